/*
 * machine.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * What the loader knows: names, addresses and times of its machine.
 *
 *     struct machine machine;
 *     int result = machine_open(&machine);
 *     if (result == 0) result = machine_load(&machine);
 *     if (result == 0) result = machine_attach(&machine);
 *     while (result >= 0 && !machine_exited(&machine, NULL))
 *       result = machine_poll(&machine, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", machine_message(&machine, result));
 *     machine_close(&machine);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef MACHINE_STUB_H
#define MACHINE_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of machine.bt; machine_open begins it. */
struct machine {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *machine_object(size_t *size);

/**
 * Begins a session, which machine_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int machine_open(struct machine *self) {
  size_t size;
  const void *object = machine_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int machine_load(struct machine *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int machine_attach(struct machine *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. machine_poll delivers the events that are left. */
static inline int machine_detach(struct machine *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int machine_exited(const struct machine *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *machine_message(const struct machine *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but machine_open gives -EBADF. */
static inline int machine_close(struct machine *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The key of @. */
struct machine_map_unnamed_key {
  /** The number of a cgroup. */
  uint64_t item1;
  struct { uint32_t size; uint8_t bytes[4]; } item2;
};

/** Decodes the key of @. */
static inline void machine_decode_map_unnamed_key(
    struct machine_map_unnamed_key *value, const unsigned char *bytes) {
  memcpy(&value->item1, bytes, sizeof value->item1);
  proberun_copy_buffer(&value->item2.size, value->item2.bytes, 4, bytes + 16);
}

/* Events. */

/** What machine.bt:3 prints. */
struct machine_sys_enter_openat {
  struct proberun_timestamp H_M_S;
  /** The number of a user. */
  uint64_t username;
  struct { uint32_t size; uint8_t bytes[1020]; } filename;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int machine_decode_sys_enter_openat(
    struct machine_sys_enter_openat *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 1056) return -EBADMSG;
  memcpy(&event->H_M_S, bytes + 8, sizeof event->H_M_S);
  memcpy(&event->username, bytes + 24, sizeof event->username);
  proberun_copy_buffer(&event->filename.size, event->filename.bytes, 1020, bytes + 32);
  return 0;
}

/** What machine.bt:6 prints. */
struct machine_sys_enter_openat_2 {
  uint32_t pid;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int machine_decode_sys_enter_openat_2(
    struct machine_sys_enter_openat_2 *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 2 || raw->size < 16) return -EBADMSG;
  memcpy(&event->pid, bytes + 8, sizeof event->pid);
  return 0;
}

/**
 * What machine_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct machine_handlers {
  void (*sys_enter_openat)(
      const struct machine_sys_enter_openat *event,
      const struct proberun_event *raw,
      void *context);
  void (*sys_enter_openat_2)(
      const struct machine_sys_enter_openat_2 *event,
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
static inline void machine_take_event(const struct proberun_event *raw, void *context) {
  const struct machine_handlers *handlers = (const struct machine_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct machine_sys_enter_openat event;
      if (handlers->sys_enter_openat == NULL) break;
      if (machine_decode_sys_enter_openat(&event, raw) != 0) break;
      handlers->sys_enter_openat(&event, raw, handlers->context);
      return;
    }
    case 2: {
      struct machine_sys_enter_openat_2 event;
      if (handlers->sys_enter_openat_2 == NULL) break;
      if (machine_decode_sys_enter_openat_2(&event, raw) != 0) break;
      handlers->sys_enter_openat_2(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void machine_take_message(const char *text, void *context) {
  const struct machine_handlers *handlers = (const struct machine_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int machine_poll(
    struct machine *self, const struct machine_handlers *handlers, int timeout_ms) {
  struct machine_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = machine_take_event;
  raw.message = machine_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @: a count. */
struct machine_map_unnamed {
  struct machine_map_unnamed_key key;
  uint64_t value;
};

/** Who takes the elements of @. */
struct machine_visitor_map_unnamed {
  int (*element)(const struct machine_map_unnamed *element, void *context);
  void *context;
};

/** Passes an element of @ on; for proberun_map_each. */
static inline int machine_visit_map_unnamed(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct machine_visitor_map_unnamed *visitor =
      (const struct machine_visitor_map_unnamed *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct machine_map_unnamed element;
  if (key_size < 24 || value_size < 8) return -EBADMSG;
  machine_decode_map_unnamed_key(&element.key, key_bytes);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int machine_map_unnamed_each(
    struct machine *self,
    int (*element)(const struct machine_map_unnamed *element, void *context),
    void *context) {
  struct machine_visitor_map_unnamed visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, machine_visit_map_unnamed, &visitor);
}

/** Writes what proberun would print for @; as proberun_map_text. */
static inline int machine_map_unnamed_text(struct machine *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *machine_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
