/**
 * libproberun: runs what `probec build` wrote, inside of your program.
 *
 * A session goes through these states, and never back but where a function says so:
 *
 *     proberun_open     -> opened     proberun_set_... is allowed
 *     proberun_load     -> loaded     the kernel has accepted the programs; maps can be read
 *     proberun_attach   -> attached   the probes run; proberun_poll waits for events
 *     proberun_detach   -> detached   nothing runs any more; proberun_poll delivers what is left
 *     proberun_close                  everything is given back
 *
 * Results. Functions that return int return 0, or what their comment says, or a negative errno:
 *
 *     -EBADF            the session is NULL: it is closed
 *     -EINVAL           the call does not fit the session's state, or an argument is wrong
 *     -EBUSY            another thread uses the session, or the call is not allowed in a handler
 *     -EBADMSG          the object is damaged, or not the one that the program was written for
 *     -EPROTONOSUPPORT  the object has a newer format than this library
 *     -ERANGE           a parameter is too long, or a number out of its range
 *     -ESRCH            the process of proberun_set_process does not exist
 *     -ENOENT           nothing to attach; or no such thing in the session
 *     -EPERM, -EACCES   privileges are missing: root, or CAP_BPF and CAP_PERFMON; -EACCES also if
 *                       the kernel's verifier refused a program
 *
 * and any other that the kernel gave. After an error, proberun_message tells the reason in words.
 * No bytes of an object, no argument and no order of calls ends the program. (What is documented as
 * a pointer to something must point to it, and a closed session must not be used again.)
 *
 * Threads. Different sessions are independent. One session belongs to one thread at a time: a call
 * while another thread is inside of the session gives -EBUSY and changes nothing.
 *
 * Handlers. In a handler of proberun_poll, the thread may read: event texts, maps, symbols, stacks,
 * names, losses, the exit status. Calls that change the session give -EBUSY there. A handler must
 * return: it must not leave by longjmp or by an exception.
 *
 * The library changes no signal handlers, writes nothing to standard output or standard error, reads
 * no environment variables, and starts no threads. Where many probes are detached, it starts processes
 * that share this one's descriptors, close some of them and end, without a signal (SIGCHLD) to anybody.
 */
#ifndef PROBERUN_H
#define PROBERUN_H

#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A session. */
struct proberun;

/**
 * A record that an event of the script left.
 *
 * Valid during the handler that it is passed to.
 */
struct proberun_event {
  /** Which event: the index in `events` of the manifest. */
  uint32_t index;
  /** The record, whose fields are where the manifest says; aligned to 8 bytes. */
  const void *data;
  /** The number of bytes at `data`: what the manifest says, less only for `join`. */
  size_t size;
  /** The session that the event is of. */
  struct proberun *session;
};

/** What proberun_poll calls; any function may be NULL. */
struct proberun_handlers {
  /** Takes each event that prints something, in order. */
  void (*event)(const struct proberun_event *event, void *context);
  /**
   * Takes what the session has to say beside events: warnings of loading and attaching, errors of
   * the running script, losses. One sentence or more in UTF-8, without a newline at its end.
   */
  void (*message)(const char *text, void *context);
  /** Passed to both. */
  void *context;
};

/** What was lost since the session was loaded. */
struct proberun_losses {
  /** Events for which the ring buffer had no room. */
  uint64_t events;
  /** Stacks whose place another stack had taken. */
  uint64_t stacks;
  /** Changes of maps that were full. */
  uint64_t map_updates;
  /** Times that a program did not run because the kernel was busy with it, where it counts that. */
  uint64_t missed_runs;
};

/** An address in a process. */
struct proberun_user_address {
  uint64_t address;
  /** The process, and by which the session tells apart the programs that it executed. */
  uint32_t process, token;
};

/** A stack. */
struct proberun_stack {
  /** The number of the stack; negative: minus the errno for which there is none. */
  int64_t identifier;
  /** Where it is kept: the index in `stackMaps` of the manifest. */
  uint32_t map;
  /** As in struct proberun_user_address; both 0 for a stack of the kernel. */
  uint32_t process, token;
};

