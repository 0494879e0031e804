/*
 * stacks.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * A stack is an identifier in a stack map; each depth has its own map.
 *
 *     struct stacks stacks;
 *     int result = stacks_open(&stacks);
 *     if (result == 0) result = stacks_load(&stacks);
 *     if (result == 0) result = stacks_attach(&stacks);
 *     while (result >= 0 && !stacks_exited(&stacks, NULL))
 *       result = stacks_poll(&stacks, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", stacks_message(&stacks, result));
 *     stacks_close(&stacks);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef STACKS_STUB_H
#define STACKS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of stacks.bt; stacks_open begins it. */
struct stacks {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *stacks_object(size_t *size);

/**
 * Begins a session, which stacks_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int stacks_open(struct stacks *self) {
  size_t size;
  const void *object = stacks_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int stacks_load(struct stacks *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int stacks_attach(struct stacks *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. stacks_poll delivers the events that are left. */
static inline int stacks_detach(struct stacks *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int stacks_exited(const struct stacks *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *stacks_message(const struct stacks *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but stacks_open gives -EBADF. */
static inline int stacks_close(struct stacks *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The key of @short. */
struct stacks_map_short_key {
  /** See proberun_stack_frames and proberun_stack_text. */
  struct proberun_stack item1;
  char item2[16 + sizeof ".."];
};

/** Decodes the key of @short. */
static inline void stacks_decode_map_short_key(
    struct stacks_map_short_key *value, const unsigned char *bytes) {
  value->item1 = proberun_copy_kernel_stack(bytes, 1);
  proberun_copy_text(value->item2, bytes + 8, 16, "..");
}

/* Events. */

/**
 * What stacks_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct stacks_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void stacks_take_event(const struct proberun_event *raw, void *context) {
  const struct stacks_handlers *handlers = (const struct stacks_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void stacks_take_message(const char *text, void *context) {
  const struct stacks_handlers *handlers = (const struct stacks_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int stacks_poll(
    struct stacks *self, const struct stacks_handlers *handlers, int timeout_ms) {
  struct stacks_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = stacks_take_event;
  raw.message = stacks_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @: a count. */
struct stacks_map_unnamed {
  /** See proberun_stack_frames and proberun_stack_text. */
  struct proberun_stack key;
  uint64_t value;
};

/** Who takes the elements of @. */
struct stacks_visitor_map_unnamed {
  int (*element)(const struct stacks_map_unnamed *element, void *context);
  void *context;
};

/** Passes an element of @ on; for proberun_map_each. */
static inline int stacks_visit_map_unnamed(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct stacks_visitor_map_unnamed *visitor =
      (const struct stacks_visitor_map_unnamed *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct stacks_map_unnamed element;
  if (key_size < 8 || value_size < 8) return -EBADMSG;
  element.key = proberun_copy_kernel_stack(key_bytes, 0);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int stacks_map_unnamed_each(
    struct stacks *self,
    int (*element)(const struct stacks_map_unnamed *element, void *context),
    void *context) {
  struct stacks_visitor_map_unnamed visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, stacks_visit_map_unnamed, &visitor);
}

/** Writes what proberun would print for @; as proberun_map_text. */
static inline int stacks_map_unnamed_text(struct stacks *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** An element of @short: a count. */
struct stacks_map_short {
  struct stacks_map_short_key key;
  uint64_t value;
};

/** Who takes the elements of @short. */
struct stacks_visitor_map_short {
  int (*element)(const struct stacks_map_short *element, void *context);
  void *context;
};

/** Passes an element of @short on; for proberun_map_each. */
static inline int stacks_visit_map_short(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct stacks_visitor_map_short *visitor =
      (const struct stacks_visitor_map_short *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct stacks_map_short element;
  if (key_size < 24 || value_size < 8) return -EBADMSG;
  stacks_decode_map_short_key(&element.key, key_bytes);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @short, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int stacks_map_short_each(
    struct stacks *self,
    int (*element)(const struct stacks_map_short *element, void *context),
    void *context) {
  struct stacks_visitor_map_short visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 1, stacks_visit_map_short, &visitor);
}

/** Writes what proberun would print for @short; as proberun_map_text. */
static inline int stacks_map_short_text(struct stacks *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *stacks_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
