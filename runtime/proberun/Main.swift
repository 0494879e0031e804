internal import CMemory

/// The loader's version, which follows that of the compiler.
private let version: StaticString = "proberun 0.1.0\n"

private let usage: StaticString = """
  Usage: proberun OBJECT [options] [-- script arguments]

  Runs an object that 'probec build' wrote.


  """

private let options: StaticString = """
  Options:
    -f, --format text|json       the form of the output
    -o, --output FILE            write the tracing output to FILE
    -q, --quiet                  do not tell how many probes are attached
    -p, --pid PID                trace only this process, and end with it
    -v, --verbose                show the verifier's whole log when a program is refused
    -B, --buffering line|full|none
                                 when output is written
        --debuginfo DIR[:DIR]    look for separate debug files in DIR, then in /usr/lib/debug
        --unsafe                 let the script change the system
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
  if let path = arguments.pointee { installCrashHandler(program: path) }
  let words = texts(arguments)
  let path = words.first ?? "proberun"
  let program = path.parts(between: UInt8(ascii: "/")).last ?? path
  do throws(UsageError) {
    let carried = try findArtefact(inProgram: path)
    switch try parse([Text](words.dropFirst()), carried) {
    case .help: return printText(try help(program, carried))
    case .version: return printText(Text(stringLiteral: version))
    case .run(var options):
      options.program = program
      try applyEnvironment(texts(environment), to: &options)
      let object = if let carried { carried } else { try readObject(options.objectPath) }
      return runSession(object: object, options: options)
    }
  } catch {
    writeToStandardError((program + ": " + error.message + "\n").bytes)
    return 1
  }
}

/// Returns the artefact that this program carries; nil if it is a loader alone.
///
/// - Parameter path: How the program was called, where there is no `/proc`.
private func findArtefact(inProgram path: Text) throws(UsageError) -> [UInt8]? {
  guard carries_artefact() != 0 else { return nil }
  do throws(ArtefactError) {
    if let artefact = try carriedArtefact(in: ["/proc/self/exe", path]) { return artefact }
  } catch {
    throw UsageError(message: error.message)
  }
  throw UsageError(message: "the artefact behind this executable is missing")
}

private func parse(
  _ arguments: [Text], _ carried: [UInt8]?
) throws(UsageError) -> LoaderCommand {
  carried == nil ? try parseCommandLine(arguments) : try parseCarrierCommandLine(arguments)
}

private func readObject(_ path: Text?) throws(UsageError) -> [UInt8] {
  do throws(KernelError) {
    return try readFile(path ?? "")
  } catch {
    throw UsageError(message: error.message)
  }
}

private func help(_ program: Text, _ carried: [UInt8]?) throws(UsageError) -> Text {
  let options = Text(stringLiteral: options)
  guard let carried else { return Text(stringLiteral: usage) + options }
  do throws(ArtefactError) {
    return "Usage: " + program + " [options] [--] [arguments of the script]\n\n"
      + scriptHelp(try LoadPlan.reading(carried).manifest) + "\n" + options
  } catch {
    throw UsageError(message: error.message)
  }
}

private func printText(_ text: Text) -> Int32 {
  do throws(SessionError) {
    try writeToStandardOutput(text.bytes)
    return 0
  } catch {
    return 1
  }
}
