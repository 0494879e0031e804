/// The reference of the language, made of its tables, in Markdown.
package func languageManual() -> String {
  """
  # The language

  What scripts can name. This page is made of the compiler's tables; `make golden` writes it again.

  ## Probes

  | form | short | |
  |---|---|---|
  \(lines(probeKinds.filter { $0.target != .unsupported }.map(row)))

  Timers count in \(list(timerUnits.map(\.name))), or take a duration such as `10ms`.

  ### Software events

  | event | count where none is given |
  |---|---|
  \(lines(softwareEvents.map(row)))

  ### Hardware events

  Only where the processor's counters can be used, which few virtual machines offer.

  | event | count where none is given |
  |---|---|
  \(lines(hardwareEvents.map(row)))

  ## Builtins and functions

  What needs no arguments can be written without parentheses.

  \(lines(builtins.sorted { $0.name < $1.name }.map(section), separator: "\n\n"))

  ## Settings

  `config = { name = value; … }`, before all probes. The environment variable `BPFTRACE_NAME` takes \
  precedence.

  | name | values | default |
  |---|---|---|
  \(lines(ConfigKey.all.filter { $0.isObeyed }.map(row)))

  These are accepted and have no effect: \
  \(list(ConfigKey.all.filter { !$0.isObeyed }.map(\.name))).

  """
}

private func lines(_ texts: [String], separator: String = "\n") -> String {
  texts.joined(separator: separator)
}

private func list(_ names: [String]) -> String {
  names.map { "`\($0)`" }.joined(separator: ", ")
}

private func row(_ kind: ProbeKind) -> String {
  "| `\(kind.syntax)` | \(list(kind.aliases)) | \(kind.summary) |"
}

private func row(_ event: CountedEvent) -> String {
  "| \(list(event.names)) | \(event.defaultCount) |"
}

private func section(_ builtin: Builtin) -> String {
  let availability =
    builtin.need.map { need in
      let kinds = probeKinds.filter { $0.provides.contains(need) }.map(\.name)
      return " In " + list(kinds) + "."
    } ?? ""
  return """
    ### `\(builtin.signature)`

    \(builtin.summary)\(availability)

    ```
    \(builtin.example)
    ```
    """
}

private func row(_ key: ConfigKey) -> String {
  let values =
    switch key.kind {
    case .boolean: "`true`, `false`"
    case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .text: key.effect == .license ? list(ConfigKey.licenses) : "a string"
    case .word(let words): list(words)
    }
  return "| `\(key.name)` | \(values) | `\(key.defaultValue)` |"
}
