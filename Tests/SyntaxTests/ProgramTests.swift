import Diagnostics
import Source
import Syntax
import Testing

@Suite struct ProgramTests {

  // L1
  @Test func readsShebangOnTheFirstLineOnly() throws {
    let script = try script("#!/usr/bin/env bpftrace\nBEGIN {}")
    #expect(script.shebang.map { script.file.text(in: $0) } == "#!/usr/bin/env bpftrace")
    #expect(codes("\n#!/usr/bin/env bpftrace\nBEGIN {}") == [.misplacedDeclaration])
  }

  // L2
  @Test func keepsCDefinitionsAsTheyAreWritten() throws {
    let script = try script(
      """
      #include <linux/sched.h> // comment
      #ifndef BPFTRACE_HAVE_BTF
      #define A "/*" /* two
        lines */
      #endif
      struct a { int x; char s[4]; union { int y; } u; };
      struct b { int x; } __attribute__((packed, aligned(8)));
      enum { A, B }
      union c { int x; }
      struct d;
      typedef struct { int x; } t;
      BEGIN { $x = (struct a *)0; }
      """)
    let texts = script.cDefinitions.map { script.file.text(in: $0.range) }
    #expect(
      texts == [
        "#include <linux/sched.h> // comment", "#ifndef BPFTRACE_HAVE_BTF",
        "#define A \"/*\" /* two\n  lines */", "#endif",
        "struct a { int x; char s[4]; union { int y; } u; };",
        "struct b { int x; } __attribute__((packed, aligned(8)));", "enum { A, B }",
        "union c { int x; }", "struct d;", "typedef struct { int x; } t;",
      ])
    #expect(script.cDefinitions[5].kind == .type && script.cDefinitions[3].kind == .preprocessor)
  }

  // L3
  @Test func readsConfig() throws {
    let tree = try tree(
      """
      config = { stack_mode = perf; max_strlen = 1_024; license = "GPL"; lazy = true }
      import "a.bt";
      BEGIN {}
      """)
    #expect(
      tree.hasPrefix(
        """
        script
          config
            setting stack_mode = perf
            setting max_strlen = 1024
            setting license = "GPL"
            setting lazy = true
          import "a.bt"
        """))
    #expect(try script("config = { a = 1; };\nBEGIN {}").config?.settings.count == 1)
    #expect(try script("config = { }\nBEGIN {}").config?.settings.count == 0)
    #expect(codes("config = { a = 1 } config = { b = 1 } BEGIN {}") == [.duplicateConfig])
    #expect(codes("BEGIN {} config = { a = 1 } END {}") == [.misplacedDeclaration])
  }

  // L4
  @Test func readsImports() throws {
    let script = try script("import \"a.bt\";\nimport \"stdlib/b.bpf.c\";\nBEGIN {}")
    #expect(script.imports.map(\.path.text) == ["a.bt", "stdlib/b.bpf.c"])
    #expect(codes("import \"a.bt\";").isEmpty)
    #expect(codes("macro m() { 1 } import \"a.bt\"; BEGIN {}") == [.misplacedDeclaration])
  }

  // L5
  @Test func readsMapDeclarations() throws {
    let declaration = try script("let @m = lruhash(100);\nBEGIN {}").mapDeclarations[0]
    #expect(declaration.name.name == "m" && declaration.kind.name == "lruhash")
    #expect(try tree("let @ = hash($1);\nBEGIN {}").contains("map @ = hash\n    parameter $1"))
  }

  // L6, L90
  @Test func readsMacros() throws {
    let tree = try tree("macro add($v, @m, x) { $v += x; @m }\nmacro one() { 1 }\nBEGIN {}")
    #expect(
      tree.hasPrefix(
        """
        script
          macro add
            parameter $v
            parameter @m
            parameter x
            block
              assign +=
                variable $v
                identifier x
              result
                map @m
          macro one
            block
              result
                integer 1
        """))
  }

  // L7
  @Test func readsFunctions() throws {
    let tree = try tree("fn f($a : int64, $b: struct s *) : void { return; }\nBEGIN {}")
    #expect(
      tree.hasPrefix(
        """
        script
          function f
            parameter $a
              type int64
            parameter $b
              type pointer
                type struct s
            result
              type void
            block
              return
        """))
    let types = "fn f($a : (int64, string), $b : (x : int8, y : (struct s *,))) : () { return (); }"
    #expect(try script(types + " BEGIN {}").functions[0].parameters.count == 2)
    #expect(try script("fn g() : typeof(1) { 1 } BEGIN {}").functions.count == 1)
  }

  // L9
  @Test func keepsComments() throws {
    let script = try script("// one\nBEGIN { /* two\n */ 1 // three\r\n}")
    #expect(
      script.comments.map { script.file.text(in: $0.range) } == [
        "// one", "/* two\n */", "// three",
      ])
    #expect(codes("BEGIN {} /* no end") == [.unterminatedComment])
  }

  // L10
  @Test func rejectsCDefinitionsAfterProbes() {
    #expect(codes("BEGIN {}\n#define A 1\nEND {}") == [.misplacedDeclaration])
    #expect(codes("BEGIN {}\nstruct a { int x; };\nEND {}") == [.misplacedDeclaration])
    #expect(codes("import \"a\";\n#define A 1\nEND {}") == [.misplacedDeclaration])
    #expect(codes("BEGIN {}\nimport \"a\";") == [.misplacedDeclaration])
  }

  @Test func readsImportsWithoutProbes() {
    let file = SourceFile(name: "lib.bt", text: "macro m() { 1 }")
    var log = DiagnosticLog()
    #expect(parseImported(file, into: &log)?.macros.count == 1)
    #expect(parse(file, into: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.noProbes])
  }

  @Test func readsExpressionsAlone() {
    var log = DiagnosticLog()
    let sum = parseExpression(SourceFile(name: "A", text: "1 + 2"), into: &log)
    #expect(sum != nil && !log.hasErrors)
    #expect(parseExpression(SourceFile(name: "B", text: "1 2"), into: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.unexpectedToken])
  }

}
