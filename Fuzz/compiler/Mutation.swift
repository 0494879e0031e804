import Glibc

// Words are exchanged rather than bytes, so that many scripts stay valid.

/// Words that any script may contain, besides those of the scripts that are mutated.
private let commonWords = [
  "0", "1", "-1", "9223372036854775807", "arg0", "retval", "pid", "comm", "nsecs", "curtask",
  "args", "probe", "kstack", "ustack", "$x", "$y", "@", "@a", "@b", "count()", "hist(1)", "sum(1)",
  "str(arg0)", "(1, 2)", "(a = 1)", "\"text\"", "(int8)", "(uint64)", "(uint8[8])", "+", "-", "*",
  "/", "%", "<<", ">>", "<", "==", "!=", "&&", "||", "?", ":", "=", "+=", "++", "--", "!", "~", "&",
  ".", "->", "[", "]", "(", ")", "{", "}", ";", ",", "if", "else", "while", "for", "unroll", "let",
  "break;", "continue;", "return;", "exit();", "print(@);", "delete(@a, 1);", "comptime", "sizeof",
]

/// The words of the last scripts, of which some go into the next ones.
nonisolated(unsafe) private var knownWords: [[UInt8]] = commonWords.map { Array($0.utf8) }

/// Changes the `size` bytes at `start`, which has room for `room`; returns the new size.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ start: UnsafeMutablePointer<UInt8>, _ size: Int, _ room: Int, _ seed: UInt32
) -> Int {
  var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
  func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % max(limit, 1)
  }
  var words = words(in: Array(UnsafeBufferPointer(start: start, count: size)))
  for _ in 0...number(below: 3) where !words.isEmpty {
    let place = number(below: words.count)
    switch number(below: 5) {
    case 0: words.remove(at: place)
    case 1: words.insert(words[number(below: words.count)], at: place)
    case 2: words[place] = words[number(below: words.count)]
    case 3: words.swapAt(place, number(below: words.count))
    default: words[place] = knownWords[number(below: knownWords.count)]
    }
  }
  let word = words.isEmpty ? [] : words[number(below: words.count)]
  if !word.isEmpty && word.count < 40 {
    if knownWords.count < 2000 {
      knownWords.append(word)
    } else {
      knownWords[number(below: knownWords.count)] = word
    }
  }
  let bytes = words.joined().prefix(room)
  for (index, byte) in bytes.enumerated() { start[index] = byte }
  return bytes.count
}

/// Splits text into names, numbers, texts, single signs and blanks; together they are the text.
private func words(in bytes: [UInt8]) -> [[UInt8]] {
  var words: [[UInt8]] = []
  var index = 0
  while index < bytes.count {
    let start = index
    index += 1
    if isOfName(bytes[start]) {
      while index < bytes.count, isOfName(bytes[index]) { index += 1 }
    } else if bytes[start] == UInt8(ascii: "\"") {
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
      index = min(index + 1, bytes.count)
    }
    words.append(Array(bytes[start..<index]))
  }
  return words
}

private func isOfName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
    UInt8(ascii: "@"):
    true
  default: false
  }
}