/** An address of the Internet. */
struct proberun_internet_address {
  /** AF_INET or AF_INET6. */
  uint64_t family;
  /** The address in network order: 4 bytes of AF_INET, 16 of AF_INET6. */
  uint8_t bytes[16];
};

/** A time that the script formats. */
struct proberun_timestamp {
  uint64_t nanoseconds;
  /** The number of its format in the script, which proberun_event_text knows. */
  uint32_t format;
  /** The clock that showed the time: CLOCK_BOOTTIME or CLOCK_TAI. */
  uint32_t clock;
};

/** An interval of a time series; they are in no order. */
struct proberun_interval {
  /** Its number, counted from 1970 by CLOCK_TAI; 0 if there is none. */
  uint64_t number;
  /** The value; if the script asks for averages, the sum of the values. */
  int64_t value;
  /** How many values there were, if the script asks for averages or sums. */
  uint64_t count;
};

/** How stacks are written. */
enum proberun_stack_mode {
  /** `schedule+35`, indented. */
  PROBERUN_STACK_BPFTRACE = 0,
  /** `ffffffff81a0b2c3 schedule+35`, and the file for processes. */
  PROBERUN_STACK_PERF = 1,
  /** Addresses. */
  PROBERUN_STACK_RAW = 2,
  /** Build identifiers of files and offsets in them; for stacks that were taken so. */
  PROBERUN_STACK_BUILD_ID = 3
};

/** What happens when a probe's target does not exist on this machine. */
enum proberun_missing_probes {
  /** proberun_load or proberun_attach fails with -ENOENT. */
  PROBERUN_MISSING_ERROR = 0,
  /** A message; the other probes are attached. */
  PROBERUN_MISSING_WARN = 1,
  /** The other probes are attached. */
  PROBERUN_MISSING_IGNORE = 2
};

/* Open, set up, load. */

/**
 * Reads an object and makes a session for it. Needs no privileges.
 *
 * The object is copied: its memory need not outlive the call. `hash` is the FNV-1a hash (64 bits) of
 * the bytes that the program was written for; 0 checks nothing.
 *
 * Unless `session` is NULL (-EINVAL), a session is made even if this fails, so that
 * proberun_message can tell why. It takes no calls but that and proberun_close, which it needs.
 */
int proberun_open(struct proberun **session, const void *object, size_t size, uint64_t hash);

/**
 * Sets positional parameter `index` of the script, `$1` being 1, before the session is loaded.
 *
 * -EINVAL: the script has no such parameter, or uses it as a number and `value` is none (decimal,
 * 0x, 0b or octal after a 0, with an optional sign, of 64 bits); -ERANGE: it is longer than the
 * script has room for. Parameters behind one that the script takes and that is not set are an error of
 * proberun_load.
 */
int proberun_set_positional(struct proberun *session, unsigned index, const char *value);

/**
 * Sets the option `name` (without dashes) of the script, which it takes with getopt(), before the
 * session is loaded. A `value` of NULL is a flag alone, as `--name`.
 *
 * -EINVAL: the script has no such option, or `value` does not fit it; -ERANGE: it is too long.
 */
int proberun_set_option(struct proberun *session, const char *name, const char *value);

/**
 * Limits the session to a process and those that run its files' probes in it, as `proberun -p`; the
 * session also ends with it (see proberun_exited). 0 is every process. Before the session is loaded.
 */
int proberun_set_process(struct proberun *session, int process);

/**
 * Sets the size of the ring buffer in pages, 1 to 1048576, rounded up to a power of two; 0 is what
 * the script says. Before the session is loaded.
 */
int proberun_set_ring_buffer_pages(struct proberun *session, unsigned pages);

/**
 * Sets what happens when a probe's target does not exist here; without this, what the script says.
 * Before the session is loaded.
 */
int proberun_set_missing_probes(struct proberun *session, enum proberun_missing_probes policy);

/**
 * Finds the targets of the probes, creates the maps and loads the programs. After an error the
 * session is as before: what was wrong may be changed, and this be called again.
 */
int proberun_load(struct proberun *session);

/**
 * Runs the `begin` probes and attaches the others. After an error nothing stays attached or loaded,
 * and the session is as after proberun_open and what was set.
 */
