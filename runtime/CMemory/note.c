// The ELF note by which probec knows a loader that can carry an artefact, and the loader that it
// carries one: in its copy, probec sets `carries`. Nothing is to be looked for at other starts.
#include "CMemory.h"

static const volatile struct {
  uint32_t name_size, contents_size, type;
  char name[8];
  uint32_t version; // of ArtefactTrailer
  uint32_t carries;
} note __attribute__((section(".note.probec"), used, aligned(4))) = {7, 8, 1, "Probec", 1, 0};

int carries_artefact(void) { return note.carries != 0; }
