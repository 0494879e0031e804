import ArgumentParser
import Driver

/// The command `probec list`.
struct ListCommand: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List probes, with their arguments, and kernel types.",
    discussion: """
      A pattern is 'tracepoint:sched:*', 'kprobe:vfs_*', 'uprobe:/bin/bash:read*', 'usdt:BINARY:*' \
      or 'struct task*'; without a colon it matches the probes of every kind. Commas separate \
      patterns. A file is a script, of which the attach points are listed.
      """)

  @OptionGroup var script: ScriptArguments

  @Flag(name: .shortAndLong, help: "List arguments of probes and members of types as well.")
  var verbose = false

  @Argument(help: "What to list, or a script. Default: everything in the kernel.")
  var pattern: String?

  func run() throws {
    let request: ListRequest
    switch (script.text, pattern) {
    case (let text?, nil): request = .script(.text(text))
    case (nil, let pattern?): request = ListRequest(pattern)
    case (nil, nil): request = .everything
    case (_?, _?): throw ValidationError("give a pattern, a script file or -e, one of them")
    }
    try reportingErrors { () throws(DriverError) in
      try list(
        request, profile: script.profileSource, hasDetails: verbose,
        reporting: script.reporting)
    }
  }
}
