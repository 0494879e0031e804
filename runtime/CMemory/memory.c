// The C library's allocator guards against heap overflows in C, and is larger than any layer of the
// loader. This one does what Swift asks of it, for one thread: blocks in sizes of powers of two, in a
// list for each size while they are free; large ones are mapped and unmapped.
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

// What stands before every block that is in use.
struct head {
  size_t bytes; // of the block, with its head: a power of two, or what was mapped
  size_t shift; // from the end of the head at the start of the block to this one's
};

struct free_block {
  struct free_block *next;
};

enum {
  smallest = 32,
  largest_listed = 1 << 16,
  area_bytes = 1 << 18,
};

// One for each power of two; the list of a block of n bytes is that of n's lowest set bit.
static struct free_block *free_blocks[17];
static char *area, *area_end;

static void *map(size_t bytes) {
  void *memory = mmap(0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? 0 : memory;
}

static struct head *take_listed(size_t bytes) {
  struct free_block **list = &free_blocks[__builtin_ctzl(bytes)];
  struct free_block *block = *list;
  if (block) {
    *list = block->next;
    return (struct head *)block;
  }
  // What is left of the last area is lost: less than one block in an area of many.
  if ((size_t)(area_end - area) < bytes) {
    if (!(area = map(area_bytes))) return (void *)(area_end = 0);
    area_end = area + area_bytes;
  }
  area += bytes;
  return (struct head *)(area - bytes);
}

// Returns a new block, with its head filled in, for at least `size` bytes.
static struct head *take(size_t size) {
  if (size > PTRDIFF_MAX - 2 * area_bytes) return 0;
  size_t bytes = size + sizeof(struct head);
  struct head *block;
  if (bytes <= smallest) {
    block = take_listed(bytes = smallest);
  } else if (bytes <= largest_listed) {
    bytes = (size_t)1 << (64 - __builtin_clzl(bytes - 1));
    block = take_listed(bytes);
  } else {
    block = map(bytes);
  }
  if (block) *block = (struct head){bytes, 0};
  return block;
}

void *malloc(size_t size) {
  struct head *block = take(size);
  return block ? block + 1 : 0;
}

void free(void *memory) {
  if (!memory) return;
  struct head *head = (struct head *)memory - 1;
  size_t bytes = head->bytes;
  char *block = (char *)head - head->shift;
  if (bytes > largest_listed) {
    munmap(block, bytes);
    return;
  }
  struct free_block **list = &free_blocks[__builtin_ctzl(bytes)];
  ((struct free_block *)block)->next = *list;
  *list = (struct free_block *)block;
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  size_t extra = alignment > sizeof(struct head) ? alignment : 0;
  struct head *block = size < PTRDIFF_MAX ? take(size + extra) : 0;
  if (!block) return ENOMEM;
  struct head *head = block;
  if (extra) {
    uintptr_t start = ((uintptr_t)(block + 1) + alignment - 1) & -alignment;
    head = (struct head *)start - 1;
    *head = (struct head){block->bytes, (size_t)((char *)head - (char *)block)};
  }
  *memory = head + 1;
  return 0;
}
