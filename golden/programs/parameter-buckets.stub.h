/*
 * parameter-buckets.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Parameters set where the buckets of histograms begin and end.
 *
 *     struct parameter_buckets parameter_buckets;
 *     int result = parameter_buckets_open(&parameter_buckets);
 *     if (result == 0) result = parameter_buckets_set_parameters(&parameter_buckets, &parameters);
 *     if (result == 0) result = parameter_buckets_load(&parameter_buckets);
 *     if (result == 0) result = parameter_buckets_attach(&parameter_buckets);
 *     while (result >= 0 && !parameter_buckets_exited(&parameter_buckets, NULL))
 *       result = parameter_buckets_poll(&parameter_buckets, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", parameter_buckets_message(&parameter_buckets, result));
 *     parameter_buckets_close(&parameter_buckets);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef PARAMETER_BUCKETS_STUB_H
#define PARAMETER_BUCKETS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of parameter-buckets.bt; parameter_buckets_open begins it. */
struct parameter_buckets {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* Parameters. */

/** The parameters of parameter-buckets.bt; see parameter_buckets_default_parameters. */
struct parameter_buckets_parameters {
  /** Positional parameter $1: must be given: a probe is not complete without it. */
  int64_t parameter1;
  /** Positional parameter $2: must be given: a probe is not complete without it. */
  int64_t parameter2;
  /** Positional parameter $3: must be given: a probe is not complete without it. */
  int64_t parameter3;
};

/** Returns the values of parameters that are not given. */
static inline struct parameter_buckets_parameters parameter_buckets_default_parameters(void) {
  struct parameter_buckets_parameters parameters;
  parameters.parameter1 = 0;
  parameters.parameter2 = 0;
  parameters.parameter3 = 0;
  return parameters;
}

/** Sets positional parameter $1, before the session is loaded. */
static inline int parameter_buckets_set_parameter1(struct parameter_buckets *self, int64_t value) {
  return proberun_set_positional_number(self->session, 1, value);
}

/** Sets positional parameter $2, before the session is loaded. */
static inline int parameter_buckets_set_parameter2(struct parameter_buckets *self, int64_t value) {
  return proberun_set_positional_number(self->session, 2, value);
}

/** Sets positional parameter $3, before the session is loaded. */
static inline int parameter_buckets_set_parameter3(struct parameter_buckets *self, int64_t value) {
  return proberun_set_positional_number(self->session, 3, value);
}

/** Sets all parameters, before the session is loaded. */
static inline int parameter_buckets_set_parameters(
    struct parameter_buckets *self, const struct parameter_buckets_parameters *parameters) {
  int result = parameter_buckets_set_parameter1(self, parameters->parameter1);
  if (result == 0) result = parameter_buckets_set_parameter2(self, parameters->parameter2);
  return result == 0 ? parameter_buckets_set_parameter3(self, parameters->parameter3) : result;
}

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *parameter_buckets_object(size_t *size);

/**
 * Begins a session, which parameter_buckets_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int parameter_buckets_open(struct parameter_buckets *self) {
  size_t size;
  const void *object = parameter_buckets_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int parameter_buckets_load(struct parameter_buckets *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int parameter_buckets_attach(struct parameter_buckets *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. parameter_buckets_poll delivers the events that are left. */
static inline int parameter_buckets_detach(struct parameter_buckets *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int parameter_buckets_exited(const struct parameter_buckets *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *parameter_buckets_message(
    const struct parameter_buckets *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but parameter_buckets_open gives -EBADF. */
static inline int parameter_buckets_close(struct parameter_buckets *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/**
 * What parameter_buckets_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct parameter_buckets_handlers {
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void parameter_buckets_take_event(const struct proberun_event *raw, void *context) {
  const struct parameter_buckets_handlers *handlers = (const struct parameter_buckets_handlers *)context;
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void parameter_buckets_take_message(const char *text, void *context) {
  const struct parameter_buckets_handlers *handlers = (const struct parameter_buckets_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int parameter_buckets_poll(
    struct parameter_buckets *self,
    const struct parameter_buckets_handlers *handlers,
    int timeout_ms) {
  struct parameter_buckets_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = parameter_buckets_take_event;
  raw.message = parameter_buckets_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** The number of buckets of @powers at most: the parameters say how many count. */
enum { parameter_buckets_map_powers_buckets = 1921 };

/** An element of @powers: a histogram of powers of two. */
struct parameter_buckets_map_powers {
  uint32_t key;
  /** What the buckets counted; parameter_buckets_map_powers_bucket tells their limits. */
  uint64_t counts[parameter_buckets_map_powers_buckets];
};

/** Who takes the elements of @powers. */
struct parameter_buckets_visitor_map_powers {
  int (*element)(const struct parameter_buckets_map_powers *element, void *context);
  void *context;
};

/** Passes an element of @powers on; for proberun_map_each. */
static inline int parameter_buckets_visit_map_powers(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct parameter_buckets_visitor_map_powers *visitor =
      (const struct parameter_buckets_visitor_map_powers *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct parameter_buckets_map_powers element;
  if (key_size < 4) return -EBADMSG;
  memcpy(&element.key, key_bytes, sizeof element.key);
  memset(element.counts, 0, sizeof element.counts);
  if (value_size > sizeof element.counts) value_size = sizeof element.counts;
  memcpy(element.counts, value_bytes, value_size);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @powers, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int parameter_buckets_map_powers_each(
    struct parameter_buckets *self,
    int (*element)(const struct parameter_buckets_map_powers *element, void *context),
    void *context) {
  struct parameter_buckets_visitor_map_powers visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, parameter_buckets_visit_map_powers, &visitor);
}

/**
 * Returns a bucket with its limits; `index` is below parameter_buckets_map_powers_buckets.
 * `parameters` are those of the session.
 */
static inline struct proberun_bucket parameter_buckets_map_powers_bucket(
    const struct parameter_buckets_map_powers *map,
    const struct parameter_buckets_parameters *parameters,
    unsigned index) {
  return proberun_power_bucket(index, map->counts[index], (unsigned)parameters->parameter3);
}

/** Writes what proberun would print for @powers; as proberun_map_text. */
static inline int parameter_buckets_map_powers_text(
    struct parameter_buckets *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** The number of buckets of @steps at most: the parameters say how many count. */
enum { parameter_buckets_map_steps_buckets = 1002 };

/** @steps: a histogram of equal steps. */
struct parameter_buckets_map_steps {
  /** What the buckets counted; parameter_buckets_map_steps_bucket tells their limits. */
  uint64_t counts[parameter_buckets_map_steps_buckets];
};

/** Stores the value of @steps; for proberun_map_each. */
static inline int parameter_buckets_store_map_steps(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct parameter_buckets_map_steps *map = (struct parameter_buckets_map_steps *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  memset(map->counts, 0, sizeof map->counts);
  if (value_size > sizeof map->counts) value_size = sizeof map->counts;
  memcpy(map->counts, bytes, value_size);
  return 0;
}

/** Reads @steps; zeros if the script has not set it. */
static inline int parameter_buckets_map_steps_get(
    struct parameter_buckets *self, struct parameter_buckets_map_steps *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 1, parameter_buckets_store_map_steps, map);
}

/**
 * Returns a bucket with its limits; `index` is below parameter_buckets_map_steps_buckets.
 * `parameters` are those of the session.
 */
static inline struct proberun_bucket parameter_buckets_map_steps_bucket(
    const struct parameter_buckets_map_steps *map,
    const struct parameter_buckets_parameters *parameters,
    unsigned index) {
  return proberun_linear_bucket(
      index, map->counts[index], parameters->parameter1, parameters->parameter2, 5);
}

/** Writes what proberun would print for @steps; as proberun_map_text. */
static inline int parameter_buckets_map_steps_text(
    struct parameter_buckets *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *parameter_buckets_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
