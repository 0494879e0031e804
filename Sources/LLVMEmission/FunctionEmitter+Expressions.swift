import CLLVM
import TypedIR

extension FunctionEmitter {

  /// Emits an expression and returns its 64 bits.
  mutating func emit(_ expression: Expression) -> Value {
    switch expression {
    case .constant(let value):
      return constant(value)
    case .parameter(let id):
      return load(types.int64, from: emission.parameters[id.index])
    case .local(let id):
      return load(types.int64, from: locals[id.index])
    case .load(let place, let type):
      return load(type, from: pointer(to: place))
    case .contextLoad(let offset, let type):
      return loadContext(at: offset, type)
    case .contextField(let path, let type):
      return loadContext(path, type)
    case .fieldAddress(let base, let path):
      let start = pointer(emit(base))
      return address(member(at: path, of: start))
    case .fieldRead(let base, let path, let type, let space):
      let start = pointer(emit(base))
      return term(readField(path, of: start, type, space))
    case .read(let source, let type, let space):
      let start = pointer(emit(source))
      return term(readInteger(start, type, space))
    case .context:
      return address(contextPointer)
    case .address(let place):
      return address(pointer(to: place).pointer)
    case .mapAddress(let id):
      return address(emission.maps[id.index])
    case .fact(let fact):
      return emit(fact)
    case .call(let helper, let arguments):
      return term(callHelper(helper, arguments))
    case .arithmetic(let operation, let left, let right):
      let termsBefore = terms
      let (left, right) = (emit(left), emit(right))
      return settled(emit(operation, left, right), since: termsBefore)
    case .division(let operation, let dividend, let divisor, let site):
      let (dividend, divisor) = (emit(dividend), emit(divisor))
      return divide(operation, dividend, divisor, onZero: site)
    case .comparison, .and, .or:
      return extended(condition(expression), isSigned: false)
    case .conditional(let condition, let then, let otherwise):
      return select(self.condition(condition)) {
        $0.emit(then)
      } else: {
        $0.emit(otherwise)
      }
    case .convert(let operand, let type):
      let value = emit(operand)
      return extended(truncated(value, types.integer(type)), isSigned: type.isSigned)
    case .invoke(.imported(let name, let result), let arguments):
      return term(invoke(name, arguments.map { emit($0) }, result))
    case .invoke(.function(let id, let frame), let arguments):
      return term(invoke(id, arguments.map { emit($0) }, frame: frame))
    case .byteSwap(let operand, let type):
      let narrow = truncated(emit(operand), types.integer(type))
      let swapped = intrinsic("llvm.bswap", overloads: [types.integer(type)], [narrow])
      return extended(swapped, isSigned: false)
    case .textOrder(let left, let bytes, let right, let otherBytes):
      return textOrder(pointer(to: left), bytes, pointer(to: right), otherBytes)
    case .bytesDiffer(let left, let right, let count, let stopsAtNUL):
      return bytesDiffer(pointer(to: left), pointer(to: right), count, stopsAtNUL: stopsAtNUL)
    case .bytesOrder(let left, let right, let count):
      return bytesOrder(pointer(to: left), pointer(to: right), count)
    case .bytesDifferFrom(let place, let bytes):
      return bytesDiffer(pointer(to: place), from: bytes)
    case .histogramBucket(let operand, let subdivisionBits):
      return histogramBucket(emit(operand), subdivisionBits: subdivisionBits)
    case .linearBucket(let operand, let minimum, let maximum, let step):
      return linearBucket(emit(operand), minimum: minimum, maximum: maximum, step: step)
    case .after(let statements, let operand):
      emit(statements)
      return term(emit(operand))
    }
  }

