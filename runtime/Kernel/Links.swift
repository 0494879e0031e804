internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Attaches a program to an open perf event.
package func linkPerfEvent(
  _ event: Int32, to program: LoadedProgram, cookie: UInt64, for subject: Text
) throws(KernelError) -> FileDescriptor {
  var attributes = bpf_attr()
  attributes.link_create.prog_fd = UInt32(bitPattern: program.descriptor)
  attributes.link_create.target_fd = UInt32(bitPattern: event)
  attributes.link_create.attach_type = BPF_PERF_EVENT.rawValue
  attributes.link_create.perf_event.bpf_cookie = cookie
  return FileDescriptor(
    owning: try check(bpfCall(BPF_LINK_CREATE, &attributes), .createLink, subject))
}

/// Attaches a program to a raw tracepoint.
///
/// - Parameter cookie: What the program learns of the attachment; anything but 0 needs Linux 6.10.
package func openRawTracepoint(
  _ name: Text, program: LoadedProgram, cookie: UInt64
) throws(KernelError) -> FileDescriptor {
  let result = withTerminated(name) { pointer in
    var attributes = bpf_attr()
    return withUnsafeMutableBytes(of: &attributes) { bytes in
      let request = raw_tracepoint_request(
        name: address64(pointer), program: UInt32(bitPattern: program.descriptor), padding: 0,
        cookie: cookie)
      bytes.storeBytes(of: request, as: raw_tracepoint_request.self)
      return systemCall(
        Int(call_bpf), Int(BPF_RAW_TRACEPOINT_OPEN.rawValue), address(bytes.baseAddress),
        bytes.count)
    }
  }
  return FileDescriptor(owning: try check(result, .openRawTracepoint, name))
}

/// The functions that one kprobe_multi link covers.
package enum MultiTargets: Equatable, Sendable {
  /// Functions by their addresses.
  case addresses([UInt64])
  /// Functions by their names, each only once.
  case names([Text])

  /// The number of functions.
  package var count: Int {
    switch self {
    case .addresses(let addresses): addresses.count
    case .names(let names): names.count
    }
  }
}

/// Attaches a program to many functions at once; `cookies` has one element for each.
package func linkKprobeMulti(
  _ targets: MultiTargets, isReturn: Bool, program: LoadedProgram, cookies: [UInt64],
  for subject: Text
) throws(KernelError) -> FileDescriptor {
  var attributes = bpf_attr()
  attributes.link_create.prog_fd = UInt32(bitPattern: program.descriptor)
  attributes.link_create.attach_type = ExpectedAttachment.kprobeMulti.rawValue
  attributes.link_create.kprobe_multi.flags = isReturn ? 1 : 0  // BPF_F_KPROBE_MULTI_RETURN
  attributes.link_create.kprobe_multi.cnt = UInt32(truncatingIfNeeded: targets.count)
  let result = cookies.withUnsafeBytes { cookies in
    attributes.link_create.kprobe_multi.cookies = address64(cookies.baseAddress)
    switch targets {
    case .addresses(let addresses):
      return addresses.withUnsafeBytes { addresses in
        attributes.link_create.kprobe_multi.addrs = address64(addresses.baseAddress)
        return bpfCall(BPF_LINK_CREATE, &attributes)
      }
    case .names(let names):
      return withTable(of: names) { table in
        attributes.link_create.kprobe_multi.syms = address64(table)
        return bpfCall(BPF_LINK_CREATE, &attributes)
      }
    }
  }
  return FileDescriptor(owning: try check(result, .createLink, subject))
}

/// Calls `body` with the address of an array of pointers to the names.
private func withTable<Result>(
  of names: [Text], _ body: (UnsafeRawPointer?) -> Result
) -> Result {
  var characters: [UInt8] = []
  var offsets: [Int] = []
  for name in names {
    offsets.append(characters.count)
    characters += name.bytes
    characters.append(0)
  }
  return characters.withUnsafeBytes { characters in
    offsets.map { address64(characters.baseAddress) + UInt64($0) }.withUnsafeBytes {
      body($0.baseAddress)
    }
  }
}

