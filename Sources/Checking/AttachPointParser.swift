import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax

/// Reads the parts of an attach point.
struct AttachPointParser {

  /// The attach point in the script.
  let written: Tree.AttachPoint

  /// What the parts say, the provider first; in a template, `$1` stands for a parameter.
  let parts: [String]

  /// Whether positional parameters complete the attach point.
  let isTemplate: Bool

  /// The kind of probe.
  let kind: ProbeKind

  /// What the loader attaches to, and its canonical text.
  struct Parsed {
    let attachPoint: Artefact.AttachPoint
    var name: String
    var template: AttachTemplate?
  }

  /// Creates a parser, or tells why the attach point is none.
  init?(_ written: Tree.AttachPoint, into report: inout Report) {
    self.written = written
    isTemplate = written.parts.contains { $0.text == nil }
    parts = isTemplate ? written.parts.map(\.template) : written.parts.compactMap(\.text)
    if let part = written.parts.first(where: { $0.pieces.contains(.parameterCount) }) {
      report.tell(.misplacedParameter("a part", at: part.range))
      return nil
    }
    guard written.provider.text != nil else {
      report.tell(
        .misplacedParameter("the kind", isKnownWhereItRuns: true, at: written.provider.range))
      return nil
    }
    guard let kind = probeKind(named: parts[0]) else {
      report.tell(.unknownProbeKind(parts[0], at: written.provider.range))
      return nil
    }
    guard kind.target != .unsupported else {
      report.tell(.unsupportedProbeKind(kind, at: written.provider.range))
      return nil
    }
    self.kind = kind
  }

  /// Returns what the attach point says, or tells why it says nothing.
  func parse(into report: inout Report) -> Parsed? {
    guard isTemplate else { return parseParts(into: &report) }
    if let what = kind.namedPart, parts.count > 1, written.parts[1].text == nil {
      report.tell(.misplacedParameter(what, at: written.parts[1].range))
      return nil
    }
    var parsed = parseParts(into: &report)
    parsed?.name = ([kind.name] + parts.dropFirst()).joined(separator: ":")
    parsed?.template = AttachTemplate(factor: numberText.flatMap(parameter))
    return parsed
  }

  private func parseParts(into report: inout Report) -> Parsed? {
    switch kind.target {
    case .begin: single(.begin, into: &report)
    case .end: single(.end, into: &report)
    case .tracepoint: tracepoint(into: &report)
    case .rawTracepoint: rawTracepoint(into: &report)
    case .functionEntry: functionEntry(into: &report)
    case .functionReturn: functionReturn(into: &report)
    case .interval: timer(into: &report).map { Parsed(attachPoint: .interval($0), name: $1) }
    case .profile: timer(into: &report).map { Parsed(attachPoint: .profile($0), name: $1) }
    case .userFunctionEntry: userFunctionEntry(into: &report)
    case .userFunctionReturn: userFunctionReturn(into: &report)
    case .softwareEvent:
      countedEvent(among: softwareEvents, into: &report).map {
        Parsed(attachPoint: .software(event: $0.number, count: $1), name: $2)
      }
    case .hardwareEvent:
      countedEvent(among: hardwareEvents, into: &report).map {
        Parsed(attachPoint: .hardware(event: $0.number, count: $1), name: $2)
      }
    case .unsupported: nil
    }
  }

  private func malformed(_ report: inout Report) -> Parsed? {
    report.tell(.malformedAttachPoint(written, kind))
    return nil
  }

  // begin = "begin"
  private func single(_ attachPoint: Artefact.AttachPoint, into report: inout Report) -> Parsed? {
    guard parts.count == 1 else { return malformed(&report) }
    return Parsed(attachPoint: attachPoint, name: kind.name)
  }

  // tracepoint = "tracepoint" ":" category ":" event | "tracepoint" ":" pattern
  private func tracepoint(into report: inout Report) -> Parsed? {
    let category: String
    let event: String
    if parts.count == 2, parts[1].contains("*") {
      (category, event) = ("*", parts[1])
    } else if parts.count == 3 {
      (category, event) = (parts[1], parts[2])
    } else {
      return malformed(&report)
    }
    guard !category.isEmpty, !event.isEmpty else { return malformed(&report) }
    return Parsed(
      attachPoint: .tracepoint(category: Text(category), event: Text(event)),
      name: "\(kind.name):\(category):\(event)")
  }

  // rawtracepoint = "rawtracepoint" ":" [ module ":" ] event
  private func rawTracepoint(into report: inout Report) -> Parsed? {
    guard 2...3 ~= parts.count, let event = parts.last, !event.isEmpty else {
      return malformed(&report)
    }
    return Parsed(
      attachPoint: .rawTracepoint(event: Text(event)), name: "\(kind.name):\(event)")
  }

  // kprobe = "kprobe" ":" [ module ":" ] function [ "+" offset ]
  private func functionEntry(into report: inout Report) -> Parsed? {
    guard let target = functionTarget else { return malformed(&report) }
    guard let (function, offset) = functionAndOffset(target, into: &report) else { return nil }
    return Parsed(
      attachPoint: .kprobe(function: Text(function), offset: offset),
      name: "\(kind.name):\(function)" + (offset == 0 ? "" : "+\(offset)"))
  }

