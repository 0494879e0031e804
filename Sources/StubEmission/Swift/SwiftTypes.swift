import Artefact

extension SwiftStub {

  /// Returns the name of a type.
  func name(of type: StubType) -> String {
    switch type {
    case .boolean: "Bool"
    case .integer(let bytes, let isSigned): "\(isSigned ? "Int" : "UInt")\(bytes * 8)"
    case .pointer: "UInt64"
    case .enumeration(_, _, let index): enumerationTypes[index]
    case .string, .probeName, .functionName: "String"
    case .array(let element, _): "[\(name(of: element))]"
    case .structure(let index, _): structureTypes[index]
    case .kernelStack, .userStack: "ProbeStack"
    case .kernelSymbol: "ProbeKernelAddress"
    case .userSymbol: "ProbeUserAddress"
    case .internetAddress: "ProbeInternetAddress"
    case .timestamp: "ProbeTimestamp"
    case .buffer, .macAddress: "[UInt8]"
    case .userName, .controlGroup: "UInt64"
    }
  }

  /// Returns an expression that decodes a value at `offset` of the data that `data` names.
  func decoding(_ type: StubType, from data: String, at offset: Int) -> String {
    switch type {
    case .boolean: return "\(data).boolean(at: \(offset))"
    case .integer, .pointer, .userName, .controlGroup: return "\(data).integer(at: \(offset))"
    case .enumeration(let bytes, let isSigned, _):
      let integer = name(of: .integer(bytes: bytes, isSigned: isSigned))
      let value = "\(data).integer(at: \(offset), as: \(integer).self)"
      let raw = bytes == 8 && !isSigned ? "Int64(bitPattern: \(value))" : "Int64(\(value))"
      return "\(name(of: type))(rawValue: \(raw))"
    case .string(let bytes): return "\(data).string(at: \(offset), size: \(bytes))"
    case .array(let element, let count):
      let closure = decoding(element, from: "$0", at: 0)
      return
        "\(data).array(at: \(offset), count: \(count), size: \(element.size)) { \(closure) }"
    case .structure(let index, let bytes):
      return "\(structureTypes[index])(\(data).part(at: \(offset), size: \(bytes)))"
    case .kernelStack(let map, let mode):
      return "\(data).kernelStack(at: \(offset), map: \(map), style: .\(style(mode)))"
    case .userStack(let map, let mode):
      return "\(data).userStack(at: \(offset), map: \(map), style: .\(style(mode)))"
    case .kernelSymbol: return "\(data).kernelAddress(at: \(offset))"
    case .userSymbol: return "\(data).userAddress(at: \(offset))"
    case .probeName: return "\(data).probeName(at: \(offset))"
    case .functionName: return "\(data).functionName(at: \(offset))"
    case .internetAddress: return "\(data).internetAddress(at: \(offset))"
    case .timestamp: return "\(data).timestamp(at: \(offset))"
    case .buffer(let capacity):
      return "\(data).buffer(at: \(offset), capacity: \(capacity))"
    case .macAddress: return "\(data).bytes(at: \(offset), count: 6)"
    }
  }

  private func style(_ mode: StackMode) -> String {
    switch mode {
    case .bpftrace: "symbols"
    case .perf: "addressesAndSymbols"
    case .raw: "addresses"
    case .buildID: "buildIdentifiers"
    }
  }

  /// Returns what to know about the values of a type; nil if the declaration says it.
  private func remark(on type: StubType) -> String? {
    switch type {
    case .boolean, .integer, .enumeration, .string, .structure, .internetAddress, .timestamp,
      .buffer:
      nil
    case .macAddress: "The address of a network device."
    case .userName: "The number of a user."
    case .controlGroup: "The number of a cgroup."
    case .array(let element, _): remark(on: element)
    case .pointer: "An address."
    case .kernelStack, .userStack: "See `ProbeSession.text(of:)` and `ProbeSession.frames(of:)`."
    case .kernelSymbol, .userSymbol: "See `ProbeSession.symbol(at:)`."
    case .probeName: "The name of a probe."
    case .functionName: "The name of a function."
    }
  }

  /// Returns the declarations of decoded fields.
  func properties(_ fields: [StubField], _ names: [String]) -> String {
    zip(fields, names).map { field, name in
      let remark = remark(on: field.type).map { "/// \($0)\n" } ?? ""
      return "\(remark)public let \(name): \(self.name(of: field.type))"
    }.joined(separator: "\n")
  }

  /// Returns the statements that decode fields from `data`.
  func decodings(_ fields: [StubField], _ names: [String]) -> String {
    zip(fields, names).map { field, name in
      "\(name) = \(decoding(field.type, from: "data", at: field.offset))"
    }.joined(separator: "\n")
  }

  /// The tuples and records.
  var structures: [String] {
    zip(model.structures, structureTypes).map { structure, type in
      let names = fieldNames(structure.fields, reserved: ["data"])
      let summary = structure.summary.hasSuffix(".") ? structure.summary : structure.summary + "."
      return """
        /// \(swiftCommentText(summary.prefix(1).uppercased() + summary.dropFirst()))
        public struct \(type): Hashable, Sendable {
        \(swiftIndented(properties(structure.fields, names)))

          fileprivate init(_ data: ProbeData) {
        \(swiftIndented(swiftIndented(decodings(structure.fields, names))))
          }
        }
        """
    }
  }

  /// Returns the names of fields in Swift.
  func fieldNames(_ fields: [StubField], reserved: Set<String>) -> [String] {
    var names = SwiftNames(reserved: reserved.union(["init", "self", "hashValue"]))
    return fields.map { names.claim(camelCase($0.name)) }
  }

  /// The enumerations of the kernel, whose values may have no name, or several.
  var enumerations: [String] {
    zip(model.enumerations, enumerationTypes).map { enumeration, type in
      var names = SwiftNames(reserved: ["description", "init", "rawValue", "self"])
      let constants = enumeration.enumerators.map { enumerator in
        "public static let \(names.claim(enumerator.name)) = \(type)(rawValue: \(enumerator.value))"
      }
      var named: Set<Int64> = []
      let cases = enumeration.enumerators.filter { named.insert($0.value).inserted }.map {
        "case \($0.value): \(swiftString($0.name))"
      }
      let title =
        enumeration.scriptName.isEmpty ? "An enumeration" : "`enum \(enumeration.scriptName)`"
      return """
        /// \(title) of the kernel.
        public struct \(type): RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        \(swiftIndented(constants.joined(separator: "\n")))

          /// The value.
          public let rawValue: Int64

          /// Creates a value, which may have no name.
          public init(rawValue: Int64) {
            self.rawValue = rawValue
          }

          /// The name, or the number of a value that has none.
          public var description: String {
            switch rawValue {
        \(swiftIndented(swiftIndented(cases.joined(separator: "\n"))))
            default: "\\(rawValue)"
            }
          }
        }
        """
    }
  }
}
