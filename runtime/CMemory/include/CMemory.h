// The loader's allocator: malloc, free, posix_memalign. Linked into `proberun` and nothing else.
