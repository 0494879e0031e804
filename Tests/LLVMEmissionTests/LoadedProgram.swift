import Artefact
import Foundation
import LLVMEmission
import Testing
import TypedIR

/// A program that the kernel has accepted, loaded by bpftool and pinned until it goes away.
struct LoadedProgram: ~Copyable {

  /// Whether this machine lets the tests load programs.
  static let isPermitted =
    geteuid() == 0 && FileManager.default.fileExists(atPath: "/sys/fs/bpf")
    && FileManager.default.isExecutableFile(atPath: bpftool)

  private static let bpftool = "/usr/sbin/bpftool"

  private let folder: URL
  private let pins: URL

  /// Emits and loads a program.
  init(_ program: Program) throws {
    let problems = verify(program)
    #expect(problems == [])
    let name = "probec-test-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    pins = URL(fileURLWithPath: "/sys/fs/bpf").appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let object = folder.appendingPathComponent("test.bpf.o")
    try Data(emitLLVM(program, manifest: []).object()).write(to: object)
    try Self.run([
      "prog", "loadall", object.path, pins.path, "pinmaps", pins.appendingPathComponent("m").path,
    ])
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
    try? FileManager.default.removeItem(at: pins)
  }

  /// Runs a program once; `context` is what it finds in its raw tracepoint's arguments.
  func run(_ name: String = "probe_1", context: [UInt64] = [0, 0, 0]) throws {
    let descriptor = try open(pins.appendingPathComponent(name))
    defer { close(descriptor) }
    // bpftool asks for the context back, which the kernel refuses for raw tracepoints.
    try context.withUnsafeBytes { context in
      var attributes = [UInt64](repeating: 0, count: 10)
      attributes[0] = UInt64(descriptor)
      attributes[5] = UInt64(context.count)
      attributes[6] = UInt64(UInt(bitPattern: context.baseAddress))
      try bpf(10, &attributes)  // BPF_PROG_TEST_RUN
    }
  }

  /// Returns a file descriptor of something that is pinned.
  private func open(_ pin: URL) throws -> Int32 {
    try pin.path.withCString { path in
      var attributes = [UInt64](repeating: 0, count: 2)
      attributes[0] = UInt64(UInt(bitPattern: path))
      return Int32(try bpf(7, &attributes))  // BPF_OBJ_GET
    }
  }

  /// Returns the name of the current thread, which is that under which it runs programs.
  static func currentCommand() throws -> String {
    let text = try String(contentsOfFile: "/proc/thread-self/comm", encoding: .utf8)
    return String(text.dropLast())
  }

  /// Returns the bytes of the elements of a map, by the bytes of their keys.
  func elements(of map: String) throws -> [[UInt8]: [UInt8]] {
    let pin = pins.appendingPathComponent("m").appendingPathComponent(map).path
    let output = try Self.run(["-j", "map", "dump", "pinned", pin])
    let elements = try JSONDecoder().decode([Element].self, from: output)
    return Dictionary(
      elements.map { element in
        (bytes(element.key), bytes(element.value ?? element.values?.first?.value ?? []))
      }
    ) { first, _ in first }
  }

  /// Returns the 64-bit words of the map `results`.
  func results() throws -> [Int64] {
    let elements = try elements(of: "results")
    return elements.sorted { word($0.key) < word($1.key) }.map { word($0.value) }
  }

  /// Returns what the program has counted, summed over all CPUs: the events and stacks lost, and the
  /// elements that the map of words had no room for.
  func counts() throws -> [Int64] {
    let pin = pins.appendingPathComponent("m").appendingPathComponent("probec_counters").path
    let output = try Self.run(["-j", "map", "dump", "pinned", pin])
    let elements = try JSONDecoder().decode([Element].self, from: output)
    let all = (elements.first?.values ?? []).map { bytes($0.value) }
    let indices = [
      Counter.eventsLost.rawValue, Counter.stacksLost.rawValue,
      Counter.failedUpdates(map: TestProgram.words.index),
    ]
    return indices.map { index in
      all.reduce(0) { $0 + word(Array($1[(index * 8)..<(index * 8 + 8)])) }
    }
  }

  private struct Element: Decodable {
    var key: [String]
    var value: [String]?
    var values: [PerCPU]?
  }

  private struct PerCPU: Decodable {
    var value: [String]
  }

  /// Runs bpftool and returns what it prints.
  @discardableResult
  private static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: bpftool)
    process.arguments = arguments
    let log = FileManager.default.temporaryDirectory
      .appendingPathComponent("probec-test-\(UUID().uuidString).log")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    process.standardError = try FileHandle(forWritingTo: log)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let message = String(decoding: try Data(contentsOf: log), as: UTF8.self)
      throw BPFToolError(arguments: arguments, message: String(message.suffix(4000)))
    }
    return data
  }
}

/// Calls bpf(2), for which the C library has no function that Swift can import.
@discardableResult
private func bpf(_ command: Int, _ attributes: inout [UInt64]) throws -> Int {
  typealias SystemCall = @convention(c) (Int, Int, UnsafeMutableRawPointer, Int) -> Int
  let bpfNumber = 321
  let symbol = try #require(dlsym(nil, "syscall"))
  let call = unsafeBitCast(symbol, to: SystemCall.self)
  let bytes = attributes.count * 8
  let result = attributes.withUnsafeMutableBytes { buffer in
    buffer.baseAddress.map { call(bpfNumber, command, $0, bytes) } ?? -1
  }
  try #require(result >= 0, "bpf(\(command)): \(String(cString: strerror(errno)))")
  return result
}

/// What bpftool said when it failed.
struct BPFToolError: Error, CustomStringConvertible {
  var arguments: [String]
  var message: String
  var description: String { "bpftool \(arguments.joined(separator: " ")):\n\(message)" }
}

private func bytes(_ hexadecimal: [String]) -> [UInt8] {
  hexadecimal.map { UInt8($0.dropFirst(2), radix: 16) ?? 0 }
}

/// Returns the little-endian integer in up to 8 bytes.
func word(_ bytes: [UInt8]) -> Int64 {
  Int64(bitPattern: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) })
}
