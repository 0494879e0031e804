import Diagnostics
import Source
import Syntax
import Testing

@Suite struct RecoveryTests {

  @Test func reportsAllErrorsOfAScript() {
    #expect(
      errors(
        """
        kprobe:f { $a = ; @b = 1; $c = 2 +; }
        kprobe:g { f(1,); }
        kprobe:h { @ok = 1; }
        kprobe:i { if (x { } }
        """
      ).split(separator: "\n").filter { $0.hasPrefix("test.bt") } == [
        "test.bt:1:17: error[E0103]: expected an expression, found ';'",
        "test.bt:1:35: error[E0103]: expected an expression, found ';'",
        "test.bt:2:16: error[E0103]: expected an expression, found ')'",
        "test.bt:4:18: error[E0103]: expected ')', found '{'",
        "test.bt:4:15: note: to match this '('",
      ])
  }

  @Test func reportsMissingSemicolonsAtTheEndOfTheirLines() {
    #expect(
      errors("BEGIN {\n  $a = 1\n  $b = 2\n  f();\n}") == """
        test.bt:2:9: error[E0103]: expected ';', found '$b'
        2 |   $a = 1
                    ^
          = help: insert ';'
        test.bt:3:9: error[E0103]: expected ';', found 'f'
        3 |   $b = 2
                    ^
          = help: insert ';'

        """)
  }

  @Test func suggestsComparisonsForAssignmentsInConditions() {
    #expect(errors("BEGIN { if ($a = 1) { f(); } }").hasSuffix("  = help: write '==' to compare\n"))
    #expect(errors("BEGIN { if $a = 1 { f(); } }").hasSuffix("  = help: write '==' to compare\n"))
    #expect(!errors("BEGIN { let $x : = 1; }").contains("help"))
    #expect(errors("kprobe:f /pid = 1/ { f(); }").hasSuffix("  = help: write '==' to compare\n"))
  }

  @Test(arguments: [
    "BEGIN {", "BEGIN { if (1) {", "BEGIN { f(", "BEGIN { f(1, (2", "BEGIN { @a[", "BEGIN { $x = {",
    "config = {", "struct s {", "BEGIN { for ($i : 0..1) { while (1) { f(",
    "BEGIN { (x = ", "fn f(", "macro m(", "BEGIN { ((((", "BEGIN { sizeof(", "BEGIN { 1 +",
    "BEGIN", "kprobe:f /1", "kprobe:f /1/", "BEGIN { let $a :", "BEGIN { if", "import",
    "let @m", "config = ", "BEGIN { $x", "BEGIN { ++", "BEGIN { (uint8", "BEGIN { a ?",
  ])
  func reportsTheEndOfTheFileOnce(_ text: String) {
    #expect(codes(text).count == 1)
  }

  @Test func reportsAMissingBraceOnce() {
    #expect(codes("kprobe:f {\n  if (1) {\n    f();\n}\nkprobe:g { g(); }") == [.unclosedDelimiter])
    #expect(codes("BEGIN {\n  f();\nEND { g(); }\n") == [.unclosedDelimiter])
    #expect(codes("BEGIN { f(); END { g(); }") == [.unclosedDelimiter])
    #expect(codes("BEGIN { if (1) { f(); } kprobe:g { g(); }") == [.unclosedDelimiter])
    #expect(codes("BEGIN { if (1) { f(); END { g(); }") == [.unclosedDelimiter])
    #expect(codes("BEGIN { whle { f(); } }") == [.unexpectedToken])
    #expect(codes("kprobe:f { f(); } }\nkprobe:g { g(); }") == [.unexpectedToken])
    #expect(codes("kprobe:f f(); }\nkprobe:g { g(); }") == [.unexpectedToken])
  }

  @Test func skipsChoicesWithErrors() {
    #expect(codes("BEGIN { if (1 { a(); } else { b(); } c(); }") == [.unexpectedToken])
    #expect(codes("BEGIN { if x y { a(); } else if z { b(); } else { c(); } d(); }").count == 1)
  }

  @Test(arguments: [
    ("", DiagnosticCode.noProbes), (" \n\t", .noProbes), ("// only a comment", .noProbes),
    ("#!/usr/bin/bpftrace", .noProbes), ("\u{0}\u{1}\u{2}", .notText),
    ("BEGIN { f(\u{0}); }", .notText), ("\u{7f}ELF", .notText),
  ])
  func reportsFilesThatAreNotScripts(_ text: String, _ code: DiagnosticCode) {
    #expect(codes(text) == [code])
  }

  @Test func acceptsInvalidTextInStringsAndComments() {
    var bytes = Array("BEGIN { f(\"x\"); } // y".utf8)
    bytes[11] = 0xe9
    bytes[bytes.count - 1] = 0xff
    var log = DiagnosticLog()
    #expect(parse(SourceFile(name: "latin1.bt", bytes: bytes), into: &log) != nil)
  }

}

