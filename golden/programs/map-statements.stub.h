/*
 * map-statements.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * delete is done in the kernel; clear, zero and print of maps are asked of the loader.
 *
 *     struct map_statements map_statements;
 *     int result = map_statements_open(&map_statements);
 *     if (result == 0) result = map_statements_load(&map_statements);
 *     if (result == 0) result = map_statements_attach(&map_statements);
 *     while (result >= 0 && !map_statements_exited(&map_statements, NULL))
 *       result = map_statements_poll(&map_statements, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", map_statements_message(&map_statements, result));
 *     map_statements_close(&map_statements);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef MAP_STATEMENTS_STUB_H
#define MAP_STATEMENTS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of map-statements.bt; map_statements_open begins it. */
struct map_statements {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *map_statements_object(size_t *size);

/**
 * Begins a session, which map_statements_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int map_statements_open(struct map_statements *self) {
  size_t size;
  const void *object = map_statements_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int map_statements_load(struct map_statements *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int map_statements_attach(struct map_statements *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. map_statements_poll delivers the events that are left. */
static inline int map_statements_detach(struct map_statements *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int map_statements_exited(const struct map_statements *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *map_statements_message(const struct map_statements *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but map_statements_open gives -EBADF. */
static inline int map_statements_close(struct map_statements *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/**
 * What map_statements_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct map_statements_handlers {
  /** @a is to be printed, at map-statements.bt:2. */
  void (*interval)(const struct proberun_event *raw, void *context);
  /** @b is to be printed, at map-statements.bt:2. */
  void (*interval_2)(const struct proberun_event *raw, void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void map_statements_take_event(const struct proberun_event *raw, void *context) {
  const struct map_statements_handlers *handlers = (const struct map_statements_handlers *)context;
  switch (raw->index) {
    case 0:
      if (handlers->interval == NULL) break;
      handlers->interval(raw, handlers->context);
      return;
    case 1:
      if (handlers->interval_2 == NULL) break;
      handlers->interval_2(raw, handlers->context);
      return;
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void map_statements_take_message(const char *text, void *context) {
  const struct map_statements_handlers *handlers = (const struct map_statements_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int map_statements_poll(
    struct map_statements *self, const struct map_statements_handlers *handlers, int timeout_ms) {
  struct map_statements_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = map_statements_take_event;
  raw.message = map_statements_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @a: a count. */
struct map_statements_map_a {
  uint32_t key;
  uint64_t value;
};

/** Who takes the elements of @a. */
struct map_statements_visitor_map_a {
  int (*element)(const struct map_statements_map_a *element, void *context);
  void *context;
};

/** Passes an element of @a on; for proberun_map_each. */
static inline int map_statements_visit_map_a(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct map_statements_visitor_map_a *visitor =
      (const struct map_statements_visitor_map_a *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct map_statements_map_a element;
  if (key_size < 4 || value_size < 8) return -EBADMSG;
  memcpy(&element.key, key_bytes, sizeof element.key);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @a, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int map_statements_map_a_each(
    struct map_statements *self,
    int (*element)(const struct map_statements_map_a *element, void *context),
    void *context) {
  struct map_statements_visitor_map_a visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, map_statements_visit_map_a, &visitor);
}

/** Writes what proberun would print for @a; as proberun_map_text. */
static inline int map_statements_map_a_text(
    struct map_statements *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** An element of @b: a sum. */
struct map_statements_map_b {
  uint32_t key;
  uint64_t value;
};

/** Who takes the elements of @b. */
struct map_statements_visitor_map_b {
  int (*element)(const struct map_statements_map_b *element, void *context);
  void *context;
};

/** Passes an element of @b on; for proberun_map_each. */
static inline int map_statements_visit_map_b(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct map_statements_visitor_map_b *visitor =
      (const struct map_statements_visitor_map_b *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct map_statements_map_b element;
  if (key_size < 4 || value_size < 8) return -EBADMSG;
  memcpy(&element.key, key_bytes, sizeof element.key);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @b, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int map_statements_map_b_each(
    struct map_statements *self,
    int (*element)(const struct map_statements_map_b *element, void *context),
    void *context) {
  struct map_statements_visitor_map_b visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 1, map_statements_visit_map_b, &visitor);
}

/** Writes what proberun would print for @b; as proberun_map_text. */
static inline int map_statements_map_b_text(
    struct map_statements *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/** An element of @c. */
struct map_statements_map_c {
  char key[16 + sizeof ".."];
  int8_t value;
};

/** Who takes the elements of @c. */
struct map_statements_visitor_map_c {
  int (*element)(const struct map_statements_map_c *element, void *context);
  void *context;
};

/** Passes an element of @c on; for proberun_map_each. */
static inline int map_statements_visit_map_c(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct map_statements_visitor_map_c *visitor =
      (const struct map_statements_visitor_map_c *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct map_statements_map_c element;
  if (key_size < 16 || value_size < 1) return -EBADMSG;
  proberun_copy_text(element.key, key_bytes, 16, "..");
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @c, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int map_statements_map_c_each(
    struct map_statements *self,
    int (*element)(const struct map_statements_map_c *element, void *context),
    void *context) {
  struct map_statements_visitor_map_c visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 2, map_statements_visit_map_c, &visitor);
}

/** Writes what proberun would print for @c; as proberun_map_text. */
static inline int map_statements_map_c_text(
    struct map_statements *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 2, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *map_statements_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
