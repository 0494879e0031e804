import Checking
import TypedIR

/// How the arguments of a function are handed over, and its result.
struct CallLayout {

  /// Where each parameter and the result are when the function is called and ends.
  private(set) var homes: [ID<CheckedVariable>: Home] = [:]

  /// The parameters, in their order.
  let parameters: [ID<CheckedVariable>]

  /// The size of the memory that the caller gives to the function, in bytes: what is handed over,
  /// and once the function is lowered its working memory.
  var frameBytes = 0

  /// Where a value is.
  enum Home: Equatable {
    case register
    /// In the frame, this many bytes from its start.
    case frame(offset: Int)
  }

  /// Decides it for a function: the first numbers are in registers.
  init(_ function: CheckedFunction) {
    parameters = function.parameters
    var registers = 0
    for id in function.parameters {
      let type = function.action.variables[id.index].type
      if type.scalarStorage != nil, registers < FunctionSignature.maximumParameters {
        homes[id] = .register
        registers += 1
      } else {
        homes[id] = place(type)
      }
    }
    guard let id = function.result else { return }
    let type = function.action.variables[id.index].type
    homes[id] = type.scalarStorage != nil ? .register : place(type)
  }

  private mutating func place(_ type: Type) -> Home {
    defer { frameBytes += type.layout.bytes.rounded(upTo: 8) }
    return .frame(offset: frameBytes)
  }
}

extension FunctionLowering {

  /// Returns the call of a function whose result is a number, or that has none.
  mutating func call(
    _ callee: CheckedCallee, _ arguments: [CheckedExpression], _ result: Type
  ) -> Expression {
    switch callee {
    case .imported(let name):
      return .invoke(
        .imported(name, result: result.scalarStorage), arguments.map { scalar($0) })
    case .script(let function):
      let (statements, call, _) = call(function, arguments)
      return statements.isEmpty ? call : .after(statements, call)
    }
  }

  /// Returns where the result lies of a function that returns no number, and the statements that
  /// bring it there.
  mutating func placeOfResult(
    _ function: ID<CheckedFunction>, _ arguments: [CheckedExpression]
  ) -> ([Statement], Place) {
    let (statements, call, frame) = call(function, arguments)
    let result = tables.script.functions[function.index].result
    guard let frame, let result,
      case .frame(let offset) = tables.calls[function.index].homes[result]
    else { preconditionFailure("the checker used the number that a function returns as memory") }
    let place = frame.advanced(by: offset)
    let bytes = tables.script.functions[function.index].action.variables[result.index].type
      .layout.bytes
    // A function that cannot go on leaves without a result.
    return (statements + [.fill(place, bytes: bytes, value: 0), .evaluate(call)], place)
  }

  /// Returns a call, what happens before it, and the memory that the function is given.
  private mutating func call(
    _ function: ID<CheckedFunction>, _ arguments: [CheckedExpression]
  ) -> ([Statement], Expression, Place?) {
    let layout = tables.calls[function.index]
    let id = ID<Function>(tables.script.probes.count + function.index)
    guard layout.frameBytes > 0 else {
      return ([], .invoke(.function(id, frame: nil), arguments.map { scalar($0) }), nil)
    }
    let frame = temporary(layout.frameBytes, "frame")
    var statements: [Statement] = []
    var numbers: [Expression] = []
    let variables = tables.script.functions[function.index].action.variables
    // In the order in which they are written, wherever they go.
    for (argument, parameter) in zip(arguments, layout.parameters) {
      if case .frame(let offset) = layout.homes[parameter] {
        statements += write(
          argument, as: variables[parameter.index].type, to: frame.advanced(by: offset),
          padding: .zero)
      } else {
        let local = newLocal("argument")
        statements.append(.assign(local, scalar(argument)))
        numbers.append(.local(local))
      }
    }
    return (statements, .invoke(.function(id, frame: frame), numbers), frame)
  }
}
