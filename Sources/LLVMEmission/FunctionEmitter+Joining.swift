import Artefact
import CLLVM
import TypedIR

extension FunctionEmitter {

  /// Sends the strings behind an array of pointers; see `Statement.sendStrings`.
  ///
  /// They are gathered in a buffer, because the kernel reserves only records of a constant size.
  mutating func sendStrings(
    _ id: ID<EventDescription>, array: Value, buffer: Value, _ space: AddressSpace
  ) {
    // The number of the event and 4 bytes of zero.
    store(constant(id.index), to: buffer)
    let end = gatherStrings(array: array, buffer: buffer, space)
    let bytes = clamped(end, atMost: Statement.joinedRecordBytes)
    let ring = emission.map(named: ArtefactNames.ringBuffer)
    let result = callHelper(
      .ringBufferOutput, [ring, buffer, bytes, wakeup(isUrgent: false)])
    when(compare(result, LLVMIntSLT, constant(0))) { $0.count(.eventsLost) }
  }

  /// Copies strings one behind the other, and returns the offset behind the last.
  private mutating func gatherStrings(
    array: Value, buffer: Value, _ space: AddressSpace
  ) -> Value {
    let offset = stackSlot(types.int64, "end")
    store(constant(EventDescription.headSize), to: offset)
    let done = block("joined")
    forEachOffset(below: Statement.joinedStrings * 8, step: 8) { emitter, element in
      let pointer = emitter.readInteger(
        emitter.pointer(emitter.add(array, element)), .uint64, space)
      let next = emitter.block("string")
      emitter.branch(if: emitter.isNotZero(pointer), to: next, else: done)
      emitter.start(next)
      let length = emitter.append(string: pointer, to: buffer, at: offset, space)
      let end = emitter.add(emitter.load(emitter.types.int64, from: offset), length)
      emitter.store(end, to: offset)
    }
    branch(to: done)
    start(done)
    LLVMMoveBasicBlockAfter(done, LLVMGetLastBasicBlock(function))
    return load(types.int64, from: offset)
  }

  /// Copies a string, and returns its length with the NUL; an unreadable one is empty.
  private mutating func append(
    string: Value, to buffer: Value, at offset: Value, _ space: AddressSpace
  ) -> Value {
    let size = Statement.joinedStringBytes
    let start = clamped(
      load(types.int64, from: offset), atMost: Statement.joinedRecordBytes - size)
    let helper: KernelHelper =
      switch space {
      case .kernel: .probeReadKernelString
      case .user: .probeReadUserString
      }
    let length = callHelper(
      helper, [advance(buffer, start), constant(size), pointer(string)])
    return select(compare(length, LLVMIntSGT, constant(0))) { _ in
      length
    } else: {
      $0.constant(1)
    }
  }
}
