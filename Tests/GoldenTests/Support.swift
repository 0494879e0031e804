import Foundation
import GoldenSupport

extension TemporaryFolder {

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
  }

  func write(_ object: [UInt8]) throws -> String {
    try Data(object).write(to: URL(fileURLWithPath: file("object.bpf.o")))
    return file("object.bpf.o")
  }
}

/// Runs a program; returns its exit status and what it printed on both streams.
func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
