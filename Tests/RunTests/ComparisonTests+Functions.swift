extension ComparisonTests {

  /// Functions that print the same as those of bpftrace 0.17.
  static let functionComparisons = [
    Comparison(
      "addresses", "getppid 2",
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%s %s\\n", ntop(0x0100007f), ntop(2, 0x0101a8c0)); @[ntop(2, 16777226)] = count();
      }
      """),
    Comparison(
      "joined arguments", "exec /bin/a,b,c getppid 1 exec /bin/one",
      """
      tracepoint:syscalls:sys_enter_execve /pid == $1/ { join(args->argv); join(args->argv, "+"); }
      """),
    Comparison(
      "compared beginnings", "openat /etc/hostname 2 openat /nonexistent 1",
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        @[strncmp(str(args->filename), "/etc/", 5) == 0 ? 1 : 0,
          strncmp(comm, str(args->filename), 1) == 0 ? 1 : 0,
          str(args->filename) == "/nonexistent" ? 1 : 0] = count();
      }
      """),
    Comparison(
      "swapped bytes", "getppid 1",
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%x %x %llx\\n", bswap((uint16)0x1234), bswap((uint32)0x12345678), bswap((uint64)1));
      }
      """),
    Comparison(
      "pointers", "openat /etc/hostname 2 exec one,two,three",
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        printf("%x %s\\n", *(uint32 *)args->filename, str(args->filename + 5)); @[*(uint8 *)args->filename] = count();
      }
      tracepoint:syscalls:sys_enter_execve /pid == $1/ { printf("%s\\n", str(*(args->argv + 1))); }
      """),
    Comparison(
      "times and conversions", "getppid 2",
      #"""
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        time("%Y\n"); printf("[%5c] [%-5c] [%s] [%3s]\n", 65, 66, str($1), "ab");
      }
      """#),
    Comparison(
      "kinds of aggregates", "read 2 5 read 3 9",
      """
      tracepoint:syscalls:sys_enter_read /pid == $1/ {
        @c = count(); @s = sum(-1); @u = sum(args->count); @min = min(args->count);
        @max = max((int8)args->count); @h = hist((int8)200); @l = lhist(7, 2, 10, 4);
        @e[args->count > 6 ? 1 : 0] = count(); @a = avg(args->count);
      }
      """),
  ]
}
