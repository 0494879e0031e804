/// Returns a source file in Swift 6 that contains an artefact and types to use it.
///
/// It imports `ProbeRuntime` and nothing else. A person may read it: first how the script is run, then
/// what it tells, at the end the bytes.
package func emitSwift(_ model: StubModel) -> String {
  SwiftStub(model).text
}

/// The name of the class in the stub of a script, and of the file without `.swift`.
package func swiftClassName(_ model: StubModel) -> String {
  swiftTypeName(model.name.snakeCase, reserved: swiftOuterNames.union(swiftNestedTypes))
}

/// The source file that is being written.
struct SwiftStub {

  let model: StubModel

  /// The name of the class.
  let className: String

  /// The names in Swift, in the order of the model's.
  let eventTypes: [String]
  let eventCases: [String]
  let structureTypes: [String]
  let enumerationTypes: [String]
  let mapFunctions: [String]
  let mapCases: [String]
  let parameterNames: [String]

  init(_ model: StubModel) {
    self.model = model
    className = swiftClassName(model)
    var types = SwiftNames(reserved: swiftOuterNames.union(swiftNestedTypes).union([className]))
    eventTypes = model.events.map { types.claim(capitalisedWords($0.name)) }
    structureTypes = model.structures.map { types.claim(capitalisedWords($0.name)) }
    enumerationTypes = model.enumerations.map { types.claim(capitalisedWords($0.name)) }
    var cases = SwiftNames(reserved: ["message", "init", "self"])
    eventCases = model.events.map { cases.claim(camelCase($0.name)) }
    var functions = SwiftNames(reserved: swiftMembers)
    mapFunctions = model.maps.map { functions.claim(camelCase($0.name)) }
    var maps = SwiftNames(reserved: ["init", "self", "allCases", "rawValue"])
    mapCases = model.maps.map { maps.claim(camelCase($0.name)) }
    var parameters = SwiftNames(reserved: ["init", "self"])
    parameterNames = model.parameters.map { parameters.claim(camelCase($0.name)) }
  }

  var text: String {
    var sections = [head, "public import ProbeRuntime", scriptClass]
    sections += section("Events", [events] + eventStructures)
    sections += section("Maps", model.maps.isEmpty ? [] : [maps] + mapReaders)
    sections += section("Values", structures + enumerations)
    sections.append(object)
    return sections.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    """
    // \(swiftCommentText(model.script)) for programs in Swift, made by \(model.compiler). Do not \
    edit: make it again.
    """
  }

  /// Returns an extension of the class with a title; nothing without members.
  private func section(_ title: String, _ members: [String]) -> [String] {
    guard !members.isEmpty else { return [] }
    return [
      "// MARK: \(title)",
      """
      extension \(className) {

      \(swiftIndented(members.joined(separator: "\n\n")))
      }
      """,
    ]
  }

  /// The bytes of the artefact.
  private var object: String {
    let columns = 96
    let digits = base64(model.object)
    let lines = stride(from: 0, to: digits.count, by: columns).map { start in
      "  " + String(decoding: digits[start..<min(start + columns, digits.count)], as: UTF8.self)
    }
    return """
      // MARK: The artefact

      /// What `probec build \(swiftCommentText(model.script))` writes, as base64.
      private let artefact: StaticString = \"""
      \(lines.joined(separator: "\n"))
        \"""
      """
  }
}

extension SwiftStub {

  /// Returns the lines that say where an event happens and what the script says of it.
  func comment(_ title: String, _ summary: [String], lines: [Int] = []) -> String {
    var text = summary.isEmpty ? [title] : summary
    let numbers = lines.map(String.init)
    if let last = numbers.last {
      let list = numbers.dropLast().joined(separator: ", ")
      let place =
        list.isEmpty
        ? "Line \(last) of `\(model.script)`." : "Lines \(list) and \(last) of `\(model.script)`."
      text += ["", place]
    }
    return swiftComment(text)
  }
}

/// Returns bytes as base64 in ASCII.
private func base64(_ bytes: [UInt8]) -> [UInt8] {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var number = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    number <<= UInt32(8 * (3 - group.count))
    for place: UInt32 in 0..<4 {
      let digit = Int(number >> (18 - 6 * place) & 63)
      result.append(place <= group.count ? digits[digit] : UInt8(ascii: "="))
    }
  }
  return result
}
