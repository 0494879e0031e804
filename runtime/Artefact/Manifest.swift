/// What BTF cannot say about an artefact; the contents of its `.probec` section.
///
/// Written as JSON. A loader refuses a newer major version and ignores keys that it does not know.
package struct Manifest: Equatable, Sendable {

  /// The major version of the format that this code reads and writes.
  package static let currentMajorVersion = 1

  /// The minor version of the format that this code writes.
  package static let currentMinorVersion = 0

  /// The version of the format: incompatible changes, compatible additions.
  package var majorVersion = Manifest.currentMajorVersion
  package var minorVersion = Manifest.currentMinorVersion

  /// The name and version of the compiler, such as `probec 0.1.0`.
  package var compiler: Text = ""

  /// The script's file name, without folders, as diagnostics name it.
  package var script: Text = ""

  /// The scripts that the script imports, in the order of their lines.
  package var imports: [ImportedLines] = []

  /// The FNV-1a 64-bit hash of the script's bytes, as 16 hexadecimal digits.
  package var scriptHash: Text = ""

  /// What the comment at the head of the script says, without comment marks; empty if there is none.
  package var summary: Text = ""

  /// What the script can be given, in lines for a reader.
  package var usage: Text = ""

  /// The instruction set whose registers the programs read: `x86_64`.
  package var architecture: Text = "x86_64"

  /// The settings that matter at run time.
  package var config = RuntimeConfig()

  /// The probes in the order of the script.
  package var probes: [ProbeDescription] = []

  /// The script's maps in the order of their names.
  package var maps: [MapDescription] = []

  /// The kernel maps that hold stacks.
  package var stackMaps: [StackMapDescription] = []

  /// The kinds of record in the ring buffer; a record's first 4 bytes are an index into this.
  package var events: [EventDescription] = []

  /// The load-time constants in `.rodata`.
  package var parameters: [ParameterDescription] = []

  /// The numbers that positional parameters set before anything is loaded.
  package var bindings: [ManifestBinding] = []

  /// The enumerator tables that values refer to.
  package var enumerations: [EnumerationTable] = []

  /// The formats and patterns that values refer to.
  package var texts: [Text] = []

  /// The places in the script that can fail while it runs.
  package var runtimeErrors: [RuntimeErrorDescription] = []

  /// What the programs are able to do beyond counting, such as `read-memory`, in alphabetical order.
  package var capabilities: [Text] = []

  /// The kernel features that the programs need, in alphabetical order.
  package var features: [Text] = []

  /// Creates an empty manifest of the current version.
  package init() {}
}

/// A script that the script imports.
///
/// The lines of an artefact are numbered through: those of the script, then those of what it
/// imports.
package struct ImportedLines: Equatable, Sendable {
  /// The name, as the script that imports it spells it.
  package var name: Text
  /// The number of its first line among all lines.
  package var line: Int
  /// Describes the script `name`, which begins at `line`.
  package init(name: Text, line: Int) {
    self.name = name
    self.line = line
  }
}

extension Manifest {

  /// Returns the file that a line is in, and its number there.
  package func place(ofLine line: Int) -> (file: Text, line: Int) {
    var place = (script, line)
    for file in imports where file.line <= line { place = (file.name, line - file.line + 1) }
    return place
  }
}

/// The symbols and sections that every artefact has in common.
package enum ArtefactNames {
  /// The ELF section of the manifest.
  package static var manifestSection: Text { ".probec" }
  /// The ring buffer map that carries events; absent when no program sends any.
  package static var ringBuffer: Text { "probec_events" }
  /// The per-CPU array of one element that counts what was lost; see `Counter`.
  package static var counters: Text { "probec_counters" }
  /// The hash of the programs whose addresses were kept; absent when none are.
  package static var userPrograms: Text { "probec_user_programs" }
  /// The per-CPU array of working memory; absent when no program needs any.
  package static var scratch: Text { "probec_scratch" }
}

/// What is counted in the kernel when something is lost; the raw value is the index of a 64-bit
/// count in the only element of the map `probec_counters`.
package enum Counter: Int, CaseIterable, Sendable {
  /// Events for which the ring buffer had no room.
  case eventsLost = 0
  /// Stacks that collided with another one in the stack map.
  case stacksLost = 1

  /// Returns the index of the count of the elements that `Manifest.maps[map]` had no room for.
  package static func failedUpdates(map: Int) -> Int { allCases.count + map }
}

