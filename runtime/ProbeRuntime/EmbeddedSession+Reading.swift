#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
  package import Rendering
#endif

/// What an embedded session lost since it was loaded.
package struct SessionLosses: Equatable, Sendable {
  /// Events for which the ring buffer had no room.
  package var events: UInt64 = 0
  /// Stacks whose place another stack had taken.
  package var stacks: UInt64 = 0
  /// Changes of maps that were full.
  package var mapUpdates: UInt64 = 0
  /// Times that a program did not run because the kernel was busy with it.
  package var missedRuns: UInt64 = 0
  /// Creates losses of nothing.
  package init() {}
}

// Handlers may call all of these.
extension EmbeddedSession {

  /// Returns what `proberun` would print for an event.
  package func text(ofEvent record: RawSpan) throws(SessionFailure) -> Text {
    try enter(.reading)
    defer { leave() }
    let engine = try loaded()
    guard let index = record.recordWord(at: 0), Int(index) < isForProgram.count,
      isForProgram[Int(index)]
    else { throw fail(SessionFailure(.misuse, .invalid, "the record is not one of an event")) }
    return try text { (output) throws(KernelError) in
      try engine.printer.handle(record, to: &output)
    }
  }

  /// Returns what `proberun` would print for a map, by its index in the manifest.
  package func text(ofMap index: Int) throws(SessionFailure) -> Text {
    try enter(.reading)
    defer { leave() }
    let engine = try loaded()
    try expectMap(index, in: engine)
    return try text { (output) throws(KernelError) in
      try engine.printer.printMap(index, to: &output)
    }
  }

  /// Returns what `proberun` would print for a value of a type.
  package func text(
    of value: [UInt8], as type: ValueType
  ) throws(SessionFailure) -> Text {
    try enter(.reading)
    defer { leave() }
    let renderer = try loaded().printer.renderer
    return try text { (output) throws(KernelError) in
      renderer.appendText(value.span.bytes, as: type, to: &output)
    }
  }

  private func text(
    _ append: (inout OutputBuffer) throws(KernelError) -> Void
  ) throws(SessionFailure) -> Text {
    var output = OutputBuffer()
    do throws(KernelError) {
      try append(&output)
      return Text(output.bytes)
    } catch {
      throw fail(SessionFailure(.kernel(error)))
    }
  }

  /// Calls `body` for each element of a map, by its index in the manifest, until it returns false.
  ///
  /// The values of all CPUs are combined, and laid out as the manifest describes that of one CPU; a
  /// map without keys has one element with an empty key.
  package func forEachElement(
    ofMap index: Int, _ body: (MapElement) -> Bool
  ) throws(SessionFailure) {
    try enter(.reading)
    defer { leave() }
    let engine = try loaded()
    try expectMap(index, in: engine)
    let map = engine.artefact.plan.manifest.maps[index]
    let elements: [KernelMapElement]
    do throws(KernelError) {
      elements = try engine.map(index).elements()
    } catch {
      throw fail(SessionFailure(.kernel(error)))
    }
    for element in elements {
      let value = MapElement(key: [], value: element.value).combinedValue(
        of: map.value, room: map.room)
      let key = [UInt8](element.key.prefix(map.key?.size ?? 0))
      if !body(MapElement(key: key, value: value)) { return }
    }
  }

  /// Returns the addresses of a stack's frames, innermost first.
  ///
  /// - Parameter map: The index in the manifest's list of stack maps.
  package func frames(
    ofStack identifier: Int64, map: Int
  ) throws(SessionFailure) -> [UInt64] {
    try enter(.reading)
    defer { leave() }
    let engine = try loaded()
    try expectStackMap(map, in: engine)
    if engine.artefact.plan.manifest.stackMaps[map].holdsBuildIDs {
      throw fail(
        SessionFailure(
          .misuse, .notSupported, "the frames of the stack are build identifiers, not addresses"))
    }
    guard identifier >= 0,
      let bytes = engine.printer.renderer.resolver.stackFrames(map, UInt64(identifier))
    else { throw fail(SessionFailure(.misuse, .notFound, "the stack is lost")) }
    var frames: [UInt64] = []
    for offset in stride(from: 0, to: bytes.count, by: 8) {
      let frame = bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // Behind the last frame there are zeros.
      if frame == 0 { break }
      frames.append(frame)
    }
    return frames
  }

