/// Links the programs of an object: each becomes one run of instructions.
///
/// A class because all of them are made of one budget.
final class ProgramLinker {

  let object: ObjectFile
  let types: BTF
  let info: ProgramInfo
  let maps: [MapPlan]

  /// The relocations of every section that holds instructions, by section.
  private let relocations: [[ObjectRelocation]]

  /// The bytes that may still be written, so that a small file cannot ask for much memory.
  fileprivate var budget: Int

  init(
    object: ObjectFile, types: BTF, info: ProgramInfo, maps: [MapPlan], fileSize: Int
  ) throws(ArtefactError) {
    self.object = object
    self.types = types
    self.info = info
    self.maps = maps
    var relocations: [[ObjectRelocation]] = []
    for index in 0..<object.sections.count {
      relocations.append(
        object.sections[index].isProgram ? try object.relocations(for: index) : [])
    }
    self.relocations = relocations
    budget = min(256 * fileSize, 1 << 26)
  }

  /// Returns the program of every function in a section that is not `.text`.
  func programs() throws(ArtefactError) -> [ProgramPlan] {
    var programs: [ProgramPlan] = []
    for symbol in object.symbols where symbol.isFunction {
      guard let section = object.section(at: symbol.section), section.isProgram,
        !section.name.equals(literal: ".text")
      else { continue }
      var link = ProgramLink(linker: self, entry: symbol, section: section)
      programs.append(try link.run())
    }
    return programs
  }

  /// Returns the relocations for a section that lie in a range.
  func relocations(in section: Int, _ range: Range<Int>) -> ArraySlice<ObjectRelocation> {
    let all = relocations[section]
    let first = all.firstIndex { $0.offset >= range.lowerBound } ?? all.count
    let end = all[first...].firstIndex { $0.offset >= range.upperBound } ?? all.count
    return all[first..<end]
  }

  /// Returns the function that begins at an offset of a section.
  func function(in section: Int, at offset: Int) -> ObjectSymbol? {
    object.symbols.first { $0.isFunction && $0.section == section && $0.value == offset }
  }

  /// Returns the map that an offset of a section belongs to.
  func map(in section: Int, at offset: Int) -> Int? {
    for index in 0..<maps.count where maps[index].section == section {
      if maps[index].contents == nil {
        if maps[index].offset == offset { return index }
      } else if offset >= 0, offset < maps[index].valueSize {
        return index
      }
    }
    return nil
  }
}

/// The linking of one program: its function, and after it the functions that it calls, each once.
private struct ProgramLink {

  /// A function of the object and where its copy begins in the program, in bytes.
  private struct Placed {
    let section: Int
    let offset: Int
    let size: Int
    let start: Int
  }

  /// The kernel's limit (`BPF_MAX_SUBPROGS`).
  private static let largestFunctionCount = 256

  private let linker: ProgramLinker
  private var plan: ProgramPlan
  private var placed: [Placed]

  init(linker: ProgramLinker, entry: ObjectSymbol, section: ObjectSection) {
    self.linker = linker
    plan = ProgramPlan(name: entry.name.text, section: section.name.text)
    placed = [Placed(section: entry.section, offset: entry.value, size: entry.size, start: 0)]
  }

  mutating func run() throws(ArtefactError) -> ProgramPlan {
    var index = 0
    while index < placed.count {
      try append(placed[index])
      index += 1
    }
    return plan
  }

  private func error(_ instruction: Int, _ reason: Text) -> ArtefactError {
    .invalidProgram(name: plan.name, instruction: instruction / 8, reason: reason)
  }

  /// Copies a function and what is known about its instructions, and links these.
  private mutating func append(_ function: Placed) throws(ArtefactError) {
    guard let section = linker.object.section(at: function.section), function.size > 0,
      function.size % 8 == 0, function.offset % 8 == 0
    else { throw error(function.start, "a function that is not made of instructions") }
    let code = try section.contents.view(at: function.offset, count: function.size)
    let before = size
    guard function.size <= linker.budget else { throw .tooLarge }
    plan.code += code.array
    try appendInfo(function, section)
    linker.budget -= size - before
    guard linker.budget >= 0 else { throw .tooLarge }
    try link(function, code)
  }

  private var size: Int {
    plan.code.count + plan.functionInfo.count + plan.lineInfo.count + plan.relocations.count
  }

  private mutating func appendInfo(
    _ function: Placed, _ section: ObjectSection
  ) throws(ArtefactError) {
    let range = function.offset..<function.offset + function.size
    let delta = function.start - function.offset
    // The kernel counts functions and lines in instructions, relocations in bytes.
    try linker.info.functions.appendRecords(
      of: section.name, in: range, types: linker.types, movedBy: delta, unit: 8,
      to: &plan.functionInfo)
    try linker.info.lines.appendRecords(
      of: section.name, in: range, types: linker.types, movedBy: delta, unit: 8,
      to: &plan.lineInfo)
    try linker.info.relocations.appendRecords(
      of: section.name, in: range, types: linker.types, movedBy: delta, unit: 1,
      to: &plan.relocations)
  }

