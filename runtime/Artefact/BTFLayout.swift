/// Where the tables of a BTF lie, and the check of everything in them.
struct BTFLayout {

  /// The range of the type records.
  let types: Range<Int>

  /// The range of the strings.
  let strings: Range<Int>

  /// Reads the header (`struct btf_header`).
  init(_ view: borrowing ByteView) throws(ArtefactError) {
    guard view.count <= UInt32.max, try view.uint16(at: 0) == 0xeb9f else {
      throw .malformed(.types, offset: 0, reason: "not BTF")
    }
    guard try view.uint8(at: 2) == 1 else {
      throw .malformed(.types, offset: 2, reason: "unknown version")
    }
    let header = try view.size32(at: 4)
    let typesStart = header + (try view.size32(at: 8))
    let typesCount = try view.size32(at: 12)
    let stringsStart = header + (try view.size32(at: 16))
    let stringsCount = try view.size32(at: 20)
    _ = try view.view(at: typesStart, count: typesCount)
    let text = try view.view(at: stringsStart, count: stringsCount, part: .typeStrings)
    guard try text.uint8(at: 0) == 0, try text.uint8(at: stringsCount - 1) == 0 else {
      throw .malformed(.typeStrings, offset: 0, reason: "no NUL at its ends")
    }
    types = typesStart..<typesStart + typesCount
    strings = stringsStart..<stringsStart + stringsCount
  }

  /// Returns the offset of every record after checking all identifiers and names in them.
  func checkedOffsets(in bytes: [UInt8]) throws(ArtefactError) -> [UInt32] {
    let offsets = try recordOffsets(in: bytes)
    let checker = BTFChecker(
      bytes: bytes, typeCount: UInt32(offsets.count), stringCount: UInt32(strings.count))
    for index in 1..<offsets.count {
      guard checker.isValidRecord(at: Int(offsets[index])) else {
        throw .malformed(
          .types, offset: Int(offsets[index]), reason: "a type or name outside the tables")
      }
    }
    return offsets
  }

  private func recordOffsets(in bytes: [UInt8]) throws(ArtefactError) -> [UInt32] {
    var offsets: [UInt32] = [0]
    // A record has 28 bytes on average in a kernel, and 12 at least.
    offsets.reserveCapacity(types.count / 24 + 1)
    var offset = types.lowerBound
    while offset < types.upperBound {
      guard offset + 12 <= types.upperBound else { throw .outOfBounds(.types, offset: offset) }
      let information = bytes.word(at: offset + 4)
      guard let kind = BTFKind(rawValue: information >> 24 & 31), kind != .void else {
        throw .malformed(.types, offset: offset, reason: "unknown kind of type")
      }
      offsets.append(UInt32(offset))
      offset += 12 + 4 * kind.detailCount(Int(information & 0xffff))
    }
    guard offset == types.upperBound else { throw .outOfBounds(.types, offset: types.count) }
    return offsets
  }
}

extension BTFKind {

  /// Returns the number of words that follow the 3 common words of a record with `count` parts.
  func detailCount(_ count: Int) -> Int {
    switch self {
    case .void, .pointer, .forward, .typedef, .volatile, .const, .restrict, .function, .float,
      .typeTag:
      0
    case .integer, .variable, .declarationTag: 1
    case .array: 3
    case .enumeration, .prototype: 2 * count
    case .structure, .union, .section, .enumeration64: 3 * count
    }
  }
}

/// Checks that a record refers to existing types and names only.
private struct BTFChecker {

  let bytes: [UInt8]
  let typeCount: UInt32
  let stringCount: UInt32

  func isValidRecord(at offset: Int) -> Bool {
    let information = bytes.word(at: offset + 4)
    guard bytes.word(at: offset) < stringCount, let kind = BTFKind(rawValue: information >> 24 & 31)
    else { return false }
    let target = bytes.word(at: offset + 8)
    let count = Int(information & 0xffff)
    let details = offset + 12
    switch kind {
    case .integer, .forward, .float: return true
    case .void: return false
    case .pointer, .typedef, .volatile, .const, .restrict, .function, .typeTag, .variable,
      .declarationTag:
      return target < typeCount
    case .array:
      return bytes.word(at: details) < typeCount && bytes.word(at: details + 4) < typeCount
    case .structure, .union:
      return arePartsValid(count, at: details, words: 3, hasName: true, typeWord: 1)
    case .section: return arePartsValid(count, at: details, words: 3, hasName: false, typeWord: 0)
    case .prototype:
      return target < typeCount
        && arePartsValid(count, at: details, words: 2, hasName: true, typeWord: 1)
    case .enumeration:
      return arePartsValid(count, at: details, words: 2, hasName: true, typeWord: nil)
    case .enumeration64:
      return arePartsValid(count, at: details, words: 3, hasName: true, typeWord: nil)
    }
  }

  private func arePartsValid(
    _ count: Int, at start: Int, words: Int, hasName: Bool, typeWord: Int?
  ) -> Bool {
    var offset = start
    for _ in 0..<count {
      if hasName, bytes.word(at: offset) >= stringCount { return false }
      if let typeWord, bytes.word(at: offset + 4 * typeWord) >= typeCount { return false }
      offset += 4 * words
    }
    return true
  }
}

extension [UInt8] {

  /// Returns the 4 bytes at `offset` as a number.
  ///
  /// - Precondition: `offset + 4 <= count`.
  @inline(__always)
  func word(at offset: Int) -> UInt32 {
    UInt32(littleEndian: span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
