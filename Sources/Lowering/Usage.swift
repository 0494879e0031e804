import Artefact

/// Returns what a script can be given, in lines for a reader.
func usage(of manifest: Manifest) -> String {
  var rows: [(syntax: String, meaning: String)] = []
  for parameter in manifest.positionalParameters {
    rows.append(("$\(parameter.index)", parameter.isNumber ? "a number" : "text"))
  }
  for parameter in manifest.parameters {
    guard case .option(let option) = parameter.content else { continue }
    rows.append(("--\(option.name)" + option.value.placeholder, option.meaning))
  }
  let width = rows.map(\.syntax.count).max() ?? 0
  let lines = rows.map { syntax, meaning in
    let gap = meaning.isEmpty ? "" : String(repeating: " ", count: width - syntax.count + 2)
    let behind = "\n" + String(repeating: " ", count: width + 4)
    return "  " + syntax + gap + meaning.split(separator: "\n").joined(separator: behind)
  }
  return lines.isEmpty
    ? "The script takes no arguments."
    : "Arguments of the script:\n" + lines.joined(separator: "\n")
}

extension ScriptOption {

  /// What the option is for, and its value if it is not given.
  fileprivate var meaning: String {
    let initial: String? =
      switch value {
      case .boolean(false): nil
      case .boolean(true): "true"
      case .integer(let number, isSigned: true): "\(Int64(bitPattern: number))"
      case .integer(let number, isSigned: false): "\(number)"
      case .string(let text, _): text.isEmpty ? nil : "\(text)"
      }
    let suffix = initial.map { "(default \($0))" }
    return [summary.description, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension OptionValue {

  /// What stands for a value behind the option's name.
  fileprivate var placeholder: String {
    switch self {
    case .boolean: ""
    case .integer: "=NUMBER"
    case .string: "=TEXT"
    }
  }
}
