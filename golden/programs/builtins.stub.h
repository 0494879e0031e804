/*
 * builtins.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 *     struct builtins builtins;
 *     int result = builtins_open(&builtins);
 *     if (result == 0) result = builtins_load(&builtins);
 *     if (result == 0) result = builtins_attach(&builtins);
 *     while (result >= 0 && !builtins_exited(&builtins, NULL))
 *       result = builtins_poll(&builtins, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", builtins_message(&builtins, result));
 *     builtins_close(&builtins);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef BUILTINS_STUB_H
#define BUILTINS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of builtins.bt; builtins_open begins it. */
struct builtins {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *builtins_object(size_t *size);

/**
 * Begins a session, which builtins_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int builtins_open(struct builtins *self) {
  size_t size;
  const void *object = builtins_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int builtins_load(struct builtins *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int builtins_attach(struct builtins *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. builtins_poll delivers the events that are left. */
static inline int builtins_detach(struct builtins *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int builtins_exited(const struct builtins *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *builtins_message(const struct builtins *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but builtins_open gives -EBADF. */
static inline int builtins_close(struct builtins *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/** What builtins.bt:3 prints. */
struct builtins_event_0 {
  uint32_t value1;
  uint32_t value2;
  uint64_t value3;
  uint64_t value4;
  char value5[16 + sizeof ".."];
  uint64_t value6;
  uint32_t value7;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int builtins_decode_event_0(
    struct builtins_event_0 *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 64) return -EBADMSG;
  memcpy(&event->value1, bytes + 8, sizeof event->value1);
  memcpy(&event->value2, bytes + 12, sizeof event->value2);
  memcpy(&event->value3, bytes + 16, sizeof event->value3);
  memcpy(&event->value4, bytes + 24, sizeof event->value4);
  proberun_copy_text(event->value5, bytes + 32, 16, "..");
  memcpy(&event->value6, bytes + 48, sizeof event->value6);
  memcpy(&event->value7, bytes + 56, sizeof event->value7);
  return 0;
}

/** What builtins.bt:4 prints. */
struct builtins_event_1 {
  uint64_t value1;
  uint64_t value2;
  char value3[35 + sizeof ".."];
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int builtins_decode_event_1(
    struct builtins_event_1 *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 1 || raw->size < 64) return -EBADMSG;
  memcpy(&event->value1, bytes + 8, sizeof event->value1);
  memcpy(&event->value2, bytes + 16, sizeof event->value2);
  proberun_copy_text(event->value3, bytes + 24, 35, "..");
  return 0;
}

/**
 * What builtins_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct builtins_handlers {
  void (*event_0)(
      const struct builtins_event_0 *event, const struct proberun_event *raw, void *context);
  void (*event_1)(
      const struct builtins_event_1 *event, const struct proberun_event *raw, void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void builtins_take_event(const struct proberun_event *raw, void *context) {
  const struct builtins_handlers *handlers = (const struct builtins_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct builtins_event_0 event;
      if (handlers->event_0 == NULL) break;
      if (builtins_decode_event_0(&event, raw) != 0) break;
      handlers->event_0(&event, raw, handlers->context);
      return;
    }
    case 1: {
      struct builtins_event_1 event;
      if (handlers->event_1 == NULL) break;
      if (builtins_decode_event_1(&event, raw) != 0) break;
      handlers->event_1(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void builtins_take_message(const char *text, void *context) {
  const struct builtins_handlers *handlers = (const struct builtins_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int builtins_poll(
    struct builtins *self, const struct builtins_handlers *handlers, int timeout_ms) {
  struct builtins_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = builtins_take_event;
  raw.message = builtins_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *builtins_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
