#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
  package import Rendering
  internal import Symbols
#endif

/// What values stand for on this machine.
///
/// A class because printing is not mutating, and the kernel's symbols are read when the first
/// address is printed: they are megabytes, and most scripts print none.
private final class KernelSymbols {

  private var table: KernelSymbolTable?

  func symbol(at address: UInt64) -> (name: ArraySlice<UInt8>, offset: UInt64)? {
    if let table { return table.symbol(at: address) }
    let read = readSymbols()
    table = read
    return read.symbol(at: address)
  }

  private func readSymbols() -> KernelSymbolTable {
    var table = KernelSymbolTable()
    do throws(KernelError) {
      var blocks = try BlockReader("/proc/kallsyms")
      while try blocks.read() { table.read(blocks.bytes.span.bytes) }
    } catch {
      // Without symbols, addresses are printed.
    }
    table.finish()
    return table
  }
}

/// The symbols of processes, and what was wrong with them.
///
/// A class because events add processes while printing, which is not mutating, asks for symbols.
package final class UserSymbols {

  private var symbols: ProcessSymbols
  private let messages: MessageOutput
  private let demanglesNames: Bool
  private var hasWarned = false

  /// Knows no process yet.
  package init(
    _ options: borrowing RunOptions, _ config: borrowing RuntimeConfig, _ messages: MessageOutput
  ) {
    demanglesNames = options.demanglesNames ?? config.demanglesNames
    symbols = ProcessSymbols(
      debugFolders: options.debugFolders + [defaultDebugFolder], demanglesNames: demanglesNames)
    self.messages = messages
  }

  /// Looks at the program that a record of `EventAction.programSeen` tells of.
  func note(_ record: RawSpan) {
    guard let process = record.recordWord(at: 8), let token = record.recordWord(at: 12),
      let low = record.recordWord(at: 16), let high = record.recordWord(at: 20)
    else { return }
    symbols.note(
      UserProgram(process: process, token: token), stackStart: UInt64(low) | UInt64(high) << 32)
    guard !hasWarned, let problem = symbols.problem else { return }
    hasWarned = true
    messages.warn(problem.message + "; symbols of processes are missing")
  }

  /// Returns the name of a function as it is printed.
  func display(_ name: Text) -> Text {
    demanglesNames ? readableName(name) : name
  }

  func symbol(
    at address: UInt64, of program: UserProgram
  ) -> (name: Text, offset: UInt64, module: Text)? {
    symbols.symbol(at: address, of: program)
  }
}

/// Returns a resolver of the symbols of the kernel and of processes, of stacks in `stackMaps` and of
/// the names of probes and their functions by their attach cookie.
package func makeResolver(
  stackMaps: [KernelMap], probeNames: [Text], functionNames: [Text], userSymbols: UserSymbols,
  machine: MachineFacts
) -> ValueResolver {
  let symbols = KernelSymbols()
  return ValueResolver(
    kernelSymbol: { symbols.symbol(at: $0) },
    userSymbol: { userSymbols.symbol(at: $0, of: $1) },
    stackFrames: { map, identifier in
      map < stackMaps.count ? frames(of: identifier, in: stackMaps[map]) : nil
    },
    probeName: { element(Int($0 & 0xffff_ffff), of: probeNames) },
    functionName: { userSymbols.display(element(Int($0 & 0xffff_ffff), of: functionNames)) },
    time: { machine.time($0, ofClock: $1) },
    userName: { machine.userName($0) },
    controlGroupPath: { machine.controlGroupPaths(of: $0, matching: $1) })
}

/// Returns the name at an index; empty for a number that the loader did not give.
private func element(_ index: Int, of names: [Text]) -> Text {
  index < names.count ? names[index] : ""
}

/// Returns the frames of a stack as the kernel keeps them; nil if it is lost.
private func frames(of identifier: UInt64, in map: KernelMap) -> [UInt8]? {
  var key: [UInt8] = []
  // The upper half is the number of frames, if the script asks for it.
  key.append(littleEndian: UInt32(truncatingIfNeeded: identifier))
  do throws(KernelError) {
    return try map.value(of: key)
  } catch {
    return nil
  }
}
