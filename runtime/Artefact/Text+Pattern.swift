extension Text {

  /// Whether the whole text matches `pattern`, in which `*` stands for any number of characters.
  package func matches(pattern: Text) -> Bool {
    let star = UInt8(ascii: "*")
    var position = 0
    var patternPosition = 0
    // Where to go on when what follows the last star did not match.
    var retry: (position: Int, patternPosition: Int)?
    while position < bytes.count {
      if patternPosition < pattern.bytes.count, pattern.bytes[patternPosition] == star {
        retry = (position, patternPosition + 1)
        patternPosition += 1
      } else if patternPosition < pattern.bytes.count,
        pattern.bytes[patternPosition] == bytes[position]
      {
        position += 1
        patternPosition += 1
      } else if let last = retry {
        position = last.position + 1
        patternPosition = last.patternPosition
        retry = (position, patternPosition)
      } else {
        return false
      }
    }
    while patternPosition < pattern.bytes.count, pattern.bytes[patternPosition] == star {
      patternPosition += 1
    }
    return patternPosition == pattern.bytes.count
  }
}
