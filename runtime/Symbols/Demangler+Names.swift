/// What is known of a name that was read.
struct NameTraits: OptionSet {
  let rawValue: UInt8
  static var restrict: NameTraits { NameTraits(rawValue: 1) }
  static var volatile: NameTraits { NameTraits(rawValue: 2) }
  static var const: NameTraits { NameTraits(rawValue: 4) }
  static var reference: NameTraits { NameTraits(rawValue: 8) }
  static var rvalueReference: NameTraits { NameTraits(rawValue: 16) }
  /// It ends with template arguments.
  static var hasArguments: NameTraits { NameTraits(rawValue: 32) }
  /// It is a constructor, destructor or conversion: its type does not tell what it returns.
  static var isSpecial: NameTraits { NameTraits(rawValue: 64) }
}

extension Demangler {

  // encoding = special-name | name [ [ return-type ] parameter-types ]
  /// Reads what a symbol stands for, and returns where its name was written.
  @discardableResult
  mutating func encoding(isTop: Bool) -> Range<Int> {
    guard begin() else { return 0..<0 }
    defer { end() }
    let start = output.count
    if peek() == UInt8(ascii: "T") || peek() == UInt8(ascii: "G") {
      readCode()
      return start..<max(start, output.count)
    }
    let traits = name(isTop: true)
    nameEnd = output.count
    let length = max(0, nameEnd &- start)
    switch peek() {
    case 0, UInt8(ascii: "E"), UInt8(ascii: "."), UInt8(ascii: "@"): return start..<start &+ length
    default: break
    }
    var place = start
    var rest = 0
    if traits.contains(.hasArguments), !traits.contains(.isSpecial) {
      let mark = output.count
      let middle = type()
      if isTop {
        rest = output.count &- middle
        move(mark, to: start)
        place = start &+ middle &- mark
        if rest == 0 { place = insert(" ", at: place) }
      } else {
        truncate(mark)
      }
    }
    parameters()
    append(traits)
    // What of the type of the result stands behind the parameters: void (*f(int))(char).
    move(place &+ rest, to: place)
    return place..<place &+ length
  }

  /// Reads the types of parameters up to the end, and writes them in parentheses.
  mutating func parameters() {
    append(UInt8(ascii: "("))
    if peek() == UInt8(ascii: "v") {
      position &+= 1
    } else {
      let first = output.count
      while !hasFailed {
        switch peek() {
        case 0, UInt8(ascii: "E"), UInt8(ascii: "."), UInt8(ascii: "@"):
          append(UInt8(ascii: ")"))
          return
        case UInt8(ascii: "R"), UInt8(ascii: "O"):
          if peek(1) == UInt8(ascii: "E") {
            append(UInt8(ascii: ")"))
            return
          }
        default: break
        }
        listItem(after: first) { _ = $0.type() }
      }
    }
    append(UInt8(ascii: ")"))
  }

  /// Reads an item of a list, and writes it behind a comma, unless it is empty or the first.
  @inline(never)
  mutating func listItem(after first: Int, _ item: (inout Demangler) -> Void) {
    let mark = output.count
    if mark > first { append(", ") }
    let start = output.count
    item(&self)
    hasEmptyEnd = output.count == start && start > mark
    if output.count == start { truncate(mark) }
  }

  /// Writes the qualifiers of a function.
  @inline(never)
  mutating func append(_ traits: NameTraits) {
    if traits.contains(.const) { append(" const") }
    if traits.contains(.volatile) { append(" volatile") }
    if traits.contains(.restrict) { append(" restrict") }
    if traits.contains(.reference) { append(" &") }
    if traits.contains(.rvalueReference) { append(" &&") }
  }

  // cv-qualifiers = [ "r" ] [ "V" ] [ "K" ]
  @inline(never)
  mutating func qualifiers() -> NameTraits {
    var traits: NameTraits = []
    if accept("r") { traits.insert(.restrict) }
    if accept("V") { traits.insert(.volatile) }
    if accept("K") { traits.insert(.const) }
    return traits
  }

  // call-offset = number "_" [ number "_" ]
  mutating func offset(isVirtual: Bool) {
    for _ in 0..<(isVirtual ? 2 : 1) {
      _ = accept("n")
      _ = number()
      expect("_")
    }
  }

  // name = nested-name | local-name | [ "St" ] unqualified-name [ arguments ] | substitution arguments
  mutating func name(isTop: Bool) -> NameTraits {
    guard begin() else { return [] }
    defer { end() }
    let start = output.count
    var traits: NameTraits = []
    switch peek() {
    case UInt8(ascii: "N"): return nestedName(isTop: isTop)
    case UInt8(ascii: "Z"): return localName(isTop: isTop)
    case UInt8(ascii: "S") where peek(1) != UInt8(ascii: "t"):
      _ = substitution()
    case UInt8(ascii: "S"):
      position &+= 2
      append("std::")
      fallthrough
    default:
      traits = unqualifiedName(in: start)
      if peek() == UInt8(ascii: "I") { remember(from: start) }
    }
    if peek() == UInt8(ascii: "I") {
      templateArguments(isTop: isTop)
      traits.insert(.hasArguments)
    }
    return traits
  }

  // nested-name = "N" qualifiers [ "R" | "O" ] { component } "E"
  private mutating func nestedName(isTop: Bool) -> NameTraits {
    position &+= 1
    var all = qualifiers()
    if accept("R") { all.insert(.reference) }
    if accept("O") { all.insert(.rvalueReference) }
    let start = output.count
    var traits: NameTraits = []
    while !hasFailed, !accept("E") {
      var isNew = true
      switch peek() {
      case UInt8(ascii: "I"):
        templateArguments(isTop: isTop)
        traits.insert(.hasArguments)
      case UInt8(ascii: "S"):
        isNew = false
        if peek(1) == UInt8(ascii: "t") {
          position &+= 2
          append("std")
        } else {
          _ = substitution()
        }
      case UInt8(ascii: "T"): _ = templateParameter()
      case UInt8(ascii: "B"): tags()
      case UInt8(ascii: "M"):
        position &+= 1
        isNew = false
      default:
        if output.count > start { append("::") }
        if peek() == UInt8(ascii: "D"), peek(1) | 0x20 == UInt8(ascii: "t") {
          _ = type()
          isNew = false
        } else {
          traits = unqualifiedName(in: start)
        }
      }
      if isNew, peek() != UInt8(ascii: "E") { remember(from: start) }
    }
    return traits.union(all)
  }

  // local-name = "Z" encoding "E" ( "s" | [ "d" number "_" ] name ) [ discriminator ]
  private mutating func localName(isTop: Bool) -> NameTraits {
    position &+= 1
    let (saved, savedScope) = (arguments, scope)
    scopeCount &+= 1
    scope = scopeCount
    encoding(isTop: false)
    expect("E")
    append("::")
    var traits: NameTraits = []
    if accept("s") {
      append("string literal")
    } else {
      if accept("d") {
        append("{default arg#")
        append(decimal: sequence() &+ 1)
        append("}::")
      }
      traits = name(isTop: isTop)
    }
    if peek() == UInt8(ascii: "_"), peek(1) == UInt8(ascii: "_") || peek(1) &- 48 < 10 {
      position &+= 1
      _ = accept("_")
      _ = number()
      _ = accept("_")
    }
    if !isTop {
      arguments = saved
      scope = savedScope
    }
    return traits
  }
}
