extension FunctionVerifier {

  /// Checks an expression.
  mutating func verify(_ expression: Expression) {
    switch expression {
    case .constant, .context:
      break
    case .parameter(let id):
      require(id, in: program.parameters.count, "parameter")
      if program.parameters.indices.contains(id.index) {
        require(program.parameters[id.index].bytes == 8, "a text parameter is used as an integer")
      }
    case .local(let id):
      require(id, in: function.locals.count, "local")
    case .load(let place, let type):
      verify(place, bytes: type.bytes)
    case .contextLoad(let offset, let type):
      require(offset >= 0 && offset % type.bytes == 0, "the context is read between its fields")
    case .contextField(let path, _):
      verifyScalar(path, allowsBitField: false)
    case .fieldAddress(let base, let path):
      verify(base)
      verifyAddressable(path)
    case .fieldRead(let base, let path, _, _):
      verify(base)
      verifyScalar(path, allowsBitField: true)
    case .read(let source, _, _):
      verify(source)
    case .mapAddress(let id):
      require(id, in: program.maps.count, "map")
    case .address(let place):
      verify(place, bytes: 1)
    case .fact(let fact):
      verify(fact)
    case .call(_, let arguments):
      require(arguments.count <= 5, "a helper is called with \(arguments.count) arguments")
      for argument in arguments { verify(argument) }
    case .arithmetic(let operation, let left, let right):
      verify(left)
      verify(right)
      verifyShift(operation, by: right)
    case .division(_, let dividend, let divisor, let site):
      verify(dividend)
      verify(divisor)
      verifyDivision(by: divisor, onZero: site)
    case .comparison(_, let left, let right), .and(let left, let right), .or(let left, let right):
      verify(left)
      verify(right)
    case .conditional(let condition, let then, let otherwise):
      verify(condition)
      verify(then)
      verify(otherwise)
    case .convert(let operand, _):
      verify(operand)
    case .invoke(.imported, let arguments):
      require(
        !program.bitcode.isEmpty || !program.objectFunctions.isEmpty,
        "a function is imported from nowhere")
      for argument in arguments { verify(argument) }
    case .invoke(.function(let id, let frame), let arguments):
      require(id, in: program.functions.count, "function")
      for argument in arguments { verify(argument) }
      verifyCall(of: id, frame: frame, argumentCount: arguments.count)
    case .byteSwap(let operand, let type):
      verify(operand)
      require(type.bytes > 1 && !type.isSigned, "the bytes of '\(type)' have no order")
    case .bytesDiffer(let left, let right, let count, _),
      .bytesOrder(let left, let right, let count):
      verify(left, bytes: count)
      verify(right, bytes: count)
    case .textOrder(let left, let bytes, let right, let otherBytes):
      verify(left, bytes: bytes)
      verify(right, bytes: otherBytes)
    case .bytesDifferFrom(let place, let bytes):
      verify(place, bytes: bytes.count)
    case .histogramBucket(let operand, let bits):
      verify(operand)
      require(
        (0...Expression.maximumSubdivisionBits).contains(bits), "\(bits) subdivision bits")
    case .linearBucket(let operand, let minimum, let maximum, let step):
      verify(operand)
      require(minimum < maximum && step > 0, "a linear histogram has no buckets")
    case .after(let statements, let operand):
      verify(statements)
      verify(operand)
    }
  }

  private mutating func verifyCall(of id: ID<Function>, frame: Place?, argumentCount: Int) {
    guard program.functions.indices.contains(id.index) else { return }
    let signature = program.functions[id.index].signature
    let frameBytes = signature?.frameBytes ?? 0
    require(
      signature?.parameters.count == argumentCount && (frameBytes > 0) == (frame != nil),
      "a function is called in a wrong way")
    if let frame { verifyWritable(frame, bytes: frameBytes) }
  }

  private mutating func verify(_ fact: KernelFact) {
    switch fact {
    case .offset(let path), .size(let path), .exists(let path):
      verify(path)
    case .structSize(let id), .structExists(let id):
      require(id, in: program.kernelStructs.count, "kernel struct")
    case .enumerator(let id, let index):
      require(id, in: program.kernelEnums.count, "kernel enumeration")
      if program.kernelEnums.indices.contains(id.index) {
        let enumerators = program.kernelEnums[id.index].enumerators
        require(enumerators.indices.contains(index), "enumerator \(index) does not exist")
      }
    }
  }

  private mutating func verify(_ argument: HelperArgument) {
    switch argument {
    case .value(let expression): verify(expression)
    case .place(let place): verify(place, bytes: 1)
    case .map(let id): require(id, in: program.maps.count, "map")
    case .context: break
    }
  }

  private mutating func verifyShift(_ operation: ArithmeticOperation, by amount: Expression) {
    switch operation {
    case .shiftLeft, .shiftRightLogical, .shiftRightArithmetic:
      if case .constant(let amount) = amount {
        require((0..<64).contains(amount), "a shift by \(amount) bits")
      }
    case .add, .subtract, .multiply, .and, .or, .exclusiveOr:
      break
    }
  }

  private mutating func verifyDivision(
    by divisor: Expression, onZero site: ID<RuntimeErrorSite>?
  ) {
    if let site { return verify(site) }
    if case .constant(let value) = divisor, value != 0 { return }
    if case .conditional(let condition, let then, .constant(let value)) = divisor,
      condition == then, value != 0
    {
      return
    }
    require(false, "a division that may be by 0 has no site")
  }
}
