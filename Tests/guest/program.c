// A program whose functions are probed in guests; linked statically, so that it runs in any.
#include <stdlib.h>

__attribute__((noinline)) long work_double(long number) {
  __asm__ volatile("");
  return number * 2;
}

__attribute__((noinline)) long work_add(long number, const char *text) {
  __asm__ volatile("");
  return work_double(number) + (text[0] == 'a');
}

int main(int count, char **words) {
  long sum = 0;
  for (long i = 0; i < strtol(words[1], 0, 0); i++) sum += work_add(i, words[2]);
  return count != 3 || sum == 0;
}
