import CLLVM

/// Returns the debug information of a source file that carries its own text.
///
/// LLVM copies script lines into the line information from there; without it, LLVM would read
/// whatever file of that name lies in the current folder. The C API cannot attach the text to a
/// file, so that a module of one metadata node is parsed for it.
func sourceFile(_ context: LLVMContextRef, name: String, lines: [String]) -> Metadata {
  let text = lines.map { $0 + "\n" }.joined()
  let assembly = """
    !file = !{!0}
    !0 = !DIFile(filename: "\(escaped(name))", directory: "", source: "\(escaped(text))")

    """
  let bytes = Array(assembly.utf8)
  let buffer = bytes.withUnsafeBytes { raw in
    LLVMCreateMemoryBufferWithMemoryRangeCopy(
      raw.bindMemory(to: CChar.self).baseAddress, raw.count, "file")
  }
  var parsed: LLVMModuleRef?
  var message: UnsafeMutablePointer<CChar>?
  var file: Value?
  guard LLVMParseIRInContext(context, buffer, &parsed, &message) == 0,
    LLVMGetNamedMetadataNumOperands(parsed, "file") == 1
  else { preconditionFailure("LLVM cannot parse the description of a source file") }
  // The node belongs to the context and outlives the module.
  LLVMGetNamedMetadataOperands(parsed, "file", &file)
  LLVMDisposeModule(parsed)
  guard let file else { preconditionFailure("LLVM parsed a source file to nothing") }
  // The operand is a tuple-free wrapper of the node itself.
  return LLVMValueAsMetadata(file)
}

/// Returns a text with everything but plain ASCII written as LLVM's `\xx`.
private func escaped(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for byte in text.utf8 {
    if (0x20..<0x7f).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "\\"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
