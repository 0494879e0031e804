import Artefact
import Foundation
import GoldenSupport
import Rendering
import Testing

@Suite struct FormatStringTests {

  @Test func piecesAreTextsAndConversions() throws {
    let format = try FormatString("pid %-8lld%% of %s\n")
    var number = FormatConversion(kind: .signed, offset: 4)
    number.isLeftAligned = true
    number.width = 8
    number.length = .long
    #expect(
      format.pieces == [
        .text([UInt8]("pid ".utf8)), .conversion(number), .text([UInt8]("% of ".utf8)),
        .conversion(FormatConversion(kind: .text, offset: 16)), .text([10]),
      ])
    #expect(format.conversions.count == 2)
    #expect(format.strayPercents.isEmpty)
  }

  @Test(arguments: [
    ("d", FormatConversion.Kind.signed, FormatConversion.Operand.integer),
    ("i", .signed, .integer), ("u", .unsigned, .integer), ("o", .octal, .integer),
    ("x", .hexadecimal, .integer), ("X", .upperHexadecimal, .integer),
    ("c", .character, .integer), ("p", .pointer, .integer), ("s", .text, .any),
    ("r", .buffer, .buffer), ("rx", .escapedBuffer, .buffer), ("rh", .hexadecimalBuffer, .buffer),
    ("gr", .allocationFlags, .integer),
  ])
  func lettersAreConversions(
    _ letter: String, _ kind: FormatConversion.Kind, _ operand: FormatConversion.Operand
  ) throws {
    let conversions = try FormatString(Text("%" + letter)).conversions
    #expect(conversions.map(\.kind) == [kind])
    #expect(conversions.map(\.operand) == [operand])
  }

  @Test(arguments: [
    ("hh", FormatConversion.Length.char), ("h", .short), ("", .int), ("l", .long), ("ll", .long),
    ("L", .long), ("j", .long), ("z", .long), ("t", .long),
  ])
  func modifiersAreLengths(_ modifier: String, _ length: FormatConversion.Length) throws {
    #expect(try FormatString(Text("%\(modifier)d")).conversions.map(\.length) == [length])
  }

  @Test func allFlagsAreReadInTheirOrder() throws {
    let conversion = try #require(FormatString("%-+ #0*.*llx").conversions.first)
    #expect(conversion.isLeftAligned && conversion.showsPlus && conversion.showsBase)
    #expect(conversion.fillsWithZeros && conversion.width == 0 && conversion.length == .long)
  }

  @Test(arguments: [
    ("100%", [3]), ("%y", [0]), ("%0-5d", [0]), ("a %.d b", [2]), ("%%%", [2]), ("%l", [0]),
    ("%5", [0]),
  ])
  func percentsThatBeginNoConversionAreText(_ format: String, _ stray: [Int]) throws {
    let parsed = try FormatString(Text(format))
    #expect(parsed.strayPercents == stray)
    #expect(parsed.conversions.isEmpty)
    let expected = format == "%%%" ? "%%" : format
    #expect(parsed.pieces == [.text([UInt8](expected.utf8))])
  }

  @Test(arguments: [
    ("ab %f", FormatError.Reason.unsupportedConversion, 3..<5),
    ("%5.2lg", .unsupportedConversion, 0..<6), ("%n", .unsupportedConversion, 0..<2),
    ("%d %lhd", .unknownLength, 3..<7), ("%llld", .unknownLength, 0..<5),
    ("%4097d", .widthTooLarge, 0..<6), ("%99999999999999999999d", .widthTooLarge, 0..<22),
  ])
  func errorsNameTheirPlace(
    _ format: String, _ reason: FormatError.Reason, _ range: Range<Int>
  ) {
    #expect {
      try FormatString(Text(format))
    } throws: { error in
      guard let error = error as? FormatError else { return false }
      return error.reason == reason && error.range == range
    }
  }

  @Test func noBytesTrapTheParser() {
    let alphabet = [UInt8]("%-+ #0*.19hlLjztdscgrxfn\u{0}\n".utf8)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...9, using: &generator)
      let format = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      _ = try? FormatString(Text(format))
    }
  }
}

@Suite struct RecordFormatTests {

  private static let numbers: [Int64] = [
    0, 1, -1, 7, 42, 255, 256, -128, 32767, 65536, 0x1234_5678_9abc, .min, .max, 1 << 31,
    -(1 << 31),
  ]

  @Test(arguments: numbers)
  func integersPrintAsInC(_ number: Int64) throws {
    let flags = ["", "-", "+", "#", "0", "-+", "+0", "#0", "-#"]
    for flag in flags {
      for width in ["", "1", "5", "12", "25"] {
        for (length, c) in [
          ("hh", number as any CVarArg), ("h", number), ("", number), ("ll", number),
        ] {
          for letter in ["d", "i", "u", "o", "x", "X"] {
            let format = "%\(flag)\(width)\(length)\(letter)"
            #expect(try formatted(format, number) == String(format: format, c), "\(format)")
          }
        }
      }
    }
  }

