import Artefact
package import Diagnostics
package import KernelProfile
package import Source
package import Syntax
import TypedIR

/// Returns a script with the type of everything and every name resolved, or nil if it has errors,
/// which are logged.
///
/// - Parameters:
///   - script: the script without calls of macros, see `expand`.
///   - files: the texts that it consists of; nil for one that is its whole text.
package func check(
  _ script: Script, in files: SourceFiles? = nil, against profile: KernelProfile,
  options: CheckOptions = CheckOptions(), into log: inout DiagnosticLog
) -> CheckedScript? {
  var report = Report(log)
  report.isSilent = false
  let settings = settings(of: script, options: options, into: &report)
  var checker = Checker(script, settings: settings, profile: profile, report: report)
  for program in options.programs { checker.add(program) }
  checker.cMacros = options.macros
  checker.checkDeclarations()
  let sites = checker.sites()
  if sites.count > settings.maximumPrograms {
    checker.report.tell(
      .tooManyPrograms(
        sites.count, limit: settings.maximumPrograms, at: sites[settings.maximumPrograms].range))
  }
  checker.report.isSilent = true
  checker.infer(sites)
  checker.report.isSilent = false
  let maps = checker.maps.number { script.comment(above: $0) }
  let probes = sites.indices.map { checker.checkProbe(sites[$0], number: $0) }
  let functions = script.functions.indices.compactMap { checker.checkFunction($0) }
  checker.tellRecursion()
  checker.tellRemainingProblems()
  log = checker.report.log
  guard !log.hasErrors else { return nil }
  var checked = CheckedScript(
    files: files ?? SourceFiles(script: script.file), summary: script.summary,
    license: settings.license, runtimeConfig: settings.runtime,
    maximumMapKeys: settings.maximumMapKeys, stackLimit: settings.stackLimit, maps: maps,
    functions: functions, probes: probes)
  checked.countsFrames = checker.countsFrames
  checked.bitcode = options.programs.compactMap(\.bitcode)
  checked.objects = options.programs.compactMap(\.object)
  checked.objectFunctions = checker.objectFunctions
  return checked
}

extension Checker {

  /// Walks through the script until the types of maps and variables grow no more.
  mutating func infer(_ sites: [ProbeSite]) {
    knowledge = sites.map { _ in ActionKnowledge() }
    functionKnowledge = script.functions.map { _ in ActionKnowledge() }
    inferOnce(sites)
    guard !script.functions.isEmpty else { return }
    pointersAreKnown = true
    inferOnce(sites)
  }

  private mutating func inferOnce(_ sites: [ProbeSite]) {
    repeat {
      hasChanged = false
      for index in sites.indices { _ = checkProbe(sites[index], number: index) }
      for index in script.functions.indices { _ = checkFunction(index) }
    } while hasChanged
  }

  /// Checks the action of a probe at one of its attach points.
  mutating func checkProbe(_ site: ProbeSite, number: Int) -> CheckedProbe {
    action = Action(site: site, knowledge: knowledge[number])
    let probe = script.probes[site.probe]
    let condition = probe.predicate.map { self.condition($0) }
    let statements = checkStatements(probe.body)
    let body =
      condition.map { [CheckedStatement(.if($0, statements, []), range: $0.range)] } ?? statements
    settleVariables()
    knowledge[number] = action.knowledge
    return CheckedProbe(
      attachPoint: site.attachPoint, pattern: site.pattern ?? site.attachPoint, name: site.name,
      template: site.template, range: site.range, variables: checkedVariables, body: body,
      hasLoops: action.hasLoops)
  }

  /// The variables of the action with their types.
  var checkedVariables: [CheckedVariable] {
    action.variables.map { variable in
      CheckedVariable(
        name: "$" + variable.name,
        type: action.knowledge.shapes[variable.declaration]?.type ?? .error,
        isAddressed: variable.isAddressed,
        isHoisted: action.knowledge.hoisted.contains(
          VariableName(Identifier(variable.name, at: variable.declaration))))
    }
  }

  /// Tells what only the whole script shows.
  mutating func tellRemainingProblems() {
    for use in missingFields.uses { report.tell(.missingFields(use)) }
    for entry in maps.entries {
      if let declaration = entry.declaration, entry.firstUse == nil {
        report.tell(.unusedMap(entry.name, at: declaration.range))
      }
      guard entry.value == nil, let assignment = entry.firstAssignment, !report.log.hasErrors
      else { continue }
      report.tell(.unknownMapType(entry.name, at: assignment))
    }
  }

  /// Gives a type to variables without values, which are zero.
  mutating func settleVariables() {
    for variable in action.variables {
      let hasShape = action.knowledge.shapes[variable.declaration] != nil
      if !variable.isAssigned {
        report.tell(.unassignedVariable(variable.name, at: variable.declaration))
        if !hasShape {
          action.knowledge.shapes[variable.declaration] = .integer(bytes: 8, .signed)
          hasChanged = true
        }
      } else if !hasShape, !report.log.hasErrors {
        report.tell(.unknownVariableType(variable.name, at: variable.declaration))
      }
    }
  }
}
