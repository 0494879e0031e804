internal import CKernel

/// Makes a trap or an invalid memory access end the process with a message and status 70.
///
/// An optimised Embedded Swift program dies of its own checks without a word.
package func installCrashHandler(program: StaticString) {
  program.withUTF8Buffer { name in
    name.baseAddress?.withMemoryRebound(to: CChar.self, capacity: name.count + 1) {
      install_crash_handler($0)
    }
  }
}