  /// Emits an expression and returns whether it is not 0, as one bit.
  mutating func condition(_ expression: Expression) -> Value {
    switch expression {
    case .comparison(let operation, let left, let right):
      let (left, right) = (emit(left), emit(right))
      return compare(left, predicate(operation), right)
    case .and(let left, let right):
      return select(condition(left)) {
        $0.condition(right)
      } else: {
        LLVMConstInt($0.types.int1, 0, 0)
      }
    case .or(let left, let right):
      return select(condition(left)) {
        LLVMConstInt($0.types.int1, 1, 0)
      } else: {
        $0.condition(right)
      }
    case .constant, .parameter, .local, .load, .contextLoad, .contextField, .fieldAddress,
      .fieldRead, .read, .context, .address, .mapAddress, .fact, .call, .invoke, .arithmetic,
      .division,
      .conditional,
      .convert, .byteSwap, .bytesDiffer, .textOrder, .bytesOrder, .bytesDifferFrom,
      .histogramBucket,
      .linearBucket, .after:
      return isNotZero(emit(expression))
    }
  }

  /// Loads an integer and extends it to 64 bits.
  func load(_ type: IntegerType, from place: PlacePointer) -> Value {
    let alignment = min(place.alignment, type.bytes)
    let value = load(types.integer(type), from: place.pointer, alignment: alignment)
    return type.bytes == 8 ? value : extended(value, isSigned: type.isSigned)
  }

  /// Counts what an operation may be moved behind.
  private mutating func term(_ value: Value) -> Value {
    terms += 1
    return value
  }

  /// Returns a result that is computed where it stands, if it has several terms.
  ///
  /// LLVM would gather all additions behind the last term of a long sum, and keep each on the stack
  /// until then.
  private mutating func settled(_ result: Value, since termsBefore: Int) -> Value {
    guard terms - max(termsBefore, settledTerms) >= 8, LLVMIsConstant(result) == 0 else {
      return result
    }
    settledTerms = terms
    return computedHere(result)
  }

  private func emit(_ operation: ArithmeticOperation, _ left: Value, _ right: Value) -> Value {
    switch operation {
    case .add: add(left, right)
    case .subtract: subtract(left, right)
    case .multiply: multiply(left, right)
    case .and: and(left, right)
    case .or: or(left, right)
    case .exclusiveOr: exclusiveOr(left, right)
    case .shiftLeft: shiftLeft(left, shiftAmount(right))
    case .shiftRightLogical: shiftRight(left, shiftAmount(right), isSigned: false)
    case .shiftRightArithmetic: shiftRight(left, shiftAmount(right), isSigned: true)
    }
  }

  /// Returns a shift amount below 64; larger ones have no meaning in LLVM.
  private func shiftAmount(_ amount: Value) -> Value {
    and(amount, constant(63))
  }

  private func predicate(_ operation: ComparisonOperation) -> LLVMIntPredicate {
    switch operation {
    case .equal: LLVMIntEQ
    case .notEqual: LLVMIntNE
    case .signedLess: LLVMIntSLT
    case .signedLessOrEqual: LLVMIntSLE
    case .signedGreater: LLVMIntSGT
    case .signedGreaterOrEqual: LLVMIntSGE
    case .unsignedLess: LLVMIntULT
    case .unsignedLessOrEqual: LLVMIntULE
    case .unsignedGreater: LLVMIntUGT
    case .unsignedGreaterOrEqual: LLVMIntUGE
    }
  }

  /// Divides; a divisor of 0 is reported and gives 1.
  ///
  /// `a / b` becomes `b != 0 ? udiv(a, b) : (report(site), 1)`.
  private mutating func divide(
    _ operation: DivisionOperation, _ dividend: Value, _ divisor: Value,
    onZero site: ID<RuntimeErrorSite>?
  ) -> Value {
    guard let site else { return divide(operation, dividend, divisor) }
    return select(isNotZero(divisor)) {
      $0.divide(operation, dividend, divisor)
    } else: {
      $0.reportError(site)
      return $0.constant(1)
    }
  }

  private func divide(_ operation: DivisionOperation, _ dividend: Value, _ divisor: Value) -> Value
  {
    switch operation {
    case .quotient: LLVMBuildUDiv(builder, dividend, divisor, "")
    case .remainder: LLVMBuildURem(builder, dividend, divisor, "")
    }
  }
}
