/*
 * series.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * The values of the last intervals of time.
 *
 *     struct series series;
 *     int result = series_open(&series);
 *     if (result == 0) result = series_load(&series);
 *     if (result == 0) result = series_attach(&series);
 *     while (result >= 0 && !series_exited(&series, NULL))
 *       result = series_poll(&series, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", series_message(&series, result));
 *     series_close(&series);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef SERIES_STUB_H
#define SERIES_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of series.bt; series_open begins it. */
struct series {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *series_object(size_t *size);

/**
 * Begins a session, which series_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int series_open(struct series *self) {
  size_t size;
  const void *object = series_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int series_load(struct series *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int series_attach(struct series *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. series_poll delivers the events that are left. */
static inline int series_detach(struct series *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int series_exited(const struct series *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *series_message(const struct series *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but series_open gives -EBADF. */
static inline int series_close(struct series *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/**
 * What series_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct series_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void series_take_event(const struct proberun_event *raw, void *context) {
  const struct series_handlers *handlers = (const struct series_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void series_take_message(const char *text, void *context) {
  const struct series_handlers *handlers = (const struct series_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int series_poll(
    struct series *self, const struct series_handlers *handlers, int timeout_ms) {
  struct series_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = series_take_event;
  raw.message = series_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** @last: the values of intervals of 1000000000 ns, in no order. */
struct series_map_last {
  struct proberun_interval intervals[10];
};

/** Stores the value of @last; for proberun_map_each. */
static inline int series_store_map_last(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct series_map_last *map = (struct series_map_last *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 240) return -EBADMSG;
  memcpy(map->intervals, bytes, sizeof map->intervals);
  return 0;
}

/** Reads @last; zeros if the script has not set it. */
static inline int series_map_last_get(struct series *self, struct series_map_last *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 0, series_store_map_last, map);
}

/** Writes what proberun would print for @last; as proberun_map_text. */
static inline int series_map_last_text(struct series *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** An element of @most: the values of intervals of 100000000 ns, in no order. */
struct series_map_most {
  char key[16 + sizeof ".."];
  struct proberun_interval intervals[16];
};

/** Who takes the elements of @most. */
struct series_visitor_map_most {
  int (*element)(const struct series_map_most *element, void *context);
  void *context;
};

/** Passes an element of @most on; for proberun_map_each. */
static inline int series_visit_map_most(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct series_visitor_map_most *visitor =
      (const struct series_visitor_map_most *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct series_map_most element;
  if (key_size < 16 || value_size < 384) return -EBADMSG;
  proberun_copy_text(element.key, key_bytes, 16, "..");
  memcpy(element.intervals, value_bytes, sizeof element.intervals);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @most, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int series_map_most_each(
    struct series *self,
    int (*element)(const struct series_map_most *element, void *context),
    void *context) {
  struct series_visitor_map_most visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 1, series_visit_map_most, &visitor);
}

/** Writes what proberun would print for @most; as proberun_map_text. */
static inline int series_map_most_text(struct series *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *series_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
