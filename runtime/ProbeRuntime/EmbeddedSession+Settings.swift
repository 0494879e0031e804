#if !hasFeature(Embedded)
  package import Artefact
  internal import Attachment
  internal import Kernel
#endif

/// The parameters of a script as they are set one by one.
struct ScriptParameters {

  /// The largest number of positional parameters.
  static var limit: Int { 4096 }

  /// The positional parameters, nil for those that are not set.
  private var positionals: [Text?] = []

  /// The named parameters as they are written, `--name=value`.
  private var options: [(name: Text, argument: Text)] = []

  /// Returns the number from 1 of the first positional parameter that the script takes and that is
  /// not set, though others behind it are.
  func firstGap(in manifest: Manifest) -> Int? {
    for index in positionals.indices where positionals[index] == nil {
      if manifest.takes(positional: index + 1) { return index + 1 }
    }
    return nil
  }

  /// All parameters as they are written on a command line.
  var arguments: [Text] {
    var arguments: [Text] = []
    for option in options { arguments.append(option.argument) }
    arguments.append("--")
    for positional in positionals { arguments.append(positional ?? "") }
    return arguments
  }

  /// Returns the parameters with positional parameter `index`, from 1, set to `value`.
  func setting(_ index: Int, to value: Text) -> ScriptParameters {
    var changed = self
    while changed.positionals.count < index { changed.positionals.append(nil) }
    changed.positionals[index - 1] = value
    return changed
  }

  /// Returns the parameters with the option `name` set to `value`; nil is a flag alone.
  func setting(_ name: Text, to value: Text?) -> ScriptParameters {
    var changed = self
    changed.options.removeAll { $0.name == name }
    var argument = "--" + name
    if let value { argument = argument + "=" + value }
    changed.options.append((name, argument))
    return changed
  }
}

extension EmbeddedSession {

  /// Sets positional parameter `index` of the script, from 1.
  package func set(positional index: Int, to value: Text) throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.opened, .opened)
    guard let plan, plan.manifest.takes(positional: index) else {
      throw fail(
        SessionFailure(
          .parameter, .invalid, "the script has no parameter $" + Text(decimal: index)))
    }
    let changed = parameters.setting(index, to: value)
    for parameter in plan.manifest.parameters where parameter.content.isPositional(index) {
      try check(parameter.content, with: changed)
    }
    parameters = changed
  }

  /// Sets the option `name` of the script; without a value it is a flag alone.
  package func set(option name: Text, to value: Text?) throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.opened, .opened)
    let option = plan?.manifest.parameters.first {
      if case .option(let option) = $0.content { option.name == name } else { false }
    }
    guard let option else {
      throw fail(
        SessionFailure(.parameter, .invalid, "the script has no option '" + name + "'"))
    }
    let changed = parameters.setting(name, to: value)
    try check(option.content, with: changed)
    parameters = changed
  }

  /// Limits the session to a process, with which it ends; nil is every process.
  package func set(process: Int?) throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.opened, .opened)
    let largest = 0x400000
    if let process, process <= 0 || process > largest {
      throw fail(
        SessionFailure(
          .parameter, .invalid, "'" + Text(decimal: process) + "' is not a process ID"))
    }
    options.process = process
  }

  /// Sets the size of the ring buffer; 0 is what the script says.
  package func set(ringBufferPages pages: Int) throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.opened, .opened)
    guard 0...1 << 20 ~= pages else {
      throw fail(
        SessionFailure(
          .parameter, .outOfRange,
          "a ring buffer has 1 to 1048576 pages, not "
            + Text(decimal: pages)))
    }
    options.ringBufferPages = pages
  }

  /// Sets what happens when a probe's target does not exist here; nil is what the script says.
  package func set(missingProbes: MissingProbePolicy?) throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.opened, .opened)
    options.missingProbes = missingProbes
  }

  /// Throws if a parameter cannot be bound.
  private func check(
    _ content: ParameterContent, with parameters: ScriptParameters
  ) throws(SessionFailure) {
    guard let plan else { return }
    do throws(ParameterError) {
      let facts = SessionFacts(
        arguments: try ScriptArguments(parameters.arguments, for: plan.manifest), process: 0,
        namespace: FileIdentity(device: 0, inode: 0), startTime: 0, wakeupThreshold: 0)
      _ = try facts.bytes(of: content)
    } catch {
      throw fail(SessionFailure(.parameter(error)))
    }
  }
}

extension Manifest {

  /// Whether the script looks at positional parameter `index`, from 1, or counts it.
  fileprivate func takes(positional index: Int) -> Bool {
    guard index >= 1, index <= ScriptParameters.limit else { return false }
    return parameters.contains { $0.content == .positionalCount || $0.content.isPositional(index) }
      || bindings.contains { $0.parameter == index }
      || probes.contains { $0.mentions(parameter: index) }
  }
}

extension ParameterContent {

  /// Whether this is positional parameter `index`, as a number or as text.
  fileprivate func isPositional(_ index: Int) -> Bool {
    switch self {
    case .positionalInteger(let own), .positionalString(let own, _, _): own == index
    case .positionalCount, .option, .processFilter, .pidNamespaceDevice, .pidNamespaceInode,
      .startTime, .atomicTimeSinceBoot, .wakeupThreshold, .possibleCPUs, .childProcess,
      .lookup:
      false
    }
  }
}
