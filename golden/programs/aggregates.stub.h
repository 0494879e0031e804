/*
 * aggregates.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Each aggregation has its own value in a per-CPU array.
 *
 *     struct aggregates aggregates;
 *     int result = aggregates_open(&aggregates);
 *     if (result == 0) result = aggregates_load(&aggregates);
 *     if (result == 0) result = aggregates_attach(&aggregates);
 *     while (result >= 0 && !aggregates_exited(&aggregates, NULL))
 *       result = aggregates_poll(&aggregates, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", aggregates_message(&aggregates, result));
 *     aggregates_close(&aggregates);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef AGGREGATES_STUB_H
#define AGGREGATES_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of aggregates.bt; aggregates_open begins it. */
struct aggregates {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *aggregates_object(size_t *size);

/**
 * Begins a session, which aggregates_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int aggregates_open(struct aggregates *self) {
  size_t size;
  const void *object = aggregates_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int aggregates_load(struct aggregates *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int aggregates_attach(struct aggregates *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. aggregates_poll delivers the events that are left. */
static inline int aggregates_detach(struct aggregates *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int aggregates_exited(const struct aggregates *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *aggregates_message(const struct aggregates *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but aggregates_open gives -EBADF. */
static inline int aggregates_close(struct aggregates *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/**
 * What aggregates_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct aggregates_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void aggregates_take_event(const struct proberun_event *raw, void *context) {
  const struct aggregates_handlers *handlers = (const struct aggregates_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void aggregates_take_message(const char *text, void *context) {
  const struct aggregates_handlers *handlers = (const struct aggregates_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int aggregates_poll(
    struct aggregates *self, const struct aggregates_handlers *handlers, int timeout_ms) {
  struct aggregates_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = aggregates_take_event;
  raw.message = aggregates_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** @avg: a count, a sum and an average. */
struct aggregates_map_avg {
  struct proberun_statistics value;
};

/** Stores the value of @avg; for proberun_map_each. */
static inline int aggregates_store_map_avg(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct aggregates_map_avg *map = (struct aggregates_map_avg *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 16) return -EBADMSG;
  map->value = proberun_copy_statistics(bytes);
  return 0;
}

/** Reads @avg; zeros if the script has not set it. */
static inline int aggregates_map_avg_get(struct aggregates *self, struct aggregates_map_avg *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 0, aggregates_store_map_avg, map);
}

/** Writes what proberun would print for @avg; as proberun_map_text. */
static inline int aggregates_map_avg_text(struct aggregates *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** @max: a maximum. */
struct aggregates_map_max {
  int64_t value;
};

/** Stores the value of @max; for proberun_map_each. */
static inline int aggregates_store_map_max(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct aggregates_map_max *map = (struct aggregates_map_max *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 16) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @max; zeros if the script has not set it. */
static inline int aggregates_map_max_get(struct aggregates *self, struct aggregates_map_max *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 1, aggregates_store_map_max, map);
}

/** Writes what proberun would print for @max; as proberun_map_text. */
static inline int aggregates_map_max_text(struct aggregates *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/** @min: a minimum. */
struct aggregates_map_min {
  int64_t value;
};

/** Stores the value of @min; for proberun_map_each. */
static inline int aggregates_store_map_min(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct aggregates_map_min *map = (struct aggregates_map_min *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 16) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @min; zeros if the script has not set it. */
static inline int aggregates_map_min_get(struct aggregates *self, struct aggregates_map_min *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 2, aggregates_store_map_min, map);
}

/** Writes what proberun would print for @min; as proberun_map_text. */
static inline int aggregates_map_min_text(struct aggregates *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 2, buffer, size);
}

/** @stats: a count, a sum and an average. */
struct aggregates_map_stats {
  struct proberun_statistics value;
};

/** Stores the value of @stats; for proberun_map_each. */
static inline int aggregates_store_map_stats(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct aggregates_map_stats *map = (struct aggregates_map_stats *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 16) return -EBADMSG;
  map->value = proberun_copy_statistics(bytes);
  return 0;
}

/** Reads @stats; zeros if the script has not set it. */
static inline int aggregates_map_stats_get(
    struct aggregates *self, struct aggregates_map_stats *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 3, aggregates_store_map_stats, map);
}

/** Writes what proberun would print for @stats; as proberun_map_text. */
static inline int aggregates_map_stats_text(struct aggregates *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 3, buffer, size);
}

/** @sum: a sum. */
struct aggregates_map_sum {
  int64_t value;
};

/** Stores the value of @sum; for proberun_map_each. */
static inline int aggregates_store_map_sum(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct aggregates_map_sum *map = (struct aggregates_map_sum *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @sum; zeros if the script has not set it. */
static inline int aggregates_map_sum_get(struct aggregates *self, struct aggregates_map_sum *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 4, aggregates_store_map_sum, map);
}

/** Writes what proberun would print for @sum; as proberun_map_text. */
static inline int aggregates_map_sum_text(struct aggregates *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 4, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *aggregates_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
