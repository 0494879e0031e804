import Artefact

extension SwiftStub {

  /// The class, with its parameters and what creates it.
  var scriptClass: String {
    var members: [String] = []
    if !model.parameters.isEmpty { members.append(parameters) }
    members += [
      """
      /// What runs the script, and names symbols and stacks.
      public let session: ProbeSession
      """
    ]
    if keepsParameters { members.append("private let parameters: Parameters") }
    members.append(initializer)
    var about = model.summary.isEmpty ? ["The script `\(model.script)`."] : model.summary
    about += [
      "", "`load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.",
    ]
    return """
      \(swiftComment(about))
      public final class \(className): ProbeScript {

      \(swiftIndented(members.joined(separator: "\n\n")))
      }
      """
  }

  /// Whether the parameters say where the buckets of a histogram begin and end.
  private var keepsParameters: Bool { model.maps.contains { $0.hasParameters } }

  private var initializer: String {
    let needsParameters = model.parameters.contains { $0.isRequired }
    let parameters =
      needsParameters ? "_ parameters: Parameters" : "_ parameters: Parameters = Parameters()"
    let options = "options: ProbeOptions = ProbeOptions()"
    let list = model.parameters.isEmpty ? [options] : [parameters, options]
    let head = swiftListOfParameters("public init(", list, ") throws(ProbeError) {", columns: 98)
    let statements =
      (keepsParameters ? ["self.parameters = parameters"] : [])
      + ["session = try ProbeSession(base64: artefact, hash: \(hash), options: options)"]
      + zip(model.parameters, parameterNames).map(setting)
    return """
      /// Prepares the script to be loaded, which needs no privileges.
      ///
      /// - Throws: `ProbeError`, with the code `outOfRange` if a parameter is too long.
      \(head)
      \(swiftIndented(statements.joined(separator: "\n")))
      }
      """
  }

  private var hash: String {
    let digits = String(model.objectHash, radix: 16)
    let padded = Array(String(repeating: "0", count: 16 - digits.count) + digits)
    let groups = stride(from: 0, to: 16, by: 4).map { String(padded[$0..<$0 + 4]) }
    return "0x" + groups.joined(separator: "_")
  }

  /// Returns the statement that gives a parameter to the session.
  private func setting(_ parameter: StubParameter, _ name: String) -> String {
    let call: String
    let value = parameter.isOptional ? name : "parameters.\(name)"
    switch parameter.source {
    case .positional(let index): call = "try session.setPositional(\(index), to: \(value))"
    case .option(let option): call = "try session.setOption(\(swiftString(option)), to: \(value))"
    }
    guard parameter.isOptional else { return call }
    return "if let \(name) = parameters.\(name) { \(call) }"
  }
}

// MARK: The structure of parameters

extension SwiftStub {

  private var parameters: String {
    let pairs = Array(zip(model.parameters, parameterNames))
    let properties = pairs.map { parameter, name in
      """
      \(comment(on: parameter))
      public var \(name): \(type(of: parameter))
      """
    }
    let list = pairs.map { parameter, name in
      let initial = initialValue(of: parameter).map { " = \($0)" } ?? ""
      return "\(name): \(type(of: parameter))\(initial)"
    }
    let assignments = pairs.map { "self.\($1) = \($1)" }
    let creator = """
      /// Creates parameters.
      \(swiftListOfParameters("public init(", list, ") {", columns: 96))
      \(swiftIndented(assignments.joined(separator: "\n")))
      }
      """
    return """
      /// The parameters of the script.
      public struct Parameters: Hashable, Sendable {

      \(swiftIndented((properties + [creator]).joined(separator: "\n\n")))
      }
      """
  }

  private func comment(on parameter: StubParameter) -> String {
    var remarks: [String] = []
    switch parameter.source {
    case .positional(let index): remarks.append("Positional parameter `$\(index)`.")
    case .option(let name): remarks.append("Option `--\(name)`.")
    }
    if case .text(_, .some(let limit)) = parameter.value {
      remarks.append("It has at most \(limit) bytes.")
    }
    if parameter.isOptional {
      remarks.append("The script can tell whether it is given.")
    }
    if parameter.isRequired { remarks.append("It completes the target of a probe.") }
    let text = parameter.summary.isEmpty ? [remarks.removeFirst()] : parameter.summary
    let rest = remarks.joined(separator: " ")
    return swiftComment(rest.isEmpty ? text : text + ["", rest])
  }

  private func type(of parameter: StubParameter) -> String {
    let type =
      switch parameter.value {
      case .boolean: "Bool"
      case .integer(_, let isSigned): isSigned ? "Int64" : "UInt64"
      case .text: "String"
      }
    return parameter.isOptional ? type + "?" : type
  }

  private func initialValue(of parameter: StubParameter) -> String? {
    if parameter.isRequired { return nil }
    if parameter.canBeAbsent { return "nil" }
    switch parameter.value {
    case .boolean(let initial): return "\(initial)"
    case .integer(let initial, let isSigned):
      return isSigned ? "\(Int64(bitPattern: initial))" : "\(initial)"
    case .text(let initial, _): return swiftString(initial.description)
    }
  }
}

/// Returns the head of a function in one line, or with its parameters in a line of their own, or in
/// one each.
private func swiftListOfParameters(
  _ head: String, _ list: [String], _ tail: String, columns: Int
) -> String {
  let whole = list.joined(separator: ", ")
  guard (head + whole + tail).count > columns else { return head + whole + tail }
  guard whole.count + 2 > columns else { return "\(head)\n  \(whole)\n\(tail)" }
  return "\(head)\n\(swiftIndented(list.joined(separator: ",\n")))\n\(tail)"
}
