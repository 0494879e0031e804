import Artefact
import LLVMEmission
import TypedIR

/// A program under construction, with the maps and events that most constructs need.
struct TestProgram {

  static let results = ID<Map>(0)
  static let counters = ID<Map>(1)
  static let events = ID<Map>(2)
  static let scratch = ID<Map>(3)
  static let words = ID<Map>(4)
  static let stacks = ID<Map>(5)

  static let threshold = ID<Parameter>(0)
  static let text = ID<Parameter>(1)

  static let record = ID<EventDescription>(0)
  static let strings = ID<EventDescription>(2)
  static let site = ID<RuntimeErrorSite>(0)

  /// The buffers of the function: a key of 4 bytes, a value of 8, and one to play with.
  static let key = Place(.buffer(ID(0)))
  static let value = Place(.buffer(ID(1)))
  static let buffer = Place(.buffer(ID(2)))
  static let bufferBytes = 200
  static let scratchBytes = 20480

  var program: Program

  init(section: String = "raw_tracepoint/sys_enter", locals: Int = 0, _ body: [Statement]) {
    var manifest = Manifest()
    manifest.events = [
      EventDescription(action: .exit, size: 24, line: 1, column: 1),
      EventDescription(action: .runtimeError, size: 16, line: 1, column: 1),
      EventDescription(
        action: .join(separator: " "), size: Statement.joinedRecordBytes, line: 1, column: 1),
    ]
    manifest.runtimeErrors = [
      RuntimeErrorDescription(kind: .divisionByZero, line: 2, column: 3)
    ]
    manifest.parameters = [
      ParameterDescription(symbol: "threshold", content: .wakeupThreshold),
      ParameterDescription(symbol: "text", content: .positionalString(index: 1, bytes: 16)),
    ]
    program = Program(
      scriptName: "test.bt", scriptLines: ["// A test.", "BEGIN { @x = 1 / $1; }"], license: "GPL",
      kernelStructs: [], kernelEnums: [],
      maps: [
        Map(symbol: "results", kind: .array, keyBytes: 4, valueBytes: 8, maximumEntries: 512),
        Map(
          symbol: "probec_counters", kind: .perCPUArray, keyBytes: 4,
          valueBytes: 8 * Counter.failedUpdates(map: 5),
          maximumEntries: 1),
        Map(
          symbol: "probec_events", kind: .ringBuffer, keyBytes: 0, valueBytes: 0,
          maximumEntries: 4096),
        Map(
          symbol: "probec_scratch", kind: .perCPUArray, keyBytes: 4,
          valueBytes: Self.scratchBytes, maximumEntries: 1),
        Map(symbol: "AT_words", kind: .hash, keyBytes: 8, valueBytes: 40, maximumEntries: 2),
        Map(
          symbol: "stacks", kind: .stackTrace, keyBytes: 4, valueBytes: 8 * 16,
          maximumEntries: 16),
      ],
      parameters: [
        Parameter(symbol: "threshold", bytes: 8), Parameter(symbol: "text", bytes: 16),
      ],
      functions: [], manifest: manifest)
    add("probe_1", section: section, locals: locals, body)
  }

  /// Adds a function.
  mutating func add(
    _ name: String, section: String = "raw_tracepoint/sys_enter", locals: Int = 0,
    _ body: [Statement]
  ) {
    program.functions.append(
      Function(
        name: name, section: section, line: 2, locals: (0..<locals).map { Local(name: "$v\($0)") },
        buffers: [
          Buffer(name: "key", bytes: 4), Buffer(name: "value", bytes: 8),
          Buffer(name: "buffer", bytes: Self.bufferBytes),
        ],
        scratchBytes: Self.scratchBytes, scratchSlot: 0, body: body))
  }

  /// Returns statements that store a value as an element of the map `results`.
  static func output(_ value: Expression, at index: Int) -> [Statement] {
    [
      .store(value, to: Self.value, .int64),
      .store(.constant(Int64(index)), to: key, .uint32),
      .update(results, key: key, value: Self.value, .any),
    ]
  }
}

/// Returns a value that LLVM and the verifier do not know: the first word of the context is 0.
func hidden(_ value: Int64) -> Expression {
  .arithmetic(.exclusiveOr, .contextLoad(offset: 0, .uint64), .constant(value))
}
