/// An event that the kernel or the processor counts.
package struct CountedEvent: Sendable {

  /// The names in the script, the canonical one first.
  package let names: [String]

  /// The number in the kernel's ABI.
  package let number: UInt64

  /// The number of events between two runs where the script gives none.
  package let defaultCount: UInt64
}

/// The events of `software` probes.
package let softwareEvents = [
  CountedEvent(names: ["alignment-faults"], number: 7, defaultCount: 1),
  CountedEvent(names: ["bpf-output"], number: 10, defaultCount: 1),
  CountedEvent(names: ["context-switches", "cs"], number: 3, defaultCount: 1000),
  CountedEvent(names: ["cpu-clock", "cpu"], number: 0, defaultCount: 1_000_000),
  CountedEvent(names: ["cpu-migrations"], number: 4, defaultCount: 1),
  CountedEvent(names: ["dummy"], number: 9, defaultCount: 1),
  CountedEvent(names: ["emulation-faults"], number: 8, defaultCount: 1),
  CountedEvent(names: ["major-faults"], number: 6, defaultCount: 1),
  CountedEvent(names: ["minor-faults"], number: 5, defaultCount: 100),
  CountedEvent(names: ["page-faults", "faults"], number: 2, defaultCount: 100),
  CountedEvent(names: ["task-clock"], number: 1, defaultCount: 1),
]

/// The events of `hardware` probes.
package let hardwareEvents = [
  CountedEvent(names: ["backend-stalls"], number: 8, defaultCount: 1_000_000),
  CountedEvent(
    names: ["branch-instructions", "branches"], number: 4, defaultCount: 100_000),
  CountedEvent(names: ["branch-misses"], number: 5, defaultCount: 100_000),
  CountedEvent(names: ["bus-cycles"], number: 6, defaultCount: 100_000),
  CountedEvent(names: ["cache-misses"], number: 3, defaultCount: 1_000_000),
  CountedEvent(names: ["cache-references"], number: 2, defaultCount: 1_000_000),
  CountedEvent(names: ["cpu-cycles", "cycles"], number: 0, defaultCount: 1_000_000),
  CountedEvent(names: ["frontend-stalls"], number: 7, defaultCount: 1_000_000),
  CountedEvent(names: ["instructions"], number: 1, defaultCount: 1_000_000),
  CountedEvent(names: ["ref-cycles"], number: 9, defaultCount: 1_000_000),
]
