#if !hasFeature(Embedded)
  package import Artefact
  internal import Attachment
#endif

/// What the command line of `proberun`, or of an executable that carries an artefact, asks for.
package enum LoaderCommand: Equatable, Sendable {
  /// Runs the object at `RunOptions.objectPath`, or the one that is carried.
  case run(RunOptions)
  /// Prints the options.
  case help
  /// Prints the version.
  case version
}

/// A command line that cannot be understood.
package struct UsageError: Error, Equatable, Sendable {
  /// What is wrong, without an end of line.
  package var message: Text
}

/// Reads the arguments of `proberun`, after its name.
package func parseCommandLine(_ arguments: [Text]) throws(UsageError) -> LoaderCommand {
  var parser = CommandLineParser(arguments: arguments, carriesArtefact: false)
  return try parser.parse()
}

/// Reads the arguments of an executable that carries an artefact, after its name: what is not for
/// the loader is for the script.
package func parseCarrierCommandLine(_ arguments: [Text]) throws(UsageError) -> LoaderCommand {
  var parser = CommandLineParser(arguments: arguments, carriesArtefact: true)
  return try parser.parse()
}

/// Reads the settings that come from the environment, `NAME=value` each.
package func applyEnvironment(
  _ variables: [Text], to options: inout RunOptions
) throws(UsageError) {
  for variable in variables {
    let setting = EnvironmentSetting(variable)
    if let value = setting.value(of: "PATH=") {
      options.programFolders = value
    } else if variable.hasPrefix(EnvironmentSetting.prefix) {
      try apply(setting, to: &options)
    }
  }
}

private func apply(
  _ setting: EnvironmentSetting, to options: inout RunOptions
) throws(UsageError) {
  let largest = 1 << 20
  if let value = setting.value(of: "BPFTRACE_PERF_RB_PAGES=") {
    options.ringBufferPages = try setting.number(value, 1...largest)
  } else if let value = setting.value(of: "BPFTRACE_MAX_PROBES=") {
    options.maximumProbes = try setting.number(value, 1...largest)
  } else if let value = setting.value(of: "BPFTRACE_MAX_CAT_BYTES=") {
    options.maximumFileBytes = try setting.number(value, 0...Int(UInt32.max))
  } else if let value = setting.value(of: "BPFTRACE_PRINT_MAPS_ON_EXIT=") {
    options.printsMapsOnExit = try setting.boolean(value)
  } else if let value = setting.value(of: "BPFTRACE_STR_TRUNC_TRAILER=") {
    options.truncationTrailer = value
  } else if let value = setting.value(of: "BPFTRACE_MISSING_PROBES=") {
    guard let policy = MissingProbePolicy(named: value) else {
      throw setting.error("'error', 'warn' or 'ignore'")
    }
    options.missingProbes = policy
  }
}

/// A variable of the environment, `NAME=value`.
private struct EnvironmentSetting {

  let variable: Text

  static var prefix: StaticString { "BPFTRACE_" }

  init(_ variable: Text) {
    self.variable = variable
  }

  /// Returns the value if the variable begins with `name`, which ends with `=`.
  func value(of name: StaticString) -> Text? {
    variable.hasPrefix(name) ? Text([UInt8](variable.bytes[name.utf8CodeUnitCount...])) : nil
  }

  func number(_ value: Text, _ range: ClosedRange<Int>) throws(UsageError) -> Int {
    if let number = parseDecimal(value.bytes), number <= UInt64(range.upperBound),
      Int(number) >= range.lowerBound
    {
      return Int(number)
    }
    throw error(
      "a number from " + Text(decimal: range.lowerBound) + " to " + Text(decimal: range.upperBound))
  }

  func boolean(_ value: Text) throws(UsageError) -> Bool {
    if value.equals("1") || value.equals("true") || value.equals("on") || value.equals("yes") {
      return true
    }
    if value.equals("0") || value.equals("false") || value.equals("off") || value.equals("no") {
      return false
    }
    throw error("'true' or 'false'")
  }

  func error(_ expected: Text) -> UsageError {
    UsageError(message: "the environment's '" + variable + "' is not " + expected)
  }
}

/// Walks over the arguments once.
private struct CommandLineParser {