/// Settings of the script's `config` block, and of the environment, that matter at run time.
package struct RuntimeConfig: Equatable, Sendable {
  /// Whether maps are printed at the end.
  package var printsMapsOnExit = true
  /// What follows a string that was cut.
  package var truncationTrailer: Text = ".."
  /// The size of the ring buffer in pages of 4096 bytes; 0 lets the loader choose.
  package var ringBufferPages = 0
  /// How much of a file is printed at most, in bytes.
  package var maximumFileBytes = 10240
  /// What happens when an attach point does not exist on the target.
  package var missingProbes = MissingProbePolicy.error
  /// The largest number of targets of a probe that are attached one by one.
  package var maximumProbes = RuntimeConfig.usualMaximumProbes
  /// Whether names of C++ and Rust are printed as their source has them.
  package var demanglesNames = true
  /// The limit that a manifest does not spell.
  package static let usualMaximumProbes = 1024
  /// Creates the default settings.
  package init() {}
}

/// What the loader does about an attach point that does not exist.
package enum MissingProbePolicy: Equatable, Sendable {
  case error, warn, ignore
}

/// One program of the artefact and what it is attached to.
package struct ProbeDescription: Equatable, Sendable {
  /// The ELF symbol of the program's function.
  package var program: Text
  /// The canonical text of the attach point, such as `kprobe:vfs_*`.
  package var name: Text
  /// What the program is attached to.
  package var attachPoint: AttachPoint
  /// Whether the program reads the attach cookie to learn which match fired.
  ///
  /// The loader numbers the matches of the whole session from 0; a probe without wildcards never
  /// needs it.
  package var readsCookie: Bool
  /// The line of the attach point in the script, from 1.
  package var line: Int
  /// The column of the attach point in the script, from 1.
  package var column: Int
  /// How positional parameters complete the name and the attach point; nil if they are complete.
  package var template: AttachTemplate?
  /// Creates a description.
  package init(
    program: Text, name: Text, attachPoint: AttachPoint, readsCookie: Bool, line: Int, column: Int,
    template: AttachTemplate? = nil
  ) {
    self.program = program
    self.name = name
    self.attachPoint = attachPoint
    self.readsCookie = readsCookie
    self.line = line
    self.column = column
    self.template = template
  }
}

/// What positional parameters complete when a session begins.
///
/// In the name and the texts of the attach point, `$1` stands for the parameter, `$$` for `$`.
package struct AttachTemplate: Equatable, Sendable {
  /// The positional parameter that the number of the attach point is multiplied by, if any.
  ///
  /// The number is 1, or the length of a unit of time.
  package var factor: Int?
  /// Creates a template.
  package init(factor: Int?) {
    self.factor = factor
  }
}

/// What a program is attached to; `*` in a pattern matches any number of characters.
package indirect enum AttachPoint: Equatable, Sendable {
  /// Runs once, before anything is attached.
  case begin
  /// Runs once, after everything is detached.
  case end
  /// A tracepoint; both parts may be patterns.
  case tracepoint(category: Text, event: Text)
  /// A raw tracepoint, reached through `BPF_RAW_TRACEPOINT_OPEN`.
  case rawTracepoint(event: Text)
  /// A kernel function's entry; the name may be a pattern if `offset` (bytes) is 0.
  case kprobe(function: Text, offset: UInt64)
  /// A kernel function's return; the name may be a pattern.
  case kretprobe(function: Text)
  /// An instruction of programs that run a file.
  ///
  /// The file may be given by its name alone, which the loader looks for among programs and
  /// libraries; its path and, if `offset` is 0, the function may be patterns. Without a function,
  /// `offset` is an address as the file's own symbols count them.
  case uprobe(binary: Text, function: Text, offset: UInt64)
  /// The return of a function of a file; both may be patterns.
  case uretprobe(binary: Text, function: Text)
  /// A timer on one CPU.
  case interval(Period)
  /// A timer on every CPU.
  case profile(Period)
  /// A software perf event on every CPU, by its number in the kernel's ABI (`PERF_COUNT_SW_…`).
  case software(event: UInt64, count: UInt64)
  /// An event that the processor counts, on every CPU, by its number (`PERF_COUNT_HW_…`).
  case hardware(event: UInt64, count: UInt64)
}

/// How often a timer fires.
package enum Period: Equatable, Sendable {
  /// Times per second.
  case hertz(UInt64)
  /// Every so many nanoseconds.
  case nanoseconds(UInt64)
}

