#if !hasFeature(Embedded) && !PROBEC_SINGLE_MODULE
  package import Artefact
#endif

/// Types by name, and what they are made of, over one BTF.
///
/// Opening builds a hash table of the names of structures, unions, enumerations, typedefs,
/// integers and floats. Functions, which are most of a kernel's BTF, are searched for.
package struct BTFGraph: Sendable {

  /// The type records.
  package let btf: BTF

  /// The named types, by hash of their name.
  private let names: BTFNameTable

  /// Checks `bytes` and indexes the types.
  package init(_ bytes: [UInt8]) throws(ArtefactError) {
    self.init(try BTF(bytes))
  }

  /// Indexes the types of `btf`.
  package init(_ btf: BTF) {
    self.btf = btf
    names = BTFNameTable(btf)
  }

  /// Returns the structure called `name`, without `struct`.
  package func structure(named name: Text) -> BTFTypeID? {
    names.type(named: name, of: .structure, in: btf)
  }

  /// Returns the union called `name`, without `union`.
  package func union(named name: Text) -> BTFTypeID? {
    names.type(named: name, of: .union, in: btf)
  }

  /// Returns the enumeration called `name`, without `enum`, of any width.
  package func enumeration(named name: Text) -> BTFTypeID? {
    names.type(named: name, of: .enumeration, in: btf)
      ?? names.type(named: name, of: .enumeration64, in: btf)
  }

  /// Returns the typedef called `name`.
  package func typedef(named name: Text) -> BTFTypeID? {
    names.type(named: name, of: .typedef, in: btf)
  }

  /// Returns the integer, such as `unsigned int`, or float called `name`.
  package func scalar(named name: Text) -> BTFTypeID? {
    names.type(named: name, of: .integer, in: btf) ?? names.type(named: name, of: .float, in: btf)
  }

  /// Returns the function called `name`.
  ///
  /// - Complexity: linear in the number of types.
  package func function(named name: Text) -> BTFTypeID? {
    var number: UInt32 = 1
    while number < btf.typeCount {
      let type = BTFTypeID(number)
      if btf.kind(of: type) == .function, btf.isNamed(type, name.bytes) { return type }
      number += 1
    }
    return nil
  }

  /// Returns the types of a kind whose names begin with `prefix`, in their order in the BTF.
  ///
  /// - Complexity: linear in the number of types.
  package func types(of kind: BTFKind, hasPrefix prefix: Text) -> [BTFTypeID] {
    var found: [BTFTypeID] = []
    var number: UInt32 = 1
    while number < btf.typeCount {
      let type = BTFTypeID(number)
      if btf.kind(of: type) == kind,
        btf.string(at: btf.nameOffset(of: type), hasPrefix: prefix.bytes)
      {
        found.append(type)
      }
      number += 1
    }
    return found
  }

  /// Returns the type behind typedefs, `const`, `volatile`, `restrict` and type tags.
  package func resolved(_ type: BTFTypeID) -> BTFTypeID {
    var current = type
    for _ in 0..<BTF.maximumDepth {
      switch btf.kind(of: current) {
      case .typedef, .const, .volatile, .restrict, .typeTag: current = btf.target(of: current)
      case .void, .integer, .pointer, .array, .structure, .union, .enumeration, .forward, .function,
        .prototype, .variable, .section, .float, .declarationTag, .enumeration64:
        return current
      }
    }
    // A chain that long is a cycle, which no compiler writes.
    return .void
  }

  /// Returns the size of a value of a type in bytes, or nil if it has none or it is absurd.
  package func size(of type: BTFTypeID) -> Int? {
    btf.size(of: type)
  }
}
