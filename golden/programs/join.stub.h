/*
 * join.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Strings of the process and the kernel, joined.
 *
 *     struct join join;
 *     int result = join_open(&join);
 *     if (result == 0) result = join_load(&join);
 *     if (result == 0) result = join_attach(&join);
 *     while (result >= 0 && !join_exited(&join, NULL))
 *       result = join_poll(&join, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", join_message(&join, result));
 *     join_close(&join);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef JOIN_STUB_H
#define JOIN_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of join.bt; join_open begins it. */
struct join {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *join_object(size_t *size);

/**
 * Begins a session, which join_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int join_open(struct join *self) {
  size_t size;
  const void *object = join_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int join_load(struct join *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int join_attach(struct join *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. join_poll delivers the events that are left. */
static inline int join_detach(struct join *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int join_exited(const struct join *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *join_message(const struct join *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but join_open gives -EBADF. */
static inline int join_close(struct join *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/** What join.bt:2 joins. */
struct join_sys_enter_execve {
  /** The texts, one behind the other, each with its NUL; valid as long as the raw event. */
  const char *strings;
  /** The number of bytes of all of them. */
  size_t size;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int join_decode_sys_enter_execve(
    struct join_sys_enter_execve *event, const struct proberun_event *raw) {
  const char *strings = (const char *)raw->data + 8;
  if (raw->index != 0 || raw->size < 8) return -EBADMSG;
  if (raw->size > 8 && strings[raw->size - 9] != 0) return -EBADMSG;
  event->strings = strings;
  event->size = raw->size - 8;
  return 0;
}

/** What join.bt:3 joins. */
struct join_do_nanosleep {
  /** The texts, one behind the other, each with its NUL; valid as long as the raw event. */
  const char *strings;
  /** The number of bytes of all of them. */
  size_t size;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int join_decode_do_nanosleep(
    struct join_do_nanosleep *event, const struct proberun_event *raw) {
  const char *strings = (const char *)raw->data + 8;
  if (raw->index != 1 || raw->size < 8) return -EBADMSG;
  if (raw->size > 8 && strings[raw->size - 9] != 0) return -EBADMSG;
  event->strings = strings;
  event->size = raw->size - 8;
  return 0;
}

/**
 * What join_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct join_handlers {
  void (*sys_enter_execve)(
      const struct join_sys_enter_execve *event, const struct proberun_event *raw, void *context);
  void (*do_nanosleep)(
      const struct join_do_nanosleep *event, const struct proberun_event *raw, void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void join_take_event(const struct proberun_event *raw, void *context) {
  const struct join_handlers *handlers = (const struct join_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct join_sys_enter_execve event;
      if (handlers->sys_enter_execve == NULL) break;
      if (join_decode_sys_enter_execve(&event, raw) != 0) break;
      handlers->sys_enter_execve(&event, raw, handlers->context);
      return;
    }
    case 1: {
      struct join_do_nanosleep event;
      if (handlers->do_nanosleep == NULL) break;
      if (join_decode_do_nanosleep(&event, raw) != 0) break;
      handlers->do_nanosleep(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void join_take_message(const char *text, void *context) {
  const struct join_handlers *handlers = (const struct join_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int join_poll(
    struct join *self, const struct join_handlers *handlers, int timeout_ms) {
  struct join_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = join_take_event;
  raw.message = join_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *join_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
