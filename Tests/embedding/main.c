/* Two stubs in one program: what they deliver, and what happens when they are used wrongly. */
#include <stdlib.h>
#include <unistd.h>

#include "calls.stub.h"
#include "values.stub.h"

static void print_text(const char *text, size_t length, void *context) {
  printf("%s text %zu: %s", (const char *)context, length, text);
}

static void print_message(const char *text, void *context) {
  printf("%s message: %s\n", (const char *)context, text);
}

static void print_number(
    const struct values_sys_enter_getpgid *event, const struct proberun_event *raw, void *context) {
  char text[8];
  int length = proberun_event_text(raw, text, sizeof text);
  printf("%s number: %d %s %d, %d characters\n", (const char *)context, event->value.item1,
         event->value.item2, event->value.item3, length);
}

static void print_call(
    const struct calls_sys_enter_getppid *event, const struct proberun_event *raw, void *context) {
  (void)raw;
  printf("%s call: %s %d\n", (const char *)context, event->parameter2, (int)event->value2);
}

static int print_sum(const struct values_map_sums *element, void *context) {
  printf("sum of %s: %d %d\n", element->key.item1, element->key.item2, (int)element->value);
  ++*(int *)context;
  return 0;
}

static int stop(const struct values_map_sums *element, void *context) {
  (void)element, (void)context;
  return 77;
}

/* Ends the program with a message if a call failed. */
static void check(const char *what, int result, const char *message) {
  if (result >= 0) return;
  printf("%s: %d: %s\n", what, result, message);
  exit(1);
}

static void check_values(struct values *values, const char *what, int result) {
  check(what, result, values_message(values, result));
}

static void check_calls(struct calls *calls, const char *what, int result) {
  check(what, result, calls_message(calls, result));
}

static void poll_values(struct values *values, const struct values_handlers *handlers) {
  int result;
  do {
    result = values_poll(values, handlers, 0);
    check_values(values, "values_poll", result);
  } while (result > 0);
}

static void print_maps(struct values *values) {
  struct values_map_least least;
  struct values_map_mean mean;
  struct values_map_all all;
  struct values_map_last last;
  struct values_map_steps steps;
  struct values_map_fine fine;
  struct values_map_negative negative;
  char text[256];
  int elements = 0;
  check_values(values, "sums", values_map_sums_each(values, print_sum, &elements));
  printf("%d elements, stopped with %d\n", elements, values_map_sums_each(values, stop, NULL));
  check_values(values, "least", values_map_least_get(values, &least));
  check_values(values, "mean", values_map_mean_get(values, &mean));
  check_values(values, "all", values_map_all_get(values, &all));
  check_values(values, "last", values_map_last_get(values, &last));
  check_values(values, "steps", values_map_steps_get(values, &steps));
  check_values(values, "fine", values_map_fine_get(values, &fine));
  check_values(values, "negative", values_map_negative_get(values, &negative));
  printf("least %d, last %d, negative %d\n", (int)least.value, (int)last.value, (int)negative.value);
  printf("mean %d\n", (int)mean.value.average);
  printf("all %d %d %d\n", (int)all.value.count, (int)all.value.total, (int)all.value.average);
  for (unsigned i = 0; i < values_map_steps_buckets; i++) {
    struct proberun_bucket bucket = values_map_steps_bucket(&steps, i);
    if (bucket.count > 0)
      printf("steps from %" PRId64 ": %" PRIu64 "\n", bucket.low, bucket.count);
  }
  for (unsigned i = 0; i < values_map_fine_buckets; i++) {
    struct proberun_bucket bucket = values_map_fine_bucket(&fine, i);
    if (bucket.count > 0)
      printf("fine %" PRId64 " to %" PRId64 ": %" PRIu64 "\n", bucket.low, bucket.high, bucket.count);
  }
  check_values(values, "text", values_map_last_text(values, text, sizeof text));
  printf("%s", text);
}

/* An artefact that is not the one that the header was made with. */
static void open_altered(void) {
  size_t size;
  const void *object = calls_object(&size);
  char *copy = (char *)malloc(size);
  struct proberun *session;
  if (copy == NULL) exit(1);
  memcpy(copy, object, size);
  copy[size / 2] ^= 1;
  printf("altered: %d\n", proberun_open(&session, copy, size, UINT64_C(1)));
  proberun_close(session);
  free(copy);
}

int main(void) {
  struct values values;
  struct calls calls;
  struct values_parameters values_parameters = values_default_parameters();
  struct calls_parameters calls_parameters = calls_default_parameters();
  struct values_handlers values_handlers = {
    .sys_enter_getpgid = print_number, .text = print_text, .message = print_message,
    .context = (char[]){"values"}};
  struct calls_handlers calls_handlers = {
    .sys_enter_getppid = print_call, .message = print_message, .context = (char[]){"calls"}};
  char word[] = "a longer word than that has room for", text[256];
  struct calls_map_calls count;
  int status = 0;

  check_values(&values, "values_open", values_open(&values));
  check_calls(&calls, "calls_open", calls_open(&calls));
  values_parameters.parameter1 = getpid();
  calls_parameters.parameter1 = proberun_number(getpid());
  calls_parameters.parameter2 = "word";
  check_values(&values, "values_set", values_set_parameters(&values, &values_parameters));
  check_calls(&calls, "calls_set", calls_set_parameters(&calls, &calls_parameters));
  printf("poll before attach: %d\n", calls_poll(&calls, &calls_handlers, 0));
  check_values(&values, "values_load", values_load(&values));
  check_calls(&calls, "calls_load", calls_load(&calls));
  printf("set after load: %d\n", calls_set_parameter2(&calls, word));
  check_values(&values, "values_attach", values_attach(&values));
  check_calls(&calls, "calls_attach", calls_attach(&calls));

  for (int i = 0; i < 3; i++) getppid();
  getpgid(5);
  getpgid(25);
  getpgid(300);
  check_calls(&calls, "calls_detach", calls_detach(&calls));
  poll_values(&values, &values_handlers);
  printf("exited: %d\n", values_exited(&values, NULL));
  check_values(&values, "values_detach", values_detach(&values));
  poll_values(&values, &values_handlers);
  printf("exited: %d", values_exited(&values, &status));
  printf(", %d\n", status);
  print_maps(&values);

  while (calls_poll(&calls, &calls_handlers, 0) > 0) {}
  check_calls(&calls, "count", calls_map_calls_get(&calls, &count));
  check_calls(&calls, "text", calls_map_calls_text(&calls, text, sizeof text));
  printf("count %d, %s", (int)count.value, text);

  printf("close: %d %d\n", values_close(&values), calls_close(&calls));
  printf("after close: %d %d %d\n", values_poll(&values, &values_handlers, 0),
         values_map_least_get(&values, &(struct values_map_least){0}), values_close(&values));
  open_altered();
  return 0;
}
