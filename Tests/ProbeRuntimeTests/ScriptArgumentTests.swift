import Artefact
import ProbeRuntime
import Testing

/// What a script is given, and what it says that it takes.
@Suite struct ScriptArgumentTests {

  private let flag = ScriptOption(name: "slow", summary: "slow ones only", value: .boolean(false))
  private let limit = ScriptOption(
    name: "limit", summary: "how many", value: .integer(10, isSigned: true))
  private let mask = ScriptOption(
    name: "mask", summary: "", value: .integer(UInt64.max, isSigned: false))
  private let prefix = ScriptOption(
    name: "prefix", summary: "what begins a line", value: .string("> ", bytes: 6))

  private var manifest: Manifest {
    var manifest = Manifest()
    manifest.summary = "Counts."
    for option in [flag, limit, mask, prefix] {
      manifest.parameters.append(ParameterDescription(symbol: "s", content: .option(option)))
    }
    return manifest
  }

  private func bytes(_ option: ScriptOption, _ arguments: String...) throws -> [UInt8] {
    let arguments = ScriptArguments(arguments.map { Text($0) })
    try arguments.check(against: manifest)
    return try option.bytes(from: arguments.named)
  }

  private func number(_ option: ScriptOption, _ arguments: String...) throws -> UInt64 {
    let arguments = ScriptArguments(arguments.map { Text($0) })
    return try option.bytes(from: arguments.named).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func message(_ option: ScriptOption, _ argument: String) -> String? {
    do throws(ParameterError) {
      let arguments = ScriptArguments([Text(argument)])
      try arguments.check(against: manifest)
      _ = try option.bytes(from: arguments.named)
      return nil
    } catch {
      return error.message.description
    }
  }

  @Test func namedAndPositionalArgumentsMayBeMixed() {
    let arguments = ScriptArguments(["a", "--limit=1=2", "-5", "--slow", "b", "--", "--c", "--"])
    #expect(arguments.positional == ["a", "-5", "b", "--c", "--"])
    #expect(
      arguments.named == [
        ScriptArguments.Named(name: "limit", value: "1=2"),
        ScriptArguments.Named(name: "slow", value: nil),
      ])
    #expect(!arguments.askForHelp)
    #expect(ScriptArguments(["1", "--help"]).askForHelp)
    #expect(!ScriptArguments(["--", "--help"]).askForHelp)
    #expect(!ScriptArguments(["-help", "help"]).askForHelp)
  }

  @Test func whatIsNotGivenIsTheDefault() throws {
    #expect(try number(flag) == 0)
    #expect(try number(limit) == 10)
    #expect(try number(mask) == UInt64.max)
    #expect(try bytes(prefix) == Text("> ").bytes + [0, 0, 0, 0])
  }

  @Test func valuesAreOfTheTypeOfTheDefault() throws {
    for (text, value) in [("--slow", 1), ("--slow=true", 1), ("--slow=1", 1), ("--slow=false", 0)] {
      #expect(try number(flag, text) == UInt64(value))
    }
    #expect(try number(flag, "--slow", "--slow=0") == 0)
    #expect(try number(limit, "--limit=0x10") == 16)
    #expect(try number(limit, "--limit=-1") == UInt64.max)
    #expect(try number(limit, "--limit=9223372036854775807") == UInt64(Int64.max))
    #expect(try number(mask, "--mask=18446744073709551615") == UInt64.max)
    #expect(try bytes(prefix, "--prefix=") == [0, 0, 0, 0, 0, 0])
    #expect(try bytes(prefix, "--prefix=a=bcd") == Text("a=bcd").bytes + [0])
  }

  @Test func whatDoesNotFitIsRefused() {
    #expect(message(flag, "--slow=yes") == "--slow takes true or false, not 'yes'")
    #expect(message(flag, "--slow=") == "--slow takes true or false, not ''")
    #expect(
      message(limit, "--limit") == "--limit takes a signed number of 64 bits, as in --limit=NUMBER")
    for text in ["many", "", "1 ", "9223372036854775808", "-9223372036854775809"] {
      #expect(
        message(limit, "--limit=\(text)")
          == "--limit takes a signed number of 64 bits, not '\(text)'")
    }
    for text in ["-1", "18446744073709551616"] {
      #expect(
        message(mask, "--mask=\(text)")
          == "--mask takes an unsigned number of 64 bits, not '\(text)'")
    }
    #expect(message(prefix, "--prefix") == "--prefix takes text, as in --prefix=TEXT")
    #expect(
      message(prefix, "--prefix=123456") == "the argument for --prefix is longer than 5 bytes")
  }

  @Test func unknownOptionsAreRefused() {
    for argument in ["--limits=1", "--limi=1", "--=1"] {
      let name = argument.split(separator: "=").first ?? ""
      #expect(
        message(limit, argument)
          == "the script has no option \(name); it has --slow --limit --mask --prefix")
    }
    #expect(throws: ParameterError.unknownOption("slow", known: [])) {
      try ScriptArguments(["--slow"]).check(against: Manifest())
    }
    #expect(
      ParameterError.unknownOption("slow", known: []).message
        == "the script has no option --slow; it has none")
  }

  @Test func helpTellsEveryArgument() {
    var manifest = manifest
    manifest.parameters.insert(
      ParameterDescription(symbol: "s", content: .positionalString(index: 2, bytes: 9)), at: 0)
    for content in [
      ParameterContent.positionalInteger(index: 10), .positionalInteger(index: 2),
      .positionalString(index: 1, bytes: 9), .positionalCount,
    ] {
      manifest.parameters.append(ParameterDescription(symbol: "s", content: content))
    }
    manifest.probes = [
      ProbeDescription(
        program: "p", name: "uprobe:/$3/$$4$$$5:f$", attachPoint: .begin, readsCookie: false,
        line: 1, column: 1, template: AttachTemplate(factor: nil)),
      ProbeDescription(
        program: "p", name: "interval:s:$12", attachPoint: .begin, readsCookie: false, line: 1,
        column: 1, template: AttachTemplate(factor: 12)),
      ProbeDescription(
        program: "p", name: "kprobe:$13", attachPoint: .begin, readsCookie: false, line: 1,
        column: 1),
    ]
    #expect(
      scriptHelp(manifest).description == """
        Counts.

        Arguments of the script:
          $1                        text
          $2                        a number
          $3                        text
          $5                        text
          $10                       a number
          $12                       a number
          --slow                    slow ones only
          --limit=NUMBER            how many (10)
          --mask=NUMBER             (18446744073709551615)
          --prefix=TEXT             what begins a line ("> ")

        """)
    #expect(scriptHelp(Manifest()) == "The script takes no arguments.\n")
  }
}
