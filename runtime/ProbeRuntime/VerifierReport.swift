#if !hasFeature(Embedded)
  package import Artefact
#endif

/// What the verifier's log says about the place where it gave up.
package struct VerifierReport: Equatable, Sendable {

  /// The last instruction that the log shows; nil if it shows none.
  package var instruction: Int?

  /// The last lines of the log, without its statistics.
  package var lastLines: [Text]

  /// Reads a log.
  package init(_ log: borrowing [UInt8], lineCount: Int = 10) {
    var lines: [Text] = []
    var line: [UInt8] = []
    for byte in log + [UInt8(ascii: "\n")] {
      if byte != UInt8(ascii: "\n") {
        line.append(byte)
        continue
      }
      if let index = VerifierReport.instruction(inLine: line) { instruction = index }
      if !line.isEmpty, !VerifierReport.isStatistics(line) { lines.append(Text(line)) }
      line = []
    }
    lastLines = [Text](lines.suffix(lineCount))
  }

  /// Returns the index of an instruction, which begins its line: `12: (85) call bpf_…`.
  private static func instruction(inLine line: [UInt8]) -> Int? {
    var index = 0
    var position = 0
    while position < line.count, position < 9,
      line[position] >= UInt8(ascii: "0"), line[position] <= UInt8(ascii: "9")
    {
      index = index * 10 + Int(line[position] - UInt8(ascii: "0"))
      position += 1
    }
    guard position > 0, line.count > position + 2 else { return nil }
    let isInstruction =
      line[position] == UInt8(ascii: ":") && line[position + 1] == UInt8(ascii: " ")
      && line[position + 2] == UInt8(ascii: "(")
    return isInstruction ? index : nil
  }

  private static func isStatistics(_ line: [UInt8]) -> Bool {
    let text = Text(line)
    return text.hasPrefix("processed ") || text.hasPrefix("verification time ")
      || text.hasPrefix("stack depth ")
  }
}
