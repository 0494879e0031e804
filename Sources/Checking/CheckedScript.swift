package import Artefact
package import Source
package import TypedIR

/// A script without errors, with the type of everything and every name resolved.
package struct CheckedScript: Sendable {

  /// The texts that the script consists of.
  package var files: SourceFiles

  /// What the comment at the head of the script says.
  package var summary: String

  /// The licence that the programs declare.
  package var license: String

  /// The settings that matter at run time.
  package var runtimeConfig: RuntimeConfig

  /// The default number of elements of a map with keys.
  package var maximumMapKeys: Int

  /// The largest value that is computed on the stack, in bytes.
  package var stackLimit: Int

  /// The maps, sorted by name.
  package var maps: [CheckedMap]

  /// The functions that actions call, in the order of the script.
  package var functions: [CheckedFunction]

  /// The programs in C that actions call, as bitcode.
  package var bitcode: [[UInt8]] = []
  /// The objects whose functions actions call.
  package var objects: [LinkedObject] = []
  /// The functions of objects that actions may call.
  package var objectFunctions: [ObjectFunction] = []

  /// One per attach point, in the order of the script.
  package var probes: [CheckedProbe]

  /// Whether the script asks how many frames a stack has.
  package var countsFrames = false

  /// The files that people have written, and the numbers of their first lines among all lines.
  package let writtenFiles: [(file: SourceFile, firstLine: Int)]

  /// Creates a checked script.
  package init(
    files: SourceFiles, summary: String, license: String, runtimeConfig: RuntimeConfig,
    maximumMapKeys: Int, stackLimit: Int, maps: [CheckedMap], functions: [CheckedFunction],
    probes: [CheckedProbe]
  ) {
    self.files = files
    var nextLine = 1
    writtenFiles = files.files.filter(\.isWritten).map { file in
      defer { nextLine += file.lineCount }
      return (file, nextLine)
    }
    self.summary = summary
    self.license = license
    self.runtimeConfig = runtimeConfig
    self.maximumMapKeys = maximumMapKeys
    self.stackLimit = stackLimit
    self.maps = maps
    self.functions = functions
    self.probes = probes
  }
}

extension CheckedScript {

  /// The script's own text.
  package var file: SourceFile { files[.script] }

  /// Returns the line and column at which people find the text at `range`.
  ///
  /// The lines of the files are numbered through, those of the script first.
  package func position(of range: SourceRange) -> SourcePosition {
    let place = files.placeInFile(of: range)
    let position = files[place.file].position(of: place)
    let start = writtenFiles.first { $0.file.id == place.file }?.firstLine ?? 1
    return SourcePosition(line: start + position.line - 1, column: position.column)
  }
}

/// A map of the script.
package struct CheckedMap: Sendable, Equatable {
  /// The name with its `@`.
  package var name: String
  /// The types of the keys; empty for a map without keys.
  ///
  /// A single key that is a tuple stays one key.
  package var keys: [Type]
  /// The type of the values.
  package var value: Type
  /// The number of elements, if the script declares it.
  package var maximumEntries: Int?
  /// Whether old elements make room for new ones, as the script declares it.
  package var dropsOldElements: Bool
  /// Whether the script deletes elements.
  package var isDeletedFrom: Bool
  /// What the comment above its declaration or first assignment says.
  package var summary: String
  /// Creates a map.
  package init(
    name: String, keys: [Type], value: Type, maximumEntries: Int? = nil,
    dropsOldElements: Bool = false, isDeletedFrom: Bool = false, summary: String = ""
  ) {
    self.name = name
    self.keys = keys
    self.value = value
    self.maximumEntries = maximumEntries
    self.dropsOldElements = dropsOldElements
    self.isDeletedFrom = isDeletedFrom
    self.summary = summary
  }
}

/// One attach point and the action that runs there.
package struct CheckedProbe: Sendable {
  /// What the action is attached to.
  package var attachPoint: AttachPoint
  /// The attach point as the script writes it, of which this one may be a match.
  package var pattern: AttachPoint
  /// The canonical text of the attach point, the value of `probe`.
  package var name: String
  /// How positional parameters complete the attach point and its name, if they do.
  package var template: AttachTemplate?
  /// The attach point in the script.
  package var range: SourceRange
  /// The scratch variables of the action.
  package var variables: [CheckedVariable]
  /// The action; a filter is an `if` around it.
  package var body: [CheckedStatement]
  /// Whether there are loops in the action, or calls of functions.
  package var hasLoops: Bool
  /// Whether this is the code of a function and not of a probe.
  package var isFunction = false
  /// Creates a probe.
  package init(
    attachPoint: AttachPoint, pattern: AttachPoint, name: String, template: AttachTemplate?,
    range: SourceRange, variables: [CheckedVariable], body: [CheckedStatement], hasLoops: Bool
  ) {
    self.attachPoint = attachPoint
    self.pattern = pattern
    self.name = name
    self.template = template
    self.range = range
    self.variables = variables
    self.body = body
    self.hasLoops = hasLoops
  }
}

