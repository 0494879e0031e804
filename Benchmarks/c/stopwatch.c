/*
 * usage: stopwatch MARK COMMAND...
 *
 * Starts COMMAND and prints three numbers: the nanoseconds from just before exec to the moment when
 * MARK appears in what it writes (standard output or error), its peak resident memory in KiB, and
 * the nanoseconds of CPU time it used until it was stopped (SIGINT, 100 ms after MARK). With an
 * empty MARK the command runs to its end, and the first number is the whole time.
 *
 * In C and small, because the kernel counts the memory of the process that calls exec as a peak of
 * the command, and because a bigger process would not see a millisecond.
 */
#define _GNU_SOURCE
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long nanoseconds(struct timeval time)
{
	return time.tv_sec * 1000000000LL + time.tv_usec * 1000LL;
}

int main(int argc, char **argv)
{
	static char text[1 << 16];
	size_t length = 0;
	ssize_t size;
	long long start, found = 0;
	struct rusage usage;
	int pipes[2], status;
	pid_t child;

	if (argc < 3 || pipe(pipes))
		return 2;
	start = now();
	child = vfork();
	if (child == 0) {
		dup2(pipes[1], 1);
		dup2(pipes[1], 2);
		close(pipes[0]);
		close(pipes[1]);
		execv(argv[2], argv + 2);
		_exit(127);
	}
	close(pipes[1]);
	for (;;) {
		struct pollfd output = { .fd = pipes[0], .events = POLLIN };

		/* Again and again: bpftrace 0.17 misses a signal that comes before its first wait. */
		if (poll(&output, 1, found ? 100 : -1) == 0) {
			kill(child, SIGINT);
			continue;
		}
		size = read(pipes[0], text + length, sizeof(text) - 1 - length);
		if (size <= 0)
			break;
		length += size;
		text[length] = 0;
		if (!found && *argv[1] && strstr(text, argv[1])) {
			found = now();
			length = 0;
		}
		if (length > sizeof(text) / 2)
			length = 0;
	}
	wait4(child, &status, 0, &usage);
	if (!*argv[1])
		found = now();
	if (!found || (!*argv[1] && status)) {
		fprintf(stderr, "stopwatch: %s: status %d, it said: %s\n", argv[2], status, text);
		return 1;
	}
	printf("%lld %ld %lld\n", found - start, usage.ru_maxrss,
	       nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime));
	return 0;
}
