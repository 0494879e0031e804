import Artefact

extension CStub {

  /// Returns statements that decode fields of `bytes` into members; `target` ends with `->`.
  func decoding(_ fields: [StubField], into target: String) -> String {
    fields.map { decoding($0.type, into: "\(target)\($0.name)", at: CPlace("bytes", $0.offset)) }
      .joined(separator: "\n")
  }

  /// Returns statements that decode the value at a place into `target`.
  ///
  ///     memcpy(&event->size, bytes + 8, sizeof event->size);
  func decoding(_ type: StubType, into target: String, at place: CPlace, depth: Int = 0) -> String {
    let pointer = place.pointer
    return switch type {
    case .boolean: "\(target) = \(place.byte) != 0;"
    case .integer, .pointer, .enumeration, .kernelSymbol, .userSymbol, .probeName, .functionName,
      .internetAddress, .timestamp, .userName, .controlGroup:
      "memcpy(&\(target), \(pointer), sizeof \(target));"
    case .macAddress: "memcpy(\(target), \(pointer), sizeof \(target));"
    case .buffer(let capacity):
      "proberun_copy_buffer(&\(target).size, \(target).bytes, \(capacity), \(pointer));"
    case .string(let bytes):
      cFitted(
        "proberun_copy_text(",
        "\(target), \(pointer), \(bytes), \(cString(model.truncationTrailer.bytes))", ");")
    case .array(let element, let count):
      if element.isCopied {
        "memcpy(\(target), \(pointer), sizeof \(target));"
      } else {
        array(of: element, count, into: target, at: place, depth: depth)
      }
    case .structure(let index, _):
      "\(prefix)_decode_\(model.structures[index].name)(&\(target), \(pointer));"
    case .kernelStack(let map, _):
      "\(target) = proberun_copy_kernel_stack(\(pointer), \(map));"
    case .userStack(let map, _): "\(target) = proberun_copy_user_stack(\(pointer), \(map));"
    }
  }

  private func array(
    of element: StubType, _ count: Int, into target: String, at place: CPlace, depth: Int
  ) -> String {
    let index = ["i", "j", "k"].indices.contains(depth) ? ["i", "j", "k"][depth] : "i\(depth)"
    let body = decoding(
      element, into: "\(target)[\(index)]", at: place.element(index, size: element.size),
      depth: depth + 1)
    return """
      for (size_t \(index) = 0; \(index) < \(count); \(index)++) {
      \(cIndented(body))
      }
      """
  }
}

/// Bytes that are decoded: `base + 8 + i * 4`.
struct CPlace {

  private let base: String
  private var summands: [String]

  /// Creates the place `offset` bytes behind the pointer `base`.
  init(_ base: String, _ offset: Int = 0) {
    self.base = base
    summands = offset == 0 ? [] : ["\(offset)"]
  }

  /// The place as a pointer.
  var pointer: String { ([base] + summands).joined(separator: " + ") }

  /// The byte there.
  var byte: String {
    summands.isEmpty ? "*\(base)" : "\(base)[\(summands.joined(separator: " + "))]"
  }

  /// Returns the place of an element of the array that begins here.
  func element(_ index: String, size: Int) -> CPlace {
    var place = self
    place.summands.append(size == 1 ? index : "\(index) * \(size)")
    return place
  }
}

extension StubType {

  /// Whether the bytes of a value are those of its C type.
  fileprivate var isCopied: Bool {
    switch self {
    case .integer, .pointer, .enumeration, .kernelSymbol, .userSymbol, .probeName, .functionName,
      .internetAddress, .timestamp, .macAddress, .userName:
      true
    case .array(let element, _): element.isCopied
    case .boolean, .string, .structure, .kernelStack, .userStack, .buffer, .controlGroup: false
    }
  }
}
