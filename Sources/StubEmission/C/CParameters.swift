import Artefact

extension CStub {

  /// The structure of the parameters.
  var parameterStructure: [String] {
    guard !model.parameters.isEmpty else { return [] }
    let members = model.parameters.map { parameter in
      "  \(cComment(description(of: parameter), indent: "  "))\n"
        + "  \(declaration(of: parameter));"
    }
    return [
      """
      \(cComment(["The parameters of \(model.script); see \(prefix)_default_parameters."]))
      struct \(prefix)_parameters {
      \(members.joined(separator: "\n"))
      };
      """
    ]
  }

  /// The functions that set parameters.
  var parameterFunctions: [String] {
    guard !model.parameters.isEmpty else { return [] }
    return [defaults] + model.parameters.map(setter) + [setAll]
  }

  private var defaults: String {
    let name = "struct \(prefix)_parameters"
    let lines = model.parameters.map { parameter in
      parameter.isOptionalNumber
        ? "parameters.\(parameter.name).is_given = false;\nparameters.\(parameter.name).value = 0;"
        : "parameters.\(parameter.name) = \(initialValue(of: parameter));"
    }
    return cFunction(
      ["Returns the values of parameters that are not given."], name,
      "\(prefix)_default_parameters", ["void"],
      """
      \(name) parameters;
      \(lines.joined(separator: "\n"))
      return parameters;
      """)
  }

  private var setAll: String {
    let calls = model.parameters.map { "\(prefix)_set_\($0.name)(self, parameters->\($0.name));" }
    let lines = calls.dropLast().enumerated().map { index, call in
      "\(index == 0 ? "int result =" : "if (result == 0) result =") \(call)"
    }
    let last = calls.suffix(1).map { call in
      lines.isEmpty ? "return \(call)" : "return result == 0 ? \(call.dropLast()) : result;"
    }
    return cFunction(
      ["Sets all parameters, before the session is loaded."], "int", "\(prefix)_set_parameters",
      [session, "const struct \(prefix)_parameters *parameters"],
      (lines + last).joined(separator: "\n"))
  }

  private func setter(_ parameter: StubParameter) -> String {
    cFunction(
      ["Sets \(parameter.sourceText), before the session is loaded."], "int",
      "\(prefix)_set_\(parameter.name)", [session, declaration(of: parameter, named: "value")],
      setting(parameter))
  }

  /// Returns statements that give `value` to the session.
  private func setting(_ parameter: StubParameter) -> String {
    switch (parameter.source, parameter.value) {
    case (.positional(let index), .integer) where parameter.canBeAbsent:
      """
      if (!value.is_given) return 0;
      return proberun_set_positional_number(self->session, \(index), value.value);
      """
    case (.positional(let index), .integer), (.positional(let index), .boolean):
      "return proberun_set_positional_number(self->session, \(index), value);"
    case (.positional(let index), .text):
      """
      if (value == NULL) return 0;
      return proberun_set_positional(self->session, \(index), value);
      """
    case (.option(let name), .boolean):
      cFitted(
        "return proberun_set_option(",
        "self->session, \(cString(name)), value ? \"true\" : \"false\"",
        ");")
    case (.option(let name), .integer(_, let isSigned)):
      cFitted(
        "return proberun_set_option_\(isSigned ? "signed" : "unsigned")(",
        "self->session, \(cString(name)), value", ");")
    case (.option(let name), .text):
      """
      if (value == NULL) return 0;
      return proberun_set_option(self->session, \(cString(name)), value);
      """
    }
  }

  private func declaration(of parameter: StubParameter, named name: String? = nil) -> String {
    let name = name ?? parameter.name
    switch parameter.value {
    case .boolean: return "bool \(name)"
    case .integer(_, let isSigned):
      return parameter.isOptionalNumber
        ? "struct proberun_optional_number \(name)"
        : "\(isSigned ? "int64_t" : "uint64_t") \(name)"
    case .text: return "const char *\(name)"
    }
  }

  private func initialValue(of parameter: StubParameter) -> String {
    switch parameter.value {
    case .boolean(let initial): return initial ? "true" : "false"
    case .integer(let initial, let isSigned): return cInteger(initial, isSigned: isSigned)
    case .text(let initial, _):
      if case .positional = parameter.source { return "NULL" }
      return cString(initial.bytes)
    }
  }

  private func description(of parameter: StubParameter) -> [String] {
    var remarks: [String] = []
    if parameter.isRequired { remarks.append("must be given: a probe is not complete without it") }
    if parameter.isOptionalNumber { remarks.append("see proberun_number") }
    if case .text(_, let limit) = parameter.value {
      if case .positional = parameter.source, !parameter.isRequired {
        remarks.append("NULL if it is not given")
      }
      if let limit { remarks.append("at most \(limit) bytes") }
    }
    let end = remarks.isEmpty ? "." : ": " + remarks.joined(separator: "; ") + "."
    let title = capitalised(parameter.sourceText) + end
    return parameter.summary.isEmpty ? [title] : parameter.summary + ["", title]
  }
}

extension StubParameter {

  /// Whether the parameter is a number of which the script knows whether it is given.
  var isOptionalNumber: Bool {
    if case .integer = value { canBeAbsent } else { false }
  }

  /// What the parameter is called on a command line.
  fileprivate var sourceText: String {
    switch source {
    case .positional(let index): "positional parameter $\(index)"
    case .option(let name): "option --\(name)"
    }
  }
}
