extension Demangler {

  /// Reads a type, and returns where a declarator goes in what was written.
  mutating func type() -> Int {
    guard begin() else { return output.count }
    defer { end() }
    let start = output.count
    let source = position
    let uses = parameterUses
    var middle: Int
    switch peek() {
    case UInt8(ascii: "r"), UInt8(ascii: "V"), UInt8(ascii: "K"): middle = qualifiedType()
    case UInt8(ascii: "P"):
      position &+= 1
      middle = insert("*", at: declarator(at: type()))
    case UInt8(ascii: "R"), UInt8(ascii: "O"): middle = reference()
    case UInt8(ascii: "C"):
      position &+= 1
      middle = insert(" _Complex", at: type())
    case UInt8(ascii: "F"): middle = functionType([])
    case UInt8(ascii: "A"): middle = arrayType()
    case UInt8(ascii: "M"): middle = memberPointer()
    case UInt8(ascii: "U"): middle = vendorType()
    case UInt8(ascii: "u"):
      position &+= 1
      sourceName()
      middle = output.count
    case UInt8(ascii: "T"):
      if peek(1) | 0x07 == UInt8(ascii: "w") || peek(1) == UInt8(ascii: "e") {
        // "Ts", "Tu", "Te": a struct, union or enum that nothing else tells of.
        position &+= 2
        _ = name(isTop: false)
        middle = output.count
      } else {
        middle = templateParameter()
        if peek() == UInt8(ascii: "I"), !isInConversion {
          substitutions.append(piece(from: start, middle: middle))
          templateArguments(isTop: false)
          middle = output.count
        }
      }
    case UInt8(ascii: "S") where peek(1) != UInt8(ascii: "t"):
      middle = substitution()
      guard peek() == UInt8(ascii: "I") else { return middle }
      templateArguments(isTop: false)
      middle = output.count
    case UInt8(ascii: "D"):
      let known = specialType()
      if known < 0 { return output.count }
      middle = known
    case UInt8(ascii: "S"), UInt8(ascii: "N"), UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      _ = name(isTop: false)
      middle = output.count
    default:
      if !appendCode(UInt8(ascii: "#"), peek()) { fail() }
      position &+= 1
      return output.count
    }
    substitutions.append(
      piece(from: start, middle: middle, source: parameterUses == uses ? -1 : source))
    return middle
  }

  private mutating func qualifiedType() -> Int {
    let traits = qualifiers()
    if peek() == UInt8(ascii: "F") { return functionType(traits) }
    let middle = type()
    // An argument that stands for a parameter may be constant already.
    if traits == .const, byte(middle &- 1) == UInt8(ascii: "t"), byte(middle &- 6) == 0x20,
      byte(middle &- 5) == UInt8(ascii: "c"), byte(middle &- 3) == UInt8(ascii: "n")
    {
      return middle
    }
    let mark = output.count
    append(traits)
    return move(mark, to: middle)
  }

  /// Makes a place for a declarator: functions and arrays need parentheses around it.
  private mutating func declarator(at middle: Int) -> Int {
    if byte(middle) == UInt8(ascii: "(") { return insert("()", at: middle) &- 1 }
    if byte(middle) == UInt8(ascii: " "), byte(middle &+ 1) == UInt8(ascii: "[") {
      return insert(" ()", at: middle) &- 1
    }
    return middle
  }

  private mutating func reference() -> Int {
    let isRvalue = accept("O")
    if !isRvalue { position &+= 1 }
    let middle = type()
    let ampersand = UInt8(ascii: "&")
    if byte(middle &- 1) == ampersand, !hasFailed {
      // A parameter stands for a reference: & and && make &.
      guard !isRvalue, byte(middle &- 2) == ampersand else { return middle }
      remove(1, at: middle &- 1)
      return middle &- 1
    }
    let place = declarator(at: middle)
    return isRvalue ? insert("&&", at: place) : insert("&", at: place)
  }

