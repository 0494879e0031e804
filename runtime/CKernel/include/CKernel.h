// What the loader needs from C: the kernel's own headers, one raw system call, and a crash handler.
// No libc header is included, and no kernel header that says the same as one, so this mixes with
// any libc and with none.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include <asm/unistd.h>
#include <linux/bpf.h>
#include <linux/perf_event.h>

/// Makes a system call; a negative result is minus an errno.
static inline long kernel_call(long number, long a, long b, long c, long d, long e, long f) {
#if defined(__x86_64__)
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
#elif defined(__aarch64__)
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  register long x4 __asm__("x4") = e;
  register long x5 __asm__("x5") = f;
  __asm__ volatile("svc 0"
                   : "+r"(x0)
                   : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                   : "memory");
  return x0;
#else
#error "no system call for this architecture"
#endif
}

/// The system calls that the loader makes, under names that Swift can import.
enum {
  call_bpf = __NR_bpf,
  call_clock_gettime = __NR_clock_gettime,
  call_clone = __NR_clone,
  call_close = __NR_close,
  call_close_range = __NR_close_range,
  call_dup3 = __NR_dup3,
  call_epoll_create1 = __NR_epoll_create1,
  call_epoll_ctl = __NR_epoll_ctl,
  call_epoll_pwait = __NR_epoll_pwait,
  call_execve = __NR_execve,
  call_exit_group = __NR_exit_group,
  call_getdents64 = __NR_getdents64,
  call_getpid = __NR_getpid,
  call_gettid = __NR_gettid,
  call_ioctl = __NR_ioctl,
  call_mmap = __NR_mmap,
  call_munmap = __NR_munmap,
  call_openat = __NR_openat,
  call_perf_event_open = __NR_perf_event_open,
  call_pidfd_open = __NR_pidfd_open,
  call_pipe2 = __NR_pipe2,
  call_ppoll = __NR_ppoll,
  call_pread64 = __NR_pread64,
  call_prlimit64 = __NR_prlimit64,
  call_read = __NR_read,
  call_rt_sigprocmask = __NR_rt_sigprocmask,
  call_signalfd4 = __NR_signalfd4,
  call_statx = __NR_statx,
  call_wait4 = __NR_wait4,
  call_write = __NR_write,
};

/// Reads a position or a record header that the kernel publishes.
static inline uint64_t load_acquire64(const void *address) {
  return __atomic_load_n((const uint64_t *)address, __ATOMIC_ACQUIRE);
}
static inline uint32_t load_acquire32(const void *address) {
  return __atomic_load_n((const uint32_t *)address, __ATOMIC_ACQUIRE);
}

/// Publishes a position to the kernel.
static inline void store_release64(void *address, uint64_t value) {
  __atomic_store_n((uint64_t *)address, value, __ATOMIC_RELEASE);
}

/// Puts `value` where 0 is, and returns what was there: 0 if it was put there.
static inline uint32_t exchange_zero32(uint32_t *address, uint32_t value) {
  uint32_t expected = 0;
  __atomic_compare_exchange_n(
      address, &expected, value, 0, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE);
  return expected;
}

/// Stores a word after everything that was done before.
static inline void store_release32(uint32_t *address, uint32_t value) {
  __atomic_store_n(address, value, __ATOMIC_RELEASE);
}

/// An event of epoll(7); linux/eventpoll.h also has names of <fcntl.h>.
struct poll_event {
  uint32_t events;
  uint64_t data;
#if defined(__x86_64__)
} __attribute__((packed));
#else
};
#endif

/// A signal read from a signalfd(2).
struct received_signal {
  uint32_t number;
  uint8_t rest[124];
};

/// What statx(2) tells of a file.
struct file_information {
  uint32_t mask;
  uint32_t block_size;
  uint64_t attributes;
  uint32_t link_count;
  uint32_t user;
  uint32_t group;
  uint16_t mode;
  uint16_t padding;
  uint64_t inode;
  uint64_t size;
  uint64_t block_count;
  uint64_t attributes_mask;
  uint64_t times[8];
  uint32_t represented_device_major;
  uint32_t represented_device_minor;
  uint32_t device_major;
  uint32_t device_minor;
  uint64_t rest[14];
};

/// What BPF_OBJ_GET_INFO_BY_FD tells of a link; the union of linux/bpf.h since Linux 6.7, written
/// out because the headers of Debian 12 are those of 6.1.
struct link_information {
  uint32_t type;
  uint32_t identifier;
  uint32_t program;
  uint32_t padding;
  union {
    struct {
      uint32_t type;
      uint32_t padding;
      uint64_t function_name;
      uint32_t name_length;
      uint32_t offset;
      uint64_t address;
      uint64_t missed;
      uint64_t cookie;
    } perf_event;
    struct {
      uint64_t addresses;
      uint32_t count;
      uint32_t flags;
      uint64_t missed;
      uint64_t cookies;
    } kprobe_multi;
  };
};

/// BPF_RAW_TRACEPOINT_OPEN with the cookie that Linux 6.10 added.
struct raw_tracepoint_request {
  uint64_t name;
  uint32_t program;
  uint32_t padding;
  uint64_t cookie;
};

/// BPF_LINK_CREATE with BPF_TRACE_UPROBE_MULTI, which Linux 6.6 added.
struct uprobe_multi_request {
  uint32_t program;
  uint32_t target;
  uint32_t attach_type;
  uint32_t flags;
  uint64_t path;
  uint64_t offsets;
  uint64_t reference_counter_offsets;
  uint64_t cookies;
  uint32_t count;
  uint32_t multi_flags;
  uint32_t process;
};

/// Makes SIGSEGV, SIGBUS, SIGILL, SIGTRAP and SIGFPE write one line that begins with the last part of
/// the path `program` and end the process with status 70, so that a bug never dies silently.
void install_crash_handler(const char *program);

/// Gives a signal its default effect again, if the process was started with it ignored.
void stop_ignoring_signal(int signal);
