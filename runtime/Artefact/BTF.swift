/// The number of a type within one BTF; 0 is `void`.
package struct BTFTypeID: Hashable, Sendable {

  /// The number.
  package let number: UInt32

  /// Creates an identifier.
  package init(_ number: UInt32) {
    self.number = number
  }

  /// The type `void`.
  package static let void = BTFTypeID(0)
}

/// The kinds of type record (`BTF_KIND_…` of the kernel's ABI).
package enum BTFKind: UInt32, Sendable {
  case void, integer, pointer, array, structure, union, enumeration, forward, typedef, volatile,
    const, restrict, function, prototype, variable, section, float, declarationTag, typeTag,
    enumeration64
}

/// BTF type information, checked once.
///
/// The initialiser visits every record: afterwards every type identifier and every name offset is
/// known to lie within the tables, so that the accessors cannot fail. What it does not check is that
/// chains of types end: whoever follows one counts its steps.
package struct BTF: Sendable {

  /// The longest chain of modifiers, typedefs and arrays that is followed.
  package static let maximumDepth = 32

  /// The bytes of the whole BTF.
  package private(set) var bytes: [UInt8]

  /// The offset of each type's record in `bytes`; of `void`, 0.
  private let offsets: [UInt32]

  /// Where the strings begin in `bytes`.
  private let stringsStart: Int

  /// The number of bytes of strings.
  private let stringsCount: Int

  /// Checks `bytes` and finds the types.
  package init(_ bytes: [UInt8]) throws(ArtefactError) {
    let layout = try BTFLayout(ByteView(bytes, part: .types))
    offsets = try layout.checkedOffsets(in: bytes)
    stringsStart = layout.strings.lowerBound
    stringsCount = layout.strings.count
    self.bytes = bytes
  }

  /// The number of types with `void`: identifiers are smaller.
  package var typeCount: Int { offsets.count }

  /// Returns the kind of a type.
  package func kind(of type: BTFTypeID) -> BTFKind {
    guard type != .void else { return .void }
    return BTFKind(rawValue: word(type, 1) >> 24 & 31) ?? .void
  }

  /// Returns the number of members, parameters, enumerators or variables of a type.
  package func count(of type: BTFTypeID) -> Int {
    type == .void ? 0 : Int(word(type, 1) & 0xffff)
  }

  /// Returns the flag of a type: of structures, that offsets carry bitfield widths; of forward
  /// declarations, that it is a union; of enumerations, that it is signed.
  package func flag(of type: BTFTypeID) -> Bool {
    type != .void && word(type, 1) >> 31 == 1
  }

  /// Returns the size field of an integer, structure, enumeration, float or section.
  package func sizeField(of type: BTFTypeID) -> Int {
    type == .void ? 0 : Int(word(type, 2))
  }

  /// Returns the type that a pointer, modifier, typedef, function, variable or tag refers to, or
  /// that a prototype returns.
  package func target(of type: BTFTypeID) -> BTFTypeID {
    type == .void ? .void : BTFTypeID(word(type, 2))
  }

  /// Returns where the name of a type lies in the strings; 0 if it has none.
  package func nameOffset(of type: BTFTypeID) -> UInt32 {
    type == .void ? 0 : word(type, 0)
  }

  /// Returns the name of a type; empty if it has none.
  package func name(of type: BTFTypeID) -> Text {
    string(at: nameOffset(of: type))
  }

  /// Whether the name of a type is `name`.
  package func isNamed(_ type: BTFTypeID, _ name: [UInt8]) -> Bool {
    string(at: nameOffset(of: type), equals: name)
  }

  /// Returns the string at an offset; empty if there is none.
  package func string(at offset: UInt32) -> Text {
    guard offset < stringsCount else { return "" }
    let start = stringsStart + Int(offset)
    var end = start
    while bytes[end] != 0 { end += 1 }
    return Text([UInt8](bytes[start..<end]))
  }

  /// Whether the string at `offset` is `name`.
  package func string(at offset: UInt32, equals name: [UInt8]) -> Bool {
    guard Int(offset) + name.count < stringsCount else { return false }
    let start = stringsStart + Int(offset)
    for index in 0..<name.count where bytes[start + index] != name[index] { return false }
    return bytes[start + name.count] == 0
  }

  /// Whether the string at `offset` begins with `prefix`.
  package func string(at offset: UInt32, hasPrefix prefix: [UInt8]) -> Bool {
    guard Int(offset) + prefix.count < stringsCount else { return false }
    let start = stringsStart + Int(offset)
    for index in 0..<prefix.count where bytes[start + index] != prefix[index] { return false }
    return true
  }

  /// Returns the FNV-1a hash of the string at `offset`.
  package func stringHash(at offset: UInt32) -> UInt32 {
    var hash = BTF.emptyHash
    guard offset < stringsCount else { return hash }
    var index = stringsStart + Int(offset)
    while bytes[index] != 0 {
      hash = (hash ^ UInt32(bytes[index])) &* BTF.hashPrime
      index += 1
    }
    return hash
  }

  /// Returns the hash that `stringHash` gives for the same bytes.
  package static func hash(_ name: [UInt8]) -> UInt32 {
    name.reduce(emptyHash) { ($0 ^ UInt32($1)) &* hashPrime }
  }

  /// Returns word `index` of the record after its 3 common words.
  ///
  /// - Precondition: the record of this kind has that word.
  package func detail(_ index: Int, of type: BTFTypeID) -> UInt32 {
    word(type, 3 + index)
  }

  /// Makes a function local to its object.
  ///
  /// The verifier goes through a local function with what each caller gives it, and through a global
  /// one once with what its types say, which allows no pointers into the kernel.
  package mutating func makeLocal(_ function: BTFTypeID) {
    // BTF_FUNC_STATIC is 0, in the low half of the word.
    setWord(1, of: function, to: word(function, 1) & 0xffff_0000)
  }

  /// Overwrites word `index` of the record of `type`, its 3 common words included.
  ///
  /// - Precondition: the record has that word, and `value` is valid there.
  mutating func setWord(_ index: Int, of type: BTFTypeID, to value: UInt32) {
    bytes.store(value, at: Int(offsets[Int(type.number)]) + 4 * index)
  }

  @inline(__always)
  private func word(_ type: BTFTypeID, _ index: Int) -> UInt32 {
    UInt32(
      littleEndian: bytes.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: Int(offsets[Int(type.number)]) + 4 * index, as: UInt32.self))
  }

  private static let emptyHash: UInt32 = 0x811c_9dc5
  private static let hashPrime: UInt32 = 0x0100_0193
}
