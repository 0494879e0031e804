#include "CKernel.h"

#include <asm/signal.h>

// What runs once, or never, is cold: it is compiled for size whatever the flags are.
//
// The package has no flags of its own here, because packages that depend on it might not allow them.

enum { exit_status_internal_error = 70 };

static const char *program_name = "";
static char handler_stack[16384] __attribute__((aligned(16)));

static size_t length_of(const char *text) {
  size_t length = 0;
  while (text[length] != 0) length++;
  return length;
}

__attribute__((cold)) static void report(const char *text) {
  kernel_call(__NR_write, 2, (long)text, (long)length_of(text), 0, 0, 0);
}

__attribute__((cold)) static const char *name_of(int signal) {
  switch (signal) {
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    case SIGILL: return "SIGILL";
    case SIGTRAP: return "SIGTRAP";
    default: return "SIGFPE";
  }
}

/// Traps of Swift (SIGILL, SIGTRAP) carry no message in an optimised build: say at least that it
/// was our fault. Only system calls here: the heap may be what is broken.
__attribute__((cold)) static void handle_crash(int signal) {
  report(program_name);
  report(": internal error (");
  report(name_of(signal));
  report("); please report this with the command and the object\n");
  kernel_call(__NR_exit_group, exit_status_internal_error, 0, 0, 0, 0, 0);
  __builtin_unreachable();
}

__attribute__((cold)) void install_crash_handler(const char *program) {
  static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
  program_name = program;
  for (; *program; program++)
    if (*program == '/') program_name = program + 1;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  kernel_call(__NR_sigaltstack, (long)&stack, 0, 0, 0, 0, 0);
  struct sigaction action = {.sa_flags = SA_ONSTACK | SA_RESETHAND};
#if defined(__x86_64__)
  // The kernel insists on a restorer; it is never reached because the handler does not return.
  action.sa_flags |= SA_RESTORER;
  action.sa_restorer = (__sigrestore_t)handle_crash;
#endif
  action.sa_handler = handle_crash;
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    kernel_call(__NR_rt_sigaction, signals[i], (long)&action, 0, sizeof action.sa_mask, 0, 0);
}

__attribute__((cold)) void stop_ignoring_signal(int signal) {
  struct sigaction action = {0};
  kernel_call(__NR_rt_sigaction, signal, (long)&action, 0, sizeof action.sa_mask, 0, 0);
}

/// Seeds Swift's hashing where the C library does not, as musl before 1.2.4.
///
/// Weak, so that a C library's own comes first when it is linked statically.
__attribute__((weak)) void arc4random_buf(void *buffer, size_t size) {
  char *next = buffer;
  while (size > 0) {
    long count = kernel_call(__NR_getrandom, (long)next, (long)size, 0, 0, 0, 0);
    if (count <= 0) continue;
    next += count;
    size -= (size_t)count;
  }
}
