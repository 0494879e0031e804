#if !hasFeature(Embedded)
  package import Artefact
#endif

/// What a script is given: `value`, `--name=value` and `--name`.
package struct ScriptArguments: Equatable, Sendable {

  /// An argument for a named parameter.
  package struct Named: Equatable, Sendable {
    /// The name, without dashes.
    package var name: Text
    /// What follows the `=`; nil if there is none.
    package var value: Text?
    /// Creates an argument.
    package init(name: Text, value: Text?) {
      self.name = name
      self.value = value
    }
  }

  /// The positional arguments.
  package var positional: [Text] = []

  /// The named arguments, in their order; the last of a name counts.
  package var named: [Named] = []

  /// Sorts arguments; what follows a lone `--` is positional.
  package init(_ arguments: [Text] = []) {
    for (index, argument) in arguments.enumerated() {
      if argument.equals("--") {
        positional += arguments[(index + 1)...]
        return
      }
      guard argument.hasPrefix("--") else {
        positional.append(argument)
        continue
      }
      let bytes = [UInt8](argument.bytes.dropFirst(2))
      var end = 0
      while end < bytes.count, bytes[end] != UInt8(ascii: "=") { end += 1 }
      named.append(
        Named(
          name: Text([UInt8](bytes[..<end])),
          value: end < bytes.count ? Text([UInt8](bytes[(end + 1)...])) : nil))
    }
  }

  /// Whether they ask what the script can be given.
  package var askForHelp: Bool { named.contains { $0.name.equals("help") } }

  /// Checks that the script has every named parameter that is given.
  package func check(against manifest: Manifest) throws(ParameterError) {
    var options: [ScriptOption] = []
    for parameter in manifest.parameters {
      if case .option(let option) = parameter.content { options.append(option) }
    }
    for argument in named where !options.contains(where: { $0.name == argument.name }) {
      throw .unknownOption(argument.name, known: options.map { $0.name })
    }
  }
}

extension ScriptOption {

  /// Returns the bytes of the option's parameter: those of the last argument for it, if any.
  package func bytes(from named: [ScriptArguments.Named]) throws(ParameterError) -> [UInt8] {
    guard let argument = named.last(where: { $0.name == name }) else {
      return value.bytes
    }
    return try bytes(given: argument.value)
  }

  /// Returns the bytes of the option's parameter for `--name=value`, or `--name` if nil.
  package func bytes(given text: Text?) throws(ParameterError) -> [UInt8] {
    var given = value
    switch value {
    case .boolean:
      guard let flag = truth(text ?? "1") else { throw .invalidOption(self, text) }
      given = .boolean(flag)
    case .integer(_, let isSigned):
      guard let text, let number = parseInteger(text.bytes),
        text.hasPrefix("-") ? isSigned : !isSigned || number >> 63 == 0
      else { throw .invalidOption(self, text) }
      given = .integer(number, isSigned: isSigned)
    case .string(_, let size):
      guard let text else { throw .invalidOption(self, nil) }
      guard text.bytes.count < size else { throw .optionTooLong(self, limit: size - 1) }
      given = .string(text, bytes: size)
    }
    return given.bytes
  }

  private func truth(_ text: Text) -> Bool? {
    if text.equals("1") || text.equals("true") { return true }
    return text.equals("0") || text.equals("false") ? false : nil
  }
}

extension OptionValue {

  /// The bytes in `.rodata`.
  fileprivate var bytes: [UInt8] {
    switch self {
    case .boolean(let flag): littleEndian(flag ? 1 : 0)
    case .integer(let number, _): littleEndian(number)
    case .string(let text, let size): padded(text, to: size)
    }
  }
}
