import Artefact
import Diagnostics
import Language
import Rendering
import Source
import Syntax
import TypedIR

/// What scripts say, and texts that are used otherwise than to be printed.
extension Checker {

  /// Returns what a builtin of these forms does.
  mutating func message(
    _ form: MessageForm, _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedStatement.Kind? {
    switch form {
    case .text(let use):
      return format(arguments, call).map { .text(use, format: $0.text, $0.values) }
    case .debug:
      guard let statement = debug(arguments, call) else { return nil }
      report.tell(.debugOutput(call.builtin, at: call.range))
      return statement
    case .assertion: return assertion(arguments, call)
    case .failure: return failure(arguments, call)
    }
  }

  /// `assert(condition, message)` becomes an `if` around an error and an exit.
  private func assertion(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedStatement.Kind? {
    guard case .value(let condition) = arguments[0], case .literal(let text, _) = arguments[1]
    else { return nil }
    let format = escapedForFormat(text.text)
    let status = constant(1, isSigned: true, call.range)
    return .if(
      condition, [],
      [
        CheckedStatement(.text(.error, format: format, []), range: call.range),
        CheckedStatement(.exit(status), range: call.range),
      ])
  }

  // MARK: fail

  private mutating func failure(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedStatement.Kind? {
    guard let (text, values) = format(arguments, call) else { return nil }
    var fields: [ValueField] = []
    var bytes: [UInt8] = []
    for value in values.map(\.value) {
      let type: ValueType
      let start = bytes.count
      if case .string(let text) = value.kind {
        bytes += Array(text.utf8) + [0]
        type = .string(bytes: bytes.count - start)
      } else if let constant = value.constant {
        bytes.append(littleEndian64: UInt64(bitPattern: constant))
        type = .integer(bytes: 8, isSigned: value.type != .integer(.uint64))
      } else {
        report.tell(.constantExpected(call.builtin.parameters[1], call.builtin, at: value.range))
        return nil
      }
      fields.append(ValueField(name: "", offset: start, type: type))
    }
    guard let format = parsedFormat(text) else { return nil }
    var message = OutputBuffer()
    RecordFormat(format, fields: fields).append(
      bytes.span.bytes, using: ValueRenderer(), to: &message)
    report.tell(
      .failure(String(decoding: message.bytes, as: UTF8.self), at: call.range))
    return nil
  }

  /// Returns a format that was parsed before.
  private func parsedFormat(_ text: String) -> FormatString? {
    do throws(FormatError) {
      return try FormatString(Text(text))
    } catch {
      return nil
    }
  }

  // MARK: debugf

  private mutating func debug(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedStatement.Kind? {
    guard let (text, printed) = format(arguments, call), let format = parsedFormat(text) else {
      return nil
    }
    let values = printed.map(\.value)
    guard values.count <= 3 else {
      report.tell(.tooManyDebugValues(values.count, at: values[3].range))
      return nil
    }
    var spelled = ""
    var index = 0
    for piece in format.pieces {
      switch piece {
      case .text(let bytes):
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
          report.tell(.debugFormat(at: call.range))
          return nil
        }
        spelled += escapedForFormat(String(decoding: bytes, as: UTF8.self))
      case .conversion(let conversion):
        guard let kernels = conversion.spelledForKernel(values[index].type) else {
          report.tell(.debugFormat(at: call.range))
          return nil
        }
        spelled += kernels
        index += 1
      }
    }
    return .debug(format: spelled, values)
  }
}

extension FormatConversion {

  /// The conversion as `bpf_trace_printk` takes it; nil if it has none for such a value.
  fileprivate func spelledForKernel(_ type: Type) -> String? {
    let letter: String
    switch kind {
    case .signed: letter = size + "d"
    case .unsigned: letter = size + "u"
    case .hexadecimal: letter = size + "x"
    case .upperHexadecimal: letter = size + "X"
    case .character: letter = "c"
    case .pointer: letter = "px"
    case .text:
      guard case .string = type else { return nil }
      letter = "s"
    case .octal, .buffer, .escapedBuffer, .hexadecimalBuffer, .allocationFlags: return nil
    }
    let fill = fillsWithZeros ? "0" : isLeftAligned ? "-" : ""
    return "%" + fill + (width > 0 ? String(width) : "") + letter
  }

  private var size: String {
    switch length {
    case .char, .short, .int: ""
    case .long: "ll"
    }
  }
}

/// Returns a format that prints a text as it is.
private func escapedForFormat(_ text: String) -> String {
  text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
}
