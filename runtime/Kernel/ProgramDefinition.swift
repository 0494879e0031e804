internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// The types of program that artefacts use, by their number in the kernel's ABI.
package enum ProgramType: UInt32, Sendable {
  case kprobe = 2  // BPF_PROG_TYPE_KPROBE
  case tracepoint = 5  // BPF_PROG_TYPE_TRACEPOINT
  case perfEvent = 7  // BPF_PROG_TYPE_PERF_EVENT
  case rawTracepoint = 17  // BPF_PROG_TYPE_RAW_TRACEPOINT
}

/// What a program promises to be attached with, if that matters before it is loaded.
package enum ExpectedAttachment: UInt32, Sendable {
  case any = 0
  case kprobeMulti = 42  // BPF_TRACE_KPROBE_MULTI
  case uprobeMulti = 48  // BPF_TRACE_UPROBE_MULTI
}

/// Records that tell the kernel about instructions.
package struct InstructionRecords: Equatable, Sendable {
  /// The size of one record in bytes.
  package var recordSize: Int
  /// The records.
  package var bytes: [UInt8]
  /// Creates records.
  package init(recordSize: Int, bytes: [UInt8]) {
    self.recordSize = recordSize
    self.bytes = bytes
  }
  /// The number of records.
  var count: Int { recordSize > 0 ? bytes.count / recordSize : 0 }
}

/// A program to be loaded, with the descriptors of its maps already in its code.
package struct ProgramDefinition: Sendable {
  /// The name, for messages and for the tools that list programs.
  package var name: Text
  /// The type.
  package var type: ProgramType
  /// What it will be attached with.
  package var expectedAttachment: ExpectedAttachment
  /// The instructions of 8 bytes.
  package var code: [UInt8]
  /// The license, without a NUL.
  package var license: Text
  /// The loaded BTF.
  package var types: Int32
  /// The functions, source lines and CO-RE relocations.
  package var functions: InstructionRecords
  package var lines: InstructionRecords
  package var relocations: InstructionRecords

  /// Creates a definition.
  package init(
    name: Text, type: ProgramType, expectedAttachment: ExpectedAttachment = .any, code: [UInt8],
    license: Text, types: Int32, functions: InstructionRecords, lines: InstructionRecords,
    relocations: InstructionRecords
  ) {
    self.name = name
    self.type = type
    self.expectedAttachment = expectedAttachment
    self.code = code
    self.license = license
    self.types = types
    self.functions = functions
    self.lines = lines
    self.relocations = relocations
  }
}

/// Loads a program; the kernel applies its CO-RE relocations and verifies it.
package func loadProgram(_ program: ProgramDefinition) throws(KernelError) -> FileDescriptor {
  var log: [UInt8] = []
  return FileDescriptor(
    owning: try check(program.load(log: &log), .loadProgram, program.name))
}

/// Returns what the verifier says about a program that could not be loaded.
package func verifierLog(of program: ProgramDefinition) -> [UInt8] {
  let largest = 1 << 24
  var size = 1 << 20
  while true {
    var log = [UInt8](repeating: 0, count: size)
    let result = program.load(log: &log)
    if result >= 0 {
      // It loads this time, perhaps because memory is free again: nothing to explain.
      _ = FileDescriptor(owning: result)
      return []
    }
    if result == -Int(ErrorNumber.noSpace.rawValue), size < largest {
      size *= 2
      continue
    }
    var end = 0
    while end < log.count, log[end] != 0 { end += 1 }
    log.removeLast(log.count - end)
    return log
  }
}

extension ProgramDefinition {

  /// Loads the program with a log unless `log` is empty; returns the descriptor or minus an errno.
  fileprivate func load(log: inout [UInt8]) -> Int {
    var attributes = bpf_attr()
    attributes.prog_type = type.rawValue
    attributes.expected_attach_type = expectedAttachment.rawValue
    attributes.insn_cnt = UInt32(truncatingIfNeeded: code.count / 8)
    attributes.prog_btf_fd = UInt32(bitPattern: types)
    withUnsafeMutableBytes(of: &attributes.prog_name) { storeObjectName(name.bytes, in: $0) }
    return log.withUnsafeMutableBytes { log in
      if !log.isEmpty {
        attributes.log_buf = address64(log.baseAddress)
        attributes.log_size = UInt32(truncatingIfNeeded: log.count)
        attributes.log_level = 1
      }
      return load(&attributes)
    }
  }

  private func load(_ attributes: inout bpf_attr) -> Int {
    withTerminated(license) { license in
      code.withUnsafeBytes { code in
        functions.bytes.withUnsafeBytes { functionBytes in
          lines.bytes.withUnsafeBytes { lineBytes in
            relocations.bytes.withUnsafeBytes { relocationBytes in
              attributes.license = address64(license)
              attributes.insns = address64(code.baseAddress)
              if functions.count > 0 {
                attributes.func_info = address64(functionBytes.baseAddress)
                attributes.func_info_rec_size = UInt32(functions.recordSize)
                attributes.func_info_cnt = UInt32(functions.count)
              }
              if lines.count > 0 {
                attributes.line_info = address64(lineBytes.baseAddress)
                attributes.line_info_rec_size = UInt32(lines.recordSize)
                attributes.line_info_cnt = UInt32(lines.count)
              }
              if relocations.count > 0 {
                attributes.core_relos = address64(relocationBytes.baseAddress)
                attributes.core_relo_rec_size = UInt32(relocations.recordSize)
                attributes.core_relo_cnt = UInt32(relocations.count)
              }
              return bpfCall(BPF_PROG_LOAD, &attributes)
            }
          }
        }
      }
    }
  }
}
