/// The name of a tracepoint.
package struct TracepointName: Hashable, Sendable {

  /// The group, such as `sched`.
  package let category: String

  /// The name within the group, such as `sched_switch`.
  package let event: String

  /// Creates a name.
  package init(category: String, event: String) {
    self.category = category
    self.event = event
  }

  /// Reads `category:event`; neither may be empty.
  init?(parsing text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    self.init(category: String(parts[0]), event: String(parts[1]))
  }
}

/// A tracepoint and what its record holds.
package struct Tracepoint: Hashable, Sendable {

  /// The name.
  package let name: TracepointName

  /// The structure of its records, such as `trace_event_raw_sched_switch`; nil if the kernel's types
  /// have none, so that no field can be relocated.
  package let structure: KernelAggregate?

  /// The fields, without those that all tracepoints have (`common_…`).
  package let fields: [TracepointField]

  /// The names of the fields that not all tracepoints have.
  package var ownFieldNames: [String] {
    fields.map(\.name).filter { !$0.hasPrefix("common_") }
  }

  /// Returns the field called `name`.
  package func field(named name: String) -> TracepointField? {
    fields.first { $0.name == name }
  }
}

/// A field of a tracepoint's record.
package struct TracepointField: Hashable, Sendable {

  /// The name in scripts.
  package let name: String

  /// The type in C, such as `const char *` or `char[16]`.
  package let spelling: String

  /// The type of the field, or of the data that a located one leads to.
  ///
  /// A system call's argument has its own type although it fills 8 bytes.
  package let type: KernelType

  /// How the value is found.
  package let storage: TracepointStorage

  /// The distance from the start of the record in the profile's kernel, in bytes.
  package let offsetInBytes: Int

  /// The room in the record, in bytes.
  package let sizeInBytes: Int

  /// Whether the kernel calls the field signed.
  package let isSigned: Bool

  /// The member of `Tracepoint.structure` to relocate against; nil if it has none.
  package let path: TracepointFieldPath?
}

/// How the value of a tracepoint's field is found.
package enum TracepointStorage: Hashable, Sendable {

  /// In the field.
  case inline

  /// At the offset from the start of the record, in bytes, that the field's low 16 bits hold; the
  /// high 16 bits are the size (`__data_loc`).
  case dataLocation

  /// As `dataLocation`, but counted from the end of the field (`__rel_loc`).
  case relativeLocation
}

/// A member of a record's structure, as far as a relocation needs it.
package struct TracepointFieldPath: Hashable, Sendable {

  /// The name of the member.
  package let member: String

  /// The index into the member, if it is the array `args` of a system call.
  package let index: Int?

  /// Creates a path.
  package init(member: String, index: Int?) {
    self.member = member
    self.index = index
  }
}
