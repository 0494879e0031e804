/// A place in a script, or in a program in C that it imports.
package struct ScriptLocation: Equatable, Sendable {

  /// The name of the file; all scripts have that of the first.
  package let file: Text

  /// The line, from 1.
  package let line: Int

  /// The column, from 1; 0 if it is not known.
  package let column: Int

  /// The text of the line; empty if it is not known.
  package let text: Text
}

extension LoadPlan {

  /// Returns the place in the script that an instruction comes from, for the verifier's messages.
  package func location(ofInstruction instruction: Int, in program: ProgramPlan) -> ScriptLocation?
  {
    let size = recordSizes.lineInfo
    guard size > 0 else { return nil }
    var found: Int?
    for start in stride(from: 0, to: program.lineInfo.count, by: size) {
      guard program.lineInfo.word(at: start) <= instruction else { break }
      found = start
    }
    guard let found else { return nil }
    // struct bpf_line_info { insn_off, file_name_off, line_off, line_col = line << 10 | column }
    let position = program.lineInfo.word(at: found + 12)
    return ScriptLocation(
      file: types.string(at: program.lineInfo.word(at: found + 4)),
      line: Int(position >> 10), column: Int(position & 0x3ff),
      text: types.string(at: program.lineInfo.word(at: found + 8)))
  }

  /// Returns the instruction that relocation `index` of a program is for, as the kernel numbers
  /// relocations in its messages (`relo #0`).
  package func instruction(ofRelocation index: Int, in program: ProgramPlan) -> Int? {
    let (start, overflows) = index.multipliedReportingOverflow(by: recordSizes.relocation)
    guard !overflows, index >= 0, start < program.relocations.count else { return nil }
    return Int(program.relocations.word(at: start)) / 8
  }
}
