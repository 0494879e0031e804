import Artefact
package import Diagnostics
import KernelProfile
package import LLVMEmission
import ProbeRuntime
import UserBinary
package import Source
package import TypedIR

// Limits of the kernel that show only when a script has become a program.

/// Returns the object of a program; nil if it exceeds a limit of the kernel, which is logged.
package func object(
  of program: Program, from file: SourceFile, into log: inout DiagnosticLog
) throws(EmissionError) -> [UInt8]? {
  for diagnostic in memoryProblems(of: program, in: file) + probeProblems(of: program, in: file) {
    log.append(diagnostic)
  }
  if log.hasErrors { return nil }
  let object: [UInt8]
  do throws(EmissionError) {
    let own = try emit(program).object()
    object = try joined(own, with: program.objects)
  } catch {
    guard case .stackExceeded(let line, let column) = error else { throw error }
    log.append(
      .exceeded(
        ExceededLimit(
          kind: .stack, count: 0, limit: KernelLimits().stackBytes, line: line, column: column),
        in: file))
    return nil
  }
  do throws(ArtefactError) {
    guard let limit = try LoadPlan.reading(object).exceededLimit() else { return object }
    log.append(.exceeded(limit, in: file))
  } catch {
    guard case .tooManyFunctions(let program, let limit) = error else {
      guard program.objects.isEmpty else {
        throw .refused(["an object that is imported cannot be loaded: \(error.message)"])
      }
      fatalError("the emission made an object that cannot be read: \(error.message)")
    }
    let line = functionLine(program, in: file)
    log.append(
      .exceeded(
        ExceededLimit(kind: .functions, count: 0, limit: limit, line: line, column: 0), in: file))
  }
  return nil

  func functionLine(_ name: Text, in file: SourceFile) -> Int {
    program.functions.first { Text($0.name) == name }?.line ?? 0
  }
}

/// Returns an object with the functions of those that the script imports.
private func joined(
  _ object: [UInt8], with others: [LinkedObject]
) throws(EmissionError) -> [UInt8] {
  guard !others.isEmpty else { return object }
  // libbpf takes files only.
  let names = others.indices.map { "\($0).o" }
  guard let folder = TemporaryFolder(for: names + ["own.o", "linked.o"]),
    folder.write(object, to: "own.o"),
    zip(names, others).allSatisfy({ folder.write($1.bytes, to: $0) })
  else { throw .refused(["there is no folder for the objects that are linked"]) }
  do throws(ObjectLinkingError) {
    try link(
      folder.path("own.o"), with: names.map { folder.path($0) }, to: folder.path("linked.o"))
  } catch {
    let name = error.index.map { "'\(others[$0].name)'" } ?? "the artefact"
    throw .refused(["\(name) cannot be linked, compile the object again: \(error.reason)"])
  }
  guard let linked = folder.read("linked.o") else {
    throw .refused(["the artefact cannot be read that libbpf has linked"])
  }
  return finished(linked, withLocal: Set(others.flatMap(\.functions)))
}

/// What a value of one CPU may have at most (`PCPU_MIN_UNIT_SIZE`).
private let largestPerCPUValue = 32768

/// Returns what is wrong with the memory that a program asks the kernel for.
private func memoryProblems(of program: Program, in file: SourceFile) -> [Diagnostic] {
  var problems: [Diagnostic] = []
  for function in program.functions where function.scratchBytes > largestPerCPUValue {
    problems.append(
      .tooMuchWorkingMemory(
        function.scratchBytes, limit: largestPerCPUValue,
        at: file.range(line: function.scratchLine, column: 0)))
  }
  let room = RingBufferSize.bytes(pages: program.manifest.config.ringBufferPages)
  // A record has a head of the kernel, and no record can be longer than the buffer.
  for event in program.manifest.events where event.size + 8 > room {
    problems.append(
      .recordTooLarge(
        event.size, limit: room, at: file.range(line: event.line, column: event.column)))
  }
  return problems
}

