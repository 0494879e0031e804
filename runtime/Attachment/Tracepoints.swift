#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

extension ProbeResolver {

  func resolveTracepoint(
    _ probe: ProbeDescription, _ category: NamePattern, _ event: NamePattern
  ) throws(AttachError) -> ResolvedProbe {
    if category.isLiteral, event.isLiteral {
      let target = AttachTarget(name: probe.name, symbol: category.text + "/" + event.text)
      return ResolvedProbe(probe: probe, targets: [target])
    }
    var targets: [AttachTarget] = []
    for other in try events(for: probe) {
      guard category.matches(other.category), event.matches(other.name) else { continue }
      targets.append(
        AttachTarget(
          name: "tracepoint:" + Text(other.category) + ":" + Text(other.name),
          symbol: Text(other.category) + "/" + Text(other.name)))
    }
    guard !targets.isEmpty else {
      throw AttachError(probe, .missing(what: "no tracepoint matches", suggestions: []))
    }
    sortBySymbol(&targets)
    return ResolvedProbe(probe: probe, targets: targets)
  }

  func resolveRawTracepoint(
    _ probe: ProbeDescription, _ event: NamePattern
  ) throws(AttachError) -> ResolvedProbe {
    if event.isLiteral {
      let target = AttachTarget(name: probe.name, symbol: event.text)
      return ResolvedProbe(probe: probe, targets: [target])
    }
    var targets: [AttachTarget] = []
    for other in try events(for: probe) {
      // Those of 'syscalls' are made from sys_enter and sys_exit.
      guard other.category != Text("syscalls").bytes, event.matches(other.name) else { continue }
      targets.append(
        AttachTarget(name: "rawtracepoint:" + Text(other.name), symbol: Text(other.name)))
    }
    guard !targets.isEmpty else {
      throw AttachError(probe, .missing(what: "no raw tracepoint matches", suggestions: []))
    }
    sortBySymbol(&targets)
    return ResolvedProbe(probe: probe, targets: targets)
  }

  private func events(
    for probe: ProbeDescription
  ) throws(AttachError) -> [(category: [UInt8], name: [UInt8])] {
    do throws(KernelError) {
      return try traceFiles.events()
    } catch {
      throw AttachError(probe, .kernel(error))
    }
  }
}

extension TraceFileSystem {

  /// The category and the name of each tracepoint.
  func events() throws(KernelError) -> [(category: [UInt8], name: [UInt8])] {
    var events: [(category: [UInt8], name: [UInt8])] = []
    try forEachTraceLine(of: "available_events") { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
      events.append(([UInt8](line[..<colon]), [UInt8](line[(colon + 1)...])))
    }
    return events
  }

  /// Returns the number of the tracepoint `symbol`, written `category/event`.
  func tracepointIdentifier(_ symbol: Text) throws(KernelError) -> UInt64 {
    let contents = try contents(of: "events/" + symbol + "/id")
    guard let number = parseDecimal(contents) else {
      throw KernelError(number: .invalid, step: .readFile, subject: symbol)
    }
    return number
  }
}

/// Returns the number that `text` writes in decimal, perhaps with an end of line; nil otherwise.
package func parseDecimal(_ text: [UInt8]) -> UInt64? {
  var number: UInt64 = 0
  var digits = 0
  for byte in text {
    if byte == UInt8(ascii: "\n") { break }
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    let (product, overflows) = number.multipliedReportingOverflow(by: 10)
    let (sum, alsoOverflows) = product.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
    if overflows || alsoOverflows { return nil }
    number = sum
    digits += 1
  }
  return digits > 0 ? number : nil
}