/// A function of the script.
package struct CheckedFunction: Sendable {
  /// What it does; `return` stores the result before it leaves.
  package var action: CheckedProbe
  /// The parameters.
  package var parameters: [ID<CheckedVariable>]
  /// What holds the result; nil if there is none.
  package var result: ID<CheckedVariable>?
  /// The functions that it calls, none of which calls it.
  package var callees: [ID<CheckedFunction>]
}

/// A scratch variable.
package struct CheckedVariable: Sendable, Equatable {
  /// The name with its `$`.
  package var name: String
  /// The type.
  package var type: Type
  /// Whether its address is taken.
  package var isAddressed: Bool
  /// Whether it may be read before it is assigned, as in old scripts, and is zero then.
  package var isHoisted: Bool
  /// Creates a variable.
  package init(name: String, type: Type, isAddressed: Bool = false, isHoisted: Bool = false) {
    self.name = name
    self.type = type
    self.isAddressed = isAddressed
    self.isHoisted = isHoisted
  }
}

/// A step of an action and where it stands.
package struct CheckedStatement: Sendable {
  /// What happens.
  package var kind: Kind
  /// The statement in the script.
  package var range: SourceRange
  /// What the comment above a call says that sends something.
  package var summary: String
  /// Creates a statement.
  package init(_ kind: Kind, range: SourceRange, summary: String = "") {
    self.kind = kind
    self.range = range
    self.summary = summary
  }

  /// What a statement does.
  package indirect enum Kind: Sendable {
    /// Evaluates for its effects (an increment).
    case evaluate(CheckedExpression)
    /// `$v = e`; `let $v` without a value assigns zero.
    case assignVariable(ID<CheckedVariable>, CheckedExpression)
    /// `@m[k] = e`
    case assignElement(Element, CheckedExpression)
    /// `@m[k] op= e` with integers; a missing element counts as 0.
    case updateElement(Element, BinaryOperator, CheckedExpression)
    /// `@m[k] = count()` and the other aggregating functions; `count()` has no value.
    case aggregate(Element, Aggregate, value: CheckedExpression?)
    /// `if`, and a filter.
    case `if`(CheckedExpression, [CheckedStatement], [CheckedStatement])
    /// `while (c) { … }`
    case `while`(CheckedExpression, [CheckedStatement])
    /// `for ($i : a..b) { … }`; the variable is an `int64`, the bounds are integers.
    case forRange(
      ID<CheckedVariable>, from: CheckedExpression, to: CheckedExpression, [CheckedStatement])
    /// `for ($kv : @m) { … }`; the variable is a tuple of the key, or keys, and the value.
    case forEach(ID<CheckedVariable>, in: ID<CheckedMap>, [CheckedStatement])
    /// `break;` leaves the innermost loop.
    case `break`
    /// `continue;` ends the round of the innermost loop.
    case `continue`
    /// `return;` leaves the action.
    case `return`
    /// `printf(format, …)`; arguments match the conversions.
    case printf(format: String, [PrintedValue])
    /// `cat(format, …)` and the like.
    case text(TextUse, format: String, [PrintedValue])
    /// `debugf(format, …)` of numbers and strings, in the kernel's notation.
    case debug(format: String, [CheckedExpression])
    /// `print(e)`
    case print(PrintedValue)
    /// `print(@m[k])` where the values are aggregates.
    case printElement(Element)
    /// `print(@m, top, divisor)`; 0 where not given.
    case printMap(ID<CheckedMap>, top: LoadTimeNumber, divisor: LoadTimeNumber)
    /// `clear(@m)`
    case clear(ID<CheckedMap>)
    /// `zero(@m)`
    case zero(ID<CheckedMap>)
    /// `delete(@m[k])`, `delete(@m, k)`, `delete(@scalar)`
    case delete(Element)
    /// `time(format)`
    case time(format: String)
    /// `join(strings, separator)`: an array of pointers and whose memory it is.
    case join(CheckedExpression, separator: String, AddressSpace)
    /// `exit(code)`; leaves the action.
    case exit(CheckedExpression?)
  }
}

