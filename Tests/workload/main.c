// usage: workload COMMAND ARGUMENT... [COMMAND ARGUMENT...]...
//
// Causes events whose number is known exactly, for tests that trace them.
//
//   getppid N         calls getppid N times
//   read N BYTES      reads BYTES from /dev/zero N times
//   write N BYTES     writes BYTES to /dev/null N times
//   sleep N MS        sleeps MS milliseconds N times
//   openat PATH N     tries to open PATH N times (and closes nothing)
//   faults N          touches N fresh pages
//   spin MS           uses MS milliseconds of processor time, with a clock_gettime now and then
//   tight MS          calls getppid as often as possible for MS milliseconds
//   rename NAME       becomes NAME
//   subreaper FLAG    becomes, if FLAG is 1, the parent of orphaned descendants
//   threads N CALLS   calls getppid CALLS times on each of N threads, one after the other
//   fork N            starts N processes that end at once with the codes 1 to N
//   call NUMBER N     makes the system call NUMBER, with arguments of 0, N times
//   map PATH N        touches N pages of a mapped file that is not in memory
//   malloc N BYTES    asks the C library's malloc N times for BYTES bytes
//   exec A,B,…        tries to run a program that does not exist with the arguments A, B, …
//   stack N           calls getppid N times from stack_inner, which stack_middle and stack_outer call
//   sum N             calls workload_sum(i, "text i % 10", &{i, i + 1}) for each i below N
//   wide N            calls wide_function(i, 1, 2, 3, 4, 5, i + 10, i + 20) for each i below N
//   mixed N           calls workload_mixed(0.5, COLOR_BLUE, {i, 0.25}, "mixed", i % 2) for each i below N
//   sums N THREADS    does the same on each of THREADS threads at once
//   forkstack N WAITS does that once in each of N processes, one after the other, each of which
//                     then reads a byte from standard input if WAITS is 1
//   hold              waits until there is another byte on standard input, or no more
//
// It first waits for a byte on standard input, so that its process can be traced from a known point.
// Between that read's return and its end it makes the system calls that the commands say, one write
// with a line per command that says what was done, and one exit_group: nothing else, hence no stdio
// and no allocation. (mmap, madvise and getrusage for `faults`, what the C library needs for `threads`
// and `malloc`, wait4 for `fork` and `forkstack`, a poll for `hold`, all that makes a fresh mapping for
// `map` come on top.)
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char report[4096];
static size_t report_length;
static char buffer[1 << 20];
static int zero, null;

static void say(const char *text) {
  size_t length = strlen(text);
  if (report_length + length <= sizeof report) {
    memcpy(report + report_length, text, length);
    report_length += length;
  }
}

static void say_number(unsigned long number) {
  char digits[24];
  char *start = digits + sizeof digits;
  *--start = 0;
  do *--start = '0' + number % 10;
  while (number /= 10);
  say(start);
}

// Adds the line `NAME NUMBER` to the report.
static void did(const char *name, unsigned long number) {
  say(name);
  say(" ");
  say_number(number);
  say("\n");
}

static unsigned long milliseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000ul + now.tv_nsec / 1000000;
}

static void call_getppid(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0);
  for (unsigned long i = 0; i < calls; i++) syscall(SYS_getppid);
  did("getppid", calls);
}

static void read_zeros(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0), total = 0;
  for (unsigned long i = 0; i < calls; i++)
    total += syscall(SYS_read, zero, buffer, strtoul(arguments[1], 0, 0));
  did("read", total);
}

static void write_nowhere(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0), total = 0;
  for (unsigned long i = 0; i < calls; i++)
    total += syscall(SYS_write, null, buffer, strtoul(arguments[1], 0, 0));
  did("write", total);
}

static void sleep_often(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0), time = strtoul(arguments[1], 0, 0);
  struct timespec pause = {.tv_sec = time / 1000, .tv_nsec = time % 1000 * 1000000};
  for (unsigned long i = 0; i < calls; i++) syscall(SYS_nanosleep, &pause, 0);
  did("sleep", calls);
}

static void open_path(const char **arguments) {
  unsigned long calls = strtoul(arguments[1], 0, 0), opened = 0;
  for (unsigned long i = 0; i < calls; i++)
    opened += syscall(SYS_openat, AT_FDCWD, arguments[0], O_RDONLY, 0) >= 0;
  did("openat", opened);
}

static long all_faults(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_minflt + usage.ru_majflt;
}

// Reports the faults that the kernel counted: those of the pages, and others if memory is short.
static void touch_pages(const char **arguments) {
  unsigned long pages = strtoul(arguments[0], 0, 0), size = pages * 4096;
  char *memory = mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  madvise(memory, size, MADV_NOHUGEPAGE);
  long before = all_faults();
  for (unsigned long i = 0; i < pages; i++) ((volatile char *)memory)[i * 4096] = 1;
  did("faults", all_faults() - before);
}

// Reports the time that it took.
static void spin(const char **arguments) {
  unsigned long time = strtoul(arguments[0], 0, 0), start = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
  unsigned long passed;
  while ((passed = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - start) < time)
    for (volatile int i = 0; i < 1000000; i++) {}
  did("spin", passed);
}