int proberun_attach(struct proberun *session);

/* Events. */

/**
 * Waits for events and passes them to the handlers; `handlers` may be NULL, which drops them.
 *
 * Returns how many events there were, as soon as there are some; 0 after `timeout_ms` milliseconds
 * without one, or when a signal handler of this thread has run, or at once if none will come: the
 * session is detached, the script has called exit(), or the process has ended (see proberun_exited).
 * A negative time waits without end.
 *
 * Events arrive in the order in which the kernel has them, at most 50 ms late. What the script asks
 * for beside printing, such as clear(), is done here: call this often enough.
 *
 * After proberun_detach, call this until it returns 0 for the events of the `end` probes and others
 * that are left.
 */
int proberun_poll(
    struct proberun *session, const struct proberun_handlers *handlers, int timeout_ms);

/**
 * Detaches the probes, then runs the `end` probes. Maps stay until the session is closed.
 *
 * After an error, everything is detached all the same.
 */
int proberun_detach(struct proberun *session);

/**
 * Returns 1 if the script has called exit() or the process of proberun_set_process has ended, and
 * stores the status of exit(), 0 to 255, in `status`, which may be NULL; else 0.
 */
int proberun_exited(const struct proberun *session, int *status);

/* Texts. Like snprintf(3), these store as much as fits in `size` bytes, with a NUL at the end, and
   return the length of the whole text without it; `buffer` may be NULL if `size` is 0. */

/**
 * Writes what proberun would print for an event, with its newline if it has one.
 *
 * An event that prints a map prints what is in it now.
 */
int proberun_event_text(const struct proberun_event *event, char *buffer, size_t size);

/** Writes what proberun would print for a map; `map` is the index in `maps` of the manifest. */
int proberun_map_text(struct proberun *session, unsigned map, char *buffer, size_t size);

/** Writes the name of the kernel symbol that contains an address, or the address, `0x…`. */
int proberun_kernel_symbol(
    struct proberun *session, uint64_t address, char *buffer, size_t size);

/** Writes the name of the symbol of a process that contains an address, or the address, `0x…`. */
int proberun_user_symbol(
    struct proberun *session, const struct proberun_user_address *address, char *buffer,
    size_t size);

/** Writes the frames of a stack, innermost first, each in a line, after an empty line. */
int proberun_stack_text(
    struct proberun *session, const struct proberun_stack *stack, enum proberun_stack_mode mode,
    char *buffer, size_t size);

/* Values. */

/**
 * Calls `element` for each element of a map, in no particular order, until it returns something
 * other than 0, which this returns; else returns 0. `map` is the index in `maps` of the manifest.
 *
 * The elements are copied first: an element that a probe changes meanwhile is seen once, as it was
 * or is. `key` is NULL for a map without keys. `value` is laid out as the manifest describes the
 * value of one CPU, the values of all CPUs being combined: a histogram's buckets are sums, and so on.
 * Both are aligned to 8 bytes and valid during the call. In `element`, the thread may read what it
 * may read in a handler.
 */
int proberun_map_each(
    struct proberun *session, unsigned map,
    int (*element)(
        const void *key, size_t key_size, const void *value, size_t value_size, void *context),
    void *context);

/**
 * Stores the addresses of a stack's frames, innermost first, `count` at most, and returns how many
 * frames there are. `frames` may be NULL if `count` is 0.
 *
 * -ENOENT: the stack is lost; -EOPNOTSUPP: its frames are build identifiers, not addresses.
 */
int proberun_stack_frames(
    struct proberun *session, const struct proberun_stack *stack, uint64_t *frames, size_t count);

/**
 * Returns the name of the probe with an attach cookie, as the script's `probe` has it; "" if there is
 * none. Valid until the session is closed. NULL if the session is NULL, not loaded, or in use by
 * another thread.
 */
const char *proberun_probe_name(struct proberun *session, uint64_t cookie);

/** Returns the name of the function with a number, as the script's `func`; as proberun_probe_name. */
const char *proberun_function_name(struct proberun *session, uint64_t number);

