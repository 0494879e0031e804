/// An object that is linked with the program.
package struct LinkedObject: Sendable, Equatable {

  /// The file's name for messages.
  package var name: String

  /// The contents.
  package var bytes: [UInt8]

  /// The functions that others may call.
  package var functions: [String]

  /// Creates an object.
  package init(name: String, bytes: [UInt8], functions: [String]) {
    self.name = name
    self.bytes = bytes
    self.functions = functions
  }
}

/// A function of an object that is linked with the program.
package struct ObjectFunction: Sendable, Equatable {

  /// The ELF symbol.
  package var name: String

  /// The types of the parameters.
  package var parameters: [ObjectType]

  /// The type of the result.
  package var result: ObjectType

  /// Creates a function.
  package init(name: String, parameters: [ObjectType], result: ObjectType) {
    self.name = name
    self.parameters = parameters
    self.result = result
  }
}

/// A type as an object has it; what declares its functions must have the same.
package indirect enum ObjectType: Sendable, Equatable {
  case void
  case integer(IntegerType)
  case enumeration(name: String, IntegerType)
  case pointer(to: ObjectType)
  case structure(name: String, isUnion: Bool)
}
