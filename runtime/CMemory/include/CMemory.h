// What the loader alone has in C: its allocator, under the names of the C library, and its note.
#pragma once

#include <stdint.h>

/// Whether an artefact stands behind the loader in the file of this program.
int carries_artefact(void);
