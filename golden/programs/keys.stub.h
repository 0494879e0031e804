/*
 * keys.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Several keys are one tuple; its padding is zero, as it takes part in the lookup.
 *
 *     struct keys keys;
 *     int result = keys_open(&keys);
 *     if (result == 0) result = keys_load(&keys);
 *     if (result == 0) result = keys_attach(&keys);
 *     while (result >= 0 && !keys_exited(&keys, NULL))
 *       result = keys_poll(&keys, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", keys_message(&keys, result));
 *     keys_close(&keys);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef KEYS_STUB_H
#define KEYS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of keys.bt; keys_open begins it. */
struct keys {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *keys_object(size_t *size);

/**
 * Begins a session, which keys_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int keys_open(struct keys *self) {
  size_t size;
  const void *object = keys_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int keys_load(struct keys *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int keys_attach(struct keys *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. keys_poll delivers the events that are left. */
static inline int keys_detach(struct keys *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int keys_exited(const struct keys *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *keys_message(const struct keys *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but keys_open gives -EBADF. */
static inline int keys_close(struct keys *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The key of @. */
struct keys_map_unnamed_key {
  char item1[16 + sizeof ".."];
  uint32_t item2;
  uint64_t item3;
};

/** Decodes the key of @. */
static inline void keys_decode_map_unnamed_key(
    struct keys_map_unnamed_key *value, const unsigned char *bytes) {
  proberun_copy_text(value->item1, bytes, 16, "..");
  memcpy(&value->item2, bytes + 16, sizeof value->item2);
  memcpy(&value->item3, bytes + 24, sizeof value->item3);
}

/** The item2 of @n. */
struct keys_map_n_key_item2 {
  int8_t item1;
  char item2[2 + sizeof ".."];
};

/** Decodes the item2 of @n. */
static inline void keys_decode_map_n_key_item2(
    struct keys_map_n_key_item2 *value, const unsigned char *bytes) {
  memcpy(&value->item1, bytes, sizeof value->item1);
  proberun_copy_text(value->item2, bytes + 1, 2, "..");
}

/** The key of @n. */
struct keys_map_n_key {
  int8_t item1;
  struct keys_map_n_key_item2 item2;
};

/** Decodes the key of @n. */
static inline void keys_decode_map_n_key(struct keys_map_n_key *value, const unsigned char *bytes) {
  memcpy(&value->item1, bytes, sizeof value->item1);
  keys_decode_map_n_key_item2(&value->item2, bytes + 1);
}

/* Events. */

/**
 * What keys_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct keys_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void keys_take_event(const struct proberun_event *raw, void *context) {
  const struct keys_handlers *handlers = (const struct keys_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void keys_take_message(const char *text, void *context) {
  const struct keys_handlers *handlers = (const struct keys_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int keys_poll(
    struct keys *self, const struct keys_handlers *handlers, int timeout_ms) {
  struct keys_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = keys_take_event;
  raw.message = keys_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @: a count. */
struct keys_map_unnamed {
  struct keys_map_unnamed_key key;
  uint64_t value;
};

/** Who takes the elements of @. */
struct keys_visitor_map_unnamed {
  int (*element)(const struct keys_map_unnamed *element, void *context);
  void *context;
};

/** Passes an element of @ on; for proberun_map_each. */
static inline int keys_visit_map_unnamed(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct keys_visitor_map_unnamed *visitor =
      (const struct keys_visitor_map_unnamed *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct keys_map_unnamed element;
  if (key_size < 32 || value_size < 8) return -EBADMSG;
  keys_decode_map_unnamed_key(&element.key, key_bytes);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int keys_map_unnamed_each(
    struct keys *self,
    int (*element)(const struct keys_map_unnamed *element, void *context),
    void *context) {
  struct keys_visitor_map_unnamed visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, keys_visit_map_unnamed, &visitor);
}

/** Writes what proberun would print for @; as proberun_map_text. */
static inline int keys_map_unnamed_text(struct keys *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** An element of @n. */
struct keys_map_n {
  struct keys_map_n_key key;
  uint32_t value;
};

/** Who takes the elements of @n. */
struct keys_visitor_map_n {
  int (*element)(const struct keys_map_n *element, void *context);
  void *context;
};

/** Passes an element of @n on; for proberun_map_each. */
static inline int keys_visit_map_n(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct keys_visitor_map_n *visitor = (const struct keys_visitor_map_n *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct keys_map_n element;
  if (key_size < 4 || value_size < 4) return -EBADMSG;
  keys_decode_map_n_key(&element.key, key_bytes);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @n, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int keys_map_n_each(
    struct keys *self,
    int (*element)(const struct keys_map_n *element, void *context),
    void *context) {
  struct keys_visitor_map_n visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 1, keys_visit_map_n, &visitor);
}

/** Writes what proberun would print for @n; as proberun_map_text. */
static inline int keys_map_n_text(struct keys *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *keys_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
