import Diagnostics
import Source
import Testing

@Suite struct DiagnosticRenderingTests {

  private func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(file: .script, lower, upper)
  }

  private func rendered(
    _ text: String, _ diagnostics: [Diagnostic], style: DiagnosticStyle = .plain, limit: Int = 100
  ) -> String {
    var log = DiagnosticLog()
    for diagnostic in diagnostics { log.append(diagnostic) }
    let files = SourceFiles(script: SourceFile(name: "a.bt", text: text))
    return log.rendered(in: files, style: style, limit: limit)
  }

  @Test func pointsAtTheText() {
    #expect(
      rendered("kprobe:f { @n = pid(1); }", [Diagnostic(.invalidNumber, "no", at: range(16, 22))])
        == """
        a.bt:1:17: error[E0108]: no
        1 | kprobe:f { @n = pid(1); }
                            ^^^^^^

        """)
  }

  @Test func showsNotesAndHelp() {
    let diagnostic = Diagnostic(
      .duplicateConfig, "twice", at: range(2, 3),
      notes: [Diagnostic.Note("once", at: range(0, 1))],
      fixIts: [Diagnostic.FixIt("remove it", edit: .init(replacing: range(2, 3), with: ""))])
    #expect(
      rendered("a\nb\n", [diagnostic]) == """
        a.bt:2:1: error[E0114]: twice
        2 | b
            ^
        a.bt:1:1: note: once
        1 | a
            ^
          = help: remove it

        """)
  }

  @Test func keepsTabsAboveCarets() {
    #expect(
      rendered("\té\tx", [Diagnostic(.invalidNumber, "no", at: range(4, 5))])
        == "a.bt:1:4: error[E0108]: no\n1 | \té\tx\n    \t \t^\n")
  }

  @Test func pointsAtTheEndOfTheFile() {
    #expect(
      rendered("ab", [Diagnostic(.noProbes, "none", at: range(2, 2))])
        == "a.bt:1:3: error[E0102]: none\n1 | ab\n      ^\n")
    #expect(
      rendered("", [Diagnostic(.noProbes, "none", at: range(0, 0))])
        == "a.bt:1:1: error[E0102]: none\n1 | \n    ^\n")
  }

  @Test func marksOnlyTheFirstLineOfARange() {
    let text = rendered("ab\ncd", [Diagnostic(.invalidNumber, "no", at: range(1, 5))])
    #expect(text.hasSuffix("1 | ab\n     ^\n"))
  }

  @Test func shortensLongLines() {
    let line = String(repeating: "x", count: 10_000)
    let text = rendered(line, [Diagnostic(.invalidNumber, "no", at: range(5000, 5003))])
    let lines = text.split(separator: "\n")
    #expect(lines[1].count < 170 && lines[1].hasPrefix("1 | …xxx"))
    #expect(lines[2].hasSuffix(" ^^^") && lines[2].count < 170)
    #expect(rendered(line, [Diagnostic(.invalidNumber, "no", at: range(0, 9999))]).count < 400)
  }

  @Test func hidesControlCharacters() {
    let text = rendered("\u{1b}[2J", [Diagnostic(.notText, "no", at: range(0, 0))])
    #expect(text.contains("1 | \u{fffd}[2J"))
  }

  @Test func sortsByPosition() {
    let text = rendered(
      "abc",
      [
        Diagnostic(.invalidNumber, "second", at: range(2, 3)),
        Diagnostic(.invalidNumber, "first", at: range(0, 1)),
        Diagnostic(.invalidNumber, "third", at: range(2, 3)),
      ])
    let messages = text.split(separator: "\n").filter { $0.hasPrefix("a.bt") }
      .compactMap { $0.split(separator: " ").last }
    #expect(messages == ["first", "second", "third"])
  }

  @Test func limitsTheNumberShown() {
    let many = (0..<5).map { Diagnostic(.invalidNumber, "no", at: range($0, $0)) }
    #expect(rendered("abcdef", many, limit: 2).hasSuffix("3 more errors\n"))
    #expect(rendered("abcdef", many, limit: 4).hasSuffix("1 more error\n"))
    #expect(!rendered("abcdef", many, limit: 5).contains("more"))
  }

  @Test func colours() {
    let text = rendered("ab", [Diagnostic(.noProbes, "m", at: range(0, 1))], style: .coloured)
    #expect(text.contains("\u{1b}[1;31merror[E0102]:\u{1b}[0m"))
    #expect(text.contains("\u{1b}[1;32m^\u{1b}[0m"))
  }

  @Test func countsErrorsOnly() {
    var log = DiagnosticLog()
    #expect(!log.hasErrors)
    log.append(Diagnostic(.noProbes, "m", at: range(0, 0)))
    #expect(log.hasErrors && log.errorCount == 1)
  }

  @Test func codesAreUniqueAndGrouped() {
    let codes = DiagnosticCode.allCases
    for code in codes {
      let isGrouped = code.rawValue.hasPrefix("E0") || code.rawValue.hasPrefix("W0")
      #expect(isGrouped && code.rawValue.count == 5)
      #expect((code.severity == .warning) == code.rawValue.hasPrefix("W"))
    }
    #expect(Set(codes.map(\.rawValue)).count == codes.count)
  }

}