  // function [ "+" offset ]
  private func functionAndOffset(
    _ target: String, into report: inout Report
  ) -> (function: String, offset: UInt64)? {
    let halves = target.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    guard let function = halves.first.map(String.init), !function.isEmpty,
      let range = written.parts.last?.range
    else {
      report.tell(.malformedAttachPoint(written, kind))
      return nil
    }
    guard halves.count == 2 else { return (function, 0) }
    guard let offset = number(String(halves[1])) else {
      report.tell(.invalidProbeNumber(String(halves[1]), what: "offset", at: range))
      return nil
    }
    // The `*` of a quoted name such as `"net.(*Dialer).Dial"` is one of its characters.
    let isQuoted = kind.name == "uprobe" && written.parts.last?.isQuoted == true
    guard isQuoted || !function.contains("*") else {
      report.tell(.offsetOfPattern(at: range))
      return nil
    }
    return (function, offset)
  }

  // kretprobe = "kretprobe" ":" [ module ":" ] function
  private func functionReturn(into report: inout Report) -> Parsed? {
    guard let target = functionTarget, let last = written.parts.last else {
      return malformed(&report)
    }
    guard !target.contains("+") else {
      report.tell(.offsetOfReturn(at: last.range))
      return nil
    }
    return Parsed(
      attachPoint: .kretprobe(function: Text(target)), name: "\(kind.name):\(target)")
  }

  // uprobe = "uprobe" ":" binary ":" [ "cpp" ":" ] ( function [ "+" offset ] | address )
  private func userFunctionEntry(into report: inout Report) -> Parsed? {
    guard let (binary, target) = userTarget(into: &report) else { return nil }
    let name = "\(kind.name):\(binary):"
    if let first = target.first, first.isASCII, first.isNumber {
      guard let address = number(target) else {
        report.tell(.invalidProbeNumber(target, what: "address", at: written.targetRange))
        return nil
      }
      return Parsed(
        attachPoint: .uprobe(binary: Text(binary), function: "", offset: address),
        name: name + "\(address)")
    }
    guard let (function, offset) = userFunctionAndOffset(target, into: &report) else {
      return nil
    }
    return Parsed(
      attachPoint: .uprobe(binary: Text(binary), function: Text(function), offset: offset),
      name: name + function + (offset == 0 ? "" : "+\(offset)"))
  }

  // uretprobe = "uretprobe" ":" binary ":" [ "cpp" ":" ] function
  private func userFunctionReturn(into report: inout Report) -> Parsed? {
    guard let (binary, function) = userTarget(into: &report) else { return nil }
    guard let offset = userFunctionAndOffset(function, into: &report)?.offset else { return nil }
    guard offset == 0, isNameOfSource(function) || !function.contains("+") else {
      report.tell(.offsetOfReturn(at: written.targetRange))
      return nil
    }
    return Parsed(
      attachPoint: .uretprobe(binary: Text(binary), function: Text(function)),
      name: "\(kind.name):\(binary):\(function)")
  }

  /// Splits a function and its offset; operators of C++ have a plus in their names.
  private func userFunctionAndOffset(
    _ target: String, into report: inout Report
  ) -> (function: String, offset: UInt64)? {
    guard isNameOfSource(target) else { return functionAndOffset(target, into: &report) }
    guard let plus = target.lastIndex(of: "+"),
      let offset = number(String(target[target.index(after: plus)...]))
    else { return (target, 0) }
    return (String(target[..<plus]), offset)
  }

  /// Whether a name is one that only the source has.
  private func isNameOfSource(_ target: String) -> Bool {
    target.hasPrefix("cpp:") || target.contains("(") || target.contains("::")
  }

  private func userTarget(into report: inout Report) -> (binary: String, function: String)? {
    if parts.count == 4, !parts[1].isEmpty, parts[2] == "cpp", !parts[3].isEmpty {
      return (parts[1], "cpp:" + parts[3])
    }
    guard parts.count == 3, !parts[1].isEmpty, !parts[2].isEmpty else {
      report.tell(.malformedAttachPoint(written, kind))
      return nil
    }
    return (parts[1], parts[2])
  }

  /// The function with its module, as the kernel's own interface spells it: `module:function`.
  private var functionTarget: String? {
    guard 2...3 ~= parts.count, parts.dropFirst().allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts.count == 3, parts[1] == "vmlinux" { return parts[2] }
    return parts.dropFirst().joined(separator: ":")
  }

  // timer = kind ":" unit ":" number | kind ":" duration
  private func timer(into report: inout Report) -> (Period, String)? {
    switch parts.count {
    case 2: return duration(into: &report)
    case 3: return frequency(into: &report)
    default:
      report.tell(.malformedAttachPoint(written, kind))
      return nil
    }
  }

