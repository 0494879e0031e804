import Artefact
import Kernel
import ProbeRuntime
import Testing

@Suite struct ParameterBindingTests {

  private func bytes(_ content: ParameterContent) throws -> [UInt8] {
    var facts = SessionFacts(
      arguments: try ScriptArguments(["0x10", "text", "-1"], for: Manifest()), process: 7,
      namespace: FileIdentity(device: 3, inode: 4), startTime: 5, wakeupThreshold: 6)
    facts.possibleCPUs = 8
    return try facts.bytes(of: content)
  }

  private func number(_ content: ParameterContent) throws -> UInt64 {
    try bytes(content).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test func integersAreBound() throws {
    #expect(try number(.positionalInteger(index: 1)) == 16)
    #expect(try number(.positionalInteger(index: 3)) == UInt64.max)
    #expect(try number(.positionalInteger(index: 4)) == 0)
    #expect(try number(.positionalCount) == 3)
    #expect(try number(.processFilter) == 7)
    #expect(try number(.pidNamespaceDevice) == 3)
    #expect(try number(.pidNamespaceInode) == 4)
    #expect(try number(.startTime) == 5)
    #expect(try number(.wakeupThreshold) == 6)
    #expect(try number(.possibleCPUs) == 8)
  }

  @Test func textEndsWithNULs() throws {
    #expect(try bytes(.positionalString(index: 2, bytes: 6)) == Text("text").bytes + [0, 0])
    #expect(try bytes(.positionalString(index: 9, bytes: 2)) == [0, 0])
  }

  @Test func errorsNameTheParameter() {
    for (content, message, isTooLong) in [
      (
        ParameterContent.positionalInteger(index: 2),
        "the script uses $2 as a number, and 'text' is none", false
      ),
      (.positionalString(index: 2, bytes: 4), "$2 takes at most 3 bytes", true),
    ] {
      let error = #expect(throws: ParameterError.self) { try bytes(content) }
      #expect(error?.message.description == message)
      #expect(error?.isTooLong == isTooLong)
    }
  }

  @Test(arguments: [
    ("0", 0), ("010", 8), ("0b101", 5), ("0XfF", 255), ("+3", 3),
    ("18446744073709551615", UInt64.max), ("-9223372036854775808", 1 << 63),
  ])
  func readsAllBases(_ text: String, _ number: UInt64) {
    #expect(parseInteger(Array(text.utf8)) == number)
  }

  @Test(arguments: [
    "", "-", "0x", "09", "1a", "18446744073709551616", "-9223372036854775809", " 1", "1 ",
  ])
  func refusesOtherText(_ text: String) {
    #expect(parseInteger(Array(text.utf8)) == nil)
  }
}
