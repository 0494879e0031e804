import CLLVM

/// Builds the debug information from which LLVM makes BTF and line information.
struct DebugTypes {

  let context: LLVMContextRef
  let file: Metadata
  private let builder: LLVMDIBuilderRef
  private let unit: Metadata

  /// Creates the compile unit of a script in an empty module.
  init(
    _ context: LLVMContextRef, _ module: LLVMModuleRef, _ scriptName: String,
    _ scriptLines: [String]
  ) {
    self.context = context
    let int32: LLVMTypeRef = LLVMInt32TypeInContext(context)
    let version: Value = LLVMConstInt(int32, UInt64(LLVMDebugMetadataVersion()), 0)
    let flag = "Debug Info Version"
    // A program in C that was linked into the module has brought it.
    if LLVMGetModuleFlag(module, flag, flag.utf8.count) == nil {
      LLVMAddModuleFlag(
        module, LLVMModuleFlagBehaviorWarning, flag, flag.utf8.count, LLVMValueAsMetadata(version))
    }
    builder = LLVMCreateDIBuilder(module)
    file = sourceFile(context, name: scriptName, lines: scriptLines)
    let producer = "probec"
    // Kind 3 (debug directives only), which the C enumeration lacks, makes BTF but no DWARF.
    unit = LLVMDIBuilderCreateCompileUnit(
      builder, LLVMDWARFSourceLanguageC11, file, producer, producer.utf8.count, 1, "", 0, 0, "", 0,
      LLVMDWARFEmissionKind(3), 0, 0, 0, "", 0, "", 0)
  }

  /// Completes the debug information; nothing can be added afterwards.
  func finish() {
    LLVMDIBuilderFinalize(builder)
    LLVMDisposeDIBuilder(builder)
  }

  /// Returns an integer type with a name of C.
  func integer(bytes: Int, isSigned: Bool) -> Metadata {
    let name: String
    switch (bytes, isSigned) {
    case (1, true): name = "char"
    case (1, false): name = "unsigned char"
    case (2, true): name = "short"
    case (2, false): name = "unsigned short"
    case (4, true): name = "int"
    case (4, false): name = "unsigned int"
    case (8, true): name = "long long"
    case (8, false): name = "unsigned long long"
    case (16, true): name = "__int128"
    case (16, false): name = "unsigned __int128"
    default: preconditionFailure("the IR verifier accepted an integer of \(bytes) bytes")
    }
    let encoding: UInt32 = isSigned ? (bytes == 1 ? 6 : 5) : (bytes == 1 ? 8 : 7)  // DW_ATE_…
    return LLVMDIBuilderCreateBasicType(
      builder, name, name.utf8.count, UInt64(bytes * 8), encoding, LLVMDIFlagZero)
  }

  /// Returns a pointer type; to `void` if `type` is nil.
  func pointer(to type: Metadata?) -> Metadata {
    LLVMDIBuilderCreatePointerType(builder, type, 64, 64, 0, "", 0)
  }

  /// Returns an array type with one or more dimensions; a count of 0 is a flexible array.
  func array(_ element: Metadata, counts: [Int], elementBits: Int) -> Metadata {
    var ranges: [Metadata?] = counts.map { count in
      LLVMDIBuilderGetOrCreateSubrange(builder, 0, Int64(count == 0 ? -1 : count))
    }
    let bits = counts.reduce(elementBits, *)
    return LLVMDIBuilderCreateArrayType(
      builder, UInt64(bits), 0, element, &ranges, UInt32(ranges.count))
  }

  /// Returns a type of `count` bytes of which nothing else is known.
  func opaque(_ count: Int) -> Metadata {
    switch count {
    case 4, 8: integer(bytes: count, isSigned: false)
    case _ where count % 8 == 0:
      array(integer(bytes: 8, isSigned: false), counts: [count / 8], elementBits: 64)
    default: array(integer(bytes: 1, isSigned: false), counts: [count], elementBits: 8)
    }
  }

  /// Returns the type `int (*)[value]`, which is how map definitions carry numbers.
  func number(_ value: Int) -> Metadata {
    pointer(to: array(integer(bytes: 4, isSigned: true), counts: [value], elementBits: 32))
  }

  /// Returns a struct type; anonymous if the name is empty.
  func structure(_ name: String, _ fields: [DebugField], bits: Int) -> Metadata {
    var members = members(fields)
    return LLVMDIBuilderCreateStructType(
      builder, file, name, name.utf8.count, file, 0, UInt64(bits), 0, LLVMDIFlagZero, nil, &members,
      UInt32(members.count), 0, nil, "", 0)
  }