/// The number of times that the probes of a link did not run; 0 on kernels that do not count it.
package func missedRunsOfLink(
  _ descriptor: Int32, for subject: Text
) throws(KernelError) -> UInt64 {
  var information = link_information()
  let result = withUnsafeMutableBytes(of: &information) {
    informationCall(of: descriptor, into: $0)
  }
  try check(result, .inspectLink, subject)
  switch information.type {
  case 7:  // BPF_LINK_TYPE_PERF_EVENT
    let kprobe = 3 as UInt32  // BPF_PERF_EVENT_KPROBE
    let kretprobe = 4 as UInt32  // BPF_PERF_EVENT_KRETPROBE
    let type = information.perf_event.type
    return type == kprobe || type == kretprobe ? information.perf_event.missed : 0
  case 8: return information.kprobe_multi.missed  // BPF_LINK_TYPE_KPROBE_MULTI
  default: return 0
  }
}

/// Attaches a program to instructions of a file at once; `cookies` has one element for each.
///
/// - Parameter process: The process to watch; nil for all.
package func linkUprobeMulti(
  _ offsets: [UInt64], of path: Text, isReturn: Bool, process: Int?, program: LoadedProgram,
  cookies: [UInt64], for subject: Text
) throws(KernelError) -> FileDescriptor {
  let result = withTerminated(path) { path in
    offsets.withUnsafeBytes { offsetBytes in
      cookies.withUnsafeBytes { cookies in
        var attributes = bpf_attr()
        return withUnsafeMutableBytes(of: &attributes) { bytes in
          var request = uprobe_multi_request()
          request.program = UInt32(bitPattern: program.descriptor)
          request.attach_type = ExpectedAttachment.uprobeMulti.rawValue
          request.path = address64(path)
          request.offsets = address64(offsetBytes.baseAddress)
          request.cookies = address64(cookies.baseAddress)
          request.count = UInt32(truncatingIfNeeded: offsets.count)
          request.multi_flags = isReturn ? 1 : 0  // BPF_F_UPROBE_MULTI_RETURN
          request.process = UInt32(truncatingIfNeeded: process ?? 0)
          bytes.storeBytes(of: request, as: uprobe_multi_request.self)
          return systemCall(
            Int(call_bpf), Int(BPF_LINK_CREATE.rawValue), address(bytes.baseAddress), bytes.count)
        }
      }
    }
  }
  return FileDescriptor(owning: try check(result, .createLink, subject))
}

/// What the kernel may be able to attach with one link.
package enum MultiLink: Sendable {
  /// Many functions of the kernel: Linux 5.18 with CONFIG_FPROBE, which that of Debian 12 lacks.
  case kernelFunctions
  /// Many instructions of a file: Linux 6.6, and the repair of 6.10 that made the process to watch
  /// a process and not a thread.
  case instructionsOfFile
}

/// Whether the kernel can make a kind of link.
package func supports(_ kind: MultiLink) -> Bool {
  switch kind {
  case .kernelFunctions:
    // A kernel that can looks for the function first.
    let number = refusal(of: kind, process: nil)
    return number == .noProcess || number == .notFound
  case .instructionsOfFile:
    // Of a folder as file and a process that cannot be, repaired kernels look at the process first.
    return refusal(of: kind, process: nil) == .badDescriptor
      && refusal(of: kind, process: -1) == .invalid
  }
}

/// Returns why the kernel does not make a link that cannot be made; nil if it does not even load
/// such programs.
private func refusal(of kind: MultiLink, process: Int?) -> ErrorNumber? {
  // r0 = 0; exit
  let code: [UInt8] = [0xb7, 0, 0, 0, 0, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0]
  let none = InstructionRecords(recordSize: 0, bytes: [])
  var definition = ProgramDefinition(
    name: "probe_multi", type: .kprobe, expectedAttachment: .kprobeMulti, code: code,
    license: "GPL", types: 0, functions: none, lines: none, relocations: none)
  if kind == .instructionsOfFile { definition.expectedAttachment = .uprobeMulti }
  do throws(KernelError) {
    let descriptor = try loadProgram(definition)
    let program = LoadedProgram(name: definition.name, descriptor: descriptor.number)
    switch kind {
    case .kernelFunctions:
      _ = try linkKprobeMulti(
        .names(["probec no such function"]), isReturn: false, program: program, cookies: [0],
        for: definition.name)
    case .instructionsOfFile:
      _ = try linkUprobeMulti(
        [0], of: "/", isReturn: false, process: process, program: program, cookies: [0],
        for: definition.name)
    }
    return nil
  } catch {
    return error.step == .createLink ? error.number : nil
  }
}
