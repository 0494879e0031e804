#if !hasFeature(Embedded)
  package import Artefact
  internal import Symbols
#endif

/// What an attach point calls functions of programs and libraries.
///
/// A symbol is what the compiler wrote, `_ZN3app3runEi`; behind `cpp:`, and wherever no symbol could
/// have the name, it is what the source has, `app::run(int)`. Without parameters it is the name of
/// all overloads.
package struct FunctionPattern {

  /// The name, without `cpp:` before it.
  let pattern: NamePattern

  /// Whether `cpp:` stands before it.
  let isMarked: Bool

  /// Whether the names of the source are asked for.
  let readsSource: Bool

  private let hasParameters: Bool

  /// Reads the function of an attach point.
  package init(_ text: Text) {
    isMarked = text.hasPrefix("cpp:")
    let name = isMarked ? Text([UInt8](text.bytes[4...])) : text
    pattern = NamePattern(name)
    hasParameters = name.bytes.contains(UInt8(ascii: "("))
    readsSource = isMarked || hasParameters || name.matches(pattern: "*::*")
  }

  /// Whether it may stand for several functions of a file.
  var isForMany: Bool { readsSource || !pattern.isLiteral }

  /// Whether a symbol has the name.
  package func matches(_ symbol: [UInt8]) -> Bool {
    if pattern.matches(unversioned(symbol)) { return true }
    guard readsSource, let source = SourceName(of: symbol) else { return false }
    // Only a part of a function is there.
    if source.text.matches(pattern: "*[clone .cold*")
      || source.text.matches(pattern: "*[clone .part*")
    {
      return false
    }
    let end = hasParameters ? source.text.bytes.count : source.name.upperBound
    // The type of the result is a part of what templates are called.
    return pattern.matches([UInt8](source.text.bytes[..<end]))
      || pattern.matches([UInt8](source.text.bytes[source.name.lowerBound..<end]))
  }

  /// What the function is called if it has other parameters.
  var nameWithoutParameters: Text {
    guard let end = pattern.text.bytes.firstIndex(of: UInt8(ascii: "(")) else {
      return pattern.text
    }
    return Text([UInt8](pattern.text.bytes[..<end]))
  }

  /// Returns what the match of a symbol is called.
  package func display(_ symbol: Text) -> Text {
    guard readsSource else { return symbol }
    let name = hasParameters && pattern.isLiteral ? pattern.text : readableName(symbol)
    return isMarked ? "cpp:" + name : name
  }

  /// Returns a function's name without the version that a library gives it, as in
  /// `memcpy@@GLIBC_2.14`, unless the pattern has one.
  func unversioned(_ name: [UInt8]) -> [UInt8] {
    let at = UInt8(ascii: "@")
    guard !pattern.text.bytes.contains(at), let end = name.firstIndex(of: at) else { return name }
    return [UInt8](name[..<end])
  }

  /// Considers the function of a symbol, or what its source calls it, for what may have been meant;
  /// returns how it is written if only the symbol is called otherwise.
  func consider(_ symbol: [UInt8], for suggestions: inout Suggestions) -> Text? {
    guard let source = SourceName(of: symbol) else {
      suggestions.consider(unversioned(symbol))
      return nil
    }
    let bytes = source.text.bytes
    let name = [UInt8](bytes[source.name])
    if readsSource {
      if hasParameters { suggestions.consider([UInt8](bytes[source.name.lowerBound...])) }
      suggestions.consider(name)
      return nil
    }
    suggestions.consider(unversioned(symbol))
    let end = name.firstIndex(of: UInt8(ascii: "<")) ?? name.count
    let start = name[..<end].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    return [UInt8](name[start..<end]) == pattern.text.bytes ? "cpp:\"" + Text(name) + "\"" : nil
  }
}
