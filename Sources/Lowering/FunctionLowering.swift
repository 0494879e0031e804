import Artefact
import Checking
import KernelProfile
import Source
import TypedIR

/// What all probes of a script share while they are lowered.
struct ScriptTables {

  /// The script.
  let script: CheckedScript

  /// The kernel that the script was checked against.
  let profile: KernelProfile

  /// The minimal local types.
  var kernelTypes = KernelTypeTable()

  /// The manifest and the BPF maps.
  var manifest: ManifestTable

  /// What the programs are able to do.
  var capabilities = Capabilities()

  /// The constants in `.rodata`.
  private(set) var constants: [Constant] = []

  /// The BPF map and layout of each script map.
  var mapStorage: [MapStorage] = []

  /// What each function of the script is given; complete for those that have been lowered.
  var calls: [CallLayout]

  /// Creates the tables of `script`, without maps.
  init(script: CheckedScript, profile: KernelProfile) {
    self.script = script
    self.profile = profile
    manifest = ManifestTable(of: script)
    calls = script.functions.map { CallLayout($0) }
  }

  /// Returns the constant called `symbol`, which is made when it is first used.
  mutating func constant(_ symbol: String, _ bytes: () -> [UInt8]) -> ID<Constant> {
    if let known = constants.firstIndex(where: { $0.symbol == symbol }) { return ID(known) }
    constants.append(Constant(symbol: symbol, bytes: bytes()))
    return ID(constants.count - 1)
  }
}

/// The lowering of one probe: its variables and memory, and the tables of the script.
struct FunctionLowering {

  /// What all probes share.
  var tables: ScriptTables

  /// The probe.
  let probe: CheckedProbe

  /// Whether the program asks which attach point fired.
  var readsCookie = false

  private(set) var locals: [Local] = []
  private(set) var buffers: [Buffer] = []

  /// The largest extent of the working memory, in bytes: per-CPU memory of a probe, and of a
  /// function what its caller gives it.
  private(set) var scratchBytes: Int

  /// The line of the script that has the largest.
  private(set) var scratchLine = 0

  /// The line of the script that is being lowered.
  var line = 0

  private var scratchEnd: Int
  private var freeBuffers: [ID<Buffer>] = []
  private var usedBuffers: [ID<Buffer>] = []
  private var freeLocals: [ID<Local>] = []
  private var usedLocals: [ID<Local>] = []
  private var stackBytes = 0

  /// Whether the action is divided into parts, which share the stack.
  private let isDivided: Bool
  private var lookupCount = 0

  /// Where each scratch variable lives.
  private(set) var variables: [VariableStorage] = []

  /// What holds the parameters and the result of a function when it is called and ends.
  private(set) var registers: [ID<CheckedVariable>: ID<Local>] = [:]

  /// Where a scratch variable lives.
  enum VariableStorage {
    case scalar(ID<Local>)
    case memory(Place)
  }

  /// Starts the lowering of `probe`, which is divided into parts if it is long.
  ///
  /// - Parameter call: What is handed over when a function is called or ends; nil of a probe.
  init(
    _ probe: CheckedProbe, tables: ScriptTables, call: CallLayout? = nil, isDivided: Bool = false
  ) {
    self.tables = tables
    self.probe = probe
    self.isDivided = isDivided
    scratchBytes = call?.frameBytes ?? 0
    scratchEnd = scratchBytes
    for (index, variable) in probe.variables.enumerated() {
      let home = call?.homes[ID(index)]
      let isScalar = variable.type.scalarStorage != nil && !variable.isAddressed
      if home == .register { self.registers[ID(index)] = newLocal(variable.name) }
      if case .frame(let offset)? = home {
        variables.append(.memory(Place(.frame, offset: offset)))
      } else if let register = self.registers[ID(index)], isScalar {
        variables.append(.scalar(register))
      } else if isScalar, locals.count < maximumScalars {
        variables.append(.scalar(newLocal(variable.name)))
      } else {
        variables.append(.memory(temporary(variable.type.layout.bytes, variable.name)))
      }
    }
    usedBuffers = []
    usedLocals = []
  }

  /// Returns a scalar variable until the end of the statement, of any value at first.
  mutating func newLocal(_ name: String) -> ID<Local> {
    let known = freeLocals.firstIndex { locals[$0.index].name == name }
    if let known {
      usedLocals.append(freeLocals.remove(at: known))
    } else {
      locals.append(Local(name: name))
      usedLocals.append(ID(locals.count - 1))
    }
    return usedLocals[usedLocals.count - 1]
  }

  /// Whether functions share the stack with this one: bodies of loops, parts, what is called.
  private var sharesStack: Bool { probe.hasLoops || isDivided }

  /// How many variables of the script may be in registers, and on the stack where those are too few;
  /// others lie in memory like strings do.
  private var maximumScalars: Int { sharesStack ? 8 : 16 }

  /// How much of the stack buffers may take; functions, whose callers need the rest, have memory that
  /// these give them.
  private var maximumStackBytes: Int {
    probe.isFunction
      ? Function.maximumStackBytes / 12
      : sharesStack ? Function.maximumStackBytes / 2 : Function.maximumStackBytes
  }

  /// Returns the number of a new lookup.
  mutating func newLookup() -> ID<LookupResult> {
    lookupCount += 1
    return ID(lookupCount - 1)
  }

  /// Returns memory for `bytes` bytes until the end of the statement: stack, or working memory,
  /// which each call of a function has its own of.
  mutating func temporary(_ bytes: Int, _ name: String) -> Place {
    let size = bytes.rounded(upTo: 8)
    if let index = freeBuffers.firstIndex(where: { buffers[$0.index].bytes == size }) {
      let buffer = freeBuffers.remove(at: index)
      usedBuffers.append(buffer)
      return Place(.buffer(buffer))
    }
    let fits = stackBytes + size <= maximumStackBytes
    if size <= tables.script.stackLimit && fits {
      buffers.append(Buffer(name: name, bytes: size))
      stackBytes += size
      usedBuffers.append(ID(buffers.count - 1))
      return Place(.buffer(ID(buffers.count - 1)))
    }
    let place = Place(probe.isFunction ? .frame : .scratch, offset: scratchEnd)
    scratchEnd += size
    if scratchEnd > scratchBytes { (scratchBytes, scratchLine) = (scratchEnd, line) }
    return place
  }

  /// Returns what `body` returns, and makes the temporaries that it took free again.
  mutating func releasingTemporaries<Result>(
    _ body: (inout FunctionLowering) -> Result
  ) -> Result {
    let outerScratchEnd = scratchEnd
    let (outerBuffers, outerLocals) = (usedBuffers, usedLocals)
    (usedBuffers, usedLocals) = ([], [])
    let result = body(&self)
    freeBuffers += usedBuffers
    freeLocals += usedLocals
    (usedBuffers, usedLocals) = (outerBuffers, outerLocals)
    scratchEnd = outerScratchEnd
    return result
  }
}

/// The BPF map of a script map, and how keys and values lie in it.
struct MapStorage {
  /// The BPF map.
  var map: ID<Map>
  /// The keys; empty without keys.
  var keyTypes: [Type]
  /// The key as one value: a tuple if there are several; a 32-bit 0 without keys.
  var keyLayout: Layout
  /// The value.
  var value: Type
  /// Whether every element exists from the start.
  var isArray: Bool
}
