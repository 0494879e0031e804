/*
 * user-stacks.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * A user stack is a number and the program that the process runs; a new program is announced.
 *
 *     struct user_stacks user_stacks;
 *     int result = user_stacks_open(&user_stacks);
 *     if (result == 0) result = user_stacks_load(&user_stacks);
 *     if (result == 0) result = user_stacks_attach(&user_stacks);
 *     while (result >= 0 && !user_stacks_exited(&user_stacks, NULL))
 *       result = user_stacks_poll(&user_stacks, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", user_stacks_message(&user_stacks, result));
 *     user_stacks_close(&user_stacks);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef USER_STACKS_STUB_H
#define USER_STACKS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of user-stacks.bt; user_stacks_open begins it. */
struct user_stacks {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *user_stacks_object(size_t *size);

/**
 * Begins a session, which user_stacks_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int user_stacks_open(struct user_stacks *self) {
  size_t size;
  const void *object = user_stacks_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int user_stacks_load(struct user_stacks *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int user_stacks_attach(struct user_stacks *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. user_stacks_poll delivers the events that are left. */
static inline int user_stacks_detach(struct user_stacks *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int user_stacks_exited(const struct user_stacks *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *user_stacks_message(const struct user_stacks *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but user_stacks_open gives -EBADF. */
static inline int user_stacks_close(struct user_stacks *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The key of @. */
struct user_stacks_map_unnamed_key {
  /** See proberun_stack_frames and proberun_stack_text. */
  struct proberun_stack item1;
  /** See proberun_stack_frames and proberun_stack_text. */
  struct proberun_stack item2;
};

/** Decodes the key of @. */
static inline void user_stacks_decode_map_unnamed_key(
    struct user_stacks_map_unnamed_key *value, const unsigned char *bytes) {
  value->item1 = proberun_copy_user_stack(bytes, 0);
  value->item2 = proberun_copy_kernel_stack(bytes + 16, 1);
}

/* Events. */

/** What user-stacks.bt:5 prints. */
struct user_stacks_sys_exit_read {
  /** See proberun_stack_text. */
  struct proberun_stack s;
  /** See proberun_user_symbol. */
  struct proberun_user_address ret;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int user_stacks_decode_sys_exit_read(
    struct user_stacks_sys_exit_read *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 1 || raw->size < 40) return -EBADMSG;
  event->s = proberun_copy_user_stack(bytes + 8, 2);
  memcpy(&event->ret, bytes + 24, sizeof event->ret);
  return 0;
}

/**
 * What user_stacks_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct user_stacks_handlers {
  void (*sys_exit_read)(
      const struct user_stacks_sys_exit_read *event,
      const struct proberun_event *raw,
      void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void user_stacks_take_event(const struct proberun_event *raw, void *context) {
  const struct user_stacks_handlers *handlers = (const struct user_stacks_handlers *)context;
  switch (raw->index) {
    case 1: {
      struct user_stacks_sys_exit_read event;
      if (handlers->sys_exit_read == NULL) break;
      if (user_stacks_decode_sys_exit_read(&event, raw) != 0) break;
      handlers->sys_exit_read(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void user_stacks_take_message(const char *text, void *context) {
  const struct user_stacks_handlers *handlers = (const struct user_stacks_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int user_stacks_poll(
    struct user_stacks *self, const struct user_stacks_handlers *handlers, int timeout_ms) {
  struct user_stacks_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = user_stacks_take_event;
  raw.message = user_stacks_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @: a count. */
struct user_stacks_map_unnamed {
  struct user_stacks_map_unnamed_key key;
  uint64_t value;
};

/** Who takes the elements of @. */
struct user_stacks_visitor_map_unnamed {
  int (*element)(const struct user_stacks_map_unnamed *element, void *context);
  void *context;
};

/** Passes an element of @ on; for proberun_map_each. */
static inline int user_stacks_visit_map_unnamed(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct user_stacks_visitor_map_unnamed *visitor =
      (const struct user_stacks_visitor_map_unnamed *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct user_stacks_map_unnamed element;
  if (key_size < 24 || value_size < 8) return -EBADMSG;
  user_stacks_decode_map_unnamed_key(&element.key, key_bytes);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int user_stacks_map_unnamed_each(
    struct user_stacks *self,
    int (*element)(const struct user_stacks_map_unnamed *element, void *context),
    void *context) {
  struct user_stacks_visitor_map_unnamed visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, user_stacks_visit_map_unnamed, &visitor);
}

/** Writes what proberun would print for @; as proberun_map_text. */
static inline int user_stacks_map_unnamed_text(
    struct user_stacks *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *user_stacks_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
