#if !hasFeature(Embedded)
  import Artefact
#endif

extension ValueRenderer {

  /// Appends the name of the symbol that contains a kernel address, or the address.
  func appendSymbol(_ address: UInt64, to output: inout OutputBuffer) {
    if let symbol = resolver.kernelSymbol(address) {
      output.append(symbol.name)
    } else {
      output.append(address: address)
    }
  }

  /// Appends a newline and the frames of a stack, one per line.
  ///
  ///     ⏎
  ///             schedule+35
  ///             do_nanosleep+121
  ///
  /// A negative identifier is an errno: -EFAULT is a stack without frames, others are losses.
  func appendStack(
    _ identifier: UInt64, map: Int, mode: StackMode, to output: inout OutputBuffer
  ) {
    output.append(UInt8(ascii: "\n"))
    let signed = Int64(bitPattern: identifier)
    if signed == -14 { return }
    guard signed >= 0, let frames = resolver.stackFrames(map, identifier) else {
      appendIndentation(mode, to: &output)
      output.append("<lost stack>\n")
      return
    }
    for address in frames {
      appendFrame(address, mode: mode, to: &output)
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func appendFrame(_ address: UInt64, mode: StackMode, to output: inout OutputBuffer) {
    appendIndentation(mode, to: &output)
    if address == .max {
      output.append("<unwind failure>")
      return
    }
    switch mode {
    case .bpftrace:
      appendSymbolAndOffset(address, to: &output)
    case .perf:
      output.append(hexadecimal: address)
      output.append(UInt8(ascii: " "))
      appendSymbolAndOffset(address, to: &output)
    case .raw:
      output.append(hexadecimal: address)
    }
  }

  private func appendIndentation(_ mode: StackMode, to output: inout OutputBuffer) {
    switch mode {
    case .bpftrace: output.append("        ")
    case .perf: output.append(UInt8(ascii: "\t"))
    case .raw: break
    }
  }

  private func appendSymbolAndOffset(_ address: UInt64, to output: inout OutputBuffer) {
    guard let symbol = resolver.kernelSymbol(address) else {
      output.append(address: address)
      return
    }
    output.append(symbol.name)
    output.append(UInt8(ascii: "+"))
    output.append(decimal: symbol.offset)
  }
}
