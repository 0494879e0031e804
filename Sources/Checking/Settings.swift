import Artefact
import Diagnostics
import Language
import Source
import Syntax

/// What the checker is told besides the script and the profile.
package struct CheckOptions: Sendable {

  /// The environment variables, whose settings take precedence over the script's `config` block.
  ///
  /// Names that are no settings are ignored.
  package var environment: [(name: String, value: String)]

  /// The programs in C that the script imports.
  package var programs: [CProgram]

  /// What scripts may use wrongly of C's macros.
  package var macros: CMacros

  /// Creates options.
  package init(
    environment: [(name: String, value: String)] = [], programs: [CProgram] = [],
    macros: CMacros = .none
  ) {
    self.environment = environment
    self.programs = programs
    self.macros = macros
  }
}

/// The settings of a compilation.
struct Settings {

  /// What the loader obeys.
  var runtime = RuntimeConfig()

  /// The licence that the programs declare.
  var license = "GPL"

  /// The capacity of strings of unknown length in bytes, NUL included.
  var maximumTextSize = 1024

  /// The default number of elements of a map with keys.
  var maximumMapKeys = 4096

  /// The most programs.
  var maximumPrograms = 1024

  /// The largest value that is computed on the stack, in bytes.
  var stackLimit = 128

  /// What becomes of imports in blocks.
  var importStatements = Gate.error

  /// What becomes of time series.
  var timeSeries = Gate.warn

  /// Whether something may be used that may change.
  enum Gate: String {
    case enable, warn, error
  }

  /// How stacks are printed where the script does not say it.
  var stackMode = StackMode.bpftrace

  /// What becomes of `typeinfo`.
  var typeInformation = Gate.error

  /// What the script or the environment sets, by the names of the settings.
  private var given: [String: SettingValue] = [:]

  /// The capacity of the text of a positional parameter in bytes, NUL included, where the script
  /// gives none: names and paths, and not so much that each comparison and key is long.
  var positionalTextSize: Int { min(maximumTextSize, 256) }

  /// The most bytes of a buffer, whose length takes the first of the largest value.
  var maximumBufferSize: Int { max(maximumTextSize - 4, 1) }
}

/// A value of a setting, from the script or from the environment.
enum SettingValue {
  case boolean(Bool)
  case number(UInt64)
  case text(String)
}

/// Returns the settings of a script, with those of the environment on top.
func settings(of script: Script, options: CheckOptions, into report: inout Report) -> Settings {
  var settings = Settings()
  for setting in script.config?.settings ?? [] {
    guard let key = ConfigKey.named(setting.key.name) else {
      report.tell(
        ConfigKey.isOfEnvironment(setting.key.name)
          ? .settingOfEnvironment(setting.key) : .unknownSetting(setting.key))
      continue
    }
    if let reason = key.reasonForNoEffect(of: setting.value.isTrue) {
      report.tell(.settingWithoutEffect(setting.key, reason))
    }
    if key.formerNames.contains(setting.key.name.lowercased()) {
      report.tell(.renamedSetting(setting.key, to: key.name))
    }
    let value = SettingValue(setting.value)
    let isReversed = key.isReversed(by: setting.key.name)
    if !settings.set(key, to: isReversed ? value.reversed : value) {
      report.tell(.invalidSetting(key, at: setting.valueRange))
    }
  }
  for (name, value) in options.environment {
    guard let key = ConfigKey.named(name) else { continue }
    let value = SettingValue(environment: value, for: key.kind)
    if !settings.set(key, to: key.isReversed(by: name) ? value.reversed : value) {
      report.tell(.invalidEnvironment(name, key, at: script.file.range.start))
    }
  }
  return settings
}

extension ConfigSetting.Value {

  /// Whether the value is one of the words for true.
  fileprivate var isTrue: Bool {
    switch self {
    case .boolean(let value): value
    case .integer(let literal): literal.value == 1
    case .string(let literal): ConfigKey.booleanWords.true.contains(literal.text.lowercased())
    case .identifier(let word): ConfigKey.booleanWords.true.contains(word.lowercased())
    }
  }
}

extension SettingValue {

  fileprivate init(_ value: ConfigSetting.Value) {
    switch value {
    case .string(let literal): self = .text(literal.text)
    case .boolean(let value): self = .boolean(value)
    case .integer(let literal): self = .number(literal.value)
    case .identifier(let word): self = .text(word)
    }
  }

  /// The opposite of a word or number for true or false.
  fileprivate var reversed: SettingValue {
    switch self {
    case .boolean(let value): .boolean(!value)
    case .number(let number): number <= 1 ? .number(1 - number) : self
    case .text(let text):
      if ConfigKey.booleanWords.true.contains(text.lowercased()) {
        .boolean(false)
      } else if ConfigKey.booleanWords.false.contains(text.lowercased()) {
        .boolean(true)
      } else {
        self
      }
    }
  }

