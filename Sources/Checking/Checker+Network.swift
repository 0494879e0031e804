import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  // MARK: ntop

  /// Returns the value of `ntop(address)` or `ntop(family, address)`.
  mutating func internetAddress(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let address)? = arguments.last else { return invalid(range) }
    guard let bytes = addressBytes(address.type) else {
      return refuse(.notAnAddress(address.type, at: address.range), at: range)
    }
    let implied = addressFamilies.first { $0.addressBytes == bytes }
    var family = constant(implied?.number ?? 0, isSigned: true, range)
    if arguments.count > 1, case .value(let given) = arguments[0] {
      family = given
      if let number = given.constant, number != implied?.number {
        return refuse(.wrongAddressFamily(number, bytes: bytes, at: given.range), at: range)
      }
    }
    return CheckedExpression(
      .internetAddress(family: family, address, bytes: bytes), type: .internetAddress,
      range: range)
  }

  /// Returns the size of an address in bytes; nil if the type holds none.
  private func addressBytes(_ type: Type) -> Int? {
    let bytes: Int
    switch type {
    case .integer, .enumeration: return 4
    case .array(.integer(let element), let count): bytes = element.bytes * count
    case .structure(let reference): bytes = kernel.aggregate(reference)?.sizeInBytes ?? 0
    case .error, .void, .boolean, .pointer, .array, .function, .string, .tuple, .record,
      .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName,
      .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath,
      .aggregate:
      return nil
    }
    return addressFamilies.contains { $0.addressBytes == bytes } ? bytes : nil
  }

  // MARK: bswap

  /// Returns the value of `bswap(value)`.
  func byteSwap(_ arguments: [CheckedArgument], _ range: SourceRange) -> CheckedExpression {
    guard case .value(let value)? = arguments.first, let integer = value.type.asInteger,
      let type = IntegerType(bytes: integer.bytes, isSigned: false)
    else { return invalid(range) }
    let build: @Sendable ([TypedIR.Expression]) -> TypedIR.Expression = { operands in
      type.bytes == 1 ? .convert(operands[0], type) : .byteSwap(operands[0], type)
    }
    return CheckedExpression(
      .scalar(build, operands: [value]), type: .integer(type), range: range)
  }

  // MARK: reg

  /// Returns the value of `reg("name")`.
  mutating func register(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .literal(let literal, let nameRange)? = arguments.first else {
      return invalid(range)
    }
    guard let known = registers.register(named: literal.text) else {
      let table = registers
      return refuse(.unknownRegister(literal.text, table, at: nameRange), at: range)
    }
    return register(known.offsetInBytes, .integer(.uint64), range)
  }
}