/// One map of the script.
package struct MapDescription: Equatable, Sendable {
  /// The name as printed, with its `@`.
  package var name: Text
  /// The ELF symbol in `.maps`.
  package var symbol: Text
  /// The key; nil for a map without keys, whose element has the 4-byte index 0.
  ///
  /// Several keys are a tuple.
  package var key: ValueType?
  /// What the values are.
  package var value: MapValue
  /// The size of one CPU's value in the kernel in bytes, if parameters made it larger than needed.
  package var room = 0
  #if !hasFeature(Embedded)
    /// What the comment above its first assignment says; empty if there is none.
    package var summary: Text = ""
  #endif
  /// Creates a description.
  package init(name: Text, symbol: Text, key: ValueType?, value: MapValue) {
    self.name = name
    self.symbol = symbol
    self.key = key
    self.value = value
  }
}

/// What a map holds.
///
/// Everything but `plain` is per CPU and combined by the loader.
package indirect enum MapValue: Equatable, Sendable {
  /// One value.
  case plain(ValueType)
  /// A 64-bit count.
  case count
  /// A 64-bit sum.
  case sum(isSigned: Bool)
  /// A 64-bit minimum, then a 64-bit word that is 1 once it is set.
  case min(isSigned: Bool)
  /// A 64-bit maximum, then a 64-bit word that is 1 once it is set.
  case max(isSigned: Bool)
  /// A 64-bit count, then a 64-bit total; printed as the average.
  case average(isSigned: Bool)
  /// A 64-bit count, then a 64-bit total; printed with their average.
  case stats(isSigned: Bool)
  /// 64-bit bucket counts: powers of two, each cut in 2^subdivisionBits.
  case histogram(subdivisionBits: Int)
  /// 64-bit bucket counts: below minimum, one per step, maximum and above.
  case linearHistogram(minimum: Int64, maximum: Int64, step: Int64)
  /// The latest intervals of time, each a number of the interval (0: none), its value, and a count
  /// or time that the function needs, of 64 bits each; interval n is at n modulo their count.
  case timeSeries(TimeSeries)
}

/// Values of intervals of time.
package struct TimeSeries: Equatable, Hashable, Sendable {

  /// What becomes of the values of one interval.
  package enum Function: CaseIterable, Sendable {
    /// The last one counts; the third word is when it was.
    case last
    /// The third word is how many there were, the second their sum.
    case average
    case minimum, maximum, sum
  }

  /// The length of an interval in nanoseconds; they are counted by the clock without leap seconds.
  package var interval: Int64
  /// The number of intervals.
  package var count: Int
  /// What becomes of the values of one interval.
  package var function: Function
  /// Whether values are signed.
  package var isSigned: Bool
  /// Creates a time series.
  package init(interval: Int64, count: Int, function: Function, isSigned: Bool) {
    self.interval = interval
    self.count = count
    self.function = function
    self.isSigned = isSigned
  }

  /// The size of an interval's words in bytes.
  package static var slotSize: Int { 24 }
}

extension MapValue {

  /// The number of buckets of a histogram; 0 for other values.
  ///
  /// Of a `histogram` with k subdivision bits, bucket 0 counts negative numbers, bucket v + 1 the
  /// number v below 2^(k + 1); a larger v with its highest bit e is in bucket
  /// ((e - k + 1) << k) + ((v >> (e - k)) & (2^k - 1)) + 1.
  package var bucketCount: Int {
    switch self {
    case .histogram(let bits): ((65 - bits) << bits) + 1
    case .linearHistogram(let minimum, let maximum, let step):
      Int((maximum - minimum + step - 1) / step) + 2
    case .plain, .count, .sum, .min, .max, .average, .stats, .timeSeries: 0
    }
  }

  /// The size of one CPU's value in bytes.
  package var size: Int {
    switch self {
    case .plain(let type): type.size
    case .count, .sum: 8
    case .min, .max, .average, .stats: 16
    case .histogram, .linearHistogram: bucketCount * 8
    case .timeSeries(let series): series.count * TimeSeries.slotSize
    }
  }
}

