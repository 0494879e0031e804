import Diagnostics
import Source
import Syntax
import Testing

@Suite struct LiteralTests {

  private func literal(_ text: String) throws -> IntegerLiteral? {
    let result = try script("BEGIN { \(text) }").probes[0].body.result
    guard case .integer(let literal) = result?.kind else { return nil }
    return literal
  }

  // L70, L71, L73, L74
  @Test(
    arguments: [
      ("0", 0, .decimal), ("1_000_000", 1_000_000, .decimal), ("12u", 12, .decimal),
      ("12UL", 12, .decimal), ("12ull", 12, .decimal), ("12l", 12, .decimal),
      ("12LL", 12, .decimal),
      ("18446744073709551615", .max, .decimal), ("4294967295u", 4_294_967_295, .decimal),
      ("0x1f", 31, .hexadecimal), ("0XFFu", 255, .hexadecimal),
      ("0xffffffffffffffff", .max, .hexadecimal), ("0x1d", 29, .hexadecimal),
      ("0755", 493, .octal), ("1e3", 1000, .scientific),
      ("9E18", 9_000_000_000_000_000_000, .scientific),
      ("5ns", 5, .duration), ("5us", 5000, .duration), ("5ms", 5_000_000, .duration),
      ("5s", 5_000_000_000, .duration), ("5m", 300_000_000_000, .duration),
      ("5h", 18_000_000_000_000, .duration), ("1d", 86_400_000_000_000, .duration),
    ] as [(String, UInt64, IntegerLiteral.Notation)])
  func readsNumbers(_ text: String, _ value: UInt64, _ notation: IntegerLiteral.Notation) throws {
    #expect(try literal(text) == IntegerLiteral(value, notation))
  }

  // L70…L74, L77
  @Test(arguments: [
    "1_", "1x", "08", "0x", "0xg", "0b101", "12e3", "0e3", "1e0", "1e03", "1e", "1e-3", "1e+3",
    "1.5", "1k", "5 000ms".replacing(" ", with: "x"),
  ])
  func rejectsMalformedNumbers(_ text: String) {
    #expect(codes("BEGIN { $x = \(text); }") == [.invalidNumber])
  }

  @Test(arguments: [
    "18446744073709551616", "0x10000000000000000", "9e19", "1e100", "5000000000u", "300000d",
    "9223372036854775808ll", "1e99999999999999999999999",
  ])
  func rejectsLargeNumbers(_ text: String) {
    #expect(codes("BEGIN { $x = \(text); }") == [.numberOutOfRange])
  }

  // L75
  @Test func readsBooleans() throws {
    #expect(try statements("true; false;") == "boolean true\nboolean false")
  }

  // L76
  @Test func readsStrings() throws {
    #expect(try statements(#""a\n\t\r\"\\\101\x41\X4a\0";"#) == #"string "a\n\t\x0d\"\\AAJ\x00""#)
    #expect(try statements(#""é";"#) == #"string "\xc3\xa9""#)
    #expect(try statements(#""\x4g\1234";"#) == #"string "\x04gS4""#)
    #expect(codes("BEGIN { $x = \"a\n; }") == [.unterminatedString])
  }

  @Test(arguments: [#"\q"#, #"\x"#, #"\xg"#, #"\8"#, #"\é"#, #"\400"#])
  func rejectsUnknownEscapes(_ text: String) {
    #expect(codes(#"BEGIN { $x = "a\#(text)z"; }"#) == [.invalidEscape])
  }

  @Test func findsBytesOfStringsInTheSource() throws {
    let script = try script(#"BEGIN { "a\n%d\x41z" }"#)
    guard let result = script.probes[0].body.result, case .string(let literal) = result.kind else {
      Issue.record("not a string")
      return
    }
    let text = { script.file.text(in: literal.range(ofBytes: $0, in: result.range)) }
    #expect(text(2..<4) == "%d" && text(1..<2) == #"\n"# && text(4..<5) == #"\x41"#)
    #expect(text(5..<6) == "z" && text(0..<6) == #"a\n%d\x41z"#)
  }

  // L77
  @Test func hasNoCharacterLiterals() {
    #expect(codes("BEGIN { $x = 'a'; }") == [.unexpectedCharacter])
  }

}
