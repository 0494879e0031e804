extension Demangler {

  /// Reads an expression, and returns whether it is a name, which needs no parentheses.
  mutating func expression() -> Bool {
    guard begin() else { return true }
    defer { end() }
    let (first, second) = (peek(), peek(1))
    switch first {
    case UInt8(ascii: "L"): return literal()
    case UInt8(ascii: "T"):
      _ = templateParameter()
      return false
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return simpleName()
    case UInt8(ascii: "f") where second == UInt8(ascii: "p") || second == UInt8(ascii: "L"):
      return functionParameter()
    case UInt8(ascii: "f"): return fold()
    default: break
    }
    switch (first, second) {
    case (UInt8(ascii: "s"), UInt8(ascii: "r")):
      position &+= 2
      return scopedName()
    case (UInt8(ascii: "s"), UInt8(ascii: "p")):
      position &+= 2
      var isName = false
      _ = expansion {
        isName = $0.expression()
        return $0.output.count
      }
      return isName
    case (UInt8(ascii: "s"), UInt8(ascii: "Z")):
      position &+= 2
      let start = output.count
      let saved = elementCount
      elementCount = -1
      _ = expansion { $0.expression() ? 0 : 0 }
      elementCount = saved
      truncate(start)
      append("sizeof...")
    case (UInt8(ascii: "o"), UInt8(ascii: "n")), (UInt8(ascii: "d"), UInt8(ascii: "n")):
      return simpleName()
    default:
      readCode()
      return first == UInt8(ascii: "i") && second == UInt8(ascii: "l")
    }
    return false
  }

  /// Writes an expression in parentheses, unless it is a name.
  private mutating func operand() {
    let start = output.count
    guard !expression() else { return }
    _ = insert("(", at: start)
    append(UInt8(ascii: ")"))
  }

  /// Reads a code, and all that its line of the table lists.
  mutating func readCode() {
    let start = output.count
    var mark = start
    var index = line(of: peek(), peek(1))
    if index == 0 { fail() }
    if isAddressOfMember() {
      position &+= 2
      append(UInt8(ascii: "&"))
      // A function of a class is named without its parameters.
      if !literal(), byte(nameEnd &- 1) != UInt8(ascii: ">") { truncate(nameEnd) }
      return
    }
    position &+= 2
    while !hasFailed, code(index) != UInt8(ascii: "\n") {
      switch code(index) {
      case 0x01: _ = type()
      case 0x02: _ = expression()
      case 0x03: operand()
      case 0x04: expect("E")
      case 0x05: _ = name(isTop: true)
      case 0x06:
        if accept("_") { list() } else { operand() }
      case 0x07: items(until: "E")
      case 0x08: offset(isVirtual: false)
      case 0x0b: offset(isVirtual: true)
      case 0x0c: encoding(isTop: true)
      case 0x0e:
        _ = number()
        expect("_")
      case 0x0f: mark = output.count
      case 0x10, 0x16: move(mark, to: start)
      case 0x11: append(decimal: sequence(radix: 36))
      case 0x12:
        items(until: "_")
        append(UInt8(ascii: " "))
        _ = type()
        if accept("p") {
          expect("i")
          list()
        } else {
          expect("E")
        }
      case 0x13: offset(isVirtual: !accept("h") && accept("v"))
      case 0x14: _ = argument()
      case 0x15:
        let isPrefix = accept("_")
        operand()
        if isPrefix { mark = output.count }
      case 0x17: position &+= 1
      case 0x18:
        _ = insert("(", at: start)
        append(UInt8(ascii: ")"))
      default: append(code(index))
      }
      index &+= 1
    }
  }

  private func isAddressOfMember() -> Bool {
    guard peek() == UInt8(ascii: "a"), peek(1) == UInt8(ascii: "d"), peek(2) == UInt8(ascii: "L")
    else { return false }
    let start = peek(3) == UInt8(ascii: "_") ? 4 : 3
    return peek(start) == UInt8(ascii: "Z") && peek(start &+ 1) == UInt8(ascii: "N")
      && peek(start &+ 2) != UInt8(ascii: "K")
  }

  private mutating func list() {
    append(UInt8(ascii: "("))
    items(until: "E")
    append(UInt8(ascii: ")"))
  }

  private mutating func items(until end: UnicodeScalar) {
    let first = output.count
    while !hasFailed, !accept(end) { listItem(after: first) { _ = $0.expression() } }
  }

  // ( "fl" | "fr" ) operator expression | ( "fL" | "fR" ) operator expression expression
  private mutating func fold() -> Bool {
    let kind = peek(1)
    position &+= 2
    let start = output.count
    if !appendCode(peek(), peek(1)) { fail() }
    position &+= 2
    let size = output.count &- start
    append(UInt8(ascii: "("))
    // (...+x), (x+...) and (x+...+y)
    if kind != UInt8(ascii: "l") {
      operand()
      appendOperator(start, size)
    }
    append("...")
    if kind != UInt8(ascii: "r") {
      appendOperator(start, size)
      operand()
    }
    append(UInt8(ascii: ")"))
    remove(size, at: start)
    return false
  }

  private mutating func appendOperator(_ start: Int, _ size: Int) {
    for index in start..<start &+ size { append(byte(index)) }
  }

  // "fp" qualifiers [ number ] "_" | "fpT" | "fL" number "p" qualifiers [ number ] "_"
  private mutating func functionParameter() -> Bool {
    position &+= 2
    if accept("T") {
      append("this")
      return true
    }
    if peek(-1) == UInt8(ascii: "L") {
      _ = number()
      expect("p")
    }
    _ = qualifiers()
    append("{parm#")
    append(decimal: sequence() &+ 1)
    append(UInt8(ascii: "}"))
    return true
  }

  // scoped-name = type simple-name | { source-name [ arguments ] } "E" simple-name
  private mutating func scopedName() -> Bool {
    guard isAtDigit else {
      _ = type()
      append("::")
      return simpleName()
    }
    while !hasFailed {
      sourceName()
      if peek() == UInt8(ascii: "I") { templateArguments(isTop: false) }
      if !isAtDigit {
        // Compilers used to leave out the end, and the next is that of what is around.
        guard peek(1) &- 48 < 10 || peek(1) == UInt8(ascii: "o") else { return true }
        expect("E")
        append("::")
        return simpleName()
      }
      append("::")
    }
    return true
  }

  private mutating func simpleName() -> Bool {
    if peek(1) == UInt8(ascii: "n"), peek() == UInt8(ascii: "o") || peek() == UInt8(ascii: "d") {
      position &+= 2
    }
    _ = unqualifiedName(in: output.count)
    if peek() == UInt8(ascii: "I") {
      templateArguments(isTop: false)
      return false
    }
    return true
  }

  // literal = "L" type value "E" | "L" "_Z" encoding "E"
  mutating func literal() -> Bool {
    position &+= 1
    let start = output.count
    if peek() == UInt8(ascii: "_") || peek() == UInt8(ascii: "Z") {
      _ = accept("_")
      expect("Z")
      let saved = arguments
      encoding(isTop: true)
      arguments = saved
      expect("E")
      return byte(output.count &- 1) != UInt8(ascii: ")")
    }
    let letter = peek()
    _ = type()
    if letter == UInt8(ascii: "b"), peek(1) == UInt8(ascii: "E"), peek() >> 1 == 24 {
      truncate(start)
      append(accept("1") ? "true" : "false")
      _ = accept("0")
      expect("E")
      return false
    }
    var suffix: StaticString = ""
    switch letter {
    case UInt8(ascii: "i"): break
    case UInt8(ascii: "j"): suffix = "u"
    case UInt8(ascii: "l"): suffix = "l"
    case UInt8(ascii: "m"): suffix = "ul"
    case UInt8(ascii: "x"): suffix = "ll"
    case UInt8(ascii: "y"): suffix = "ull"
    default:
      _ = insert("(", at: start)
      append(UInt8(ascii: ")"))
    }
    if letter >= UInt8(ascii: "i"), letter <= UInt8(ascii: "y"), byte(start) != UInt8(ascii: "(") {
      truncate(start)
    }
    let isFloat = letter >= UInt8(ascii: "d") && letter <= UInt8(ascii: "g")
    if isFloat { append(UInt8(ascii: "[")) }
    if accept("n") { append(UInt8(ascii: "-")) }
    while !hasFailed, peek() != UInt8(ascii: "E") {
      if peek() == 0 { fail() }
      copy()
    }
    if isFloat { append(UInt8(ascii: "]")) }
    append(suffix)
    expect("E")
    return false
  }
}
