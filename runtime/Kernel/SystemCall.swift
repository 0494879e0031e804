internal import CKernel

#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// Makes a system call; a negative result is minus an errno.
@discardableResult
func systemCall(
  _ number: Int, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, _ e: Int = 0,
  _ f: Int = 0
) -> Int {
  kernel_call(number, a, b, c, d, e, f)
}

/// Makes a system call again as long as a signal interrupts it.
func uninterrupted(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result != -Int(ErrorNumber.interrupted.rawValue) { return result }
  }
}

/// Returns `result` if it is not an error.
@discardableResult
func check(
  _ result: Int, _ step: KernelStep, _ subject: @autoclosure () -> Text = ""
) throws(KernelError) -> Int {
  if result < 0 {
    throw KernelError(
      number: ErrorNumber(rawValue: Int32(truncatingIfNeeded: -result)), step: step,
      subject: subject())
  }
  return result
}

/// The value of a pointer as system calls take it.
func address(_ pointer: UnsafeRawPointer?) -> Int { Int(bitPattern: pointer) }

/// The value of a pointer as the structures of the kernel hold it.
func address64(_ pointer: UnsafeRawPointer?) -> UInt64 { UInt64(UInt(bitPattern: pointer)) }

/// Calls `body` with the address of the bytes of `text` and a NUL after them.
func withTerminated<Result>(_ text: Text, _ body: (UnsafeRawPointer?) -> Result) -> Result {
  (text.bytes + [0]).withUnsafeBytes { body($0.baseAddress) }
}
