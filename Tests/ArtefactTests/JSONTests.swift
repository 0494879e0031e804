import Artefact
import Testing

/// JSON is read with the offset of what is wrong, and written the same way every time.
@Suite struct JSONTests {

  @Test func readsEveryKindOfValue() throws {
    let value = try JSONValue(
      parsing: Array(
        #" {"a": [null, true, false, -1, 18446744073709551615], "b": {"c": ""}} "#.utf8))
    #expect(
      value
        == .object([
          JSONMember(
            "a",
            .array([.null, .boolean(true), .boolean(false), .integer(-1), .unsigned(.max)])),
          JSONMember("b", .object([JSONMember("c", .text(""))])),
        ]))
    #expect(value["b"]?["c"] == .text(""))
    #expect(value["c"] == nil)
  }

  @Test(arguments: [
    ("", 0, "expected a value"), ("[1,]", 3, "expected a value"),
    ("[1 2]", 3, "expected ',' or ']'"),
    ("{1:2}", 1, "expected a name in quotes"), (#"{"a" 1}"#, 5, "expected ':'"),
    (#"{"a":1 "b"}"#, 7, "expected ',' or '}'"), ("1.5", 1, "number that is not an integer"),
    ("1e5", 1, "number that is not an integer"), ("01", 2, "number with a leading zero"),
    ("18446744073709551616", 19, "number too large"),
    ("-9223372036854775809", 20, "number too large"), ("tru", 3, "expected a value"),
    ("\"a", 2, "string without an end"), ("\"\n\"", 1, "control character in a string"),
    (#""\x""#, 3, "unknown escape"), (#""\ud800""#, 7, "half of a surrogate pair"),
    (#""\uZ""#, 3, "expected 4 hexadecimal digits"), ("1 1", 2, "text after the document"),
  ])
  func tellsWhatIsWrongWhere(_ text: String, _ offset: Int, _ reason: String) {
    #expect(throws: ArtefactError.notJSON(offset: offset, reason: Text(reason))) {
      try JSONValue(parsing: Array(text.utf8))
    }
  }

  @Test func boundsNesting() throws {
    let allowed = String(repeating: "[", count: 63) + "1" + String(repeating: "]", count: 63)
    _ = try JSONValue(parsing: Array(allowed.utf8))
    let hostile = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: ArtefactError.notJSON(offset: 64, reason: "nested too deeply")) {
      try JSONValue(parsing: hostile)
    }
  }

  @Test func keepsEveryByteOfATextThroughReadingAndWriting() throws {
    var texts = [Text("é€😀\n\t\"\\/\u{7f}\u{0}"), Text([0xed, 0xa0, 0x80]), Text([0xc3])]
    texts.append(Text([UInt8](0...255)))
    for text in texts {
      let json = JSONValue.text(text).compact
      #expect(try JSONValue(parsing: json.bytes) == .text(text))
      #expect(String(validating: json.bytes, as: UTF8.self) != nil)
    }
    #expect(JSONValue.text(Text([0xff, 0x0a])).compact == #""\udcff\n""#)
  }

  @Test func readsEscapes() throws {
    let json = try JSONValue(parsing: Array(#""\b\f\r\/\u00e9\ud83d\ude00""#.utf8))
    #expect(json == .text(Text("\u{8}\u{c}\r/é😀")))
  }

  @Test func writesCompactly() throws {
    let json = #"{"a":[1,-9223372036854775808,18446744073709551615],"b":{},"c":null,"d":true}"#
    #expect(try JSONValue(parsing: Array(json.utf8)).compact == Text(json))
  }

  @Test func breaksOnlyLongLines() {
    let short = JSONValue.object([JSONMember("n", .integer(1)), JSONMember("empty", .array([]))])
    let long = JSONValue.object([
      JSONMember("text", .text(Text(String(repeating: "x", count: 80)))), JSONMember("in", short),
      JSONMember("list", .array([.integer(1), .text("two")])),
    ])
    #expect(short.pretty == "{ \"n\": 1, \"empty\": [] }\n")
    let expected = """
      {
        "text": "\(String(repeating: "x", count: 80))",
        "in": { "n": 1, "empty": [] },
        "list": [1, "two"]
      }

      """
    #expect(long.pretty == Text(expected))
  }
}
