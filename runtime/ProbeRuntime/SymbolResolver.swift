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

/// Returns a resolver of the kernel's symbols, of stacks in `stackMaps` and of the names of probes
/// and their functions by their attach cookie.
package func makeResolver(
  stackMaps: [KernelMap], probeNames: [Text], functionNames: [Text]
) -> ValueResolver {
  let symbols = KernelSymbols()
  return ValueResolver(
    kernelSymbol: { symbols.symbol(at: $0) },
    stackFrames: { map, identifier in
      map < stackMaps.count ? frames(of: identifier, in: stackMaps[map]) : nil
    },
    probeName: { element(Int($0 & 0xffff_ffff), of: probeNames) },
    functionName: { element(Int($0 & 0xffff_ffff), of: functionNames) })
}

/// Returns the name at an index; empty for a number that the loader did not give.
private func element(_ index: Int, of names: [Text]) -> Text {
  index < names.count ? names[index] : ""
}

/// Returns the addresses of a stack; nil if it is lost.
private func frames(of identifier: UInt64, in map: KernelMap) -> [UInt64]? {
  guard let index = UInt32(exactly: identifier) else { return nil }
  var key: [UInt8] = []
  key.append(littleEndian: index)
  let value: [UInt8]
  do throws(KernelError) {
    guard let found = try map.value(of: key) else { return nil }
    value = found
  } catch {
    return nil
  }
  var frames: [UInt64] = []
  for start in stride(from: 0, to: value.count - 7, by: 8) {
    let address = value.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    if address == 0 { break }
    frames.append(address)
  }
  return frames
}
