import Artefact
import ProbeRuntime
import Testing

/// What a script is given.
@Suite struct ScriptArgumentTests {

  private static let options = [
    ScriptOption(name: "slow", summary: "", value: .boolean(false)),
    ScriptOption(name: "limit", summary: "", value: .integer(10, isSigned: true)),
    ScriptOption(name: "mask", summary: "", value: .integer(UInt64.max, isSigned: false)),
    ScriptOption(name: "prefix", summary: "", value: .string("> ", bytes: 6)),
    ScriptOption(name: "slow-prefix", summary: "", value: .string("", bytes: 6)),
  ]

  private var manifest: Manifest {
    var manifest = Manifest()
    manifest.usage = "Arguments."
    manifest.parameters = ScriptArgumentTests.options.map {
      ParameterDescription(symbol: "s", content: .option($0))
    }
    return manifest
  }

  /// The bytes of an option; none if it is not given.
  private func bytes(_ name: Text, _ arguments: String...) throws -> [UInt8] {
    let index = try #require(ScriptArgumentTests.options.firstIndex { $0.name == name })
    let arguments = try ScriptArguments(arguments.map { Text($0) }, for: manifest)
    return arguments.bytes(ofParameter: index)
  }

  private func littleEndian(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private func error(_ argument: String) -> ParameterError? {
    do throws(ParameterError) {
      _ = try ScriptArguments([Text(argument)], for: manifest)
      return nil
    } catch {
      return error
    }
  }

  @Test func namedAndPositionalArgumentsMayBeMixed() throws {
    let arguments = try ScriptArguments(
      ["a", "--limit=1", "-5", "--slow", "b", "-", "", "--", "--c", "--"], for: manifest)
    #expect(arguments.positional == ["a", "-5", "b", "-", "", "--c", "--"])
    #expect(!arguments.askForHelp)
  }

  @Test func helpIsAskedForByName() throws {
    #expect(try ScriptArguments(["1", "--help"], for: Manifest()).askForHelp)
    #expect(try !ScriptArguments(["--", "--help"], for: Manifest()).askForHelp)
    #expect(try !ScriptArguments(["-help", "help", "-h"], for: Manifest()).askForHelp)
  }

  @Test func whatIsNotGivenStaysAsItIs() throws {
    for option in ScriptArgumentTests.options { #expect(try bytes(option.name).isEmpty) }
  }

  @Test(arguments: [
    ("slow", "--slow", 1), ("slow", "--slow=true", 1), ("slow", "--slow=1", 1),
    ("slow", "--slow=false", 0), ("slow", "--slow=0", 0), ("limit", "--limit=0x10", 16),
    ("limit", "--limit=-1", UInt64.max), ("limit", "--limit=-9223372036854775808", 1 << 63),
    ("limit", "--limit=9223372036854775807", UInt64(Int64.max)),
    ("mask", "--mask=18446744073709551615", UInt64.max), ("mask", "--mask=0", 0),
  ])
  func numbersAreOfTheTypeOfTheDefault(_ name: String, _ argument: String, _ value: UInt64) throws {
    #expect(try bytes(Text(name), argument) == littleEndian(value))
  }

  @Test func textHasItsRoom() throws {
    #expect(try bytes("prefix", "--prefix=") == [0, 0, 0, 0, 0, 0])
    #expect(try bytes("prefix", "--prefix=a=b-c") == Text("a=b-c").bytes + [0])
    #expect(try bytes("slow-prefix", "--slow-prefix=a") == Text("a").bytes + [0, 0, 0, 0, 0])
  }

  @Test func theLastValueCounts() throws {
    #expect(try bytes("slow", "--slow", "--slow=0") == littleEndian(0))
    #expect(try bytes("limit", "--limit=1", "1", "--limit=2") == littleEndian(2))
  }

  @Test(arguments: [
    "--slow=yes", "--slow=", "--slow=2", "--slow=-1", "--limit", "--limit=", "--limit=many",
    "--limit=1 ", "--limit=9223372036854775808", "--limit=-9223372036854775809", "--mask=-1",
    "--mask=18446744073709551616", "--prefix", "--limits=1", "--limi=1", "--=1", "---", "--Slow",
    "--slow-", "--slow_prefix=a",
  ])
  func whatDoesNotFitIsRefused(_ argument: String) {
    let error = error(argument)
    #expect(error?.message.description == "the script does not take \(argument)\nArguments.")
    #expect(error?.isTooLong == false)
  }

  @Test func longTextIsRefused() {
    #expect(error("--prefix=12345") == nil)
    #expect(error("--prefix=123456")?.message == "prefix takes at most 5 bytes")
    #expect(error("--prefix=123456")?.isTooLong == true)
  }

  @Test func helpIsTheSummaryAndTheArguments() {
    var manifest = manifest
    #expect(scriptHelp(manifest) == "Arguments.\n")
    manifest.summary = "Counts."
    #expect(scriptHelp(manifest) == "Counts.\n\nArguments.\n")
  }
}
