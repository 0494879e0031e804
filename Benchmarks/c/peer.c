/*
 * usage: peer OBJECT PID
 *
 * The C program that a script replaces: opens a BPF object with libbpf, tells it the process to
 * watch, loads, attaches, and until it is told to stop prints the events of a ring buffer. At the
 * end it reports the events that were lost and prints how many entries each hash map has.
 */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "event.h"

static volatile sig_atomic_t stopped;

static void stop(int signal)
{
	(void)signal;
	stopped = 1;
}

static int print_event(void *context, void *data, size_t size)
{
	const struct event *event = data;

	(void)context;
	(void)size;
	printf("%u %s %llu\n", event->pid, event->name, event->count);
	return 0;
}

static void set_target(struct bpf_object *object, unsigned int pid)
{
	struct bpf_map *map;

	bpf_object__for_each_map(map, object) {
		const char *name = bpf_map__name(map);
		size_t size;

		if (strstr(name, ".rodata"))
			memcpy((void *)bpf_map__initial_value(map, &size), &pid, sizeof(pid));
	}
}

static struct ring_buffer *open_ring(struct bpf_object *object)
{
	struct bpf_map *map = bpf_object__find_map_by_name(object, "events");

	return map ? ring_buffer__new(bpf_map__fd(map), print_event, NULL, NULL) : NULL;
}

static void report(struct bpf_object *object)
{
	struct bpf_map *map;

	bpf_object__for_each_map(map, object) {
		const char *name = bpf_map__name(map);
		size_t size;
		const unsigned long long *lost;

		if (strstr(name, ".bss")) {
			lost = bpf_map__initial_value(map, &size);
			if (*lost)
				fprintf(stderr, "Lost %llu events\n", *lost);
		} else if (bpf_map__type(map) == BPF_MAP_TYPE_PERCPU_HASH) {
			char key[16], next[16];
			void *previous = NULL;
			int entries = 0;

			while (!bpf_map_get_next_key(bpf_map__fd(map), previous, next)) {
				memcpy(key, next, sizeof(key));
				previous = key;
				entries++;
			}
			printf("@%s: %d entries\n", name, entries);
		}
	}
}

int main(int argc, char **argv)
{
	struct bpf_object *object;
	struct bpf_program *program;
	struct ring_buffer *ring;
	int attached = 0;

	if (argc != 3)
		return 2;
	signal(SIGINT, stop);
	signal(SIGTERM, stop);
	object = bpf_object__open_file(argv[1], NULL);
	if (!object)
		return 1;
	set_target(object, strtoul(argv[2], NULL, 10));
	if (bpf_object__load(object))
		return 1;
	ring = open_ring(object);
	bpf_object__for_each_program(program, object) {
		if (!bpf_program__attach(program))
			return 1;
		attached++;
	}
	fprintf(stderr, "Attached %d probes\n", attached);
	while (!stopped) {
		if (ring)
			ring_buffer__poll(ring, 100);
		else
			usleep(100000);
	}
	if (ring)
		ring_buffer__consume(ring);
	report(object);
	return 0;
}