/// A kernel map that holds stacks by their identifier.
package struct StackMapDescription: Equatable, Sendable {
  /// The ELF symbol in `.maps`.
  package var symbol: Text
  /// The largest number of frames.
  package var depth: Int
  /// Whether a frame is a `bpf_stack_build_id` of 32 bytes instead of an address of 8.
  package var holdsBuildIDs: Bool
  /// Creates a description.
  package init(symbol: Text, depth: Int, holdsBuildIDs: Bool = false) {
    self.symbol = symbol
    self.depth = depth
    self.holdsBuildIDs = holdsBuildIDs
  }

  /// The size of a frame in bytes.
  package var frameSize: Int { holdsBuildIDs ? 32 : 8 }
}

/// One kind of record in the ring buffer.
///
/// A record begins with its index in `Manifest.events` (4 bytes) and 4 bytes of zero; field offsets
/// count from the start of the record.
package struct EventDescription: Equatable, Sendable {
  /// What the record asks for.
  package var action: EventAction
  /// The size of the record in bytes, with its 8-byte head.
  package var size: Int
  /// The line of the call in the script, from 1.
  package var line: Int
  /// The column of the call in the script, from 1.
  package var column: Int
  #if !hasFeature(Embedded)
    /// A name for programs that take the event: letters, digits and `_`, not a digit first; empty if
    /// there is nothing in the event for them.
    ///
    /// The same name stands for the same layout: a call in the body of several probes.
    package var name: Text = ""
    /// What the comment above the call says; empty if there is none.
    package var summary: Text = ""
  #endif
  /// Creates a description.
  package init(action: EventAction, size: Int, line: Int, column: Int) {
    self.action = action
    self.size = size
    self.line = line
    self.column = column
  }
}

/// What a record in the ring buffer asks the loader to do.
package indirect enum EventAction: Equatable, Sendable {
  /// Prints `format`, whose conversions take the fields in order.
  case printf(format: Text, fields: [ValueField])
  /// Makes a text of `format`, whose conversions take the fields in order, for another use.
  case text(TextUse, format: Text, fields: [ValueField])
  /// Prints one value and a newline.
  case print(ValueField)
  /// Prints one element of `Manifest.maps[map]`; the key lies at offset 8.
  case printElement(map: Int)
  /// Prints `Manifest.maps[map]`: the `top` largest (0: all), values divided by `divisor` (0: 1).
  case printMap(map: Int, top: Int, divisor: Int)
  /// Deletes all elements of `Manifest.maps[map]`.
  case clear(map: Int)
  /// Sets all values of `Manifest.maps[map]` to zero.
  case zero(map: Int)
  /// Prints the wall-clock time in a format of strftime.
  case time(format: Text)
  /// Prints the strings of the record, with a separator between them, and a newline.
  ///
  /// The strings follow the head, each with its NUL; the record is as long as they need, at most
  /// the event's size.
  case join(separator: Text)
  /// Ends the session; the exit status is the byte at offset 8.
  case exit
  /// Reports `Manifest.runtimeErrors[index]`, the 4-byte index at offset 8.
  case runtimeError
  /// Takes note of a program whose addresses were kept for the first time.
  ///
  /// A `UserProgram` at offset 8, and the 8-byte address where its stack began (`start_stack`) at
  /// offset 16, by which the loader knows the program again.
  case programSeen
}

/// What is done with a text that a record asks for.
package enum TextUse: Equatable, Sendable {
  /// The file that it names is printed, at most `RuntimeConfig.maximumFileBytes` of it.
  case file
  /// A shell runs it, and what that writes to its standard output is printed.
  case command
  /// It is said as an error of the script, with its place.
  case error
  /// It is said as a warning of the script, with its place.
  case warning
}

/// A constant in `.rodata` that the loader sets and freezes before the programs are loaded.
package struct ParameterDescription: Equatable, Sendable {
  /// The ELF symbol in `.rodata`.
  package var symbol: Text
  /// What the loader stores there.
  package var content: ParameterContent
  /// Creates a description.
  package init(symbol: Text, content: ParameterContent) {
    self.symbol = symbol
    self.content = content
  }
}

