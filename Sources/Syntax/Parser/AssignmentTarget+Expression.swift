extension AssignmentTarget {

  /// Creates the target that `expression` names, if it names one.
  init?(_ expression: Expression) {
    switch expression.kind {
    case .scratchVariable(let name): self.init(.scratchVariable(name), at: expression.range)
    case .map(let name): self.init(.map(name), at: expression.range)
    case .mapElement(let map, let keys):
      self.init(.mapElement(map, keys: keys), at: expression.range)
    case .identifier(let name): self.init(.identifier(name), at: expression.range)
    case .integer, .boolean, .string, .positionalParameter, .parameterCount, .call, .member,
      .tupleElement, .element, .unary, .binary, .step, .conditional, .cast, .tuple, .record,
      .block, .ifElse, .comptime, .sizeOf, .offsetOf, .typeInfo:
      return nil
    }
  }

}
