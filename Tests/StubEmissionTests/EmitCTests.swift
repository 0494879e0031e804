import Artefact
import StubEmission
import Testing

/// The text of a C stub.
@Suite struct EmitCTests {

  /// Nothing that a script says may leave a comment, and no name may be a word of the language.
  private static let awkward: Manifest = {
    var manifest = Manifest()
    manifest.script = "stat.bt"
    manifest.summary = "Ends */ here, /*/ begins, \\\n\u{202e}turns\u{7}. ??/\n   indented  "
    manifest.parameters = [
      ParameterDescription(
        symbol: "a",
        content: .option(ScriptOption(name: "parameters", summary: "", value: .boolean(true)))),
      ParameterDescription(
        symbol: "b",
        content: .option(
          ScriptOption(
            name: "default", summary: "a */ b", value: .string("\"??=\\\n\u{1}2", bytes: 64)))),
      ParameterDescription(
        symbol: "c",
        content: .option(
          ScriptOption(name: "lowest", summary: "", value: .integer(1 << 63, isSigned: true)))),
      ParameterDescription(
        symbol: "d",
        content: .option(
          ScriptOption(name: "highest", summary: "", value: .integer(.max, isSigned: false)))),
      ParameterDescription(symbol: "e", content: .positionalInteger(index: 2)),
      ParameterDescription(symbol: "f", content: .positionalString(index: 3, bytes: 8)),
      ParameterDescription(symbol: "g", content: .positionalCount),
    ]
    let byte = ValueType.enumeration(bytes: 4, isSigned: false, table: 0)
    var event = EventDescription(
      action: .printf(
        format: "",
        fields: [
          ValueField(name: "errno", offset: 8, type: byte),
          ValueField(name: "errno_", offset: 12, type: byte),
          ValueField(name: "class", offset: 16, type: byte),
          ValueField(name: "linux", offset: 20, type: byte),
        ]), size: 24, line: 3, column: 1)
    event.name = "context"
    event.summary = "What\n*/ is read."
    var other = EventDescription(
      action: .print(ValueField(name: "", offset: 8, type: byte)), size: 16, line: 4, column: 1)
    other.name = "handlers"
    manifest.events = [event, other]
    manifest.enumerations = [
      EnumerationTable(
        name: "context",
        enumerators: [
          Enumerator(value: Int64(Int32.min), name: "A"), Enumerator(value: 1 << 31, name: "B"),
          Enumerator(value: .max, name: "open"),
        ])
    ]
    return manifest
  }()

  @Test(.enabled("gcc is not installed") { CProgram.compilerIsPresent() })
  func awkwardNamesAndTextsAreHarmless() throws {
    let output = try CProgram(EmitCTests.awkward).run(
      """
      int proberun_set_option(struct proberun *session, const char *name, const char *value) {
        (void)session;
        printf("--%s=%s\\n", name, value);
        return 0;
      }
      int proberun_set_positional(struct proberun *session, unsigned index, const char *value) {
        (void)session;
        printf("$%u=%s\\n", index, value);
        return -EINVAL;
      }
      int main(void) {
        struct stat_script script = {NULL};
        struct stat_script_parameters parameters = stat_script_default_parameters();
        struct stat_script_context event = {.errno_ = 0, .errno__ = 1, .class_ = 2, .linux_ = 3};
        struct stat_script_handlers handlers = {.handlers = NULL, .context_ = NULL};
        struct stat_script_handlers_ value = {.value = (uint32_t)(handlers.handlers != NULL)};
        printf("%d\\n", stat_script_set_parameters(&script, &parameters) + (int)value.value);
        parameters.parameter2 = proberun_number(INT64_MIN);
        printf("%d\\n", stat_script_set_parameters(&script, &parameters));
        stat_script_set_parameter3(&script, "text");
        puts(stat_script_name_context_2(INT64_MAX));
        return event.errno__ - (int)(STAT_SCRIPT_B >> 31);
      }
      """)
    #expect(
      output == """
        --parameters=true
        --default="??=\\
        \u{1}2
        --lowest=-9223372036854775808
        --highest=18446744073709551615
        0
        $2=-9223372036854775808
        -22
        $3=text
        open

        """)
  }

  @Test func commentsAreThoseOfTheScript() {
    let text = emitC(StubModel(EmitCTests.awkward, object: []))
    #expect(text.contains(" * Ends * / here, / * / begins, \\\n *  turns . ?? /\n *    indented\n"))
    #expect(
      text.contains(
        "/**\n * What\n * * / is read.\n *\n * At stat.bt:3.\n */\nstruct stat_script_context {"))
    #expect(
      text.contains("  /**\n   * a * / b\n   *\n   * Option --default: at most 63 bytes.\n   */\n"))
    #expect(text.contains("  /** Positional parameter $2: see proberun_number. */\n"))
    #expect(
      text.contains("  /** Positional parameter $3: NULL if it is not given; at most 7 bytes. */\n")
    )
    #expect(text.allSatisfy { $0 == "\n" || !$0.isWhitespace || $0 == " " })
    #expect(!text.contains(" \n"))
  }

  @Test func aScriptWithoutAnythingHasAStub() {
    var manifest = Manifest()
    manifest.script = "nothing.bt"
    let text = emitC(StubModel(manifest, object: []))
    #expect(!text.contains("parameters"))
    #expect(!text.contains("switch"))
    #expect(text.contains("int nothing_poll("))
  }
}
