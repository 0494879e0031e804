#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// The symbols of the processes whose stacks are taken, also of those that have ended since.
///
/// A program is looked at once, when the first of its addresses is taken: what its memory holds is
/// kept, and the files in it are opened. Their symbols are read when they are printed.
package struct ProcessSymbols {

  /// A program that was seen.
  private struct Known {
    var program: UserProgram
    /// Where its stack began: what tells it from another program of the same process.
    var stackStart: UInt64
    var memory = MappedMemory()
    /// How often its memory did not hold an address, at most a few.
    var misses = 0
    /// When its memory was read, in nanoseconds.
    var readTime: UInt64 = 0
  }

  /// A symbol that was found.
  private struct Found {
    var program: UserProgram
    var address: UInt64
    var name: Text
    var offset: UInt64
    var module: Text
  }

  private var known: [Known] = []
  private var next = 0
  private var files: MappedFiles
  private var found: [Found?]
  private let demanglesNames: Bool

  /// Why the memory of a process could not be looked at, the first time that it was not because the
  /// process was gone.
  package private(set) var problem: KernelError?

  /// The largest number of programs that are known: as many as the programs in the kernel know.
  private static var mostPrograms: Int { 4096 }

  /// The number of symbols that are not looked up again.
  private static var cacheSize: Int { 1024 }

  /// Knows no process yet.
  ///
  /// - Parameter demanglesNames: Whether names of C++ and Rust are given as their source has them.
  package init(debugFolders: [Text] = [defaultDebugFolder], demanglesNames: Bool = true) {
    self.demanglesNames = demanglesNames
    files = MappedFiles(debugFolders: debugFolders)
    found = [Found?](repeating: nil, count: ProcessSymbols.cacheSize)
  }

  /// Looks at a program, of which addresses were taken for the first time.
  package mutating func note(_ program: UserProgram, stackStart: UInt64) {
    guard index(of: program) == nil else { return }
    var new = Known(program: program, stackStart: stackStart)
    read(&new)
    if known.count < ProcessSymbols.mostPrograms {
      known.append(new)
    } else {
      known[next] = new
      next = (next + 1) % known.count
    }
  }

  /// Returns the symbol of a program that contains an address, the distance from its start, and the
  /// file that it is from; the name is empty if the file has no symbol there.
  package mutating func symbol(
    at address: UInt64, of program: UserProgram
  ) -> (name: Text, offset: UInt64, module: Text)? {
    let mixed = (address ^ UInt64(program.token)) &* 0x9e37_79b9_7f4a_7c15
    let slot = Int(mixed >> 32) % ProcessSymbols.cacheSize
    if let hit = found[slot], hit.address == address, hit.program == program {
      return (hit.name, hit.offset, hit.module)
    }
    guard let symbol = lookUp(address, program) else { return nil }
    found[slot] = Found(
      program: program, address: address, name: symbol.name, offset: symbol.offset,
      module: symbol.module)
    return symbol
  }

  private mutating func lookUp(
    _ address: UInt64, _ program: UserProgram
  ) -> (name: Text, offset: UInt64, module: Text)? {
    guard let index = index(of: program) else { return nil }
    if known[index].memory.range(containing: address) == nil { readAgain(index) }
    guard let range = known[index].memory.range(containing: address) else { return nil }
    if range.file == MappedMemory.kernelCode {
      return ("[vdso]", address - range.start, "[vdso]")
    }
    guard range.file >= 0 else { return nil }
    let symbol = files.symbol(at: address &+ range.delta, in: range.file)
    var name = symbol?.name ?? ""
    if demanglesNames { name = readableName(name) }
    return (name, symbol?.offset ?? 0, files.path(of: range.file))
  }

  private func index(of program: UserProgram) -> Int? {
    for index in known.indices where known[index].program == program { return index }
    return nil
  }

  /// Reads the memory of a program again, which may have loaded a library; not too often, because
  /// there are addresses that nothing holds.
  private mutating func readAgain(_ index: Int) {
    let second: UInt64 = 1_000_000_000
    let mostMisses = 8
    let now = Clock.monotonic.nanoseconds()
    guard known[index].misses < mostMisses || now - known[index].readTime > second else { return }
    var again = known[index]
    again.misses = min(again.misses + 1, mostMisses)
    read(&again)
    known[index] = again
  }

  /// Reads the memory of a program, if the process is still there and still runs it.
  private mutating func read(_ known: inout Known) {
    if files.isFull { forgetFiles() }
    known.readTime = Clock.monotonic.nanoseconds()
    let process: Text = "/proc/" + Text(decimal: UInt64(known.program.process))
    var memory = MappedMemory()
    var isSame = false
    do throws(KernelError) {
      try forEachLine(of: process + "/maps") {
        guard let line = MappedMemory.Line($0) else { return }
        if line.start <= known.stackStart, known.stackStart < line.end, line.inode == 0 {
          isSame = true
        }
        memory.append(
          MappedMemory.Range(
            start: line.start, end: line.end, delta: line.offset &- line.start,
            file: fileNumber(line, process)))
      }
    } catch {
      if problem == nil, error.number != .notFound, error.number != .noProcess { problem = error }
      return
    }
    if isSame { known.memory = memory }
  }

  private mutating func fileNumber(_ line: MappedMemory.Line, _ process: Text) -> Int32 {
    if line.inode != 0 { return files.number(of: line, in: process) }
    return Text([UInt8](line.path)).equals("[vdso]")
      ? MappedMemory.kernelCode : MappedMemory.anonymous
  }

  /// Forgets all files and what is mapped where; programs that still run are read again.
  private mutating func forgetFiles() {
    files.removeAll()
    for index in known.indices { known[index].memory = MappedMemory() }
  }
}