  private mutating func link(_ function: Placed, _ code: ByteView) throws(ArtefactError) {
    var relocations = linker.relocations(
      in: function.section, function.offset..<function.offset + function.size)
    var offset = 0
    while offset < function.size {
      let at = function.start + offset
      let opcode = try code.uint8(at: offset)
      let source = try code.uint8(at: offset + 1) >> 4
      let immediate = Int(Int32(bitPattern: try code.uint32(at: offset + 4)))
      let isWide = opcode == 0x18  // BPF_LD | BPF_IMM | BPF_DW
      guard !isWide || offset + 16 <= function.size else { throw error(at, "half an instruction") }
      var relocation: ObjectRelocation?
      if let next = relocations.first, next.offset < function.offset + offset + (isWide ? 16 : 8) {
        guard next.offset == function.offset + offset else {
          throw error(at, "a relocation inside it")
        }
        relocation = relocations.removeFirst()
      }
      // BPF_JMP | BPF_CALL, of a function of the object (BPF_PSEUDO_CALL)
      if opcode == 0x85, source == 1 || relocation != nil {
        try linkCall(function, at, immediate, relocation)
      } else if let relocation {
        guard isWide else { throw error(at, "a relocation that is not understood") }
        try linkLoad(at, immediate, relocation)
      }
      offset += isWide ? 16 : 8
    }
  }

  private mutating func linkCall(
    _ function: Placed, _ at: Int, _ immediate: Int, _ relocation: ObjectRelocation?
  ) throws(ArtefactError) {
    var section = function.section
    var target = function.offset + (at - function.start) + (immediate + 1) * 8
    if let relocation {
      let symbol = try definedSymbol(of: relocation, type: 10, at)  // R_BPF_64_32
      section = symbol.section
      target = symbol.isSection ? (immediate + 1) * 8 : symbol.value
    }
    let start = try place(section, target, calledAt: at)
    plan.code.store(UInt32(truncatingIfNeeded: (start - at) / 8 - 1), at: at + 4)
  }

  private mutating func linkLoad(
    _ at: Int, _ immediate: Int, _ relocation: ObjectRelocation
  ) throws(ArtefactError) {
    let symbol = try definedSymbol(of: relocation, type: 1, at)  // R_BPF_64_64
    if let section = linker.object.section(at: symbol.section), section.isProgram {
      // The address of a function, for a helper that calls it (BPF_PSEUDO_FUNC).
      let start = try place(
        symbol.section, symbol.isSection ? immediate : symbol.value, calledAt: at)
      plan.code[at + 1] = plan.code[at + 1] & 15 | 4 << 4
      plan.code.store(UInt32(truncatingIfNeeded: (start - at) / 8 - 1), at: at + 4)
      return
    }
    let (offset, overflows) = symbol.value.addingReportingOverflow(immediate)
    guard !overflows, let map = linker.map(in: symbol.section, at: offset) else {
      throw error(at, "'" + symbol.name.text + "' is neither a map nor data")
    }
    plan.mapReferences.append(
      MapReference(
        instruction: at / 8, map: map, offset: linker.maps[map].contents == nil ? nil : offset))
  }

  private func definedSymbol(
    of relocation: ObjectRelocation, type: UInt32, _ at: Int
  ) throws(ArtefactError) -> ObjectSymbol {
    let symbol = linker.object.symbols[relocation.symbol]
    guard relocation.type == type else { throw error(at, "a relocation that is not understood") }
    guard linker.object.section(at: symbol.section) != nil else {
      throw error(at, "'" + symbol.name.text + "' is not defined in the object")
    }
    return symbol
  }

  /// Returns where the copy of a function begins, after placing it behind the last one if it is new.
  private mutating func place(
    _ section: Int, _ offset: Int, calledAt at: Int
  ) throws(ArtefactError) -> Int {
    for candidate in placed where candidate.section == section && candidate.offset == offset {
      return candidate.start
    }
    guard let symbol = linker.function(in: section, at: offset), let last = placed.last else {
      throw error(at, "a call of no function")
    }
    guard placed.count < ProgramLink.largestFunctionCount else {
      throw .tooManyFunctions(name: plan.name, limit: ProgramLink.largestFunctionCount)
    }
    guard symbol.size <= 1 << 26 else { throw .tooLarge }
    let start = last.start + last.size
    placed.append(Placed(section: section, offset: offset, size: symbol.size, start: start))
    return start
  }
}
