package import Source

/// C code at the start of a script, kept as it is written.
package struct CDefinition: Equatable, Sendable {

  /// The forms of C definitions.
  package enum Kind: String, Equatable, Sendable {

    /// `#include <linux/sched.h>`
    case preprocessor

    /// `struct s { int x; };`, also of unions and enums
    case type

  }

  /// The form of the definition.
  package let kind: Kind

  /// Where the definition is written, without the end of its line.
  package let range: SourceRange

  /// Creates the definition written at `range`.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

}

/// The settings of a script: `config = { key = value; … }`.
package struct ConfigBlock: Equatable, Sendable {

  /// The settings, in order.
  package let settings: [ConfigSetting]

  /// Where the block is written.
  package let range: SourceRange

  /// Creates the block written at `range`.
  package init(_ settings: [ConfigSetting], at range: SourceRange) {
    self.settings = settings
    self.range = range
  }

}

/// One setting of a config block: `key = value`.
package struct ConfigSetting: Equatable, Sendable {

  /// The forms of values.
  package enum Value: Equatable, Sendable {

    /// `"GPL"`
    case string(StringLiteral)

    /// `true`
    case boolean(Bool)

    /// `64`
    case integer(IntegerLiteral)

    /// `perf`
    case identifier(String)

  }

  /// The name of the setting.
  package let key: Identifier

  /// The value of the setting.
  package let value: Value

  /// Where the value is written.
  package let valueRange: SourceRange

  /// Creates the setting of `key` to the value written at `valueRange`.
  package init(_ key: Identifier, value: Value, at valueRange: SourceRange) {
    self.key = key
    self.value = value
    self.valueRange = valueRange
  }

}

/// The import of a file: `import "path"`.
package struct ImportDeclaration: Equatable, Sendable {

  /// The path.
  package let path: StringLiteral

  /// Where the path is written.
  package let pathRange: SourceRange

  /// Where the declaration is written.
  package let range: SourceRange

  /// Creates the import of `path` written at `range`.
  package init(_ path: StringLiteral, at pathRange: SourceRange, in range: SourceRange) {
    self.path = path
    self.pathRange = pathRange
    self.range = range
  }

}

/// The kind and size of a map: `let @name = kind(size)`.
package struct MapDeclaration: Equatable, Sendable {

  /// The name of the map.
  package let name: Identifier

  /// The name of the kind of map.
  package let kind: Identifier

  /// What is given to the kind: the maximal number of entries.
  package let arguments: [Expression]

  /// Where the declaration is written.
  package let range: SourceRange

  /// Creates the declaration written at `range`.
  package init(
    _ name: Identifier, kind: Identifier, arguments: [Expression], at range: SourceRange
  ) {
    self.name = name
    self.kind = kind
    self.arguments = arguments
    self.range = range
  }

}

/// Statements that replace a call: `macro name($a, @b, c) { … }`.
package struct MacroDeclaration: Equatable, Sendable {

  /// The forms of parameters.
  package enum ParameterKind: String, Equatable, Sendable {

    /// `$v`, which takes a scratch variable
    case scratchVariable

    /// `@m`, which takes a map
    case map

    /// `x`, which takes an expression or a type
    case expression

  }

  /// One parameter.
  package struct Parameter: Equatable, Sendable {

    /// What the parameter takes.
    package let kind: ParameterKind

    /// The name of the parameter.
    package let name: Identifier

    /// Creates the parameter `name`.
    package init(_ kind: ParameterKind, _ name: Identifier) {
      self.kind = kind
      self.name = name
    }

  }

  /// The name of the macro.
  package let name: Identifier

  /// The parameters, in order.
  package let parameters: [Parameter]

  /// What a call is replaced with.
  package let body: Block

  /// Where the macro is written.
  package let range: SourceRange

  /// Creates the macro written at `range`.
  package init(
    _ name: Identifier, parameters: [Parameter], body: Block, at range: SourceRange
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.range = range
  }

}

/// A function of the script: `fn name($a : type) : type { … }`.
package struct FunctionDeclaration: Equatable, Sendable {

  /// One parameter.
  package struct Parameter: Equatable, Sendable {

    /// The name of the parameter.
    package let name: Identifier

    /// The type of the parameter.
    package let type: TypeExpression

    /// Creates the parameter `name` of `type`.
    package init(_ name: Identifier, type: TypeExpression) {
      self.name = name
      self.type = type
    }

  }

  /// The name of the function.
  package let name: Identifier

  /// The parameters, in order.
  package let parameters: [Parameter]

  /// The type of the value returned.
  package let result: TypeExpression

  /// What a call does.
  package let body: Block

  /// Where the function is written.
  package let range: SourceRange

  /// Creates the function written at `range`.
  package init(
    _ name: Identifier, parameters: [Parameter], result: TypeExpression, body: Block,
    at range: SourceRange
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.body = body
    self.range = range
  }

}
