public import CProberun

// What include/proberun.h declares, and explains. The compiler compares the two.

@c @implementation
public func proberun_open(
  _ session: UnsafeMutablePointer<OpaquePointer?>?, _ object: UnsafeRawPointer?, _ size: Int,
  _ hash: UInt64
) -> Int32 {
  guard let session else { return -ErrorNumber.invalid.rawValue }
  let handle = SessionHandle()
  session.pointee = handle.retainedPointer()
  var bytes: [UInt8] = []
  // A size that no object has is a negative number of Swift.
  if let object, size > 0 { bytes += UnsafeRawBufferPointer(start: object, count: size) }
  let copied = bytes
  return result(session.pointee) { (session) throws(SessionFailure) in
    try session.open(copied, hash: hash)
    return 0
  }
}

@c @implementation
public func proberun_set_positional(
  _ session: OpaquePointer?, _ index: UInt32, _ value: UnsafePointer<CChar>?
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try session.set(positional: Int(index), to: text(try expect(value, "value", session)))
    return 0
  }
}

@c @implementation
public func proberun_set_option(
  _ session: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    let name = text(try expect(name, "name", session))
    if let value {
      try session.set(option: name, to: text(value))
    } else {
      try session.set(option: name, to: nil)
    }
    return 0
  }
}

@c @implementation
public func proberun_set_process(_ session: OpaquePointer?, _ process: Int32) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try session.set(process: process == 0 ? nil : Int(process))
    return 0
  }
}

@c @implementation
public func proberun_set_ring_buffer_pages(_ session: OpaquePointer?, _ pages: UInt32) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try session.set(ringBufferPages: Int(pages))
    return 0
  }
}

@c @implementation
public func proberun_set_missing_probes(
  _ session: OpaquePointer?, _ policy: proberun_missing_probes
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    switch policy {
    case PROBERUN_MISSING_ERROR: try session.set(missingProbes: .error)
    case PROBERUN_MISSING_WARN: try session.set(missingProbes: .warn)
    case PROBERUN_MISSING_IGNORE: try session.set(missingProbes: .ignore)
    default: throw try session.refuse("policy is none of enum proberun_missing_probes")
    }
    return 0
  }
}

@c @implementation
public func proberun_load(_ session: OpaquePointer?) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try session.load()
    return 0
  }
}

@c @implementation
public func proberun_attach(_ session: OpaquePointer?) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try session.attach()
    return 0
  }
}

@c @implementation
public func proberun_detach(_ session: OpaquePointer?) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try session.detach()
    return 0
  }
}

@c @implementation
public func proberun_poll(
  _ pointer: OpaquePointer?, _ handlers: UnsafePointer<proberun_handlers>?, _ timeout_ms: Int32
) -> Int32 {
  let own = handlers?.pointee ?? proberun_handlers()
  let taking = EventHandlers(
    event: { index, record in
      guard let take = own.event else { return }
      record.withUnsafeBytes { bytes in
        var event = proberun_event()
        event.index = index
        event.data = bytes.baseAddress
        event.size = bytes.count
        event.session = pointer
        take(&event, own.context)
      }
    },
    message: { text in
      guard let take = own.message else { return }
      let message = CText(text)
      withExtendedLifetime(message) { take(message.start, own.context) }
    })
  return result(pointer) { (session) throws(SessionFailure) in
    Int32(
      clamping: try session.poll(milliseconds: timeout_ms < 0 ? nil : Int(timeout_ms), taking))
  }
}

@c @implementation
public func proberun_exited(
  _ session: OpaquePointer?, _ status: UnsafeMutablePointer<Int32>?
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    guard let exitStatus = try session.exitStatus else { return 0 }
    if let status { status.pointee = exitStatus }
    return 1
  }
}

@c @implementation
public func proberun_losses(
  _ session: OpaquePointer?, _ losses: UnsafeMutablePointer<proberun_losses>?
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    let target = try expect(losses, "losses", session)
    let lost = try session.losses
    target.pointee.events = lost.events
    target.pointee.stacks = lost.stacks
    target.pointee.map_updates = lost.mapUpdates
    target.pointee.missed_runs = lost.missedRuns
    return 0
  }
}

@c @implementation
public func proberun_message(
  _ session: OpaquePointer?, _ error: Int32
) -> UnsafePointer<CChar>? {
  guard (-Int32.max..<0).contains(error) else { return literal("no error") }
  switch -error {
  case ErrorNumber.busy.rawValue:
    return literal("the session is in use: by another thread, or by a handler's caller")
  case ErrorNumber.badDescriptor.rawValue where session == nil:
    return literal("the session is closed")
  default: break
  }
  guard let handle = SessionHandle.of(session) else {
    return literal("an error; the session knows more")
  }
  do throws(SessionFailure) {
    try handle.session.enter(.reading)
    defer { handle.session.leave() }
    let failure = try handle.session.lastFailure
    let number = ErrorNumber(rawValue: -error)
    return handle.pointer(
      toMessage: failure?.number == number ? failure?.message ?? number.text : number.text)
  } catch {
    return literal("the session is in use by another thread")
  }
}

@c @implementation
public func proberun_close(_ session: OpaquePointer?) -> Int32 {
  guard let session else { return 0 }
  let status = result(session) { (session) throws(SessionFailure) in
    try session.close()
    return 0
  }
  if status == 0 { SessionHandle.release(session) }
  return status
}
