/*
 * builtins.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Builtins are helper calls, fields of the task, or numbers that the loader binds.
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
struct builtins_sys_enter_read {
  uint32_t pid;
  uint32_t tid;
  uint64_t uid;
  uint64_t gid;
  char comm[16 + sizeof ".."];
  uint64_t cpu;
  uint32_t rand;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int builtins_decode_sys_enter_read(
    struct builtins_sys_enter_read *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 64) return -EBADMSG;
  memcpy(&event->pid, bytes + 8, sizeof event->pid);
  memcpy(&event->tid, bytes + 12, sizeof event->tid);
  memcpy(&event->uid, bytes + 16, sizeof event->uid);
  memcpy(&event->gid, bytes + 24, sizeof event->gid);
  proberun_copy_text(event->comm, bytes + 32, 16, "..");
  memcpy(&event->cpu, bytes + 48, sizeof event->cpu);
  memcpy(&event->rand, bytes + 56, sizeof event->rand);
  return 0;
}

/** What builtins.bt:4 prints. */
struct builtins_sys_enter_read_2 {
  uint64_t nsecs;
  uint64_t elapsed;
  char probe[35 + sizeof ".."];
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int builtins_decode_sys_enter_read_2(
    struct builtins_sys_enter_read_2 *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 1 || raw->size < 64) return -EBADMSG;
  memcpy(&event->nsecs, bytes + 8, sizeof event->nsecs);
  memcpy(&event->elapsed, bytes + 16, sizeof event->elapsed);
  proberun_copy_text(event->probe, bytes + 24, 35, "..");
  return 0;
}

/**
 * What builtins_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct builtins_handlers {
  void (*sys_enter_read)(
      const struct builtins_sys_enter_read *event,
      const struct proberun_event *raw,
      void *context);
  void (*sys_enter_read_2)(
      const struct builtins_sys_enter_read_2 *event,
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
static inline void builtins_take_event(const struct proberun_event *raw, void *context) {
  const struct builtins_handlers *handlers = (const struct builtins_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct builtins_sys_enter_read event;
      if (handlers->sys_enter_read == NULL) break;
      if (builtins_decode_sys_enter_read(&event, raw) != 0) break;
      handlers->sys_enter_read(&event, raw, handlers->context);
      return;
    }
    case 1: {
      struct builtins_sys_enter_read_2 event;
      if (handlers->sys_enter_read_2 == NULL) break;
      if (builtins_decode_sys_enter_read_2(&event, raw) != 0) break;
      handlers->sys_enter_read_2(&event, raw, handlers->context);
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
