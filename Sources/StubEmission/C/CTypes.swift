import Artefact

extension CStub {

  /// The enumerations, each with a function for its names.
  var enumerations: [String] {
    var constants = UniqueNames()
    return model.enumerations.flatMap { enumeration in
      let name = "\(prefix)_\(enumeration.name)"
      let members = enumeration.enumerators.map { enumerator in
        (constants.claim("\(prefix.uppercased())_\(enumerator.name)"), enumerator)
      }
      return self.enumeration(enumeration, named: name, members)
    }
  }

  private func enumeration(
    _ enumeration: StubEnumeration, named name: String,
    _ members: [(constant: String, enumerator: StubEnumerator)]
  ) -> [String] {
    // Enumerators in C are of the type int.
    let small = members.filter { Int32(exactly: $0.enumerator.value) != nil }
    let large = members.filter { Int32(exactly: $0.enumerator.value) == nil }
    let title = enumeration.scriptName.isEmpty ? "an enumeration" : "enum \(enumeration.scriptName)"
    var blocks: [String] = []
    if !small.isEmpty {
      let lines = small.map { "  \($0.constant) = \(cSmallInteger($0.enumerator.value))," }
      blocks.append(
        """
        \(cComment(["Values of \(title) of the kernel."]))
        enum \(name) {
        \(lines.joined(separator: "\n"))
        };
        """)
    }
    if !large.isEmpty {
      let lines = large.map {
        "#define \($0.constant) "
          + cInteger(UInt64(bitPattern: $0.enumerator.value), isSigned: true)
      }
      blocks.append(
        "/* Values of \(title) that are larger than an int. */\n" + lines.joined(separator: "\n"))
    }
    var seen: Set<Int64> = []
    let cases = members.filter { seen.insert($0.enumerator.value).inserted }.map {
      "  case \($0.constant): return \(cString($0.enumerator.name));"
    }
    blocks.append(
      cFunction(
        ["Returns the name of a value of \(title); NULL if it has none."], "const char *",
        "\(prefix)_name_\(enumeration.name)", ["int64_t value"],
        """
        switch (value) {
        \(cases.joined(separator: "\n"))
          default: return NULL;
        }
        """))
    return blocks
  }

  private func cSmallInteger(_ value: Int64) -> String {
    value == Int64(Int32.min) ? "\(value + 1) - 1" : "\(value)"
  }

  /// The tuples and records, each with the function that decodes it.
  var structures: [String] {
    model.structures.flatMap { structure in
      [
        self.structure(
          structure.name, comment: [capitalised(structure.summary) + "."],
          structure.fields.map { member($0.name, $0.type) }),
        cFunction(
          ["Decodes \(structure.summary)."], "void", "\(prefix)_decode_\(structure.name)",
          ["struct \(prefix)_\(structure.name) *value", "const unsigned char *bytes"],
          decoding(structure.fields, into: "value->")),
      ]
    }
  }

  /// Returns a structure of decoded members.
  func structure(_ name: String, comment: [String], _ members: [String]) -> String {
    """
    \(cComment(comment))
    struct \(prefix)_\(name) {
    \(members.joined(separator: "\n"))
    };
    """
  }

  /// Returns the declaration of a member, with a comment if its type needs one.
  func member(_ name: String, _ type: StubType) -> String {
    let comment = remark(on: type).map { "  \(cComment([$0]))\n" } ?? ""
    return "\(comment)  \(declaration(of: name, type));"
  }

  /// Returns the declaration of a name with a type, without a semicolon.
  func declaration(of name: String, _ type: StubType) -> String {
    switch type {
    case .boolean: "bool \(name)"
    case .integer(let bytes, let isSigned), .enumeration(let bytes, let isSigned, _):
      "\(isSigned ? "int" : "uint")\(bytes * 8)_t \(name)"
    case .pointer, .kernelSymbol, .probeName, .functionName, .userName, .controlGroup:
      "uint64_t \(name)"
    case .string(let bytes):
      "char \(name)[\(bytes) + sizeof \(cString(model.truncationTrailer.bytes))]"
    case .array(let element, let count): declaration(of: "\(name)[\(count)]", element)
    case .structure(let index, _): "struct \(prefix)_\(model.structures[index].name) \(name)"
    case .kernelStack, .userStack: "struct proberun_stack \(name)"
    case .userSymbol: "struct proberun_user_address \(name)"
    case .internetAddress: "struct proberun_internet_address \(name)"
    case .timestamp: "struct proberun_timestamp \(name)"
    case .macAddress: "uint8_t \(name)[6]"
    case .buffer(let capacity):
      "struct { uint32_t size; uint8_t bytes[\(capacity)]; } \(name)"
    }
  }

  /// What to know about the values of a type; nil if the declaration says it.
  private func remark(on type: StubType) -> String? {
    switch type {
    case .boolean, .integer, .string, .structure, .internetAddress, .timestamp, .buffer: nil
    case .macAddress: "The address of a network device."
    case .userName: "The number of a user."
    case .controlGroup: "The number of a cgroup."
    case .pointer: "An address."
    case .enumeration(_, _, let index):
      "See \(prefix)_name_\(model.enumerations[index].name)."
    case .array(let element, _): remark(on: element)
    case .kernelStack(_, let mode), .userStack(_, let mode):
      mode == .buildID
        ? "See proberun_stack_text." : "See proberun_stack_frames and proberun_stack_text."
    case .kernelSymbol: "See proberun_kernel_symbol."
    case .userSymbol: "See proberun_user_symbol."
    case .probeName: "See proberun_probe_name."
    case .functionName: "See proberun_function_name."
    }
  }
}
