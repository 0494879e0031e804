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
    case .kernelFunction(let caller):
      guard let function = try kernelFunction(named: lookup.name) else { return 0 }
      guard let caller else { return 1 }
      for resolved in probes where resolved.index == caller {
        return canCall(function, as: resolved.programType) ? 1 : 0
      }
      return 0
    }
  } catch {
    return nil
  }
}

/// Returns the number of a function in the kernel's types; nil if there is none.
private func kernelFunction(named name: Text) throws(KernelError) -> UInt32? {
  let bytes = try readFile("/sys/kernel/btf/vmlinux")
  do throws(ArtefactError) {
    let types = try BTF(bytes)
    for number in 1..<UInt32(types.typeCount) {
      let type = BTFTypeID(number)
      if types.kind(of: type) == .function, types.isNamed(type, name.bytes) { return number }
    }
  } catch {}
  return nil
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
