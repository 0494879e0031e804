import Glibc
import ProbeRuntime

/// Watches its own calls of `read()` through the kernel: the probe of `reads.bt`, embedded by its
/// stub.
///
/// Prints each call, the sum, and how large the results were.
@main
struct Main {

  static func main() async {
    do {
      let reads = try Reads(Reads.Parameters(pid: Int64(getpid())))
      try reads.load()
      try reads.attach()
      async let work: Void = readSomething(watchedBy: reads)
      try await printEvents(of: reads)
      try await work
      try printSizes(in: reads)
    } catch {
      complain("\(error)")
      exit(1)
    }
  }

  /// Prints events until the probe is detached.
  private static func printEvents(of reads: Reads) async throws(ProbeError) {
    var (calls, bytes) = (0, 0 as Int64)
    for try await event in reads.events {
      switch event {
      case .sysExitRead(let read):
        calls += 1
        bytes += max(0, read.ret)
        print("read \(read.ret) bytes")
      case .message(let text):
        complain(text)
      }
    }
    print("\(calls) calls, \(bytes) bytes")
  }

  /// Prints the buckets that are not empty.
  private static func printSizes(in reads: Reads) throws(ProbeError) {
    for bucket in try reads.bytes().buckets where bucket.count > 0 {
      let range = bucket.range
      if range.upperBound < 0 {
        print("\(bucket.count) failed")
      } else {
        print("\(range.lowerBound) to \(range.upperBound) bytes: \(bucket.count)")
      }
    }
  }

  /// What is to be watched; then the probe is detached, so that nothing of what follows is counted.
  private static func readSomething(watchedBy reads: Reads) throws(ProbeError) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let file = open("/dev/zero", O_RDONLY)
    for size in [1, 2, 3, 100, 100, 70, 127, 4096] { _ = read(file, &buffer, size) }
    _ = read(-1, &buffer, 1)
    close(file)
    try reads.detach()
  }

  private static func complain(_ text: String) {
    let line = "reads: \(text)\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}
