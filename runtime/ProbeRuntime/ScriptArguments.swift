#if !hasFeature(Embedded)
  package import Artefact
#endif

/// What a script is given.
package struct ScriptArguments: Equatable, Sendable {

  /// The positional parameters.
  package var positional: [Text] = []

  /// Whether the script is asked what it can be given.
  package private(set) var askForHelp = false

  /// The bytes of the named parameters that are given, by their places in the manifest.
  private var values: [Text]

  /// Reads positional parameters, `--name=value` and `--name`; what follows a lone `--` is
  /// positional.
  package init(
    _ arguments: [Text], for manifest: borrowing Manifest
  ) throws(ParameterError) {
    values = [Text](repeating: Text([]), count: manifest.parameters.count)
    var areNamed = true
    for argument in arguments {
      let dash = UInt8(ascii: "-")
      if !areNamed || argument.bytes.count < 2 || argument.bytes[0] != dash
        || argument.bytes[1] != dash
      {
        positional.append(argument)
      } else if argument.bytes.count == 2 {
        areNamed = false
      } else if argument.equals("--help") {
        askForHelp = true
      } else {
        try set(argument, for: manifest)
      }
    }
  }

  /// Takes `--name=value`, or `--name` for a flag; the last value of a name counts.
  package mutating func set(
    _ argument: Text, for manifest: Manifest
  ) throws(ParameterError) {
    for index in 0..<values.count {
      guard case .option(let option) = manifest.parameters[index].content else { continue }
      guard isMeant(option.name, by: argument) else { continue }
      let end = option.name.bytes.count + 2
      let text = Text([UInt8](argument.bytes.dropFirst(end + 1)))
      let isAlone = argument.bytes.count == end
      let bytes = try option.value.bytes(of: text, isAlone: isAlone, option.name)
      if bytes.isEmpty { break }
      values[index] = Text(bytes)
      return
    }
    throw ParameterError("the script does not take " + argument + "\n" + manifest.usage)
  }

  private func isMeant(_ name: Text, by argument: Text) -> Bool {
    let end = name.bytes.count + 2
    guard argument.bytes.count >= end else { return false }
    for index in 2..<end where argument.bytes[index] != name.bytes[index - 2] { return false }
    return argument.bytes.count == end || argument.bytes[end] == UInt8(ascii: "=")
  }

  /// Returns the bytes of the parameter at `index` of the manifest; none if it is not given.
  package func bytes(ofParameter index: Int) -> [UInt8] {
    values[index].bytes
  }
}

extension OptionValue {

  /// Returns the bytes of a value; none if it is not of the type.
  fileprivate func bytes(
    of text: Text, isAlone: Bool, _ name: Text
  ) throws(ParameterError) -> [UInt8] {
    var number = parseInteger(text.bytes)
    var largest = UInt64.max
    switch self {
    case .boolean:
      largest = 1
      if isAlone || text.equals("true") { number = 1 }
      if text.equals("false") { number = 0 }
    case .integer(_, let isSigned):
      let isNegative = text.bytes.first == UInt8(ascii: "-")
      if isNegative != isSigned { largest = isNegative ? 0 : UInt64(Int64.max) }
    case .string(_, let size):
      return isAlone ? [] : try text.padded(to: size, of: name)
    }
    guard let number, number <= largest else { return [] }
    return littleEndian(number)
  }
}
