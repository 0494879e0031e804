/*
 * plain-maps.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Plain values: arithmetic on shared integers is atomic, strings and tuples are copied.
 *
 *     struct plain_maps plain_maps;
 *     int result = plain_maps_open(&plain_maps);
 *     if (result == 0) result = plain_maps_load(&plain_maps);
 *     if (result == 0) result = plain_maps_attach(&plain_maps);
 *     while (result >= 0 && !plain_maps_exited(&plain_maps, NULL))
 *       result = plain_maps_poll(&plain_maps, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", plain_maps_message(&plain_maps, result));
 *     plain_maps_close(&plain_maps);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef PLAIN_MAPS_STUB_H
#define PLAIN_MAPS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of plain-maps.bt; plain_maps_open begins it. */
struct plain_maps {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *plain_maps_object(size_t *size);

/**
 * Begins a session, which plain_maps_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int plain_maps_open(struct plain_maps *self) {
  size_t size;
  const void *object = plain_maps_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int plain_maps_load(struct plain_maps *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int plain_maps_attach(struct plain_maps *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. plain_maps_poll delivers the events that are left. */
static inline int plain_maps_detach(struct plain_maps *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int plain_maps_exited(const struct plain_maps *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *plain_maps_message(const struct plain_maps *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but plain_maps_open gives -EBADF. */
static inline int plain_maps_close(struct plain_maps *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The value of @by. */
struct plain_maps_map_by_value {
  char item1[16 + sizeof ".."];
  uint64_t item2;
};

/** Decodes the value of @by. */
static inline void plain_maps_decode_map_by_value(
    struct plain_maps_map_by_value *value, const unsigned char *bytes) {
  proberun_copy_text(value->item1, bytes, 16, "..");
  memcpy(&value->item2, bytes + 16, sizeof value->item2);
}

/* Events. */

/**
 * What plain_maps_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct plain_maps_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void plain_maps_take_event(const struct proberun_event *raw, void *context) {
  const struct plain_maps_handlers *handlers = (const struct plain_maps_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void plain_maps_take_message(const char *text, void *context) {
  const struct plain_maps_handlers *handlers = (const struct plain_maps_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int plain_maps_poll(
    struct plain_maps *self, const struct plain_maps_handlers *handlers, int timeout_ms) {
  struct plain_maps_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = plain_maps_take_event;
  raw.message = plain_maps_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @by. */
struct plain_maps_map_by {
  uint32_t key;
  struct plain_maps_map_by_value value;
};

/** Who takes the elements of @by. */
struct plain_maps_visitor_map_by {
  int (*element)(const struct plain_maps_map_by *element, void *context);
  void *context;
};

/** Passes an element of @by on; for proberun_map_each. */
static inline int plain_maps_visit_map_by(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct plain_maps_visitor_map_by *visitor =
      (const struct plain_maps_visitor_map_by *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct plain_maps_map_by element;
  if (key_size < 4 || value_size < 24) return -EBADMSG;
  memcpy(&element.key, key_bytes, sizeof element.key);
  plain_maps_decode_map_by_value(&element.value, value_bytes);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @by, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int plain_maps_map_by_each(
    struct plain_maps *self,
    int (*element)(const struct plain_maps_map_by *element, void *context),
    void *context) {
  struct plain_maps_visitor_map_by visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, plain_maps_visit_map_by, &visitor);
}

/** Writes what proberun would print for @by; as proberun_map_text. */
static inline int plain_maps_map_by_text(struct plain_maps *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** An element of @difference. */
struct plain_maps_map_difference {
  uint32_t key;
  int64_t value;
};

/** Who takes the elements of @difference. */
struct plain_maps_visitor_map_difference {
  int (*element)(const struct plain_maps_map_difference *element, void *context);
  void *context;
};

/** Passes an element of @difference on; for proberun_map_each. */
static inline int plain_maps_visit_map_difference(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct plain_maps_visitor_map_difference *visitor =
      (const struct plain_maps_visitor_map_difference *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct plain_maps_map_difference element;
  if (key_size < 4 || value_size < 8) return -EBADMSG;
  memcpy(&element.key, key_bytes, sizeof element.key);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @difference, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int plain_maps_map_difference_each(
    struct plain_maps *self,
    int (*element)(const struct plain_maps_map_difference *element, void *context),
    void *context) {
  struct plain_maps_visitor_map_difference visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 1, plain_maps_visit_map_difference, &visitor);
}

/** Writes what proberun would print for @difference; as proberun_map_text. */
static inline int plain_maps_map_difference_text(
    struct plain_maps *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/** @last. */
struct plain_maps_map_last {
  char value[16 + sizeof ".."];
};

/** Stores the value of @last; for proberun_map_each. */
static inline int plain_maps_store_map_last(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct plain_maps_map_last *map = (struct plain_maps_map_last *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 16) return -EBADMSG;
  proberun_copy_text(map->value, bytes, 16, "..");
  return 0;
}

/** Reads @last; zeros if the script has not set it. */
static inline int plain_maps_map_last_get(
    struct plain_maps *self, struct plain_maps_map_last *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 2, plain_maps_store_map_last, map);
}

/** Writes what proberun would print for @last; as proberun_map_text. */
static inline int plain_maps_map_last_text(struct plain_maps *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 2, buffer, size);
}

/** @n. */
struct plain_maps_map_n {
  int64_t value;
};

/** Stores the value of @n; for proberun_map_each. */
static inline int plain_maps_store_map_n(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct plain_maps_map_n *map = (struct plain_maps_map_n *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @n; zeros if the script has not set it. */
static inline int plain_maps_map_n_get(struct plain_maps *self, struct plain_maps_map_n *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 3, plain_maps_store_map_n, map);
}

/** Writes what proberun would print for @n; as proberun_map_text. */
static inline int plain_maps_map_n_text(struct plain_maps *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 3, buffer, size);
}

/** @total. */
struct plain_maps_map_total {
  uint64_t value;
};

/** Stores the value of @total; for proberun_map_each. */
static inline int plain_maps_store_map_total(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct plain_maps_map_total *map = (struct plain_maps_map_total *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @total; zeros if the script has not set it. */
static inline int plain_maps_map_total_get(
    struct plain_maps *self, struct plain_maps_map_total *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 4, plain_maps_store_map_total, map);
}

/** Writes what proberun would print for @total; as proberun_map_text. */
static inline int plain_maps_map_total_text(struct plain_maps *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 4, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *plain_maps_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
