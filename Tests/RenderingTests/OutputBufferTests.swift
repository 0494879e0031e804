import Artefact
import Foundation
import GoldenSupport
import Rendering
import Testing

@Suite struct OutputBufferTests {

  private static let numbers: [UInt64] =
    [0, 1, 9, 10, 99, 100, 255, 65535, 1 << 31, 1 << 32, 1 << 53, .max - 1, .max]
    + (0..<64).map { 1 << $0 } + (0..<20).map { UInt64(pow(10.0, Double($0))) }

  @Test(arguments: numbers)
  func numbersPrintLikeTheStandardLibrary(_ number: UInt64) {
    #expect(text { $0.append(decimal: number) } == String(number))
    #expect(text { $0.append(hexadecimal: number) } == String(number, radix: 16))
    #expect(text { $0.append(address: number) } == "0x" + String(number, radix: 16))
    let signed = Int64(bitPattern: number)
    #expect(text { $0.append(decimal: signed) } == String(signed))
  }

  @Test func paddedNumbersFillTheirWidth() {
    #expect(text { $0.append(decimal: 7, width: 3) } == "007")
    #expect(text { $0.append(decimal: 1234, width: 3) } == "1234")
    #expect(text { $0.append(decimal: -7, width: 2) } == "-07")
    #expect(text { $0.append(decimal: 7, width: 2, fill: UInt8(ascii: " ")) } == " 7")
  }

  @Test func longTextsGrowTheBuffer() {
    var output = OutputBuffer()
    var expected: [UInt8] = []
    for length in 0..<600 {
      let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
      output.append(piece)
      expected += piece
      #expect(output.count == expected.count)
    }
    #expect(output.bytes == expected)
  }

  @Test func removingKeepsNothing() {
    var output = OutputBuffer(capacity: 4)
    output.append("hello")
    output.truncate(to: 2)
    #expect(output.bytes == [UInt8]("he".utf8))
    output.removeAll()
    #expect(output.isEmpty)
    output.append("x")
    #expect(output.withBytes { $0.byteCount } == 1)
  }

  @Test func paddingAlignsOnBothSides() {
    for (alignment, expected) in [(OutputBuffer.Alignment.left, "<ab   "), (.right, "<   ab")] {
      let padded = text {
        $0.append("<ab")
        $0.pad(from: 1, to: 5, alignment: alignment)
        $0.pad(from: 1, to: 3, alignment: alignment)
      }
      #expect(padded == expected)
    }
  }

  @Test func stringsBecomeValidJSON() throws {
    let raw: [UInt8] = (0...127) + [UInt8]("žluťoučký 🐎 \u{ffff}".utf8)
    var output = OutputBuffer()
    output.append(jsonString: raw[...])
    let decoded = try JSONDecoder().decode(String.self, from: Data(output.bytes))
    #expect(decoded == String(decoding: raw, as: UTF8.self))
  }

  @Test func bytesThatAreNotTextBecomeReplacementCharacters() throws {
    var generator = SeededGenerator(seed: 1)
    for length in 0..<200 {
      let raw = (0..<length).map { _ in UInt8.random(in: 0x60...0xff, using: &generator) }
      var output = OutputBuffer()
      output.append(jsonString: raw[...])
      let decoded = try JSONDecoder().decode(String.self, from: Data(output.bytes))
      if String(validating: raw, as: UTF8.self) != nil {
        #expect(decoded == String(decoding: raw, as: UTF8.self))
      }
    }
    #expect(
      text { $0.append(jsonString: [0x61, 0xc3, 0x28, 0xed, 0xa0, 0x80][...]) }
        == #""a\ufffd(\ufffd\ufffd\ufffd""#)
  }

  @Test(arguments: [
    (9_007_199_254_740_992, "9007199254740992"), (9_007_199_254_740_993, "\"9007199254740993\""),
    (-9_007_199_254_740_993, "\"-9007199254740993\""), (0, "0"), (-5, "-5"),
    (Int64.min, "-9223372036854775808"), (Int64.max, "\"9223372036854775807\""),
  ])
  func integersThatDoublesCannotHoldAreQuoted(_ number: Int64, _ expected: String) {
    let printed = text { $0.append(json: UInt64(bitPattern: number), isSigned: true) }
    #expect(printed == expected)
    #expect(!printed.hasPrefix("\"") == (Int64(exactly: Double(number)) == number))
  }

  @Test func allocationFlagsAreNamed() {
    #expect(text { $0.append(allocationFlags: 0) } == "0")
    #expect(text { $0.append(allocationFlags: 0xcc0) } == "GFP_KERNEL")
    #expect(text { $0.append(allocationFlags: 0xdc0) } == "GFP_KERNEL|__GFP_ZERO")
    #expect(text { $0.append(allocationFlags: 0x820) } == "GFP_ATOMIC")
    #expect(text { $0.append(allocationFlags: 0x1_0000_0002) } == "__GFP_HIGHMEM|0x100000000")
  }
}
