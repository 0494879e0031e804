#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// Reads a name of the Itanium C++ ABI, and writes what it means while it reads.
///
/// What is written is one sequence of bytes. A type has a place in it where a declarator goes: in
/// `int (*)[3]` before the parenthesis. What the ABI repeats by number is copied from a pool, so that
/// what is written can be moved. Names are not trusted: depth, work and size are limited. That is why
/// sums need no checks of their own, for which there would be code in a hundred places; indices are
/// checked where they are used.
struct Demangler {

  /// Where the name of the function or variable is.
  private(set) var nameRange = 0..<0
  private(set) var input: [UInt8]
  var position = 2
  private(set) var output: [UInt8] = []
  private var pool: [UInt8] = []
  /// The texts of the pool, as many numbers for each as `Field` has cases.
  private var pieces: [Int] = []
  /// What the ABI can repeat by number.
  var substitutions: [Int] = []
  /// The template arguments of the function whose type is read.
  var arguments: [Int] = []
  /// The elements of the arguments that are packs.
  var elements: [Int] = []
  /// The element of packs that is written, and how many there are, if the type has a pack.
  var element = -1
  var elementCount = -1
  var parameterUses = 0
  /// The function whose parameters are meant: a number for each that is in another's name.
  var scope = 0
  var scopeCount = 0
  /// Where the name of the last function ends that was read.
  var nameEnd = 0
  /// Whether parameters are those of a generic lambda.
  var isInLambda = false
  /// Whether the type is what an operator converts to: template arguments behind it are not its own.
  var isInConversion = false
  /// Whether the template arguments come later.
  var mayLackArguments = false
  /// Whether nothing was written for the last item of a list.
  var hasEmptyEnd = false
  private(set) var hasFailed = false
  private var depth = 0
  private var work = 1 << 18

  private static var greatestDepth: Int { 160 }
  private static var greatestSize: Int { 1 << 15 }

  init(_ name: [UInt8]) {
    input = name
  }

  /// Returns the name; nil if it is none.
  mutating func demangle() -> Text? {
    nameRange = encoding(isTop: true).clamped(to: 0..<output.count)
    if nameRange.upperBound == output.count {
      readRust()
      nameRange = 0..<output.count
    }
    // Functions that the compiler split: foo.cold, foo.isra.0.
    while !hasFailed, peek() == UInt8(ascii: ".") {
      append(" [clone ")
      repeat { copy() } while peek() | 0x20 >= UInt8(ascii: "_")
      while peek() == UInt8(ascii: "."), peek(1) &- 48 < 10 {
        repeat { copy() } while isAtDigit
      }
      append(UInt8(ascii: "]"))
    }
    // The version of a library's function.
    if peek() == UInt8(ascii: "@") { while peek() != 0 { copy() } }
    return hasFailed || position < input.count ? nil : Text(output)
  }
}

// MARK: The name

extension Demangler {

  /// Returns a byte of the rest of the name; 0 behind its end.
  @inline(never)
  func peek(_ offset: Int = 0) -> UInt8 {
    position &+ offset < input.count ? input[position &+ offset] : 0
  }

  /// Whether the next byte is a digit.
  var isAtDigit: Bool {
    @inline(never) get { peek() &- 48 < 10 }
  }

  /// Reads a byte, if it is the next one.
  @inline(never)
  mutating func accept(_ byte: UnicodeScalar) -> Bool {
    guard peek() == UInt8(truncatingIfNeeded: byte.value) else { return false }
    position &+= 1
    return true
  }

  /// Reads a byte, which must be there.
  @inline(never)
  mutating func expect(_ byte: UnicodeScalar) {
    if !accept(byte) { fail() }
  }

  /// Gives up: nothing is left to read.
  @inline(never)
  mutating func fail() {
    hasFailed = true
    input = []
  }

  /// Reads a number with these digits; a large one is as good as another.
  @inline(never)
  mutating func number(radix: Int = 10) -> Int {
    var number = 0
    while true {
      var digit = Int(peek()) &- 48
      if digit > 9, radix > 10 { digit &-= 7 }
      guard digit >= 0, digit < radix, number < 1 << 24 else { return number }
      number = number * radix &+ digit
      position &+= 1
    }
  }

  /// Reads `_` as 0, and a number before `_` as one more.
  @inline(never)
  mutating func sequence(radix: Int = 10) -> Int {
    if accept("_") { return 0 }
    let start = position
    let index = number(radix: radix) &+ 1
    if position == start { fail() }
    expect("_")
    return index
  }

