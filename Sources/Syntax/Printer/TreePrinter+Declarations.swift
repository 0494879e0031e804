extension TreePrinter {

  mutating func print(_ script: Script) {
    group("script") { printer in
      if let shebang = script.shebang {
        printer.node("shebang \(printer.source(shebang))", shebang)
      }
      for definition in script.cDefinitions {
        let source = printer.source(definition.range)
        printer.node("c \(definition.kind.rawValue) \(source)", definition.range)
      }
      if let config = script.config { printer.print(config) }
      for declaration in script.imports { printer.print(declaration) }
      for declaration in script.mapDeclarations { printer.print(declaration) }
      for macro in script.macros { printer.print(macro) }
      for function in script.functions { printer.print(function) }
      for probe in script.probes { printer.print(probe) }
      for comment in script.comments {
        let source = printer.source(comment.range)
        printer.node("comment \(comment.kind.rawValue) \(source)", comment.range)
      }
    }
  }

  private mutating func print(_ config: ConfigBlock) {
    node("config", config.range) { printer in
      for setting in config.settings {
        let value =
          switch setting.value {
          case .string(let literal): printer.quoted(literal.bytes)
          case .boolean(let value): "\(value)"
          case .integer(let literal): "\(literal.value)"
          case .identifier(let name): name
          }
        printer.node("setting \(setting.key.name) = \(value)", setting.key.range)
      }
    }
  }

  mutating func print(_ declaration: ImportDeclaration) {
    node("import \(quoted(declaration.path.bytes))", declaration.range)
  }

  private mutating func print(_ declaration: MapDeclaration) {
    node("map @\(declaration.name.name) = \(declaration.kind.name)", declaration.range) { printer in
      for argument in declaration.arguments { printer.print(argument) }
    }
  }

  private mutating func print(_ macro: MacroDeclaration) {
    node("macro \(macro.name.name)", macro.range) { printer in
      for parameter in macro.parameters {
        let sigil =
          switch parameter.kind {
          case .scratchVariable: "$"
          case .map: "@"
          case .expression: ""
          }
        printer.node("parameter \(sigil)\(parameter.name.name)", parameter.name.range)
      }
      printer.print(macro.body)
    }
  }

  private mutating func print(_ function: FunctionDeclaration) {
    node("function \(function.name.name)", function.range) { printer in
      for parameter in function.parameters {
        printer.node("parameter $\(parameter.name.name)", parameter.name.range) {
          $0.print(parameter.type)
        }
      }
      printer.group("result") { $0.print(function.result) }
      printer.print(function.body)
    }
  }

  private mutating func print(_ probe: Probe) {
    node("probe", probe.range) { printer in
      for point in probe.attachPoints { printer.print(point) }
      if let predicate = probe.predicate {
        printer.group("predicate") { $0.print(predicate) }
      }
      printer.print(probe.body)
    }
  }

  private mutating func print(_ point: AttachPoint) {
    let name = point.name.map { " \($0.name) =" } ?? ""
    node("attach point\(name) \(quoted(Array(point.text.utf8)))", point.range) { printer in
      for part in point.parts {
        let pieces = part.pieces.map { piece in
          switch piece {
          case .text(let text): " " + printer.quoted(Array(text.utf8))
          case .positionalParameter(let number): " $\(number)"
          case .parameterCount: " $#"
          }
        }
        let title = part.isQuoted ? "quoted part" : "part"
        printer.node(title + pieces.joined(), part.range)
      }
    }
  }

}