static void call_in_tight_loop(const char **arguments) {
  unsigned long time = strtoul(arguments[0], 0, 0), start = milliseconds(CLOCK_MONOTONIC);
  unsigned long calls = 0;
  do {
    for (int i = 0; i < 100; i++) syscall(SYS_getppid);
    calls += 100;
  } while (milliseconds(CLOCK_MONOTONIC) - start < time);
  did("tight", calls);
}

static void change_name(const char **arguments) {
  syscall(SYS_prctl, PR_SET_NAME, arguments[0]);
  did("rename", 1);
}

static void set_subreaper(const char **arguments) {
  unsigned long flag = strtoul(arguments[0], 0, 0);
  syscall(SYS_prctl, PR_SET_CHILD_SUBREAPER, flag);
  did("subreaper", flag);
}

static void *thread_body(void *calls) {
  for (unsigned long i = 0; i < (unsigned long)calls; i++) syscall(SYS_getppid);
  return 0;
}

static void run_threads(const char **arguments) {
  unsigned long threads = strtoul(arguments[0], 0, 0);
  for (unsigned long i = 0; i < threads; i++) {
    pthread_t thread;
    pthread_create(&thread, 0, thread_body, (void *)strtoul(arguments[1], 0, 0));
    pthread_join(thread, 0);
  }
  did("threads", threads);
}

static void fork_often(const char **arguments) {
  unsigned long children = strtoul(arguments[0], 0, 0);
  for (unsigned long i = 1; i <= children; i++) {
    long child = syscall(SYS_fork);
    if (child == 0) syscall(SYS_exit_group, i);
    syscall(SYS_wait4, child, 0, 0, 0);
  }
  did("fork", children);
}

static void call_number(const char **arguments) {
  unsigned long calls = strtoul(arguments[1], 0, 0);
  for (unsigned long i = 0; i < calls; i++)
    syscall(strtol(arguments[0], 0, 0), 0, 0, 0, 0, 0, 0);
  did("call", calls);
}

static long major_faults(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_majflt;
}

// Reports the major faults that the kernel counted.
static void map_file(const char **arguments) {
  unsigned long pages = strtoul(arguments[1], 0, 0), size = pages * 4096;
  int file = open(arguments[0], O_RDONLY);
  posix_fadvise(file, 0, size, POSIX_FADV_DONTNEED);
  char *memory = mmap(0, size, PROT_READ, MAP_PRIVATE, file, 0);
  // One page at a time, without reading ahead.
  madvise(memory, size, MADV_RANDOM);
  long before = major_faults();
  for (unsigned long i = 0; file >= 0 && i < pages; i++) ((volatile char *)memory)[i * 4096];
  did("map", major_faults() - before);
}

__attribute__((noinline)) static void allocate(unsigned long size) {
  *(volatile char *)malloc(size) = 1;
}

static void allocate_often(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0), size = strtoul(arguments[1], 0, 0);
  for (unsigned long i = 0; i < calls; i++) allocate(size);
  did("malloc", calls * size);
}

static void run_nothing(const char **arguments) {
  static char words[4096], *parts[64];
  size_t count = 0;
  char *next = strncpy(words, arguments[0], sizeof words - 1);
  while (next && count < sizeof parts / sizeof *parts - 1) parts[count++] = strsep(&next, ",");
  parts[count] = 0;
  syscall(SYS_execve, "/nonexistent", parts, 0);
  did("exec", count);
}

// The functions of a stack: none is inlined, each has a frame, and none ends with a call.
#if defined(__clang__)
#define FRAME static __attribute__((noinline, optnone)) unsigned long
#else
#define FRAME static __attribute__((noinline, optimize("O0"))) unsigned long
#endif

FRAME stack_inner(unsigned long number) {
  // The C library's syscall() has no frame of its own, which would hide this one.
#if defined(__x86_64__)
  __asm__ volatile("syscall" : "+a"(number) : : "rcx", "r11", "memory");
#else
  number = syscall(number);
#endif
  return number + 1;
}

FRAME stack_middle(unsigned long number) { return stack_inner(number) + 1; }

FRAME stack_outer(unsigned long number) { return stack_middle(number) + 1; }

static void call_from_a_stack(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0);
  for (unsigned long i = 0; i < calls; i++) stack_outer(SYS_getppid);
  did("stack", calls);
}

static void call_from_other_processes(const char **arguments) {
  unsigned long children = strtoul(arguments[0], 0, 0), waits = strtoul(arguments[1], 0, 0);
  for (unsigned long i = 0; i < children; i++) {
    long child = syscall(SYS_fork);
    if (child == 0) {
      stack_outer(SYS_getppid);
      char byte;
      if (waits) syscall(SYS_read, 0, &byte, 1);
      syscall(SYS_exit_group, 0);
    }
    syscall(SYS_wait4, child, 0, 0, 0);
  }
  did("forkstack", children);
}

static void hold(const char **arguments) {
  (void)arguments;
  struct pollfd input = {.fd = 0, .events = POLLIN};
  while (syscall(SYS_poll, &input, 1, -1) < 0) {}
  did("hold", 1);
}

