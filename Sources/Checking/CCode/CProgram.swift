import Artefact
import KernelProfile
package import TypeInfo
import TypedIR

/// A program in C that a script imports.
package struct CProgram: Sendable {

  /// The code, as bitcode of LLVM; nil of an object.
  package var bitcode: [UInt8]?

  /// The code, as an object; nil of bitcode.
  var object: LinkedObject?

  /// The types of the functions.
  let types: BTFGraph

  /// The names of the functions that can be called.
  var callableFunctions: [String] {
    // BTF_FUNC_STATIC is 0.
    object?.functions
      ?? types.types(of: .function, hasPrefix: "").filter { types.btf.count(of: $0) != 0 }
      .map { types.btf.name(of: $0).description }
  }

  /// Creates a program that is compiled with the script.
  package init(bitcode: [UInt8], types: BTFGraph) {
    self.bitcode = bitcode
    self.types = types
  }

  /// Creates a program that was compiled before.
  init(object: LinkedObject, types: BTFGraph) {
    self.object = object
    self.types = types
  }
}

/// A function of a program in C.
struct CFunction {
  let parameters: [Type]
  let result: Type
}

extension Checker {

  /// Makes the functions of a program known whose arguments and results are numbers.
  mutating func add(_ program: CProgram) {
    let types = program.types
    let callable = Set(program.callableFunctions)
    for function in types.types(of: .function, hasPrefix: "") {
      let parameters = types.parameters(of: function).map { type($0.type, in: types) }
      let result = type(types.returnType(of: function), in: types)
      guard !parameters.contains(nil), let result else { continue }
      let name = types.btf.name(of: function).description
      guard callable.contains(name) else { continue }
      if program.object != nil {
        guard let declaration = declaration(of: function, name, in: types) else { continue }
        objectFunctions.append(declaration)
      }
      imported[name] = CFunction(parameters: parameters.compactMap { $0 }, result: result)
    }
  }

  /// Returns the function of an object as others declare it; nil if they cannot, for want of names
  /// or of registers.
  private func declaration(
    of function: BTFTypeID, _ name: String, in types: BTFGraph
  ) -> ObjectFunction? {
    let parameters = types.parameters(of: function).map { objectType($0.type, in: types) }
    guard let result = objectType(types.returnType(of: function), in: types),
      !parameters.contains(nil), parameters.count <= 5
    else { return nil }
    return ObjectFunction(name: name, parameters: parameters.compactMap { $0 }, result: result)
  }

  private func objectType(
    _ type: BTFTypeID, in types: BTFGraph, depth: Int = 0
  ) -> ObjectType? {
    let btf = types.btf
    let type = types.resolved(type)
    let name = btf.name(of: type).description
    switch btf.kind(of: type) {
    case .void: return .void
    case .integer:
      let isSigned = btf.detail(0, of: type) >> 24 & 1 != 0
      return IntegerType(bytes: btf.sizeField(of: type), isSigned: isSigned).map { .integer($0) }
    case .enumeration:
      return IntegerType(bytes: btf.sizeField(of: type), isSigned: btf.flag(of: type))
        .map { .enumeration(name: name, $0) }
    case .pointer:
      guard depth < 4 else { return nil }
      return objectType(btf.target(of: type), in: types, depth: depth + 1)
        .map { .pointer(to: $0) }
    case .structure where !name.isEmpty: return .structure(name: name, isUnion: false)
    case .union where !name.isEmpty: return .structure(name: name, isUnion: true)
    case .forward: return .structure(name: name, isUnion: btf.flag(of: type))
    case .array, .structure, .union, .typedef, .volatile, .const, .restrict, .function, .prototype,
      .variable, .section, .float, .declarationTag, .typeTag, .enumeration64:
      return nil
    }
  }

  /// Returns the type of an argument or result; nil if it is no number.
  private mutating func type(_ type: BTFTypeID, in types: BTFGraph) -> Type? {
    let btf = types.btf
    let type = types.resolved(type)
    switch btf.kind(of: type) {
    case .void: return .void
    case .integer:
      let encoding = btf.detail(0, of: type) >> 24 & 15
      if encoding & 4 != 0 { return .boolean }
      let integer = IntegerType(bytes: btf.sizeField(of: type), isSigned: encoding & 1 != 0)
      return integer.map { .integer($0) }
    case .enumeration, .enumeration64:
      return IntegerType(bytes: btf.sizeField(of: type), isSigned: btf.flag(of: type))
        .map { .integer($0) }
    case .pointer: return .pointer(to: pointed(btf.target(of: type), in: types), .kernel)
    case .array, .structure, .union, .forward, .typedef, .volatile, .const, .restrict, .function,
      .prototype, .variable, .section, .float, .declarationTag, .typeTag:
      return nil
    }
  }

  private mutating func pointed(_ type: BTFTypeID, in types: BTFGraph) -> Type {
    let type = types.resolved(type)
    let name = types.btf.name(of: type).description
    switch types.btf.kind(of: type) {
    case .structure, .forward:
      return kernel.profile.structure(named: name).map { kernel.type($0, in: .kernel) } ?? .void
    case .union:
      return kernel.profile.union(named: name).map { kernel.type($0, in: .kernel) } ?? .void
    case .integer: return self.type(type, in: types) ?? .void
    default: return .void
    }
  }
}
