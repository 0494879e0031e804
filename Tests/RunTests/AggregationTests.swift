import Testing

/// Aggregations hold the numbers of what happened.
@Suite(.traces) struct AggregationTests {

  private static let sizes = "read 1 0 read 3 1 read 2 100 read 1 5000"

  @Test func sumsAveragesAndExtremesAreExact() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_read /pid == $1/ {
        @average = avg(args.count);
        @count = count();
        @largest = max(args.count);
        @smallest = min(args.count);
        @stats = stats(args.count);
        @sum = sum(args.count);
      }
      """, while: AggregationTests.sizes)
    #expect(
      trace.output == """


        @average: 743
        @count: 7
        @largest: 5000
        @smallest: 0
        @stats: { .count = 7, .average = 743, .total = 5203 }
        @sum: 5203

        """)
  }

  @Test func signedNumbersKeepTheirSign() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_exit_openat /pid == $1/ {
        @average = avg(args.ret);
        @largest = max(args.ret);
        @smallest = min(args.ret);
        @stats = stats(args.ret);
        @sum = sum(args.ret);
      }
      """, while: "openat /nonexistent 4")
    #expect(
      trace.lines == [
        "@average: -2", "@largest: -2", "@smallest: -2",
        "@stats: { .count = 4, .average = -2, .total = -8 }", "@sum: -8",
      ])
  }

  @Test func histogramsCountPowersOfTwo() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_read /pid == $1/ { @ = hist(args.count); }",
      while: AggregationTests.sizes)
    let rows = [
      ("[0]", 1), ("[1]", 3), ("[2, 4)", 0), ("[4, 8)", 0), ("[8, 16)", 0), ("[16, 32)", 0),
      ("[32, 64)", 0), ("[64, 128)", 2), ("[128, 256)", 0), ("[256, 512)", 0), ("[512, 1K)", 0),
      ("[1K, 2K)", 0), ("[2K, 4K)", 0), ("[4K, 8K)", 1),
    ]
    #expect(trace.output == "\n\n@:\n" + histogram(rows) + "\n")
  }

  @Test func histogramsOfNegativeNumbersHaveABucket() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_exit_openat /pid == $1/ { @ = hist(args.ret); }",
      while: "openat /nonexistent 4")
    #expect(trace.output == "\n\n@:\n" + histogram([("(..., 0)", 4)]) + "\n")
  }

  @Test func histogramsCanBeFiner() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_read /pid == $1/ { @ = hist(args.count, 2); }",
      while: "read 1 6 read 2 9 read 3 10 read 1 12")
    let rows = [("[6]", 1), ("[7]", 0), ("[8, 10)", 2), ("[10, 12)", 3), ("[12, 14)", 1)]
    #expect(trace.output == "\n\n@:\n" + histogram(rows) + "\n")
  }

  @Test func linearHistogramsCountSteps() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_read /pid == $1/ { @ = lhist(args.count, 10, 50, 10); }",
      while: "read 2 9 read 4 10 read 1 19 read 3 49 read 8 50")
    let rows = [
      ("(..., 10)", 2), ("[10, 20)", 5), ("[20, 30)", 0), ("[30, 40)", 0), ("[40, 50)", 3),
      ("[50, ...)", 8),
    ]
    #expect(trace.output == "\n\n@:\n" + histogram(rows) + "\n")
  }

  @Test func aLinearHistogramHasUpToAThousandSteps() throws {
    let trace = try trace(
      "BEGIN { @ = lhist(999, 0, 1000, 1); @ = lhist(1000, 0, 1000, 1); exit(); }",
      until: .byItself)
    #expect(
      trace.output == "\n\n@:\n" + histogram([("[999]", 1), ("[1000, ...)", 1)]) + "\n")
  }

  @Test func histogramsHaveKeys() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_read, tracepoint:syscalls:sys_enter_write /pid == $1/ {
        @[probe] = lhist(args.count, 0, 100, 100);
      }
      """, while: "read 5 1 write 2 7")
    #expect(
      trace.output == "\n\n@[tracepoint:syscalls:sys_enter_write]:\n"
        // Two writes and the report.
        + histogram([("[0, 100)", 3)]) + "\n@[tracepoint:syscalls:sys_enter_read]:\n"
        + histogram([("[0, 100)", 5)]) + "\n")
  }

  @Test func aggregatesAreCountedOnEveryProcessor() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @n = count(); @s = sum(2); @c[cpu] = count(); }",
      while: "threads 16 500")
    #expect(trace.lines.contains("@n: 8000"))
    #expect(trace.lines.contains("@s: 16000"))
    let counts = trace.lines.filter { $0.hasPrefix("@c[") }
      .compactMap { $0.split(separator: " ").last }.compactMap { Int($0) }
    #expect(counts.reduce(0, +) == 8000)
  }
}

/// Returns the rows of a histogram as bpftrace draws them.
func histogram(_ rows: [(label: String, count: Int)]) -> String {
  let largest = rows.map(\.count).max() ?? 1
  return rows.map { label, count in
    let bar = String(repeating: "@", count: 52 * count / largest)
    let number = String(count)
    return label + String(repeating: " ", count: 16 - label.count)
      + String(repeating: " ", count: 8 - number.count) + number + " |" + bar
      + String(repeating: " ", count: 52 - bar.count) + "|\n"
  }.joined()
}
