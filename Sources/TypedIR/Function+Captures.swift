/// What the bodies of a function's loops, and its parts, share with the code around them.
///
/// Each is a function of its own. What is used in only one of the functions lives
/// there; all else lives in a frame that they have in common.
package struct Captures: Equatable, Sendable {

  /// The variables in the frame, in their order.
  package private(set) var locals: [ID<Local>] = []

  /// The buffers in the frame, in their order.
  package private(set) var buffers: [ID<Buffer>] = []

  /// The number of loops and parts.
  package private(set) var loopCount = 0

  /// Finds what the loops of `function` share.
  package init(_ function: Function) {
    var uses = Uses()
    if let signature = function.signature {
      // The function itself stores the arguments and loads the result.
      for local in signature.parameters { uses.note(local) }
      if let result = signature.result { uses.note(result) }
    }
    uses.note(function.body)
    locals = function.locals.indices.map { ID($0) }.filter { (uses.locals[$0]?.count ?? 0) > 1 }
    buffers = function.buffers.indices.map { ID($0) }.filter { (uses.buffers[$0]?.count ?? 0) > 1 }
    loopCount = uses.loopCount
  }
}
