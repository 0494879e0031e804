// Prints histograms whose buckets parameters have set.
#include "buckets.stub.h"

#include <inttypes.h>
#include <stdio.h>

static void print(const char *name, int key, struct proberun_bucket bucket) {
  if (bucket.count == 0) return;
  printf("%s %d: %" PRId64 " to %" PRId64 ": %" PRIu64 "\n", name, key, bucket.low, bucket.high,
      bucket.count);
}

static int print_powers(const struct buckets_map_powers *element, void *context) {
  const struct buckets_parameters *parameters = context;
  for (unsigned i = 0; i < buckets_map_powers_buckets; i++)
    print("powers", element->key, buckets_map_powers_bucket(element, parameters, i));
  return 0;
}

int main(void) {
  struct buckets script;
  struct buckets_parameters parameters = buckets_default_parameters();
  struct buckets_map_steps steps;
  parameters.parameter2 = 20;
  parameters.parameter3 = 2;
  if (buckets_open(&script) != 0 || buckets_set_parameters(&script, &parameters) != 0) return 1;
  if (buckets_load(&script) != 0 || buckets_attach(&script) != 0) return 2;
  if (buckets_map_steps_get(&script, &steps) != 0) return 3;
  for (unsigned i = 0; i < buckets_map_steps_buckets; i++)
    print("steps", 0, buckets_map_steps_bucket(&steps, &parameters, i));
  if (buckets_map_powers_each(&script, print_powers, &parameters) != 0) return 4;
  return buckets_close(&script);
}
