#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Returns what a script says about itself: its summary, and the arguments that it takes.
package func scriptHelp(_ manifest: Manifest) -> Text {
  var rows = Text([])
  for parameter in manifest.positionalParameters {
    rows.bytes +=
      row("$" + Text(decimal: parameter.index), parameter.isNumber ? "a number" : "text").bytes
  }
  for parameter in manifest.parameters {
    if case .option(let option) = parameter.content {
      rows.bytes += row(option.syntax, option.explanation).bytes
    }
  }
  return manifest.summary + (manifest.summary.isEmpty ? "" : "\n\n")
    + (rows.isEmpty ? "The script takes no arguments.\n" : "Arguments of the script:\n" + rows)
}

private func row(_ name: Text, _ explanation: Text) -> Text {
  var row = "  " + name
  repeat { row.bytes.append(UInt8(ascii: " ")) } while row.bytes.count < 28
  return row + explanation + "\n"
}

extension ScriptOption {

  /// What can be given to the option.
  var expectation: Text {
    switch value {
    case .boolean: "true or false"
    case .integer(_, isSigned: true): "a signed number of 64 bits"
    case .integer(_, isSigned: false): "an unsigned number of 64 bits"
    case .string: "text"
    }
  }

  /// How the option is written.
  var syntax: Text {
    switch value {
    case .boolean: "--" + name
    case .integer: "--" + name + "=NUMBER"
    case .string: "--" + name + "=TEXT"
    }
  }

  /// What the option is for, and its value if it is not given.
  fileprivate var explanation: Text {
    let initial: Text
    switch value {
    case .boolean(false): return summary
    case .boolean(true): initial = "true"
    case .integer(let number, let isSigned):
      initial = isSigned ? Text(decimal: Int64(bitPattern: number)) : Text(decimal: number)
    case .string(let text, _): initial = "\"" + text + "\""
    }
    return summary + (summary.isEmpty ? "(" : " (") + initial + ")"
  }
}
