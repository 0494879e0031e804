import Artefact

/// Returns the promises of the IR that a program breaks, in order; none if emission is total.
package func verify(_ program: Program) -> [String] {
  var problems = tableProblems(program) + kernelTypeProblems(program)
  for function in program.functions {
    var verifier = FunctionVerifier(program, function)
    verifier.verify()
    problems += verifier.problems
  }
  return problems
}

/// Returns what is wrong with maps, parameters and names.
private func tableProblems(_ program: Program) -> [String] {
  var problems: [String] = []
  var symbols: Set<String> = []
  let names =
    program.maps.map(\.symbol) + program.parameters.map(\.symbol)
    + program.constants.map(\.symbol) + program.functions.map(\.name)
  for name in names where !symbols.insert(name).inserted {
    problems.append("two symbols are named '\(name)'")
  }
  for map in program.maps {
    let isRingBuffer = map.kind == .ringBuffer
    let hasSizes = map.keyBytes > 0 && map.valueBytes > 0
    if isRingBuffer == hasSizes || map.maximumEntries < 1 {
      problems.append("map '\(map.symbol)' has impossible sizes")
    }
  }
  for parameter in program.parameters where parameter.bytes < 1 {
    problems.append("parameter '\(parameter.symbol)' is empty")
  }
  for constant in program.constants where constant.bytes.isEmpty {
    problems.append("constant '\(constant.symbol)' is empty")
  }
  if program.parameters.map({ Text($0.symbol) }) != program.manifest.parameters.map(\.symbol) {
    problems.append("the parameters are not those of the manifest")
  }
  return problems
}

/// Returns what is wrong with the local types of the kernel.
private func kernelTypeProblems(_ program: Program) -> [String] {
  var problems: [String] = []
  for (index, structure) in program.kernelStructs.enumerated() {
    for member in structure.members {
      let name = "\(structure.name).\(member.name)"
      if !isSensible(member.type, below: index, program) {
        problems.append("'\(name)' has an impossible type")
      }
      if let width = member.bitWidth, !isSensible(bitWidth: width, of: member.type) {
        problems.append("bit field '\(name)' has an impossible width")
      }
    }
  }
  for enumeration in program.kernelEnums where ![4, 8].contains(enumeration.bytes) {
    problems.append("enumeration '\(enumeration.name)' has an impossible size")
  }
  return problems
}

/// Whether a member's type exists and does not contain the struct itself by value.
private func isSensible(_ type: KernelMemberType, below index: Int, _ program: Program) -> Bool {
  switch type {
  case .integer(let bytes, _): [1, 2, 4, 8, 16].contains(bytes)
  case .pointer: true
  case .array(let element, let count): count >= 0 && isSensible(element, below: index, program)
  case .structure(let id):
    program.kernelStructs.indices.contains(id.index)
      && !contains(id, ID(index), program, depth: program.kernelStructs.count)
  case .enumeration(_, let bytes): [1, 2, 4, 8].contains(bytes)
  }
}

/// Whether a struct is, or contains by value, another one.
private func contains(
  _ outer: ID<KernelStruct>, _ inner: ID<KernelStruct>, _ program: Program, depth: Int
) -> Bool {
  if outer == inner || depth == 0 { return true }
  guard program.kernelStructs.indices.contains(outer.index) else { return false }
  return program.kernelStructs[outer.index].members.contains { member in
    guard let id = structure(in: member.type) else { return false }
    return contains(id, inner, program, depth: depth - 1)
  }
}

/// Returns the struct that a type is, or is an array of.
private func structure(in type: KernelMemberType) -> ID<KernelStruct>? {
  switch type {
  case .structure(let id): id
  case .array(let element, _): structure(in: element)
  case .integer, .pointer, .enumeration: nil
  }
}

private func isSensible(bitWidth: Int, of type: KernelMemberType) -> Bool {
  switch type {
  case .integer(let bytes, _), .enumeration(_, let bytes):
    bytes <= 8 && (1...bytes * 8).contains(bitWidth)
  case .pointer, .array, .structure: false
  }
}
