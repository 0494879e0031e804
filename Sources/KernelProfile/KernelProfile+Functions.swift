import TypeInfo
import Artefact

extension KernelProfile {

  /// Whether a probe may be attached to the kernel function called `name`.
  package func hasFunction(named name: String) -> Bool {
    switch listing {
    case .captured(let tables): tables.functions.line(withKey: name) != nil
    case .running(let kernel): kernel.functions().contains(name)
    }
  }

  /// Returns the attachable functions that match `pattern`, where `*` stands for any characters,
  /// in the order of their names.
  package func functions(matching pattern: String) -> [String] {
    functionLines.keys(matching: Text(pattern)).map(\.description)
  }

  /// The attachable functions.
  var functionLines: SortedLines {
    switch listing {
    case .captured(let tables): tables.functions
    case .running(let kernel): kernel.functions().names
    }
  }

  /// Returns the type of the kernel function called `name`, if the kernel's types tell it.
  package func function(named name: String) -> KernelFunction? {
    graph.function(named: Text(name)).map { describeFunction($0, of: kernelGraph) }
  }

  /// Returns the type of the function that a value of a `.function` type stands for.
  package func function(_ id: KernelTypeID) -> KernelFunction {
    describeFunction(id.type, of: types(around: id))
  }

  /// Returns the arguments of the raw tracepoint called `name`, or nil if there is none.
  ///
  /// The kernel's types tell no names: `arg0`, `arg1`, … refer to them by number.
  package func rawTracepoint(named name: String) -> KernelFunction? {
    // typedef void (*btf_trace_NAME)(void *, ARGUMENTS)
    guard let typedef = graph.typedef(named: Text("btf_trace_" + name)),
      case .pointer(to: .function(let id)) = describe(typedef)
    else { return nil }
    let function = function(id)
    return KernelFunction(
      parameters: Array(function.parameters.dropFirst()), isVariadic: false, result: .void)
  }

  /// Returns the raw tracepoints that match `pattern` in the order of their names.
  package func rawTracepoints(matching pattern: String) -> [String] {
    let prefix: Text = "btf_trace_"
    let pattern = Text(pattern)
    return graph.types(of: .typedef, hasPrefix: prefix)
      .map { Text(Array(graph.btf.name(of: $0).bytes.dropFirst(prefix.bytes.count))) }
      .filter { $0.matches(pattern: pattern) }
      .map(\.description)
      .sorted()
  }

  /// Returns what the record of a function stands for.
  func describeFunction(_ type: BTFTypeID, of types: TypeDescriber) -> KernelFunction {
    var parameters = types.graph.parameters(of: type)
    let isVariadic = parameters.last.map { $0.type == .void && $0.name.isEmpty } ?? false
    if isVariadic { parameters.removeLast() }
    return KernelFunction(
      parameters: parameters.map {
        KernelParameter(name: $0.name.description, type: types.describe($0.type))
      },
      isVariadic: isVariadic, result: types.describe(types.graph.returnType(of: type)))
  }
}
