/// Every builtin.
package let builtins: [Builtin] =
  processBuiltins + parameterBuiltins + timeBuiltins + probeBuiltins + stackBuiltins + textBuiltins
  + networkBuiltins
  + typeBuiltins + outputBuiltins + messageBuiltins + machineBuiltins + aggregateBuiltins
  + mapBuiltins

/// Returns the builtin called `name`.
package func builtin(named name: String) -> Builtin? { builtinsByName[name] }

private let builtinsByName = Dictionary(uniqueKeysWithValues: builtins.map { ($0.name, $0) })
