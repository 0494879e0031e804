import Artefact

/// Returns the types of an artefact as text, one per paragraph, for `--emit btf`.
func typesText(of object: [UInt8]) throws(ArtefactError) -> String {
  let types = try LoadPlan.reading(object).types
  var text = ""
  for number in 1..<max(types.typeCount, 1) {
    text += types.text(of: BTFTypeID(UInt32(number)))
  }
  return text
}

extension BTF {

  /// The record of a type: its number, kind, name and what it refers to.
  fileprivate func text(of type: BTFTypeID) -> String {
    let name = name(of: type)
    let head = "[\(type.number)] \(kind(of: type).label) '\(name.isEmpty ? "(anon)" : name)'"
    switch kind(of: type) {
    case .void:
      return ""
    case .integer:
      return "\(head) size=\(sizeField(of: type)) bits=\(detail(0, of: type) & 0xff)\n"
    case .float, .forward:
      return "\(head)\n"
    case .pointer, .typedef, .volatile, .const, .restrict, .typeTag, .function, .variable,
      .declarationTag:
      return "\(head) type=\(target(of: type).number)\n"
    case .array:
      return "\(head) type=\(detail(0, of: type)) count=\(detail(2, of: type))\n"
    case .structure, .union:
      return "\(head) size=\(sizeField(of: type))\n" + members(of: type)
    case .enumeration:
      return "\(head) size=\(sizeField(of: type))\n"
        + rows(of: type, words: 2) { "'\(string(at: $0(0)))' value=\(Int32(bitPattern: $0(1)))" }
    case .enumeration64:
      return "\(head) size=\(sizeField(of: type))\n"
        + rows(of: type, words: 3) {
          "'\(string(at: $0(0)))' value=\(UInt64($0(2)) << 32 | UInt64($0(1)))"
        }
    case .prototype:
      return "\(head) returns=\(target(of: type).number)\n"
        + rows(of: type, words: 2) { "'\(string(at: $0(0)))' type=\($0(1))" }
    case .section:
      return "\(head) size=\(sizeField(of: type))\n"
        + rows(of: type, words: 3) { "type=\($0(0)) offset=\($0(1)) size=\($0(2))" }
    }
  }

  private func members(of type: BTFTypeID) -> String {
    let hasWidths = flag(of: type)
    return rows(of: type, words: 3) { word in
      let width = hasWidths ? word(2) >> 24 : 0
      let offset = hasWidths ? word(2) & 0xff_ffff : word(2)
      let bits = width > 0 ? " bits=\(width)" : ""
      return "'\(string(at: word(0)))' type=\(word(1)) offset=\(offset)\(bits)"
    }
  }

  private func rows(
    of type: BTFTypeID, words: Int, _ row: ((Int) -> UInt32) -> String
  ) -> String {
    (0..<count(of: type)).map { index in
      "  " + row { detail(index * words + $0 - 1, of: type) } + "\n"
    }.joined()
  }
}

extension BTFKind {

  /// The kind as bpftool names it.
  fileprivate var label: String {
    switch self {
    case .void: "VOID"
    case .integer: "INT"
    case .pointer: "PTR"
    case .array: "ARRAY"
    case .structure: "STRUCT"
    case .union: "UNION"
    case .enumeration: "ENUM"
    case .forward: "FWD"
    case .typedef: "TYPEDEF"
    case .volatile: "VOLATILE"
    case .const: "CONST"
    case .restrict: "RESTRICT"
    case .function: "FUNC"
    case .prototype: "FUNC_PROTO"
    case .variable: "VAR"
    case .section: "DATASEC"
    case .float: "FLOAT"
    case .declarationTag: "DECL_TAG"
    case .typeTag: "TYPE_TAG"
    case .enumeration64: "ENUM64"
    }
  }
}
