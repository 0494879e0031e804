/// Every builtin.
package let builtins: [Builtin] =
  processBuiltins + parameterBuiltins + timeBuiltins + probeBuiltins + stackBuiltins + textBuiltins
  + networkBuiltins
  + typeBuiltins + outputBuiltins + messageBuiltins + machineBuiltins + aggregateBuiltins
  + mapBuiltins + elementBuiltins + stringBuiltins + taskBuiltins + scriptBuiltins

/// Returns the builtin called `name`.
package func builtin(named name: String) -> Builtin? {
  if let builtin = builtinsByName[name] { return builtin }
  let prefix = "__builtin_"
  guard name.hasPrefix(prefix) else { return nil }
  let alias = String(name.dropFirst(prefix.count))
  return builtinAliases.contains(alias) ? builtinsByName[alias] : nil
}

private let builtinsByName = Dictionary(uniqueKeysWithValues: builtins.map { ($0.name, $0) })
