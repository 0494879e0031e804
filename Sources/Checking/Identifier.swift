/// Returns text as an identifier of most languages: ASCII letters, digits and `_`, no digit first.
///
/// What stands between words becomes one `_`, around them nothing; empty if there is no letter, or
/// a digit comes first.
package func identifier(_ text: String) -> String {
  var name = ""
  var isBetweenWords = false
  var hasLetter = false
  for character in text.utf8 {
    let scalar = Unicode.Scalar(character)
    let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= character | 0x20
    if isLetter || UInt8(ascii: "0")...UInt8(ascii: "9") ~= character || scalar == "_" {
      if isBetweenWords, !name.isEmpty { name += "_" }
      isBetweenWords = false
      hasLetter = hasLetter || isLetter
      name.unicodeScalars.append(scalar)
    } else {
      isBetweenWords = true
    }
  }
  return hasLetter && name.first?.isNumber == false ? name : ""
}
