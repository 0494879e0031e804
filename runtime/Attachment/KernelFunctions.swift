#if !hasFeature(Embedded)
  import Artefact
  package import Kernel
#endif

extension ProbeResolver {

  func resolveFunction(
    _ probe: ProbeDescription, _ pattern: NamePattern
  ) throws(AttachError) -> ResolvedProbe {
    if pattern.isLiteral {
      if checksTargets { _ = try traceFiles.kprobeType(for: probe) }
      let target = AttachTarget(name: probe.name, symbol: pattern.text)
      return ResolvedProbe(probe: probe, targets: [target])
    }
    let prefix: Text = isReturn(probe.attachPoint) ? "kretprobe:" : "kprobe:"
    var targets: [AttachTarget] = []
    let listing: FunctionListing
    do throws(KernelError) {
      listing = try traceFiles.forEachFunction { address, name in
        if pattern.matches(name) {
          targets.append(
            AttachTarget(name: prefix + Text(name), symbol: Text(name), address: address))
        }
      }
    } catch {
      throw AttachError(probe, .kernel(error))
    }
    // One function that cannot be traced makes the kernel refuse the whole multi-link, and the
    // symbol table has many.
    let isMulti = hasMultiLinks && listing != .symbols
    if !isMulti { _ = try traceFiles.kprobeType(for: probe) }
    guard !targets.isEmpty else {
      throw AttachError(probe, .missing(what: "no kernel function matches", suggestions: []))
    }
    sortBySymbol(&targets)
    // The listed address is where the kernel traces a function, a little behind its entry, by which
    // a cookie is found: only without cookies may addresses tell functions of one name apart.
    let usesAddresses = isMulti && listing == .addresses && !probe.readsCookie
    if !usesAddresses { removeSameNames(&targets) }
    return ResolvedProbe(
      probe: probe, targets: targets, method: isMulti ? .multi : .oneByOne)
  }

  private func isReturn(_ point: AttachPoint) -> Bool {
    if case .kretprobe = point { true } else { false }
  }

  /// Leaves one of several functions of a name: by name, the kernel cannot tell them apart.
  private func removeSameNames(_ targets: inout [AttachTarget]) {
    var unique: [AttachTarget] = []
    for target in targets where unique.last?.symbol != target.symbol { unique.append(target) }
    targets = unique
  }
}

/// Where the names of the kernel's functions were found.
enum FunctionListing: Equatable {
  /// The functions that can be traced, with their addresses (Linux 6.5).
  case addresses
  /// The functions that can be traced.
  case names
  /// All functions.
  case symbols
}

extension TraceFileSystem {

  /// Calls `body` with the address (0 if unknown) and the name of each function of the kernel, and
  /// returns where they were found.
  func forEachFunction(
    _ body: (UInt64, [UInt8]) -> Void
  ) throws(KernelError) -> FunctionListing {
    do throws(KernelError) {
      try forEachTraceLine(of: "available_filter_functions_addrs") {
        if let (address, name) = addressAndName($0) { body(address, name) }
      }
      return .addresses
    } catch {}
    do throws(KernelError) {
      try forEachTraceLine(of: "available_filter_functions") {
        let name = upToBlank($0, from: 0)
        if !isPlaceholder(name) { body(0, name) }
      }
      return .names
    } catch {}
    try forEachLine(of: kernelSymbols) {
      if let name = functionName(inSymbolLine: $0) { body(0, name) }
    }
    return .symbols
  }

  /// Whether the kernel has a function, perhaps one that cannot be probed; its module is ignored.
  func hasFunction(_ function: Text) throws(KernelError) -> Bool {
    let start = function.bytes.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    let name = [UInt8](function.bytes[start...])
    var lines = try LineReader(kernelSymbols)
    while let line = try lines.next() {
      if functionName(inSymbolLine: line) == name { return true }
    }
    return false
  }

  /// Calls `body` with the address, as far as the kernel tells it, and the name of each symbol.
  package func forEachSymbol(_ body: (UInt64, [UInt8]) -> Void) throws(KernelError) {
    try forEachLine(of: kernelSymbols) {
      if let (address, name) = addressAndName($0, kindWidth: 2) { body(address, name) }
    }
  }

  /// Returns the type of the perf events that are kprobes.
  func kprobeType(for probe: borrowing ProbeDescription) throws(AttachError) -> UInt32 {
    try eventType(
      "kprobe", for: probe,
      absence: "this kernel was built without kprobes (CONFIG_KPROBE_EVENTS)")
  }

  /// Returns the type of the perf events of a source.
  func eventType(
    _ source: Text, for probe: borrowing ProbeDescription, absence: Text
  ) throws(AttachError) -> UInt32 {
    do throws(KernelError) {
      let contents = try readFile(eventSources + "/" + source + "/type")
      if let number = parseDecimal(contents), let type = UInt32(exactly: number) { return type }
    } catch {
      if error.number != .notFound { throw AttachError(probe, .kernel(error)) }
    }
    throw AttachError(probe, .unsupported(absence))
  }

  /// Reads `ffffffff81000000 name [module]`, with so many characters before the name.
  private func addressAndName(_ line: [UInt8], kindWidth: Int = 0) -> (UInt64, [UInt8])? {
    var address: UInt64 = 0
    var index = 0
    while index < line.count, let digit = hexadecimalDigit(line[index]) {
      address = address << 4 | UInt64(digit)
      index += 1
    }
    guard index > 0, index < line.count, line[index] == UInt8(ascii: " ") else { return nil }
    let start = index + 1 + kindWidth
    guard start < line.count else { return nil }
    let name = upToBlank(line, from: start)
    return name.isEmpty || isPlaceholder(name) ? nil : (address, name)
  }

  /// Reads `ffffffff81000000 T name` and, of a module, `\t[module]` after it.
  private func functionName(inSymbolLine line: [UInt8]) -> [UInt8]? {
    guard let blank = line.firstIndex(of: UInt8(ascii: " ")), blank + 3 < line.count else {
      return nil
    }
    switch line[blank + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      let name = upToBlank(line, from: blank + 3)
      return isCompilersOwn(name) ? nil : name
    default: return nil
    }
  }

  private func upToBlank(_ line: [UInt8], from start: Int) -> [UInt8] {
    var end = start
    while end < line.count, line[end] != UInt8(ascii: " "), line[end] != UInt8(ascii: "\t") {
      end += 1
    }
    return [UInt8](line[start..<end])
  }

  /// Whether a line stands for a function that the linker dropped.
  private func isPlaceholder(_ name: [UInt8]) -> Bool {
    Text(name).hasPrefix("__ftrace_invalid_address__")
  }

  /// Whether a symbol is a part or the padding of a function.
  private func isCompilersOwn(_ name: [UInt8]) -> Bool {
    let text = Text(name)
    if text.hasPrefix("__pfx_") || text.hasPrefix("__cfi_") { return true }
    return NamePattern("*.cold*").matches(name)
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
