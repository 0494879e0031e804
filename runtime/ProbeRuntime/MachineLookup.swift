#if !hasFeature(Embedded)
  internal import Artefact
  internal import Attachment
  internal import Kernel
  internal import Symbols
#endif

/// Returns the number of something on this machine; nil if there is no such thing.
func lookUp(_ lookup: MachineLookup, _ probes: [ResolvedProbe]) -> UInt64? {
  do throws(KernelError) {
    switch lookup.kind {
    case .kernelSymbol: return try TraceFileSystem().address(ofSymbol: lookup.name)
    case .controlGroup: return try FileIdentity.ofFile(lookup.name + "/.").inode
    case .userSymbol(let probe, let isFromInstruction):
      for resolved in probes where resolved.index == probe {
        return distance(of: lookup.name, in: resolved, isFromInstruction: isFromInstruction)
      }
      return nil
    }
  } catch {
    return nil
  }
}

/// Returns how far a symbol of the probed file lies behind what the program knows the address of.
private func distance(
  of symbol: Text, in resolved: ResolvedProbe, isFromInstruction: Bool
) -> UInt64? {
  guard let target = resolved.targets.first else { return nil }
  for other in resolved.targets where other.path != target.path { return nil }
  do throws(BinaryError) {
    let binary = try Binary.open(target.path)
    guard let address = try binary.address(ofSymbol: symbol) else { return nil }
    let start =
      isFromInstruction
      ? binary.address(ofFileOffset: target.address) : binary.codeStart
    return start.map { address &- $0 }
  } catch {
    return nil
  }
}
