/*
 * network.bt for programs in C and C++, made by probec VERSION. Do not edit: make it again.
 *
 * Addresses of both versions as values and keys, and ports in the order of the host.
 *
 *     struct network network;
 *     int result = network_open(&network);
 *     if (result == 0) result = network_load(&network);
 *     if (result == 0) result = network_attach(&network);
 *     while (result >= 0 && !network_exited(&network, NULL))
 *       result = network_poll(&network, &handlers, 1000);
 *     if (result < 0) fprintf(stderr, "%s\n", network_message(&network, result));
 *     network_close(&network);
 *
 * Functions return 0, or what they say, or a negative errno; see proberun.h. Link with
 * `pkg-config --cflags --libs --static proberun`.
 */

#ifndef NETWORK_STUB_H
#define NETWORK_STUB_H

#include <errno.h>
#include <proberun.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A session of network.bt; network_open begins it. */
struct network {
  /** For the functions of proberun.h; NULL if there is no session. */
  struct proberun *session;
};

/* The session. */

/** Returns the artefact, which is at the end of this file, and stores its size. */
static inline const void *network_object(size_t *size);

/**
 * Begins a session, which network_close must end, even after an error. Needs no privileges.
 *
 * -EBADMSG: the bytes in this file were altered; make it again.
 */
static inline int network_open(struct network *self) {
  size_t size;
  const void *object = network_object(&size);
  self->session = NULL;
  return proberun_open(&self->session, object, size, UINT64_C(0xcc927f6ee23a0f61));
}

/** Loads the programs into the kernel; as proberun_load. */
static inline int network_load(struct network *self) {
  return proberun_load(self->session);
}

/** Attaches the probes; as proberun_attach. */
static inline int network_attach(struct network *self) {
  return proberun_attach(self->session);
}

/** Detaches the probes; as proberun_detach. network_poll delivers the events that are left. */
static inline int network_detach(struct network *self) {
  return proberun_detach(self->session);
}

/**
 * Returns 1 if the session has ended by itself, because the script called exit(), whose status
 * is stored in `status` unless that is NULL; else 0. As proberun_exited.
 */
static inline int network_exited(const struct network *self, int *status) {
  return proberun_exited(self->session, status);
}

/** Returns what the error that the last call returned means; never NULL. */
static inline const char *network_message(const struct network *self, int error) {
  return proberun_message(self->session, error);
}

/** Ends a session; as proberun_close. Every later call but network_open gives -EBADF. */
static inline int network_close(struct network *self) {
  int result = proberun_close(self->session);
  if (result == 0) self->session = NULL;
  return result;
}

/* Values. */

/** The key of @ports. */
struct network_map_ports_key {
  struct proberun_internet_address item1;
  struct proberun_internet_address item2;
};

/** Decodes the key of @ports. */
static inline void network_decode_map_ports_key(
    struct network_map_ports_key *value, const unsigned char *bytes) {
  memcpy(&value->item1, bytes, sizeof value->item1);
  memcpy(&value->item2, bytes + 24, sizeof value->item2);
}

/* Events. */

/** What network.bt:3 prints. */
struct network_tcp_connect {
  struct proberun_internet_address u6_addr8;
  uint16_t skc_dport;
};

/** Decodes an event; -EBADMSG if it is another one. */
static inline int network_decode_tcp_connect(
    struct network_tcp_connect *event, const struct proberun_event *raw) {
  const unsigned char *bytes = (const unsigned char *)raw->data;
  if (raw->index != 0 || raw->size < 40) return -EBADMSG;
  memcpy(&event->u6_addr8, bytes + 8, sizeof event->u6_addr8);
  memcpy(&event->skc_dport, bytes + 32, sizeof event->skc_dport);
  return 0;
}

/**
 * What network_poll calls; any function may be NULL.
 *
 * `raw` is for proberun_event_text, which writes what proberun would print.
 * Both are valid during the call.
 */
struct network_handlers {
  void (*tcp_connect)(
      const struct network_tcp_connect *event, const struct proberun_event *raw, void *context);
  /** Takes what proberun would print for events without a handler. */
  void (*text)(const char *text, size_t length, void *context);
  /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
  void (*message)(const char *text, void *context);
  /** Passed to all of them. */
  void *context;
};

/** Passes an event to its handler. */
static inline void network_take_event(const struct proberun_event *raw, void *context) {
  const struct network_handlers *handlers = (const struct network_handlers *)context;
  switch (raw->index) {
    case 0: {
      struct network_tcp_connect event;
      if (handlers->tcp_connect == NULL) break;
      if (network_decode_tcp_connect(&event, raw) != 0) break;
      handlers->tcp_connect(&event, raw, handlers->context);
      return;
    }
    default: break;
  }
  if (handlers->text != NULL)
    proberun_take_event_text(raw, handlers->text, handlers->context);
}

