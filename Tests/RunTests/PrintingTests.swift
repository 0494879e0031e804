import Testing

/// What the script prints is what C's printf and bpftrace print.
@Suite(.traces) struct PrintingTests {

  /// A conversion, its argument and what it prints.
  private static let conversions: [(format: String, argument: String, text: String)] = [
    ("%d", "42", "42"), ("%d", "-42", "-42"), ("%i", "7", "7"), ("%5d", "42", "   42"),
    ("%-5d", "42", "42   "), ("%05d", "42", "00042"), ("%05d", "-42", "-0042"),
    ("%+d", "42", "+42"),
    ("%u", "42", "42"), ("%u", "-1", "4294967295"), ("%x", "48879", "beef"),
    ("%X", "48879", "BEEF"), ("%#x", "48879", "0xbeef"), ("%#X", "48879", "0XBEEF"),
    ("%08x", "48879", "0000beef"), ("%#x", "0", "0"), ("%o", "8", "10"), ("%#o", "8", "010"),
    ("%c", "65", "A"), ("%d", "4294967298", "2"), ("%ld", "4294967298", "4294967298"),
    ("%lld", "-4294967298", "-4294967298"),
    ("%llu", "18446744073709551615", "18446744073709551615"),
    ("%lld", "-9223372036854775807", "-9223372036854775807"), ("%hd", "65537", "1"),
    ("%hhd", "258", "2"), ("%hhx", "511", "ff"),
    ("%llx", "1234605616436508552", "1122334455667788"),
    ("%p", "4096", "0x1000"), ("%p", "0", "0"), ("%s", "\"text\"", "text"),
    ("%8s", "\"text\"", "    text"), ("%-8s", "\"text\"", "text    "), ("%2s", "\"text\"", "text"),
    ("%s", "\"\"", ""), ("%d%%", "5", "5%"), ("%s", "12", "12"), ("%s", "true", "true"),
    ("%d", "true", "1"), ("%s", "(1, \"a\")", "(1, a)"), ("%s", "1 == 2", "false"),
  ]

  @Test func everyConversionPrintsItsArgument() throws {
    let calls = PrintingTests.conversions.map { "printf(\"[\($0.format)]\\n\", \($0.argument));" }
    let trace = try trace(
      "BEGIN { \(calls.joined(separator: "\n  ")) exit(); }", until: .byItself)
    for (line, conversion) in zip(trace.lines, PrintingTests.conversions) {
      #expect(line == "[\(conversion.text)]", "\(conversion.format) of \(conversion.argument)")
    }
    #expect(trace.lines.count == PrintingTests.conversions.count)
  }

  @Test func allocationFlagsPrintTheirNames() throws {
    let trace = try trace(
      "BEGIN { printf(\"%gr\\n\", 0xcc0); printf(\"%-12gr|\\n\", 0x20); exit(); }",
      until: .byItself)
    #expect(trace.lines.first == "GFP_KERNEL")
  }

  @Test func manyArgumentsKeepTheirOrderAndWidth() throws {
    let trace = try trace(
      """
      BEGIN {
        $a = (int8)-1; $b = (uint16)65535; $c = (int32)-2; $d = (uint64)3;
        printf("%d %u %d %llu %s %s %c|%d\\n", $a, $b, $c, $d, "s", comm, 33, (int16)-5);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["-1 65535 -2 3 s proberun !|-5"])
  }

  @Test func textWithoutConversionsIsPrintedAsItIs() throws {
    let trace = try trace(
      #"BEGIN { printf("tab\there \"quoted\" \\ \x41 \101 100%%\n"); printf(""); exit(); }"#,
      until: .byItself)
    #expect(trace.output == "tab\there \"quoted\" \\ A A 100%\n\n\n")
  }

  @Test func printShowsValuesOfEveryType() throws {
    let trace = try trace(
      """
      BEGIN {
        print(5); print(-5); print("text"); print(true); print((1, "two", (3, false)));
        print(1 == 1); print((int8)300); print((uint8)255); $x = 7; print($x);
        @m = 3; print(@m); @k["a"] = 1; @k["b"] = 2; print(@k); print(@k["b"]);
        @c = count(); print(@c);
        exit();
      }
      """, until: .byItself)
    #expect(
      Array(trace.lines.prefix(14)) == [
        "5", "-5", "text", "true", "(1, two, (3, false))", "true", "44", "255", "7", "@m: 3",
        "@k[a]: 1", "@k[b]: 2", "2", "@c: 1",
      ])
  }

  @Test func eventsArriveInTheOrderInWhichTheyHappened() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @n++; printf("%d\\n", @n); if (@n % 100 == 0) { print(@n); print(("at", @n)); }
      }
      """, while: "getppid 1000")
    let numbers = trace.lines.compactMap { Int($0) }
    #expect(numbers == Array(1...1000))
    #expect(trace.lines.filter { $0.hasPrefix("(at, ") }.count == 10)
  }

  @Test func timePrintsTheTimeOfDay() throws {
    let trace = try trace(
      #"BEGIN { time(); time("%Y|"); time("at %H:%M\n"); exit(); }"#, until: .byItself)
    #expect(trace.output.contains(/^\d\d:\d\d:\d\d\n20\d\d\|at \d\d:\d\d\n/))
  }
}
