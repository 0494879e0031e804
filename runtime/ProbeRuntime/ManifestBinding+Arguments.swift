#if !hasFeature(Embedded)
  package import Artefact
#endif

extension LoadPlan {

  /// Returns the plan with the numbers in its manifest that positional parameters set.
  package func bound(to arguments: ScriptArguments) throws(ParameterError) -> LoadPlan {
    guard !manifest.bindings.isEmpty else { return self }
    var bound = manifest
    for binding in manifest.bindings {
      if binding.kind == .name {
        bound.setName(ofParameter: binding.target, to: arguments.argument(binding.parameter) ?? "")
        continue
      }
      let number = Int64(bitPattern: try arguments.number(binding.parameter))
      if number < binding.least || number > binding.most {
        throw ParameterError(
          "the script does not take " + Text(decimal: Int(number)) + " as $"
            + Text(decimal: binding.parameter))
      }
      bound.set(binding, to: number)
    }
    for index in bound.maps.indices where !bound.maps[index].value.isWithinLimits {
      throw ParameterError("the parameters give a histogram that has not 1 to 1000 steps")
    }
    return replacing(bound)
  }
}