/** Passes a message to its handler. */
static inline void network_take_message(const char *text, void *context) {
  const struct network_handlers *handlers = (const struct network_handlers *)context;
  if (handlers->message != NULL) handlers->message(text, handlers->context);
}

/**
 * Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them
 * to the handlers, which may be NULL. Returns how many there were; as proberun_poll.
 */
static inline int network_poll(
    struct network *self, const struct network_handlers *handlers, int timeout_ms) {
  struct network_handlers copy;
  struct proberun_handlers raw;
  if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
  copy = *handlers;
  raw.event = network_take_event;
  raw.message = network_take_message;
  raw.context = &copy;
  return proberun_poll(self->session, &raw, timeout_ms);
}

/* Maps. */

/** An element of @: a count. */
struct network_map_unnamed {
  struct proberun_internet_address key;
  uint64_t value;
};

/** Who takes the elements of @. */
struct network_visitor_map_unnamed {
  int (*element)(const struct network_map_unnamed *element, void *context);
  void *context;
};

/** Passes an element of @ on; for proberun_map_each. */
static inline int network_visit_map_unnamed(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct network_visitor_map_unnamed *visitor =
      (const struct network_visitor_map_unnamed *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct network_map_unnamed element;
  if (key_size < 24 || value_size < 8) return -EBADMSG;
  memcpy(&element.key, key_bytes, sizeof element.key);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int network_map_unnamed_each(
    struct network *self,
    int (*element)(const struct network_map_unnamed *element, void *context),
    void *context) {
  struct network_visitor_map_unnamed visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 0, network_visit_map_unnamed, &visitor);
}

/** Writes what proberun would print for @; as proberun_map_text. */
static inline int network_map_unnamed_text(struct network *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 0, buffer, size);
}

/** @first. */
struct network_map_first {
  uint8_t value;
};

/** Stores the value of @first; for proberun_map_each. */
static inline int network_store_map_first(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct network_map_first *map = (struct network_map_first *)context;
  const unsigned char *bytes = (const unsigned char *)value;
  (void)key, (void)key_size;
  if (value_size < 1) return -EBADMSG;
  memcpy(&map->value, bytes, sizeof map->value);
  return 0;
}

/** Reads @first; zeros if the script has not set it. */
static inline int network_map_first_get(struct network *self, struct network_map_first *map) {
  memset(map, 0, sizeof *map);
  return proberun_map_each(self->session, 1, network_store_map_first, map);
}

/** Writes what proberun would print for @first; as proberun_map_text. */
static inline int network_map_first_text(struct network *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 1, buffer, size);
}

/** An element of @ports. */
struct network_map_ports {
  struct network_map_ports_key key;
  uint16_t value;
};

/** Who takes the elements of @ports. */
struct network_visitor_map_ports {
  int (*element)(const struct network_map_ports *element, void *context);
  void *context;
};

/** Passes an element of @ports on; for proberun_map_each. */
static inline int network_visit_map_ports(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  const struct network_visitor_map_ports *visitor =
      (const struct network_visitor_map_ports *)context;
  const unsigned char *key_bytes = (const unsigned char *)key;
  const unsigned char *value_bytes = (const unsigned char *)value;
  struct network_map_ports element;
  if (key_size < 48 || value_size < 2) return -EBADMSG;
  network_decode_map_ports_key(&element.key, key_bytes);
  memcpy(&element.value, value_bytes, sizeof element.value);
  return visitor->element(&element, visitor->context);
}

/**
 * Calls `element` for each element of @ports, in no particular order, until it
 * returns something other than 0, which this returns; else returns 0.
 */
static inline int network_map_ports_each(
    struct network *self,
    int (*element)(const struct network_map_ports *element, void *context),
    void *context) {
  struct network_visitor_map_ports visitor;
  visitor.element = element;
  visitor.context = context;
  return proberun_map_each(self->session, 2, network_visit_map_ports, &visitor);
}

/** Writes what proberun would print for @ports; as proberun_map_text. */
static inline int network_map_ports_text(struct network *self, char *buffer, size_t size) {
  return proberun_map_text(self->session, 2, buffer, size);
}

/* The artefact. */

/** Returns the artefact and stores its size. */
static inline const void *network_object(size_t *size) {
  static const unsigned char bytes[] = {
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13,
  };
  *size = sizeof bytes;
  return bytes;
}

#endif
