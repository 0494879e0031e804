/// What a `struct proberun *` points to: a session, and the memory that C is given.
///
/// A class because C holds a reference to it.
final class SessionHandle {

  /// The session.
  let session = EmbeddedSession()

  /// What `proberun_message` returned last.
  private var message: CText?

  /// The names that were asked for, by number; they stay until the session is closed.
  private var probeNames: [CText?] = []
  private var functionNames: [CText?] = []

  /// Returns the handle that a pointer of C stands for; nil for NULL.
  static func of(_ pointer: OpaquePointer?) -> SessionHandle? {
    guard let pointer else { return nil }
    return Unmanaged<SessionHandle>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
  }

  /// A pointer for C, which `release` makes invalid.
  func retainedPointer() -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(self).toOpaque())
  }

  /// Gives up the reference that C holds.
  static func release(_ pointer: OpaquePointer) {
    Unmanaged<SessionHandle>.fromOpaque(UnsafeRawPointer(pointer)).release()
  }

  /// Returns a text for C that is valid until this is called again.
  func pointer(toMessage text: Text) -> UnsafePointer<CChar> {
    let message = CText(text)
    self.message = message
    return message.start
  }

  /// Returns the name of a probe, valid as long as the handle.
  func probeName(_ cookie: UInt64) throws(SessionFailure) -> UnsafePointer<CChar> {
    let name = try session.probeName(cookie)
    return keep(name, at: Int(cookie & 0xffff_ffff), in: &probeNames)
  }

  /// Returns the name of a function, valid as long as the handle.
  func functionName(_ number: UInt64) throws(SessionFailure) -> UnsafePointer<CChar> {
    let name = try session.functionName(number)
    return keep(name, at: Int(number & 0xffff_ffff), in: &functionNames)
  }

  private func keep(
    _ name: Text, at index: Int, in names: inout [CText?]
  ) -> UnsafePointer<CChar> {
    // Of the indexes that C may ask for, only those of names are known to be small.
    if name.isEmpty { return literal("") }
    while names.count <= index { names.append(nil) }
    if let known = names[index] { return known.start }
    let kept = CText(name)
    names[index] = kept
    return kept.start
  }
}

/// A text with a NUL, at an address that stays.
///
/// A class because its memory is freed with it.
final class CText {

  private let memory: UnsafeMutablePointer<CChar>

  /// Copies a text.
  init(_ text: Text) {
    memory = UnsafeMutablePointer<CChar>.allocate(capacity: text.bytes.count + 1)
    for (index, byte) in text.bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
    memory[text.bytes.count] = 0
  }

  deinit {
    memory.deallocate()
  }

  /// The first byte.
  var start: UnsafePointer<CChar> { UnsafePointer(memory) }
}

/// Returns the address of a literal, which ends with a NUL.
func literal(_ text: StaticString) -> UnsafePointer<CChar> {
  UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}

/// Returns the text that a string of C is.
func text(_ string: UnsafePointer<CChar>) -> Text {
  var bytes: [UInt8] = []
  var next = string
  while next.pointee != 0 {
    bytes.append(UInt8(bitPattern: next.pointee))
    next += 1
  }
  return Text(bytes)
}

/// Calls `body` for the session of a pointer, and returns what it returns, or a negative errno.
func result(
  _ session: OpaquePointer?, _ body: (EmbeddedSession) throws(SessionFailure) -> Int32
) -> Int32 {
  guard let handle = SessionHandle.of(session) else { return -ErrorNumber.badDescriptor.rawValue }
  do throws(SessionFailure) {
    return try body(handle.session)
  } catch {
    return -error.number.rawValue
  }
}

/// Returns the value of an argument that must not be NULL.
func expect<Value>(
  _ argument: Value?, _ name: StaticString, _ session: EmbeddedSession
) throws(SessionFailure) -> Value {
  if let argument { return argument }
  throw try session.refuse(Text(stringLiteral: name) + " is NULL")
}

/// Copies a text as snprintf(3) does.
func copy(
  _ text: Text, to buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ session: EmbeddedSession
) throws(SessionFailure) -> Int32 {
  guard let length = Int32(exactly: text.bytes.count) else {
    throw try session.refuse("the text has more than 2 GB", .overflow)
  }
  if size == 0 { return length }
  let buffer = try expect(buffer, "buffer", session)
  let fitting = size > 0 ? min(text.bytes.count, size - 1) : text.bytes.count
  for index in 0..<fitting { buffer[index] = CChar(bitPattern: text.bytes[index]) }
  buffer[fitting] = 0
  return length
}
