/*
 * division.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * A division checks its divisor: zero gives 1 and a run-time error with a place.
 *
 *     struct division division;
 *     int result = division_open(&division);
 *     if (result == 0) result = division_load(&division);
 *     if (result == 0) result = division_attach(&division);
 *     while (result >= 0 && !division_exited(&division, NULL))
 *       result = division_poll(&division, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", division_message(&division, result));
 *     division_close(&division);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef DIVISION_STUB_H
#define DIVISION_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of division.bt; division_open begins it. */
struct division {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *division_object(size_t *size);

/**
 * Begins a session, which division_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int division_open(struct division *self) {
  size_t size;
  const void *object = division_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int division_load(struct division *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int division_attach(struct division *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. division_poll delivers the events that are left. */
static inline int division_detach(struct division *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int division_exited(const struct division *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *division_message(const struct division *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but division_open gives -EBADF. */
static inline int division_close(struct division *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/**
 * What division_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct division_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void division_take_event(const struct proberun_event *raw, void *context) {
  const struct division_handlers *handlers = (const struct division_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void division_take_message(const char *text, void *context) {
  const struct division_handlers *handlers = (const struct division_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int division_poll(
    struct division *self, const struct division_handlers *handlers, int timeout_ms) {
  struct division_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = division_take_event;
  raw.message = division_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** @c. */
struct division_map_c {
  uint64_t value;
};

/** Stores the value of @c; for proberun_map_each. */
static inline int division_store_map_c(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct division_map_c *map = (struct division_map_c *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @c; zeros if the script has not set it. */
static inline int division_map_c_get(struct division *self, struct division_map_c *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 0, division_store_map_c, map);
}

/** Writes what proberun would print for @c; as proberun_map_text. */
static inline int division_map_c_text(struct division *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** @d. */
struct division_map_d {
  uint64_t value;
};

/** Stores the value of @d; for proberun_map_each. */
static inline int division_store_map_d(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct division_map_d *map = (struct division_map_d *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @d; zeros if the script has not set it. */
static inline int division_map_d_get(struct division *self, struct division_map_d *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 1, division_store_map_d, map);
}

/** Writes what proberun would print for @d; as proberun_map_text. */
static inline int division_map_d_text(struct division *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/** @q. */
struct division_map_q {
  uint64_t value;
};

/** Stores the value of @q; for proberun_map_each. */
static inline int division_store_map_q(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct division_map_q *map = (struct division_map_q *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @q; zeros if the script has not set it. */
static inline int division_map_q_get(struct division *self, struct division_map_q *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 2, division_store_map_q, map);
}

/** Writes what proberun would print for @q; as proberun_map_text. */
static inline int division_map_q_text(struct division *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 2, buffer, size);
}

/** @r. */
struct division_map_r {
  uint64_t value;
};

/** Stores the value of @r; for proberun_map_each. */
static inline int division_store_map_r(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct division_map_r *map = (struct division_map_r *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @r; zeros if the script has not set it. */
static inline int division_map_r_get(struct division *self, struct division_map_r *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 3, division_store_map_r, map);
}

/** Writes what proberun would print for @r; as proberun_map_text. */
static inline int division_map_r_text(struct division *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 3, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *division_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
