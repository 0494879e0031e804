/// A setting of the `config` block.
package struct ConfigKey: Sendable {

  /// The name.
  package let name: String

  /// Earlier names, accepted with a warning.
  package let formerNames: [String]

  /// What may be set.
  package let kind: Kind

  /// The value where the script gives none, as the manual shows it.
  package let defaultValue: String

  /// Whether the loader, and not the compiler, obeys it.
  package let isForRunTime: Bool

  /// What the setting does, or nil if it is accepted and does nothing here.
  package let effect: Effect?

  /// Whether it is only accepted because scripts of earlier versions have it.
  package var isDeprecated: Bool { ConfigKey.deprecatedNames.contains(name) }

  private static let deprecatedNames: Set<String> = [
    "symbol_source", "max_type_res_iterations", "unstable_addr", "unstable_import",
    "unstable_macro", "unstable_map_decl",
  ]

  /// What may be set.
  package enum Kind: Sendable, Equatable {
    case boolean
    case number(ClosedRange<UInt64>)
    case text
    case word([String])
  }

  /// The settings that do something.
  package enum Effect: Sendable, Equatable {
    case printMapsOnExit, truncationTrailer, maximumTextSize, maximumMapKeys, missingProbes
    case license, ringBufferPages, stackMode, maximumProbes, maximumPrograms, stackLimit
    case maximumFileBytes, importStatements, typeInformation, timeSeries
    case demangling
    /// Nothing any more; a script that has the setting is told so.
    case obsolete
    /// Nothing, because something does not exist here; a script that turns it on is told so.
    case without(String)
  }

  /// Whether `name` is a former name that meant the opposite.
  package func isReversed(by name: String) -> Bool {
    let name = name.lowercased()
    return formerNames.contains { $0.hasPrefix("no_") && name.hasSuffix($0) }
  }

  private init(
    _ name: String, formerly former: [String] = [], _ kind: Kind, default defaultValue: String,
    atRunTime isForRunTime: Bool = false, _ effect: Effect? = nil
  ) {
    self.name = name
    self.formerNames = former
    self.kind = kind
    self.defaultValue = defaultValue
    self.isForRunTime = isForRunTime
    self.effect = effect
  }

  /// Whether the setting changes something.
  package var isObeyed: Bool { effect != nil && reasonForNoEffect(of: true) == nil }

  /// Returns why nothing comes of a setting that a script has, and is told; nil if there is nothing
  /// to tell.
  package func reasonForNoEffect(of isTurnedOn: Bool) -> String? {
    if effect == .obsolete { return "any more" }
    if isTurnedOn, case .without(let what)? = effect { return "here: \(what)" }
    return nil
  }

  /// Every setting.
  package static let all = [
    ConfigKey(
      "cache_user_symbols", .word(["PER_PID", "PER_PROGRAM", "NONE"]), default: "PER_PID",
      atRunTime: true),
    ConfigKey(
      "cpp_demangle", formerly: ["no_cpp_demangle"], .boolean, default: "true", atRunTime: true,
      .demangling),
    ConfigKey("lazy_symbolication", .boolean, default: "true", atRunTime: true),
    ConfigKey("license", .text, default: "GPL", .license),
    ConfigKey("log_size", .number(0...0xffff_ffff), default: "1000000", atRunTime: true),
    ConfigKey("max_bpf_progs", .number(1...0xffff_ffff), default: "1024", .maximumPrograms),
    ConfigKey(
      "max_cat_bytes", formerly: ["cat_bytes_max"], .number(0...0xffff_ffff), default: "10240",
      atRunTime: true, .maximumFileBytes),
    ConfigKey(
      "max_map_keys", formerly: ["map_keys_max"], .number(1...0x3fff_ffff), default: "4096",
      .maximumMapKeys),
    ConfigKey(
      "max_probes", .number(1...0x10_0000), default: "1024", atRunTime: true, .maximumProbes),
    ConfigKey(
      "max_strlen", formerly: ["strlen"], .number(1...16384), default: "1024", .maximumTextSize),
    ConfigKey(
      "missing_probes", .word(["error", "warn", "ignore"]), default: "error", atRunTime: true,
      .missingProbes),
    ConfigKey("on_stack_limit", .number(0...512), default: "128", .stackLimit),
    ConfigKey(
      "perf_rb_pages", .number(0...0x10_0000), default: "0", atRunTime: true, .ringBufferPages),
    ConfigKey("print_maps_on_exit", .boolean, default: "true", atRunTime: true, .printMapsOnExit),
    ConfigKey(
      "show_debug_info", .boolean, default: "false", atRunTime: true,
      .without("stacks have no lines of source code")),
    ConfigKey("stack_mode", .word(stackModes.map(\.name)), default: "bpftrace", .stackMode),
    ConfigKey("str_trunc_trailer", .text, default: "..", atRunTime: true, .truncationTrailer),
    ConfigKey("use_blazesym", .boolean, default: "false", atRunTime: true),
    ConfigKey("unstable_dw_ustack", gate, default: "warn"),
    ConfigKey("unstable_import_statement", gate, default: "error", .importStatements),
    ConfigKey("unstable_tseries", gate, default: "warn", .timeSeries),
    ConfigKey("unstable_typeinfo", gate, default: "error", .typeInformation),
    ConfigKey("symbol_source", .text, default: "", .obsolete),
    ConfigKey("max_type_res_iterations", .number(0...0xffff_ffff), default: "0", .obsolete),
    ConfigKey("unstable_addr", gate, default: "enable", .obsolete),
    ConfigKey("unstable_import", gate, default: "enable", .obsolete),
    ConfigKey("unstable_macro", gate, default: "enable", .obsolete),
    ConfigKey("unstable_map_decl", gate, default: "enable", .obsolete),
  ]

  /// Whether `name` is only a variable of the environment.
  package static func isOfEnvironment(_ name: String) -> Bool {
    var name = name.lowercased()
    if name.hasPrefix(environmentPrefix) { name.removeFirst(environmentPrefix.count) }
    return environmentNames.contains(name)
  }

  private static let environmentNames: Set = [
    "btf", "debug_output", "kernel_build", "kernel_source", "color", "vmlinux", "verify_llvm_ir",
  ]

  private static let gate = Kind.word(["enable", "warn", "error"])

  /// Returns the setting called `name`, which may be a former name, in any case and with the
  /// prefix of environment variables.
  package static func named(_ name: String) -> ConfigKey? {
    var name = name.lowercased()
    if name.hasPrefix(environmentPrefix) { name.removeFirst(environmentPrefix.count) }
    return all.first { $0.name == name || $0.formerNames.contains(name) }
  }

  /// The licences that the kernel takes for compatible with its own.
  package static let licenses = [
    "GPL", "GPL v2", "GPL and additional rights", "Dual BSD/GPL", "Dual MIT/GPL", "Dual MPL/GPL",
  ]

  /// The words for true and for false.
  package static let booleanWords = (
    true: ["true", "1", "on", "yes"], false: ["false", "0", "off", "no"]
  )

  private static let environmentPrefix = "bpftrace_"
}