/// Hostile nesting ends with a diagnostic, not with a stack overflow.
@Suite struct NestingTests {

  private static let count = 100_000

  private static func nest(_ opening: String, _ middle: String, _ closing: String) -> String {
    String(repeating: opening, count: count) + middle + String(repeating: closing, count: count)
  }

  @Test(arguments: [
    nest("(", "1", ")"), nest("{", "1", "}"), nest("if 1 {", "1", "}"), nest("-", "1", ""),
    nest("!", "1", ""), nest("*", "$p", ""), nest("a ? ", "1", " : 2"), nest("a ? 1 : ", "2", ""),
    nest("f(", "1", ")"), nest("@[", "1", "]"), nest("$a[", "1", "]"), nest("(uint8)", "1", ""),
    nest("(1, ", "2", ")"), nest("(x = ", "2", ")"), nest("comptime ", "1", ""),
    nest("sizeof(", "1", ")"), nest("sizeof(typeof(", "1", "))"), nest("1 + ", "1", ""),
    nest("", "$a", ".b"), nest("", "$a", "[0]"), nest("", "(uint8", "*") + ")1",
    nest("while 1 {", "1", "}"), nest("for ($i : 0..1) {", "1", "}"), nest("- -", "1", ""),
    nest("if 1 { } else { ", "1", "}"), nest("++", "$i", ""), nest("1 || 2 && ", "1", ""),
    "let $a : " + nest("typeof(", "1", ")"),
  ])
  func limitsNesting(_ text: String) {
    #expect(codes("BEGIN { \(text); }\nEND { f(); }") == [.tooDeeplyNested])
  }

  @Test func limitsNestingOnlyWhereItIsDeep() {
    let parentheses = String(repeating: "(", count: 250) + "1" + String(repeating: ")", count: 250)
    #expect(codes("BEGIN { $x = \(parentheses); }").isEmpty)
    let sum = String(repeating: "1 + ", count: 500) + "1"
    #expect(codes("BEGIN { $x = \(sum); $y = \(sum); f(\(sum), \(sum)); }").isEmpty)
    let products = String(repeating: "(1 * 2 + 3) * 4 + ", count: 200) + "1"
    #expect(codes("BEGIN { $x = \(products); }").isEmpty)
  }

  @Test func doesNotLimitWhatIsFlat() {
    let branches = String(repeating: "else if 1 { f(); } ", count: 500)
    #expect(codes("BEGIN { if 1 { } \(branches) }").isEmpty)
    #expect(codes("BEGIN { \(String(repeating: "f(); ", count: 20_000)) }").isEmpty)
    #expect(codes("BEGIN { f(\(String(repeating: "1 + 2, ", count: 20_000))3); }").isEmpty)
    #expect(codes("\(String(repeating: "kprobe:f, ", count: 20_000)) kprobe:g { }").isEmpty)
  }

}
