#if !hasFeature(Embedded)
  package import Artefact
#endif

extension ProbeDescription {

  /// Whether positional parameter `index`, from 1, completes the attach point.
  package func mentions(parameter index: Int) -> Bool {
    guard template != nil else { return false }
    // With all parameters but this one, only this one can be missing; the name has all of them.
    var arguments = [Text](repeating: "1", count: 9999)
    arguments[index - 1] = ""
    do throws(AttachError) {
      _ = try TemplateBinding(probe: self, arguments: arguments).text(name)
      return false
    } catch {
      return error.reason == .parameter(index, nil)
    }
  }
}

/// Puts the script's arguments in the place of a template's parameters.
struct TemplateBinding {

  let probe: ProbeDescription
  let arguments: [Text]

  func attachPoint() throws(AttachError) -> AttachPoint {
    switch probe.attachPoint {
    case .begin, .end: return probe.attachPoint
    case .tracepoint(let category, let event):
      return .tracepoint(category: try text(category), event: try text(event))
    case .rawTracepoint(let event): return .rawTracepoint(event: try text(event))
    case .kprobe(let function, let offset):
      return .kprobe(function: try text(function), offset: try number(offset))
    case .kretprobe(let function): return .kretprobe(function: try text(function))
    case .uprobe(let binary, let function, let offset):
      return .uprobe(
        binary: try text(binary), function: try text(function), offset: try number(offset))
    case .uretprobe(let binary, let function):
      return .uretprobe(binary: try text(binary), function: try text(function))
    case .interval(let period): return .interval(try self.period(period))
    case .profile(let period): return .profile(try self.period(period))
    case .software(let event, let count): return .software(event: event, count: try number(count))
    case .hardware(let event, let count): return .hardware(event: event, count: try number(count))
    }
  }

  /// Returns a text with the arguments that it names; `$$` is `$`.
  func text(_ template: Text) throws(AttachError) -> Text {
    let dollar = UInt8(ascii: "$")
    let bytes = template.bytes
    var text = Text([])
    var position = 0
    while position < bytes.count {
      let start = position
      position += 1
      if bytes[start] == dollar {
        while position < bytes.count, bytes[position] &- 48 < 10 { position += 1 }
        if let index = parseInteger([UInt8](bytes[(start + 1)..<position])) {
          text.bytes += try argument(Int(truncatingIfNeeded: index)).bytes
          continue
        }
        if position < bytes.count, bytes[position] == dollar { position += 1 }
      }
      text.bytes.append(bytes[start])
    }
    return text
  }

  private func period(_ period: Period) throws(AttachError) -> Period {
    switch period {
    case .hertz(let frequency): .hertz(try number(frequency))
    case .nanoseconds(let duration): .nanoseconds(try number(duration))
    }
  }

  /// Returns a number of the attach point, multiplied by the parameter that it depends on, if any.
  private func number(_ unit: UInt64) throws(AttachError) -> UInt64 {
    guard let index = probe.template?.factor else { return unit }
    let argument = try argument(index)
    if let number = parseInteger(argument.bytes), number > 0, number >> 63 == 0 {
      let (product, overflows) = number.multipliedReportingOverflow(by: unit)
      if !overflows { return product }
    }
    throw AttachError(probe, .parameter(index, argument))
  }

  private func argument(_ index: Int) throws(AttachError) -> Text {
    guard index >= 1, index <= arguments.count, !arguments[index - 1].isEmpty else {
      throw AttachError(probe, .parameter(index, nil))
    }
    return arguments[index - 1]
  }
}
