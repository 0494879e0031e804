import CElf
import Glibc

/// Joins BPF objects to one file with libbpf: an artefact, and objects with functions for it.
///
/// - Parameter others: the paths of the other objects.
package func link(
  _ artefact: String, with others: [String], to output: String
) throws(ObjectLinkingError) {
  // What is wrong is told by the result.
  libbpf_set_print(nil)
  guard let linker = bpf_linker__new(output, nil) else { throw ObjectLinkingError(errno) }
  defer { bpf_linker__free(linker) }
  for (index, path) in ([artefact] + others).enumerated() {
    let problem = bpf_linker__add_file(linker, path, nil)
    guard problem == 0 else {
      throw ObjectLinkingError(-problem, index: index == 0 ? nil : index - 1)
    }
  }
  let problem = bpf_linker__finalize(linker)
  guard problem == 0 else { throw ObjectLinkingError(-problem) }
}

/// Why objects could not be joined.
package struct ObjectLinkingError: Error, Sendable {

  /// Which of the other objects is the reason; nil if none is by itself.
  package let index: Int?

  /// What the system says.
  package let reason: String

  init(_ number: Int32, index: Int? = nil) {
    self.index = index
    reason = String(cString: strerror(number))
  }
}
