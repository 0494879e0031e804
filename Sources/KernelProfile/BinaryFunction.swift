import Artefact
package import TypeInfo

/// A function of a program or library.
package struct BinaryFunction: Hashable, Sendable {

  /// The program or library, as the script names it.
  package let binary: String

  /// The name of the function.
  package let name: String

  /// Creates a function.
  package init(binary: String, name: String) {
    self.binary = binary
    self.name = name
  }
}

extension KernelProfile {

  /// Returns the profile with the types of a program or library, for what its functions are given.
  ///
  /// Scripts find these types by name behind their own and the kernel's.
  package func adding(
    _ binary: String, with types: BTFGraph
  ) throws(ProfileError) -> KernelProfile {
    var writer = BTFWriter()
    var functions: [BinaryFunction: BTFTypeID] = [:]
    if let scriptTypes {
      let identifiers = writer.append(all: scriptTypes.graph.btf)
      functions = scriptTypes.functions.compactMapValues { identifiers[$0] }
    }
    let identifiers = writer.append(all: types.btf)
    for function in types.types(of: .function, hasPrefix: "") {
      let key = BinaryFunction(binary: binary, name: types.btf.name(of: function).description)
      functions[key] = functions[key] ?? identifiers[function]
    }
    do throws(ArtefactError) {
      var joined = ScriptTypes(
        btf: try BTFGraph(writer.bytes), ownNames: scriptTypes?.ownNames ?? [])
      joined.functions = functions
      return adding(joined)
    } catch {
      throw .types(error)
    }
  }

  /// Returns the type of a function of a program or library, if its types were added.
  package func function(_ function: BinaryFunction) -> KernelFunction? {
    guard let types = scriptGraph, let type = scriptTypes?.functions[function] else { return nil }
    return describeFunction(type, of: types)
  }
}

extension BTFWriter {

  /// Appends all types of a BTF but its sections, which no type names, and returns their new
  /// identifiers.
  @discardableResult
  fileprivate mutating func append(all btf: BTF) -> [BTFTypeID: BTFTypeID] {
    let types = (1..<UInt32(btf.typeCount)).map { BTFTypeID($0) }
      .filter { btf.kind(of: $0) != .section }
    return append(
      types, of: btf, withParametersOf: Set(types.filter { btf.kind(of: $0) == .prototype }))
  }
}
