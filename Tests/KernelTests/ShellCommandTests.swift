import Artefact
import Foundation
import Kernel
import Testing

/// Commands that a script runs.
@Suite struct ShellCommandTests {

  private func output(of command: Text) throws -> String {
    String(decoding: try outputOfShell(command), as: UTF8.self)
  }

  @Test func theirOutputIsRead() throws {
    #expect(try output(of: "echo one; echo two 1>&2; echo three") == "one\nthree\n")
    #expect(try output(of: "exit 3") == "")
    #expect(try output(of: "") == "")
    #expect(try output(of: "no-such-program 2>/dev/null; echo $?") == "127\n")
  }

  @Test func longOutputIsReadWhole() throws {
    #expect(try outputOfShell("head -c 300000 /dev/zero").count == 300_000)
  }

  @Test func theyHaveTheEnvironment() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    #expect(try output(of: "echo $PATH") == path + "\n")
  }

  @Test func theyCanBeInterrupted() throws {
    // SIGINT and SIGTERM, which the loader blocks.
    #expect(try output(of: "grep SigBlk /proc/self/status").hasSuffix("0000000000000000\n"))
  }
}
