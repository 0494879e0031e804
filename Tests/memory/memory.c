// Allocates, checks and frees blocks of random sizes and alignments; exits with 0 if all kept what was
// written to them. Built with the loader's allocator, under names of its own, by MemoryTests.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *tested_malloc(size_t size);
void tested_free(void *memory);
int tested_posix_memalign(void **memory, size_t alignment, size_t size);

enum { blocks = 2000, steps = 400000 };

static struct {
  unsigned char *memory;
  size_t size;
  unsigned char mark;
} kept[blocks];

static uint64_t state = 88172645463325252;

static uint64_t next(uint64_t below) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state % below;
}

static int fail(const char *what) {
  puts(what);
  return 1;
}

int main(void) {
  tested_free(0);
  if (tested_malloc(SIZE_MAX) || tested_malloc(SIZE_MAX / 2)) return fail("impossible size");
  for (int step = 0; step < steps; step++) {
    size_t i = next(blocks);
    for (size_t k = 0; k < kept[i].size; k += 1 + kept[i].size / 16)
      if (kept[i].memory[k] != kept[i].mark) return fail("a block was overwritten");
    tested_free(kept[i].memory);
    kept[i].size = next(next(50) ? 600 : 300000);
    kept[i].mark = (unsigned char)step;
    size_t alignment = 16;
    if (next(4)) {
      kept[i].memory = tested_malloc(kept[i].size);
    } else {
      void *memory = 0;
      alignment <<= next(9);
      if (tested_posix_memalign(&memory, alignment, kept[i].size)) return fail("no memory");
      kept[i].memory = memory;
    }
    if (!kept[i].memory) return fail("no memory");
    if ((uintptr_t)kept[i].memory % alignment) return fail("not aligned");
    memset(kept[i].memory, kept[i].mark, kept[i].size);
  }
  return 0;
}
