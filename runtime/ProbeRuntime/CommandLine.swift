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
  for variable in variables { try apply(variable, to: &options) }
}

private func apply(_ variable: Text, to options: inout RunOptions) throws(UsageError) {
  guard let end = variable.bytes.firstIndex(of: UInt8(ascii: "=")) else { return }
  let value = Text([UInt8](variable.bytes[(end + 1)...]))
  if variable.hasPrefix("PATH=") { options.programFolders = value }
  guard variable.hasPrefix("BPFTRACE_") else { return }
  let name = Text([UInt8](variable.bytes[9..<end]))
  if name.equals("PERF_RB_PAGES") {
    options.ringBufferPages = try number(value, 1...1 << 20, of: variable)
  } else if name.equals("MAX_PROBES") {
    options.maximumProbes = try number(value, 1...1 << 20, of: variable)
  } else if name.equals("MAX_CAT_BYTES") {
    options.maximumFileBytes = try number(value, 0...Int(UInt32.max), of: variable)
  } else if name.equals("PRINT_MAPS_ON_EXIT") {
    options.printsMapsOnExit = try boolean(value, of: variable)
  } else if name.equals("CPP_DEMANGLE") {
    options.demanglesNames = try boolean(value, of: variable)
  } else if name.equals("NO_CPP_DEMANGLE") {
    options.demanglesNames = !(try boolean(value, of: variable))
  } else if name.equals("STR_TRUNC_TRAILER") {
    options.truncationTrailer = value
  } else if name.equals("MISSING_PROBES") {
    options.missingProbes = MissingProbePolicy(named: value)
    if options.missingProbes == nil { throw unusable(variable, "'error', 'warn' or 'ignore'") }
  }
}

private func number(
  _ value: Text, _ range: ClosedRange<Int>, of variable: Text
) throws(UsageError) -> Int {
  if let number = parseDecimal(value.bytes), let number = Int(exactly: number),
    range.contains(number)
  {
    return number
  }
  throw unusable(
    variable,
    "a number from " + Text(decimal: range.lowerBound) + " to " + Text(decimal: range.upperBound))
}

private func boolean(_ value: Text, of variable: Text) throws(UsageError) -> Bool {
  let words = ("0 false off no 1 true on yes" as Text).parts(between: UInt8(ascii: " "))
  guard let index = words.firstIndex(of: value) else {
    throw unusable(variable, "'true' or 'false'")
  }
  return index >= words.count / 2
}

/// A variable of the environment that is a setting, and has a value that it cannot have.
private func unusable(_ variable: Text, _ expected: Text) -> UsageError {
  UsageError(message: "in '" + variable + "' of the environment, the value is not " + expected)
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
