/// How functions of x86_64 are given their arguments: the System V ABI.
extension KernelProfile {

  /// Returns how many of the registers for integers an argument takes, while there are enough.
  ///
  /// Small structures are passed in registers, each word of them in one for numbers with a point if
  /// it holds nothing else.
  package func argumentRegisterCount(of type: KernelType) -> Int {
    let size = sizeInBytes(of: type) ?? 0
    guard size <= 2 * KernelProfile.wordSize else { return 0 }
    return integerWords(of: type, at: 0).count
  }

  private static let wordSize = 8

  /// Returns the words of a value that hold something else than numbers with a point.
  private func integerWords(of type: KernelType, at offset: Int) -> Set<Int> {
    switch type {
    case .void, .floatingPoint, .incomplete, .function: return []
    case .pointer, .enumeration: return [offset / KernelProfile.wordSize]
    case .integer(let bytes, _, _):
      return Set(
        offset / KernelProfile.wordSize...(offset + bytes - 1) / KernelProfile.wordSize)
    case .array(let element, let count):
      let size = sizeInBytes(of: element) ?? 0
      return (0..<count).reduce(into: []) {
        $0.formUnion(integerWords(of: element, at: offset + $1 * size))
      }
    case .aggregate(let aggregate):
      return members(of: aggregate).reduce(into: []) {
        $0.formUnion(integerWords(of: $1.type, at: offset + $1.offsetInBits / 8))
      }
    }
  }
}
