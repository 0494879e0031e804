import Artefact
import KernelProfile
package import TypeInfo
import TypedIR

/// A program in C that a script imports.
package struct CProgram: Sendable {

  /// The code, as bitcode of LLVM.
  package var bitcode: [UInt8]

  /// The types of the functions.
  let types: BTFGraph

  /// Creates a program.
  package init(bitcode: [UInt8], types: BTFGraph) {
    self.bitcode = bitcode
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
    for function in types.types(of: .function, hasPrefix: "") {
      let parameters = types.parameters(of: function).map { type($0.type, in: types) }
      let result = type(types.returnType(of: function), in: types)
      guard !parameters.contains(nil), let result else { continue }
      imported[types.btf.name(of: function).description] = CFunction(
        parameters: parameters.compactMap { $0 }, result: result)
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
