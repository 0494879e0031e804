import Artefact
import Diagnostics
import Language
import Source
import Syntax
import TypedIR

/// The name that asks what a script can be given.
let helpOptionName = "help"

extension Checker {

  /// Returns the value of a named parameter of the script.
  mutating func option(_ arguments: [CheckedArgument], _ call: BuiltinCall) -> CheckedExpression {
    guard case .literal(let name, let nameRange)? = arguments.first else {
      return invalid(call.range)
    }
    guard name.bytes.isOptionName, name.text != helpOptionName else {
      return refuse(.invalidOptionName(name.text, at: nameRange), at: call.range)
    }
    guard let (value, type) = optionValue(arguments.dropFirst().first, call) else {
      return invalid(call.range)
    }
    var option = ScriptOption(name: Text(name.text), summary: "", value: value)
    if case .literal(let description, _)? = arguments.dropFirst(2).first {
      option.summary = Text(description.bytes)
    }
    let first = options[name.text] ?? (option: option, range: call.range)
    options[name.text] = first
    guard first.option == option else {
      return refuse(.optionMismatch(name.text, call, first: first.range), at: call.range)
    }
    return CheckedExpression(.option(option), type: type, range: call.range)
  }

  /// Returns what a named parameter is if it is not given, and its type.
  private mutating func optionValue(
    _ argument: CheckedArgument?, _ call: BuiltinCall
  ) -> (OptionValue, Type)? {
    guard let argument else { return (.boolean(false), .boolean) }
    guard case .value(let value) = argument else { return nil }
    if case .string(let text) = value.kind {
      let bytes = settings.maximumTextSize
      return (.string(Text(text), bytes: bytes), .string(capacity: bytes))
    }
    guard let constant = value.constant else {
      report.tell(.constantExpected(call.builtin.parameters[1], call.builtin, at: value.range))
      return nil
    }
    if value.type == .boolean { return (.boolean(constant != 0), .boolean) }
    let isSigned = value.type != .integer(.uint64)
    return (
      .integer(UInt64(bitPattern: constant), isSigned: isSigned),
      .integer(isSigned ? .int64 : .uint64)
    )
  }
}

extension [UInt8] {

  /// Whether the text is a letter, then letters, digits, `-` and `_`.
  fileprivate var isOptionName: Bool {
    guard let first, first.isLetter else { return false }
    return allSatisfy { byte in
      byte.isLetter || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
    }
  }
}

extension UInt8 {

  fileprivate var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
}
