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

  /// Appends the name of the symbol of a program that contains an address, or the address.
  func appendUserSymbol(_ address: UInt64, of program: UserProgram, to output: inout OutputBuffer) {
    if let symbol = resolver.userSymbol(address, program), !symbol.name.isEmpty {
      output.append(text: symbol.name)
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
  ///
  /// - Parameter program: The program whose stack it is; nil for the kernel.
  func appendStack(
    _ identifier: UInt64, of program: UserProgram?, map: Int, mode: StackMode,
    to output: inout OutputBuffer
  ) {
    output.append(UInt8(ascii: "\n"))
    let signed = Int64(bitPattern: identifier)
    if signed == -14 { return }
    guard signed >= 0, let memory = resolver.stackFrames(map, identifier) else {
      appendIndentation(mode, to: &output)
      output.append("<lost stack>\n")
      return
    }
    let frames = memory.span.bytes
    let frameSize = mode == .buildID ? 32 : 8
    for start in stride(from: 0, to: frames.byteCount, by: frameSize) {
      // Behind the last frame there are zeros.
      if frames.word(at: start) == 0 { break }
      appendIndentation(mode, to: &output)
      if mode == .buildID {
        appendBuildID(frames, at: start, to: &output)
      } else {
        appendFrame(frames.word(at: start), of: program, mode: mode, to: &output)
      }
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func appendFrame(
    _ address: UInt64, of program: UserProgram?, mode: StackMode, to output: inout OutputBuffer
  ) {
    if address == .max {
      output.append("<unwind failure>")
      return
    }
    if mode == .raw || mode == .perf { output.append(hexadecimal: address) }
    if mode == .raw { return }
    if mode == .perf { output.append(UInt8(ascii: " ")) }
    if let program {
      appendUserSymbolAndOffset(address, of: program, mode: mode, to: &output)
    } else {
      appendSymbolAndOffset(address, to: &output)
    }
  }

  private func appendIndentation(_ mode: StackMode, to output: inout OutputBuffer) {
    switch mode {
    case .bpftrace: output.append("        ")
    case .perf: output.append(UInt8(ascii: "\t"))
    case .raw, .buildID: break
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

  private func appendUserSymbolAndOffset(
    _ address: UInt64, of program: UserProgram, mode: StackMode, to output: inout OutputBuffer
  ) {
    let symbol = resolver.userSymbol(address, program)
    if let symbol, !symbol.name.isEmpty {
      output.append(text: symbol.name)
      output.append(UInt8(ascii: "+"))
      output.append(decimal: symbol.offset)
    } else {
      output.append(address: address)
    }
    if mode == .perf {
      output.append(" (")
      if let symbol { output.append(text: symbol.module) } else { output.append("[unknown]") }
      output.append(UInt8(ascii: ")"))
    }
  }

  /// Appends a `bpf_stack_build_id`: a status, 20 bytes of build id, and an offset in the file; or,
  /// without a build id, an address.
  private func appendBuildID(_ frames: RawSpan, at start: Int, to output: inout OutputBuffer) {
    let isValid = frames.integer(at: start, bytes: 4, isSigned: false) == 1
    let number = frames.word(at: start + 24)
    guard isValid else {
      output.append(hexadecimal: number)
      return
    }
    for index in 4..<24 { output.append(hexadecimalByte: frames.byte(at: start + index)) }
    output.append(UInt8(ascii: " "))
    output.append(address: number)
  }
}

extension RawSpan {

  /// Returns the program at `offset`.
  func program(at offset: Int) -> UserProgram {
    let both = word(at: offset)
    return UserProgram(
      process: UInt32(truncatingIfNeeded: both), token: UInt32(truncatingIfNeeded: both >> 32))
  }
}
