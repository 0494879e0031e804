/// The stable name of one kind of problem.
///
/// Codes are only ever added; one that is no longer reported keeps its number.
/// E01 is syntax, E02 calls, E03 types, E04 probes, E05 maps, E06 types of the kernel and
/// of C, macros and imports, E07 settings and what
/// this compiler cannot do yet, E09 limits of the kernel; W is a warning.
package enum DiagnosticCode: String, CaseIterable, Sendable {

  /// The file is not text.
  case notText = "E0101"

  /// The script has no probes.
  case noProbes = "E0102"

  /// Something else was expected here.
  case unexpectedToken = "E0103"

  /// A character has no meaning outside of strings and comments.
  case unexpectedCharacter = "E0104"

  /// A string is not closed on its line.
  case unterminatedString = "E0105"

  /// A comment is not closed.
  case unterminatedComment = "E0106"

  /// An escape sequence in a string does not exist.
  case invalidEscape = "E0107"

  /// A number is malformed.
  case invalidNumber = "E0108"

  /// A number does not fit in its type.
  case numberOutOfRange = "E0109"

  /// Constructs are nested too deeply.
  case tooDeeplyNested = "E0110"

  /// An opening bracket has no closing counterpart.
  case unclosedDelimiter = "E0111"

  /// The left side of an assignment cannot be assigned to.
  case invalidAssignmentTarget = "E0112"

  /// A declaration comes after something that it must precede.
  case misplacedDeclaration = "E0113"

  /// The script has a second config block.
  case duplicateConfig = "E0114"

  /// A probe does not say what it attaches to.
  case missingAttachPoint = "E0115"

  /// A positional parameter has no valid number.
  case invalidPositionalParameter = "E0116"

  /// A function does not exist.
  case unknownFunction = "E0201"

  /// A builtin is given too few or too many arguments.
  case argumentCount = "E0202"

  /// A builtin is given a value of a type that it does not take.
  case argumentType = "E0203"

  /// A value must be known when the script is compiled.
  case constantExpected = "E0204"

  /// A constant is outside of what is allowed.
  case argumentOutOfRange = "E0205"

  /// A format has a conversion that nothing can be printed with.
  case invalidFormat = "E0206"

  /// A format has fewer or more conversions than there are values.
  case formatArgumentCount = "E0207"

  /// A conversion of a format cannot print a value of this type.
  case formatArgumentType = "E0208"

  /// A function that has no value is used as one.
  case noValue = "E0209"

  /// The result of an aggregating function is not stored in a map.
  case misplacedAggregate = "E0210"

  /// A builtin has no meaning in this kind of probe.
  case notAvailable = "E0211"

  /// One of a few words must be given.
  case wordExpected = "E0212"

  /// `reg` names a register that the architecture does not have.
  case unknownRegister = "E0213"

  /// A named parameter of the script has a name that cannot be given.
  case invalidOptionName = "E0214"

  /// A named parameter of the script has different defaults or descriptions.
  case optionMismatch = "E0215"

  /// A time of a clock that does not follow the time of day is printed as one.
  case clockWithoutDate = "E0220"

  /// Nothing tells how many bytes a buffer takes.
  case bufferWithoutLength = "E0221"

  /// The script itself asks for the compilation to fail.
  case failure = "E0223"

  /// The kernel cannot print something to its trace pipe.
  case debugFormat = "E0224"

  /// A text is no address.
  case invalidAddress = "E0222"

  /// A signal does not exist.
  case unknownSignal = "E0240"

  /// The elements of a map without keys are counted.
  case noElementCount = "E0241"

  /// A variable is used before anything is assigned to it.
  case undefinedVariable = "E0301"

  /// A name means nothing.
  case unknownName = "E0302"

  /// A value has another type than the variable that it is assigned to.
  case variableType = "E0303"

  /// An operator cannot be applied to values of these types.
  case invalidOperands = "E0304"

  /// A value cannot be cast to this type.
  case invalidCast = "E0305"

  /// A value has no members.
  case noMembers = "E0306"

  /// A value has no elements.
  case noElements = "E0307"

  /// An index lies outside of an array or tuple.
  case indexOutOfBounds = "E0308"

  /// A variable is declared where one of the same name is visible.
  case redeclaredVariable = "E0309"

  /// A constant does not fit into the declared type.
  case constantOutOfRange = "E0310"

  /// A condition is neither true nor false.
  case conditionNotScalar = "E0311"

  /// Something in memory is used as a value.
  case notAValue = "E0312"

  /// Something is divided by zero.
  case divisionByZero = "E0313"

  /// The two values of a choice have different types.
  case choiceMismatch = "E0314"

  /// A string is longer than strings may be.
  case textTooLong = "E0315"

  /// A block cannot be repeated so often.
  case unrollCount = "E0316"

  /// Nothing tells the type of a variable.
  case unknownVariableType = "E0317"

  /// Something that is not a variable or map is assigned to.
  case notAssignable = "E0318"

  /// A type has no size, or none that is known.
  case noSize = "E0319"

  /// A loop is left where there is none.
  case noLoop = "E0320"

  /// A loop runs over something that it cannot run over.
  case invalidLoop = "E0321"

  /// A block or choice has no value.
  case noBlockValue = "E0330"

  /// A record has two fields of one name.
  case repeatedField = "E0331"

  /// Something that must hold when the script is compiled does not.
  case assertionFailed = "E0332"

  /// Something has no address.
  case notAddressable = "E0333"

  /// A construct must be allowed by a setting.
  case notAllowed = "E0334"

  /// A kind of probe does not exist.
  case unknownProbeKind = "E0401"

  /// An attach point has too few or too many parts.
  case malformedAttachPoint = "E0402"

  /// A tracepoint does not exist.
  case unknownTracepoint = "E0403"

  /// A number in an attach point is malformed or too large.
  case invalidProbeNumber = "E0404"

  /// A unit of time does not exist.
  case unknownUnit = "E0405"

  /// An event does not exist.
  case unknownEvent = "E0406"

  /// An offset stands where none is possible.
  case misplacedOffset = "E0407"

  /// A kind of probe is not known to this compiler yet.
  case unsupportedProbeKind = "E0408"

  /// A positional parameter stands for what the compiler must know.
  case misplacedParameter = "E0409"

  /// What a function of a program or library is given is not known.
  case unknownParameters = "E0410"

  /// A map is used and nothing is ever stored in it.
  case undefinedMap = "E0501"

  /// A map is used with different numbers of keys.
  case keyCount = "E0502"

  /// A key has another type than elsewhere.
  case keyType = "E0503"

  /// A value has another type than those stored elsewhere.
  case mapValueType = "E0504"

  /// The result of an aggregating function is read.
  case aggregateAsValue = "E0505"

  /// A kind of map does not exist, or does not fit its values.
  case mapKind = "E0506"

  /// Nothing tells the type of a map's values.
  case unknownMapType = "E0507"

  /// A map is declared twice.
  case redeclaredMap = "E0508"

  /// A type does not exist.
  case unknownType = "E0601"

  /// A structure or tracepoint has no such field.
  case unknownField = "E0602"

  /// Only the name of a structure is known.
  case incompleteType = "E0603"

  /// Something in a structure cannot be found in another kernel.
  case unrelocatable = "E0604"

  /// No macro takes the arguments of a call.
  case macroArguments = "E0620"

  /// A macro calls itself.
  case recursiveMacro = "E0621"

  /// Two macros take the same arguments.
  case redeclaredMacro = "E0622"

  /// A parameter has the name of another, or a variable that of a parameter.
  case duplicateParameter = "E0623"

  /// A macro uses a map that it is not given.
  case unhygienicMap = "E0624"

  /// A type is used as a value.
  case typeAsValue = "E0625"

  /// Macros make more text than can be compiled.
  case expansionTooLarge = "E0626"

  /// A macro of C is of no use in a script.
  case cMacro = "E0627"

  /// Two functions, or a function and a macro, have one name.
  case redeclaredFunction = "E0650"

  /// A function cannot have such parameters or results.
  case functionParameters = "E0651"

  /// A function does not return what it is declared to.
  case functionResult = "E0652"

  /// A function calls itself.
  case recursiveFunction = "E0653"

  /// A function uses what belongs to a probe.
  case notInFunction = "E0654"

  /// A file that is imported cannot be read.
  case missingImport = "E0630"

  /// A file must not be imported.
  case refusedImport = "E0631"

  /// A file is of a kind that cannot be imported.
  case unknownImport = "E0632"

  /// A file that is imported has settings.
  case importedConfig = "E0633"

  /// C code has an error.
  case invalidC = "E0640"

  /// C code cannot be read here.
  case noCompiler = "E0641"

  /// A block imports a file, which is not enabled.
  case disabledImportInBlock = "E0642"

  /// The script has more programs than it allows.
  case tooManyPrograms = "E0643"

  /// A setting means nothing any more.
  case settingWithoutEffect = "W0160"

  /// A block imports a file.
  case importInBlock = "W0161"

  /// The language has a construct that this compiler does not know yet.
  case unsupported = "E0701"

  /// A setting does not exist.
  case unknownSetting = "E0702"

  /// A setting cannot have this value.
  case invalidSetting = "E0703"

  /// An action needs more stack than the kernel gives it.
  case stackTooSmall = "E0901"

  /// An action uses more maps than the kernel allows.
  case tooManyMaps = "E0902"

  /// An action takes more functions than the kernel allows.
  case tooManyFunctions = "E0903"

  /// Loops and calls are nested deeper than the kernel allows.
  case callsTooDeep = "E0904"

  /// An action has more instructions than the kernel allows.
  case programTooLong = "E0905"

  /// An action needs more working memory than the kernel gives it.
  case tooMuchWorkingMemory = "E0906"

  /// A record has no room in the buffer to the loader.
  case recordTooLarge = "E0907"

  /// A tracepoint has more actions than the kernel allows.
  case tracepointTooBusy = "E0908"

  /// A value is computed and not used.
  case unusedValue = "W0101"

  /// A statement is never reached.
  case unreachable = "W0102"

  /// Unsigned values of 64 bits are kept with a sign.
  case lostSign = "W0103"

  /// A kernel function is not among those that can be probed.
  case unknownKernelFunction = "W0104"

  /// Numbers with signs are divided as if they had none.
  case signedDivision = "W0105"

  /// A setting has a newer name.
  case renamedSetting = "W0106"

  /// A declared map is not used.
  case unusedMap = "W0107"

  /// A variable is never assigned.
  case unassignedVariable = "W0108"

  /// A header is not read, because it, or what reads it, is not installed.
  case missingHeader = "W0109"

  /// A cast changes nothing.
  case castToSameType = "W0330"

  /// A construct may change in later versions.
  case unstable = "W0331"

  /// A map is printed again and again while its elements are visited.
  case printedInLoop = "W0350"

  /// Something is written to the trace pipe of the kernel.
  case debugOutput = "W0351"

  /// A loop has the form of earlier versions.
  case deprecatedLoop = "W0352"

  /// A probe is left out because the profile lacks what it needs.
  case omittedProbe = "W0110"

  /// An element is deleted in the form of earlier versions.
  case deprecatedDelete = "W0240"

  /// A number is used as a pointer, as in earlier versions.
  case dereferencedNumber = "W0241"

}

/// How serious a problem is.
package enum Severity: String, Sendable {

  /// The script cannot be compiled.
  case error

  /// The script can be compiled, and probably does not do what was meant.
  case warning

}

extension DiagnosticCode {

  /// How serious the problem is.
  package var severity: Severity { rawValue.hasPrefix("W") ? .warning : .error }

}
