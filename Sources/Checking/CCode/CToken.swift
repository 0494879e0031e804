import Syntax
import TypedIR

/// A token of the text that a macro of C stands for.
struct CToken {

  /// What the text is.
  enum Kind: Equatable {
    case word, number, character, string, punctuator
  }

  /// The text.
  let text: String

  /// What the text is.
  let kind: Kind

  var isWord: Bool { kind == .word }

  /// Splits a text into tokens; nil if something in it is none.
  static func split(_ text: String) -> [CToken]? {
    let bytes = Array(text.utf8)
    var tokens: [CToken] = []
    var start = 0
    while start < bytes.count {
      if bytes[start] == 0x20 || bytes[start] == 0x09 {
        start += 1
        continue
      }
      guard let (kind, range) = token(in: bytes, at: start) else { return nil }
      tokens.append(CToken(text: String(decoding: bytes[range], as: UTF8.self), kind: kind))
      start = range.upperBound
    }
    return tokens
  }

  private static func token(in bytes: [UInt8], at start: Int) -> (Kind, Range<Int>)? {
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let end = endOfQuotes(in: bytes, at: start) else { return nil }
      return (first == UInt8(ascii: "'") ? .character : .string, start..<end)
    }
    if first.continuesName {
      let end = bytes[start...].firstIndex { !$0.continuesName } ?? bytes.count
      if end < bytes.count, bytes[end] == UInt8(ascii: "'") || bytes[end] == UInt8(ascii: "\"") {
        // L'a', u8"b": the width is no matter of scripts.
        return token(in: bytes, at: end)
      }
      return (first.isDigit ? .number : .word, start..<end)
    }
    let pairs = ["<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "->", "++", "--"]
    let isPair =
      start + 1 < bytes.count
      && pairs.contains(String(decoding: bytes[start...start + 1], as: UTF8.self))
    return (.punctuator, start..<start + (isPair ? 2 : 1))
  }

  private static func endOfQuotes(in bytes: [UInt8], at start: Int) -> Int? {
    var end = start + 1
    while end < bytes.count {
      if bytes[end] == bytes[start] { return end + 1 }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The number that a literal stands for, with the type that C gives it.
  var number: CConstant? {
    switch kind {
    case .number: integer
    case .character: character
    case .word, .string, .punctuator: nil
    }
  }

  private var integer: CConstant? {
    let lowercase = text.lowercased()
    let digits = lowercase.reversed().drop { $0 == "u" || $0 == "l" }.reversed()
    let suffix = lowercase.dropFirst(digits.count)
    let number = String(digits)
    let value: UInt64?
    if number.hasPrefix("0x") {
      value = UInt64(number.dropFirst(2), radix: 16)
    } else if number.hasPrefix("0b") {
      value = UInt64(number.dropFirst(2), radix: 2)
    } else {
      value = UInt64(number, radix: number.hasPrefix("0") ? 8 : 10)
    }
    guard let value else { return nil }
    let isDecimal = number.first != "0"
    let candidates: [(IntegerType, limit: UInt64)] = [
      (.int32, 0x7fff_ffff), (.uint32, 0xffff_ffff), (.int64, .max >> 1), (.uint64, .max),
    ]
    let chosen = candidates.first { type, limit in
      value <= limit && (type.bytes == 8 || !suffix.contains("l"))
        && (suffix.contains("u") ? !type.isSigned : type.isSigned || !isDecimal)
    }
    return CConstant(Int64(bitPattern: value), chosen?.0 ?? .uint64)
  }

  private var character: CConstant? {
    let inner = Array(text.utf8.dropFirst().dropLast())
    guard let first = inner.first else { return nil }
    guard first == UInt8(ascii: "\\") else {
      return inner.count == 1 ? CConstant(Int64(first), .int32) : nil
    }
    let escapes: [Character: Int64] = [
      "n": 10, "t": 9, "r": 13, "\\": 92, "'": 39, "\"": 34, "a": 7, "b": 8, "f": 12, "v": 11,
      "?": 63, "e": 27,
    ]
    let rest = String(decoding: inner.dropFirst(), as: UTF8.self)
    if rest.count == 1, let letter = rest.first, let value = escapes[letter] {
      return CConstant(value, .int32)
    }
    let value = rest.hasPrefix("x") ? UInt8(rest.dropFirst(), radix: 16) : UInt8(rest, radix: 8)
    return value.map { CConstant(Int64(Int8(bitPattern: $0)), .int32) }
  }
}
