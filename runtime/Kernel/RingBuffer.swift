internal import CKernel

#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// Records that were copied out of a ring buffer.
package struct RecordBatch: Equatable, Sendable {

  /// The bytes of all records, one after the other.
  package fileprivate(set) var bytes: [UInt8] = []

  /// Where each record lies in `bytes`.
  package fileprivate(set) var records: [Range<Int>] = []

  /// Creates an empty batch.
  package init() {}

  /// Removes the records and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
  }
}

/// The reading end of a BPF ring buffer.
///
/// Only a window of the data is mapped at a time: every mapped page counts as memory of this
/// process, and a ring of megabytes keeps bursts from being lost.
package struct RingBuffer: ~Copyable {

  private static var pageSize: Int { 4096 }
  private static var headerSize: Int { 8 }
  private static var busyBit: UInt32 { 1 << 31 }  // BPF_RINGBUF_BUSY_BIT
  private static var discardBit: UInt32 { 1 << 30 }  // BPF_RINGBUF_DISCARD_BIT

  private let descriptor: Int32
  private let size: Int
  private let windowSize: Int
  private let consumer: MemoryMapping
  private let producer: MemoryMapping
  private var window: MemoryMapping
  private var windowStart = 0
  private var position: UInt64

  /// Begins to read the ring buffer `descriptor` of `size` bytes.
  ///
  /// - Precondition: `size` is a power of two and a multiple of the page size.
  package init(
    _ descriptor: Int32, size: Int, windowSize largestWindow: Int = 1 << 18
  ) throws(KernelError) {
    let windowSize = min(largestWindow, size)
    let consumer = try MemoryMapping.shared(
      descriptor, count: RingBuffer.pageSize, offset: 0, isWritable: true, of: "ring buffer")
    let producer = try MemoryMapping.shared(
      descriptor, count: RingBuffer.pageSize, offset: RingBuffer.pageSize, isWritable: false,
      of: "ring buffer")
    let window = try MemoryMapping.shared(
      descriptor, count: windowSize, offset: 2 * RingBuffer.pageSize, isWritable: false,
      of: "ring buffer")
    position = load_acquire64(consumer.start)
    self.descriptor = descriptor
    self.size = size
    self.windowSize = windowSize
    self.consumer = consumer
    self.producer = producer
    self.window = window
  }

  /// The bytes that are copied before the records among them are handled.
  private static var batchSize: Int { 1 << 15 }

  /// Adds some of the records that are complete to `batch`.
  ///
  /// They are copied out and their room given back at once, so that programs are not held up by
  /// what is done with them.
  ///
  /// - Returns: Whether there may be more.
  package mutating func takeRecords(
    into batch: inout RecordBatch
  ) throws(KernelError) -> Bool {
    let end = load_acquire64(producer.start)
    while position < end, batch.bytes.count < RingBuffer.batchSize {
      try showWindow(at: position)
      let header = load_acquire32(window.start + (offset(of: position) - windowStart))
      // A program is still writing this record; those behind it have to wait.
      if header & RingBuffer.busyBit != 0 { break }
      let length = Int(header & ~RingBuffer.discardBit)
      let step = (RingBuffer.headerSize + length + 7) & ~7
      guard step <= size else {
        throw KernelError(number: .invalid, step: .readMap, subject: "ring buffer")
      }
      if header & RingBuffer.discardBit == 0 {
        let start = batch.bytes.count
        try copy(length, from: position + UInt64(RingBuffer.headerSize), to: &batch.bytes)
        batch.records.append(start..<start + length)
        // Each record begins where its 8-byte fields can be read in one go.
        while batch.bytes.count & 7 != 0 { batch.bytes.append(0) }
      }
      position += UInt64(step)
    }
    store_release64(consumer.start, position)
    return batch.bytes.count >= RingBuffer.batchSize
  }

  private func offset(of position: UInt64) -> Int {
    Int(truncatingIfNeeded: position & UInt64(size - 1))
  }

  /// Appends `count` bytes from `position`; a record may go on at the ring's start or
  /// in the next window.
  private mutating func copy(
    _ count: Int, from position: UInt64, to bytes: inout [UInt8]
  ) throws(KernelError) {
    var copied = 0
    while copied < count {
      let next = position + UInt64(copied)
      try showWindow(at: next)
      let start = offset(of: next) - windowStart
      let length = min(count - copied, windowSize - start)
      bytes.append(
        contentsOf: UnsafeRawBufferPointer(start: window.start + start, count: length))
      copied += length
    }
  }

  /// Makes the window show the byte at `position`.
  private mutating func showWindow(at position: UInt64) throws(KernelError) {
    let start = offset(of: position) & ~(windowSize - 1)
    if start == windowStart { return }
    window = try MemoryMapping.shared(
      descriptor, count: windowSize, offset: 2 * RingBuffer.pageSize + start,
      isWritable: false, of: "ring buffer")
    windowStart = start
  }
}
