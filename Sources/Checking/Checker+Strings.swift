import Diagnostics
import Language
import Source
import TypedIR

extension Checker {

  /// Returns the value of a function of one or two strings.
  mutating func text(
    _ function: LibraryFunction, _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    let range = call.range
    let given = arguments.compactMap(\.value)
    let texts = given.map { asText($0) }
    guard texts.count == arguments.count, let first = texts.first, let second = texts.last else {
      return invalid(range)
    }
    switch function {
    case .textCapacity:
      if case .string(let capacity) = given[0].type {
        return constant(Int64(capacity), isSigned: true, range)
      }
      return textLength(first, range)
    case .textPosition: return position(of: second, in: first, range)
    case .textContains:
      let position = position(of: second, in: first, range)
      return CheckedExpression(
        .comparison(.signedGreaterOrEqual, position, constant(0, isSigned: true, range)),
        type: .boolean, range: range)
    case .concatenation: return concatenation(first, second, range)
    default: return textLength(first, range)
    }
  }

  /// Returns what a pointer to characters points to, and any other value as it is.
  private func asText(_ value: CheckedExpression) -> CheckedExpression {
    guard case .pointer(_, let space) = value.type else { return value }
    return CheckedExpression(
      .stringAt(value, limit: nil, space), type: .string(capacity: settings.maximumTextSize),
      range: value.range)
  }

  private func textLength(
    _ text: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    if case .string(let literal) = text.kind {
      return CheckedExpression(
        .integer(Int64(literal.utf8.count)), type: .integer(.uint64), range: range)
    }
    return library(.textLength(text), .integer(.uint64), range)
  }

  private func position(
    of part: CheckedExpression, in text: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    if case .string(let literal) = text.kind, case .string(let wanted) = part.kind {
      return constant(firstPosition(of: Array(wanted.utf8), in: Array(literal.utf8)), range)
    }
    if case .string("") = part.kind { return constant(0, range) }
    return library(.textPosition(text, part: part), .integer(.int64), range)
  }

  private func constant(_ value: Int64, _ range: SourceRange) -> CheckedExpression {
    CheckedExpression(.integer(value), type: .integer(.int64), range: range)
  }

  private func firstPosition(of part: [UInt8], in text: [UInt8]) -> Int64 {
    guard part.count <= text.count else { return -1 }
    let starts = 0...(text.count - part.count)
    return Int64(starts.first { text[$0...].starts(with: part) } ?? -1)
  }

  private func concatenation(
    _ left: CheckedExpression, _ right: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    if case .string(let first) = left.kind, case .string(let second) = right.kind,
      first.utf8.count + second.utf8.count < settings.maximumTextSize
    {
      return literal(first + second, range)
    }
    guard case .string(let first) = left.type, case .string(let second) = right.type else {
      return invalid(range)
    }
    let capacity = min(first + second - 1, settings.maximumTextSize)
    return library(.concatenation(left, right), .string(capacity: capacity), range)
  }

  /// Refuses what is no string where the script asserts that it is.
  mutating func assertText(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard let value = arguments.first?.value else { return invalid(range) }
    guard value.type.isCharacters else {
      return refuse(.notText(value.type, at: value.range), at: range)
    }
    return constant(0, range)
  }
}

extension Type {

  /// Whether the type is text, an array of characters or a pointer to them.
  var isCharacters: Bool {
    switch self {
    case .string: true
    case .array(let element, _), .pointer(let element, _): KernelTypes.isText(element)
    default: false
    }
  }
}