  @Test func withoutAModifierOnlyTheLow32BitsArePrinted() throws {
    #expect(try formatted("%d", 0x1_2345_6789) == "591751049")
    #expect(try formatted("%lld", 0x1_2345_6789) == "4886718345")
    #expect(try formatted("%x", -1) == "ffffffff")
    #expect(try formatted("%lx", -1) == "ffffffffffffffff")
  }

  @Test func smallIntegersAreExtendedByTheirSign() throws {
    #expect(try formatted("%d", [0xff], as: .integer(bytes: 1, isSigned: true)) == "-1")
    #expect(try formatted("%d", [0xff], as: .integer(bytes: 1, isSigned: false)) == "255")
    #expect(
      try formatted("%lx", bytes(Int16(-2)), as: .integer(bytes: 2, isSigned: true))
        == "fffffffffffffffe")
    #expect(try formatted("%u", [1], as: .boolean) == "1")
  }

  @Test func precisionAndStarsHaveNoEffect() throws {
    #expect(try formatted("[%.2s]", fixed("hello", 16), as: .string(bytes: 16)) == "[hello]")
    #expect(try formatted("[%.9d]", 5) == "[5]")
    #expect(try formatted("[%*d]", 5) == "[5]")
    #expect(try formatted("[%.*d]", 5) == "[5]")
    #expect(try formatted("[% d]", 5) == "[5]")
  }

  @Test func pointersAndCharactersPrint() throws {
    #expect(try formatted("%p", 0) == "0")
    #expect(try formatted("%p", 0xffff_8880) == "0xffff8880")
    #expect(try formatted("%p", bytes(UInt64.max), as: .pointer) == "0xffffffffffffffff")
    #expect(try formatted("%14p|", 0x10) == "          0x10|")
    #expect(try formatted("%c%%", 65) == "A%")
    #expect(try formatted("%3c|", 65) == "  A|")
  }

  @Test func anyValuePrintsAsText() throws {
    let pair = ValueType.tuple([ValueField(at: 0, .int64), ValueField(at: 8, .string(bytes: 8))])
    let value = bytes(Int64(-3)) + fixed("x", 8)
    #expect(try formatted("%s", value, as: pair) == "(-3, x)")
    #expect(try formatted("%10s|", value, as: pair) == "   (-3, x)|")
    #expect(try formatted("%-10s|", value, as: pair) == "(-3, x)   |")
    #expect(try formatted("%s", -1) == "-1")
    #expect(try formatted("%6s|", -1) == "    -1|")
    #expect(try formatted("%s", [1], as: .boolean) == "true")
    #expect(try formatted("%8s|%", fixed("abc", 16), as: .string(bytes: 16)) == "     abc|%")
  }

  @Test func enumeratorsPrintByNameOrNumber() throws {
    let states = EnumerationTable(
      name: "state",
      enumerators: [Enumerator(value: 0, name: "RUN"), Enumerator(value: 4, name: "STOP")])
    let renderer = ValueRenderer(enumerations: [states])
    let type = ValueType.enumeration(bytes: 4, isSigned: false, table: 0)
    #expect(try formatted("%s", bytes(Int32(4)), as: type, using: renderer) == "STOP")
    #expect(try formatted("%d", bytes(Int32(4)), as: type, using: renderer) == "4")
    #expect(try formatted("%s", bytes(Int32(9)), as: type, using: renderer) == "9")
  }

  @Test func buffersPrintInThreeWays() throws {
    let type = ValueType.array(.integer(bytes: 1, isSigned: false), count: 4)
    let value = [UInt8("a".utf8.first ?? 0), 0, 0xff, 0x7e]
    #expect(try formatted("%r", value, as: type) == #"a\x00\xff~"#)
    #expect(try formatted("%rx", value, as: type) == #"\x61\x00\xff\x7e"#)
    #expect(try formatted("%rh", value, as: type) == "61 00 ff 7e")
    #expect(try formatted("%r", fixed("hi\n", 8), as: .string(bytes: 8)) == #"hi\x0a"#)
    #expect(try formatted("%gr", bytes(UInt32(0xdc0)), as: .int32) == "GFP_KERNEL|__GFP_ZERO")
  }

  @Test func truncatedRecordsPrintZeros() throws {
    let record = RecordFormat(
      try FormatString("%d %s %lld|"),
      fields: [
        ValueField(at: 8, .int32), ValueField(at: 12, .string(bytes: 4)),
        ValueField(at: 1 << 40, .int64),
      ])
    for length in 0..<16 {
      let memory = [UInt8](repeating: 0x41, count: length)
      let printed = text { record.append(memory.span.bytes, using: ValueRenderer(), to: &$0) }
      #expect(printed.hasSuffix(" 0|"))
    }
  }

  @Test func surplusConversionsPrintNothing() throws {
    let record = RecordFormat(try FormatString("a%db%sc"), fields: [])
    #expect(text { record.append([UInt8]().span.bytes, using: ValueRenderer(), to: &$0) } == "abc")
  }
}
