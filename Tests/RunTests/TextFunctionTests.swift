import Foundation
import Testing

/// Strings are measured, searched and joined in the kernel, and numbers get their names there.
@Suite(.traces) struct TextFunctionTests {

  private func lines(_ statements: String, while commands: String = "getppid 1") throws -> [String]
  {
    try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { \(statements) }", while: commands
    ).lines
  }

  @Test func lengthsAreCounted() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $path = str(args.filename); $cut = str(args.filename, 5);
        print((strlen(str(args.filename)), strlen($path), strlen($cut), strlen(args.filename)));
        print((strlen(comm), strlen("constant"), strlen(""), strlen(curtask->comm)));
      }
      """, while: "openat /etc/hostname 1 openat / 1")
    #expect(
      trace.lines == ["(13, 13, 5, 13)", "(8, 8, 0, 8)", "(1, 1, 1, 1)", "(8, 8, 0, 8)"])
  }

  @Test func theRoomForAStringIsKnown() throws {
    let trace = try trace(
      """
      config = { max_strlen = 200; }
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $s = "text";
        assert_str($s); assert_str(args.filename); assert_str(curtask->comm);
        print((strcap($s), strcap(comm), strcap(str(args.filename)), strcap(args.filename)));
        print((default_str_length(), default_str_length));
      }
      """, while: "openat /etc 1")
    #expect(trace.lines == ["(5, 16, 200, 4)", "(200, 200)"])
  }

  @Test func partsAreFoundWhereTheyBeginFirst() throws {
    let found = try lines(
      """
      $s = "one two one"; $part = "one"; $almost = "aab"; $text = "aaaab";
      print((strstr($s, "one"), strstr($s, "two"), strstr($s, "three"), strstr($s, "")));
      print((strstr($s, $part), strstr($s, " one"), strstr($text, $almost), strstr($part, $s)));
      print((strstr("one two", "two"), strstr("one", "one two"), strstr(comm, "load")));
      """)
    #expect(found == ["(0, 4, -1, 0)", "(0, 7, 2, -1)", "(4, -1, 4)"])
  }

  @Test func longPathsAreSearched() throws {
    let folder = String(repeating: "/a-rather-long-name", count: 40)
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        print((strcontains(str(args.filename), "name/end"), strstr(args.filename, str($2))));
      }
      """, while: "openat \(folder)/end 1 openat \(folder) 1", arguments: ["/end"])
    #expect(trace.lines == ["(true, \(folder.utf8.count))", "(false, -1)"])
  }

  @Test func searchesWorkInLoops() throws {
    let found = try lines(
      """
      $s = "abcabc"; @n = 0;
      for ($i : 0..3) { if (strcontains($s, "ca")) { @n += strstr($s, "c") + len(@seen); } @seen[$i] = 1; }
      print(("n", @n)); clear(@seen); delete(@n);
      """)
    #expect(found.first == "(n, 9)")
  }

  @Test func stringsAreJoined() throws {
    let trace = try trace(
      """
      config = { max_strlen = 24; }
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $a = str_concat(comm, ":");
        print(str_concat($a, str(args.filename)));
        print(strlen(str_concat("a", comm)));
        @[str_concat(comm, "")] = count();
        if (str_concat("work", "load") == comm) { print("same"); }
      }
      """, while: "openat /etc/hostname 1 openat /etc/host/name/longer 1")
    #expect(
      trace.lines == [
        "workload:/etc/hostname", "9", "same", "workload:/etc/host/name..", "9", "same",
        "@[workload]: 2",
      ])
  }

  @Test func memoryIsCompared() throws {
    let found = try lines(
      """
      $a = "abcdef"; $b = "abcxef"; $x = 1; $y = 2;
      print((memcmp($a, $b, 3), memcmp($a, $b, 4), memcmp($b, $a, 6), memcmp($a, $b, 0)));
      print((memcmp(&$x, &$y, 8), memcmp(&$y, &$x, 1), memcmp(&$x, &$x, 4)));
      print((memcmp(curtask->comm, "work", 4), memcmp(comm, curtask->comm, 16)));
      print(memcmp(curtask, curtask, 64));
      """)
    #expect(found == ["(0, -1, 1, 0)", "(-1, 1, 0)", "(0, 0)", "0"])
  }

  @Test func recordsAreCompared() throws {
    let found = try lines(
      """
      $a = ("x", 1); $b = ("x", 2); $wide = ("longer", 1);
      print((memcmp_record($a, $a), memcmp_record($a, $b), memcmp_record($b, $a)));
      print(memcmp_record($a, $wide) != 0);
      """)
    #expect(found == ["(0, -1, 1)", "true"])
  }

  @Test func errorsHaveTheTextsOfTheCLibrary() throws {
    let numbers = Array(0..<134)
    let trace = try trace(
      "BEGIN { for ($i : 0..134) { print(strerror($i)); } print(strerror(-1)); exit(); }",
      until: .byItself)
    let expected = numbers.map { number in
      let text = String(cString: strerror(Int32(number)))
      return text.hasPrefix("Unknown") ? "Unknown error" : text
    }
    #expect(trace.lines == expected + ["Unknown error"])
  }

  @Test func signalsHaveTheTextsOfTheCLibrary() throws {
    let trace = try trace(
      "BEGIN { for ($i : 1..66) { print(signal_name($i)); } exit(); }", until: .byItself)
    let expected = (1..<66).map { number in
      let text = String(cString: strsignal(Int32(number)))
      return text.hasPrefix("Unknown") ? "Unknown signal" : text
    }
    #expect(trace.lines == expected)
  }

  @Test func systemCallsHaveTheNamesOfTheirTracepoints() throws {
    let trace = try trace(
      """
      tracepoint:raw_syscalls:sys_enter /pid == $1/ { @[syscall_name(args.id)] = count(); }
      """, while: "getppid 3 openat /etc 2 call 39 4")
    for line in ["@[getppid]: 3", "@[openat]: 2", "@[getpid]: 4", "@[exit_group]: 1"] {
      #expect(trace.lines.contains(line))
    }
  }
}