/** Stores what was lost until now; -EINVAL before the session is loaded. */
int proberun_losses(struct proberun *session, struct proberun_losses *losses);

/* Errors, end. */

/**
 * Returns what an error means: `error` is the negative result of the last call on the session.
 *
 * A sentence or more in UTF-8, without a newline at its end; never NULL. Valid until the next call on
 * the session. A session of NULL is allowed, and says what the error means in general.
 */
const char *proberun_message(const struct proberun *session, int error);

/**
 * Detaches the probes, without running the `end` probes, and gives everything back. NULL is allowed.
 *
 * -EBUSY: the session is in use, by another thread or by proberun_poll or proberun_map_each of this
 * one; it is not closed.
 */
int proberun_close(struct proberun *session);

/* What generated stubs are written with. */

/** A number that may be missing; proberun_number makes one that is not. */
struct proberun_optional_number {
  bool is_given;
  int64_t value;
};

/** How many numbers of a histogram were at least `low` and at most `high`. */
struct proberun_bucket {
  int64_t low, high;
  uint64_t count;
};

/** The count, sum and average of signed numbers; the average of none is 0. */
struct proberun_statistics {
  uint64_t count;
  int64_t total, average;
};

/** The count, sum and average of unsigned numbers; the average of none is 0. */
struct proberun_unsigned_statistics {
  uint64_t count, total, average;
};

/** Returns a number that is given. */
static inline struct proberun_optional_number proberun_number(int64_t value) {
  struct proberun_optional_number number;
  number.is_given = true;
  number.value = value;
  return number;
}

/** Sets positional parameter `index` to a number; as proberun_set_positional. */
static inline int proberun_set_positional_number(
    struct proberun *session, unsigned index, int64_t value) {
  char text[24];
  snprintf(text, sizeof text, "%" PRId64, value);
  return proberun_set_positional(session, index, text);
}

/** Sets an option to a signed number; as proberun_set_option. */
static inline int proberun_set_option_signed(
    struct proberun *session, const char *name, int64_t value) {
  char text[24];
  snprintf(text, sizeof text, "%" PRId64, value);
  return proberun_set_option(session, name, text);
}

/** Sets an option to an unsigned number; as proberun_set_option. */
static inline int proberun_set_option_unsigned(
    struct proberun *session, const char *name, uint64_t value) {
  char text[24];
  snprintf(text, sizeof text, "%" PRIu64, value);
  return proberun_set_option(session, name, text);
}

/**
 * Passes the text of an event, however long it is, to a function; see proberun_event_text.
 *
 * `length` does not count the NUL at the end. Without memory for it, the text is cut.
 */
static inline void proberun_take_event_text(
    const struct proberun_event *event,
    void (*take)(const char *text, size_t length, void *context), void *context) {
  char short_text[512];
  int length = proberun_event_text(event, short_text, sizeof short_text);
  if (length < 0) return;
  if ((size_t)length < sizeof short_text) {
    take(short_text, (size_t)length, context);
    return;
  }
  size_t size = (size_t)length + 1;
  char *text = (char *)malloc(size);
  if (text == NULL) {
    take(short_text, sizeof short_text - 1, context);
    return;
  }
  /* A map may have changed since its text was measured. */
  int written = proberun_event_text(event, text, size);
  if (written >= 0) take(text, written < length ? (size_t)written : (size_t)length, context);
  free(text);
}

/**
 * Copies a text that lies in `size` bytes and ends at the first NUL or with them.
 *
 * If it was cut (no NUL, and 0xff as the last byte), `trailer` takes the place of that byte. `text`
 * has room for `size` bytes, the trailer and a NUL.
 */
static inline void proberun_copy_text(
    char *text, const void *bytes, size_t size, const char *trailer) {
  const unsigned char *source = (const unsigned char *)bytes;
  const void *end = memchr(bytes, 0, size);
  size_t length = end == NULL ? size : (size_t)((const unsigned char *)end - source);
  bool isCut = length == size && size > 0 && source[size - 1] == 0xff;
  if (isCut) length--;
  memcpy(text, bytes, length);
  strcpy(text + length, isCut ? trailer : "");
}

