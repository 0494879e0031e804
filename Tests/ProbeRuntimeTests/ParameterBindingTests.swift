import Artefact
import Kernel
import ProbeRuntime
import Testing

@Suite struct ParameterBindingTests {

  private let facts = SessionFacts(
    arguments: ScriptArguments(["0x10", "text", "-1"]), process: 7,
    namespace: FileIdentity(device: 3, inode: 4), startTime: 5, wakeupThreshold: 6)

  private func number(_ content: ParameterContent) throws -> UInt64 {
    try facts.bytes(of: content).reversed().reduce(0) { $0 << 8 | UInt64($1) }
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
  }

  @Test func textEndsWithNULs() throws {
    #expect(
      try facts.bytes(of: .positionalString(index: 2, bytes: 6)) == Text("text").bytes + [0, 0])
    #expect(try facts.bytes(of: .positionalString(index: 9, bytes: 2)) == [0, 0])
  }

  @Test func errorsNameTheParameter() {
    #expect(throws: ParameterError.notANumber(index: 2, "text")) {
      try facts.bytes(of: .positionalInteger(index: 2))
    }
    #expect(throws: ParameterError.tooLong(index: 2, limit: 3)) {
      try facts.bytes(of: .positionalString(index: 2, bytes: 4))
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
