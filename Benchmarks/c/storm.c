/*
 * usage: storm COUNT BATCH PAUSE
 *
 * The process under observation. Waits for a line on standard input, then makes COUNT pread64
 * calls that fail at once, asking for 0, 1, 2 … 65535 bytes and again from 0; pauses PAUSE
 * microseconds after every BATCH calls, or never if BATCH is 0. Prints the nanoseconds that it took.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long long now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int argc, char **argv)
{
	long count, batch, pause, i;
	long long start;
	char line[16];

	if (argc != 4)
		return 2;
	count = atol(argv[1]);
	batch = atol(argv[2]);
	pause = atol(argv[3]);
	if (!fgets(line, sizeof(line), stdin))
		return 1;
	start = now();
	for (i = 0; i < count; i++) {
		syscall(SYS_pread64, -1, NULL, i & 0xffff, 0);
		if (batch && i % batch == batch - 1)
			usleep(pause);
	}
	printf("%lld\n", now() - start);
	return 0;
}