/// What the loader stores in a parameter.
///
/// Integers take 8 bytes.
package indirect enum ParameterContent: Equatable, Sendable {
  /// Positional parameter `$index` as an integer; 0 if it is not given, an error if not a number.
  case positionalInteger(index: Int)
  /// Positional parameter `$index` as text in `bytes` bytes, the last a NUL; empty if not given.
  ///
  /// A longer one is an error, or cut where the script gives its length: its last byte is 0xff then.
  case positionalString(index: Int, bytes: Int, isCut: Bool = false)
  /// The number of positional parameters, `$#`.
  case positionalCount
  /// A named parameter, given as `--name=value`.
  case option(ScriptOption)
  /// The process that kernel probes are limited to, in the initial PID namespace; 0 for all.
  case processFilter
  /// The device of the loader's PID namespace; 0 in the initial namespace.
  case pidNamespaceDevice
  /// The inode of the loader's PID namespace; 0 in the initial namespace.
  case pidNamespaceInode
  /// The time since boot at which the session began, in nanoseconds.
  case startTime
  /// The process that the loader started for the session; 0 if it started none.
  case childProcess
  /// What has a name on the loader's machine.
  case lookup(MachineLookup)
  /// How far the clock without leap seconds is ahead of the time since boot, in nanoseconds.
  case atomicTimeSinceBoot
  /// The number of bytes of unread events from which the loader is woken at once.
  case wakeupThreshold
  /// The number of CPUs that the machine may have.
  case possibleCPUs
}

/// Something that the loader looks up on its machine.
package struct MachineLookup: Equatable, Sendable {

  /// What is looked up.
  package enum Kind: Equatable, Sendable {
    /// The address of a symbol of the kernel.
    case kernelSymbol
    /// The number of the cgroup whose folder has the name.
    case controlGroup
    /// A symbol of the file that the probe at an index is attached to: its distance from the
    /// instruction that is probed, or else from where the code of the program begins, which the
    /// kernel calls `start_code`.
    case userSymbol(probe: Int, isFromInstruction: Bool)
    /// Whether the kernel has a function, 1 or 0; with a caller, whether the program of the probe at
    /// that index may call it.
    case kernelFunction(caller: Int?)
  }

  /// What is looked up.
  package var kind: Kind
  /// The name.
  package var name: Text
  /// The line in the script, from 1.
  package var line: Int
  /// The column in the script, from 1.
  package var column: Int
  /// Creates a lookup.
  package init(kind: Kind, name: Text, line: Int, column: Int) {
    self.kind = kind
    self.name = name
    self.line = line
    self.column = column
  }
}

/// A named parameter of the script, `getopt(name, default, description)`.
package struct ScriptOption: Equatable, Sendable {
  /// The name, without dashes.
  package var name: Text
  /// What the parameter is for; empty if the script does not say.
  package var summary: Text
  /// The type, and the value if the parameter is not given.
  package var value: OptionValue
  /// Creates an option.
  package init(name: Text, summary: Text, value: OptionValue) {
    self.name = name
    self.summary = summary
    self.value = value
  }
}

/// The type of a named parameter, and its value if it is not given.
package enum OptionValue: Equatable, Sendable {
  /// A flag: `--name` alone is true. It takes 8 bytes, 0 or 1.
  case boolean(Bool)
  /// A number of 64 bits.
  case integer(UInt64, isSigned: Bool)
  /// Text in `bytes` bytes, the last a NUL.
  case string(Text, bytes: Int)
}

/// The enumerators of one enumeration.
package struct EnumerationTable: Equatable, Sendable {
  /// The name of the enumeration.
  package var name: Text
  /// The values and names, sorted by value.
  package var enumerators: [Enumerator]
  /// Creates a table.
  package init(name: Text, enumerators: [Enumerator]) {
    self.name = name
    self.enumerators = enumerators
  }
}

/// One enumerator.
package struct Enumerator: Equatable, Sendable {
  /// The value.
  package var value: Int64
  /// The name.
  package var name: Text
  /// Creates an enumerator.
  package init(value: Int64, name: Text) {
    self.value = value
    self.name = name
  }
}

/// A place in the script that can fail while it runs.
package struct RuntimeErrorDescription: Equatable, Sendable {
  /// What can fail there.
  package var kind: RuntimeErrorKind
  /// The line in the script, from 1.
  package var line: Int
  /// The column in the script, from 1.
  package var column: Int
  /// Creates a description.
  package init(kind: RuntimeErrorKind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}

/// What can fail while a script runs.
package enum RuntimeErrorKind: Equatable, Sendable {
  /// A division or remainder by 0, whose result was taken as 1.
  case divisionByZero
  /// An array index outside the array.
  case indexOutOfBounds
  /// A delete of a key that does not exist.
  case deleteMissingKey
  /// A loop that was ended because of its many rounds.
  case loopLimit
  /// A signal that could not be sent.
  case signalFailed
}
