package import Source

/// The tree of one source file.
package struct Script: Equatable, Sendable {

  /// The file.
  package let file: SourceFile

  /// The first line, if it starts with `#!`.
  package let shebang: SourceRange?

  /// C code at the start, in order.
  package var cDefinitions: [CDefinition]

  /// The settings.
  package let config: ConfigBlock?

  /// The imports outside of blocks, in order.
  package var imports: [ImportDeclaration]

  /// The imports in blocks, in order.
  package var blockImports: [ImportDeclaration]

  /// The declarations of maps, in order.
  package var mapDeclarations: [MapDeclaration]

  /// The macros, in order.
  package var macros: [MacroDeclaration]

  /// The functions, in order.
  package var functions: [FunctionDeclaration]

  /// The probes, in order.
  package var probes: [Probe]

  /// The comments, in order.
  package let comments: [Comment]

  /// Creates the tree of `file`.
  package init(
    file: SourceFile, shebang: SourceRange? = nil, cDefinitions: [CDefinition] = [],
    config: ConfigBlock? = nil, imports: [ImportDeclaration] = [],
    blockImports: [ImportDeclaration] = [],
    mapDeclarations: [MapDeclaration] = [], macros: [MacroDeclaration] = [],
    functions: [FunctionDeclaration] = [], probes: [Probe] = [], comments: [Comment] = []
  ) {
    self.file = file
    self.shebang = shebang
    self.cDefinitions = cDefinitions
    self.config = config
    self.imports = imports
    self.blockImports = blockImports
    self.mapDeclarations = mapDeclarations
    self.macros = macros
    self.functions = functions
    self.probes = probes
    self.comments = comments
  }

}

/// A comment, which says nothing to the compiler.
package struct Comment: Equatable, Sendable {

  /// The forms of comments.
  package enum Kind: String, Equatable, Sendable {

    /// `// text`
    case line

    /// `/* text */`
    case block

  }

  /// The form of the comment.
  package let kind: Kind

  /// Where the comment is written, with its delimiters, without the end of its line.
  package let range: SourceRange

  /// Creates the comment written at `range`.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

}
