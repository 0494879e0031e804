package import Syntax

extension Script {

  /// Returns the script with arguments in the place of the parameters in attach points.
  ///
  /// With `interval:s:1`, `$1 { … }` is a probe. What is left of the parameters, the loader completes.
  ///
  /// - Parameter arguments: the positional arguments, as far as they are known.
  package func completingAttachPoints(with arguments: [String]) -> Script {
    guard !arguments.isEmpty else { return self }
    var script = self
    script.probes = probes.map { probe in
      Probe(
        probe.attachPoints.map { $0.completed(with: arguments) },
        predicate: probe.predicate, body: probe.body, at: probe.range)
    }
    return script
  }
}

extension AttachPoint {

  fileprivate func completed(with arguments: [String]) -> AttachPoint {
    AttachPoint(
      name: name, text: text, parts: parts.flatMap { $0.completed(with: arguments) }, at: range)
  }
}

extension AttachPoint.Part {

  /// Returns the parts that this one is with the arguments, which may have colons.
  fileprivate func completed(with arguments: [String]) -> [AttachPoint.Part] {
    guard text == nil else { return [self] }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let more): text += more
      case .positionalParameter(let number):
        guard arguments.indices.contains(number - 1) else { return [self] }
        text += arguments[number - 1]
      case .parameterCount: return [self]
      }
    }
    return text.split(separator: ":", omittingEmptySubsequences: false).map {
      AttachPoint.Part([.text(String($0))], isQuoted: isQuoted, at: range)
    }
  }
}