struct pair {
  long first, second;
};

// Functions that tests probe; not inlined, and never called but by the commands.
__attribute__((noinline)) long workload_double(long number) {
  __asm__ volatile("");
  return number * 2;
}

// What tests find by its name.
__attribute__((used)) long workload_mark = 0x1122334455667788;

__attribute__((noinline)) long workload_sum(long number, const char *text, struct pair *pair) {
  __asm__ volatile("");
  return workload_double(number) + text[0] + pair->second;
}

// The last two arguments lie on the stack.
__attribute__((noinline)) long wide_function(
    long a, long b, long c, long d, long e, long f, long g, long h) {
  __asm__ volatile("");
  return a + b + c + d + e + f + g + h;
}

static void call_wide_function(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0);
  for (unsigned long i = 0; i < calls; i++) wide_function(i, 1, 2, 3, 4, 5, i + 10, i + 20);
  did("wide", calls);
}

enum color { COLOR_RED = 1, COLOR_BLUE = 3 };

struct mixed {
  long whole;
  double part;
};

// Of its arguments, a number with a point and half of a structure are in registers of their own.
__attribute__((noinline)) long workload_mixed(
    double scale, enum color color, struct mixed mixed, const char *name, _Bool is_odd) {
  __asm__ volatile("");
  return (long)(scale * mixed.part) + color + mixed.whole + name[0] + is_odd;
}

static void call_mixed(const char **arguments) {
  unsigned long calls = strtoul(arguments[0], 0, 0);
  for (unsigned long i = 0; i < calls; i++) {
    workload_mixed(0.5, COLOR_BLUE, (struct mixed){i, 0.25}, "mixed", i % 2);
  }
  did("mixed", calls);
}

static void *call_body(void *calls) {
  for (unsigned long i = 0; i < (unsigned long)calls; i++) {
    char text[] = {'t', 'e', 'x', 't', ' ', '0' + i % 10, 0};
    struct pair pair = {i, i + 1};
    workload_sum(i, text, &pair);
  }
  return 0;
}

static void call_functions(const char **arguments) {
  call_body((void *)strtoul(arguments[0], 0, 0));
  did("sum", strtoul(arguments[0], 0, 0));
}

static void call_on_threads(const char **arguments) {
  pthread_t threads[64];
  unsigned long calls = strtoul(arguments[0], 0, 0), count = strtoul(arguments[1], 0, 0);
  if (count > 64) count = 64;
  for (unsigned long i = 0; i < count; i++)
    pthread_create(&threads[i], 0, call_body, (void *)calls);
  for (unsigned long i = 0; i < count; i++) pthread_join(threads[i], 0);
  did("sums", calls * count);
}

static const struct {
  const char *name;
  int arguments;
  void (*run)(const char **arguments);
} commands[] = {
    {"getppid", 1, call_getppid},
    {"read", 2, read_zeros},
    {"write", 2, write_nowhere},
    {"sleep", 2, sleep_often},
    {"openat", 2, open_path},
    {"faults", 1, touch_pages},
    {"spin", 1, spin},
    {"tight", 1, call_in_tight_loop},
    {"rename", 1, change_name},
    {"subreaper", 1, set_subreaper},
    {"threads", 2, run_threads},
    {"fork", 1, fork_often},
    {"call", 2, call_number},
    {"map", 2, map_file},
    {"malloc", 2, allocate_often},
    {"exec", 1, run_nothing},
    {"stack", 1, call_from_a_stack},
    {"forkstack", 2, call_from_other_processes},
    {"sum", 1, call_functions},
    {"sums", 2, call_on_threads},
    {"wide", 1, call_wide_function},
    {"mixed", 1, call_mixed},
    {"hold", 0, hold},
};

// Runs the command that begins at `words`, or only checks it; returns how many words it has, 0 if
// there is no such command.
static int command(const char **words, int count, int runs) {
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
    if (strcmp(commands[i].name, words[0]) || count <= commands[i].arguments) continue;
    if (runs) commands[i].run(words + 1);
    return 1 + commands[i].arguments;
  }
  return 0;
}

int main(int count, const char **words) {
  for (int i = 1; i < count;) {
    int length = command(words + i, count - i, 0);
    if (!length) {
      static const char complaint[] = "workload: unknown command or missing argument\n";
      write(2, complaint, sizeof complaint - 1);
      return 2;
    }
    i += length;
  }
  zero = open("/dev/zero", O_RDONLY);
  null = open("/dev/null", O_WRONLY);
  // Touched now, so that later page faults are those of `faults`.
  memset(buffer, 1, sizeof buffer);
  memset(report, 1, sizeof report);
  milliseconds(CLOCK_MONOTONIC);
  // The reader of standard output learns that the process waits once it sleeps.
  write(1, "ready\n", 6);
  char byte;
  if (read(0, &byte, 1) != 1) return 1;
  for (int i = 1; i < count;) i += command(words + i, count - i, 1);
  syscall(SYS_write, 1, report, report_length);
  syscall(SYS_exit_group, 0);
}
