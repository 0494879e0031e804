import Artefact

extension FunctionVerifier {

  /// Checks statements.
  mutating func verify(_ statements: [Statement]) {
    for statement in statements { verify(statement) }
  }

  private mutating func verify(_ statement: Statement) {
    switch statement {
    case .position(let line, let column):
      self.line = line
      require(line > 0 && column >= 0, "a position is outside the script")
    case .evaluate(let expression):
      verify(expression)
    case .assign(let id, let expression):
      require(id, in: function.locals.count, "local")
      verify(expression)
    case .store(let expression, let place, let type):
      verify(expression)
      verifyWritable(place, bytes: type.bytes)
    case .atomicAdd(let expression, let place, let type):
      verify(expression)
      require(type.bytes >= 4, "an atomic addition to \(type.bytes) bytes")
      verifyWritable(place, bytes: type.bytes)
    case .copy(let source, let destination, let bytes):
      verify(source, bytes: bytes)
      verifyWritable(destination, bytes: bytes)
    case .fill(let place, let bytes, _):
      verifyWritable(place, bytes: bytes)
    case .write(let bytes, let place):
      verifyWritable(place, bytes: bytes.count)
    case .readMemory(let source, let place, let bytes, _):
      verify(source)
      verifyWritable(place, bytes: bytes)
    case .readBuffer(let source, let place, let capacity, let length, _):
      verify(source)
      verify(length)
      verifyWritable(place, bytes: 4 + capacity)
    case .readField(let base, let path, let place, let bytes, _):
      verify(base)
      verifyAddressable(path)
      verifyWritable(place, bytes: bytes)
    case .readString(let source, let place, let bytes, let limit, _, _):
      verify(source)
      if let limit { verify(limit) }
      verifyWritable(place, bytes: bytes)
    case .if(let condition, let then, let otherwise):
      verify(condition)
      verify(then)
      verify(otherwise)
    case .repeat(let count, let round, let body, let onLimit):
      verify(count)
      require(round, in: function.locals.count, "local")
      verifyLoop(body, elements: [:])
      verify(onLimit)
    case .forEachElement(let id, let key, let value, let body):
      require(id, in: program.maps.count, "map")
      guard program.maps.indices.contains(id.index) else { return }
      let map = program.maps[id.index]
      let isNew = lookups.insert(key.index).inserted && lookups.insert(value.index).inserted
      require(isNew, "two lookups have the number \(key.index) or \(value.index)")
      verifyLoop(body, elements: [key: map.keyBytes, value: map.valueBytes])
    case .part(let body):
      let outer = loopDepth
      loopDepth = 0
      verifyLoop(body, elements: [:], isLoop: false)
      loopDepth = outer
    case .break, .continue:
      require(loopDepth > 0, "a loop is left outside of loops")
      require(eventBytes == nil, "an event's body leaves a loop")
    case .lookup(let map, let key, let result, let body, let missing):
      verifyLookup(map, key, result, found: body, missing: missing)
    case .lookupOnCPU(let map, let key, let cpu, let result, let body):
      verify(cpu)
      verifyLookup(map, key, result, found: body, missing: [])
    case .update(let map, let key, let value, _):
      let counts = runtimeMap(ArtefactNames.counters)?.valueBytes ?? 0
      require(
        counts > 8 * Counter.failedUpdates(map: map.index), "the failed updates have no count")
      guard let map = verifyKey(key, of: map) else { return }
      verify(value, bytes: map.valueBytes)
    case .delete(let map, let key, let onMissing):
      verifyKey(key, of: map)
      verify(onMissing)
    case .event(let id, let bytes, let body, _):
      verifyEvent(id, bytes: bytes, body)
    case .sendStrings(let id, let array, let buffer, _):
      verify(array)
      verifyWritable(buffer, bytes: Statement.joinedRecordBytes)
      verifyEvent(id, bytes: Statement.joinedRecordBytes, [])
    case .count:
      runtimeMap(ArtefactNames.counters)
    case .reportError(let site):
      verify(site)
    case .return:
      require(eventBytes == nil, "an event's body returns")
    }
  }

  /// Checks the body of a loop or a part, which is a function of its own: what lookups around it have found
  /// is out of its reach.
  private mutating func verifyLoop(
    _ body: [Statement], elements: [ID<LookupResult>: Int], isLoop: Bool = true
  ) {
    require(eventBytes == nil, "an event's body loops")
    let outer = found
    found = elements
    loopDepth += isLoop ? 1 : 0
    verify(body)
    loopDepth -= isLoop ? 1 : 0
    found = outer
  }

  /// Checks that a run-time error can be reported.
  mutating func verify(_ site: ID<RuntimeErrorSite>) {
    require(site, in: program.manifest.runtimeErrors.count, "run-time error")
    require(
      program.manifest.events.contains { $0.action == .runtimeError },
      "no event reports run-time errors")
    runtimeMap(ArtefactNames.ringBuffer)
    runtimeMap(ArtefactNames.counters)
  }

  private mutating func verifyLookup(
    _ map: ID<Map>, _ key: Place, _ result: ID<LookupResult>, found body: [Statement],
    missing: [Statement]
  ) {
    require(lookups.insert(result.index).inserted, "two lookups have the number \(result.index)")
    guard let map = verifyKey(key, of: map) else { return }
    found[result] = map.valueBytes
    verify(body)
    found[result] = nil
    verify(missing)
  }

  /// Checks a map and its key, and returns the map.
  @discardableResult
  private mutating func verifyKey(_ key: Place, of id: ID<Map>) -> Map? {
    require(id, in: program.maps.count, "map")
    guard program.maps.indices.contains(id.index) else { return nil }
    let map = program.maps[id.index]
    require(map.keyBytes > 0, "map '\(map.symbol)' has no keys")
    verify(key, bytes: max(map.keyBytes, 1))
    return map
  }

  private mutating func verifyEvent(
    _ id: ID<EventDescription>, bytes: Int, _ body: [Statement]
  ) {
    require(eventBytes == nil, "an event is written inside another one")
    require(id, in: program.manifest.events.count, "event")
    if program.manifest.events.indices.contains(id.index) {
      let size = program.manifest.events[id.index].size
      require(size == bytes, "an event of \(size) bytes is written with \(bytes)")
    }
    require(bytes >= 8, "an event has no room for its head")
    runtimeMap(ArtefactNames.ringBuffer)
    runtimeMap(ArtefactNames.counters)
    let outer = eventBytes
    eventBytes = bytes
    verify(body)
    eventBytes = outer
  }
}
