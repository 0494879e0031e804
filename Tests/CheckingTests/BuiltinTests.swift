import Language
import Testing

/// Every element of the tables of the language is compiled.
@Suite struct BuiltinTests {

  @Test(arguments: builtins)
  func theExampleOfABuiltinHasNoProblems(_ builtin: Builtin) throws {
    if case .argument(let index) = builtin.form, index >= 6 { return }
    #expect(try Checked(builtin.example).mistakes == [])
  }

  @Test(arguments: probeKinds.filter { $0.target != .unsupported })
  func theExampleOfAProbeKindHasNoProblems(_ kind: ProbeKind) throws {
    #expect(try Checked(kind.example).rendered == "")
  }

  @Test func theFirstScriptsOfAllAreChecked() throws {
    #expect(
      try body("tracepoint:raw_syscalls:sys_enter { @[comm] = count(); }")
        == "@[comm] = count();")
    #expect(
      try body("BEGIN { printf(\"hi %d\\n\", 1); exit(); }")
        == "printf(\"hi %d\\n\", 1:int8); exit();")
  }
}
