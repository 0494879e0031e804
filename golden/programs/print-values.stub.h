/*
 * print-values.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * print of a value that is no map copies the value.
 *
 *     struct print_values print_values;
 *     int result = print_values_open(&print_values);
 *     if (result == 0) result = print_values_load(&print_values);
 *     if (result == 0) result = print_values_attach(&print_values);
 *     while (result >= 0 && !print_values_exited(&print_values, NULL))
 *       result = print_values_poll(&print_values, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", print_values_message(&print_values, result));
 *     print_values_close(&print_values);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef PRINT_VALUES_STUB_H
#define PRINT_VALUES_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of print-values.bt; print_values_open begins it. */
struct print_values {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *print_values_object(size_t *size);

/**
 * Begins a session, which print_values_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int print_values_open(struct print_values *self) {
  size_t size;
  const void *object = print_values_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int print_values_load(struct print_values *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int print_values_attach(struct print_values *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. print_values_poll delivers the events that are left. */
static inline int print_values_detach(struct print_values *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int print_values_exited(const struct print_values *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *print_values_message(const struct print_values *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but print_values_open gives -EBADF. */
static inline int print_values_close(struct print_values *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The value of begin_3. */
struct print_values_begin_3_value {
  int8_t item1;
  char item2[4 + sizeof ".."];
  bool item3;
};

/** Decodes the value of begin_3. */
static inline void print_values_decode_begin_3_value(
    struct print_values_begin_3_value *value, const unsigned char *bytes) {
  memcpy(&value->item1, bytes, sizeof value->item1);
  proberun_copy_text(value->item2, bytes + 1, 4, "..");
  value->item3 = bytes[5] != 0;
}

/* Events. */

/** What print-values.bt:2 prints. */
struct print_values_begin {
  int8_t value;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int print_values_decode_begin(
    struct print_values_begin *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 16) return -EBADMSG;
  memcpy(&event->value, bytes + 8, sizeof event->value);
  return 0;
}

/** What print-values.bt:2 prints. */
struct print_values_begin_2 {
  char value[5 + sizeof ".."];
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int print_values_decode_begin_2(
    struct print_values_begin_2 *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 1 || raw->size < 16) return -EBADMSG;
  proberun_copy_text(event->value, bytes + 8, 5, "..");
  return 0;
}

/** What print-values.bt:2 prints. */
struct print_values_begin_3 {
  struct print_values_begin_3_value value;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int print_values_decode_begin_3(
    struct print_values_begin_3 *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 2 || raw->size < 16) return -EBADMSG;
  print_values_decode_begin_3_value(&event->value, bytes + 8);
  return 0;
}

/** What print-values.bt:2 prints. */
struct print_values_begin_4 {
  bool value;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int print_values_decode_begin_4(
    struct print_values_begin_4 *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 3 || raw->size < 16) return -EBADMSG;
  event->value = bytes[8] != 0;
  return 0;
}

/**
 * What print_values_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct print_values_handlers {
  void (*begin)(
      const struct print_values_begin *event, const struct proberun_event *raw, void *context);
  void (*begin_2)(
      const struct print_values_begin_2 *event, const struct proberun_event *raw, void *context);
  void (*begin_3)(
      const struct print_values_begin_3 *event, const struct proberun_event *raw, void *context);
  void (*begin_4)(
      const struct print_values_begin_4 *event, const struct proberun_event *raw, void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void print_values_take_event(const struct proberun_event *raw, void *context) {
  const struct print_values_handlers *handlers = (const struct print_values_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct print_values_begin event;
      if (handlers->begin == NULL) break;
      if (print_values_decode_begin(&event, raw) != 0) break;
      handlers->begin(&event, raw, handlers->context);
      return;
    }
    case 1: {
      struct print_values_begin_2 event;
      if (handlers->begin_2 == NULL) break;
      if (print_values_decode_begin_2(&event, raw) != 0) break;
      handlers->begin_2(&event, raw, handlers->context);
      return;
    }
    case 2: {
      struct print_values_begin_3 event;
      if (handlers->begin_3 == NULL) break;
      if (print_values_decode_begin_3(&event, raw) != 0) break;
      handlers->begin_3(&event, raw, handlers->context);
      return;
    }
    case 3: {
      struct print_values_begin_4 event;
      if (handlers->begin_4 == NULL) break;
      if (print_values_decode_begin_4(&event, raw) != 0) break;
      handlers->begin_4(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void print_values_take_message(const char *text, void *context) {
  const struct print_values_handlers *handlers = (const struct print_values_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int print_values_poll(
    struct print_values *self, const struct print_values_handlers *handlers, int timeout_ms) {
  struct print_values_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = print_values_take_event;
  raw.message = print_values_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *print_values_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
