package import Diagnostics
import Language
import Source
package import Syntax

/// Returns the edits that replace older forms of the language in `script` by the present ones.
///
/// The script means the same afterwards. The edits do not overlap and are in the order of the
/// source.
package func upgrades(of script: Script) -> [Diagnostic.Edit] {
  var upgrade = Upgrade(script)
  for setting in script.config?.settings ?? [] { upgrade.renameSetting(setting) }
  for macro in script.macros { upgrade.add(.block(macro.body)) }
  for function in script.functions { upgrade.add(.block(function.body)) }
  for probe in script.probes {
    for point in probe.attachPoints { upgrade.renameProvider(of: point) }
    for part in probe.parts { upgrade.add(part) }
    upgrade.declareVariables(of: probe)
  }
  return upgrade.edits.sorted { $0.range.lower < $1.range.lower }
}

/// Collects the edits of one script.
private struct Upgrade {

  private let script: Script

  /// The edits so far.
  private(set) var edits: [Diagnostic.Edit] = []

  init(_ script: Script) {
    self.script = script
  }

  private mutating func replace(_ range: SourceRange, with text: String) {
    edits.append(Diagnostic.Edit(replacing: range, with: text))
  }

  mutating func renameSetting(_ setting: ConfigSetting) {
    let former = setting.key.name.lowercased()
    guard let key = ConfigKey.named(setting.key.name), key.formerNames.contains(former),
      // Its values mean the opposite.
      !former.hasPrefix("no_")
    else { return }
    replace(setting.key.range, with: key.name)
  }

  /// Spells a provider in small letters, and with its present name.
  mutating func renameProvider(of point: Tree.AttachPoint) {
    guard !point.provider.isQuoted, let name = point.provider.text,
      let kind = probeKind(named: name)
    else { return }
    let present = presentProviderNames[name] ?? (kind.name == name.lowercased() ? kind.name : name)
    if present != name { replace(point.provider.range, with: present) }
  }

  mutating func add(_ part: TreeNode) {
    part.visit { node in
      guard case .expression(let expression) = node else { return }
      switch expression.kind {
      case .member(let base, let name): replaceArrow(between: base, and: name)
      case .call(let function, let arguments) where builtin(named: function.name)?.form == .delete:
        separateKey(of: arguments)
      default: break
      }
    }
  }

  /// `a->b` becomes `a.b`.
  private mutating func replaceArrow(between base: Tree.Expression, and name: Identifier) {
    var symbol = script.token(from: base.range.upper)
    while script.file.text(in: symbol) == ")" { symbol = script.token(from: symbol.upper) }
    if script.file.text(in: symbol) == "->" { replace(symbol, with: ".") }
  }

  /// `delete(@m[k])` becomes `delete(@m, k)`.
  private mutating func separateKey(of arguments: [Argument]) {
    guard arguments.count == 1, case .expression(let element) = arguments[0],
      case .mapElement(let map, let keys) = element.kind
    else { return }
    let isTuple = keys.count > 1
    replace(script.token(from: map.range.upper), with: isTuple ? ", (" : ", ")
    let end = element.range.upper
    replace(SourceRange(file: map.range.file, end - 1, end), with: isTuple ? ")" : "")
  }

  /// Declares the variables of a probe that are read behind the block that assigns them first.
  mutating func declareVariables(of probe: Probe) {
    let names = VariableScopes.namesReadOutside(of: probe)
    guard !names.isEmpty else { return }
    let start = probe.body.range.lower + 1
    replace(
      SourceRange(file: probe.body.range.file, start, start),
      with: names.map { " let $\($0);" }.joined())
  }
}

/// The variables that are visible while the action of a probe is walked through.
private struct VariableScopes {

  private var scopes: [Set<String>] = [[]]

  /// The names of variables whose blocks have ended.
  private var closed: Set<String> = []

  /// The names that belong to the whole action.
  private var hoisted: Set<String>

  /// The names that are declared by `let` or a loop.
  private var declared: Set<String> = []

  /// Returns, in alphabetical order, the names that have to be declared at the start of a probe.
  static func namesReadOutside(of probe: Probe) -> [String] {
    var hoisted: Set<String> = []
    while true {
      var walk = VariableScopes(hoisted: hoisted)
      for part in probe.parts {
        if case .block(let body) = part {
          for statement in body.allStatements { walk.visit(.statement(statement)) }
        } else {
          walk.visit(part)
        }
      }
      if walk.hoisted == hoisted { return hoisted.subtracting(walk.declared).sorted() }
      hoisted = walk.hoisted
    }
  }

  private init(hoisted: Set<String>) {
    self.hoisted = hoisted
  }

  private mutating func visit(_ node: TreeNode) {
    switch node {
    case .block:
      scopes.append([])
      for child in node.children { visit(child) }
      closed.formUnion(scopes.removeLast())
    case .statement(let statement): visit(statement, node)
    case .expression(let expression):
      if case .scratchVariable(let name) = expression.kind { read(name) }
      for child in node.children { visit(child) }
    case .target, .type:
      for child in node.children { visit(child) }
    }
  }

  private mutating func visit(_ statement: Tree.Statement, _ node: TreeNode) {
    switch statement.kind {
    case .assignment(let target, let symbol, let value):
      visit(.target(target))
      visit(.expression(value))
      guard case .scratchVariable(let name) = target.kind else { return }
      if symbol.value == .assign { assign(name) } else { read(name) }
    case .declaration(let name, _, let value):
      if let value { visit(.expression(value)) }
      declared.insert(name.name)
      scopes[scopes.count - 1].insert(name.name)
    case .forEach(let name, _, _), .forRange(let name, _, _, _):
      declared.insert(name.name)
      scopes.append([name.name])
      for child in node.children { visit(child) }
      closed.formUnion(scopes.removeLast())
    case .expression, .discard, .whileLoop, .unroll, .breakLoop, .continueLoop, .returnValue,
      .importFile:
      for child in node.children { visit(child) }
    }
  }

  private func isVisible(_ name: String) -> Bool { scopes.contains { $0.contains(name) } }

  private mutating func assign(_ name: String) {
    if isVisible(name) { return }
    scopes[hoisted.contains(name) ? 0 : scopes.count - 1].insert(name)
  }

  private mutating func read(_ name: String) {
    if !isVisible(name) && closed.contains(name) { hoisted.insert(name) }
  }
}

extension Script {

  /// Returns the text of the script after `edits`, which are as `upgrades` returns them.
  package func text(applying edits: [Diagnostic.Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in edits {
      result += file.bytes[offset..<edit.range.lower] + Array(edit.replacement.utf8)
      offset = edit.range.upper
    }
    return result + file.bytes[offset...]
  }
}