  /// Returns a union type; anonymous if the name is empty.
  func union(_ name: String, _ fields: [DebugField], bits: Int) -> Metadata {
    var members = members(fields)
    return LLVMDIBuilderCreateUnionType(
      builder, file, name, name.utf8.count, file, 0, UInt64(bits), 0, LLVMDIFlagZero, &members,
      UInt32(members.count), 0, "", 0)
  }

  /// Returns an enumeration type.
  func enumeration(
    _ name: String, bytes: Int, isSigned: Bool, enumerators: [(name: String, value: Int64)]
  ) -> Metadata {
    var elements: [Metadata?] = enumerators.map { enumerator in
      LLVMDIBuilderCreateEnumerator(
        builder, enumerator.name, enumerator.name.utf8.count, enumerator.value, isSigned ? 0 : 1)
    }
    return LLVMDIBuilderCreateEnumerationType(
      builder, file, name, name.utf8.count, file, 0, UInt64(bytes * 8), UInt32(bytes * 8),
      &elements, UInt32(elements.count), integer(bytes: bytes, isSigned: isSigned))
  }

  /// Gives a global variable a name and type in BTF.
  func describe(_ global: Value, name: String, _ type: Metadata) {
    let expression = LLVMDIBuilderCreateExpression(builder, nil, 0)
    let variable: Metadata = LLVMDIBuilderCreateGlobalVariableExpression(
      builder, unit, name, name.utf8.count, "", 0, file, 0, type, 0, expression, nil, 0)
    LLVMGlobalSetMetadata(global, LLVMGetMDKindIDInContext(context, "dbg", 3), variable)
  }

  /// Gives a function a prototype in BTF and a first line, and returns the scope of its lines.
  ///
  /// The kernel refuses parameters without names.
  func describe(
    _ function: Value, name: String, result: Metadata?,
    parameters: [(name: String, type: Metadata)],
    line: Int, isLocal: Bool
  ) -> Metadata {
    var signature: [Metadata?] = [result] + parameters.map(\.type)
    let type = LLVMDIBuilderCreateSubroutineType(
      builder, file, &signature, UInt32(signature.count), LLVMDIFlagZero)
    let scope: Metadata = LLVMDIBuilderCreateFunction(
      builder, file, name, name.utf8.count, "", 0, file, UInt32(line), type, isLocal ? 1 : 0, 1,
      UInt32(line), LLVMDIFlagPrototyped, 1)
    LLVMSetSubprogram(function, scope)
    for (index, parameter) in parameters.enumerated() {
      LLVMDIBuilderCreateParameterVariable(
        builder, scope, parameter.name, parameter.name.utf8.count, UInt32(index + 1), file,
        UInt32(line), parameter.type, 1, LLVMDIFlagZero)
    }
    return scope
  }

  /// Gives a function that another object defines its prototype in BTF.
  func declare(_ function: Value, name: String, result: Metadata?, parameters: [Metadata?]) {
    var signature = [result] + parameters
    let type = LLVMDIBuilderCreateSubroutineType(
      builder, file, &signature, UInt32(signature.count), LLVMDIFlagZero)
    let declaration: Metadata = LLVMDIBuilderCreateFunction(
      builder, file, name, name.utf8.count, "", 0, file, 0, type, 0, 0, 0,
      LLVMDIFlagPrototyped, 1)
    LLVMSetSubprogram(function, declaration)
  }

  /// Returns the type of a struct or union of which only the name is known.
  func forward(_ name: String, isUnion: Bool) -> Metadata {
    isUnion
      ? LLVMDIBuilderCreateUnionType(
        builder, file, name, name.utf8.count, file, 0, 0, 0, LLVMDIFlagFwdDecl, nil, 0, 0, "", 0)
      : LLVMDIBuilderCreateStructType(
        builder, file, name, name.utf8.count, file, 0, 0, 0, LLVMDIFlagFwdDecl, nil, nil, 0, 0,
        nil, "", 0)
  }

  private func members(_ fields: [DebugField]) -> [Metadata?] {
    fields.map { field in
      field.isBitField
        ? LLVMDIBuilderCreateBitFieldMemberType(
          builder, file, field.name, field.name.utf8.count, file, 0, UInt64(field.bits),
          UInt64(field.offsetInBits), UInt64(field.offsetInBits), LLVMDIFlagBitField, field.type)
        : LLVMDIBuilderCreateMemberType(
          builder, file, field.name, field.name.utf8.count, file, 0, UInt64(field.bits), 0,
          UInt64(field.offsetInBits), LLVMDIFlagZero, field.type)
    }
  }
}

/// A member of a struct or union type in debug information.
struct DebugField {
  var name: String
  var type: Metadata
  var bits: Int
  var offsetInBits: Int
  var isBitField: Bool
}