  let arguments: [Text]
  let carriesArtefact: Bool
  var position = 0
  var options = RunOptions()
  var script: [Text] = []

  mutating func parse() throws(UsageError) -> LoaderCommand {
    while position < arguments.count {
      let argument = arguments[position]
      position += 1
      if argument.equals("--") {
        script += arguments[position...]
        break
      }
      if argument.equals("-h") || argument.equals("--help") { return .help }
      if argument.equals("-V") || argument.equals("--version") { return .version }
      if try parseOption(argument) { continue }
      if carriesArtefact {
        script.append(argument)
      } else {
        try parseObject(argument)
      }
    }
    if !carriesArtefact, options.objectPath == nil {
      throw UsageError(message: "which object? (see --help)")
    }
    options.arguments = script
    return .run(options)
  }

  private mutating func parseObject(_ argument: Text) throws(UsageError) {
    if argument.hasPrefix("-"), argument.bytes.count > 1 {
      throw UsageError(message: "unknown option '" + argument + "' (see --help)")
    }
    guard options.objectPath == nil else {
      throw UsageError(
        message: "unexpected argument '" + argument
          + "'; arguments for the script come after '--'")
    }
    options.objectPath = argument
  }

  /// Reads an option of the loader; returns whether `option` is one.
  private mutating func parseOption(_ option: Text) throws(UsageError) -> Bool {
    if option.equals("-q") || option.equals("--quiet") {
      options.isQuiet = true
    } else if option.equals("-v") || option.equals("--verbose") {
      options.isVerbose = true
    } else if option.equals("--dry-run") {
      options.isDryRun = true
    } else if option.equals("--unsafe") {
      options.isUnsafe = true
    } else if option.equals("--list") {
      options.isListing = true
    } else if let value = try value(of: option, short: "-o", long: "--output") {
      options.outputPath = value
    } else if let value = try value(of: option, short: "-f", long: "--format") {
      options.format = try format(value)
    } else if let value = try value(of: option, short: "-B", long: "--buffering") {
      options.buffering = try buffering(value)
    } else if let value = try value(of: option, short: "--debuginfo", long: "--debuginfo") {
      options.debugFolders += folders(in: value)
    } else if let value = try value(of: option, short: "-p", long: "--pid") {
      options.process = try process(value)
    } else {
      return false
    }
    return true
  }

  /// Returns the value of an option written `-o V`, `-oV`, `--output V` or `--output=V`; nil if
  /// `option` is another one.
  private mutating func value(
    of option: Text, short: StaticString, long: StaticString
  ) throws(UsageError) -> Text? {
    if option.equals(short) || option.equals(long) {
      guard position < arguments.count else {
        throw UsageError(message: "option '" + option + "' needs a value")
      }
      position += 1
      return arguments[position - 1]
    }
    if option.hasPrefix(long), option.bytes[long.utf8CodeUnitCount] == UInt8(ascii: "=") {
      return Text([UInt8](option.bytes[(long.utf8CodeUnitCount + 1)...]))
    }
    if option.hasPrefix(short), !option.hasPrefix("--") {
      return Text([UInt8](option.bytes[short.utf8CodeUnitCount...]))
    }
    return nil
  }

  private func format(_ value: Text) throws(UsageError) -> RunOptions.Format {
    if value.equals("text") { return .text }
    if value.equals("json") { return .json }
    throw UsageError(message: "unknown format '" + value + "'; it is 'text' or 'json'")
  }

  private func buffering(_ value: Text) throws(UsageError) -> RunOptions.Buffering {
    if value.equals("line") { return .line }
    if value.equals("full") { return .full }
    if value.equals("none") { return .none }
    throw UsageError(
      message: "unknown buffering '" + value + "'; it is 'line', 'full' or 'none'")
  }

  private func process(_ value: Text) throws(UsageError) -> Int {
    let largest: UInt64 = 0x400000
    guard let number = parseDecimal(value.bytes), number > 0, number <= largest else {
      throw UsageError(message: "'" + value + "' is not a process ID")
    }
    return Int(number)
  }
}

/// Returns the folders in a list with `:` between them.
package func folders(in list: Text) -> [Text] {
  var folders: [Text] = []
  for folder in list.parts(between: UInt8(ascii: ":")) where !folder.isEmpty {
    folders.append(folder)
  }
  return folders
}
