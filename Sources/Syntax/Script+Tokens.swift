package import Source

extension Script {

  /// Returns where the first token at or behind `offset` is written, or the end of the file.
  package func token(from offset: Int) -> SourceRange {
    let token = Lexer(bytes: file.bytes).token(after: offset)
    return SourceRange(file: file.id, token.offsets.lowerBound, token.offsets.upperBound)
  }
}
