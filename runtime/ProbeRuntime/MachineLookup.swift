#if !hasFeature(Embedded)
  internal import Artefact
  internal import Attachment
  internal import Kernel
  internal import Symbols
#endif

/// Finds what has a name on this machine.
///
/// A class because it keeps what it read of the kernel's types and symbols, so that many lookups
/// read them once.
final class MachineNames {

  private let parameters: [ParameterDescription]
  private let probes: [ResolvedProbe]
  private var types: BTF?
  /// The symbols of the kernel that were found, and their addresses; nil before the first lookup.
  private var symbolNames: [Text]?
  private var symbolAddresses: [UInt64] = []

  init(_ parameters: [ParameterDescription], _ probes: [ResolvedProbe]) {
    self.parameters = parameters
    self.probes = probes
  }

  /// Returns the number of something; nil if there is no such thing.
  func number(of lookup: MachineLookup) -> UInt64? {
    do throws(KernelError) {
      switch lookup.kind {
      case .kernelSymbol: return try address(ofSymbol: lookup.name)
      case .controlGroup: return try FileIdentity.ofFile(lookup.name + "/.").inode
      case .userSymbol(let probe, let isFromInstruction):
        guard let place = place(ofProbe: probe) else { return nil }
        return distance(
          of: lookup.name, in: probes[place], isFromInstruction: isFromInstruction)
      case .kernelFunction(let caller):
        guard let function = try function(named: lookup.name) else { return 0 }
        guard let caller else { return 1 }
        guard let place = place(ofProbe: caller) else { return 0 }
        return canCall(function, as: probes[place].programType) ? 1 : 0
      }
    } catch {
      return nil
    }
  }

  /// Returns where a probe of the manifest is among the probes; nil if it is to be left out.
  private func place(ofProbe index: Int) -> Int? {
    probes.indices.first { probes[$0].index == index }
  }

  /// Returns the address of a symbol that a parameter asks for; the first lookup finds all of them.
  private func address(ofSymbol name: Text) throws(KernelError) -> UInt64? {
    if symbolNames == nil { try readSymbols() }
    return symbolNames?.firstIndex(of: name).map { symbolAddresses[$0] }
  }

  private func readSymbols() throws(KernelError) {
    var wanted: [Text] = []
    for parameter in parameters {
      guard case .lookup(let lookup) = parameter.content else { continue }
      if case .kernelSymbol = lookup.kind { wanted.append(lookup.name) }
    }
    var found: [Text] = []
    try TraceFileSystem().forEachSymbol { address, name in
      for text in wanted where text.bytes == name {
        found.append(text)
        symbolAddresses.append(address)
      }
    }
    symbolNames = found
  }

  /// Returns the number of a function in the kernel's types; nil if there is none.
  private func function(named name: Text) throws(KernelError) -> UInt32? {
    if types == nil {
      let bytes = try readFile("/sys/kernel/btf/vmlinux")
      do throws(ArtefactError) {
        types = try BTF(bytes)
      } catch {}
    }
    guard let types else { return nil }
    for number in 1..<UInt32(types.typeCount) {
      let type = BTFTypeID(number)
      if types.kind(of: type) == .function, types.isNamed(type, name.bytes) { return number }
    }
    return nil
  }
}

/// Returns how far a symbol of the probed file lies behind what the program knows the address of.
private func distance(
  of symbol: Text, in resolved: borrowing ResolvedProbe, isFromInstruction: Bool
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
