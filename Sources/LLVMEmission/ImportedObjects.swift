import Artefact
import CLLVM
import TypedIR

// The functions of objects are declared here, and linked when the module has become an object.

/// Declares the functions of objects that a program may call.
///
/// `int triple(int)` becomes `declare i64 @triple(i64)`: narrow numbers are extended as BPF has it.
func declareObjectFunctions(_ emission: ModuleEmission) {
  let types = emission.types
  for function in emission.program.objectFunctions {
    let type = types.function(types.int64, function.parameters.map { _ in types.int64 })
    let value: Value = LLVMAddFunction(emission.module, function.name, type)
    emission.debug.declare(
      value, name: function.name, result: emission.debug.type(function.result),
      parameters: function.parameters.map { emission.debug.type($0) })
  }
}

extension DebugTypes {

  /// Returns a type that an object uses; nil for `void`.
  fileprivate func type(_ type: ObjectType) -> Metadata? {
    switch type {
    case .void: nil
    case .integer(let integer): self.integer(bytes: integer.bytes, isSigned: integer.isSigned)
    case .enumeration(let name, let integer):
      enumeration(
        name, bytes: integer.bytes, isSigned: integer.isSigned,
        enumerators: [(name: "\(name)_0", value: 0)])
    case .pointer(let target): pointer(to: self.type(target))
    case .structure(let name, let isUnion): forward(name, isUnion: isUnion)
    }
  }
}

/// Returns an object that a linker has written without what no loader reads, and with functions
/// that are local.
package func finished(_ object: [UInt8], withLocal functions: Set<String>) -> [UInt8] {
  var object = ELFObject(object)
  object.makeLocal(Set(functions.map { Text($0) }))
  return object.stripped()
}

extension ELFObject {

  /// Makes functions local in the types, where clang called them global.
  mutating func makeLocal(_ functions: Set<Text>) {
    guard !functions.isEmpty else { return }
    edit(".BTF") { bytes in
      guard var types = try? BTF(bytes) else { return }
      for number in 1..<UInt32(types.typeCount) {
        let type = BTFTypeID(number)
        if types.kind(of: type) == .function, functions.contains(types.name(of: type)) {
          types.makeLocal(type)
        }
      }
      bytes = types.bytes
    }
  }
}
