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
      position += 1
      middle = insert("*", at: declarator(at: type()))
    case UInt8(ascii: "R"), UInt8(ascii: "O"): middle = reference()
    case UInt8(ascii: "C"):
      position += 1
      middle = insert(" _Complex", at: type())
    case UInt8(ascii: "F"): middle = functionType([])
    case UInt8(ascii: "A"): middle = arrayType()
    case UInt8(ascii: "M"): middle = memberPointer()
    case UInt8(ascii: "U"): middle = vendorType()
    case UInt8(ascii: "u"):
      position += 1
      sourceName()
      middle = output.count
    case UInt8(ascii: "T"):
      if peek(1) | 0x07 == UInt8(ascii: "w") || peek(1) == UInt8(ascii: "e") {
        // "Ts", "Tu", "Te": a struct, union or enum that nothing else tells of.
        position += 2
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
      position += 1
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
    if traits == .const, byte(middle - 1) == UInt8(ascii: "t"), byte(middle - 6) == 0x20,
      byte(middle - 5) == UInt8(ascii: "c"), byte(middle - 3) == UInt8(ascii: "n")
    {
      return middle
    }
    let mark = output.count
    append(traits)
    return move(mark, to: middle)
  }

  /// Makes a place for a declarator: functions and arrays need parentheses around it.
  private mutating func declarator(at middle: Int) -> Int {
    if byte(middle) == UInt8(ascii: "(") { return insert("()", at: middle) - 1 }
    if byte(middle) == UInt8(ascii: " "), byte(middle + 1) == UInt8(ascii: "[") {
      return insert(" ()", at: middle) - 1
    }
    return middle
  }

  private mutating func reference() -> Int {
    let isRvalue = accept("O")
    if !isRvalue { position += 1 }
    let middle = type()
    let ampersand = UInt8(ascii: "&")
    if byte(middle - 1) == ampersand, !hasFailed {
      // A parameter stands for a reference: & and && make &.
      guard !isRvalue, byte(middle - 2) == ampersand else { return middle }
      let rest = output.count - middle
      move(middle, to: middle - 1)
      truncate(middle - 1 + rest)
      return middle - 1
    }
    let place = declarator(at: middle)
    return isRvalue ? insert("&&", at: place) : insert("&", at: place)
  }

  // function-type = "F" [ "Y" ] type { type } [ "R" | "O" ] "E"
  private mutating func functionType(_ qualifiers: NameTraits) -> Int {
    var traits = qualifiers
    position += 1
    _ = accept("Y")
    let middle = type()
    let rest = output.count - middle
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
    position += 1
    let start = output.count
    append(" [")
    if peek() != UInt8(ascii: "_") {
      if peek() &- 48 < 10 { append(decimal: number()) } else { _ = expression() }
    }
    expect("_")
    append(UInt8(ascii: "]"))
    let mark = output.count
    let size = mark - start
    let middle = type()
    // Behind what is to the left of the declarator, before the sizes of the inner arrays.
    let left = middle - mark
    move(mark, to: start)
    let place = start + left
    // The rest of the element's type stands before the size now.
    let rest = output.count - size - place
    if rest > 0 {
      move(place + rest, to: place)
      if byte(place + size) == UInt8(ascii: " "), byte(place + size + 1) == UInt8(ascii: "[") {
        move(place + size + 1, to: place + size)
        truncate(output.count - 1)
      }
    }
    return place
  }

  // member-pointer = "M" class-type member-type
  private mutating func memberPointer() -> Int {
    position += 1
    let start = output.count
    _ = type()
    append("::*")
    let mark = output.count
    let middle = type()
    let left = middle - mark
    let size = mark - start
    move(mark, to: start)
    let place = start + left
    // Bring the class back to the place of the declarator.
    let end = move(output.count - size, to: place)
    if byte(end) == UInt8(ascii: "(") || byte(end) == UInt8(ascii: " ") {
      _ = insert(")", at: end)
      return insert(byte(end + 1) == UInt8(ascii: " ") ? " (" : "(", at: place) + size
    }
    return insert(" ", at: place) + size
  }

  // vendor-type = "U" source-name [ arguments ] type
  private mutating func vendorType() -> Int {
    position += 1
    let start = output.count
    append(UInt8(ascii: " "))
    sourceName()
    if peek() == UInt8(ascii: "I") { templateArguments(isTop: false) }
    let mark = output.count
    let middle = type()
    move(mark, to: start)
    return move(output.count - (mark - start), to: start + middle - mark)
  }

  /// Reads a type that begins with "D"; -1 for one that is too short to be repeated by number.
  private mutating func specialType() -> Int {
    let code = peek(1)
    position += 2
    switch code {
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      position -= 2
      readCode()
    case UInt8(ascii: "p"): return expansion { $0.type() }
    case UInt8(ascii: "v"):
      let start = output.count
      append(" __vector(")
      if peek() &- 48 < 10 { append(decimal: number()) } else if accept("_") { _ = expression() }
      expect("_")
      append(UInt8(ascii: ")"))
      let mark = output.count
      let middle = type()
      move(mark, to: start)
      return move(output.count - (mark - start), to: start + middle - mark)
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

  /// Reads what a pack is in, once for each of its elements.
  mutating func expansion(_ pattern: (inout Demangler) -> Int) -> Int {
    let (saved, savedCount) = (element, elementCount)
    let (start, source) = (output.count, position)
    element = 0
    elementCount = -1
    var middle = pattern(&self)
    let known = substitutions.count
    let count = elementCount
    if count >= 0 {
      if count == 0 { truncate(start) }
      var index = 1
      while index < count, !hasFailed {
        append(", ")
        element = index
        position = source
        middle = pattern(&self)
        while substitutions.count > known { substitutions.removeLast() }
        index += 1
      }
    } else {
      append("...")
      middle = output.count
    }
    element = saved
    elementCount = savedCount
    return count == 0 ? output.count : middle
  }

  // template-parameter = "T" [ number ] "_"
  mutating func templateParameter() -> Int {
    position += 1
    let index = sequence()
    if isInLambda {
      append("auto:")
      append(decimal: index + 1)
      return output.count
    }
    guard index < arguments.count else {
      if !mayLackArguments { fail() }
      return output.count
    }
    parameterUses += 1
    var argument = arguments[index]
    let count = field(.count, of: argument)
    if count >= 0, element >= 0 {
      elementCount = count
      if element >= count { return output.count }
      argument = elements[field(.firstElement, of: argument) + element]
    }
    return append(piece: argument)
  }

  // substitution = "S" [ number in base 36 ] "_" | "S" letter
  mutating func substitution() -> Int {
    let letter = peek(1)
    if letter >= UInt8(ascii: "a") {
      position += 2
      let next = peek()
      let isStructor = next == UInt8(ascii: "C") || next == UInt8(ascii: "D")
      if isStructor, letter > UInt8(ascii: "b") {
        append("std::basic_")
        let mark = output.count
        _ = appendCode(UInt8(ascii: "S"), letter)
        // Without the "std::" of the short name.
        move(mark + 5, to: mark)
        truncate(output.count - 5)
        append("<char, std::char_traits<char>")
        if letter == UInt8(ascii: "s") { append(", std::allocator<char>") }
        append(" >")
      } else if !appendCode(UInt8(ascii: "S"), letter) {
        fail()
      }
      return output.count
    }
    position += 1
    let index = sequence(radix: 36)
    guard index < substitutions.count else {
      fail()
      return 0
    }
    let piece = substitutions[index]
    let source = field(.source, of: piece)
    guard source >= 0, element >= 0 || scope != field(.scope, of: piece) else {
      return append(piece: piece)
    }
    let (saved, known) = (position, substitutions.count)
    position = source
    let middle = type()
    position = saved
    while substitutions.count > known { substitutions.removeLast() }
    return middle
  }

  // template-arguments = "I" { argument } "E"
  mutating func templateArguments(isTop: Bool) {
    position += 1
    if byte(output.count - 1) == UInt8(ascii: "<") { append(UInt8(ascii: " ")) }
    append(UInt8(ascii: "<"))
    hasEmptyEnd = false
    let pieces = argumentList()
    // The usual library for this leaves the blank out behind a pack without elements.
    if byte(output.count - 1) == UInt8(ascii: ">"), !hasEmptyEnd { append(UInt8(ascii: " ")) }
    append(UInt8(ascii: ">"))
    if isTop { arguments = pieces }
  }

  private mutating func argumentList() -> [Int] {
    guard begin() else { return [] }
    defer { end() }
    var pieces: [Int] = []
    let first = output.count
    while !hasFailed, !accept("E") {
      listItem(after: first) { pieces.append($0.argument()) }
    }
    return pieces
  }

  // argument = type | "X" expression "E" | literal | ( "I" | "J" ) { argument } "E"
  mutating func argument() -> Int {
    let start = output.count
    var middle = -1
    switch peek() {
    case UInt8(ascii: "I"), UInt8(ascii: "J"):
      position += 1
      let pieces = argumentList()
      let pack = piece(from: start, middle: output.count)
      let first = elements.count
      for piece in pieces { elements.append(piece) }
      makePack(first)
      return pack
    case UInt8(ascii: "X"):
      position += 1
      _ = expression()
      expect("E")
    case UInt8(ascii: "L"): _ = literal()
    default: middle = type()
    }
    return piece(from: start, middle: middle < 0 ? output.count : middle)
  }
}
