import Artefact

extension KernelProfile {

  /// Returns the type that C spells so, such as `const struct sockaddr *`, `char[16]` or `u32`, or
  /// nil if it is none or the kernel's types do not have it.
  package func type(spelled spelling: String) -> KernelType? {
    var words = CWords(spelling)
    guard let base = baseType(&words) else { return nil }
    return declarator(of: base, &words)
  }

  // base = { qualifier } ( ( "struct" | "union" | "enum" ) name | name { name } ) { qualifier }
  private func baseType(_ words: inout CWords) -> KernelType? {
    var names: [String] = []
    while let word = words.takeName() {
      if !CWords.qualifiers.contains(word) { names.append(word) }
    }
    switch names.first {
    case "struct" where names.count == 2:
      return structure(named: names[1]) ?? .incomplete(.structure, name: names[1])
    case "union" where names.count == 2:
      return union(named: names[1]) ?? .incomplete(.union, name: names[1])
    case "enum" where names.count == 2: return enumeration(named: names[1])
    case "void" where names.count == 1: return .void
    case nil: return nil
    default: return arithmeticType(names) ?? (names.count == 1 ? typedef(named: names[0]) : nil)
    }
  }

  // declarator = { "*" { qualifier } } { "[" [ count ] "]" }
  private func declarator(of base: KernelType, _ words: inout CWords) -> KernelType? {
    var type = base
    while words.take("*") {
      type = .pointer(to: type)
      while let word = words.takeName() {
        guard CWords.qualifiers.contains(word) else { return nil }
      }
    }
    var counts: [Int] = []
    while words.take("[") {
      // A count that is a macro's name is as good as none.
      counts.append(words.takeName().flatMap { Int($0) } ?? 0)
      guard words.take("]") else { return nil }
    }
    guard words.isAtEnd else { return nil }
    for count in counts.reversed() { type = .array(of: type, count: count) }
    return type
  }

  /// Returns the arithmetic type of C that the words name in any order.
  private func arithmeticType(_ names: [String]) -> KernelType? {
    var longs = 0
    var isUnsigned = false
    var isSigned = false
    var base = "int"
    for name in names {
      switch name {
      case "long": longs += 1
      case "unsigned": isUnsigned = true
      case "signed": isSigned = true
      case "int", "__int128": if base == "int" { base = name }
      case "char", "short", "_Bool", "bool": base = name
      default: return nil
      }
    }
    switch base {
    case "_Bool", "bool": return .integer(bytes: 1, isSigned: false, role: .boolean)
    case "char":
      let role = isSigned || isUnsigned ? IntegerRole.number : .character
      return .integer(bytes: 1, isSigned: !isUnsigned, role: role)
    case "short": return .integer(bytes: 2, isSigned: !isUnsigned, role: .number)
    case "__int128": return .integer(bytes: 16, isSigned: !isUnsigned, role: .number)
    default: return .integer(bytes: longs > 0 ? 8 : 4, isSigned: !isUnsigned, role: .number)
    }
  }
}

extension KernelType: CustomStringConvertible {

  /// The type as C spells it, typedefs resolved: `struct task_struct *`, `unsigned int`.
  package var description: String {
    switch self {
    case .void: "void"
    case .integer(let bytes, let isSigned, let role):
      KernelType.spelling(bytes: bytes, isSigned: isSigned, role: role)
    case .floatingPoint(let bytes): bytes == 4 ? "float" : "double"
    case .pointer(let target): KernelType.spelling(ofPointerTo: target)
    case .array: KernelType.spelling(ofArray: self)
    case .aggregate(let aggregate):
      aggregate.name.isEmpty
        ? aggregate.typedefName ?? "\(aggregate.kind.rawValue) { … }"
        : "\(aggregate.kind.rawValue) \(aggregate.name)"
    case .incomplete(let kind, let name): "\(kind.rawValue) \(name)"
    case .enumeration(let enumeration):
      enumeration.name.isEmpty ? "enum { … }" : "enum \(enumeration.name)"
    case .function: "function"
    }
  }

  private static func spelling(bytes: Int, isSigned: Bool, role: IntegerRole) -> String {
    switch (role, bytes) {
    case (.boolean, _): "bool"
    case (.character, 1): "char"
    case (_, 1): isSigned ? "signed char" : "unsigned char"
    case (_, 2): isSigned ? "short" : "unsigned short"
    case (_, 4): isSigned ? "int" : "unsigned int"
    case (_, 8): isSigned ? "long" : "unsigned long"
    default: isSigned ? "__int128" : "unsigned __int128"
    }
  }

  private static func spelling(ofPointerTo target: KernelType) -> String {
    if case .pointer = target { return "\(target)*" }
    return "\(target) *"
  }

  private static func spelling(ofArray array: KernelType) -> String {
    var element = array
    var dimensions = ""
    while case .array(let inner, let count) = element {
      dimensions += count == 0 ? "[]" : "[\(count)]"
      element = inner
    }
    return "\(element)\(dimensions)"
  }
}

/// The words and signs of a spelled type.
private struct CWords {

  static let qualifiers: Set<String> = ["const", "volatile", "restrict", "__user", "__rcu"]

  private var rest: Substring

  init(_ text: String) {
    rest = Substring(text)
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return rest.isEmpty
    }
  }

  mutating func takeName() -> String? {
    skipSpaces()
    let name = rest.prefix { $0.isIdentifierCharacter }
    rest = rest.dropFirst(name.count)
    return name.isEmpty ? nil : String(name)
  }

  mutating func take(_ sign: Character) -> Bool {
    skipSpaces()
    guard rest.first == sign else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipSpaces() {
    rest = rest.drop { $0 == " " }
  }
}
