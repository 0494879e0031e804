/// A register that the kernel saves when it calls a kprobe.
package struct Register: Sendable {

  /// The name in `reg("name")`.
  package let name: String

  /// The offset in `struct pt_regs`, which is part of the kernel's ABI.
  package let offsetInBytes: Int
}

/// Where functions find their arguments on one architecture.
package struct RegisterTable: Sendable {

  /// The architecture.
  package let architecture: String

  /// All registers.
  package let registers: [Register]

  /// The offsets of the integer arguments, in order.
  package let argumentOffsets: [Int]

  /// The offset of the value that functions return.
  package let returnValueOffset: Int

  /// The offset of the address of the instruction.
  package let instructionPointerOffset: Int

  /// The offset of the address of the stack's end.
  package let stackPointerOffset: Int

  /// Returns the register called `name`, which may be a name that all architectures have.
  package func register(named name: String) -> Register? {
    let name = name == "pc" ? "ip" : name
    return registers.first { $0.name == name }
  }

  /// Returns the architecture that has a register of this name, if this one has none.
  package func foreignArchitecture(ofRegister name: String) -> String? {
    guard register(named: name) == nil else { return nil }
    return RegisterTable.others.first { $0.registers.contains(name) }?.architecture
  }

  private static let others: [(architecture: String, registers: Set<String>)] = [
    ("arm64", Set((0...30).map { "x\($0)" } + ["lr", "pstate"])),
    ("arm", Set((0...7).map { "r\($0)" } + ["fp", "cpsr"])),
    ("s390x", ["pswmask", "pswaddr"]),
    ("ppc64", ["nip", "msr", "orig_gpr3", "ctr", "link", "xer", "ccr", "softe", "trap"]),
    ("riscv64", Set((0...7).map { "a\($0)" } + (0...6).map { "t\($0)" } + ["ra", "gp", "tp"])),
  ]

  /// The registers of x86_64, with the calling convention of the System V ABI.
  package static let x86 = RegisterTable(
    architecture: "x86_64",
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
    instructionPointerOffset: 128, stackPointerOffset: 152)
}
