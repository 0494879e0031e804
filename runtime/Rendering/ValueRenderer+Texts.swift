#if !hasFeature(Embedded)
  import Artefact
#endif

extension ValueRenderer {

  /// Appends a moment in its format; `(?)` for one that no clock has shown.
  func appendTimestamp(_ bytes: RawSpan, to output: inout OutputBuffer) {
    let nanoseconds = bytes.word(at: 0)
    let clock = bytes.integer(at: 12, bytes: 4, isSigned: false)
    guard nanoseconds != 0, let time = resolver.time(nanoseconds, clock) else {
      return output.append("(?)")
    }
    TimeFormat(text(of: bytes), dialect: .fractions).append(time, to: &output)
  }

  /// Returns the text that a value refers to behind its first 8 bytes.
  func text(of bytes: RawSpan) -> Text {
    let index = Int(bytes.integer(at: 8, bytes: 4, isSigned: false))
    return index < texts.count ? texts[index] : ""
  }
}
