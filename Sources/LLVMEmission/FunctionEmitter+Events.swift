import Artefact
import CLLVM
import TypedIR

/// How a record is handed to the loader; raw values are the kernel's (`BPF_RB_…`).
private enum Wakeup: Int {
  case automatic = 0
  case none = 1  // BPF_RB_NO_WAKEUP
  case forced = 2  // BPF_RB_FORCE_WAKEUP
}

extension FunctionEmitter {

  /// Writes a record of the ring buffer; without room the loss is counted.
  mutating func writeEvent(
    _ id: ID<EventDescription>, bytes: Int, isUrgent: Bool,
    _ body: (inout FunctionEmitter) -> Void
  ) {
    let buffer = emission.map(named: ArtefactNames.ringBuffer)
    let record = callHelper(
      .ringBufferReserve, [buffer, constant(bytes), constant(0)], returning: types.pointer)
    choose(isNotZero(record)) {
      // The number of the event and 4 bytes of zero.
      $0.store($0.constant(id.index), to: record)
      let outer = $0.event
      $0.event = record
      body(&$0)
      $0.event = outer
      $0.callHelper(.ringBufferSubmit, [record, $0.wakeup(isUrgent: isUrgent)])
    } else: {
      $0.count(.eventsLost)
    }
  }

  /// Counts a loss; rare, hence out of line.
  func count(_ counter: Counter) { count(index: counter.rawValue) }

  /// Counts an element that a map has no room for; rare, hence out of line.
  ///
  /// The maps of the script come first among those of the program.
  func countFailedUpdate(_ map: ID<Map>) { count(index: Counter.failedUpdates(map: map.index)) }

  private func count(index: Int) {
    let function = RuntimeFunction.count.declared(in: emission)
    callColdly(function, [constant(index)])
  }

  /// Reports a run-time error; rare, hence out of line.
  func reportError(_ site: ID<RuntimeErrorSite>) {
    let function = RuntimeFunction.reportError.declared(in: emission)
    callColdly(function, [constant(site.index)])
  }

  /// Returns the flags with which a record is submitted.
  ///
  /// Wakeups cost more than events, so that the loader sleeps until enough is unread. It polls for
  /// what is left.
  mutating func wakeup(isUrgent: Bool) -> Value {
    let forced = constant(Wakeup.forced.rawValue)
    if isUrgent { return forced }
    guard let threshold = emission.wakeupThreshold else {
      return constant(Wakeup.automatic.rawValue)
    }
    let buffer = emission.map(named: ArtefactNames.ringBuffer)
    let availableData = constant(0)  // BPF_RB_AVAIL_DATA
    let unread = callHelper(.ringBufferQuery, [buffer, availableData])
    let isEnough = compare(unread, LLVMIntUGE, load(types.int64, from: threshold))
    return LLVMBuildSelect(builder, isEnough, forced, constant(Wakeup.none.rawValue), "")
  }

  private func callColdly(_ function: Value, _ arguments: [Value]) {
    let result = call(function, LLVMGlobalGetValueType(function), arguments)
    addCallAttribute("cold", to: result)
  }
}
