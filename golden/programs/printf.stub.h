/*
 * printf.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * A printf record holds its arguments packed by their sizes; the text stays in the manifest.
 *
 *     struct printf printf;
 *     int result = printf_open(&printf);
 *     if (result == 0) result = printf_load(&printf);
 *     if (result == 0) result = printf_attach(&printf);
 *     while (result >= 0 && !printf_exited(&printf, NULL))
 *       result = printf_poll(&printf, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", printf_message(&printf, result));
 *     printf_close(&printf);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef PRINTF_STUB_H
#define PRINTF_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of printf.bt; printf_open begins it. */
struct printf {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *printf_object(size_t *size);

/**
 * Begins a session, which printf_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int printf_open(struct printf *self) {
  size_t size;
  const void *object = printf_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int printf_load(struct printf *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int printf_attach(struct printf *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. printf_poll delivers the events that are left. */
static inline int printf_detach(struct printf *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int printf_exited(const struct printf *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *printf_message(const struct printf *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but printf_open gives -EBADF. */
static inline int printf_close(struct printf *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/** What printf.bt:3 prints. */
struct printf_sys_enter_read {
  char comm[16 + sizeof ".."];
  uint32_t pid;
  int8_t value3;
  uint64_t count;
  int8_t value5;
  /** An address. */
  uint64_t buf;
  char value7[5 + sizeof ".."];
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int printf_decode_sys_enter_read(
    struct printf_sys_enter_read *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 64) return -EBADMSG;
  proberun_copy_text(event->comm, bytes + 8, 16, "..");
  memcpy(&event->pid, bytes + 24, sizeof event->pid);
  memcpy(&event->value3, bytes + 28, sizeof event->value3);
  memcpy(&event->count, bytes + 32, sizeof event->count);
  memcpy(&event->value5, bytes + 40, sizeof event->value5);
  memcpy(&event->buf, bytes + 48, sizeof event->buf);
  proberun_copy_text(event->value7, bytes + 56, 5, "..");
  return 0;
}

/**
 * What printf_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct printf_handlers {
  void (*sys_enter_read)(
      const struct printf_sys_enter_read *event, const struct proberun_event *raw, void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void printf_take_event(const struct proberun_event *raw, void *context) {
  const struct printf_handlers *handlers = (const struct printf_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct printf_sys_enter_read event;
      if (handlers->sys_enter_read == NULL) break;
      if (printf_decode_sys_enter_read(&event, raw) != 0) break;
      handlers->sys_enter_read(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void printf_take_message(const char *text, void *context) {
  const struct printf_handlers *handlers = (const struct printf_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int printf_poll(
    struct printf *self, const struct printf_handlers *handlers, int timeout_ms) {
  struct printf_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = printf_take_event;
  raw.message = printf_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *printf_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
