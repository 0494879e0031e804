public import CProberun

@c @implementation
public func proberun_event_text(
  _ event: UnsafePointer<proberun_event>?, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int32 {
  guard let event else { return -ErrorNumber.invalid.rawValue }
  return result(event.pointee.session) { (session) throws(SessionFailure) in
    let data = try expect(event.pointee.data, "data", session)
    let record = UnsafeRawBufferPointer(start: data, count: max(0, event.pointee.size))
    return try copy(try session.text(ofEvent: record.bytes), to: buffer, size, session)
  }
}

@c @implementation
public func proberun_map_text(
  _ session: OpaquePointer?, _ map: UInt32, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try copy(try session.text(ofMap: Int(map)), to: buffer, size, session)
  }
}

@c @implementation
public func proberun_kernel_symbol(
  _ session: OpaquePointer?, _ address: UInt64, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    try copy(try session.text(ofKernelSymbol: address), to: buffer, size, session)
  }
}

@c @implementation
public func proberun_user_symbol(
  _ session: OpaquePointer?, _ address: UnsafePointer<proberun_user_address>?,
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    let address = try expect(address, "address", session).pointee
    let program = UserProgram(process: address.process, token: address.token)
    let text = try session.text(ofUserSymbol: address.address, of: program)
    return try copy(text, to: buffer, size, session)
  }
}

@c @implementation
public func proberun_stack_text(
  _ session: OpaquePointer?, _ stack: UnsafePointer<proberun_stack>?,
  _ mode: proberun_stack_mode, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    let stack = try expect(stack, "stack", session).pointee
    let program: UserProgram? =
      stack.process == 0 ? nil : UserProgram(process: stack.process, token: stack.token)
    let form: StackMode
    switch mode {
    case PROBERUN_STACK_BPFTRACE: form = .bpftrace
    case PROBERUN_STACK_PERF: form = .perf
    case PROBERUN_STACK_RAW: form = .raw
    case PROBERUN_STACK_BUILD_ID: form = .buildID
    default: throw try session.refuse("mode is none of enum proberun_stack_mode")
    }
    let text = try session.text(
      ofStack: stack.identifier, map: Int(stack.map), of: program, mode: form)
    return try copy(text, to: buffer, size, session)
  }
}

@c @implementation
public func proberun_map_each(
  _ session: OpaquePointer?, _ map: UInt32,
  _ element: (
    @convention(c) (
      UnsafeRawPointer?, Int, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?
    ) -> Int32
  )?,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    let take = try expect(element, "element", session)
    var status: Int32 = 0
    try session.forEachElement(ofMap: Int(map)) { element in
      status = element.key.withUnsafeBytes { key in
        element.value.withUnsafeBytes { value in
          take(
            key.isEmpty ? nil : key.baseAddress, key.count, value.baseAddress, value.count, context)
        }
      }
      return status == 0
    }
    return status
  }
}

@c @implementation
public func proberun_stack_frames(
  _ session: OpaquePointer?, _ stack: UnsafePointer<proberun_stack>?,
  _ frames: UnsafeMutablePointer<UInt64>?, _ count: Int
) -> Int32 {
  result(session) { (session) throws(SessionFailure) in
    let stack = try expect(stack, "stack", session).pointee
    let found = try session.frames(ofStack: stack.identifier, map: Int(stack.map))
    if count != 0 {
      let target = try expect(frames, "frames", session)
      for index in 0..<(count > 0 ? min(count, found.count) : found.count) {
        target[index] = found[index]
      }
    }
    return Int32(found.count)
  }
}

@c @implementation
public func proberun_probe_name(
  _ session: OpaquePointer?, _ cookie: UInt64
) -> UnsafePointer<CChar>? {
  name(session) { (handle) throws(SessionFailure) in try handle.probeName(cookie) }
}

@c @implementation
public func proberun_function_name(
  _ session: OpaquePointer?, _ number: UInt64
) -> UnsafePointer<CChar>? {
  name(session) { (handle) throws(SessionFailure) in try handle.functionName(number) }
}

/// Returns a name that stays until the session is closed; nil if it cannot be asked for.
private func name(
  _ session: OpaquePointer?,
  _ find: (SessionHandle) throws(SessionFailure) -> UnsafePointer<CChar>
) -> UnsafePointer<CChar>? {
  guard let handle = SessionHandle.of(session) else { return nil }
  do throws(SessionFailure) {
    try handle.session.enter(.reading)
    defer { handle.session.leave() }
    return try find(handle)
  } catch {
    return nil
  }
}
