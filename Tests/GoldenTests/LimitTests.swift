import Artefact
import Diagnostics
import Driver
import Foundation
import GoldenSupport
import KernelProfile
import LLVMEmission
import Source
import Testing

/// What exceeds a limit of the kernel is told with its place in the script, before a kernel sees it.
@Suite struct LimitTests {

  static let scripts = GoldenFile.scripts(in: "limits")

  @Test func everyLimitHasAnExample() {
    let codes = DiagnosticCode.allCases.map(\.rawValue).filter { $0.hasPrefix("E09") }
    // Nobody wants to wait for a million instructions: `aLongProgramIsRefused` has a lower limit.
    #expect(Set(Self.scripts.map(\.stem) + ["E0905"]) == Set(codes))
    #expect(GoldenFile.orphans(in: "limits").isEmpty)
  }

  @Test(arguments: scripts)
  func isTold(_ script: URL) throws {
    let file = try ScriptSource.file(script.path).read()
    let (object, log) = try built(file)
    #expect(object == nil)
    #expect(Set(log.diagnostics.map(\.code.rawValue)) == [script.stem])
    try GoldenFile.expect(
      log.rendered(in: SourceFiles(script: file), style: .plain), beside: script, "diag")
  }

  @Test func aLongProgramIsRefused() throws {
    let file = SourceFile(name: "long.bt", text: "begin {\n  @a = pid;\n  @b = pid;\n}\n")
    let plan = try LoadPlan.reading(try #require(try built(file).object))
    #expect(plan.exceededLimit() == nil)
    var limits = KernelLimits()
    limits.instructions = 30
    let limit = try #require(plan.exceededLimit(limits))
    #expect(limit.kind == .instructions)
    #expect(limit.count == plan.programs[0].instructionCount)
    #expect(limit.line == 3)
  }

  @Test func whatIsAtTheLimitIsAccepted() throws {
    // With the count of losses and the constants, 64 maps.
    let maps = (0..<62).map { "@a\($0) = 1; " }.joined()
    // The program, six loops, and the count of losses.
    let loops = (0..<6).map { "for $i\($0) : 0..2 { " }.joined()
    let ends = String(repeating: "}", count: 6)
    for script in ["begin { \(maps)}", "begin { \(loops)@++; \(ends) }"] {
      let (object, log) = try built(SourceFile(name: "limit.bt", text: script))
      #expect(object != nil, "\(log.diagnostics)")
    }
  }

  @Test(arguments: [
    // Statements that are divided into parts, with texts in memory and variables that parts share.
    "@c[N, comm] = count(); $x += N;",
    "printf(\"N %d %s\\n\", tid, str(N)); if $x == N { return; }",
  ])
  func aLongActionStaysWithinTheLimits(_ statement: String) throws {
    let statements = (0..<200).map {
      "  " + statement.replacingOccurrences(of: "N", with: "\($0)") + "\n"
    }
    let (object, log) = try built(
      SourceFile(name: "long.bt", text: "begin {\n  $x = nsecs;\n\(statements.joined())}\n"))
    #expect(object != nil, "\(log.diagnostics.first.map { $0.message } ?? "")")
  }

  private func built(_ file: SourceFile) throws -> (object: [UInt8]?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    var files = SourceFiles(script: file)
    let program = try #require(
      compile(file, for: try GoldenScript.profile.get(), files: &files, into: &log))
    log = DiagnosticLog()
    return (try object(of: program, from: file, into: &log), log)
  }
}
