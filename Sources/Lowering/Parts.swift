import TypedIR

// A long action is divided into parts of bounded size.

extension [Statement] {

  /// The largest weight of what is compiled as one function.
  ///
  /// LLVM takes more than twice the time for twice the code, which is to be felt from here on; and
  /// an eighth of the instructions that a jump can reach leaves room for wrong estimates.
  static var maximumWeight: Int { 2000 }

  /// The most parts of an action: the kernel takes 256 functions per program.
  private static var maximumParts: Int { 160 }

  /// The weight at which a jump might not reach the end, and smaller parts matter more than deep
  /// calls.
  private static var largestWeight: Int { 24000 }

  /// How deep parts and loops should be inside each other: the kernel allows 8 functions, of which
  /// the program is one and the runtime may have two.
  private static var maximumCallDepth: Int { 4 }

  /// How deep parts and loops are inside each other.
  fileprivate var callDepth: Int { lazy.map(\.callDepth).max() ?? 0 }

  /// Returns the statements with parts wherever too many follow each other.
  func divided() -> [Statement] {
    let total = weight
    if total <= Self.maximumWeight { return self }
    var limit = Swift.max(Self.maximumWeight, total / Self.maximumParts)
    var result = divided(atMost: limit)
    // Blocks inside each other make parts inside each other.
    while result.callDepth > Self.maximumCallDepth, limit < Self.largestWeight {
      limit *= 2
      result = divided(atMost: limit)
    }
    return result
  }

  fileprivate func divided(atMost limit: Int) -> [Statement] {
    if weight <= limit { return self }
    let steps = map { $0.divided(atMost: limit) }
    if steps.weight <= limit { return steps }
    var result: [Statement] = []
    var part: [Statement] = []
    var partWeight = 0
    func closed() -> [Statement] { part.isEmpty ? [] : [.part(part)] }
    for step in steps.steps {
      let weight = step.weight
      let standsAlone = step.standAlone
      if !standsAlone || partWeight + weight > limit {
        result += closed()
        (part, partWeight) = ([], 0)
      }
      if standsAlone {
        part += step
        partWeight += weight
      } else {
        result += step
      }
    }
    return result + closed()
  }

  /// The statements in groups, each of which starts with a place in the script.
  private var steps: [[Statement]] {
    var steps: [[Statement]] = []
    for statement in self {
      if case .position = statement { steps.append([]) }
      if steps.isEmpty { steps.append([]) }
      steps[steps.count - 1].append(statement)
    }
    return steps
  }
}

extension Statement {

  /// How deep parts and loops in the statement are inside each other.
  fileprivate var callDepth: Int {
    switch self {
    case .if(_, let then, let otherwise): max(then.callDepth, otherwise.callDepth)
    case .repeat(_, _, let body, _), .forEachElement(_, _, _, let body), .part(let body):
      body.callDepth + 1
    case .position, .evaluate, .assign, .store, .atomicAdd, .copy, .fill, .write, .readMemory,
      .readBuffer, .readField, .readString, .break, .continue, .lookup, .lookupOnCPU,
      .update, .delete, .event, .sendStrings, .count, .reportError, .return:
      0
    }
  }

  /// Returns the statement with parts in the blocks that are too long.
  fileprivate func divided(atMost limit: Int) -> Statement {
    switch self {
    case .if(let condition, let then, let otherwise):
      .if(condition, then.divided(atMost: limit), otherwise.divided(atMost: limit))
    case .repeat(let count, let round, let body, let onLimit):
      .repeat(count: count, round: round, body.divided(atMost: limit), onLimit: onLimit)
    case .forEachElement(let map, let key, let value, let body):
      .forEachElement(map, key: key, value: value, body.divided(atMost: limit))
    case .position, .evaluate, .assign, .store, .atomicAdd, .copy, .fill, .write, .readMemory,
      .readBuffer, .readField, .readString, .part, .break, .continue, .lookup, .lookupOnCPU,
      .update, .delete, .event, .sendStrings, .count, .reportError, .return:
      self
    }
  }
}
