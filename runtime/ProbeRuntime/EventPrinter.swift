#if !hasFeature(Embedded)
  internal import Artefact
  package import Kernel
  package import Rendering
#endif

/// Does what the records of the ring buffer ask for, in their order.
package final class EventPrinter {

  private let plan: LoadPlan
  private let format: RunOptions.Format
  private let messages: MessageOutput

  /// What prints values.
  let renderer: ValueRenderer

  private let steps: [Step]
  private let maps: [KernelMap?]
  private let machine: MachineFacts
  private let runsCommands: Bool
  private let maximumFileBytes: Int
  private var reportedErrors: [Bool]
  private let userSymbols: UserSymbols

  /// The event that tells of a program; nil if there is none.
  private let programSeen: Int?

  /// The exit status that the script asked for; nil as long as it has not.
  package private(set) var exitStatus: Int32?

  /// Whether a command ran since this was made false; commands take long.
  var hasRunCommand = false

  /// Whether commands are ignored.
  var skipsCommands = false

  /// A record's action, prepared.
  enum Step {
    case printf(RecordFormat)
    case text(TextUse, RecordFormat)
    case time(TimeFormat)
    case other(EventAction)
  }

  /// Creates a printer.
  ///
  /// - Parameter maps: The kernel's maps in the order of the manifest's.
  init(
    _ plan: LoadPlan, steps: [Step], options: borrowing RunOptions, messages: MessageOutput,
    renderer: ValueRenderer, machine: MachineFacts, userSymbols: UserSymbols, maps: [KernelMap?]
  ) {
    self.plan = plan
    self.userSymbols = userSymbols
    programSeen = plan.manifest.events.firstIndex { $0.action == .programSeen }
    format = options.format
    runsCommands = options.isUnsafe
    maximumFileBytes = options.maximumFileBytes ?? plan.manifest.config.maximumFileBytes
    self.messages = messages
    self.renderer = renderer
    self.machine = machine
    self.maps = maps
    self.steps = steps
    reportedErrors = [Bool](repeating: false, count: plan.manifest.runtimeErrors.count)
  }

  /// Prepares the actions of all records.
  static func steps(of plan: LoadPlan) throws(FormatError) -> [Step] {
    var steps: [Step] = []
    for event in plan.manifest.events { steps.append(try step(event)) }
    return steps
  }

  private static func step(_ event: EventDescription) throws(FormatError) -> Step {
    switch event.action {
    case .printf(let format, let fields):
      .printf(RecordFormat(try FormatString(format), fields: fields))
    case .text(let use, let format, let fields):
      .text(use, RecordFormat(try FormatString(format), fields: fields))
    case .time(let format): .time(TimeFormat(format))
    case .print, .printElement, .printMap, .clear, .zero, .join, .exit, .runtimeError, .programSeen:
      .other(event.action)
    }
  }

  /// Looks at the programs that records tell of, before the records are handled: the processes may
  /// end at any time.
  package func notePrograms(_ batch: RecordBatch) {
    guard let programSeen else { return }
    for range in batch.records {
      let record = batch.bytes.span.bytes.extracting(range)
      if record.recordWord(at: 0) == UInt32(programSeen) { userSymbols.note(record) }
    }
  }

  /// Handles one record.
  ///
  /// A record that no event describes cannot come from the artefact's programs; it is ignored.
  package func handle(
    _ record: RawSpan, to output: inout OutputBuffer
  ) throws(KernelError) {
    guard let identifier = record.recordWord(at: 0), Int(identifier) < steps.count else { return }
    let start = output.count
    switch steps[Int(identifier)] {
    case .printf(let recordFormat):
      recordFormat.append(record, using: renderer, to: &output)
      if format == .json { output.wrapAsJSON(.printf, from: start) }
    case .text(let use, let recordFormat):
      recordFormat.append(record, using: renderer, to: &output)
      let text = Text(output.copy(from: start))
      output.truncate(to: start)
      handle(text, use, of: plan.manifest.events[Int(identifier)], &output)
    case .time(let timeFormat):
      timeFormat.append(machine.now(), to: &output)
      if format == .json { output.wrapAsJSON(.time, from: start) }
    case .other(let action):
      try handle(action, record, &output)
    }
  }

  private func handle(
    _ action: EventAction, _ record: RawSpan, _ output: inout OutputBuffer
  ) throws(KernelError) {
    switch action {
    case .printf, .text, .time, .programSeen: break
    case .print(let field): printValue(field, record, &output)
    case .printElement(let map): try printElement(map, record, &output)
    case .printMap(let map, let top, let divisor):
      try printMap(
        map, MapRenderer.Selection(top: top, divisor: divisor), to: &output)
    case .clear(let map): try kernelMap(map)?.removeAll()
    case .zero(let map): try kernelMap(map)?.setAllToZero()
    case .join(let separator): join(separator, record, &output)
    case .exit:
      if exitStatus == nil { exitStatus = Int32(record.recordByte(at: 8) ?? 0) }
    case .runtimeError:
      reportError(Int(record.recordWord(at: 8) ?? 0), &output)
    }
  }

  /// Uses a text that a record asks for; what fails is said, and the session goes on.
  private func handle(
    _ text: Text, _ use: TextUse, of event: EventDescription, _ output: inout OutputBuffer
  ) {
    let start = output.count
    do throws(KernelError) {
      switch use {
      case .file:
        output.append(try readFile(text, atMost: maximumFileBytes))
        if format == .json { output.wrapAsJSON(.cat, from: start) }
      case .command:
        guard runsCommands else { return messages.warn("'system' needs '--unsafe'") }
        if skipsCommands { return }
        hasRunCommand = true
        output.append(try outputOfShell(text))
        if format == .json { output.wrapAsJSON(.syscall, from: start) }
      case .error, .warning:
        let place = plan.place(ofLine: event.line)
        let message = ScriptMessage(
          isError: use == .error, text: text, script: place.file, line: place.line,
          column: event.column)
        messages.say(.ofScript(message), &output)
      }
    } catch {
      messages.warn(error.message)
    }
  }

  /// Prints a map of the manifest.
  package func printMap(
    _ index: Int, _ selection: MapRenderer.Selection = MapRenderer.Selection(),
    to output: inout OutputBuffer
  ) throws(KernelError) {
    guard let map = kernelMap(index) else { return }
    var elements: [MapElement] = []
    for element in try map.elements() {
      elements.append(MapElement(key: element.key, value: element.value))
    }
    let mapRenderer = MapRenderer(plan.manifest.maps[index], values: renderer)
    switch format {
    case .text: mapRenderer.appendText(elements, selection, to: &output)
    case .json: mapRenderer.appendJSON(elements, selection, to: &output)
    }
  }

  private func printValue(
    _ field: ValueField, _ record: RawSpan, _ output: inout OutputBuffer
  ) {
    let size = field.type.size
    guard field.offset >= 0, size >= 0, field.offset + size <= record.byteCount else { return }
    let value = record.extracting(field.offset..<field.offset + size)
    switch format {
    case .text: renderer.appendTextLine(value, as: field.type, to: &output)
    case .json: renderer.appendJSONLine(value, as: field.type, to: &output)
    }
  }

  private func printElement(
    _ index: Int, _ record: RawSpan, _ output: inout OutputBuffer
  ) throws(KernelError) {
    guard let map = kernelMap(index) else { return }
    var key: [UInt8] = []
    for offset in 8..<8 + map.keySize { key.append(record.recordByte(at: offset) ?? 0) }
    let element = MapElement(key: key, value: try map.value(of: key) ?? [])
    let mapRenderer = MapRenderer(plan.manifest.maps[index], values: renderer)
    switch format {
    case .text:
      mapRenderer.appendValueText(element, to: &output)
      output.append(UInt8(ascii: "\n"))
    case .json:
      output.append("{\"type\": \"value\", \"data\": ")
      mapRenderer.appendValueJSON(element, to: &output)
      output.append("}\n")
    }
  }

  /// Prints the strings of a record, each of which ends with a NUL.
  private func join(_ separator: Text, _ record: RawSpan, _ output: inout OutputBuffer) {
    let start = output.count
    for offset in EventDescription.headSize..<max(EventDescription.headSize, record.byteCount) {
      let byte = record.recordByte(at: offset) ?? 0
      if byte != 0 {
        output.append(byte)
      } else if offset + 1 < record.byteCount {
        output.append(text: separator)
      }
    }
    switch format {
    case .text: output.append(UInt8(ascii: "\n"))
    case .json: output.wrapAsJSON(.join, from: start)
    }
  }

  /// Reports an error of the script the first time that it happens at its place: in a busy probe
  /// it would bury everything else.
  private func reportError(_ index: Int, _ output: inout OutputBuffer) {
    guard index < reportedErrors.count, !reportedErrors[index] else { return }
    reportedErrors[index] = true
    var error = plan.manifest.runtimeErrors[index]
    let place = plan.place(ofLine: error.line)
    error.line = place.line
    messages.say(.runtimeError(error, script: place.file), &output)
  }

  private func kernelMap(_ index: Int) -> KernelMap? {
    index >= 0 && index < maps.count ? maps[index] : nil
  }
}

extension RawSpan {

  /// Returns the byte at `offset`; nil outside of the span.
  func recordByte(at offset: Int) -> UInt8? {
    guard offset >= 0, offset < byteCount else { return nil }
    return unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// Returns the 4 bytes at `offset` as a number; nil outside of the span.
  func recordWord(at offset: Int) -> UInt32? {
    guard offset >= 0, offset + 4 <= byteCount else { return nil }
    return unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }
}
