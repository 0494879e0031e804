import Artefact
import TypeInfo

extension KernelProfile {

  /// Returns a tracepoint and its fields, or nil if there is none of that name.
  package func tracepoint(category: String, event: String) -> Tracepoint? {
    let name = TracepointName(category: category, event: event)
    return tracepointFormat(name).map(resolve)
  }

  /// Returns the tracepoints whose names match the patterns, where `*` stands for any characters,
  /// in the order of their names.
  package func tracepoints(matching category: String, _ event: String) -> [TracepointName] {
    tracepointLines.names(matching: category, event)
  }

  /// The tracepoints; of a running kernel, without their fields.
  var tracepointLines: SortedLines {
    switch listing {
    case .captured(let tables): return tables.tracepoints
    case .running(let kernel):
      let bytes = kernel.events()
      var lines: [[UInt8]] = []
      bytes.forEachLine { line in
        if !line.isEmpty { lines.append(Array(bytes[line])) }
        return true
      }
      return SortedLines(sorting: lines)
    }
  }

  func tracepointFormat(_ name: TracepointName) -> TracepointFormat? {
    switch listing {
    case .captured(let tables):
      tables.tracepoints.line(withKey: "\(name.category):\(name.event)").map {
        TracepointFormat(name: name, line: $0)
      }
    case .running(let kernel):
      kernel.format(name.category, name.event).map { TracepointFormat(name: name, format: $0) }
    }
  }

  private func resolve(_ format: TracepointFormat) -> Tracepoint {
    let structure = recordStructure(of: format)
    return Tracepoint(
      name: format.name, structure: structure,
      fields: format.fields.map { resolve($0, of: format.name, in: structure) })
  }

  private func resolve(
    _ field: TracepointFormat.Field, of name: TracepointName, in structure: KernelAggregate?
  ) -> TracepointField {
    let path = structure.flatMap { fieldPath(of: field, of: name, in: $0) }
    let declared = type(spelled: field.spelling)
    let type: KernelType
    switch field.storage {
    case .dataLocation, .relativeLocation: type = declared ?? .byteArray
    case .inline:
      let stored = path.flatMap { path in
        structure.flatMap { self.member(path.member, of: $0)?.type }
      }
      // Of a system call, the member only says that registers are 8 bytes wide.
      let isSystemCall = name.category == "syscalls"
      type = (isSystemCall ? declared : stored ?? declared) ?? .unnamedInteger(field)
    }
    return TracepointField(
      name: field.declaredName, spelling: field.spelling, type: type, storage: field.storage,
      offsetInBytes: field.offset, sizeInBytes: field.size, isSigned: field.isSigned, path: path)
  }

  /// Returns the structure of a tracepoint's records.
  ///
  /// Events of one class share a structure that has the name of the class, which tracefs does not
  /// tell; its members do.
  private func recordStructure(of format: TracepointFormat) -> KernelAggregate? {
    if format.name.category == "syscalls" {
      return SystemCallRecord(event: format.name.event).flatMap { recordStructure($0.structure) }
    }
    if let own = recordStructure(KernelProfile.recordPrefix + format.name.event) {
      return own
    }
    let candidates = graph.types(of: .structure, hasPrefix: Text(KernelProfile.recordPrefix))
      .filter { matches($0, format) }
    let event = Array(format.name.event.utf8)
    let best = candidates.max { left, right in
      commonPrefixLength(left, event) < commonPrefixLength(right, event)
    }
    guard let best, case .aggregate(let aggregate) = describe(best) else { return nil }
    return aggregate
  }

  private func recordStructure(_ name: String) -> KernelAggregate? {
    guard case .aggregate(let aggregate) = structure(named: name) else { return nil }
    return aggregate
  }

  /// Whether the members of a structure are exactly the fields of a tracepoint.
  private func matches(_ structure: BTFTypeID, _ format: TracepointFormat) -> Bool {
    // Every record begins with `struct trace_entry ent` and most end with `char __data[]`.
    let members = graph.members(of: structure).filter { $0.name != "ent" && $0.name != "__data" }
    guard members.count == format.fields.count else { return false }
    return zip(members, format.fields).allSatisfy { member, field in
      member.offsetInBits == field.offset * 8 && member.name == Text(field.memberName)
    }
  }

  private func commonPrefixLength(_ structure: BTFTypeID, _ event: [UInt8]) -> Int {
    let name = graph.btf.name(of: structure).bytes.dropFirst(KernelProfile.recordPrefix.utf8.count)
    return zip(name, event).prefix { $0 == $1 }.count
  }

  private func fieldPath(
    of field: TracepointFormat.Field, of name: TracepointName, in structure: KernelAggregate
  ) -> TracepointFieldPath? {
    if let record = SystemCallRecord(structure: structure.name), name.category == "syscalls" {
      return record.path(of: field)
    }
    guard self.member(field.memberName, of: structure) != nil else { return nil }
    return TracepointFieldPath(member: field.memberName, index: nil)
  }

  private static let recordPrefix = "trace_event_raw_"
}

extension SortedLines {

  /// Returns the tracepoints whose names match the patterns.
  func names(matching category: String, _ event: String) -> [TracepointName] {
    keys(matching: Text("\(category):\(event)")).compactMap {
      TracepointName(parsing: $0.description)
    }
  }
}

/// The records that all system calls share.
private enum SystemCallRecord {
  case enter, exit

  init?(event: String) {
    if event.hasPrefix("sys_enter_") {
      self = .enter
    } else if event.hasPrefix("sys_exit_") {
      self = .exit
    } else {
      return nil
    }
  }

  init?(structure: String) {
    switch structure {
    case SystemCallRecord.enter.structure: self = .enter
    case SystemCallRecord.exit.structure: self = .exit
    default: return nil
    }
  }

  var structure: String {
    switch self {
    case .enter: "trace_event_raw_sys_enter"
    case .exit: "trace_event_raw_sys_exit"
    }
  }

  /// Returns the member that holds a field, whose name is that of the system call's parameter.
  func path(of field: TracepointFormat.Field) -> TracepointFieldPath? {
    if field.declaredName == "__syscall_nr" { return TracepointFieldPath(member: "id", index: nil) }
    switch self {
    case .exit:
      return field.declaredName == "ret" ? TracepointFieldPath(member: "ret", index: nil) : nil
    case .enter:
      // Six arguments of 8 bytes follow the head of 8 bytes and the number of the call.
      let position = field.offset - 16
      guard position >= 0, position % 8 == 0, position / 8 < 6 else { return nil }
      return TracepointFieldPath(member: "args", index: position / 8)
    }
  }
}

extension TracepointFormat.Field {

  /// The name of the member of the record's structure.
  fileprivate var memberName: String {
    switch storage {
    case .inline: declaredName
    case .dataLocation: "__data_loc_" + declaredName
    case .relativeLocation: "__rel_loc_" + declaredName
    }
  }
}

extension KernelType {

  fileprivate static let byteArray = KernelType.array(
    of: .integer(bytes: 1, isSigned: false, role: .number), count: 0)

  /// A field of a type that the kernel's types do not name.
  fileprivate static func unnamedInteger(_ field: TracepointFormat.Field) -> KernelType {
    switch field.size {
    case 1, 2, 4, 8:
      .integer(bytes: field.size, isSigned: field.isSigned, role: .number)
    default:
      .array(of: .integer(bytes: 1, isSigned: false, role: .number), count: field.size)
    }
  }
}
