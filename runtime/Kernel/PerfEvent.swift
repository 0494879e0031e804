internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A perf event that programs can be attached to.
package enum PerfEvent: Equatable, Sendable {
  /// A tracepoint by its number in tracefs.
  case tracepoint(identifier: UInt64)
  /// An instruction, or the return of the function there: `offset` bytes behind the start of a
  /// kernel function or of a file, as `type`, the number of a PMU, says.
  case probe(type: UInt32, place: Text, offset: UInt64, isReturn: Bool)
  /// A timer.
  case clock(Period)
  /// An event by its number in the kernel's ABI (`PERF_COUNT_SW_…`, `PERF_COUNT_HW_…`).
  case counter(EventCounter, event: UInt64, count: UInt64)
}

/// Who counts events; the raw value is that of the kernel's ABI.
package enum EventCounter: UInt32, Sendable {
  case processor = 0  // PERF_TYPE_HARDWARE
  case kernel = 1  // PERF_TYPE_SOFTWARE
}

extension PerfEvent {

  /// Opens the event, stopped, on one CPU.
  ///
  /// Programs on tracepoints and probes run on every CPU and without being started.
  ///
  /// - Parameters:
  ///   - process: The process to watch; nil for all. Not for tracepoints and kernel functions.
  ///   - cpu: The CPU; -1 for all, if there is a process.
  package func open(
    process: Int?, cpu: Int, for subject: Text
  ) throws(KernelError) -> FileDescriptor {
    var attributes = perf_event_attr()
    attributes.size = UInt32(MemoryLayout<perf_event_attr>.size)
    attributes.disabled = 1
    switch self {
    case .tracepoint(let identifier):
      attributes.type = 2  // PERF_TYPE_TRACEPOINT
      attributes.config = identifier
    case .clock(let period):
      attributes.type = 1  // PERF_TYPE_SOFTWARE
      attributes.config = 0  // PERF_COUNT_SW_CPU_CLOCK
      attributes.set(period)
    case .counter(let counter, let event, let count):
      attributes.type = counter.rawValue
      attributes.config = event
      attributes.sample_period = count
    case .probe(let type, let place, let offset, let isReturn):
      attributes.type = type
      attributes.config = isReturn ? 1 : 0
      attributes.config2 = offset
      let result = withTerminated(place) { name in
        attributes.config1 = address64(name)
        return attributes.open(process: process, cpu: cpu)
      }
      return FileDescriptor(owning: try check(result, .openPerfEvent, subject))
    }
    return FileDescriptor(
      owning: try check(
        attributes.open(process: process, cpu: cpu), .openPerfEvent, subject))
  }
}

/// Starts a perf event.
package func startPerfEvent(_ descriptor: Int32, of subject: Text) throws(KernelError) {
  let enable = 0x2400  // PERF_EVENT_IOC_ENABLE
  try check(systemCall(Int(call_ioctl), Int(descriptor), enable, 0), .openPerfEvent, subject)
}

extension perf_event_attr {

  fileprivate mutating func set(_ period: Period) {
    switch period {
    case .hertz(let frequency):
      freq = 1
      sample_freq = frequency
    case .nanoseconds(let nanoseconds):
      sample_period = nanoseconds
    }
  }

  fileprivate mutating func open(process: Int?, cpu: Int) -> Int {
    let closeOnExec = 8  // PERF_FLAG_FD_CLOEXEC
    return withUnsafeMutablePointer(to: &self) {
      systemCall(
        Int(call_perf_event_open), address($0), process ?? -1, cpu, -1, closeOnExec)
    }
  }
}
