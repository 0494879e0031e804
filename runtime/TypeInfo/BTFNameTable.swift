#if !hasFeature(Embedded) && !PROBEC_SINGLE_MODULE
  import Artefact
#endif

/// A hash table from names to types, without the functions and variables.
///
/// A kernel has some 20 000 such names; to hash them takes a fraction of a millisecond, and no
/// string is copied.
struct BTFNameTable: Sendable {

  /// Type identifiers by hash, with linear probing; 0 is an empty slot.
  private var slots: [UInt32] = []

  /// Indexes the types of `btf`.
  init(_ btf: BTF) {
    var count = 0
    forEachNamedType(of: btf) { _ in count += 1 }
    var capacity = 16
    while capacity < 2 * count { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    let mask = capacity - 1
    forEachNamedType(of: btf) { type in
      var slot = Int(btf.stringHash(at: btf.nameOffset(of: type))) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = type.number
    }
  }

  /// Returns the first type of that name and kind.
  func type(named name: Text, of kind: BTFKind, in btf: BTF) -> BTFTypeID? {
    guard !name.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(BTF.hash(name.bytes)) & mask
    while slots[slot] != 0 {
      let type = BTFTypeID(slots[slot])
      if btf.kind(of: type) == kind, btf.isNamed(type, name.bytes) { return type }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func forEachNamedType(of btf: BTF, _ body: (BTFTypeID) -> Void) {
    var number: UInt32 = 1
    while number < btf.typeCount {
      let type = BTFTypeID(number)
      switch btf.kind(of: type) {
      case .integer, .structure, .union, .enumeration, .typedef, .float, .enumeration64:
        if btf.nameOffset(of: type) != 0 { body(type) }
      case .void, .pointer, .array, .forward, .volatile, .const, .restrict, .function, .prototype,
        .variable, .section, .declarationTag, .typeTag:
        break
      }
      number += 1
    }
  }
}
