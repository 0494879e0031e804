/*
 * histograms.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Histograms are arrays of buckets, chosen by shifts or by a division.
 *
 *     struct histograms histograms;
 *     int result = histograms_open(&histograms);
 *     if (result == 0) result = histograms_load(&histograms);
 *     if (result == 0) result = histograms_attach(&histograms);
 *     while (result >= 0 && !histograms_exited(&histograms, NULL))
 *       result = histograms_poll(&histograms, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", histograms_message(&histograms, result));
 *     histograms_close(&histograms);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef HISTOGRAMS_STUB_H
#define HISTOGRAMS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of histograms.bt; histograms_open begins it. */
struct histograms {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *histograms_object(size_t *size);

/**
 * Begins a session, which histograms_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int histograms_open(struct histograms *self) {
  size_t size;
  const void *object = histograms_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int histograms_load(struct histograms *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int histograms_attach(struct histograms *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. histograms_poll delivers the events that are left. */
static inline int histograms_detach(struct histograms *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int histograms_exited(const struct histograms *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *histograms_message(const struct histograms *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but histograms_open gives -EBADF. */
static inline int histograms_close(struct histograms *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/**
 * What histograms_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct histograms_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void histograms_take_event(const struct proberun_event *raw, void *context) {
  const struct histograms_handlers *handlers = (const struct histograms_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void histograms_take_message(const char *text, void *context) {
  const struct histograms_handlers *handlers = (const struct histograms_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int histograms_poll(
    struct histograms *self, const struct histograms_handlers *handlers, int timeout_ms) {
  struct histograms_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = histograms_take_event;
  raw.message = histograms_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** The number of buckets of @finer. */
enum { histograms_map_finer_buckets = 253 };

/** @finer: a histogram of powers of two. */
struct histograms_map_finer {
  /** What the buckets counted; histograms_map_finer_bucket tells their limits. */
  uint64_t counts[histograms_map_finer_buckets];
};

/** Stores the value of @finer; for proberun_map_each. */
static inline int histograms_store_map_finer(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct histograms_map_finer *map = (struct histograms_map_finer *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 2024) return -EBADMSG;
  memcpy(map->counts, bytes, sizeof map->counts);
  return 0;
}

/** Reads @finer; zeros if the script has not set it. */
static inline int histograms_map_finer_get(
    struct histograms *self, struct histograms_map_finer *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 0, histograms_store_map_finer, map);
}

/** Returns a bucket with its limits; `index` is below histograms_map_finer_buckets. */
static inline struct proberun_bucket histograms_map_finer_bucket(
    const struct histograms_map_finer *map, unsigned index) {
  return proberun_power_bucket(index, map->counts[index], 2);
}

/** Writes what proberun would print for @finer; as proberun_map_text. */
static inline int histograms_map_finer_text(struct histograms *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** The number of buckets of @powers. */
enum { histograms_map_powers_buckets = 66 };

/** @powers: a histogram of powers of two. */
struct histograms_map_powers {
  /** What the buckets counted; histograms_map_powers_bucket tells their limits. */
  uint64_t counts[histograms_map_powers_buckets];
};

/** Stores the value of @powers; for proberun_map_each. */
static inline int histograms_store_map_powers(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct histograms_map_powers *map = (struct histograms_map_powers *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 528) return -EBADMSG;
  memcpy(map->counts, bytes, sizeof map->counts);
  return 0;
}

/** Reads @powers; zeros if the script has not set it. */
static inline int histograms_map_powers_get(
    struct histograms *self, struct histograms_map_powers *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 1, histograms_store_map_powers, map);
}

/** Returns a bucket with its limits; `index` is below histograms_map_powers_buckets. */
static inline struct proberun_bucket histograms_map_powers_bucket(
    const struct histograms_map_powers *map, unsigned index) {
  return proberun_power_bucket(index, map->counts[index], 0);
}

/** Writes what proberun would print for @powers; as proberun_map_text. */
static inline int histograms_map_powers_text(struct histograms *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/** The number of buckets of @steps. */
enum { histograms_map_steps_buckets = 12 };

/** @steps: a histogram of equal steps. */
struct histograms_map_steps {
  /** What the buckets counted; histograms_map_steps_bucket tells their limits. */
  uint64_t counts[histograms_map_steps_buckets];
};

/** Stores the value of @steps; for proberun_map_each. */
static inline int histograms_store_map_steps(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct histograms_map_steps *map = (struct histograms_map_steps *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 96) return -EBADMSG;
  memcpy(map->counts, bytes, sizeof map->counts);
  return 0;
}

/** Reads @steps; zeros if the script has not set it. */
static inline int histograms_map_steps_get(
    struct histograms *self, struct histograms_map_steps *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 2, histograms_store_map_steps, map);
}

/** Returns a bucket with its limits; `index` is below histograms_map_steps_buckets. */
static inline struct proberun_bucket histograms_map_steps_bucket(
    const struct histograms_map_steps *map, unsigned index) {
  return proberun_linear_bucket(index, map->counts[index], 0, 1000, 100);
}

/** Writes what proberun would print for @steps; as proberun_map_text. */
static inline int histograms_map_steps_text(struct histograms *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 2, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *histograms_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