  fileprivate init(environment value: String, for kind: ConfigKey.Kind) {
    switch kind {
    case .number: self = UInt64(value).map { .number($0) } ?? .text(value)
    case .boolean, .text, .word: self = .text(value)
    }
  }
}

extension Settings {

  /// Sets what `key` stands for; returns false if it may not have that value.
  fileprivate mutating func set(_ key: ConfigKey, to value: SettingValue) -> Bool {
    guard apply(key, value) else { return false }
    given[key.name] = value
    return true
  }

  private mutating func apply(_ key: ConfigKey, _ value: SettingValue) -> Bool {
    switch (key.kind, value) {
    case (.boolean, .boolean(let value)): return set(key.effect, truth: value)
    case (.boolean, .number(let value)):
      return value <= 1 && set(key.effect, truth: value == 1)
    case (.boolean, .text(let word)):
      let word = word.lowercased()
      if ConfigKey.booleanWords.true.contains(word) { return set(key.effect, truth: true) }
      return ConfigKey.booleanWords.false.contains(word) && set(key.effect, truth: false)
    case (.number(let range), .number(let value)):
      return range.contains(value) && set(key.effect, number: Int(value))
    case (.text, .text(let text)): return set(key.effect, text: text)
    case (.word(let words), .text(let word)):
      return words.contains { $0.lowercased() == word.lowercased() } && set(key.effect, text: word)
    case (.word, .boolean), (.word, .number), (.text, .boolean), (.text, .number),
      (.number, .boolean), (.number, .text):
      return false
    }
  }

  private mutating func set(_ effect: ConfigKey.Effect?, truth: Bool) -> Bool {
    if effect == .printMapsOnExit { runtime.printsMapsOnExit = truth }
    if effect == .demangling { runtime.demanglesNames = truth }
    return true
  }

  private mutating func set(_ effect: ConfigKey.Effect?, number: Int) -> Bool {
    switch effect {
    case .maximumTextSize: maximumTextSize = number
    case .maximumMapKeys: maximumMapKeys = number
    case .ringBufferPages: runtime.ringBufferPages = number
    case .maximumProbes: runtime.maximumProbes = number
    case .maximumFileBytes: runtime.maximumFileBytes = number
    case .maximumPrograms: maximumPrograms = number
    case .stackLimit: stackLimit = number
    case .printMapsOnExit, .truncationTrailer, .missingProbes, .license, .stackMode,
      .importStatements, .typeInformation, .timeSeries, .demangling, .obsolete, .without, nil:
      break
    }
    return true
  }

  private mutating func set(_ effect: ConfigKey.Effect?, text: String) -> Bool {
    switch effect {
    case .truncationTrailer: runtime.truncationTrailer = Text(text)
    case .license:
      license = text
      return ConfigKey.licenses.contains(text)
    case .missingProbes:
      let policies: [String: MissingProbePolicy] = ["warn": .warn, "ignore": .ignore]
      runtime.missingProbes = policies[text.lowercased()] ?? .error
    case .stackMode:
      guard let mode = stackModes.first(where: { $0.name == text.lowercased() }) else {
        return false
      }
      stackMode = mode.mode
    case .typeInformation: typeInformation = Gate(rawValue: text.lowercased()) ?? .error
    case .importStatements: importStatements = Gate(rawValue: text.lowercased()) ?? .error
    case .timeSeries: timeSeries = Gate(rawValue: text.lowercased()) ?? .warn
    case .printMapsOnExit, .maximumTextSize, .maximumMapKeys, .ringBufferPages, .maximumProbes,
      .maximumPrograms, .maximumFileBytes, .stackLimit, .demangling, .obsolete, .without, nil:
      break
    }
    return true
  }
}

extension Settings {

  /// The settings that scripts can read and their values, in the order of the table.
  var values: [(name: String, value: SettingValue)] {
    ConfigKey.all.filter { !$0.isDeprecated }.map { key in
      (key.name, (given[key.name] ?? .text(key.defaultValue)).asKind(key.kind))
    }
  }
}

extension SettingValue {

  /// Returns the value in the form that the setting has, however it is written.
  fileprivate func asKind(_ kind: ConfigKey.Kind) -> SettingValue {
    switch (kind, self) {
    case (.boolean, .text(let word)):
      .boolean(ConfigKey.booleanWords.true.contains(word.lowercased()))
    case (.boolean, .number(let number)): .boolean(number != 0)
    case (.number, .text(let digits)): .number(UInt64(digits) ?? 0)
    case (.boolean, .boolean), (.number, .number), (.number, .boolean), (.text, _), (.word, _): self
    }
  }
}
