/// An event that the kernel counts in software.
package struct SoftwareEvent: Sendable {

  /// The names in the script, the canonical one first.
  package let names: [String]

  /// The number in the kernel's ABI.
  package let number: UInt64

  /// The number of events between two runs where the script gives none.
  package let defaultCount: UInt64
}

/// The events of `software` probes.
package let softwareEvents = [
  SoftwareEvent(names: ["alignment-faults"], number: 7, defaultCount: 1),
  SoftwareEvent(names: ["bpf-output"], number: 10, defaultCount: 1),
  SoftwareEvent(names: ["context-switches", "cs"], number: 3, defaultCount: 1000),
  SoftwareEvent(names: ["cpu-clock", "cpu"], number: 0, defaultCount: 1_000_000),
  SoftwareEvent(names: ["cpu-migrations"], number: 4, defaultCount: 1),
  SoftwareEvent(names: ["dummy"], number: 9, defaultCount: 1),
  SoftwareEvent(names: ["emulation-faults"], number: 8, defaultCount: 1),
  SoftwareEvent(names: ["major-faults"], number: 6, defaultCount: 1),
  SoftwareEvent(names: ["minor-faults"], number: 5, defaultCount: 100),
  SoftwareEvent(names: ["page-faults", "faults"], number: 2, defaultCount: 100),
  SoftwareEvent(names: ["task-clock"], number: 1, defaultCount: 1),
]