  /// Begins a part of the name; false if there are too many, in one another or in all.
  @inline(never)
  mutating func begin() -> Bool {
    depth &+= 1
    work &-= 64
    if depth > Demangler.greatestDepth || work < 0 { fail() }
    return !hasFailed
  }

  mutating func end() {
    depth &-= 1
  }
}

// MARK: What is written

extension Demangler {

  /// A byte that was written; 0 elsewhere.
  @inline(never)
  func byte(_ index: Int) -> UInt8 {
    output.indices.contains(index) ? output[index] : 0
  }

  @inline(never)
  mutating func append(_ byte: UInt8) {
    guard output.count < Demangler.greatestSize else { return fail() }
    output.append(byte)
  }

  @inline(never)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  @inline(never)
  mutating func append(decimal number: Int) {
    for byte in Text(decimal: number).bytes { append(byte) }
  }

  /// Writes the next byte of the name.
  @inline(never)
  mutating func copy() {
    append(peek())
    position &+= 1
  }

  @inline(never)
  mutating func truncate(_ count: Int) {
    while output.count > max(0, count) { output.removeLast() }
  }

  /// Moves what was written from `mark` on to `place`, and returns where it ends there.
  @inline(never)
  @discardableResult
  mutating func move(_ mark: Int, to place: Int) -> Int {
    guard 0 <= place, place < mark, mark <= output.count else { return output.count }
    reverse(place, mark)
    reverse(mark, output.count)
    reverse(place, output.count)
    return place &+ output.count &- mark
  }

  /// Takes some of what was written out again.
  @inline(never)
  mutating func remove(_ count: Int, at place: Int) {
    move(place &+ count, to: place)
    truncate(output.count &- count)
  }

  private mutating func reverse(_ start: Int, _ end: Int) {
    var (low, high) = (start, end &- 1)
    spend((end &- start) >> 3)
    while low < high {
      output.swapAt(low, high)
      low &+= 1
      high &-= 1
    }
  }

  /// Puts a text at a place, and returns where it ends.
  @inline(never)
  mutating func insert(_ text: StaticString, at place: Int) -> Int {
    let mark = output.count
    append(text)
    return move(mark, to: place)
  }

  /// What is known of a text of the pool.
  enum Field: Int {
    case start
    /// Where a declarator goes.
    case middle
    case end
    /// Where it is in the name, if it has parameters, for which others stand elsewhere; else -1.
    case source
    /// Where those were read.
    case scope
    /// Where the elements of an argument that is a pack are.
    case firstElement
    /// The number of elements; -1 if it is no pack.
    case count
  }

  /// Returns what is known of a text of the pool.
  @inline(never)
  func field(_ field: Field, of piece: Int) -> Int {
    pieces[piece &+ field.rawValue]
  }

  /// Says of the last text of the pool that it is a pack with the elements from `first` on.
  mutating func makePack(_ first: Int) {
    guard pieces.count > 1 else { return }
    pieces[pieces.count &- 2] = first
    pieces[pieces.count &- 1] = elements.count &- first
  }

  /// Copies what was written from `start` on into the pool.
  @inline(never)
  mutating func piece(from start: Int, middle: Int, source: Int = -1) -> Int {
    let offset = pool.count &- start
    var index = start
    spend(output.count &- start)
    while index < output.count {
      pool.append(output[index])
      index &+= 1
    }
    let piece = pieces.count
    for number in [start &+ offset, middle &+ offset, pool.count, source, scope, -1, -1] {
      pieces.append(number)
    }
    return piece
  }

  /// Takes what was written from `start` on for something that the ABI can repeat by number.
  @inline(never)
  mutating func remember(from start: Int) {
    substitutions.append(piece(from: start, middle: output.count))
  }

  /// Writes a piece, and returns where a declarator goes.
  @inline(never)
  mutating func append(piece: Int) -> Int {
    var index = field(.start, of: piece)
    let end = field(.end, of: piece)
    let offset = output.count &- index
    spend(end &- index)
    while index < end {
      append(pool[index])
      index &+= 1
    }
    return field(.middle, of: piece) &+ offset
  }

  @inline(never)
  private mutating func spend(_ bytes: Int) {
    work &-= bytes
    if work < 0 { fail() }
  }
}