/// A value that is sent, and what programs call it that take it.
package struct PrintedValue: Sendable {
  /// An identifier made of what the script writes; empty if that has no name.
  package var name: String
  /// The value.
  package var value: CheckedExpression
  /// Creates a value.
  package init(_ value: CheckedExpression, name: String) {
    self.name = name
    self.value = value
  }
}

/// `@m` or `@m[k, …]`.
package struct Element: Sendable {
  /// The map.
  package var map: ID<CheckedMap>
  /// The keys, already of the map's key types or convertible to them without loss.
  package var keys: [CheckedExpression]
  /// Where it stands in the script.
  package var range: SourceRange
  /// Creates an element.
  package init(map: ID<CheckedMap>, keys: [CheckedExpression], range: SourceRange) {
    self.map = map
    self.keys = keys
    self.range = range
  }
}

/// An expression with its type and where it stands.
package struct CheckedExpression: Sendable {
  /// The type of the value.
  package var type: Type
  /// What is computed.
  package var kind: Kind
  /// The expression in the script.
  package var range: SourceRange
  /// Creates an expression.
  package init(_ kind: Kind, type: Type, range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  /// What an expression computes.
  package indirect enum Kind: Sendable {
    /// A constant integer, boolean (0 or 1) or enumerator that is the same on every kernel.
    case integer(Int64)
    /// A constant text.
    case string(String)
    /// An enumerator of the kernel, relocated; the value is the profile's.
    case enumerator(EnumerationReference, name: String, value: Int64)
    /// `$1` as an integer.
    case positionalInteger(Int)
    /// `str($1)`, or `$1` where text is wanted, without its first bytes; the type is a string,
    /// to whose capacity the text may have to be cut.
    case positionalString(Int, skipping: Int, isCut: Bool)
    /// `$#`
    case positionalCount
    /// `getopt(name, default, description)`, of the type of its default.
    case option(ScriptOption)
    /// `$v`
    case variable(ID<CheckedVariable>)
    /// `&$v`
    case variableAddress(ID<CheckedVariable>)
    /// `&@m`: where the kernel keeps the map.
    case mapAddress(ID<CheckedMap>)
    /// `@m[k]` of plain values; a missing element is zero.
    case element(Element)
    /// A builtin or function whose recipe makes a scalar; operands are scalars.
    case scalar(@Sendable ([Expression]) -> Expression, operands: [CheckedExpression])
    /// `f(a)` of the script; the arguments have the types of the parameters.
    case invoke(CheckedCallee, [CheckedExpression])
    /// `pid`, in the loader's PID namespace.
    case processID
    /// `tid`, in the loader's PID namespace.
    case threadID
    /// `elapsed`: nanoseconds since the session began.
    case elapsed
    /// `comm`: a string of 16 bytes.
    case comm
    /// `probe` in an action with one possible name is `.string`; else this.
    case probeName
    /// `func` in a probe of programs.
    case functionName
    /// `kstack`, by its type.
    case kernelStack
    /// `ustack`, by its type.
    case userStack
    /// `usym(address)`.
    case userSymbol(CheckedExpression)
    /// `str(address, limit)`: the type's capacity is the constant limit + 1, or the default.
    case stringAt(CheckedExpression, limit: CheckedExpression?, AddressSpace)
    /// `strncmp(a, b, n)`: 0 if the first n bytes, or the texts, are equal, else 1.
    case compareText(CheckedExpression, CheckedExpression, count: LoadTimeNumber)
    /// `strcmp(a, b)`: below, equal to or above 0 as the order of the texts.
    case textOrder(CheckedExpression, CheckedExpression)
    /// `ntop(family, address)`: an integer, or an array or structure of 4 or 16 bytes.
    case internetAddress(family: CheckedExpression, CheckedExpression, bytes: Int)
    /// `strftime(format, time)` with the number of its clock, `cgroup_path(id, pattern)` with 0.
    case withText(CheckedExpression, String, note: Int)
    /// `macaddr(address)`: an array or text of 6 bytes.
    case macAddress(CheckedExpression)
    /// `buf(memory, length)`: an array, text or address; an array or text whole without a length.
    case buffer(CheckedExpression, length: CheckedExpression?, AddressSpace)
    /// The bytes of a constant array.
    case bytes([UInt8])
    /// What has a name on the loader's machine; `base` is the address of the probed instruction,
    /// if there is one, from which a symbol of a process is found.
    case lookup(LookupTarget, LookupName, base: CheckedExpression?)
    /// A number that the loader knows.
    case parameter(ParameterContent)
    /// `delete(@m, k)` as a value: whether there was such an element.
    case deleteElement(Element)
    /// `a == b` or `a != b` of strings, of any capacities.
    case textEquality(CheckedExpression, CheckedExpression, isEqual: Bool)
    /// `a == b` or `a != b` of tuples, records or arrays of the same types.
    case tupleEquality(CheckedExpression, CheckedExpression, isEqual: Bool)
    /// The member, array element or struct reached by a path from where `base` points.
    ///
    /// The base is a pointer to the path's root; the type is the member's. A scalar is read; an
    /// array of `char` with a string type is read as text; a structure, array or nested path is
    /// only an address until something reads it.
    case member(base: CheckedExpression, FieldPath)
    /// A field of the context (tracepoint or raw tracepoint arguments), by a relocated path.
    case contextMember(FieldPath)
    /// A `__data_loc` field of a tracepoint, by the path of its 32-bit locator: text behind it.
    case dataLocation(FieldPath)
    /// Argument `index` of a raw tracepoint.
    case rawTracepointArgument(Int)
    /// What a pointer points to: a scalar, or text if the type is a string.
    case dereference(CheckedExpression)
    /// Element `index` of memory behind a pointer or array; the type is the element's.
    case subscript_(base: CheckedExpression, index: CheckedExpression)
    /// A tuple's or record's component.
    case component(CheckedExpression, Int)
    /// A tuple or record, or the elements of an array.
    case tuple([CheckedExpression])
    /// Zero bytes: 0, the empty text, or a tuple of them.
    case zero
    /// The value after the statements.
    case block([CheckedStatement], CheckedExpression)
    /// What the CPUs have counted together in an element of a map of `count`, `sum`, `min`, `max`
    /// or `avg`.
    case aggregateValue(Element, Aggregate)
    /// `-e`, `~e`, `!e`
    case unary(UnaryOperator, CheckedExpression)
    /// Arithmetic of integers; operand signedness chooses the operation.
    case binary(BinaryOperator, CheckedExpression, CheckedExpression)
    /// Pointer ± integer, already scaled to bytes.
    case offsetPointer(CheckedExpression, byBytes: CheckedExpression)
    /// A comparison of scalars; signed if either integer is signed.
    case comparison(ComparisonOperation, CheckedExpression, CheckedExpression)
    /// `a && b`
    case and(CheckedExpression, CheckedExpression)
    /// `a || b`
    case or(CheckedExpression, CheckedExpression)
    /// `c ? a : b`; both have the expression's type or convert to it.
    case conditional(CheckedExpression, CheckedExpression, CheckedExpression)
    /// A cast between scalars, between an integer and the bytes of an array, or a widening of a
    /// string, tuple or record.
    case convert(CheckedExpression)
    /// `++$v` and the like: adds `by`, the value is the new or the old one.
    case incrementVariable(ID<CheckedVariable>, by: Int64, yieldsOld: Bool)
    /// `++@m[k]` and the like.
    case incrementElement(Element, by: Int64, yieldsOld: Bool)
    /// `sizeof` of a kernel type, relocated.
    case structureSize(StructureReference)
    /// `offsetof` in a kernel type, relocated.
    case fieldOffset(FieldPath)
    /// Whether the target's type has the member.
    case fieldExists(FieldPath)
    /// A library function that is no recipe of scalars.
    case library(LibraryCall)
  }
}

/// A function that a script calls.
package enum CheckedCallee: Sendable {
  /// One of the script.
  case script(ID<CheckedFunction>)
  /// One of an imported program in C.
  case imported(String)
}

/// What can be looked up by its name on the loader's machine.
package enum LookupTarget: Sendable {
  case kernelSymbol, controlGroup, userSymbol, kernelFunction, allowedKernelFunction
}

/// The name of what is looked up.
package enum LookupName: Sendable {
  /// What the script writes.
  case literal(String)
  /// The text of a positional parameter.
  case positional(Int)
}

/// Operators on one scalar.
package enum UnaryOperator: Sendable {
  case negate, complement, not
}

/// Arithmetic operators of the language.
package enum BinaryOperator: Sendable {
  case add, subtract, multiply, divide, remainder
  case and, or, exclusiveOr, shiftLeft, shiftRight
}

/// A way from a kernel struct to something inside it, without following pointers.
package struct FieldPath: Sendable, Hashable {
  /// The named struct or union where the path starts.
  package var root: StructureReference
  /// The steps; members of anonymous structs and unions belong to the type around them.
  package var steps: [Step]
  /// Creates a path.
  package init(root: StructureReference, steps: [Step]) {
    self.root = root
    self.steps = steps
  }

  /// One step.
  package enum Step: Sendable, Hashable {
    /// The member of this name; a bit field has its width in bits.
    case member(String, type: Type, bitWidth: Int?)
    /// The element at a constant index.
    case element(Int)
  }
}
