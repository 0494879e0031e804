internal import CKernel

/// Makes a trap or an invalid memory access end the process with a message and status 70.
///
/// An optimised Embedded Swift program dies of its own checks without a word.
///
/// - Parameter program: The path of the program, which stays where it is.
package func installCrashHandler(program: UnsafePointer<CChar>) {
  install_crash_handler(program)
}
