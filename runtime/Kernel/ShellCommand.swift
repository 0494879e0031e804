internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Runs a command with `/bin/sh` and returns what it writes to its standard output.
package func outputOfShell(_ command: Text) throws(KernelError) -> [UInt8] {
  var ends: (reading: Int32, writing: Int32) = (0, 0)
  let closeOnExec = 0o2000000  // O_CLOEXEC
  let result = withUnsafeMutableBytes(of: &ends) {
    systemCall(Int(call_pipe2), address($0.baseAddress), closeOnExec)
  }
  try check(result, .runCommand, command)
  let reading = FileDescriptor(owning: Int(ends.reading))
  let child = startShell(command, output: ends.writing)
  systemCall(Int(call_close), Int(ends.writing))
  try check(child, .runCommand, command)
  defer { _ = uninterrupted { systemCall(Int(call_wait4), child, 0, 0, 0) } }
  return try readAll(reading, of: command)
}

/// Starts `/bin/sh -c command` with the environment of this process.
private func startShell(_ command: Text, output: Int32) -> Int {
  var environment: [UInt8] = []
  do throws(KernelError) {
    environment = try readFile("/proc/self/environ") + [0]
  } catch {
    // Without `/proc` the command has no environment.
  }
  // The words of the command, each with its NUL, and then the variables.
  let bytes = ("/bin/sh\0-c\0" + command).bytes + [0] + environment
  return bytes.withUnsafeBytes { bytes in
    let wordCount = 3
    var pointers: [Int] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0 {
      if pointers.count < wordCount || index > start {
        pointers.append(address(bytes.baseAddress) + start)
      }
      if pointers.count == wordCount { pointers.append(0) }
      start = index + 1
    }
    pointers.append(0)
    return pointers.withUnsafeBytes { pointers in
      let arguments = address(pointers.baseAddress)
      let child = systemCall(Int(call_clone), 17)  // SIGCHLD: a fork
      guard child == 0 else { return child }
      var signals: UInt64 = 0
      withUnsafeMutableBytes(of: &signals) { signals in
        let replace = 2  // SIG_SETMASK
        _ = systemCall(Int(call_rt_sigprocmask), replace, address(signals.baseAddress), 0, 8)
      }
      systemCall(Int(call_dup3), Int(output), 1, 0)
      systemCall(Int(call_execve), address(bytes.baseAddress), arguments, arguments + 32)
      while true { systemCall(Int(call_exit_group), 127) }
    }
  }
}
