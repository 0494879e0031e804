/*
 * options.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Named parameters are frozen constants of the type of their defaults.
 * Those that are not given stay as they are in the object.
 *
 *     struct options options;
 *     int result = options_open(&options);
 *     if (result == 0) result = options_set_parameters(&options, &parameters);
 *     if (result == 0) result = options_load(&options);
 *     if (result == 0) result = options_attach(&options);
 *     while (result >= 0 && !options_exited(&options, NULL))
 *       result = options_poll(&options, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", options_message(&options, result));
 *     options_close(&options);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef OPTIONS_STUB_H
#define OPTIONS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of options.bt; options_open begins it. */
struct options {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* Parameters. */

/** The parameters of options.bt; see options_default_parameters. */
struct options_parameters {
  /** Positional parameter $1: NULL if it is not given; at most 31 bytes. */
  const char *parameter1;
  /**
   * the process
   *
   * Option --pid.
   */
  int64_t pid;
  /**
   * what the counts begin with
   *
   * Option --prefix: at most 31 bytes.
   */
  const char *prefix;
  /** Option --print-all. */
  bool print_all;
  /** Option --offset. */
  int64_t offset;
  /** Option --mask. */
  uint64_t mask;
};

/** Returns the values of parameters that are not given. */
static inline struct options_parameters options_default_parameters(void) {
  struct options_parameters parameters;
  parameters.parameter1 = NULL;
  parameters.pid = 1;
  parameters.prefix = "reads";
  parameters.print_all = false;
  parameters.offset = INT64_C(-1);
  parameters.mask = UINT64_C(18446744073709551615);
  return parameters;
}

/** Sets positional parameter $1, before the session is loaded. */
static inline int options_set_parameter1(struct options *self, const char *value) {
  if (value == NULL) return 0;
  return proberun_set_positional(self->session, 1, value);
}

/** Sets option --pid, before the session is loaded. */
static inline int options_set_pid(struct options *self, int64_t value) {
  return proberun_set_option_signed(self->session, "pid", value);
}

/** Sets option --prefix, before the session is loaded. */
static inline int options_set_prefix(struct options *self, const char *value) {
  if (value == NULL) return 0;
  return proberun_set_option(self->session, "prefix", value);
}

/** Sets option --print-all, before the session is loaded. */
static inline int options_set_print_all(struct options *self, bool value) {
  return proberun_set_option(self->session, "print-all", value ? "true" : "false");
}

/** Sets option --offset, before the session is loaded. */
static inline int options_set_offset(struct options *self, int64_t value) {
  return proberun_set_option_signed(self->session, "offset", value);
}

/** Sets option --mask, before the session is loaded. */
static inline int options_set_mask(struct options *self, uint64_t value) {
  return proberun_set_option_unsigned(self->session, "mask", value);
}

/** Sets all parameters, before the session is loaded. */
static inline int options_set_parameters(
    struct options *self, const struct options_parameters *parameters) {
  int result = options_set_parameter1(self, parameters->parameter1);
  if (result == 0) result = options_set_pid(self, parameters->pid);
  if (result == 0) result = options_set_prefix(self, parameters->prefix);
  if (result == 0) result = options_set_print_all(self, parameters->print_all);
  if (result == 0) result = options_set_offset(self, parameters->offset);
  return result == 0 ? options_set_mask(self, parameters->mask) : result;
}

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *options_object(size_t *size);

/**
 * Begins a session, which options_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int options_open(struct options *self) {
  size_t size;
  const void *object = options_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int options_load(struct options *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int options_attach(struct options *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. options_poll delivers the events that are left. */
static inline int options_detach(struct options *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int options_exited(const struct options *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *options_message(const struct options *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but options_open gives -EBADF. */
static inline int options_close(struct options *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/** What options.bt:9 prints. */
struct options_sys_enter_read {
  int64_t offset;
  char parameter1[32 + sizeof ".."];
  uint64_t mask;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int options_decode_sys_enter_read(
    struct options_sys_enter_read *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 56) return -EBADMSG;
  memcpy(&event->offset, bytes + 8, sizeof event->offset);
  proberun_copy_text(event->parameter1, bytes + 16, 32, "..");
  memcpy(&event->mask, bytes + 48, sizeof event->mask);
  return 0;
}

/**
 * What options_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct options_handlers {
  void (*sys_enter_read)(
      const struct options_sys_enter_read *event,
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
static inline void options_take_event(const struct proberun_event *raw, void *context) {
  const struct options_handlers *handlers = (const struct options_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct options_sys_enter_read event;
      if (handlers->sys_enter_read == NULL) break;
      if (options_decode_sys_enter_read(&event, raw) != 0) break;
      handlers->sys_enter_read(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void options_take_message(const char *text, void *context) {
  const struct options_handlers *handlers = (const struct options_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int options_poll(
    struct options *self, const struct options_handlers *handlers, int timeout_ms) {
  struct options_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = options_take_event;
  raw.message = options_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @: a count. */
struct options_map_unnamed {
  char key[32 + sizeof ".."];
  uint64_t value;
};

/** Who takes the elements of @. */
struct options_visitor_map_unnamed {
  int (*element)(const struct options_map_unnamed *element, void *context);
  void *context;
};

/** Passes an element of @ on; for proberun_map_each. */
static inline int options_visit_map_unnamed(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct options_visitor_map_unnamed *visitor =
      (const struct options_visitor_map_unnamed *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct options_map_unnamed element;
  if (key_size < 32 || value_size < 8) return -EBADMSG;
  proberun_copy_text(element.key, key_bytes, 32, "..");
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int options_map_unnamed_each(
    struct options *self,
    int (*element)(const struct options_map_unnamed *element, void *context),
    void *context) {
  struct options_visitor_map_unnamed visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, options_visit_map_unnamed, &visitor);
}

/** Writes what proberun would print for @; as proberun_map_text. */
static inline int options_map_unnamed_text(struct options *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *options_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
