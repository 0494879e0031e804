// Checks the library: check MODE OBJECT. Valid C11 and C++17; prints what is wrong, if anything.
//
// OBJECT is probe.bt as `probec build` compiled it.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <proberun.h>

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <malloc.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#define CHECK(condition) check((condition) ? 1 : 0, #condition, __LINE__, NULL, 0)
// Checks that a call on a session returns a value.
#define EXPECT(session, call, value)                                    \
  do {                                                                  \
    int result_ = (call);                                               \
    check(result_ == (value), #call " == " #value, __LINE__, session, result_); \
  } while (0)

static void check(
    int holds, const char *what, int line, const struct proberun *session, int result) {
  if (holds) return;
  fprintf(stderr, "check.c:%d: not so: %s", line, what);
  if (result != 0) fprintf(stderr, ": %d: %s", result, proberun_message(session, result));
  fprintf(stderr, "\n");
  exit(1);
}

// The events and maps of probe.bt, in the order of the manifest.
enum { event_begin = 0, event_call = 1, event_map = 2, event_stack = 5, event_end = 7 };
enum { map_calls = 0, map_quotient = 1, map_sizes = 2, map_stack = 3 };

static char object[1 << 20];
static size_t object_size;

static void read_object(const char *path) {
  FILE *file = fopen(path, "rb");
  CHECK(file != NULL);
  object_size = fread(object, 1, sizeof object, file);
  CHECK(object_size > 0 && object_size < sizeof object);
  fclose(file);
}

static uint64_t hash_of_object(void) {
  uint64_t hash = UINT64_C(0xcbf29ce484222325);
  for (size_t i = 0; i < object_size; i++)
    hash = (hash ^ (unsigned char)object[i]) * UINT64_C(0x100000001b3);
  return hash;
}

static struct proberun *open_object(void) {
  struct proberun *session = NULL;
  EXPECT(session, proberun_open(&session, object, object_size, hash_of_object()), 0);
  char process[16];
  snprintf(process, sizeof process, "%d", getpid());
  EXPECT(session, proberun_set_positional(session, 1, process), 0);
  EXPECT(session, proberun_set_positional(session, 2, "hello"), 0);
  return session;
}

static struct proberun *attach_object(void) {
  struct proberun *session = open_object();
  EXPECT(session, proberun_load(session), 0);
  EXPECT(session, proberun_attach(session), 0);
  return session;
}

// What the handlers took.
struct taken {
  int events[8];
  int messages;
  char last_text[4096];
  char last_message[1024];
};

static void take_event(const struct proberun_event *event, void *context) {
  struct taken *taken = (struct taken *)context;
  CHECK(event->index < 8 && event->size >= 8 && ((uintptr_t)event->data & 7) == 0);
  uint32_t index;
  memcpy(&index, event->data, sizeof index);
  CHECK(index == event->index);
  taken->events[event->index]++;
  int length = proberun_event_text(event, taken->last_text, sizeof taken->last_text);
  check(length >= 0, "the text of an event", __LINE__, event->session, length);
  CHECK(strlen(taken->last_text) == (size_t)length);
  // A handler may read, and nothing else.
  CHECK(proberun_map_text(event->session, map_calls, NULL, 0) > 0);
  CHECK(proberun_exited(event->session, NULL) >= 0);
  CHECK(proberun_poll(event->session, NULL, 0) == -EBUSY);
  CHECK(proberun_load(event->session) == -EBUSY);
  CHECK(proberun_attach(event->session) == -EBUSY);
  CHECK(proberun_detach(event->session) == -EBUSY);
  CHECK(proberun_close(event->session) == -EBUSY);
  CHECK(strstr(proberun_message(event->session, -EBUSY), "in use") != NULL);
}

static void take_message(const char *text, void *context) {
  struct taken *taken = (struct taken *)context;
  taken->messages++;
  snprintf(taken->last_message, sizeof taken->last_message, "%s", text);
}

static struct proberun_handlers handlers(struct taken *taken) {
  struct proberun_handlers handlers;
  memset(taken, 0, sizeof *taken);
  handlers.event = take_event;
  handlers.message = take_message;
  handlers.context = taken;
  return handlers;
}

static void poll_until(struct proberun *session, struct taken *taken, int event, int count) {
  struct proberun_handlers own = handlers(taken);
  for (int i = 0; taken->events[event] < count; i++) {
    int result = proberun_poll(session, &own, 1000);
    check(result >= 0 && i < 300, "events come", __LINE__, session, result);
  }
}

// MARK: A whole session

struct elements {
  int count;
  uint64_t total;
  struct proberun *session;
};

static int take_histogram(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  struct elements *elements = (struct elements *)context;
  CHECK(key_size == 4 && value_size == 66 * 8);
  uint32_t thread;
  memcpy(&thread, key, sizeof thread);
  CHECK(thread == (uint32_t)getpid());
  for (size_t i = 0; i < value_size / 8; i++) elements->total += ((const uint64_t *)value)[i];
  // The bucket of 4 to 7.
  CHECK(((const uint64_t *)value)[4] == elements->total);
  elements->count++;
  CHECK(proberun_detach(elements->session) == -EBUSY);
  CHECK(proberun_map_text(elements->session, map_sizes, NULL, 0) > 0);
  return 0;
}

static int take_count(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  CHECK(key == NULL && key_size == 0 && value_size == 8);
  memcpy(context, value, 8);
  return 42;
}

static int take_stack(
    const void *key, size_t key_size, const void *value, size_t value_size, void *context) {
  CHECK(key_size >= 8 && value_size == 8);
  (void)value;
  memcpy(context, key, 8);
  return 1;
}

static void check_stack(struct proberun *session) {
  struct proberun_stack stack;
  memset(&stack, 0, sizeof stack);
  CHECK(proberun_map_each(session, map_stack, take_stack, &stack.identifier) == 1);
  uint64_t frames[128];
  int count = proberun_stack_frames(session, &stack, frames, 128);
  CHECK(count > 0);
  uint64_t first;
  EXPECT(session, proberun_stack_frames(session, &stack, &first, 1), count);
  EXPECT(session, proberun_stack_frames(session, &stack, NULL, 0), count);
  CHECK(first == frames[0]);
  char name[256], text[4096];
  CHECK(proberun_kernel_symbol(session, first, name, sizeof name) > 0);
  CHECK(proberun_stack_text(session, &stack, PROBERUN_STACK_BPFTRACE, text, sizeof text) > 0);
  CHECK(strstr(text, name) != NULL);
  CHECK(proberun_stack_text(session, &stack, PROBERUN_STACK_RAW, text, sizeof text) > 0);
  EXPECT(
      session, proberun_stack_text(session, &stack, PROBERUN_STACK_BUILD_ID, text, 10), -EINVAL);
  EXPECT(
      session, proberun_stack_text(session, &stack, (enum proberun_stack_mode)9, text, 10),
      -EINVAL);
  stack.identifier = -17;
  EXPECT(session, proberun_stack_frames(session, &stack, frames, 128), -ENOENT);
  stack.map = 7;
  EXPECT(session, proberun_stack_frames(session, &stack, frames, 128), -ENOENT);
}

static void check_session(void) {
  struct proberun *session = attach_object();
  struct taken taken;
  poll_until(session, &taken, event_begin, 1);
  CHECK(strcmp(taken.last_text, "begin hello\n") == 0);
  for (int i = 0; i < 100; i++) syscall(SYS_getppid);
  poll_until(session, &taken, event_call, 100);
  CHECK(taken.events[event_call] == 100);
  char expected[64];
  snprintf(expected, sizeof expected, "call of %d hello\n", getpid());
  CHECK(strcmp(taken.last_text, expected) == 0);

  // Maps and texts; buffers that are too small.
  struct elements elements = {0, 0, session};
  EXPECT(session, proberun_map_each(session, map_sizes, take_histogram, &elements), 0);
  CHECK(elements.count == 1 && elements.total == 100);
  uint64_t calls = 0;
  EXPECT(session, proberun_map_each(session, map_calls, take_count, &calls), 42);
  CHECK(calls == 100);
  char text[64];
  EXPECT(session, proberun_map_text(session, map_calls, text, sizeof text), 12);
  CHECK(strcmp(text, "@calls: 100\n") == 0);
  EXPECT(session, proberun_map_text(session, map_calls, text, 5), 12);
  CHECK(strcmp(text, "@cal") == 0);
  EXPECT(session, proberun_map_text(session, map_calls, text, 1), 12);
  CHECK(text[0] == 0);
  EXPECT(session, proberun_map_text(session, map_calls, NULL, 0), 12);
  EXPECT(session, proberun_map_text(session, map_calls, NULL, 5), -EINVAL);
  EXPECT(session, proberun_map_text(session, 99, text, sizeof text), -ENOENT);
  check_stack(session);
  struct proberun_user_address address = {1, 1, 1};
  EXPECT(session, proberun_user_symbol(session, &address, text, sizeof text), 3);
  CHECK(strcmp(text, "0x1") == 0);
  CHECK(strcmp(proberun_probe_name(session, UINT64_MAX), "") == 0);
  const char *name = proberun_probe_name(session, 1);
  CHECK(name[0] != 0 && name == proberun_probe_name(session, 1));
  CHECK(strcmp(proberun_function_name(session, 0), "") == 0);

  // Poll does what the script asks for; an error of the script is a message.
  syscall(SYS_getpgid, getpid());
  poll_until(session, &taken, event_map, 1);
  CHECK(strcmp(taken.last_text, "@calls: 100\n") == 0);
  struct proberun_handlers own = handlers(&taken);
  EXPECT(session, proberun_poll(session, &own, 100), 0);
  elements.count = 0;
  EXPECT(session, proberun_map_each(session, map_sizes, take_histogram, &elements), 0);
  CHECK(elements.count == 0);

  // The script ends the session.
  int status = -1;
  EXPECT(session, proberun_exited(session, &status), 0);
  CHECK(status == -1);
  syscall(SYS_getsid, 0);
  poll_until(session, &taken, event_stack, 1);
  CHECK(strncmp(taken.last_text, "stack\n        ", 14) == 0);
  EXPECT(session, proberun_poll(session, NULL, -1), 0);
  EXPECT(session, proberun_exited(session, &status), 1);
  CHECK(status == 7);
  EXPECT(session, proberun_detach(session), 0);
  poll_until(session, &taken, event_end, 1);
  own = handlers(&taken);
  EXPECT(session, proberun_poll(session, &own, -1), 0);
  struct proberun_losses losses;
  EXPECT(session, proberun_losses(session, &losses), 0);
  CHECK(losses.events == 0 && losses.stacks == 0 && losses.map_updates == 0);
  EXPECT(session, proberun_close(session), 0);
}

static void check_script_error(void) {
  struct proberun *session = attach_object();
  struct taken taken;
  struct proberun_handlers own = handlers(&taken);
  syscall(SYS_getpgid, getpid());
  for (int i = 0; i < 20 && taken.messages == 0; i++) CHECK(proberun_poll(session, &own, 100) >= 0);
  CHECK(taken.messages == 1);
  CHECK(strncmp(taken.last_message, "probe.bt:19:", 12) == 0);
  CHECK(strstr(taken.last_message, "division") != NULL);
  EXPECT(session, proberun_close(session), 0);
}

static void check_two_sessions(void) {
  struct proberun *sessions[2] = {attach_object(), attach_object()};
  syscall(SYS_getppid);
  for (int i = 0; i < 2; i++) {
    struct taken taken;
    poll_until(sessions[i], &taken, event_call, 1);
    CHECK(taken.events[event_call] == 1);
  }
  EXPECT(sessions[0], proberun_close(sessions[0]), 0);
  syscall(SYS_getppid);
  struct taken taken;
  poll_until(sessions[1], &taken, event_call, 1);
  EXPECT(sessions[1], proberun_close(sessions[1]), 0);
}

// MARK: Misuse

static void check_null(void) {
  EXPECT(NULL, proberun_open(NULL, object, object_size, 0), -EINVAL);
  EXPECT(NULL, proberun_set_positional(NULL, 1, "1"), -EBADF);
  EXPECT(NULL, proberun_set_option(NULL, "a", "1"), -EBADF);
  EXPECT(NULL, proberun_set_process(NULL, 1), -EBADF);
  EXPECT(NULL, proberun_set_ring_buffer_pages(NULL, 1), -EBADF);
  EXPECT(NULL, proberun_set_missing_probes(NULL, PROBERUN_MISSING_WARN), -EBADF);
  EXPECT(NULL, proberun_load(NULL), -EBADF);
  EXPECT(NULL, proberun_attach(NULL), -EBADF);
  EXPECT(NULL, proberun_poll(NULL, NULL, 0), -EBADF);
  EXPECT(NULL, proberun_detach(NULL), -EBADF);
  EXPECT(NULL, proberun_exited(NULL, NULL), -EBADF);
  EXPECT(NULL, proberun_event_text(NULL, NULL, 0), -EINVAL);
  EXPECT(NULL, proberun_map_text(NULL, 0, NULL, 0), -EBADF);
  EXPECT(NULL, proberun_kernel_symbol(NULL, 0, NULL, 0), -EBADF);
  EXPECT(NULL, proberun_user_symbol(NULL, NULL, NULL, 0), -EBADF);
  EXPECT(NULL, proberun_stack_text(NULL, NULL, PROBERUN_STACK_RAW, NULL, 0), -EBADF);
  EXPECT(NULL, proberun_map_each(NULL, 0, take_count, NULL), -EBADF);
  EXPECT(NULL, proberun_stack_frames(NULL, NULL, NULL, 0), -EBADF);
  EXPECT(NULL, proberun_losses(NULL, NULL), -EBADF);
  EXPECT(NULL, proberun_close(NULL), 0);
  CHECK(proberun_probe_name(NULL, 0) == NULL && proberun_function_name(NULL, 0) == NULL);
  CHECK(strstr(proberun_message(NULL, -EBADF), "closed") != NULL);
  int errors[] = {0, 1, -1, -EINVAL, INT_MIN, INT_MAX, -4000};
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    CHECK(proberun_message(NULL, errors[i])[0] != 0);

  struct proberun *session = open_object();
  EXPECT(session, proberun_set_positional(session, 1, NULL), -EINVAL);
  CHECK(strstr(proberun_message(session, -EINVAL), "NULL") != NULL);
  EXPECT(session, proberun_set_option(session, NULL, "1"), -EINVAL);
  EXPECT(session, proberun_losses(session, NULL), -EINVAL);
  EXPECT(session, proberun_map_each(session, 0, NULL, NULL), -EINVAL);
  EXPECT(session, proberun_stack_frames(session, NULL, NULL, 0), -EINVAL);
  EXPECT(session, proberun_user_symbol(session, NULL, NULL, 0), -EINVAL);
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    CHECK(proberun_message(session, errors[i])[0] != 0);
  EXPECT(session, proberun_close(session), 0);

  EXPECT(session, proberun_open(&session, NULL, 0, 0), -EBADMSG);
  EXPECT(session, proberun_load(session), -EINVAL);
  EXPECT(session, proberun_close(session), 0);
  EXPECT(session, proberun_open(&session, object, SIZE_MAX, 0), -EBADMSG);
  EXPECT(session, proberun_close(session), 0);
}

static void check_parameters(void) {
  struct proberun *session = open_object();
  EXPECT(session, proberun_set_positional(session, 1, "many"), -EINVAL);
  CHECK(strstr(proberun_message(session, -EINVAL), "$1") != NULL);
  EXPECT(session, proberun_set_positional(session, 1, "99999999999999999999"), -EINVAL);
  EXPECT(session, proberun_set_positional(session, 0, "1"), -EINVAL);
  EXPECT(session, proberun_set_positional(session, 3, "1"), -EINVAL);
  EXPECT(session, proberun_set_positional(session, UINT_MAX, "1"), -EINVAL);
  char word[1000];
  memset(word, 'x', sizeof word);
  word[sizeof word - 1] = 0;
  EXPECT(session, proberun_set_positional(session, 2, word), -ERANGE);
  CHECK(strstr(proberun_message(session, -ERANGE), "at most") != NULL);
  EXPECT(session, proberun_set_option(session, "nothing", "1"), -EINVAL);
  EXPECT(session, proberun_set_option(session, "nothing", NULL), -EINVAL);
  EXPECT(session, proberun_set_process(session, -1), -EINVAL);
  EXPECT(session, proberun_set_process(session, INT_MAX), -EINVAL);
  EXPECT(session, proberun_set_process(session, 0), 0);
  EXPECT(session, proberun_set_ring_buffer_pages(session, (1 << 20) + 1), -ERANGE);
  EXPECT(session, proberun_set_ring_buffer_pages(session, UINT_MAX), -ERANGE);
  EXPECT(session, proberun_set_ring_buffer_pages(session, 1), 0);
  EXPECT(
      session, proberun_set_missing_probes(session, (enum proberun_missing_probes)7), -EINVAL);
  EXPECT(session, proberun_set_missing_probes(session, PROBERUN_MISSING_WARN), 0);
  EXPECT(session, proberun_close(session), 0);

  EXPECT(session, proberun_open(&session, object, object_size, 0), 0);
  EXPECT(session, proberun_set_positional(session, 2, "word"), 0);
  EXPECT(session, proberun_load(session), -EINVAL);
  CHECK(strstr(proberun_message(session, -EINVAL), "$1") != NULL);
  EXPECT(session, proberun_close(session), 0);
}

static void check_order(void) {
  struct proberun *session = open_object();
  EXPECT(session, proberun_poll(session, NULL, 0), -EINVAL);
  CHECK(strcmp(proberun_message(session, -EINVAL), "the session is not attached yet") == 0);
  EXPECT(session, proberun_attach(session), -EINVAL);
  EXPECT(session, proberun_detach(session), -EINVAL);
  EXPECT(session, proberun_map_text(session, 0, NULL, 0), -EINVAL);
  CHECK(proberun_probe_name(session, 0) == NULL);
  EXPECT(session, proberun_exited(session, NULL), 0);
  EXPECT(session, proberun_load(session), 0);
  EXPECT(session, proberun_load(session), -EINVAL);
  CHECK(strcmp(proberun_message(session, -EINVAL), "the session is loaded already") == 0);
  EXPECT(session, proberun_set_positional(session, 1, "1"), -EINVAL);
  EXPECT(session, proberun_poll(session, NULL, 0), -EINVAL);
  EXPECT(session, proberun_attach(session), 0);
  EXPECT(session, proberun_attach(session), -EINVAL);
  // A record that is none.
  struct proberun_event event = {0, object, 3, session};
  EXPECT(session, proberun_event_text(&event, NULL, 0), -EINVAL);
  event.size = 8;
  EXPECT(session, proberun_event_text(&event, NULL, 0), -EINVAL);
  event.data = NULL;
  EXPECT(session, proberun_event_text(&event, NULL, 0), -EINVAL);
  EXPECT(session, proberun_detach(session), 0);
  EXPECT(session, proberun_detach(session), -EINVAL);
  EXPECT(session, proberun_attach(session), -EINVAL);
  EXPECT(session, proberun_load(session), -EINVAL);
  CHECK(proberun_poll(session, NULL, -1) > 0);
  EXPECT(session, proberun_poll(session, NULL, -1), 0);
  EXPECT(session, proberun_close(session), 0);

  session = open_object();
  EXPECT(session, proberun_set_process(session, 4194304), 0);
  EXPECT(session, proberun_load(session), -ESRCH);
  CHECK(strstr(proberun_message(session, -ESRCH), "4194304") != NULL);
  EXPECT(session, proberun_set_process(session, 0), 0);
  EXPECT(session, proberun_load(session), 0);
  EXPECT(session, proberun_close(session), 0);
}

// MARK: Threads and signals

// A session that is in use by another thread, until this one lets it go.
struct user {
  struct proberun *session;
  sem_t inside, leave;
};

static void stay_inside(const struct proberun_event *event, void *context) {
  struct user *user = (struct user *)context;
  CHECK(event->index == event_begin);
  CHECK(sem_post(&user->inside) == 0);
  CHECK(sem_wait(&user->leave) == 0);
}

static void *poll_with_handler(void *context) {
  struct user *user = (struct user *)context;
  struct proberun_handlers own;
  memset(&own, 0, sizeof own);
  own.event = stay_inside;
  own.context = user;
  EXPECT(user->session, proberun_poll(user->session, &own, -1), 1);
  return NULL;
}

static void *poll_for_an_event(void *context) {
  struct user *user = (struct user *)context;
  int result;
  do result = proberun_poll(user->session, NULL, -1);
  while (result == -EBUSY);
  EXPECT(user->session, result, 1);
  return NULL;
}

static void check_use_by_another(struct proberun *session) {
  EXPECT(session, proberun_poll(session, NULL, 0), -EBUSY);
  EXPECT(session, proberun_map_text(session, 0, NULL, 0), -EBUSY);
  EXPECT(session, proberun_exited(session, NULL), -EBUSY);
  EXPECT(session, proberun_close(session), -EBUSY);
  CHECK(strstr(proberun_message(session, -EBUSY), "in use") != NULL);
  CHECK(proberun_message(session, -EINVAL)[0] != 0);
  CHECK(proberun_probe_name(session, 0) == NULL);
}

static void check_threads(void) {
  struct user user;
  user.session = attach_object();
  CHECK(sem_init(&user.inside, 0, 0) == 0 && sem_init(&user.leave, 0, 0) == 0);
  // Another thread is in a handler.
  pthread_t thread;
  CHECK(pthread_create(&thread, NULL, poll_with_handler, &user) == 0);
  CHECK(sem_wait(&user.inside) == 0);
  check_use_by_another(user.session);
  CHECK(sem_post(&user.leave) == 0);
  CHECK(pthread_join(thread, NULL) == 0);
  // Another thread waits for events; there are none until this one causes one.
  CHECK(pthread_create(&thread, NULL, poll_for_an_event, &user) == 0);
  int result;
  while ((result = proberun_poll(user.session, NULL, 0)) == 0) usleep(1000);
  EXPECT(user.session, result, -EBUSY);
  check_use_by_another(user.session);
  syscall(SYS_getppid);
  CHECK(pthread_join(thread, NULL) == 0);
  EXPECT(user.session, proberun_poll(user.session, NULL, 0), 0);
  EXPECT(user.session, proberun_close(user.session), 0);
}

static volatile sig_atomic_t signals;

static void count_signal(int signal) {
  (void)signal;
  signals++;
}

static void check_signals(void) {
  struct sigaction action, before, after;
  memset(&action, 0, sizeof action);
  action.sa_handler = count_signal;
  CHECK(sigaction(SIGALRM, &action, NULL) == 0);
  CHECK(sigaction(SIGINT, NULL, &before) == 0);
  struct proberun *session = attach_object();
  while (proberun_poll(session, NULL, 0) > 0) continue;
  struct itimerval timer;
  memset(&timer, 0, sizeof timer);
  // Again and again, because the first may come before the thread waits.
  timer.it_value.tv_usec = timer.it_interval.tv_usec = 50000;
  CHECK(setitimer(ITIMER_REAL, &timer, NULL) == 0);
  EXPECT(session, proberun_poll(session, NULL, -1), 0);
  CHECK(signals >= 1);
  memset(&timer, 0, sizeof timer);
  CHECK(setitimer(ITIMER_REAL, &timer, NULL) == 0);
  CHECK(sigaction(SIGINT, NULL, &after) == 0);
  CHECK(before.sa_handler == after.sa_handler);
  sigset_t blocked;
  CHECK(sigprocmask(SIG_BLOCK, NULL, &blocked) == 0 && !sigismember(&blocked, SIGINT));
  EXPECT(session, proberun_close(session), 0);
}

// MARK: Bytes that are not those of probec

static void check_altered(void) {
  uint64_t hash = hash_of_object();
  int damaged = 0;
  for (size_t i = 0; i < object_size; i += 5) {
    object[i] = (char)~object[i];
    struct proberun *session = NULL;
    if (i % 25 == 0) {
      EXPECT(session, proberun_open(&session, object, object_size, hash), -EBADMSG);
      CHECK(strstr(proberun_message(session, -EBADMSG), "generate") != NULL);
      EXPECT(session, proberun_close(session), 0);
    }
    int result = proberun_open(&session, object, object_size, 0);
    CHECK(result == 0 || result == -EBADMSG || result == -EPROTONOSUPPORT);
    if (result < 0) {
      damaged++;
      CHECK(proberun_message(session, result)[0] != 0);
      EXPECT(session, proberun_load(session), -EINVAL);
    }
    EXPECT(session, proberun_close(session), 0);
    object[i] = (char)~object[i];
  }
  CHECK(damaged > 100);
  for (size_t size = 0; size < object_size; size += 61) {
    struct proberun *session = NULL;
    EXPECT(session, proberun_open(&session, object, size, 0), -EBADMSG);
    EXPECT(session, proberun_close(session), 0);
  }
}

static void check_newer(void) {
  struct proberun *session = NULL;
  EXPECT(session, proberun_open(&session, object, object_size, 0), -EPROTONOSUPPORT);
  CHECK(strstr(proberun_message(session, -EPROTONOSUPPORT), "newer than this loader's") != NULL);
  EXPECT(session, proberun_close(session), 0);
}

static void check_unprivileged(void) {
  struct proberun *session = open_object();
  EXPECT(session, proberun_load(session), -EPERM);
  CHECK(strstr(proberun_message(session, -EPERM), "run as root") != NULL);
  EXPECT(session, proberun_attach(session), -EINVAL);
  EXPECT(session, proberun_close(session), 0);
}

// MARK: Leaks

static int open_descriptors(void) {
  DIR *folder = opendir("/proc/self/fd");
  CHECK(folder != NULL);
  int count = 0;
  while (readdir(folder)) count++;
  closedir(folder);
  return count;
}

// Not resident memory: which pages of files are mapped is the kernel's choice.
static long mapped_pages(void) {
  long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  CHECK(file != NULL && fscanf(file, "%ld", &pages) == 1);
  fclose(file);
  return pages;
}

static size_t allocated_bytes(void) {
  struct mallinfo2 heap = mallinfo2();
  return heap.uordblks + heap.hblkhd;
}

static void check_leaks(void) {
  long pages = 0;
  size_t bytes = 0;
  int descriptors = 0;
  for (int i = 0; i < 1100; i++) {
    struct proberun *session = open_object();
    if (i % 100 == 0) {
      EXPECT(session, proberun_load(session), 0);
      EXPECT(session, proberun_attach(session), 0);
      struct taken taken;
      poll_until(session, &taken, event_begin, 1);
      CHECK(proberun_probe_name(session, 1)[0] != 0);
    }
    if (i % 10 == 1) EXPECT(session, proberun_load(session), 0);
    EXPECT(session, proberun_detach(session), i % 100 == 0 ? 0 : -EINVAL);
    CHECK(proberun_message(session, -EINVAL)[0] != 0);
    EXPECT(session, proberun_close(session), 0);
    if (i == 100) {
      pages = mapped_pages();
      bytes = allocated_bytes();
      descriptors = open_descriptors();
    }
  }
  CHECK(open_descriptors() == descriptors);
  // A page in four sessions, sixteen bytes in one.
  CHECK(mapped_pages() <= pages + 250);
  CHECK(allocated_bytes() <= bytes + 16000);
}

static const struct {
  const char *name;
  void (*run)(void);
} modes[] = {
    {"session", check_session}, {"script-error", check_script_error},
    {"two-sessions", check_two_sessions}, {"null", check_null},
    {"parameters", check_parameters}, {"order", check_order}, {"threads", check_threads},
    {"signals", check_signals}, {"altered", check_altered}, {"newer", check_newer},
    {"unprivileged", check_unprivileged}, {"leaks", check_leaks},
};

int main(int count, char **arguments) {
  CHECK(count == 3);
  read_object(arguments[2]);
  for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
    if (strcmp(modes[i].name, arguments[1]) != 0) continue;
    modes[i].run();
    return 0;
  }
  CHECK(!"a known mode");
  return 1;
}
