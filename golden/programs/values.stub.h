/*
 * values.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Values that consist of others: records, copies of structures, arrays; and numbers that CPUs count.
 *
 *     struct values values;
 *     int result = values_open(&values);
 *     if (result == 0) result = values_load(&values);
 *     if (result == 0) result = values_attach(&values);
 *     while (result >= 0 && !values_exited(&values, NULL))
 *       result = values_poll(&values, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", values_message(&values, result));
 *     values_close(&values);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef VALUES_STUB_H
#define VALUES_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of values.bt; values_open begins it. */
struct values {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *values_object(size_t *size);

/**
 * Begins a session, which values_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int values_open(struct values *self) {
  size_t size;
  const void *object = values_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int values_load(struct values *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int values_attach(struct values *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. values_poll delivers the events that are left. */
static inline int values_detach(struct values *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int values_exited(const struct values *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *values_message(const struct values *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but values_open gives -EBADF. */
static inline int values_close(struct values *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The here of @record. */
struct values_map_record_key_here {
  /** An address. */
  uint64_t mnt;
  /** An address. */
  uint64_t dentry;
};

/** Decodes the here of @record. */
static inline void values_decode_map_record_key_here(
    struct values_map_record_key_here *value, const unsigned char *bytes) {
  memcpy(&value->mnt, bytes, sizeof value->mnt);
  memcpy(&value->dentry, bytes + 8, sizeof value->dentry);
}

/** The key of @record. */
struct values_map_record_key {
  uint32_t fd;
  struct values_map_record_key_here here;
};

/** Decodes the key of @record. */
static inline void values_decode_map_record_key(
    struct values_map_record_key *value, const unsigned char *bytes) {
  memcpy(&value->fd, bytes, sizeof value->fd);
  values_decode_map_record_key_here(&value->here, bytes + 8);
}

/** The value of @record. */
struct values_map_record_value {
  int8_t n;
  char text[2 + sizeof ".."];
};

/** Decodes the value of @record. */
static inline void values_decode_map_record_value(
    struct values_map_record_value *value, const unsigned char *bytes) {
  memcpy(&value->n, bytes, sizeof value->n);
  proberun_copy_text(value->text, bytes + 1, 2, "..");
}

/** The value of sys_enter_read. */
struct values_sys_enter_read_value {
  char item1[5 + sizeof ".."];
  bool item2;
};

/** Decodes the value of sys_enter_read. */
static inline void values_decode_sys_enter_read_value(
    struct values_sys_enter_read_value *value, const unsigned char *bytes) {
  proberun_copy_text(value->item1, bytes, 5, "..");
  value->item2 = bytes[5] != 0;
}

/* Events. */

/** What values.bt:9 prints. */
struct values_sys_enter_read {
  struct values_sys_enter_read_value value;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int values_decode_sys_enter_read(
    struct values_sys_enter_read *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 16) return -EBADMSG;
  values_decode_sys_enter_read_value(&event->value, bytes + 8);
  return 0;
}

/**
 * What values_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct values_handlers {
  void (*sys_enter_read)(
      const struct values_sys_enter_read *event, const struct proberun_event *raw, void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void values_take_event(const struct proberun_event *raw, void *context) {
  const struct values_handlers *handlers = (const struct values_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct values_sys_enter_read event;
      if (handlers->sys_enter_read == NULL) break;
      if (values_decode_sys_enter_read(&event, raw) != 0) break;
      handlers->sys_enter_read(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void values_take_message(const char *text, void *context) {
  const struct values_handlers *handlers = (const struct values_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int values_poll(
    struct values *self, const struct values_handlers *handlers, int timeout_ms) {
  struct values_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = values_take_event;
  raw.message = values_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** @average: a count, a sum and an average. */
struct values_map_average {
  struct proberun_unsigned_statistics value;
};

/** Stores the value of @average; for proberun_map_each. */
static inline int values_store_map_average(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct values_map_average *map = (struct values_map_average *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 16) return -EBADMSG;
  map->value = proberun_copy_unsigned_statistics(bytes);
  return 0;
}

/** Reads @average; zeros if the script has not set it. */
static inline int values_map_average_get(struct values *self, struct values_map_average *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 0, values_store_map_average, map);
}

/** Writes what proberun would print for @average; as proberun_map_text. */
static inline int values_map_average_text(struct values *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** @bytes. */
struct values_map_bytes {
  uint8_t value[4];
};

/** Stores the value of @bytes; for proberun_map_each. */
static inline int values_store_map_bytes(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct values_map_bytes *map = (struct values_map_bytes *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 4) return -EBADMSG;
  memcpy(map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @bytes; zeros if the script has not set it. */
static inline int values_map_bytes_get(struct values *self, struct values_map_bytes *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 1, values_store_map_bytes, map);
}

/** Writes what proberun would print for @bytes; as proberun_map_text. */
static inline int values_map_bytes_text(struct values *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/** @calls: a count. */
struct values_map_calls {
  uint64_t value;
};

/** Stores the value of @calls; for proberun_map_each. */
static inline int values_store_map_calls(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct values_map_calls *map = (struct values_map_calls *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @calls; zeros if the script has not set it. */
static inline int values_map_calls_get(struct values *self, struct values_map_calls *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 2, values_store_map_calls, map);
}

/** Writes what proberun would print for @calls; as proberun_map_text. */
static inline int values_map_calls_text(struct values *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 2, buffer, size);
}

/** An element of @calls_by: a count. */
struct values_map_calls_by {
  char key[16 + sizeof ".."];
  uint64_t value;
};

/** Who takes the elements of @calls_by. */
struct values_visitor_map_calls_by {
  int (*element)(const struct values_map_calls_by *element, void *context);
  void *context;
};

/** Passes an element of @calls_by on; for proberun_map_each. */
static inline int values_visit_map_calls_by(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct values_visitor_map_calls_by *visitor =
      (const struct values_visitor_map_calls_by *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct values_map_calls_by element;
  if (key_size < 16 || value_size < 8) return -EBADMSG;
  proberun_copy_text(element.key, key_bytes, 16, "..");
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @calls_by, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int values_map_calls_by_each(
    struct values *self,
    int (*element)(const struct values_map_calls_by *element, void *context),
    void *context) {
  struct values_visitor_map_calls_by visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 3, values_visit_map_calls_by, &visitor);
}

/** Writes what proberun would print for @calls_by; as proberun_map_text. */
static inline int values_map_calls_by_text(struct values *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 3, buffer, size);
}

/** An element of @record. */
struct values_map_record {
  struct values_map_record_key key;
  struct values_map_record_value value;
};

/** Who takes the elements of @record. */
struct values_visitor_map_record {
  int (*element)(const struct values_map_record *element, void *context);
  void *context;
};

/** Passes an element of @record on; for proberun_map_each. */
static inline int values_visit_map_record(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct values_visitor_map_record *visitor =
      (const struct values_visitor_map_record *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct values_map_record element;
  if (key_size < 24 || value_size < 3) return -EBADMSG;
  values_decode_map_record_key(&element.key, key_bytes);
  values_decode_map_record_value(&element.value, value_bytes);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @record, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int values_map_record_each(
    struct values *self,
    int (*element)(const struct values_map_record *element, void *context),
    void *context) {
  struct values_visitor_map_record visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 4, values_visit_map_record, &visitor);
}

/** Writes what proberun would print for @record; as proberun_map_text. */
static inline int values_map_record_text(struct values *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 4, buffer, size);
}

/** @sum. */
struct values_map_sum {
  uint64_t value;
};

/** Stores the value of @sum; for proberun_map_each. */
static inline int values_store_map_sum(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct values_map_sum *map = (struct values_map_sum *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 8) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @sum; zeros if the script has not set it. */
static inline int values_map_sum_get(struct values *self, struct values_map_sum *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 5, values_store_map_sum, map);
}

/** Writes what proberun would print for @sum; as proberun_map_text. */
static inline int values_map_sum_text(struct values *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 5, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *values_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
