import Artefact
import CLLVM
import TypedIR

extension FunctionEmitter {

  /// Emits statements one after another.
  mutating func emit(_ statements: [Statement]) {
    for statement in statements { emit(statement) }
  }

  /// Emits one statement.
  mutating func emit(_ statement: Statement) {
    switch statement {
    case .position(let line, let column):
      setPosition(line: line, column: column)
    case .evaluate(let expression):
      _ = emit(expression)
    case .assign(let id, let expression):
      store(sharedValue(emit(expression), of: id), to: locals[id.index])
    case .store(let expression, let place, let type):
      store(emit(expression), to: pointer(to: place), type)
    case .atomicAdd(let expression, let place, let type):
      atomicAdd(emit(expression), to: pointer(to: place).pointer, type)
    case .copy(let source, let destination, let bytes):
      copy(from: pointer(to: source), to: pointer(to: destination), bytes: bytes)
    case .fill(let place, let bytes, let value):
      fill(pointer(to: place), bytes: bytes, value: value)
    case .write(let bytes, let place):
      write(bytes, to: pointer(to: place))
    case .readMemory(let source, let place, let bytes, let space):
      let start = pointer(emit(source))
      readMemory(start, to: pointer(to: place).pointer, bytes: constant(bytes), space)
    case .readBuffer(let source, let place, let capacity, let length, let space):
      let start = pointer(emit(source))
      let count = clamped(emit(length), atMost: capacity)
      store(count, to: pointer(to: place), .uint32)
      let contents = pointer(to: place.advanced(by: 4)).pointer
      readMemory(start, to: contents, bytes: count, space)
    case .readField(let base, let path, let place, let bytes, let space):
      let start = pointer(emit(base))
      readField(path, of: start, to: pointer(to: place), bytes: bytes, space)
    case .readString(let source, let place, let bytes, let limit, let space, let padsWithZeros):
      let string = StringRead(bytes: bytes, limit: limit, space: space, isPadded: padsWithZeros)
      let start = emit(source)
      readString(start, to: pointer(to: place), string)
    case .if(let condition, let then, let otherwise):
      emitIf(condition, then, otherwise)
    case .lookup(let map, let key, let result, let found, let missing):
      lookUp(map, pointer(to: key).pointer, result, found: found, missing: missing)
    case .lookupOnCPU(let map, let key, let cpu, let result, let found):
      let number = emit(cpu)
      lookUp(map, pointer(to: key).pointer, onCPU: number, result, found: found)
    case .update(let map, let key, let value, let mode):
      update(map, pointer(to: key).pointer, pointer(to: value).pointer, mode)
    case .delete(let map, let key, let onMissing):
      delete(map, pointer(to: key).pointer, onMissing: onMissing)
    case .event(let id, let bytes, let body, let isUrgent):
      writeEvent(id, bytes: bytes, isUrgent: isUrgent) { $0.emit(body) }
    case .sendStrings(let id, let array, let buffer, let space):
      let start = emit(array)
      sendStrings(id, array: start, buffer: pointer(to: buffer).pointer, space)
    case .count(let counter):
      count(counter)
    case .reportError(let site):
      reportError(site)
    case .repeat(let count, let round, let body, let onLimit):
      emitRepeat(count, round: round, body, onLimit: onLimit)
    case .forEachElement(let map, let key, let value, let body):
      emitForEach(map, key: key, value: value, body)
    case .part(let body):
      emitPart(body)
    case .break:
      endLoop()
    case .continue:
      leave()
    case .return:
      if let frame, result != nil {
        store(constant(1), to: frame.hasReturned(self))
        endLoop()
      } else {
        leave()
      }
    }
  }

  /// Leaves the function.
  mutating func leave() {
    branch(to: exit)
    // Whatever follows is never reached, and LLVM removes it.
    start(block("dead"))
  }

  /// Leaves the body of a loop, which the kernel does not call again.
  mutating func endLoop() {
    if let result { store(constant(1), to: result) }
    leave()
  }

  private mutating func emitIf(
    _ condition: Expression, _ then: [Statement], _ otherwise: [Statement]
  ) {
    let isTrue = self.condition(condition)
    if otherwise.isEmpty {
      when(isTrue) { $0.emit(then) }
    } else {
      choose(isTrue) {
        $0.emit(then)
      } else: {
        $0.emit(otherwise)
      }
    }
  }

  /// Looks an element up and emits what uses it.
  ///
  /// `lookup m[k]: v0` becomes `%v0 = call ptr helper1(@m, %k)` and a branch on `%v0 != null`.
  private mutating func lookUp(
    _ map: ID<Map>, _ key: Value, _ result: ID<LookupResult>, found: [Statement],
    missing: [Statement]
  ) {
    let element = callHelper(
      .mapLookupElement, [emission.maps[map.index], key], returning: types.pointer)
    choose(isNotZero(element)) {
      $0.lookups[result] = element
      $0.emit(found)
      $0.lookups[result] = nil
    } else: {
      $0.emit(missing)
    }
  }

  /// Looks the value of a CPU up and emits what uses it.
  private mutating func lookUp(
    _ map: ID<Map>, _ key: Value, onCPU cpu: Value, _ result: ID<LookupResult>,
    found: [Statement]
  ) {
    let element = callHelper(
      .mapLookupElementOnCPU, [emission.maps[map.index], key, cpu], returning: types.pointer)
    when(isNotZero(element)) {
      $0.lookups[result] = element
      $0.emit(found)
      $0.lookups[result] = nil
    }
  }

  /// Changes an element, and counts the failure to do so.
  private mutating func update(_ map: ID<Map>, _ key: Value, _ value: Value, _ mode: UpdateMode) {
    let result = callHelper(
      .mapUpdateElement, [emission.maps[map.index], key, value, constant(mode.rawValue)])
    when(compare(result, LLVMIntSLT, constant(0))) {
      switch mode {
      case .any:
        $0.countFailedUpdate(map)
      case .onlyNew:
        let exists = -17  // EEXIST
        let isFailure = $0.compare(result, LLVMIntNE, $0.constant(exists))
        $0.when(isFailure) { $0.countFailedUpdate(map) }
      }
    }
  }

  private mutating func delete(_ map: ID<Map>, _ key: Value, onMissing: [Statement]) {
    let result = callHelper(.mapDeleteElement, [emission.maps[map.index], key])
    if onMissing.isEmpty { return }
    when(compare(result, LLVMIntSLT, constant(0))) { $0.emit(onMissing) }
  }

  private func store(_ value: Value, to place: PlacePointer, _ type: IntegerType) {
    let narrow = type.bytes == 8 ? value : truncated(value, types.integer(type))
    store(narrow, to: place.pointer, alignment: min(place.alignment, type.bytes))
  }

  /// Adds to an integer in one instruction.
  ///
  /// An unused result and no ordering: the `lock xadd` that every kernel has.
  private func atomicAdd(_ value: Value, to pointer: Value, _ type: IntegerType) {
    let narrow = type.bytes == 8 ? value : truncated(value, types.integer(type))
    LLVMBuildAtomicRMW(
      builder, LLVMAtomicRMWBinOpAdd, pointer, narrow, LLVMAtomicOrderingMonotonic, 0)
  }
}
