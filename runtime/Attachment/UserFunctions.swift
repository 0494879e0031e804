#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
  internal import Symbols
#endif

extension ProbeResolver {

  /// Finds the functions of programs and libraries that a probe means, or the one address.
  func resolveUserFunctions(
    _ probe: ProbeDescription, in binary: Text, _ function: FunctionPattern, offset: UInt64
  ) throws(AttachError) -> ResolvedProbe {
    let paths = binaries.paths(of: binary)
    guard !paths.isEmpty else { throw AttachError(probe, binaries.absence(of: binary)) }
    var targets: [AttachTarget] = []
    for path in paths {
      do throws(AttachError) {
        targets += try self.targets(probe, in: path, function, offset: offset)
      } catch {
        // Of many files, some are no programs, and some lack the function.
        if paths.count == 1 { throw error }
      }
    }
    if targets.isEmpty {
      let what =
        "none of the " + Text(decimal: paths.count) + " files that match '" + binary
        + "' has such a function"
      throw AttachError(probe, .missing(what: what, suggestions: []))
    }
    return ResolvedProbe(
      probe: probe, targets: targets,
      method: hasUprobeMulti && function.isForMany ? .multi : .oneByOne)
  }

  private func targets(
    _ probe: ProbeDescription, in path: Text, _ pattern: FunctionPattern, offset: UInt64
  ) throws(AttachError) -> [AttachTarget] {
    let shown = binaries.display(path)
    let isAddress = pattern.pattern.text.isEmpty
    let binary: Binary
    let functions: [BinaryFunction]
    do throws(BinaryError) {
      binary = try Binary.open(path)
      functions =
        try isAddress ? [] : binary.functions { pattern.matches($0) }
    } catch {
      throw AttachError(probe, .missing(what: explanation(of: error, path), suggestions: []))
    }
    if isAddress { return [try target(probe, atAddress: offset, of: binary, shown)] }
    var targets: [AttachTarget] = []
    // One that chooses another function when a program starts does not run at its calls.
    for function in functions where !function.isIndirect {
      let symbol = Text(pattern.unversioned(function.name.bytes))
      guard offset == 0 || function.size == 0 || offset < function.size else {
        let what =
          "the function '" + symbol + "' of '" + shown + "' has only "
          + Text(decimal: function.size) + " bytes"
        throw AttachError(probe, .missing(what: what, suggestions: []))
      }
      var name = pattern.display(symbol)
      if offset > 0 { name = name + "+" + Text(decimal: offset) }
      add(
        AttachTarget(
          name: prefix(of: probe) + shown + ":" + name, symbol: symbol,
          address: function.fileOffset + offset, path: path), to: &targets)
    }
    if targets.isEmpty {
      throw AttachError(
        probe,
        functions.isEmpty
          ? missingFunction(pattern, in: binary, shown)
          : indirectFunction(pattern.pattern.text, shown))
    }
    sortBySymbol(&targets)
    return targets
  }

  /// Adds a function, or prefers its name if another one is known for the same place.
  private func add(_ target: AttachTarget, to targets: inout [AttachTarget]) {
    // Those of one address come one after the other.
    guard let last = targets.last, last.address == target.address else {
      targets.append(target)
      return
    }
    if target.symbol.bytes.count < last.symbol.bytes.count { targets[targets.count - 1] = target }
  }

  /// Returns the target at an address as the file's own symbols count them.
  private func target(
    _ probe: ProbeDescription, atAddress address: UInt64, of binary: Binary, _ shown: Text
  ) throws(AttachError) -> AttachTarget {
    let number = Text(decimal: address)
    guard let offset = binary.fileOffset(ofAddress: address) else {
      throw AttachError(
        probe,
        .missing(what: "'" + shown + "' has nothing at the address " + number, suggestions: []))
    }
    var target = AttachTarget(
      name: prefix(of: probe) + shown + ":" + number, symbol: number, address: offset,
      path: binary.path)
    if probe.readsCookie {
      do throws(BinaryError) {
        target.symbol = try FunctionTable(binary).symbol(at: address)?.name ?? number
      } catch {
        // The address stands for the function.
      }
    }
    return target
  }

  private func prefix(of probe: ProbeDescription) -> Text {
    if case .uretprobe = probe.attachPoint { "uretprobe:" } else { "uprobe:" }
  }
}

// MARK: What is wrong

extension ProbeResolver {

  private func missingFunction(
    _ function: FunctionPattern, in binary: Binary, _ shown: Text
  ) -> AttachError.Reason {
    let pattern = function.pattern
    guard pattern.isLiteral else {
      return .missing(
        what: "no function of '" + shown + "' matches '" + pattern.text + "'", suggestions: [])
    }
    var suggestions = Suggestions(for: function.nameWithoutParameters)
    var names: [Text] = []
    do throws(BinaryError) {
      _ = try binary.functions {
        if let name = function.consider($0, for: &suggestions), names.count < 3,
          !names.contains(name)
        {
          names.append(name)
        }
        return false
      }
    } catch {
      // Then there is nothing to suggest.
    }
    let symbols: Text = binary.hasAllSymbols ? "" : " among those that a stripped file still names"
    return .missing(
      what: "'" + shown + "' has no function '" + pattern.text + "'" + symbols,
      suggestions: names.isEmpty ? suggestions.names : names)
  }

  private func indirectFunction(_ pattern: Text, _ shown: Text) -> AttachError.Reason {
    .missing(
      what: "'" + pattern + "' of '" + shown + "' only chooses one of several functions when a"
        + " program starts (IFUNC); probe those, which are called like '__" + pattern
        + "_avx2'", suggestions: [])
  }

  private func explanation(of error: BinaryError, _ path: Text) -> Text {
    var text = "'" + binaries.display(path) + "' "
    switch error {
    case .file(let error):
      if isFolder(path) {
        text.append("is a folder; name a program or library in it")
      } else if error.number == .invalid {
        text.append("is not a regular file")
      } else {
        text.append("cannot be read: ")
        text.bytes += error.number.text.bytes
      }
    case .notELF: text.append("is not an ELF file; for a script, name the program that runs it")
    case .notLoadable: text.append("is neither a program nor a shared library")
    case .otherMachine:
      text.append(
        "is built for another kind of machine; name a file for 64 bits and this processor")
    case .damaged: text.append("is damaged: a part of it points outside of the file")
    case .stripped:
      text.append("has no symbols (stripped); install its debug symbols, or give an address: ")
      text.append("'uprobe:PATH:0x1234'")
    case .tooManySymbols: text.append("has more symbols than can be read")
    }
    return text
  }

  private func isFolder(_ path: Text) -> Bool {
    do throws(KernelError) {
      _ = try FileIdentity.ofFile(path + "/.")
      return true
    } catch {
      return false
    }
  }
}
