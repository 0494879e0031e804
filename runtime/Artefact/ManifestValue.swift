/// A value of a manifest being read, and where it stands.
///
/// A class, so that a value and its place are one reference; accessors take a key where they can,
/// so that reading a member is one call. There are hundreds of such reads, so none of them throws:
/// what cannot be used is told to `fail`, reading goes on with a value that does no harm, and
/// `check` refuses the whole in the end.
final class ManifestValue {

  /// The value.
  let json: JSONValue

  private let place: ManifestPlace

  /// What was wrong first; kept by the document's value for all that are within it.
  private var failure: ArtefactError?

  /// Creates the value of a whole document.
  init(document json: JSONValue) {
    self.json = json
    place = .root
  }

  private init(_ json: JSONValue, at place: ManifestPlace) {
    self.json = json
    self.place = place
  }

  /// Remembers that the value cannot be used for `reason`.
  func fail(_ reason: StaticString) {
    fail(text: Text(stringLiteral: reason))
  }

  private func fail(text reason: Text) {
    fail(.invalidManifest(path: path, reason: reason))
  }

  /// Remembers what is wrong with the document, if nothing was before.
  func fail(_ error: ArtefactError) {
    let document = document
    if document.failure == nil { document.failure = error }
  }

  /// Whether anything was wrong with the document so far.
  var hasFailed: Bool { document.failure != nil }

  /// Throws what was wrong first with the document.
  func check() throws(ArtefactError) {
    if let failure = document.failure { throw failure }
  }

  private var document: ManifestValue {
    switch place {
    case .root: self
    case .member(let parent, _), .element(let parent, _): parent.document
    }
  }

  /// Where the value stands, as in `maps[2].key`.
  private var path: Text {
    switch place {
    case .root:
      return ""
    case .member(let parent, let key):
      let path = parent.path
      return path.isEmpty ? Text(stringLiteral: key) : path + "." + Text(stringLiteral: key)
    case .element(let parent, let index):
      return parent.path + "[" + Text(decimal: index) + "]"
    }
  }

  /// Returns the member called `key` of an object; null counts as absent.
  func optional(_ key: StaticString) -> ManifestValue? {
    guard let json = json[Text(stringLiteral: key)], json != .null else { return nil }
    return ManifestValue(json, at: .member(self, key))
  }

  /// Returns the member called `key` of an object.
  func member(_ key: StaticString) -> ManifestValue {
    if let value = optional(key) { return value }
    let missing = ManifestValue(.null, at: .member(self, key))
    missing.fail("missing")
    return missing
  }

  /// Returns the elements of an array.
  func elements() -> [ManifestValue] {
    guard case .array(let elements) = json else {
      fail("not an array")
      return []
    }
    var values: [ManifestValue] = []
    values.reserveCapacity(elements.count)
    for index in 0..<elements.count {
      values.append(ManifestValue(elements[index], at: .element(self, index)))
    }
    return values
  }

  /// Returns what `read` makes of the elements of an array.
  func list<Element>(_ read: (ManifestValue) -> Element) -> [Element] {
    let elements = elements()
    return [Element](unsafeUninitializedCapacity: elements.count) { list, count in
      for element in elements {
        list.initializeElement(at: count, to: read(element))
        count += 1
      }
    }
  }

  /// Returns what `read` makes of the elements of the array called `key`; an absent one is empty.
  func list<Element>(_ key: StaticString, _ read: (ManifestValue) -> Element) -> [Element] {
    optional(key)?.list(read) ?? []
  }

  /// Returns the text of a string.
  func text() -> Text {
    if case .text(let text) = json { return text }
    fail("not a string")
    return ""
  }

  /// Returns the text of a string that is not empty.
  func name() -> Text {
    let name = text()
    if name.isEmpty { fail("empty") }
    return name
  }

  /// Returns a truth value.
  func boolean() -> Bool {
    if case .boolean(let value) = json { return value }
    fail("not true or false")
    return false
  }

  /// Returns a signed number.
  func int64() -> Int64 {
    if case .integer(let number) = json { return number }
    fail("not a number of 63 bits")
    return 0
  }

  /// Returns a number that is not negative.
  func uint64() -> UInt64 {
    switch json {
    case .unsigned(let number): return number
    case .integer(let number) where number >= 0: return UInt64(number)
    case .null, .boolean, .integer, .text, .array, .object:
      fail("not a positive number")
      return 0
    }
  }

  /// Returns a number above 0.
  func positive() -> UInt64 {
    let number = uint64()
    if number == 0 { fail("zero") }
    return number
  }

  /// Returns a number in `range`.
  func int(_ range: ClosedRange<Int>) -> Int {
    if let number = Int(exactly: int64()), range.contains(number) { return number }
    fail(
      text: "not a number from " + Text(decimal: range.lowerBound) + " to "
        + Text(decimal: range.upperBound))
    return range.lowerBound
  }

  /// Returns the case whose key the string is.
  @inline(__always)
  func choice<Case>(
    among cases: [Case], key: (Case) -> StaticString
  ) -> Case {
    cases[position(among: cases.count) { key(cases[$0]) }]
  }

  /// Returns the index of the word that the string is: all of `choice` that does not depend on its
  /// type.
  @inline(never)
  private func position(
    among count: Int, _ word: (Int) -> StaticString
  ) -> Int {
    let text = text()
    for index in 0..<count where Text(stringLiteral: word(index)) == text { return index }
    fail(text: "unknown word '" + text + "'")
    return 0
  }
}

// MARK: Members

extension ManifestValue {

  /// Returns the text of the string called `key`.
  func text(_ key: StaticString) -> Text {
    member(key).text()
  }

  /// Returns the text of the string called `key`, which is not empty.
  func name(_ key: StaticString) -> Text {
    member(key).name()
  }

  /// Returns the truth value called `key`.
  func boolean(_ key: StaticString) -> Bool {
    member(key).boolean()
  }

  /// Returns the signed number called `key`.
  func int64(_ key: StaticString) -> Int64 {
    member(key).int64()
  }

  /// Returns the number called `key`, which is not negative.
  func uint64(_ key: StaticString) -> UInt64 {
    member(key).uint64()
  }

  /// Returns the number called `key`, which is above 0.
  func positive(_ key: StaticString) -> UInt64 {
    member(key).positive()
  }

  /// Returns the number called `key`, which lies in `range`.
  func int(_ key: StaticString, _ range: ClosedRange<Int>) -> Int {
    member(key).int(range)
  }

  /// Returns the line or column called `key`.
  func position(_ key: StaticString) -> Int {
    int(key, 0...ManifestLimits.largestPosition)
  }

  /// Returns the index called `key` into a list of `count` elements.
  func index(_ key: StaticString, below count: Int) -> Int {
    let member = member(key)
    if count == 0 { member.fail("an index into an empty list") }
    return member.int(0...max(0, count - 1))
  }
}

/// Where a value stands in a manifest.
private enum ManifestPlace {
  case root
  case member(ManifestValue, StaticString)
  case element(ManifestValue, Int)
}
