package import Source

/// A type as a script spells it.
package struct TypeExpression: Equatable, Sendable {

  /// What is spelled.
  package indirect enum Kind: Equatable, Sendable {

    /// `uint64`, `count_t`, `size_t`, `unsigned long`: a name that the checker looks up.
    case named(String)

    /// `struct task_struct`
    case structure(Identifier)

    /// `union bpf_attr`
    case union(Identifier)

    /// `enum pid_type`
    case enumeration(Identifier)

    /// `int32 *`
    case pointer(TypeExpression)

    /// `int32[4]`, `uint8[]`, and also the sized types `string[16]`, `buffer[16]`, `inet[16]`.
    case array(TypeExpression, count: Expression?)

    /// `typeof($x)`, `typeof(struct task_struct)`
    case typeOf(Argument)

    /// `(int64, string)`
    case tuple([TypeExpression])

    /// `(x : int64, name : string)`
    case record([TypeField])

  }

  /// What is spelled.
  package let kind: Kind

  /// Where it is spelled.
  package let range: SourceRange

  /// Creates the type spelled at `range`.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

}

/// One `name : type` of the type of a record.
package struct TypeField: Equatable, Sendable {

  /// The name of the field.
  package let name: Identifier

  /// The type of the field.
  package let type: TypeExpression

  /// Creates the field `name` of `type`.
  package init(_ name: Identifier, type: TypeExpression) {
    self.name = name
    self.type = type
  }

}
