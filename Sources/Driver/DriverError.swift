package import Artefact
package import Kernel
package import KernelProfile
package import LLVMEmission

/// Why a command could not do its work; only the script's own errors are diagnostics.
package enum DriverError: Error {
  /// The script has errors, or only warnings matter; already rendered.
  case script(String)
  /// A file could not be read or written.
  case file(KernelError)
  /// A file is no profile.
  case profile(path: String, ProfileError)
  /// A file is no artefact.
  case artefact(path: String, ArtefactError)
  /// The code generator refused the program.
  case emission(EmissionError)
  /// Something else, in a sentence.
  case message(String)

  /// What the user reads, with its ends of lines.
  package var description: String {
    switch self {
    case .script(let text): text
    case .file(let error): "probec: error: \(error.message)\n"
    case .profile(let path, let error): "probec: error: \(path): \(error.message)\n"
    case .artefact(let path, let error): "probec: error: \(path): \(error.message)\n"
    case .emission(.refused(let reasons)):
      reasons.map { "probec: error: the code generator refused the program: \($0)\n" }.joined()
    case .emission(.stackExceeded(let line, _)):
      "probec: error: line \(line) needs more stack than the kernel gives a program\n"
    case .message(let text): "probec: error: \(text)\n"
    }
  }
}
