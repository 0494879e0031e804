extension ComparisonTests {

  /// Functions of a program and of a library, with their arguments and results.
  static let userProbeComparisons = [
    Comparison(
      "functions of a program", "sum 20",
      """
      uprobe:\(Programs.workload):workload_sum /pid == $1/ {
        @n = sum(arg0); @h = hist(arg0); @t[str(arg1)] = sum(arg0 + 1); @p[probe] = count();
        @s = sum(*(uint64 *)(arg2 + 8));
      }
      uretprobe:\(Programs.workload):workload_double /pid == $1/ { @r = lhist(retval, 0, 40, 5); }
      """),
    Comparison(
      "a wildcard of functions", "sum 5",
      "uprobe:\(Programs.workload):workload_s* /pid == $1/ { @[probe] = count(); @a = max(arg0); }"),
    Comparison(
      "allocations of a library", "malloc 40 300 malloc 7 90000",
      """
      uprobe:libc:malloc /pid == $1 && (arg0 == 300 || arg0 == 90000)/ { @[probe, arg0] = count(); }
      """),
  ]
}
