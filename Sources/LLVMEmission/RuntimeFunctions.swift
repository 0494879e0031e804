import Artefact
import CLLVM
import TypedIR

/// The functions that every program of a module shares, as BPF subprograms.
enum RuntimeFunction {

  /// Adds 1 to a counter.
  case count

  /// Sends a run-time error to the loader.
  case reportError

  /// Returns the bucket of a value in a histogram of powers of two.
  case histogramBucket(subdivisionBits: Int)

  /// All functions.
  ///
  /// Reporting an error may count a lost event, so that counting comes last.
  static let all =
    (0...Expression.maximumSubdivisionBits).map {
      RuntimeFunction.histogramBucket(subdivisionBits: $0)
    }
    + [.reportError, .count]

  /// The symbol.
  private var name: String {
    switch self {
    case .count: "probec_count"
    case .reportError: "probec_report_error"
    case .histogramBucket(let bits): "probec_histogram_bucket_\(bits)"
    }
  }

  /// The name of the parameter, an unsigned integer of 64 bits.
  private var parameter: String {
    switch self {
    case .count: "counter"
    case .reportError: "site"
    case .histogramBucket: "value"
    }
  }

  /// Whether there is a result, an unsigned integer of 64 bits.
  private var hasResult: Bool {
    switch self {
    case .count, .reportError: false
    case .histogramBucket: true
    }
  }

  /// Whether the verifier checks the function once, by itself, and not again at each call.
  private var isGlobal: Bool {
    switch self {
    case .count, .reportError: false
    // Its many paths would multiply with those behind the call.
    case .histogramBucket: true
    }
  }

  /// Returns the function, which is declared when it is first used.
  func declared(in emission: ModuleEmission) -> Value {
    if let known = LLVMGetNamedFunction(emission.module, name) { return known }
    let types = emission.types
    let type = types.function(hasResult ? types.int64 : types.void, [types.int64])
    let function: Value = LLVMAddFunction(emission.module, name, type)
    addFunctionAttributes(function, emission)
    emission.addAttribute("noinline", to: function)
    return function
  }

  /// Defines the function if it is used; `index` is its place behind those of the program.
  fileprivate func define(in emission: ModuleEmission, index: Int) {
    guard let function = LLVMGetNamedFunction(emission.module, name) else { return }
    let parameterValue: Value = LLVMGetParam(function, 0)
    if !isGlobal { LLVMSetLinkage(function, LLVMInternalLinkage) }
    LLVMSetValueName2(parameterValue, parameter, parameter.utf8.count)
    let integer = emission.debug.integer(bytes: 8, isSigned: false)
    let scope = emission.debug.describe(
      function, name: name, result: hasResult ? integer : nil, parameters: [(parameter, integer)],
      line: 0, isLocal: !isGlobal)
    var emitter = FunctionEmitter(emission, function, scope: scope, line: 0, index: index)
    let result = emit(with: &emitter, parameterValue)
    emitter.finish(returning: result)
  }

  private func emit(with emitter: inout FunctionEmitter, _ parameter: Value) -> Value? {
    switch self {
    case .count:
      emitter.addToCounter(parameter)
      return nil
    case .reportError:
      let head = 8
      let event = emitter.emission.runtimeErrorEvent
      emitter.writeEvent(event, bytes: head + 8, isUrgent: false) {
        guard let record = $0.event else { return }
        $0.store(parameter, to: $0.advance(record, head))
      }
      return nil
    case .histogramBucket(let bits):
      return emitter.computeHistogramBucket(of: parameter, subdivisionBits: bits)
    }
  }
}

/// Defines the shared functions that the programs call.
func defineRuntimeFunctions(_ emission: ModuleEmission) {
  for (offset, function) in RuntimeFunction.all.enumerated() {
    function.define(in: emission, index: emission.program.functions.count + offset)
  }
}

extension FunctionEmitter {

  /// Adds 1 to one of the counts in the only element of the counters' map.
  fileprivate mutating func addToCounter(_ counter: Value) {
    let key = sharedSlot(.key)
    store(LLVMConstInt(types.int32, 0, 0), to: key)
    let map = emission.map(named: ArtefactNames.counters)
    let element = callHelper(.mapLookupElement, [map, key], returning: types.pointer)
    when(isNotZero(element)) {
      let count = $0.advance(element, $0.multiply(counter, $0.constant(8)))
      // Atomic, because a program may interrupt another one on the same CPU.
      LLVMBuildAtomicRMW(
        $0.builder, LLVMAtomicRMWBinOpAdd, count, $0.constant(1), LLVMAtomicOrderingMonotonic, 0)
    }
  }
}
