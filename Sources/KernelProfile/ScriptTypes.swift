import Artefact
package import TypeInfo

/// The types that a script defines in C or includes, with their layouts.
package struct ScriptTypes: Sendable {

  /// The types.
  let graph: BTFGraph

  /// The types, as `struct foo` or `typedef foo`, that come before the kernel's of that name: all
  /// but those of the system's headers.
  let ownNames: Set<String>

  /// The functions of programs and libraries.
  var functions: [BinaryFunction: BTFTypeID] = [:]

  /// Creates the types of `btf`.
  package init(btf: BTFGraph, ownNames: Set<String>) {
    graph = btf
    self.ownNames = ownNames
  }

  /// What the tags of enumerations begin with that have none in C.
  package static let anonymousTag = "probec_anonymous_"

  /// Returns the tag that a type has in C; empty if it has none.
  static func tag(_ name: String) -> String { name.hasPrefix(anonymousTag) ? "" : name }
}

extension KernelProfile {

  /// Returns the profile with the types that a script defines or includes.
  package func adding(_ types: ScriptTypes) -> KernelProfile {
    var profile = self
    profile.scriptTypes = types
    return profile
  }
}