/// How many programs one event of tracefs may have (`BPF_TRACE_MAX_PROGS`).
private let mostProgramsOfTracepoint = 64

/// Returns what is wrong with the places that the probes of a program are attached to.
private func probeProblems(of program: Program, in file: SourceFile) -> [Diagnostic] {
  var counts: [String: Int] = [:]
  for probe in program.manifest.probes {
    guard case .tracepoint = probe.attachPoint, probe.template == nil else { continue }
    let name = probe.name.description
    counts[name, default: 0] += 1
    guard counts[name] == mostProgramsOfTracepoint + 1 else { continue }
    let range = file.range(line: probe.line, column: probe.column)
    let all = program.manifest.probes.count { $0.name == probe.name }
    return [.tracepointTooBusy(name, count: all, limit: mostProgramsOfTracepoint, at: range)]
  }
  return []
}

extension SourceFile {

  /// Returns the range from a column to the end of the line; column 0 is the line without blanks
  /// at its start, line 0 the start of the file.
  fileprivate func range(line: Int, column: Int) -> SourceRange {
    guard 1...lineCount ~= line else { return range.start }
    let whole = offsets(ofLine: line)
    var start = min(whole.lowerBound + max(column - 1, 0), whole.upperBound)
    var end = whole.upperBound
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n")]
    while start < end, blanks.contains(bytes[start]) { start += 1 }
    while start < end, blanks.contains(bytes[end - 1]) { end -= 1 }
    return SourceRange(file: id, start, end)
  }
}

extension Diagnostic {

  fileprivate static func exceeded(_ limit: ExceededLimit, in file: SourceFile) -> Diagnostic {
    let range = file.range(line: limit.line, column: limit.column)
    switch limit.kind {
    case .maps:
      return Diagnostic(
        .tooManyMaps,
        "the action uses \(limit.count) maps, with those of the runtime; the kernel allows a "
          + "program \(limit.limit)", at: range,
        fixIts: [FixIt("use one map with a further key instead of several, or several probes")])
    case .frames:
      return Diagnostic(
        .callsTooDeep,
        "loops and calls are nested \(limit.count) deep here, with those of the runtime; the "
          + "kernel allows \(limit.limit)", at: range,
        fixIts: [FixIt("nest fewer loops, or turn two of them into one")])
    case .stack:
      return Diagnostic(
        .stackTooSmall,
        "the action needs more than the \(limit.limit) bytes of stack that the kernel gives it",
        at: range,
        fixIts: [FixIt("use fewer variables at once, or divide a large expression")])
    case .instructions:
      return Diagnostic(
        .programTooLong,
        "the action has \(limit.count) instructions, and the kernel allows \(limit.limit)",
        at: range, fixIts: [FixIt("use a loop, or several probes")])
    case .functions:
      return Diagnostic(
        .tooManyFunctions,
        "the action takes more than \(limit.limit) functions, which is what the kernel allows: "
          + "each loop and each part of a long action is one", at: range,
        fixIts: [FixIt("use fewer loops, or several probes")])
    }
  }

  fileprivate static func tooMuchWorkingMemory(
    _ bytes: Int, limit: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .tooMuchWorkingMemory,
      "the action needs \(bytes) bytes of working memory per CPU, and the kernel gives \(limit)",
      at: range, fixIts: [FixIt("use fewer or shorter strings, or a smaller 'max_strlen'")])
  }

  fileprivate static func tracepointTooBusy(
    _ probe: String, count: Int, limit: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .tracepointTooBusy,
      "'\(probe)' has \(count) actions, and the kernel allows a tracepoint \(limit)", at: range,
      fixIts: [FixIt("put what several do into one action")])
  }

  fileprivate static func recordTooLarge(
    _ bytes: Int, limit: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .recordTooLarge,
      "this prints \(bytes) bytes at once, and the buffer to the loader has \(limit)",
      at: range, fixIts: [FixIt("print fewer or shorter strings, or raise 'perf_rb_pages'")])
  }
}
