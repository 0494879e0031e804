import LLVMEmission
import Testing
import TypedIR

/// Strings are copied, cut and marked as `Statement.readString` promises.
@Suite(.enabled(if: LoadedProgram.isPermitted)) struct StringTests {

  private let source = Place(.scratch)
  private let target = Place(.scratch, offset: 1024)
  private static let text = Array("abcdefghijklmnopqrstuvwxyz".utf8) + [0]

  /// Returns what 32 bytes of 0x11 become when the alphabet is read into them.
  private func read(
    bytes: Int, limit: Expression? = nil, padsWithZeros: Bool = false, from: Expression? = nil,
    space: AddressSpace = .kernel, context: [UInt64] = [0, 0, 0]
  ) throws -> [UInt8] {
    let body: [Statement] = [
      .write(Self.text, to: source), .fill(target, bytes: 32, value: 0x11),
      .readString(
        from ?? .address(source), to: target, bytes: bytes, limit: limit, space,
        padsWithZeros: padsWithZeros),
    ]
    let words = (0..<4).flatMap {
      TestProgram.output(.load(target.advanced(by: $0 * 8), .uint64), at: $0)
    }
    let loaded = try LoadedProgram(TestProgram(body + words).program)
    try loaded.run(context: context)
    return try loaded.results().prefix(4).flatMap { word in
      withUnsafeBytes(of: word.littleEndian) { Array($0) }
    }
  }

  private func expected(_ text: String, _ end: [UInt8]) -> [UInt8] {
    let bytes = Array(text.utf8) + end
    return bytes + [UInt8](repeating: 0x11, count: 32 - bytes.count)
  }

  @Test func fits() throws {
    #expect(try read(bytes: 30) == expected("abcdefghijklmnopqrstuvwxyz", [0]))
    #expect(try read(bytes: 27) == expected("abcdefghijklmnopqrstuvwxyz", [0]))
  }

  @Test func isCutAndMarked() throws {
    #expect(try read(bytes: 26) == expected("abcdefghijklmnopqrstuvwxy", [0xff]))
    #expect(try read(bytes: 8) == expected("abcdefg", [0xff]))
    #expect(try read(bytes: 1) == expected("", [0xff]))
  }

  @Test func isLimited() throws {
    #expect(try read(bytes: 16, limit: hidden(3)) == expected("abc", [0]))
    #expect(try read(bytes: 16, limit: .constant(3)) == expected("abc", [0]))
    #expect(try read(bytes: 16, limit: hidden(0)) == expected("", [0]))
    #expect(try read(bytes: 16, limit: hidden(15)) == expected("abcdefghijklmno", [0xff]))
    #expect(try read(bytes: 16, limit: .constant(15)) == expected("abcdefghijklmno", [0xff]))
    #expect(try read(bytes: 16, limit: hidden(-1)) == expected("abcdefghijklmno", [0xff]))
    #expect(
      try read(bytes: 32, limit: hidden(99))
        == expected(
          "abcdefghijklmnopqrstuvwxyz", [0]))
  }

  @Test func isPadded() throws {
    #expect(
      try read(bytes: 16, limit: hidden(3), padsWithZeros: true)
        == expected("abc", [UInt8](repeating: 0, count: 13)))
  }

  @Test func isEmptyIfUnreadable() throws {
    #expect(try read(bytes: 16, from: hidden(99)).first == 0)
    #expect(try read(bytes: 16, from: hidden(99), space: .user).first == 0)
  }

  @Test func comesFromUserSpace() throws {
    try Self.text.withUnsafeBufferPointer { text in
      let address = UInt64(UInt(bitPattern: text.baseAddress))
      let from = Expression.contextLoad(offset: 8, .uint64)
      let result = try read(bytes: 8, from: from, space: .user, context: [0, address, 0])
      #expect(result == expected("abcdefg", [0xff]))
    }
  }
}
