/*
 * Watches its own calls of read() through the kernel: the probe of reads.bt, embedded by its stub.
 *
 * Prints each call, how large the results were, and the sum, which the program knows itself.
 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "reads.stub.h"

/* The sizes that are read, one call after the other; those of 0 come from no file and fail. */
static const size_t sizes[] = {1, 2, 3, 100, 100, 70, 127, 0, 4096};

/* What happened while the program watched. */
struct totals {
  unsigned calls;
  int64_t bytes;
};

/* Called for each event `sys_exit_read` of the script. */
static void on_read(
    const struct reads_sys_exit_read *event, const struct proberun_event *raw, void *context) {
  struct totals *totals = (struct totals *)context;
  (void)raw;
  totals->calls++;
  if (event->ret > 0) totals->bytes += event->ret;
  printf("%s read %" PRId64 " bytes\n", event->comm, event->ret);
}

static void on_message(const char *text, void *context) {
  (void)context;
  fprintf(stderr, "reads: %s\n", text);
}

/* What is to be watched. */
static int read_something(void) {
  static char buffer[4096];
  int file = open("/dev/zero", O_RDONLY);
  if (file < 0) return -errno;
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    ssize_t count = read(sizes[i] == 0 ? -1 : file, buffer, sizes[i]);
    if (count < 0 && errno != EBADF) return -errno;
  }
  close(file);
  return 0;
}

/* Prints the buckets that are not empty. */
static int print_sizes(struct reads *reads) {
  struct reads_map_bytes bytes;
  int result = reads_map_bytes_get(reads, &bytes);
  if (result < 0) return result;
  for (unsigned index = 0; index < reads_map_bytes_buckets; index++) {
    struct proberun_bucket bucket = reads_map_bytes_bucket(&bytes, index);
    if (bucket.count == 0) continue;
    if (bucket.high < 0) {
      printf("%" PRIu64 " failed\n", bucket.count);
    } else {
      printf("%" PRId64 " to %" PRId64 " bytes: %" PRIu64 "\n", bucket.low, bucket.high, bucket.count);
    }
  }
  return 0;
}

/* Watches what this process reads; returns a negative errno if that is impossible. */
static int watch(struct reads *reads, struct totals *totals) {
  struct reads_handlers handlers = {.sys_exit_read = on_read, .message = on_message};
  struct reads_parameters parameters = reads_default_parameters();
  parameters.pid = getpid();
  handlers.context = totals;

  int result = reads_set_parameters(reads, &parameters);
  if (result == 0) result = reads_load(reads);
  if (result == 0) result = reads_attach(reads);
  if (result == 0) result = read_something();
  /* Detached, so that nothing of what follows is counted; what is in the buffer stays there. */
  if (result == 0) result = reads_detach(reads);
  if (result == 0) {
    do {
      result = reads_poll(reads, &handlers, 0);
    } while (result > 0);
  }
  return result == 0 ? print_sizes(reads) : result;
}

int main(void) {
  struct totals totals = {0, 0};
  struct reads reads;
  int result = reads_open(&reads);
  if (result == 0) result = watch(&reads, &totals);
  if (result < 0) fprintf(stderr, "reads: %s\n", reads_message(&reads, result));
  reads_close(&reads);
  if (result < 0) return 1;
  printf("%u calls, %" PRId64 " bytes\n", totals.calls, totals.bytes);
  return 0;
}
