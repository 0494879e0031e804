/// The fields of a tracepoint as tracefs' `format` file lists them.
///
/// A profile file keeps each as one line: the name `category:event`, then for each field a tab and
/// `declaration;offset;size;signed`.
struct TracepointFormat: Equatable {

  /// The name.
  let name: TracepointName

  /// The fields, without the common ones.
  let fields: [Field]

  /// A field as it is declared.
  struct Field: Equatable {
    var declaration: String
    var offset: Int
    var size: Int
    var isSigned: Bool
  }

  /// Reads a `format` file; lines that are not fields are skipped.
  init(name: TracepointName, format: [UInt8]) {
    self.name = name
    var fields: [Field] = []
    format.forEachLine { line in
      let text = String(decoding: format[line], as: UTF8.self)
      if let field = Field(formatLine: text), !field.declaredName.hasPrefix("common_") {
        fields.append(field)
      }
      return true
    }
    self.fields = fields
  }

  /// Reads a line of a profile file; fields that are damaged are skipped.
  init(name: TracepointName, line: [UInt8]) {
    self.name = name
    fields = line.split(separator: UInt8(ascii: "\t")).dropFirst().compactMap { Field(compact: $0) }
  }

  /// The line of a profile file.
  var line: [UInt8] {
    var line = Array("\(name.category):\(name.event)".utf8)
    for field in fields {
      line += Array(
        "\t\(field.declaration);\(field.offset);\(field.size);\(field.isSigned ? 1 : 0)".utf8)
    }
    return line
  }
}

extension TracepointFormat.Field {

  // line = "\tfield:" declaration ";\toffset:" number ";\tsize:" number ";\tsigned:" number ";"
  fileprivate init?(formatLine line: String) {
    var values: [String: Substring] = [:]
    for part in line.split(separator: ";") {
      let part = part.drop { $0 == "\t" || $0 == " " }
      guard let colon = part.firstIndex(of: ":") else { continue }
      values[String(part[..<colon])] = part[part.index(after: colon)...]
    }
    guard let declaration = values["field"], let offset = values["offset"].flatMap({ Int($0) }),
      let size = values["size"].flatMap({ Int($0) }), let signed = values["signed"]
    else { return nil }
    self.init(String(declaration), offset: offset, size: size, isSigned: signed == "1")
  }

  fileprivate init?(compact bytes: ArraySlice<UInt8>) {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: ";")
    guard parts.count == 4, let offset = Int(parts[1]), let size = Int(parts[2]) else { return nil }
    self.init(String(parts[0]), offset: offset, size: size, isSigned: parts[3] == "1")
  }

  private init?(_ declaration: String, offset: Int, size: Int, isSigned: Bool) {
    let largest = 1 << 20
    guard 0...largest ~= offset, 0...largest ~= size else { return nil }
    self.init(declaration: declaration, offset: offset, size: size, isSigned: isSigned)
  }

  /// How the value is found.
  var storage: TracepointStorage {
    if declaration.hasPrefix("__data_loc ") { return .dataLocation }
    if declaration.hasPrefix("__rel_loc ") { return .relativeLocation }
    return .inline
  }

  /// The name that the declaration gives.
  var declaredName: String { parts.name }

  /// The type in C: the declaration without the name.
  var spelling: String { parts.type }

  // declaration = [ "__data_loc" | "__rel_loc" ] type name { "[" count "]" }
  private var parts: (name: String, type: String) {
    var text = Substring(declaration)
    if storage != .inline { text = text.drop { $0 != " " }.dropFirst() }
    var dimensions: Substring = ""
    // Of located data, the brackets stand before the name.
    if text.last == "]", let bracket = text.firstIndex(of: "[") {
      dimensions = text[bracket...]
      text = text[..<bracket]
    }
    let nameStart = text.lastIndex { !$0.isIdentifierCharacter }
    let start = nameStart.map { text.index(after: $0) } ?? text.startIndex
    let type = text[..<start].trimmingSpaces
    return (String(text[start...]), type + dimensions)
  }
}

extension Character {

  /// Whether C allows the character in a name.
  var isIdentifierCharacter: Bool { self == "_" || isASCII && (isLetter || isNumber) }
}

extension Substring {

  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
