/// Returns a readable form of a program, the same for the same program.
package func irText(_ program: Program) -> String {
  var printer = ProgramPrinter(program: program)
  printer.print()
  return printer.lines.map { $0 + "\n" }.joined()
}

/// Prints the tables of a program, then its functions.
struct ProgramPrinter {

  let program: Program

  /// The lines so far.
  var lines: [String] = []

  private var depth = 0

  init(program: Program) { self.program = program }

  /// Prints everything.
  mutating func print() {
    line("script \(quoted(program.scriptName)), license \(quoted(program.license))")
    for structure in program.kernelStructs { print(structure) }
    for enumeration in program.kernelEnums { print(enumeration) }
    if !program.maps.isEmpty { line("") }
    for map in program.maps {
      let sizes = map.keyBytes > 0 ? " \(map.keyBytes) -> \(map.valueBytes)" : ""
      line("map \(map.symbol): \(map.kind)\(sizes), \(map.maximumEntries) entries")
    }
    if !program.parameters.isEmpty { line("") }
    for parameter in program.parameters {
      let initial = parameter.initial.isEmpty ? "" : " = \(parameter.initial)"
      line("parameter \(parameter.symbol): \(parameter.bytes) bytes\(initial)")
    }
    if !program.constants.isEmpty { line("") }
    for constant in program.constants {
      line("constant \(constant.symbol): \(constant.bytes.count) bytes")
    }
    for function in program.functions { print(function) }
  }

  /// Adds a line.
  mutating func line(_ text: String) {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
  }

  /// Prints a block of lines in braces behind a text.
  mutating func block(_ head: String, _ body: (inout ProgramPrinter) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  private mutating func print(_ structure: KernelStruct) {
    line("")
    let name = structure.name.isEmpty ? "(anonymous)" : structure.name
    block("\(structure.isUnion ? "union" : "struct") \(name)") { printer in
      for member in structure.members {
        let width = member.bitWidth.map { " : \($0)" } ?? ""
        printer.line("\(member.name): \(printer.text(member.type))\(width)")
      }
    }
  }

  private mutating func print(_ enumeration: KernelEnum) {
    line("")
    let type = "\(enumeration.isSigned ? "int" : "uint")\(enumeration.bytes * 8)"
    block("enum \(enumeration.name): \(type)") { printer in
      for enumerator in enumeration.enumerators {
        printer.line("\(enumerator.name) = \(enumerator.value)")
      }
    }
  }

  private func text(_ type: KernelMemberType) -> String {
    switch type {
    case .integer(let bytes, let isSigned): "\(isSigned ? "int" : "uint")\(bytes * 8)"
    case .pointer: "pointer"
    case .array(let element, let count): "\(text(element))[\(count)]"
    case .structure(let id): structureName(id)
    case .enumeration(let name, let bytes): "enum \(name) of \(bytes) bytes"
    }
  }

  /// Returns the name of a kernel struct; anonymous ones have their number.
  func structureName(_ id: ID<KernelStruct>) -> String {
    let name = program.kernelStructs[id.index].name
    return name.isEmpty ? "(anonymous \(id.index))" : name
  }

  private mutating func print(_ function: Function) {
    line("")
    var head = "function \(function.name)"
    if let signature = function.signature {
      head += "(\(signature.parameters.map { name($0) }.joined(separator: ", ")))"
      if let result = signature.result { head += " -> \(name(result))" }
    } else {
      head += " in \(quoted(function.section))"
    }
    head += ", line \(function.line)"
    block(head) { printer in
      for (index, local) in function.locals.enumerated() {
        printer.line("local \(printer.name(ID<Local>(index))) (\(local.name))")
      }
      for (index, buffer) in function.buffers.enumerated() {
        let name = printer.name(ID<Buffer>(index))
        printer.line("buffer \(name): \(buffer.bytes) bytes (\(buffer.name))")
      }
      if let bytes = function.signature?.frameBytes, bytes > 0 {
        printer.line("frame: \(bytes) bytes")
      }
      if function.scratchBytes > 0 {
        printer.line("scratch: \(function.scratchBytes) bytes, slot \(function.scratchSlot)")
      }
      printer.print(function.body)
    }
  }

  /// Returns the name under which a scalar variable is printed.
  func name(_ id: ID<Local>) -> String { "l\(id.index)" }

  /// Returns the name under which a buffer is printed.
  func name(_ id: ID<Buffer>) -> String { "b\(id.index)" }

  /// Returns a text in quotation marks.
  func quoted(_ text: String) -> String { quoted(Array(text.utf8)) }

  /// Returns bytes in quotation marks, with everything but plain ASCII in hexadecimal.
  func quoted(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    let characters = bytes.map { byte in
      let isPlain = (0x20..<0x7f).contains(byte) && byte != UInt8(ascii: "\"")
      return isPlain && byte != UInt8(ascii: "\\")
        ? String(UnicodeScalar(byte)) : "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return "\"" + characters.joined() + "\""
  }
}
