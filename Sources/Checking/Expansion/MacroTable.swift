import Diagnostics
import Syntax

/// The macros of a script by their names.
struct MacroTable {

  private var macros: [String: [MacroDeclaration]] = [:]

  /// Creates the table; macros that nothing tells apart are logged.
  init(_ declarations: [MacroDeclaration], into log: inout DiagnosticLog) {
    for macro in declarations {
      for (index, parameter) in macro.parameters.enumerated()
      where macro.parameters[..<index].contains(where: { $0.isSameName(as: parameter) }) {
        log.append(.duplicateParameter(parameter.name, of: macro.name.name))
      }
      let kinds = macro.parameters.map(\.kind)
      let same = macros[macro.name.name]?.first { $0.parameters.map(\.kind) == kinds }
      if let same { log.append(.redeclaredMacro(macro.name, previous: same.name.range)) }
      macros[macro.name.name, default: []].append(macro)
    }
  }

  /// The macros called `name`, nil if there are none.
  subscript(name: String) -> [MacroDeclaration]? { macros[name] }

  /// Returns the macro that takes the arguments, most of them as what they are; nil if none does.
  static func best(
    of candidates: [MacroDeclaration], for arguments: [Argument]
  ) -> MacroDeclaration? {
    var best: (macro: MacroDeclaration, distance: Int)?
    for macro in candidates {
      guard let distance = macro.distance(to: arguments) else { continue }
      if distance < best?.distance ?? .max { best = (macro, distance) }
    }
    return best?.macro
  }
}

extension MacroDeclaration {

  /// The number of variables and maps that are taken as mere values; nil if the macro does not take
  /// the arguments.
  fileprivate func distance(to arguments: [Argument]) -> Int? {
    guard arguments.count == parameters.count else { return nil }
    var distance = 0
    for (parameter, argument) in zip(parameters, arguments) {
      switch (parameter.kind, argument.form) {
      case (.scratchVariable, .variable), (.map, .map), (.expression, .other): break
      case (.expression, .variable), (.expression, .map): distance += 1
      case (.scratchVariable, .map), (.scratchVariable, .other), (.map, .variable), (.map, .other):
        return nil
      }
    }
    return distance
  }

  /// The macro's name and parameters, as messages show them.
  var signature: String {
    let names = parameters.map { parameter in
      switch parameter.kind {
      case .scratchVariable: "$" + parameter.name.name
      case .map: "@" + parameter.name.name
      case .expression: parameter.name.name
      }
    }
    return "\(name.name)(\(names.joined(separator: ", ")))"
  }
}

extension MacroDeclaration.Parameter {

  fileprivate func isSameName(as other: MacroDeclaration.Parameter) -> Bool {
    kind == other.kind && name.name == other.name.name
  }
}
