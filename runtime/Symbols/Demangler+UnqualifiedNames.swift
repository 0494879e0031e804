#if !hasFeature(Embedded)
  internal import Artefact
#endif

extension Demangler {

  /// Reads a name without what it is in, which was written from `start` on.
  mutating func unqualifiedName(in start: Int) -> NameTraits {
    var traits: NameTraits = []
    _ = accept("L")
    switch peek() {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): sourceName()
    case UInt8(ascii: "C"):
      structor(in: start)
      traits = .isSpecial
    case UInt8(ascii: "D"):
      if peek(1) == UInt8(ascii: "C") {
        position &+= 2
        append(UInt8(ascii: "["))
        let first = output.count
        while !hasFailed, !accept("E") { listItem(after: first) { $0.sourceName() } }
        append(UInt8(ascii: "]"))
      } else {
        structor(in: start)
        traits = .isSpecial
      }
    case UInt8(ascii: "U"): unnamedType()
    case UInt8(ascii: "c") where peek(1) == UInt8(ascii: "v"):
      conversion()
      traits = .isSpecial
    default: operatorName()
    }
    tags()
    return traits
  }

  /// Reads the tags of a name: foo[abi:cxx11].
  mutating func tags() {
    while accept("B") {
      append("[abi:")
      sourceName()
      append(UInt8(ascii: "]"))
    }
  }

  // source-name = length bytes
  @inline(never)
  mutating func sourceName() {
    let count = number()
    guard count > 0, count <= input.count &- position else { return fail() }
    let end = position &+ count
    if count > 9, peek(7) == UInt8(ascii: "_"), peek(9) == UInt8(ascii: "N"),
      Text([UInt8](input[position..<end])).hasPrefix("_GLOBAL_")
    {
      append("(anonymous namespace)")
      position = end
    }
    while position < end { copy() }
  }

  // constructor = "C" [ "I" ] digit [ type ]; destructor = "D" digit
  private mutating func structor(in start: Int) {
    // The name of the class, without its template arguments and tags.
    var depth = 0
    var low = start
    var high = start
    var index = start
    while index < output.count &- 2 {
      switch output[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "["): depth &+= 1
      case UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"): depth &-= 1
      case UInt8(ascii: ":") where depth == 0:
        low = index &+ 1
      default:
        if depth == 0 { high = index &+ 1 }
      }
      index &+= 1
    }
    if low >= high { high = max(low, output.count &- 2) }
    if peek() == UInt8(ascii: "D") { append(UInt8(ascii: "~")) }
    while low < high {
      append(output[low])
      low &+= 1
    }
    position &+= 1
    let isInherited = accept("I")
    position &+= 1
    if isInherited {
      let mark = output.count
      _ = type()
      truncate(mark)
    }
  }

  // unnamed-type = "Ut" [ number ] "_" | "Ul" types "E" [ number ] "_"
  private mutating func unnamedType() {
    let isLambda = peek(1) == UInt8(ascii: "l")
    guard isLambda || peek(1) == UInt8(ascii: "t") else { return fail() }
    position &+= 2
    if isLambda {
      append("{lambda")
      let saved = isInLambda
      isInLambda = true
      parameters()
      isInLambda = saved
      expect("E")
    } else {
      append("{unnamed type")
    }
    append(UInt8(ascii: "#"))
    append(decimal: sequence() &+ 1)
    append(UInt8(ascii: "}"))
  }

  private mutating func operatorName() {
    append("operator")
    if peek() == UInt8(ascii: "l"), peek(1) == UInt8(ascii: "i") {
      position &+= 2
      append("\"\" ")
      return sourceName()
    }
    let letter = output.count
    guard appendCode(peek(), peek(1)) else { return fail() }
    position &+= 2
    if byte(letter) >= UInt8(ascii: "a"), byte(letter) <= UInt8(ascii: "z") {
      _ = insert(" ", at: letter)
    }
    if byte(output.count &- 1) == UInt8(ascii: " ") { truncate(output.count &- 1) }
  }

  /// Reads the type that a function converts to, in which parameters may stand for arguments behind.
  private mutating func conversion() {
    position &+= 2
    append("operator ")
    let (start, mark, known) = (position, output.count, substitutions.count)
    isInConversion = true
    defer { isInConversion = false }
    mayLackArguments = true
    _ = type()
    mayLackArguments = false
    guard peek() == UInt8(ascii: "I"), substitutions.count >= known else { return }
    remember(from: mark)
    templateArguments(isTop: true)
    truncate(mark)
    while substitutions.count > known { substitutions.removeLast() }
    guard !hasFailed else { return }
    position = start
    _ = type()
  }
}
