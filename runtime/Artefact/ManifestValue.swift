/// A value of a manifest being read, and where it stands.
struct ManifestValue {

  /// The value.
  let json: JSONValue

  /// Where it stands, for errors.
  let path: ManifestPath

  /// Returns the error that the value cannot be used for `reason`.
  func error(_ reason: Text) -> ArtefactError {
    .invalidManifest(path: path.text, reason: reason)
  }

  /// Returns the member called `key` of an object; null counts as absent.
  func optional(_ key: StaticString) -> ManifestValue? {
    guard let json = json[Text(stringLiteral: key)], json != .null else { return nil }
    return ManifestValue(json: json, path: .member(path, key))
  }

  /// Returns the member called `key` of an object.
  func member(_ key: StaticString) throws(ArtefactError) -> ManifestValue {
    guard let value = optional(key) else {
      throw ManifestValue(json: .null, path: .member(path, key)).error("missing")
    }
    return value
  }

  /// Returns the elements of an array.
  func elements() throws(ArtefactError) -> [ManifestValue] {
    guard case .array(let elements) = json else { throw error("not an array") }
    var values: [ManifestValue] = []
    values.reserveCapacity(elements.count)
    for index in 0..<elements.count {
      values.append(ManifestValue(json: elements[index], path: .element(path, index)))
    }
    return values
  }

  /// Returns what `read` makes of the elements of an array.
  func map<Element>(
    _ read: (ManifestValue) throws(ArtefactError) -> Element
  ) throws(ArtefactError) -> [Element] {
    var result: [Element] = []
    for element in try elements() { result.append(try read(element)) }
    return result
  }

  /// Returns what `read` makes of the elements of the array called `key`; an absent one is empty.
  func list<Element>(
    _ key: StaticString, _ read: (ManifestValue) throws(ArtefactError) -> Element
  ) throws(ArtefactError) -> [Element] {
    guard let array = optional(key) else { return [] }
    return try array.map(read)
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

  /// Returns a number in `range`.
  func int(_ range: ClosedRange<Int>) throws(ArtefactError) -> Int {
    let number = try int64()
    guard let number = Int(exactly: number), range.contains(number) else {
      throw error(
        "not a number from " + Text(decimal: range.lowerBound) + " to "
          + Text(decimal: range.upperBound))
    }
    return number
  }

  /// Returns an index into a list of `count` elements.
  func index(below count: Int) throws(ArtefactError) -> Int {
    guard count > 0 else { throw error("an index into an empty list") }
    return try int(0...count - 1)
  }

  /// Returns the case whose key the string is.
  func choice<Case>(
    among cases: [Case], key: (Case) -> StaticString
  ) throws(ArtefactError) -> Case {
    let text = try text()
    for candidate in cases where Text(stringLiteral: key(candidate)) == text { return candidate }
    throw error("unknown word '" + text + "'")
  }
}

/// Where a value stands in a manifest.
indirect enum ManifestPath {
  case root
  case member(ManifestPath, StaticString)
  case element(ManifestPath, Int)

  /// The path as in `maps[2].key`.
  var text: Text {
    switch self {
    case .root: return ""
    case .member(.root, let key): return Text(stringLiteral: key)
    case .member(let parent, let key): return parent.text + "." + Text(stringLiteral: key)
    case .element(let parent, let index): return parent.text + "[" + Text(decimal: index) + "]"
    }
  }
}
