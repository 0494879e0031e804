import Foundation
import GoldenSupport
import Testing

/// A file that cannot be probed is refused with one message that says what to do.
@Suite(.traces) struct BadBinaryTests {

  /// Returns what the loader says about a script that attaches to something, and how it ends.
  private func complaint(
    _ attachPoint: String, environment: [String: String] = [:]
  ) throws -> (text: String, end: ProcessEnd) {
    let script = try CompiledScript("\(attachPoint) { @ = count(); }")
    let outcome = try run(
      Programs.proberun, ["--dry-run", script.path], environment: environment)
    #expect(outcome.output.isEmpty)
    return (outcome.errors, outcome.end)
  }

  private func expect(
    _ attachPoint: String, says words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (text, end) = try complaint(attachPoint)
    #expect(end == .exit(255), sourceLocation: sourceLocation)
    #expect(text.split(separator: "\n").count == 1, "\(text)", sourceLocation: sourceLocation)
    for word in words {
      #expect(text.contains(word), "\(text)", sourceLocation: sourceLocation)
    }
  }

  @Test func missingFilesAreNamedWithTheirNeighbours() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("", to: "readline-8")
    try expect(
      "uprobe:\(folder.path)/raedline-8:f", says: "there is no file", "did you mean",
      "\(folder.path)/readline-8")
    try expect("uprobe:/no/such/folder/file:f", says: "there is no file '/no/such/folder/file'")
    try expect("uprobe:no-such-program:f", says: "give its whole path")
    try expect("uretprobe:libno-such-library:f", says: "give its whole path")
    try expect("uprobe:\(folder.path)/x*:f", says: "no file matches")
    try expect("uprobe:\(folder.path)/r*:f", says: "not an ELF file")
  }

  @Test func whatIsNoProgramIsToldApart() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write("#!/bin/sh\necho\n", to: "script")
    try expect("uprobe:\(script):f", says: "not an ELF file", "for a script")
    try expect("uprobe:\(folder.path):f", says: "is a folder")
    try expect("uprobe:/dev/null:f", says: "not a regular file")
    let empty = try folder.write("", to: "empty")
    try expect("uprobe:\(empty):f", says: "not an ELF file")
  }

  @Test func filesOfOtherMachinesAreToldApart() throws {
    let folder = try TemporaryFolder()
    let program = try bytes(of: Programs.workload)
    var small = program
    small[4] = 1  // ELFCLASS32
    var foreign = program
    foreign[18] = 243  // EM_RISCV
    for (name, bytes) in [("small", small), ("foreign", foreign)] {
      let file = try folder.write(bytes, to: name)
      try expect("uprobe:\(file):main", says: "another kind of machine")
    }
    let half = try folder.write([UInt8](program[..<(program.count / 2)]), to: "half")
    try expect("uprobe:\(half):main", says: "damaged")
  }

  @Test func strippedFilesAskForAnAddress() throws {
    let folder = try TemporaryFolder()
    var program = try bytes(of: Programs.workload)
    // No section headers: no symbol table can be found.
    for index in Array(40..<48) + Array(58..<64) { program[index] = 0 }
    let file = try folder.write(program, to: "stripped")
    try expect("uprobe:\(file):main", says: "stripped", "give an address")
    try expect("uprobe:\(file):0xffffffff", says: "nothing at the address 4294967295")
    try expect("uprobe:\(file):18446744073709551615", says: "nothing at the address")
  }

  @Test func missingFunctionsAreNamedWithTheClosest() throws {
    let workload = Programs.workload
    try expect(
      "uprobe:\(workload):workload_smu", says: "has no function 'workload_smu'",
      "did you mean 'workload_sum'")
    try expect("uprobe:\(workload):nothing_like_*", says: "no function of", "nothing_like_*")
    try expect("uprobe:\(workload):workload_sum+65536", says: "has only", "bytes")
    // A function of the C library that is used here is not here.
    try expect("uprobe:\(workload):pthread_create", says: "has no function 'pthread_create'")
  }

  @Test func aFunctionThatOnlyChoosesAnotherIsRefused() throws {
    try expect("uprobe:libc:strlen", says: "only chooses one of several functions")
  }

  @Test func tooManyFilesAreRefused() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      try FileManager.default.copyItem(atPath: Programs.workload, toPath: folder.file(name))
    }
    let (text, end) = try complaint(
      "uprobe:\(folder.path)/*:main", environment: ["BPFTRACE_MAX_PROBES": "2"])
    #expect(end == .exit(255))
    #expect(text.contains("it matches 3 attach points, and at most 2"))
  }

  @Test func thePolicyForMissingProbesApplies() throws {
    for policy in ["warn", "ignore"] {
      let script = try CompiledScript(
        "config = { missing_probes = \(policy) } uprobe:/no/such/file:f { exit(); }"
          + " uprobe:libc:malloc { @ = count(); }")
      let outcome = try run(Programs.proberun, ["--dry-run", script.path])
      #expect(outcome.end == .exit(0))
      #expect(outcome.errors.contains("there is no file") == (policy == "warn"))
      #expect(outcome.errors.contains("Attached 1 probe"))
    }
  }

  @Test func aMachineWithoutHardwareCountersSaysSo() throws {
    let (text, end) = try complaint("hardware:cache-misses:1000")
    if end == .exit(0) { return }
    #expect(end == .exit(255))
    #expect(text.contains("this machine has no hardware counter for this event"))
    #expect(text.contains("software:cpu-clock"))
  }
}
