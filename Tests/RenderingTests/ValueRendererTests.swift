import Artefact
import Rendering
import Testing

@Suite struct ValueRendererTests {

  private let renderer = ValueRenderer(
    enumerations: [
      EnumerationTable(
        name: "sign",
        enumerators: [Enumerator(value: -1, name: "MINUS"), Enumerator(value: 1, name: "PLUS")])
    ],
    resolver: ValueResolver(
      kernelSymbol: { address in
        guard 0xffff_0000 <= address, address < 0xffff_1000 else { return nil }
        return ([UInt8]("do_nanosleep".utf8)[...], address - 0xffff_0000)
      },
      userSymbol: { address, program in
        guard program == UserProgram(process: 7, token: 9), address < 0x2000 else { return nil }
        return (address < 0x1000 ? "" : "main", address & 0xfff, "/bin/program")
      },
      stackFrames: { map, identifier in
        if map == 2 { return identifier == 5 ? buildIDFrames : nil }
        return map == 1 && identifier == 5
          ? bytes(UInt64(0xffff_0023), UInt64(0x10), UInt64.max, UInt64(0)) : nil
      },
      probeName: { cookie in cookie == 2 ? "kprobe:vfs_read" : "?" },
      functionName: { number in number == 3 ? "readline" : "?" }))

  @Test func scalarsPrint() {
    #expect(renderer.text([1], as: .boolean) == "true")
    #expect(renderer.text([0], as: .boolean) == "false")
    #expect(renderer.text(bytes(Int64(-5)), as: .int64) == "-5")
    #expect(renderer.text(bytes(UInt64.max), as: .uint64) == "18446744073709551615")
    #expect(renderer.text(bytes(UInt64(0)), as: .pointer) == "0x0")
    #expect(renderer.text(bytes(UInt64(0xffff_8880)), as: .pointer) == "0xffff8880")
  }

  @Test func scalarsPrintAsJSON() {
    #expect(renderer.json([1], as: .boolean) == "true")
    #expect(renderer.json(bytes(Int64(-5)), as: .int64) == "-5")
    #expect(renderer.json(bytes(UInt64.max), as: .uint64) == "\"18446744073709551615\"")
    #expect(renderer.json(bytes(UInt64(4096)), as: .pointer) == "4096")
    let sign = ValueType.enumeration(bytes: 4, isSigned: true, table: 0)
    #expect(renderer.json(bytes(Int32(-1)), as: sign) == "-1")
  }

  @Test func enumeratorsAreFoundByValue() {
    let sign = ValueType.enumeration(bytes: 4, isSigned: true, table: 0)
    #expect(renderer.text(bytes(Int32(-1)), as: sign) == "MINUS")
    #expect(renderer.text(bytes(Int32(1)), as: sign) == "PLUS")
    #expect(renderer.text(bytes(Int32(0)), as: sign) == "0")
    let missing = ValueType.enumeration(bytes: 4, isSigned: true, table: 9)
    #expect(renderer.text(bytes(Int32(1)), as: missing) == "1")
  }

  @Test(arguments: [
    ([0x61, 0x62, 0, 0x63], "ab"), ([0, 0, 0, 0], ""), ([0x61, 0x62, 0x63, 0x64], "abcd"),
    ([0x61, 0x62, 0x63, 0xff], "abc.."), ([0x61, 0, 0xff, 0xff], "a"),
  ])
  func stringsEndAtTheFirstNULOrWereCut(_ memory: [UInt8], _ expected: String) {
    #expect(renderer.text(memory, as: .string(bytes: 4)) == expected)
    #expect(renderer.json(memory, as: .string(bytes: 4)) == "\"\(expected)\"")
  }

  @Test func stringsOfAnyLengthEndAtTheirNUL() {
    for size in 1..<40 {
      for length in 0..<size {
        var memory = [UInt8](repeating: 0x80, count: size)
        for index in 0..<length { memory[index] = UInt8(1 + index) }
        memory[length] = 0
        var output = OutputBuffer()
        renderer.appendText(memory.span.bytes, as: .string(bytes: size), to: &output)
        #expect(output.bytes == Array(memory[..<length]))
      }
    }
  }

  @Test func aggregatesPrint() {
    let value = bytes(Int32(1), Int32(-2), Int32(3))
    #expect(renderer.text(value, as: .array(.int32, count: 3)) == "[1,-2,3]")
    #expect(renderer.json(value, as: .array(.int32, count: 3)) == "[1,-2,3]")
    #expect(renderer.text([], as: .tuple([])) == "()")
    #expect(renderer.text(value, as: .tuple([ValueField(at: 4, .int32)])) == "(-2)")
    let inner = ValueType.tuple([ValueField(at: 0, .int32), ValueField(at: 4, .int32)])
    let outer = ValueType.tuple([ValueField(at: 0, .int32), ValueField(at: 4, inner)])
    #expect(renderer.text(value, as: outer) == "(1, (-2, 3))")
    #expect(renderer.json(value, as: outer) == "[1,[-2,3]]")
    let record = ValueType.record([ValueField("a", at: 0, .int32), ValueField("b", at: 4, inner)])
    #expect(renderer.text(value, as: record) == "{ .a = 1, .b = (-2, 3) }")
    #expect(renderer.json(value, as: record) == #"{"a": 1, "b": [-2,3]}"#)
    #expect(renderer.text([], as: .record([])) == "{}")
    #expect(renderer.json([], as: .record([])) == "{}")
  }

