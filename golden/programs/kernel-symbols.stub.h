/*
 * kernel-symbols.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Addresses become names when they are printed.
 *
 *     struct kernel_symbols kernel_symbols;
 *     int result = kernel_symbols_open(&kernel_symbols);
 *     if (result == 0) result = kernel_symbols_load(&kernel_symbols);
 *     if (result == 0) result = kernel_symbols_attach(&kernel_symbols);
 *     while (result >= 0 && !kernel_symbols_exited(&kernel_symbols, NULL))
 *       result = kernel_symbols_poll(&kernel_symbols, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", kernel_symbols_message(&kernel_symbols, result));
 *     kernel_symbols_close(&kernel_symbols);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef KERNEL_SYMBOLS_STUB_H
#define KERNEL_SYMBOLS_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of kernel-symbols.bt; kernel_symbols_open begins it. */
struct kernel_symbols {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *kernel_symbols_object(size_t *size);

/**
 * Begins a session, which kernel_symbols_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int kernel_symbols_open(struct kernel_symbols *self) {
  size_t size;
  const void *object = kernel_symbols_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int kernel_symbols_load(struct kernel_symbols *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int kernel_symbols_attach(struct kernel_symbols *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. kernel_symbols_poll delivers the events that are left. */
static inline int kernel_symbols_detach(struct kernel_symbols *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int kernel_symbols_exited(const struct kernel_symbols *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *kernel_symbols_message(const struct kernel_symbols *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but kernel_symbols_open gives -EBADF. */
static inline int kernel_symbols_close(struct kernel_symbols *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Events. */

/** What kernel-symbols.bt:2 prints. */
struct kernel_symbols_vfs_read {
  /** See proberun_kernel_symbol. */
  uint64_t arg0;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int kernel_symbols_decode_vfs_read(
    struct kernel_symbols_vfs_read *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 16) return -EBADMSG;
  memcpy(&event->arg0, bytes + 8, sizeof event->arg0);
  return 0;
}

/**
 * What kernel_symbols_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct kernel_symbols_handlers {
  void (*vfs_read)(
      const struct kernel_symbols_vfs_read *event,
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
static inline void kernel_symbols_take_event(const struct proberun_event *raw, void *context) {
  const struct kernel_symbols_handlers *handlers = (const struct kernel_symbols_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct kernel_symbols_vfs_read event;
      if (handlers->vfs_read == NULL) break;
      if (kernel_symbols_decode_vfs_read(&event, raw) != 0) break;
      handlers->vfs_read(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void kernel_symbols_take_message(const char *text, void *context) {
  const struct kernel_symbols_handlers *handlers = (const struct kernel_symbols_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int kernel_symbols_poll(
    struct kernel_symbols *self, const struct kernel_symbols_handlers *handlers, int timeout_ms) {
  struct kernel_symbols_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = kernel_symbols_take_event;
  raw.message = kernel_symbols_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @: a count. */
struct kernel_symbols_map_unnamed {
  /** See proberun_kernel_symbol. */
  uint64_t key;
  uint64_t value;
};

/** Who takes the elements of @. */
struct kernel_symbols_visitor_map_unnamed {
  int (*element)(const struct kernel_symbols_map_unnamed *element, void *context);
  void *context;
};

/** Passes an element of @ on; for proberun_map_each. */
static inline int kernel_symbols_visit_map_unnamed(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct kernel_symbols_visitor_map_unnamed *visitor =
      (const struct kernel_symbols_visitor_map_unnamed *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct kernel_symbols_map_unnamed element;
  if (key_size < 8 || value_size < 8) return -EBADMSG;
  memcpy(&element.key, key_bytes, sizeof element.key);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int kernel_symbols_map_unnamed_each(
    struct kernel_symbols *self,
    int (*element)(const struct kernel_symbols_map_unnamed *element, void *context),
    void *context) {
  struct kernel_symbols_visitor_map_unnamed visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, kernel_symbols_visit_map_unnamed, &visitor);
}

/** Writes what proberun would print for @; as proberun_map_text. */
static inline int kernel_symbols_map_unnamed_text(
    struct kernel_symbols *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *kernel_symbols_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
