/// A register that the kernel saves when it calls a kprobe.
package struct Register: Sendable {

  /// The name in `reg("name")`.
  package let name: String

  /// The offset in `struct pt_regs`, which is part of the kernel's ABI.
  package let offsetInBytes: Int
}

/// Where functions find their arguments on one architecture.
package struct RegisterTable: Sendable {

  /// All registers.
  package let registers: [Register]

  /// The offsets of the integer arguments, in order.
  package let argumentOffsets: [Int]

  /// The offset of the value that functions return.
  package let returnValueOffset: Int

  /// The offset of the address of the instruction.
  package let instructionPointerOffset: Int

  /// The registers of x86_64, with the calling convention of the System V ABI.
  package static let x86 = RegisterTable(
    registers: [
      Register(name: "r15", offsetInBytes: 0), Register(name: "r14", offsetInBytes: 8),
      Register(name: "r13", offsetInBytes: 16), Register(name: "r12", offsetInBytes: 24),
      Register(name: "bp", offsetInBytes: 32), Register(name: "bx", offsetInBytes: 40),
      Register(name: "r11", offsetInBytes: 48), Register(name: "r10", offsetInBytes: 56),
      Register(name: "r9", offsetInBytes: 64), Register(name: "r8", offsetInBytes: 72),
      Register(name: "ax", offsetInBytes: 80), Register(name: "cx", offsetInBytes: 88),
      Register(name: "dx", offsetInBytes: 96), Register(name: "si", offsetInBytes: 104),
      Register(name: "di", offsetInBytes: 112), Register(name: "orig_ax", offsetInBytes: 120),
      Register(name: "ip", offsetInBytes: 128), Register(name: "cs", offsetInBytes: 136),
      Register(name: "flags", offsetInBytes: 144), Register(name: "sp", offsetInBytes: 152),
      Register(name: "ss", offsetInBytes: 160),
    ],
    argumentOffsets: [112, 104, 96, 88, 72, 64], returnValueOffset: 80,
    instructionPointerOffset: 128)
}
