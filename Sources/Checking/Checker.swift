import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

/// The working state of `check`.
///
/// The script is walked again and again, silently, until no type of a map or variable grows any
/// more; then once more to build the result and to tell the problems.
struct Checker {

  /// The script.
  let script: Script

  /// The settings.
  let settings: Settings

  /// The registers of the architecture that the script is compiled for.
  let registers = RegisterTable.x86

  /// The kernel's types.
  var kernel: KernelTypes

  /// The problems.
  var report: Report

  /// What is known about maps.
  var maps = MapTable()

  /// The functions of the script by their names.
  var functions: [String: FunctionSymbol] = [:]

  /// Whose memory the pointers lead into that functions are given and return, by where a parameter
  /// or the function is declared.
  var pointerSpaces: [SourceRange: AddressSpace] = [:]

  /// Whether nothing more is to be learned of that; other pointers lead into the kernel.
  var pointersAreKnown = false

  /// The functions that probes call, also by way of others.
  var calledFunctions: Set<Int> = []

  /// The functions of imported programs by their names.
  var imported: [String: CFunction] = [:]

  /// Those of them that objects define.
  var objectFunctions: [ObjectFunction] = []

  /// What scripts may use wrongly of C's macros.
  var cMacros = CMacros.none

  /// The words that are assigned to as if they were variables, which is told once.
  var misassignedNames: Set<String> = []

  /// Whether the action of a probe is left out, as nothing that it is attached to can be used.
  var hasUncheckedActions = false

  /// The functions that each function calls, by their numbers.
  var functionCalls: [Int: Set<Int>] = [:]

  /// The named parameters of the script, and where each is used first.
  var options: [String: (option: ScriptOption, range: SourceRange)] = [:]

  /// The clocks whose time is read, by where it is read.
  var clocks: [SourceRange: Clock] = [:]

  /// What is known about the variables of each action.
  var knowledge: [ActionKnowledge] = []

  /// What is known about the variables of each function.
  var functionKnowledge: [ActionKnowledge] = []

  /// The action that is being checked.
  var action: Action

  /// Whether the script asks how many frames a stack has.
  var countsFrames = false

  /// Whether a type has grown in this pass.
  var hasChanged = false

  /// The fields that matches of a wildcard lack, by where they are used.
  var missingFields = MissingFields()

  /// Creates the state for a script.
  init(_ script: Script, settings: Settings, profile: KernelProfile, report: Report) {
    self.script = script
    self.settings = settings
    self.kernel = KernelTypes(profile)
    self.report = report
    self.action = Action(site: .none, knowledge: ActionKnowledge())
  }

  /// Returns an expression that stands for a value that could not be checked.
  func invalid(_ range: SourceRange) -> CheckedExpression {
    CheckedExpression(.integer(0), type: .error, range: range)
  }

  /// Returns an expression that stands for a value whose type is not known in this pass.
  func unresolved(_ range: SourceRange) -> CheckedExpression {
    CheckedExpression(.tuple([]), type: .error, range: range)
  }

  /// Tells a problem and returns what stands for the value.
  mutating func refuse(
    _ diagnostic: @autoclosure () -> Diagnostic, at range: SourceRange
  ) -> CheckedExpression {
    report.tell(diagnostic())
    return invalid(range)
  }
}

/// What the passes learn about the variables of one action.
struct ActionKnowledge: Equatable {

  /// The shapes of the variables, by where they are declared or first assigned.
  var shapes: [SourceRange: Shape] = [:]

  /// The clocks whose time is in variables, by where these are declared or first assigned.
  var clocks: [SourceRange: Clock] = [:]

  /// The variables that are used outside of the block that first assigns them.
  ///
  /// As in old scripts, they belong to the whole action.
  var hoisted: Set<VariableName> = []

  /// The members of records in variables that are used by name, by where the variable is declared.
  var usedMembers: [SourceRange: Set<String>] = [:]

  /// The variables that are used as a whole.
  var usedAsAWhole: Set<SourceRange> = []
}

/// The state of the walk through one action.
struct Action {

  /// What the action is attached to.
  var site: ProbeSite

  /// What is known about its variables.
  var knowledge: ActionKnowledge

  /// The variables so far, in the order of their declarations.
  var variables: [Variable] = []

  /// The indices of the visible variables by name, for each block around the statement.
  var scopes: [[VariableName: Int]] = [[:]]

  /// The names that were assigned in blocks that have ended.
  var closedNames: Set<VariableName> = []

  /// How often the statement is repeated by the `unroll`s around it.
  var repetitions = 1

  /// The number of loops around the statement.
  var loopDepth = 0

  /// The maps whose elements the loops around the statement visit.
  var visitedMaps: [String] = []

  /// Whether there are loops in the action.
  var hasLoops = false

  /// The function that the statement belongs to; nil in probes.
  var function: FunctionSymbol?

  /// Creates the state at the start of an action.
  init(site: ProbeSite, knowledge: ActionKnowledge) {
    self.site = site
    self.knowledge = knowledge
  }

  /// A variable.
  struct Variable {
    let name: String
    let declaration: SourceRange
    /// Whether `let` gives the type.
    let isTyped: Bool
    var isAssigned = false
    var isRead = false
    /// Whether its address is taken.
    var isAddressed = false
  }

  /// Returns the index of the visible variable called `name`.
  func variable(named name: Identifier) -> Int? {
    let name = VariableName(name)
    for scope in scopes.reversed() {
      if let index = scope[name] { return index }
    }
    return nil
  }
}

/// The name of a variable, and the text that it belongs to.
///
/// Each expansion of a macro is a text of its own, so that its variables are never those around it.
struct VariableName: Hashable {

  let name: String
  let file: FileID

  /// Creates the name that is written at a place.
  init(_ identifier: Identifier) {
    name = identifier.name
    file = identifier.range.file
  }
}

/// The fields that matches of a wildcard lack.
struct MissingFields {

  /// One field that is used.
  struct Use {
    let name: String
    let range: SourceRange
    var tracepoints: [String]
  }

  /// The uses, in the order of the script.
  private(set) var uses: [Use] = []

  private var indices: [SourceRange: Int] = [:]

  /// Notes that `tracepoint` lacks a field.
  mutating func add(_ field: Identifier, of tracepoint: String) {
    if let index = indices[field.range] {
      uses[index].tracepoints.append(tracepoint)
    } else {
      indices[field.range] = uses.count
      uses.append(Use(name: field.name, range: field.range, tracepoints: [tracepoint]))
    }
  }
}
