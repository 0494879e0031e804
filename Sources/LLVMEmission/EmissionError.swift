/// Why LLVM's backend refused a program that the compiler accepted.
package enum EmissionError: Error, Equatable {

  /// The errors that the backend reported, such as an exceeded stack limit.
  case refused([String])

  /// A function has more on its stack than the kernel gives a program; column 0 is the whole line.
  case stackExceeded(line: Int, column: Int)
}

extension EmissionError {

  /// Understands the errors that the backend has reported.
  ///
  /// `script.bt:3:5: in function begin_1 i32 (ptr): Looks like the BPF stack limit is exceeded. …`
  init(reasons: [String]) {
    let stack = reasons.first { $0.contains("BPF stack limit") }
    let place = stack.flatMap { reason -> [Int]? in
      // Names of files may contain colons, names of functions do not.
      let parts = reason.split(separator: ":")
      guard let end = parts.firstIndex(where: { $0.hasPrefix(" in function") }) else { return nil }
      return parts[..<end].suffix(2).compactMap { Int($0) }
    }
    if let place, place.count == 2 {
      self = .stackExceeded(line: place[0], column: place[1])
    } else {
      self = .refused(reasons)
    }
  }
}
