import Artefact
import Checking
import Source
import TypedIR

extension FunctionLowering {

  /// Returns the statements that write a value of several parts, which are `bytes` bytes together.
  mutating func writeComposite(
    _ expression: CheckedExpression, bytes: Int, to place: Place
  ) -> [Statement] {
    if case .withText(let number, let text, let note) = expression.kind {
      let index = tables.manifest.text(text)
      return [
        .store(scalar(number), to: place, .uint64),
        .store(.constant(Int64(index)), to: place.advanced(by: 8), .uint32),
        .store(.constant(Int64(note)), to: place.advanced(by: 12), .uint32),
      ]
    }
    if case .macAddress(let address) = expression.kind {
      return copyBytes(of: address, bytes, to: place)
    }
    if case .conditional(let condition, let first, let second) = expression.kind {
      return [
        .if(
          scalar(condition), writeComposite(first, bytes: bytes, to: place),
          writeComposite(second, bytes: bytes, to: place))
      ]
    }
    return copyBytes(of: expression, bytes, to: place)
  }

  /// Returns what has a name on the loader's machine, used at `range`.
  mutating func lookup(
    _ target: LookupTarget, _ name: LookupName, _ base: CheckedExpression?, at range: SourceRange
  ) -> Expression {
    switch target {
    case .kernelSymbol:
      return .parameter(tables.manifest.lookup(.kernelSymbol, name, at: range))
    case .controlGroup:
      return .parameter(tables.manifest.lookup(.controlGroup, name, at: range))
    case .kernelFunction:
      return .parameter(tables.manifest.lookup(.kernelFunction(caller: nil), name, at: range))
    case .allowedKernelFunction:
      let probe = tables.manifest.manifest.probes.count
      return .parameter(tables.manifest.lookup(.kernelFunction(caller: probe), name, at: range))
    case .userSymbol:
      let probe = tables.manifest.manifest.probes.count
      let distance = Expression.parameter(
        tables.manifest.lookup(
          .userSymbol(probe: probe, isFromInstruction: base != nil), name, at: range))
      if let base { return .arithmetic(.add, scalar(base), distance) }
      let memoryPath = tables.kernelTypes.path("task_struct", "mm", .pointer)
      let startPath = tables.kernelTypes.path(
        "mm_struct", "start_code", .integer(bytes: 8, isSigned: false))
      let space = reading(.kernel)
      let memory = Expression.fieldRead(.call(.getCurrentTask, []), memoryPath, .uint64, space)
      return .arithmetic(.add, .fieldRead(memory, startPath, .uint64, space), distance)
    }
  }

  /// Returns the statements that write a buffer: the number of its bytes, and these.
  mutating func writeBuffer(
    _ expression: CheckedExpression, capacity: Int, to place: Place, padding: Padding
  ) -> [Statement] {
    let bytes = Type.buffer(capacity: capacity).layout.bytes
    let clearing: [Statement] = padding == .zero ? [.fill(place, bytes: bytes, value: 0)] : []
    if case .buffer(let memory, let length, let space) = expression.kind {
      tables.manifest.bindLength(length)
      return clearing + copyMemory(memory, length, space, expression.type, to: place)
    }
    if case .convert(let inner) = expression.kind, case .buffer(let smaller) = inner.type {
      // A smaller buffer is the beginning of a larger one.
      return clearing + writeBuffer(inner, capacity: smaller, to: place, padding: .none)
    }
    if case .conditional(let condition, let first, let second) = expression.kind {
      return [
        .if(
          scalar(condition), writeBuffer(first, capacity: capacity, to: place, padding: padding),
          writeBuffer(second, capacity: capacity, to: place, padding: padding))
      ]
    }
    return writeComposite(expression, bytes: bytes, to: place)
  }

  private mutating func copyMemory(
    _ memory: CheckedExpression, _ length: CheckedExpression?, _ space: AddressSpace,
    _ type: Type, to place: Place
  ) -> [Statement] {
    guard case .buffer(let capacity) = type else {
      preconditionFailure("the checker gave a buffer another type")
    }
    let contents = place.advanced(by: 4)
    let constant = length.map { $0.constantValue } ?? Int64(capacity)
    if memory.isCopiedWhole {
      let (statements, source) = self.place(of: memory)
      guard let constant else {
        return statements + [
          .readBuffer(
            .address(source), to: place, capacity: capacity, length: lengthValue(length), .kernel)
        ]
      }
      let (wanted, known) = (Int(constant), memory.type.layout.bytes)
      let rest = Statement.fill(
        contents.advanced(by: known), bytes: max(0, wanted - known), value: 0)
      return statements + [
        .store(.constant(constant), to: place, .uint32),
        .copy(from: source, to: contents, bytes: min(wanted, known)),
      ] + (wanted > known ? [rest] : [])
    }
    guard let constant else {
      return [
        .readBuffer(
          scalar(memory), to: place, capacity: capacity, length: lengthValue(length),
          reading(space))
      ]
    }
    let size = Statement.store(.constant(constant), to: place, .uint32)
    if case .array = memory.type {
      return [size] + copyBytes(of: memory, Int(constant), to: contents)
    }
    return [
      size, .readMemory(scalar(memory), to: contents, bytes: Int(constant), reading(space)),
    ]
  }

  private mutating func lengthValue(_ length: CheckedExpression?) -> Expression {
    length.map { scalar($0) } ?? .constant(0)
  }
}

extension CheckedExpression {

  /// Whether the program has the bytes, or makes a copy of them before it uses them.
  fileprivate var isCopiedWhole: Bool {
    if case .string = type { return true }
    return isStored
  }

  /// The value of a constant.
  fileprivate var constantValue: Int64? {
    if case .integer(let value) = kind { value } else { nil }
  }
}
