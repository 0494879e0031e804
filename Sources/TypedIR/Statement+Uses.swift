extension [Statement] {

  /// Whether the statements run loops or send records, neither of which the writing of a record can.
  package var loopOrSend: Bool {
    var uses = Uses()
    uses.note(self)
    return uses.loopCount > 0 || uses.sendsRecords
  }

  /// Whether the statements use the per-CPU working memory.
  package var useScratch: Bool {
    var uses = Uses()
    uses.note(self)
    return uses.usesScratch
  }

  /// Whether the statements may end the action.
  package var mayReturn: Bool {
    var uses = Uses()
    uses.note(self)
    return uses.mayReturn
  }

  /// Whether the statements mean the same in a function of their own: they neither leave a loop
  /// around them nor use what a lookup around them has found.
  package var standAlone: Bool {
    var uses = Uses()
    uses.note(self)
    return !uses.leavesLoop && uses.elements.isSubset(of: uses.found)
  }

  /// Roughly the number of instructions of the statements; a part counts as a call.
  package var weight: Int {
    var uses = Uses()
    uses.note(self)
    return uses.weight
  }
}

/// The functions that use each local and buffer: 0 is the program, others are bodies of loops, and
/// parts.
struct Uses {

  var locals: [ID<Local>: Set<Int>] = [:]
  var buffers: [ID<Buffer>: Set<Int>] = [:]
  var loopCount = 0
  var usesScratch = false
  var sendsRecords = false
  var mayReturn = false
  var leavesLoop = false

  /// What lookups have found, and what is used of it.
  var found: Set<ID<LookupResult>> = []
  var elements: Set<ID<LookupResult>> = []

  /// Roughly the number of instructions.
  var weight = 0

  private var current = 0
  private var loopDepth = 0

  mutating func note(_ statements: [Statement]) {
    for statement in statements { note(statement) }
  }

  private mutating func note(_ statement: Statement) {
    weight += statement.ownWeight
    switch statement {
    case .position, .count: break
    case .break, .continue: if loopDepth == 0 { leavesLoop = true }
    case .return: mayReturn = true
    case .reportError: sendsRecords = true
    case .evaluate(let expression): note(expression)
    case .assign(let local, let expression):
      note(local)
      note(expression)
    case .store(let expression, let place, _), .atomicAdd(let expression, let place, _),
      .readMemory(let expression, let place, _, _), .readField(let expression, _, let place, _, _):
      note(expression)
      note(place)
    case .readBuffer(let expression, let place, _, let length, _):
      note(expression)
      note(place)
      note(length)
    case .copy(let source, let destination, _):
      note(source)
      note(destination)
    case .fill(let place, _, _), .write(_, let place): note(place)
    case .readString(let expression, let place, _, let limit, _, _):
      note(expression)
      note(place)
      if let limit { note(limit) }
    case .if(let condition, let then, let otherwise):
      note(condition)
      note(then)
      note(otherwise)
    case .repeat(let count, let round, let body, let onLimit):
      note(count)
      noteLoop(body, round: round)
      note(onLimit)
    case .forEachElement(_, let key, let value, let body):
      found.formUnion([key, value])
      noteLoop(body, round: nil)
    case .part(let body):
      let outer = weight
      noteFunction(body)
      weight = outer
    case .lookup(_, let key, let result, let body, let missing):
      found.insert(result)
      note(key)
      note(body)
      note(missing)
    case .lookupOnCPU(_, let key, let cpu, let result, let body):
      found.insert(result)
      note(key)
      note(cpu)
      note(body)
    case .update(_, let key, let value, _):
      note(key)
      note(value)
    case .delete(_, let key, let onMissing):
      note(key)
      note(onMissing)
    case .event(_, _, let body, _):
      sendsRecords = true
      note(body)
    case .sendStrings(_, let array, let buffer, _):
      sendsRecords = true
      note(array)
      note(buffer)
    }
  }

  private mutating func noteLoop(_ body: [Statement], round: ID<Local>?) {
    loopDepth += 1
    noteFunction(body, round: round)
    loopDepth -= 1
  }

  private mutating func noteFunction(_ body: [Statement], round: ID<Local>? = nil) {
    let outer = current
    loopCount += 1
    current = loopCount
    if let round { note(round) }
    note(body)
    current = outer
  }

  private mutating func note(_ expression: Expression) {
    weight += expression.ownWeight
    switch expression {
    case .constant, .parameter, .contextLoad, .contextField, .context, .fact, .mapAddress: break
    case .local(let local): note(local)
    case .load(let place, _), .address(let place), .bytesDifferFrom(let place, _): note(place)
    case .fieldAddress(let operand, _), .fieldRead(let operand, _, _, _), .read(let operand, _, _),
      .convert(let operand, _), .byteSwap(let operand, _), .histogramBucket(let operand, _),
      .linearBucket(let operand, _, _, _):
      note(operand)
    case .call(_, let arguments):
      for argument in arguments { note(argument) }
    case .invoke(let callee, let arguments):
      for argument in arguments { note(argument) }
      note(callee)
    case .division(_, let left, let right, let site):
      if site != nil { sendsRecords = true }
      note(left)
      note(right)
    case .arithmetic(_, let left, let right),
      .comparison(_, let left, let right), .and(let left, let right), .or(let left, let right):
      note(left)
      note(right)
    case .conditional(let condition, let then, let otherwise):
      note(condition)
      note(then)
      note(otherwise)
    case .bytesDiffer(let left, let right, _, _), .textOrder(let left, _, let right, _),
      .bytesOrder(let left, let right, _):
      note(left)
      note(right)
    case .after(let statements, let operand):
      note(statements)
      note(operand)
    }
  }

  private mutating func note(_ callee: Callee) {
    guard case .function(_, let frame) = callee else { return }
    // It may send whatever it likes.
    sendsRecords = true
    if let frame { note(frame) }
  }

  private mutating func note(_ argument: HelperArgument) {
    switch argument {
    case .value(let expression): note(expression)
    case .place(let place): note(place)
    case .map, .context: break
    }
  }

  private mutating func note(_ place: Place) {
    switch place.base {
    case .buffer(let buffer): buffers[buffer, default: []].insert(current)
    case .scratch: usesScratch = true
    case .mapValue(let element): elements.insert(element)
    case .frame, .event, .parameter, .constant: break
    }
    if let index = place.index { note(index.expression) }
  }

  mutating func note(_ local: ID<Local>) {
    locals[local, default: []].insert(current)
  }
}