  /// Returns what `proberun` would print for a stack.
  ///
  /// - Parameter program: The program whose stack it is; nil for the kernel.
  package func text(
    ofStack identifier: Int64, map: Int, of program: UserProgram?, mode: StackMode
  ) throws(SessionFailure) -> Text {
    try enter(.reading)
    defer { leave() }
    let engine = try loaded()
    try expectStackMap(map, in: engine)
    guard (mode == .buildID) == engine.artefact.plan.manifest.stackMaps[map].holdsBuildIDs else {
      throw fail(
        SessionFailure(.misuse, .invalid, "the stack was not taken so that it can be written so"))
    }
    guard let program else {
      return try text(of: bytes(of: identifier), as: .kernelStack(map: map, mode: mode))
    }
    return try text(
      of: bytes(of: identifier) + bytes(of: program), as: .userStack(map: map, mode: mode))
  }

  /// Returns the name of the kernel symbol that contains an address, or the address.
  package func text(ofKernelSymbol address: UInt64) throws(SessionFailure) -> Text {
    try text(of: bytes(of: Int64(bitPattern: address)), as: .kernelSymbol)
  }

  /// Returns the name of the symbol of a program that contains an address, or the address.
  package func text(
    ofUserSymbol address: UInt64, of program: UserProgram
  ) throws(SessionFailure) -> Text {
    try text(of: bytes(of: Int64(bitPattern: address)) + bytes(of: program), as: .userSymbol)
  }

  /// Returns the name of the probe with an attach cookie; empty if there is none.
  package func probeName(_ cookie: UInt64) throws(SessionFailure) -> Text {
    try text(of: bytes(of: Int64(bitPattern: cookie)), as: .probeName)
  }

  /// Returns the name of the function with a number; empty if there is none.
  package func functionName(_ number: UInt64) throws(SessionFailure) -> Text {
    try text(of: bytes(of: Int64(bitPattern: number)), as: .functionName)
  }

  /// What was lost until now.
  package var losses: SessionLosses {
    get throws(SessionFailure) {
      try enter(.reading)
      defer { leave() }
      let engine = try loaded()
      do throws(KernelError) {
        let totals = try engine.lossTotals()
        var losses = SessionLosses()
        losses.events = totals.eventsLost
        losses.stacks = totals.stacksLost
        for count in totals.failedUpdates { losses.mapUpdates &+= count }
        losses.missedRuns = try engine.missedRuns()
        return losses
      } catch {
        throw fail(SessionFailure(.kernel(error)))
      }
    }
  }

  private func expectMap(_ index: Int, in engine: SessionEngine) throws(SessionFailure) {
    guard engine.artefact.plan.manifest.maps.indices.contains(index) else {
      throw fail(
        SessionFailure(.misuse, .notFound, "the script has no map " + Text(decimal: index)))
    }
  }

  private func expectStackMap(_ index: Int, in engine: SessionEngine) throws(SessionFailure) {
    guard engine.artefact.plan.manifest.stackMaps.indices.contains(index) else {
      throw fail(
        SessionFailure(.misuse, .notFound, "the script has no stack map " + Text(decimal: index)))
    }
  }
}

private func bytes(of number: Int64) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(littleEndian64: UInt64(bitPattern: number))
  return bytes
}

private func bytes(of program: UserProgram) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(littleEndian: program.process)
  bytes.append(littleEndian: program.token)
  return bytes
}
