#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// Where the kernel lists what can be traced.
package struct TraceFileSystem: Equatable, Sendable {

  /// The folders that may have tracefs, the usual one first.
  package var roots: [Text]

  /// The file that lists all symbols of the kernel.
  package var kernelSymbols: Text

  /// The folder of the kernel's sources of perf events.
  package var eventSources: Text

  /// Creates the description of this machine, or of a copy for tests.
  package init(
    roots: [Text] = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"],
    kernelSymbols: Text = "/proc/kallsyms",
    eventSources: Text = "/sys/bus/event_source/devices"
  ) {
    self.roots = roots
    self.kernelSymbols = kernelSymbols
    self.eventSources = eventSources
  }

  /// Returns the contents of the file `name`.
  package func contents(of name: Text) throws(KernelError) -> [UInt8] {
    var failure = KernelError(number: .notFound, step: .openFile, subject: name)
    for root in roots {
      do throws(KernelError) {
        return try readFile(path(of: name, in: root))
      } catch {
        failure = preferred(failure, error)
      }
    }
    throw failure
  }

  /// Opens the file `name`.
  package func lines(of name: Text) throws(KernelError) -> LineReader {
    var failure = KernelError(number: .notFound, step: .openFile, subject: name)
    for root in roots {
      do throws(KernelError) {
        return try LineReader(path(of: name, in: root))
      } catch {
        failure = preferred(failure, error)
      }
    }
    throw failure
  }

  /// Calls `body` with each line of the file `name`, without its end.
  @inline(never)
  func forEachTraceLine(of name: Text, _ body: ([UInt8]) -> Void) throws(KernelError) {
    var lines = try lines(of: name)
    while let line = try lines.next() { body(line) }
  }

  private func path(of name: Text, in root: Text) -> Text {
    root + "/" + name
  }

  /// A refusal says more than the absence of the other folder.
  private func preferred(_ first: KernelError, _ second: KernelError) -> KernelError {
    second.number == .notFound && first.number != .notFound ? first : second
  }
}
