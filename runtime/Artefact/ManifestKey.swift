/// The names of the keys and kinds of the manifest, spelled nowhere else.
enum ManifestKey {
  static var major: StaticString { "major" }
  static var minor: StaticString { "minor" }
  static var version: StaticString { "version" }
  static var compiler: StaticString { "compiler" }
  static var script: StaticString { "script" }
  static var imports: StaticString { "imports" }
  static var scriptHash: StaticString { "scriptHash" }
  static var architecture: StaticString { "architecture" }
  static var config: StaticString { "config" }
  static var probes: StaticString { "probes" }
  static var maps: StaticString { "maps" }
  static var stackMaps: StaticString { "stackMaps" }
  static var events: StaticString { "events" }
  static var parameters: StaticString { "parameters" }
  static var enumerations: StaticString { "enumerations" }
  static var runtimeErrors: StaticString { "runtimeErrors" }
  static var capabilities: StaticString { "capabilities" }
  static var features: StaticString { "features" }
  static var printsMapsOnExit: StaticString { "printsMapsOnExit" }
  static var truncationTrailer: StaticString { "truncationTrailer" }
  static var ringBufferPages: StaticString { "ringBufferPages" }
  static var demanglesNames: StaticString { "demanglesNames" }
  static var maximumFileBytes: StaticString { "maximumFileBytes" }
  static var missingProbes: StaticString { "missingProbes" }
  static var isFromInstruction: StaticString { "isFromInstruction" }
  static var probe: StaticString { "probe" }
  static var maximumProbes: StaticString { "maximumProbes" }
  static var program: StaticString { "program" }
  static var name: StaticString { "name" }
  static var attach: StaticString { "attach" }
  static var readsCookie: StaticString { "readsCookie" }
  static var template: StaticString { "template" }
  static var factor: StaticString { "factor" }
  static var line: StaticString { "line" }
  static var column: StaticString { "column" }
  static var kind: StaticString { "kind" }
  static var category: StaticString { "category" }
  static var event: StaticString { "event" }
  static var binary: StaticString { "binary" }
  static var function: StaticString { "function" }
  static var offset: StaticString { "offset" }
  static var hertz: StaticString { "hertz" }
  static var nanoseconds: StaticString { "nanoseconds" }
  static var count: StaticString { "count" }
  static var symbol: StaticString { "symbol" }
  static var key: StaticString { "key" }
  static var value: StaticString { "value" }
  static var type: StaticString { "type" }
  static var signed: StaticString { "signed" }
  static var subdivisionBits: StaticString { "subdivisionBits" }
  static var minimum: StaticString { "minimum" }
  static var maximum: StaticString { "maximum" }
  static var step: StaticString { "step" }
  static var bindings: StaticString { "bindings" }
  static var cut: StaticString { "cut" }
  static var target: StaticString { "target" }
  static var depth: StaticString { "depth" }
  static var buildIDs: StaticString { "buildIDs" }
  static var action: StaticString { "action" }
  static var size: StaticString { "size" }
  static var format: StaticString { "format" }
  static var fields: StaticString { "fields" }
  static var field: StaticString { "field" }
  static var map: StaticString { "map" }
  static var top: StaticString { "top" }
  static var divisor: StaticString { "divisor" }
  static var content: StaticString { "content" }
  static var index: StaticString { "index" }
  static var bytes: StaticString { "bytes" }
  static var enumerators: StaticString { "enumerators" }
  static var element: StaticString { "element" }
  static var table: StaticString { "table" }
  static var mode: StaticString { "mode" }
  static var separator: StaticString { "separator" }
  static var summary: StaticString { "summary" }
  static var texts: StaticString { "texts" }
  static var usage: StaticString { "usage" }
  static var initial: StaticString { "initial" }
}

extension JSONValue {

  /// Creates an object from keys and values.
  static func object(_ members: (StaticString, JSONValue)...) -> JSONValue {
    .object(members.map { JSONMember(Text(stringLiteral: $0.0), $0.1) })
  }

  /// Creates an object that says its kind first.
  static func kind(_ kind: StaticString, _ members: (StaticString, JSONValue)...) -> JSONValue {
    .object(
      [JSONMember(Text(stringLiteral: ManifestKey.kind), .word(kind))]
        + members.map { JSONMember(Text(stringLiteral: $0.0), $0.1) })
  }

  /// Creates a string from a fixed word.
  static func word(_ word: StaticString) -> JSONValue {
    .text(Text(stringLiteral: word))
  }

  /// Creates a number.
  static func number(_ number: Int) -> JSONValue {
    .integer(Int64(number))
  }

  /// Creates a number.
  static func number(_ number: UInt64) -> JSONValue {
    if let small = Int64(exactly: number) { return .integer(small) }
    return .unsigned(number)
  }

  /// Creates an array.
  static func list<Element>(_ elements: [Element], _ json: (Element) -> JSONValue) -> JSONValue {
    .array(elements.map(json))
  }
}
