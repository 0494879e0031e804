extension Demangler {

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
        index &+= 1
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
    position &+= 1
    let index = sequence()
    if isInLambda {
      append("auto:")
      append(decimal: index &+ 1)
      return output.count
    }
    guard index < arguments.count else {
      if !mayLackArguments { fail() }
      return output.count
    }
    parameterUses &+= 1
    var argument = arguments[index]
    let count = field(.count, of: argument)
    if count >= 0, element >= 0 {
      elementCount = count
      if element >= count { return output.count }
      argument = elements[field(.firstElement, of: argument) &+ element]
    }
    return append(piece: argument)
  }

  // substitution = "S" [ number in base 36 ] "_" | "S" letter
  mutating func substitution() -> Int {
    let letter = peek(1)
    if letter >= UInt8(ascii: "a") {
      position &+= 2
      let next = peek()
      let isStructor = next == UInt8(ascii: "C") || next == UInt8(ascii: "D")
      if isStructor, letter > UInt8(ascii: "b") {
        append("std::basic_")
        let mark = output.count
        _ = appendCode(UInt8(ascii: "S"), letter)
        // Without the "std::" of the short name.
        remove(5, at: mark)
        append("<char, std::char_traits<char>")
        if letter == UInt8(ascii: "s") { append(", std::allocator<char>") }
        append(" >")
      } else if !appendCode(UInt8(ascii: "S"), letter) {
        fail()
      }
      return output.count
    }
    position &+= 1
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
    position &+= 1
    if byte(output.count &- 1) == UInt8(ascii: "<") { append(UInt8(ascii: " ")) }
    append(UInt8(ascii: "<"))
    hasEmptyEnd = false
    let pieces = argumentList()
    // The usual library for this leaves the blank out behind a pack without elements.
    if byte(output.count &- 1) == UInt8(ascii: ">"), !hasEmptyEnd { append(UInt8(ascii: " ")) }
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
      position &+= 1
      let pieces = argumentList()
      let pack = piece(from: start, middle: output.count)
      let first = elements.count
      for piece in pieces { elements.append(piece) }
      makePack(first)
      return pack
    case UInt8(ascii: "X"):
      position &+= 1
      _ = expression()
      expect("E")
    case UInt8(ascii: "L"): _ = literal()
    default: middle = type()
    }
    return piece(from: start, middle: middle < 0 ? output.count : middle)
  }
}