  // function-type = "F" [ "Y" ] type { type } [ "R" | "O" ] "E"
  private mutating func functionType(_ qualifiers: NameTraits) -> Int {
    var traits = qualifiers
    position &+= 1
    _ = accept("Y")
    let middle = type()
    let rest = output.count &- middle
    let place = rest == 0 ? insert(" ", at: middle) : middle
    let mark = output.count
    parameters()
    if accept("R") { traits.insert(.reference) }
    if accept("O") { traits.insert(.rvalueReference) }
    append(traits)
    expect("E")
    move(mark, to: place)
    return place
  }

  // array-type = "A" [ number | expression ] "_" type
  private mutating func arrayType() -> Int {
    position &+= 1
    let start = output.count
    append(" [")
    if isAtDigit {
      append(decimal: number())
    } else if peek() != UInt8(ascii: "_") {
      _ = expression()
    }
    expect("_")
    append(UInt8(ascii: "]"))
    let size = output.count &- start
    // Before the sizes of the inner arrays.
    let end = typeAround(start)
    if byte(end) == UInt8(ascii: " "), byte(end &+ 1) == UInt8(ascii: "[") { remove(1, at: end) }
    return end &- size
  }

  // member-pointer = "M" class-type member-type
  private mutating func memberPointer() -> Int {
    position &+= 1
    let start = output.count
    _ = type()
    append("::*")
    let size = output.count &- start
    let end = typeAround(start)
    let place = end &- size
    if byte(end) == UInt8(ascii: "(") || byte(end) == UInt8(ascii: " ") {
      _ = insert(")", at: end)
      return insert(byte(end &+ 1) == UInt8(ascii: " ") ? " (" : "(", at: place) &+ size
    }
    return insert(" ", at: place) &+ size
  }

  // vendor-type = "U" source-name [ arguments ] type
  private mutating func vendorType() -> Int {
    position &+= 1
    let start = output.count
    append(UInt8(ascii: " "))
    sourceName()
    if peek() == UInt8(ascii: "I") { templateArguments(isTop: false) }
    return typeAround(start)
  }

  // vector-type = "Dv" ( number | "_" expression ) "_" type
  private mutating func vectorType() -> Int {
    let start = output.count
    append(" __vector(")
    if isAtDigit { append(decimal: number()) } else if accept("_") { _ = expression() }
    expect("_")
    append(UInt8(ascii: ")"))
    return typeAround(start)
  }

  /// Reads a type, moves what was written from `start` on to where a declarator goes in it, and
  /// returns where that ends.
  @inline(never)
  private mutating func typeAround(_ start: Int) -> Int {
    let mark = output.count
    let place = start &+ type() &- mark
    move(mark, to: start)
    return move(output.count &- (mark &- start), to: place)
  }

  /// Reads a type that begins with "D"; -1 for one that is too short to be repeated by number.
  private mutating func specialType() -> Int {
    let code = peek(1)
    position &+= 2
    switch code {
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      position &-= 2
      readCode()
    case UInt8(ascii: "p"): return expansion { $0.type() }
    case UInt8(ascii: "v"): return vectorType()
    case UInt8(ascii: "o"), UInt8(ascii: "x"): return exceptionFunction(code)
    case UInt8(ascii: "F"), UInt8(ascii: "B"), UInt8(ascii: "U"):
      append(code == UInt8(ascii: "F") ? "_Float" : "_BitInt(")
      append(decimal: number())
      if code != UInt8(ascii: "F") { append(UInt8(ascii: ")")) }
      if accept("x") { append(UInt8(ascii: "x")) } else { expect("_") }
      return -1
    default:
      if !appendCode(UInt8(ascii: "D"), code) { fail() }
      return -1
    }
    return output.count
  }

  // "Do" function-type | "Dx" function-type
  private mutating func exceptionFunction(_ code: UInt8) -> Int {
    guard peek() == UInt8(ascii: "F") else {
      fail()
      return 0
    }
    let middle = functionType([])
    append(code == UInt8(ascii: "o") ? " noexcept" : " transaction_safe")
    return middle
  }
}
