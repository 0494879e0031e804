import Artefact
import Source
import Testing
import TypedIR

/// What a script says that it can be given.
@Suite struct UsageTests {

  private func usage(_ script: String) throws -> String {
    let file = SourceFile(name: "script.bt", text: script)
    return try GoldenScript.program(of: file).manifest.usage.description
  }

  @Test func optionsHaveTheirDefaults() throws {
    let text = try usage(
      #"""
      BEGIN {
        print((getopt("all", false, "everything"), getopt("some", true)));
        print((getopt("limit", -5, "how\nmany"), getopt("mask", 0xffffffffffffffff)));
        print((getopt("prefix", "a b", "what begins a line"), getopt("end", "")));
        print(getopt("all", false, "everything"));
      }
      """#)
    #expect(
      text == """
        Arguments of the script:
          --all           everything
          --some          (default true)
          --limit=NUMBER  how
                          many (default -5)
          --mask=NUMBER   (default 18446744073709551615)
          --prefix=TEXT   what begins a line (default a b)
          --end=TEXT
        """)
  }

  @Test func positionalParametersAreOfActionsAndAttachPoints() throws {
    let text = try usage(
      """
      uprobe:/$4/$6:f { print(str($10)); print(str($2)); print($2 + 1); }
      interval:s:$12 { print($#); }
      """)
    #expect(
      text == """
        Arguments of the script:
          $2   a number
          $4   text
          $6   text
          $10  text
          $12  a number
        """)
  }

  @Test func aScriptMayTakeNothing() throws {
    #expect(try usage("BEGIN { print($#); }") == "The script takes no arguments.")
  }
}