  @Test func symbolsAndProbesPrintByName() {
    #expect(renderer.text(bytes(UInt64(0xffff_0023)), as: .kernelSymbol) == "do_nanosleep")
    #expect(renderer.text(bytes(UInt64(0x10)), as: .kernelSymbol) == "0x10")
    #expect(renderer.json(bytes(UInt64(0x10)), as: .kernelSymbol) == "\"0x10\"")
    #expect(renderer.text(bytes(UInt64(2)), as: .probeName) == "kprobe:vfs_read")
    #expect(renderer.text(bytes(UInt64(3)), as: .functionName) == "readline")
  }

  @Test(arguments: [
    (
      StackMode.bpftrace,
      "\n        do_nanosleep+35\n        0x10\n        <unwind failure>\n",
      "\n        <lost stack>\n"
    ),
    (
      .perf, "\n\tffff0023 do_nanosleep+35\n\t10 0x10\n\t<unwind failure>\n",
      "\n\t<lost stack>\n"
    ),
    (.raw, "\nffff0023\n10\n<unwind failure>\n", "\n<lost stack>\n"),
  ])
  func stacksPrintOneFramePerLine(_ mode: StackMode, _ expected: String, _ lost: String) {
    let stack = ValueType.kernelStack(map: 1, mode: mode)
    #expect(renderer.text(bytes(Int64(5)), as: stack) == expected)
    #expect(renderer.text(bytes(Int64(6)), as: stack) == lost)
    #expect(renderer.text(bytes(Int64(-17)), as: stack) == lost)
    #expect(renderer.text(bytes(Int64(-14)), as: stack) == "\n")
  }

  @Test(arguments: [
    (StackMode.bpftrace, "\n        0xffff0023\n        0x10\n        <unwind failure>\n"),
    (.perf, "\n\tffff0023 0xffff0023 ([unknown])\n\t10 0x10 (/bin/program)\n\t<unwind failure>\n"),
    (.raw, "\nffff0023\n10\n<unwind failure>\n"),
  ])
  func userStacksAreThoseOfTheirProgram(_ mode: StackMode, _ expected: String) {
    let stack = ValueType.userStack(map: 1, mode: mode)
    let value = bytes(UInt64(5), UInt32(7), UInt32(9))
    #expect(renderer.text(value, as: stack) == expected)
    #expect(renderer.text(bytes(Int64(-14), UInt64(0)), as: stack) == "\n")
  }

  @Test func userSymbolsAreThoseOfTheirProgram() {
    let value = bytes(UInt64(0x1004), UInt32(7), UInt32(9))
    #expect(renderer.text(value, as: .userSymbol) == "main")
    #expect(renderer.json(value, as: .userSymbol) == "\"main\"")
    let other = bytes(UInt64(0x1004), UInt32(7), UInt32(8))
    #expect(renderer.text(other, as: .userSymbol) == "0x1004")
    #expect(renderer.text(bytes(UInt64(4), UInt32(7), UInt32(9)), as: .userSymbol) == "0x4")
  }

  @Test func framesAreBuildIDsAndOffsets() {
    let stack = ValueType.userStack(map: 2, mode: .buildID)
    let id = String(repeating: "ab", count: 20)
    #expect(renderer.text(bytes(UInt64(5), UInt64(0)), as: stack) == "\n\(id) 0x1234\n5678\n")
  }

  @Test func stacksAreStringsInJSON() {
    let stack = ValueType.kernelStack(map: 1, mode: .raw)
    #expect(renderer.json(bytes(Int64(5)), as: stack) == #""\nffff0023\n10\n<unwind failure>\n""#)
  }

  @Test func valuesPrintOnALine() {
    let value = bytes(Int64(5))
    #expect(text { renderer.appendTextLine(value.span.bytes, as: .int64, to: &$0) } == "5\n")
    #expect(
      text { renderer.appendJSONLine(value.span.bytes, as: .int64, to: &$0) }
        == "{\"type\": \"value\", \"data\": 5}\n")
  }

  @Test func missingBytesReadAsZero() {
    let types: [ValueType] = [
      .boolean, .int64, .pointer, .kernelSymbol, .probeName, .functionName, .string(bytes: 9),
      .internetAddress,
      .array(.int32, count: 3), .tuple([ValueField(at: 4, .int64)]),
      .record([ValueField("x", at: -4, .int64)]), .integer(bytes: 3, isSigned: true),
      .kernelStack(map: 0, mode: .perf), .array(.int32, count: -1), .string(bytes: -1),
    ]
    for type in types {
      for length in 0..<12 {
        let memory = [UInt8](repeating: 0xff, count: length)
        _ = renderer.text(memory, as: type)
        _ = renderer.json(memory, as: type)
      }
    }
    #expect(renderer.text([1, 2], as: .int64) == "0")
    #expect(renderer.text([], as: .string(bytes: 4)) == "")
  }
}

/// A frame with a build id, one without, and the end.
private let buildIDFrames: [UInt8] =
  bytes(UInt32(1)) + [UInt8](repeating: 0xab, count: 20) + bytes(UInt64(0x1234))
  + bytes(UInt32(2)) + [UInt8](repeating: 0, count: 20) + bytes(UInt64(0x5678))
  + [UInt8](repeating: 0, count: 32)
