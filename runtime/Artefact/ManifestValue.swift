/// A value of a manifest being read, and where it stands.
///
/// A class, so that a value and its place are one reference; accessors take a key where they can,
/// so that reading a member is one call. There are hundreds of such reads.
final class ManifestValue {

  /// The value.
  let json: JSONValue

  private let place: ManifestPlace

  /// Creates the value of a whole document.
  init(document json: JSONValue) {
    self.json = json
    place = .root
  }

  private init(_ json: JSONValue, at place: ManifestPlace) {
    self.json = json
    self.place = place
  }

  /// Returns the error that the value cannot be used for `reason`.
  func error(_ reason: StaticString) -> ArtefactError {
    error(text: Text(stringLiteral: reason))
  }

  private func error(text reason: Text) -> ArtefactError {
    .invalidManifest(path: path, reason: reason)
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
  func member(_ key: StaticString) throws(ArtefactError) -> ManifestValue {
    guard let value = optional(key) else {
      throw ManifestValue(.null, at: .member(self, key)).error("missing")
    }
    return value
  }

  /// Returns the elements of an array.
  func elements() throws(ArtefactError) -> [ManifestValue] {
    guard case .array(let elements) = json else { throw error("not an array") }
    var values: [ManifestValue] = []
    values.reserveCapacity(elements.count)
    for index in 0..<elements.count {
      values.append(ManifestValue(elements[index], at: .element(self, index)))
    }
    return values
  }

  /// Returns the elements of the array called `key`; an absent one is empty.
  func elements(_ key: StaticString) throws(ArtefactError) -> [ManifestValue] {
    guard let array = optional(key) else { return [] }
    return try array.elements()
  }

  /// Returns the text of a string.
  func text() throws(ArtefactError) -> Text {
    guard case .text(let text) = json else { throw error("not a string") }
    return text
  }

  /// Returns the text of a string that is not empty.
  func name() throws(ArtefactError) -> Text {
    let name = try text()
    guard !name.isEmpty else { throw error("empty") }
    return name
  }

  /// Returns a truth value.
  func boolean() throws(ArtefactError) -> Bool {
    guard case .boolean(let value) = json else { throw error("not true or false") }
    return value
  }

  /// Returns a signed number.
  func int64() throws(ArtefactError) -> Int64 {
    guard case .integer(let number) = json else { throw error("not a number of 63 bits") }
    return number
  }

  /// Returns a number that is not negative.
  func uint64() throws(ArtefactError) -> UInt64 {
    switch json {
    case .unsigned(let number): return number
    case .integer(let number) where number >= 0: return UInt64(number)
    case .null, .boolean, .integer, .text, .array, .object: throw error("not a positive number")
    }
  }

  /// Returns a number above 0.
  func positive() throws(ArtefactError) -> UInt64 {
    let number = try uint64()
    guard number > 0 else { throw error("zero") }
    return number
  }

  /// Returns a number in `range`.
  func int(_ range: ClosedRange<Int>) throws(ArtefactError) -> Int {
    let number = try int64()
    guard let number = Int(exactly: number), range.contains(number) else {
      throw error(
        text: "not a number from " + Text(decimal: range.lowerBound) + " to "
          + Text(decimal: range.upperBound))
    }
    return number
  }

  /// Returns the case whose key the string is.
  @inline(__always)
  func choice<Case>(
    among cases: [Case], key: (Case) -> StaticString
  ) throws(ArtefactError) -> Case {
    cases[try position(among: cases.count) { key(cases[$0]) }]
  }

  /// Returns the index of the word that the string is: all of `choice` that does not depend on its
  /// type.
  @inline(never)
  private func position(
    among count: Int, _ word: (Int) -> StaticString
  ) throws(ArtefactError) -> Int {
    let text = try text()
    for index in 0..<count where Text(stringLiteral: word(index)) == text { return index }
    throw error(text: "unknown word '" + text + "'")
  }
}

// MARK: Members

extension ManifestValue {

  /// Returns the text of the string called `key`.
  func text(_ key: StaticString) throws(ArtefactError) -> Text {
    try member(key).text()
  }

  /// Returns the text of the string called `key`, which is not empty.
  func name(_ key: StaticString) throws(ArtefactError) -> Text {
    try member(key).name()
  }

  /// Returns the truth value called `key`.
  func boolean(_ key: StaticString) throws(ArtefactError) -> Bool {
    try member(key).boolean()
  }

  /// Returns the signed number called `key`.
  func int64(_ key: StaticString) throws(ArtefactError) -> Int64 {
    try member(key).int64()
  }

  /// Returns the number called `key`, which is not negative.
  func uint64(_ key: StaticString) throws(ArtefactError) -> UInt64 {
    try member(key).uint64()
  }

  /// Returns the number called `key`, which is above 0.
  func positive(_ key: StaticString) throws(ArtefactError) -> UInt64 {
    try member(key).positive()
  }

  /// Returns the number called `key`, which lies in `range`.
  func int(_ key: StaticString, _ range: ClosedRange<Int>) throws(ArtefactError) -> Int {
    try member(key).int(range)
  }

  /// Returns the line or column called `key`.
  func position(_ key: StaticString) throws(ArtefactError) -> Int {
    try int(key, 0...ManifestLimits.largestPosition)
  }

  /// Returns the index called `key` into a list of `count` elements.
  func index(_ key: StaticString, below count: Int) throws(ArtefactError) -> Int {
    let member = try member(key)
    guard count > 0 else { throw member.error("an index into an empty list") }
    return try member.int(0...count - 1)
  }
}

/// Where a value stands in a manifest.
private enum ManifestPlace {
  case root
  case member(ManifestValue, StaticString)
  case element(ManifestValue, Int)
}
