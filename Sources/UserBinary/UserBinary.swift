import CElf

/// What can be probed in a program or library.
package struct UserBinary: Sendable {

  /// The names of the functions, in order, each once; empty if the binary is stripped of all names.
  package let functions: [String]

  /// The static probes (USDT), in order, each once.
  package let staticProbes: [StaticProbe]

  /// Where a distribution keeps what it stripped from binaries.
  package static let debugFolder = "/usr/lib/debug"

  /// Reads the binary at `path`, and the names of its functions from its debug file as well.
  package init(
    reading path: String, debugFolder: String = UserBinary.debugFolder
  ) throws(UserBinaryError) {
    let file = try ElfFile(path)
    var names = Set(try file.functionNames())
    if let id = file.buildID, let debug = try? ElfFile(id.debugFile(in: debugFolder)) {
      // A debug file that cannot be read is as good as none.
      names.formUnion((try? debug.functionNames()) ?? [])
    }
    functions = names.sorted()
    staticProbes = Set(file.staticProbes()).sorted()
  }
}

/// A static probe, which a program was built with.
package struct StaticProbe: Hashable, Comparable, Sendable {

  /// The name space.
  package let provider: String

  /// The name.
  package let name: String

  /// Orders probes by provider, then by name.
  package static func < (left: StaticProbe, right: StaticProbe) -> Bool {
    (left.provider, left.name) < (right.provider, right.name)
  }
}

/// Why a file cannot be probed.
package enum UserBinaryError: Error, Equatable, Sendable {
  /// There is no such file, or it cannot be opened; with the system's words.
  case unreadable(reason: String)
  /// The file is neither program nor library.
  case notElf
  /// A table of the file cannot be read; with libelf's words.
  case damaged(reason: String)

  /// What is wrong with the file at `path`.
  package func message(for path: String) -> String {
    switch self {
    case .unreadable(let reason): "cannot open '\(path)': \(reason)"
    case .notElf: "'\(path)' is neither a program nor a library (ELF)"
    case .damaged(let reason): "'\(path)' is damaged: \(reason)"
    }
  }
}

/// The number that a linker gives to what it makes.
struct BuildID: Equatable {

  let bytes: [UInt8]

  /// Returns where the debug file is kept: by the first byte, then by the others.
  func debugFile(in folder: String) -> String {
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }
    return "\(folder)/.build-id/\(digits.first ?? "")/\(digits.dropFirst().joined()).debug"
  }
}
