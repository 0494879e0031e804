import Synchronization

/// A suffix of the names of kernel structs that no other module of this process has.
///
/// LLVM's BPF backend remembers every relocation, by the name of its struct, in a variable of the
/// process, and would use those of an earlier module that no longer exists. CO-RE ignores what
/// follows `___` in a name, so that the suffix changes no meaning; it is removed from the output,
/// which thus depends on the program alone.
struct StructFlavor {

  /// The text behind the name of a struct.
  let suffix: String

  /// How many flavours this process has given out.
  private static let count = Mutex(0)

  /// Held while LLVM uses the variable of the process.
  private static let backend = Mutex(())

  /// Creates a new flavour.
  init() {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    let digits = String(number, radix: 16)
    suffix = "___module" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Runs LLVM's passes, one module at a time.
  static func withBackend(_ body: () -> Void) {
    backend.withLock { _ in body() }
  }

  /// Returns the text without the suffix.
  func removed(from text: String) -> String {
    var result: [UInt8] = []
    let (text, suffix) = (Array(text.utf8), Array(suffix.utf8))
    var index = 0
    while index < text.count {
      if text[index...].starts(with: suffix) {
        index += suffix.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Replaces the suffix with zeros in names that end with it and a NUL.
  func erase(from strings: inout [UInt8]) {
    let suffix = Array(suffix.utf8)
    let (first, length) = (suffix[0], suffix.count)
    for index in strings.indices where strings[index] == first {
      guard strings[index...].starts(with: suffix) else { continue }
      strings.replaceSubrange(index..<index + length, with: repeatElement(0, count: length))
    }
  }
}