  private func frequency(into report: inout Report) -> (Period, String)? {
    guard let unit = timerUnits.first(where: { $0.name == parts[1].lowercased() }) else {
      report.tell(.unknownUnit(parts[1], at: written.parts[1].range))
      return nil
    }
    guard let number = number(parts[2]), number > 0 else {
      report.tell(.invalidProbeNumber(parts[2], what: "period", at: written.parts[2].range))
      return nil
    }
    let name = "\(kind.name):\(unit.name):\(number)"
    guard let length = unit.nanoseconds else { return (.hertz(number), name) }
    let (period, overflows) = number.multipliedReportingOverflow(by: length)
    guard !overflows else {
      report.tell(.invalidProbeNumber(parts[2], what: "period", at: written.parts[2].range))
      return nil
    }
    return (.nanoseconds(period), name)
  }

  private func duration(into report: inout Report) -> (Period, String)? {
    let text = parts[1]
    if timerUnits.contains(where: { $0.name == text.lowercased() }) {
      report.tell(.malformedAttachPoint(written, kind))
      return nil
    }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "_" || $0 == "e" || $0 == "E") }
    let suffix = text.dropFirst(digits.count)
    let unit =
      suffix.isEmpty
      ? durationUnits.first : durationUnits.first { $0.name == suffix.lowercased() }
    guard let number = number(suffix.isEmpty ? text : String(digits)),
      let length = unit?.nanoseconds
    else {
      report.tell(.invalidProbeNumber(text, what: "period", at: written.parts[1].range))
      return nil
    }
    let (period, overflows) = number.multipliedReportingOverflow(by: length)
    guard !overflows, period >= shortestPeriodInNanoseconds else {
      report.tell(.periodOutOfRange(text, kind, at: written.parts[1].range))
      return nil
    }
    return (.nanoseconds(period), "\(kind.name):\(text.lowercased())")
  }

  // event = kind ":" event [ ":" count ]
  private func countedEvent(
    among events: [CountedEvent], into report: inout Report
  ) -> (CountedEvent, UInt64, String)? {
    guard 2...3 ~= parts.count, !parts[1].isEmpty else {
      report.tell(.malformedAttachPoint(written, kind))
      return nil
    }
    guard let event = events.first(where: { $0.names.contains(parts[1]) }) else {
      report.tell(.unknownEvent(parts[1], of: kind, among: events, at: written.parts[1].range))
      return nil
    }
    // A listing ends events with a colon.
    guard parts.count == 3, !parts[2].isEmpty else {
      return (event, event.defaultCount, "\(kind.name):\(parts[1])")
    }
    guard let count = number(parts[2]), count > 0 else {
      report.tell(.invalidProbeNumber(parts[2], what: "count", at: written.parts[2].range))
      return nil
    }
    return (event, count, "\(kind.name):\(parts[1]):\(count)")
  }

  /// The text of the number of the attach point, if it has one.
  private var numberText: String? {
    if kind.namedPart != nil { return parts.count == 3 ? parts[2] : nil }
    let halves = parts[parts.count - 1].split(separator: "+", maxSplits: 1)
    return halves.count == 2 ? String(halves[1]) : nil
  }

  /// Returns the parameter that a whole text stands for.
  private func parameter(_ text: String) -> Int? {
    isTemplate && text.hasPrefix("$") ? Int(text.dropFirst()) : nil
  }

  // number = parameter | digits | digit "e" digits | "0x" hexadecimal digits | "0b" binary digits
  //   | "0" octal digits
  private func number(_ text: String) -> UInt64? {
    // The loader multiplies.
    if parameter(text) != nil { return 1 }
    guard !text.hasPrefix("+"), !text.hasPrefix("-") else { return nil }
    let digits = text.lowercased().filter { $0 != "_" }
    if digits.hasPrefix("0x") { return UInt64(digits.dropFirst(2), radix: 16) }
    if digits.hasPrefix("0b") { return UInt64(digits.dropFirst(2), radix: 2) }
    if digits.hasPrefix("0"), digits.count > 1 { return UInt64(digits.dropFirst(), radix: 8) }
    return UInt64(digits) ?? powerOfTen(digits)
  }

  /// Returns the number that is written as `1e6`.
  private func powerOfTen(_ text: String) -> UInt64? {
    let halves = text.split(separator: "e", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].count == 1, let zeros = UInt8(halves[1]),
      1...20 ~= zeros, !halves[1].hasPrefix("0")
    else { return nil }
    return UInt64(halves[0] + String(repeating: "0", count: Int(zeros)))
  }
}

extension ProbeKind {

  /// What the first part is, if it is one of the names that the compiler knows.
  fileprivate var namedPart: String? {
    switch listing {
    case .timerUnits: "the unit"
    case .events: "the event"
    case .kernelFunctions, .tracepoints, .rawTracepoints, .binaryFunctions, .binaryProbes, .itself:
      nil
    }
  }
}

extension Tree.AttachPoint.Part {

  /// The text with its parameters, for the loader to complete.
  fileprivate var template: String {
    pieces.map { piece in
      switch piece {
      case .text(let text):
        text.split(separator: "$", omittingEmptySubsequences: false)
          .joined(separator: "$$")
      case .positionalParameter(let index): "$\(index)"
      case .parameterCount: ""
      }
    }.joined()
  }
}