/** Copies a buffer that has room for `capacity` bytes: how many there are in 4 bytes, then these. */
static inline void proberun_copy_buffer(
    uint32_t *size, uint8_t *bytes, size_t capacity, const void *source) {
  memcpy(size, source, 4);
  if (*size > capacity) *size = (uint32_t)capacity;
  memcpy(bytes, (const unsigned char *)source + 4, capacity);
}

/** Returns a stack of the kernel that lies in 8 bytes; `map` is where the manifest keeps it. */
static inline struct proberun_stack proberun_copy_kernel_stack(const void *bytes, uint32_t map) {
  struct proberun_stack stack;
  memcpy(&stack.identifier, bytes, 8);
  stack.map = map;
  stack.process = 0;
  stack.token = 0;
  return stack;
}

/** Returns a stack of a process that lies in 16 bytes; `map` is where the manifest keeps it. */
static inline struct proberun_stack proberun_copy_user_stack(const void *bytes, uint32_t map) {
  struct proberun_stack stack = proberun_copy_kernel_stack(bytes, map);
  memcpy(&stack.process, (const unsigned char *)bytes + 8, 4);
  memcpy(&stack.token, (const unsigned char *)bytes + 12, 4);
  return stack;
}

/** Returns what a count and a sum of signed numbers, of 8 bytes each, amount to. */
static inline struct proberun_statistics proberun_copy_statistics(const void *bytes) {
  struct proberun_statistics result;
  memcpy(&result.count, bytes, 8);
  memcpy(&result.total, (const unsigned char *)bytes + 8, 8);
  result.average = result.count == 0 ? 0 : result.total / (int64_t)result.count;
  return result;
}

/** Returns what a count and a sum of unsigned numbers, of 8 bytes each, amount to. */
static inline struct proberun_unsigned_statistics proberun_copy_unsigned_statistics(
    const void *bytes) {
  struct proberun_unsigned_statistics result;
  memcpy(&result.count, bytes, 8);
  memcpy(&result.total, (const unsigned char *)bytes + 8, 8);
  result.average = result.count == 0 ? 0 : result.total / result.count;
  return result;
}

/** Returns the smallest number of bucket `index`, 1 or more, of a histogram of powers of two. */
static inline int64_t proberun_power_limit(unsigned index, unsigned subdivision_bits) {
  unsigned number = index - 1;
  if (number <= 2u << subdivision_bits) return (int64_t)number;
  unsigned power = (number >> subdivision_bits) - 1;
  uint64_t parts = UINT64_C(1) << subdivision_bits;
  if (power + subdivision_bits >= 63) return INT64_MAX;
  return (int64_t)((parts + (number & (parts - 1))) << power);
}

/**
 * Returns bucket `index` of a histogram of powers of two, each cut in 2^`subdivision_bits` parts.
 *
 * The first bucket holds all negative numbers, the others 0 and more. Numbers of 2^63 and more are in
 * the last buckets, whose limits are given as INT64_MAX.
 */
static inline struct proberun_bucket proberun_power_bucket(
    unsigned index, uint64_t count, unsigned subdivision_bits) {
  struct proberun_bucket bucket;
  bucket.low = index == 0 ? INT64_MIN : proberun_power_limit(index, subdivision_bits);
  bucket.high = proberun_power_limit(index + 1, subdivision_bits);
  if (bucket.high < INT64_MAX) bucket.high--;
  bucket.count = count;
  return bucket;
}

/**
 * Returns bucket `index` of a histogram of equal steps.
 *
 * The first bucket holds what is below `minimum`, the last one `maximum` and more.
 */
static inline struct proberun_bucket proberun_linear_bucket(
    unsigned index, uint64_t count, int64_t minimum, int64_t maximum, int64_t step) {
  struct proberun_bucket bucket;
  unsigned steps = (unsigned)((maximum - minimum + step - 1) / step);
  bucket.low = index == 0 ? INT64_MIN : index > steps ? maximum : minimum + (index - 1) * step;
  bucket.high = index > steps ? INT64_MAX : index == steps ? maximum - 1 : minimum + index * step - 1;
  bucket.count = count;
  return bucket;
}

#ifdef __cplusplus
}
#endif

#endif
