/*
 * parameters.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Positional parameters are frozen constants that the loader binds.
 *
 *     struct parameters parameters;
 *     int result = parameters_open(&parameters);
 *     if (result == 0) result = parameters_set_parameters(&parameters, &parameters);
 *     if (result == 0) result = parameters_load(&parameters);
 *     if (result == 0) result = parameters_attach(&parameters);
 *     while (result >= 0 && !parameters_exited(&parameters, NULL))
 *       result = parameters_poll(&parameters, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", parameters_message(&parameters, result));
 *     parameters_close(&parameters);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef PARAMETERS_STUB_H
#define PARAMETERS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of parameters.bt; parameters_open begins it. */
struct parameters {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* Parameters. */

/** The parameters of parameters.bt; see parameters_default_parameters. */
struct parameters_parameters {
  /** Positional parameter $1: see proberun_number. */
  struct proberun_optional_number parameter1;
  /** Positional parameter $2: NULL if it is not given; at most 255 bytes. */
  const char *parameter2;
  /** Positional parameter $3: see proberun_number. */
  struct proberun_optional_number parameter3;
};

/** Returns the values of parameters that are not given. */
static inline struct parameters_parameters parameters_default_parameters(void) {
  struct parameters_parameters parameters;
  parameters.parameter1.is_given = false;
  parameters.parameter1.value = 0;
  parameters.parameter2 = NULL;
  parameters.parameter3.is_given = false;
  parameters.parameter3.value = 0;
  return parameters;
}

/** Sets positional parameter $1, before the session is loaded. */
static inline int parameters_set_parameter1(
    struct parameters *self, struct proberun_optional_number value) {
  if (!value.is_given) return 0;
  return proberun_set_positional_number(self->session, 1, value.value);
}

/** Sets positional parameter $2, before the session is loaded. */
static inline int parameters_set_parameter2(struct parameters *self, const char *value) {
  if (value == NULL) return 0;
  return proberun_set_positional(self->session, 2, value);
}

/** Sets positional parameter $3, before the session is loaded. */
static inline int parameters_set_parameter3(
    struct parameters *self, struct proberun_optional_number value) {
  if (!value.is_given) return 0;
  return proberun_set_positional_number(self->session, 3, value.value);
}

/** Sets all parameters, before the session is loaded. */
static inline int parameters_set_parameters(
    struct parameters *self, const struct parameters_parameters *parameters) {
  int result = parameters_set_parameter1(self, parameters->parameter1);
  if (result == 0) result = parameters_set_parameter2(self, parameters->parameter2);
  return result == 0 ? parameters_set_parameter3(self, parameters->parameter3) : result;
}

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *parameters_object(size_t *size);

/**
 * Begins a session, which parameters_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int parameters_open(struct parameters *self) {
  size_t size;
  const void *object = parameters_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int parameters_load(struct parameters *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int parameters_attach(struct parameters *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. parameters_poll delivers the events that are left. */
static inline int parameters_detach(struct parameters *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int parameters_exited(const struct parameters *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *parameters_message(const struct parameters *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but parameters_open gives -EBADF. */
static inline int parameters_close(struct parameters *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/** What parameters.bt:3 prints. */
struct parameters_sys_enter_openat {
  int64_t parameter3;
  int64_t value2;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int parameters_decode_sys_enter_openat(
    struct parameters_sys_enter_openat *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 24) return -EBADMSG;
  memcpy(&event->parameter3, bytes + 8, sizeof event->parameter3);
  memcpy(&event->value2, bytes + 16, sizeof event->value2);
  return 0;
}

/**
 * What parameters_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct parameters_handlers {
  void (*sys_enter_openat)(
      const struct parameters_sys_enter_openat *event,
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
static inline void parameters_take_event(const struct proberun_event *raw, void *context) {
  const struct parameters_handlers *handlers = (const struct parameters_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct parameters_sys_enter_openat event;
      if (handlers->sys_enter_openat == NULL) break;
      if (parameters_decode_sys_enter_openat(&event, raw) != 0) break;
      handlers->sys_enter_openat(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void parameters_take_message(const char *text, void *context) {
  const struct parameters_handlers *handlers = (const struct parameters_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int parameters_poll(
    struct parameters *self, const struct parameters_handlers *handlers, int timeout_ms) {
  struct parameters_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = parameters_take_event;
  raw.message = parameters_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *parameters_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
