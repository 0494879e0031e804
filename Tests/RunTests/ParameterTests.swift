import Testing

/// Positional parameters are bound when the artefact is loaded; `$1` is the (absent) workload's 0.
@Suite(.traces) struct ParameterTests {

  @Test func parametersAreNumbersAndText() throws {
    let trace = try trace(
      "BEGIN { printf(\"%d %d %s %d %s\\n\", $2, $3, str($4), $#, str($2)); exit(); }",
      arguments: ["42", "0x10", "some text"], until: .byItself)
    #expect(trace.lines == ["42 16 some text 4 42"])
  }

  @Test func theBeginningOfAParameterIsSkipped() throws {
    let trace = try trace(
      """
      BEGIN {
        printf("%s %s [%s]\\n", str($2 + 3), str($2), str($3 + 9));
        print(str($2 + 3) == "14");
        exit();
      }
      """, arguments: ["pts14", "abc"], until: .byItself)
    #expect(trace.lines == ["14 pts14 []", "true"])
  }

  @Test func aTextIsCutWhereTheScriptGivesItsLength() throws {
    let trace = try trace(
      #"""
      BEGIN {
        printf("%s|%s|%s\n", str($2, 5), str($2 + 1, 3), str($2, 6)); print(str($2, 5) == "world");
        print(str("hello", 2)); print(str(comm, 5)); print(strlen(str($2, 2)));
        print(str($2, $3)); exit();
      }
      """#, arguments: ["worlds", "4"], until: .byItself)
    #expect(
      trace.lines == ["world..|orl..|worlds", "false", "he..", "probe..", "2", "worl"])
  }

  @Test func numbersCanBeNegativeOctalAndLarge() throws {
    let trace = try trace(
      "BEGIN { printf(\"%lld %lld %llu %lld\\n\", $2, $3, $4, $2 + 1); exit(); }",
      arguments: ["-5", "017", "18446744073709551615"], until: .byItself)
    #expect(trace.lines == ["-5 15 18446744073709551615 -4"])
  }

  @Test func aMissingParameterIsZeroOrNoText() throws {
    let trace = try trace(
      "BEGIN { printf(\"%d [%s] %d\\n\", $7, str($8), $#); exit(); }", until: .byItself)
    #expect(trace.lines == ["0 [] 1"])
  }

  @Test func aParameterCanBeAKeyAndAComparison() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1 && str(args.filename) == str($2)/ {
        @[str($2), $3] = count();
      }
      """, while: "openat /etc/hostname 4 openat /etc/passwd 2", arguments: ["/etc/hostname", "9"])
    #expect(trace.lines == ["@[/etc/hostname, 9]: 4"])
  }

  @Test func oneArtefactServesDifferentParameters() throws {
    let script = try CompiledScript(
      "BEGIN { if ($1 > 10) { print(\"large\"); } else { print(\"small\"); } }")
    let before = try bytes(of: script.path)
    #expect(try run(Programs.proberun, [script.path, "--", "11"]).output == "large\n\n\n")
    #expect(try run(Programs.proberun, [script.path, "--", "10"]).output == "small\n\n\n")
    #expect(try bytes(of: script.path) == before)
  }

  @Test func textWhereANumberIsNeededIsAnError() throws {
    let script = try CompiledScript("BEGIN { print($1 + 1); }")
    let outcome = try run(Programs.proberun, [script.path, "--", "many"])
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.contains("$1"))
    #expect(outcome.errors.contains("many"))
    #expect(outcome.output.isEmpty)
  }
}
