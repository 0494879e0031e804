import Artefact
import Attachment
import Glibc
import KernelProfile
import Language
import Listing
import UserBinary

/// Lists what a kernel, and the programs and libraries of this machine, offer.
struct MachineListing {

  private let kernel: KernelListing
  private let profile: KernelProfile

  /// Why functions of the kernel cannot be probed; nil if they can.
  private let functionObstacle: String?

  /// Reads the profile.
  init(of source: ProfileSource, hasDetails: Bool) throws(DriverError) {
    profile = try source.read()
    kernel = KernelListing(of: profile, hasDetails: hasDetails)
    switch source {
    case .file: functionObstacle = nil
    case .running:
      let hasKprobes = access("/sys/bus/event_source/devices/kprobe", F_OK) == 0
      functionObstacle =
        hasKprobes ? nil : "this kernel was built without kprobes (CONFIG_KPROBE_EVENTS)"
    }
  }

  /// Returns the listed things that match a pattern.
  func entries(matching pattern: ListPattern) throws(DriverError) -> [String] {
    switch pattern {
    case .types(let keyword, let name): return kernel.types(keyword, matching: name)
    case .probes(let provider, let parts):
      if provider.contains("*") {
        return probeKinds.filter { $0.isInKernelList && matches($0, provider) }
          .sorted { $0.name < $1.name }
          .flatMap { kernelProbes(of: $0, parts) }
      }
      guard let kind = probeKind(named: provider) else {
        throw .message("there is no kind of probe '\(provider)'")
      }
      switch kind.listing {
      case .binaryFunctions, .binaryProbes: return try binaryProbes(of: kind, parts)
      case .kernelFunctions, .tracepoints, .rawTracepoints, .events, .timerUnits, .itself:
        return kernelProbes(of: kind, parts)
      }
    }
  }

  /// Returns why nothing matches a pattern, and what may have been meant.
  func explanation(ofMissing pattern: ListPattern) -> String {
    switch pattern {
    case .types(let keyword, let name): return "no type matches '\(keyword.rawValue) \(name)'"
    case .probes(let provider, let parts):
      let text = ([provider] + parts).joined(separator: ":")
      if let functionObstacle, case .kernelFunctions = probeKind(named: provider)?.listing {
        return "no probe matches '\(text)': \(functionObstacle)"
      }
      let names = closestNames(toProbesOf: probeKind(named: provider), parts)
      let help = names.isEmpty ? "" : "; did you mean \(names.joined(separator: " or "))?"
      return "no probe matches '\(text)'\(help)"
    }
  }

  private func closestNames(toProbesOf kind: ProbeKind?, _ parts: [String]) -> [String] {
    guard let kind, let last = parts.last, !parts.contains(where: { $0.contains("*") }) else {
      return []
    }
    switch kind.listing {
    case .kernelFunctions:
      return profile.closestFunctions(to: last).map { "'\(kind.name):\($0)'" }
    case .tracepoints:
      return profile.closestTracepoints(to: parts[0], last).map {
        "'\(kind.name):\($0.category):\($0.event)'"
      }
    case .rawTracepoints, .binaryFunctions, .binaryProbes, .events, .timerUnits, .itself:
      return []
    }
  }

  private func matches(_ kind: ProbeKind, _ provider: String) -> Bool {
    Text(kind.name).matches(pattern: Text(provider))
  }

  private func kernelProbes(of kind: ProbeKind, _ parts: [String]) -> [String] {
    if functionObstacle != nil, case .kernelFunctions = kind.listing { return [] }
    return kernel.probes(of: kind, matching: parts)
  }
}

// MARK: Programs and libraries

extension MachineListing {

  private func binaryProbes(
    of kind: ProbeKind, _ parts: [String]
  ) throws(DriverError) -> [String] {
    let paths = try binaries(named: parts.first ?? "")
    var entries: [String] = []
    for path in paths {
      let binary: UserBinary
      do throws(UserBinaryError) {
        binary = try UserBinary(reading: path)
      } catch {
        // Of many files, some are none that can be probed.
        if paths.count > 1 { continue }
        throw .message(error.message(for: path))
      }
      entries += try probes(of: kind, in: binary, at: path, Array(parts.dropFirst()))
    }
    return entries
  }

  private func probes(
    of kind: ProbeKind, in binary: UserBinary, at path: String, _ parts: [String]
  ) throws(DriverError) -> [String] {
    let pattern = Text(parts.last ?? "*")
    let prefix = "\(kind.name):\(path):"
    if case .binaryProbes = kind.listing {
      let provider = Text(parts.count == 2 ? parts[0] : "*")
      return binary.staticProbes
        .filter { Text($0.provider).matches(pattern: provider) }
        .filter { Text($0.name).matches(pattern: pattern) }
        .map { "\(prefix)\($0.provider):\($0.name)" }
    }
    if binary.functions.isEmpty {
      throw .message("'\(path)' has no names of functions: it is stripped")
    }
    let functions = FunctionPattern(Text(parts.isEmpty ? "*" : parts.joined(separator: ":")))
    return binary.functions.filter { functions.matches(Array($0.utf8)) }
      .map { prefix + functions.display(Text($0)).description }
  }
}
