#if !hasFeature(Embedded)
  package import Artefact
#endif

extension MapElement {

  /// Returns the value of the element, laid out as that of one CPU: the values of all CPUs combined.
  ///
  /// - Parameter room: The size of one CPU's value, if it has more buckets than are used; else 0.
  package func combinedValue(of kind: MapValue, room: Int) -> [UInt8] {
    switch CombinedValue(value.span.bytes, of: kind, room: room) {
    case .plain: return [UInt8](value.prefix(kind.size))
    case .number(let number):
      guard kind.size > 8 else { return bytes(of: [number]) }
      return bytes(of: [number, isSet ? 1 : 0])
    case .statistics(let count, let total, _): return bytes(of: [count, total])
    case .buckets(let counts): return bytes(of: counts)
    }
  }

  /// Whether any CPU's minimum or maximum is set.
  private var isSet: Bool {
    for offset in stride(from: 8, to: value.count, by: 16)
    where value.span.bytes.word(at: offset) != 0 {
      return true
    }
    return false
  }

  private func bytes(of words: [UInt64]) -> [UInt8] {
    var bytes: [UInt8] = []
    for word in words { bytes.append(littleEndian64: word) }
    return bytes
  }
}
