package import TypedIR

/// A value or function that every script can name.
///
/// One without required parameters can be written with and without parentheses.
package struct Builtin: Sendable {

  /// The name.
  package let name: String

  /// What a call is given, in order.
  package let parameters: [BuiltinParameter]

  /// What a probe must provide for the builtin to be used in its action.
  package let need: ProbeFeature?

  /// What it does, in one sentence.
  package let summary: String

  /// A whole script that uses it.
  package let example: String

  /// How it is compiled.
  package let meaning: Meaning

  /// How a builtin is compiled.
  package enum Meaning: Sendable {
    /// A scalar computed from scalars.
    case recipe(Recipe)
    /// Something that the checker knows.
    case special(SpecialForm)
  }

  /// Creates a builtin that the checker knows.
  init(
    _ name: String, _ parameters: BuiltinParameter..., need: ProbeFeature? = nil, form: SpecialForm,
    summary: String, example: String
  ) {
    self.name = name
    self.parameters = parameters
    self.need = need
    self.summary = summary
    self.example = example
    self.meaning = .special(form)
  }

  /// Creates a builtin without parameters whose value is an expression.
  init(
    _ name: String, returns result: ResultType, need: ProbeFeature? = nil, summary: String,
    example: String, recipe: @escaping @Sendable () -> Expression
  ) {
    self.name = name
    self.parameters = []
    self.need = need
    self.summary = summary
    self.example = example
    self.meaning = .recipe(Recipe(result: result) { _ in recipe() })
  }

  /// The least number of arguments.
  package var minimumArgumentCount: Int { parameters.count { !$0.isOptional } }

  /// Returns the parameter that each of `count` arguments is given to.
  ///
  /// A first parameter may be left out although others must follow.
  package func parameters(ofArguments count: Int) -> [BuiltinParameter] {
    let skipsFirst =
      count < parameters.count && parameters.first?.isOptional == true
      && parameters.last?.isOptional == false
    let given = skipsFirst ? parameters.dropFirst() : parameters[...]
    return (0..<count).map { given[given.startIndex + min($0, given.count - 1)] }
  }

  /// The largest number of arguments, or nil if there is no limit.
  package var maximumArgumentCount: Int? {
    parameters.last?.isRepeated == true ? nil : parameters.count
  }

  /// The name with its parameters, as the manual shows it.
  package var signature: String {
    guard !parameters.isEmpty else {
      return isStatement ? name + "()" : name
    }
    let labels = parameters.map { parameter in
      let label = parameter.label + (parameter.isRepeated ? "…" : "")
      return parameter.isOptional ? "[\(label)]" : label
    }
    return "\(name)(\(labels.joined(separator: ", ")))"
  }

  /// Whether it is done rather than evaluated.
  package var isStatement: Bool {
    switch meaning {
    case .recipe: false
    case .special(let form): form.isStatement
    }
  }
}

/// How the value of a builtin is computed from the values of its arguments.
package struct Recipe: Sendable {

  /// The type of the value.
  package let result: ResultType

  /// Returns the computation, given one expression per argument.
  package let build: @Sendable ([Expression]) -> Expression
}

/// The type of a builtin's value.
package enum ResultType: Sendable {
  /// A type that is the same on every kernel.
  case type(Type)
  /// A pointer to the kernel's structure of this name, in kernel memory.
  case pointer(toStructure: String)

  static let uint64 = ResultType.type(.integer(.uint64))
  static let uint32 = ResultType.type(.integer(.uint32))
}

/// What a builtin accepts at one position.
package struct BuiltinParameter: Sendable {

  /// The name in diagnostics and the manual.
  package let label: String

  /// What may be given.
  package let kind: Kind

  /// Whether it may be left out.
  package let isOptional: Bool

  /// Whether more arguments of the kind may follow.
  package let isRepeated: Bool

  /// What may be given to a parameter.
  package enum Kind: Sendable, Equatable {
    /// An integer.
    case integer
    /// An integer that is known when the script is compiled.
    case constant(ClosedRange<Int64>)
    /// An integer that is known when the script is compiled, or a positional parameter.
    case loadTimeNumber(ClosedRange<Int64>)
    /// A string.
    case text
    /// A string literal.
    case literalText
    /// A string literal, or the text of a positional parameter.
    case name
    /// An address: a pointer or an integer; also text, which has one.
    case address
    /// A string, an array of characters, or a pointer to characters.
    case characters
    /// Any value.
    case value
    /// Any value, or a structure or array in memory.
    case reference
    /// The name of a map.
    case map
    /// A pointer to bytes, or a value whose bytes count: `&value` of a number.
    case memory
    /// A map without keys, an element of a map, or a map whose keys follow.
    case element
    /// Any value or the name of a map.
    case printable
    /// One of these words.
    case keyword([String])
    /// The name of a variable, which may not have a value yet.
    case variable
    /// A type.
    case type
    /// A member of a structure: its name, or the names on the way to it.
    case member
    /// A signal: its name as a string, or its number.
    case signal
    /// A word or a constant: how a stack is printed, or its depth.
    case stackOption
  }

  private init(
    _ label: String, _ kind: Kind, isOptional: Bool = false, isRepeated: Bool = false
  ) {
    self.label = label
    self.kind = kind
    self.isOptional = isOptional
    self.isRepeated = isRepeated
  }

  static func required(_ label: String, _ kind: Kind) -> BuiltinParameter {
    BuiltinParameter(label, kind)
  }

  static func optional(_ label: String, _ kind: Kind) -> BuiltinParameter {
    BuiltinParameter(label, kind, isOptional: true)
  }

  static func repeated(_ label: String, _ kind: Kind) -> BuiltinParameter {
    BuiltinParameter(label, kind, isOptional: true, isRepeated: true)
  }
}

extension Builtin {

  /// The form that the checker knows, unless the builtin is a recipe.
  package var form: SpecialForm? {
    switch meaning {
    case .recipe: nil
    case .special(let form): form
    }
  }
}
