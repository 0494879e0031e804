/// The loader's version, which follows that of the compiler.
private let version: StaticString = "proberun 0.1.0\n"

private let help: StaticString = """
  Usage: proberun OBJECT [options] [-- script arguments]

  Runs an object that 'probec build' wrote.

    -f, --format text|json       the form of the output
    -o, --output FILE            write the tracing output to FILE
    -q, --quiet                  do not tell how many probes are attached
    -p, --pid PID                trace only this process, and end with it
    -v, --verbose                show the verifier's whole log when a program is refused
    -B, --buffering line|full|none
                                 when output is written
        --debuginfo DIR[:DIR]    look for separate debug files in DIR, then in /usr/lib/debug
        --dry-run                load and attach, then exit
        --list                   print what would be attached to here, then exit
    -h, --help                   print this text
    -V, --version                print the version

  Needs root, or CAP_BPF and CAP_PERFMON, and Linux 5.17 or later with BTF.
  Ctrl-C ends the session: 'end' probes run, then maps are printed.

  Environment: BPFTRACE_PERF_RB_PAGES (size of the ring buffer in pages),
  BPFTRACE_MAX_PROBES (attach points of one probe that are attached one by one),
  BPFTRACE_MISSING_PROBES (error, warn or ignore).

  """

/// The entry point, under the name that SwiftPM gives to the main function of an executable.
@_cdecl("proberun_main")
public func proberunMain(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
  _ environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  installCrashHandler(program: "proberun")
  do throws(UsageError) {
    switch try parseCommandLine([Text](texts(arguments).dropFirst())) {
    case .help: return printText(help)
    case .version: return printText(version)
    case .run(let path, var options):
      try applyEnvironment(texts(environment), to: &options)
      return run(path, options)
    }
  } catch {
    writeToStandardError(("proberun: " + error.message + "\n").bytes)
    return 1
  }
}

private func run(_ path: Text, _ options: RunOptions) -> Int32 {
  let object: [UInt8]
  do throws(KernelError) {
    object = try readFile(path)
  } catch {
    writeToStandardError(("proberun: " + error.message + "\n").bytes)
    return 1
  }
  var options = options
  options.objectPath = path
  return runSession(object: object, options: options)
}

private func printText(_ text: StaticString) -> Int32 {
  let standardOutput: Int32 = 1
  do throws(KernelError) {
    try write(Text(stringLiteral: text).bytes, to: standardOutput, of: "standard output")
    return 0
  } catch {
    return 1
  }
}
