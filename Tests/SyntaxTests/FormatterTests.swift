import Diagnostics
import Source
import Syntax
import Testing

/// The standard form of scripts.
@Suite struct FormatterTests {

  @Test(arguments: [
    // Blanks
    ("BEGIN{@a=1+2*-3;}", "BEGIN { @a = 1 + 2 * -3; }\n"),
    ("BEGIN { @a = ( 1 +2 ) * ~ $x ; }", "BEGIN { @a = (1 + 2) * ~$x; }\n"),
    ("BEGIN { @a [ 1,2 ] ++; -- @b ; }", "BEGIN { @a[1, 2]++; --@b; }\n"),
    ("BEGIN { print (@a) ; f ( 1 , 2 ) }", "BEGIN { print(@a); f(1, 2); }\n"),
    ("BEGIN { $x = * ( struct  s  ** ) arg0 }", "BEGIN { $x = *(struct s **)arg0; }\n"),
    ("BEGIN { $x = (int32 [4])$y . a -> b . 0 }", "BEGIN { $x = (int32[4])$y.a->b.0; }\n"),
    ("BEGIN { $x = $a?1:$b?:2 }", "BEGIN { $x = $a ? 1 : $b ?: 2; }\n"),
    (
      "BEGIN { $x = - -1; $y = - --$x; $z = & &$x; $v = ! !$x; }",
      "BEGIN { $x = - -1; $y = - --$x; $z = & &$x; $v = !!$x; }\n"
    ),
    ("BEGIN { $x = (1,); $y = (a=1,b = 2) }", "BEGIN { $x = (1,); $y = (a = 1, b = 2); }\n"),
    ("BEGIN { let $x:int8=1;;; _=f() }", "BEGIN { let $x : int8 = 1; _ = f(); }\n"),
    ("BEGIN { if(1){}else{ return } }", "BEGIN { if (1) {} else { return; } }\n"),
    (
      "BEGIN { while($x<5){$x++} unroll(3){f()} }",
      "BEGIN { while ($x < 5) { $x++; } unroll (3) { f(); } }\n"
    ),
    (
      "BEGIN { for($i:0 .. 5){break} for($kv:@m){} }",
      "BEGIN { for ($i : 0..5) { break; } for ($kv : @m) {} }\n"
    ),
    ("BEGIN { $x = 0X1F + 1_000 + 1e6 + 10ms }", "BEGIN { $x = 0X1F + 1_000 + 1e6 + 10ms; }\n"),
    ("BEGIN { printf(\"a  b\\n\") }", "BEGIN { printf(\"a  b\\n\"); }\n"),
    ("kprobe:f,kprobe:g/pid==1/{ f() }", "kprobe:f, kprobe:g /pid == 1/ { f(); }\n"),
    ("x=kprobe:f{ f() }", "x=kprobe:f { f(); }\n"),
    ("BEGIN { if 1 { ; } if 2 {\n;;\n} }", "BEGIN {\n  if 1 {}\n  if 2 {}\n}\n"),
    // Values of blocks stay values.
    ("macro m($x){$x+=1;$x}", "macro m($x) { $x += 1; $x }\n"),
    (
      "BEGIN { $x = {f();1}; $y = if 1 {2} else {3} }",
      "BEGIN { $x = { f(); 1 }; $y = if 1 { 2 } else { 3 }; }\n"
    ),
    ("macro m() { if 1 { f() } }", "macro m() { if 1 { f() } }\n"),
    ("macro m() { (1+2) }", "macro m() { (1 + 2) }\n"),
    (
      "fn f($a:int32,$b : struct s*):void{return;}",
      "fn f($a : int32, $b : struct s *) : void { return; }\n"
    ),
    (
      "fn f($a:(int32,string[8]),$b:(x:int8,y:struct s*)):(int64,){return (1,);}",
      "fn f($a : (int32, string[8]), $b : (x : int8, y : struct s *)) : (int64,) { return (1,); }\n"
    ),
    // Lines
    ("BEGIN\n{\n\tf(); g()\n}", "BEGIN {\n  f();\n  g();\n}\n"),
    ("BEGIN {\n\n\n f();\n\n\n g();\n\n}", "BEGIN {\n  f();\n\n  g();\n}\n"),
    (
      "BEGIN {\n if (1)\n { f() } else if 2 { g() }\n else\n {\n }\n}",
      "BEGIN {\n  if (1) {\n    f();\n  } else if 2 {\n    g();\n  } else {}\n}\n"
    ),
    ("BEGIN { f() }\nEND { g() }", "BEGIN { f(); }\nEND { g(); }\n"),
    ("BEGIN { f() }\nEND {\n g() }", "BEGIN { f(); }\n\nEND {\n  g();\n}\n"),
    ("kprobe:f,\nkprobe:g\n{ f() }", "kprobe:f,\nkprobe:g\n{\n  f();\n}\n"),
    ("kprobe:f\n/1/ { f() }", "kprobe:f\n/1/\n{\n  f();\n}\n"),
    ("kprobe:f /1/ {\n f() }", "kprobe:f /1/ {\n  f();\n}\n"),
    (
      "config={max_strlen=64;stack_mode=perf}\nBEGIN { f() }",
      "config = { max_strlen = 64; stack_mode = perf; }\nBEGIN { f(); }\n"
    ),
    (
      "config = {\nmax_strlen=64 }\nlet @m=lruhash( 5 )  ;\nBEGIN { f() }",
      "config = {\n  max_strlen = 64;\n}\n\nlet @m = lruhash(5);\nBEGIN { f(); }\n"
    ),
    (
      "#!/usr/bin/bpftrace\n#include <a.h>\nstruct s {\n\tint a;\n};\nBEGIN { f() }",
      "#!/usr/bin/bpftrace\n#include <a.h>\nstruct s {\n\tint a;\n};\nBEGIN { f(); }\n"
    ),
    // Comments
    ("// A\n\n// B\nBEGIN { f() } // C\n// D", "// A\n\n// B\nBEGIN { f(); }  // C\n// D\n"),
    (
      "BEGIN {\n // A\n f(); // B\n\n /* C */\n}\n\n/* D */",
      "BEGIN {\n  // A\n  f();  // B\n\n  /* C */\n}\n\n/* D */\n"
    ),
    ("BEGIN { // A\n f(1, // B\n 2) }", "BEGIN {  // A\n  f(1,  // B\n      2);\n}\n"),
    ("BEGIN {\n\t/*\n\t * A\n\t */\n\tf()\n}", "BEGIN {\n  /*\n   * A\n   */\n  f();\n}\n"),
    ("BEGIN { /* A */ f(/* B */ 1) }", "BEGIN { /* A */ f( /* B */ 1); }\n"),
    ("kprobe:f, // A\nkprobe:g // B\n{\n f() }", "kprobe:f,  // A\nkprobe:g  // B\n{\n  f();\n}\n"),
  ])
  func theStandardForm(_ text: String, _ standard: String) throws {
    #expect(try formatted(text) == standard)
    #expect(try formatted(standard) == standard)
  }

  @Test func longLinesAreBrokenWhereItIsCheapest() throws {
    let long = String(repeating: "x", count: 30)
    let text = """
      BEGIN {
        printf("\(long)", \(long), f(\(long), \(long)));
        if ($\(long) == 1 && $\(long) == 2 || $\(long) == 3) {
        }
        @\(long)[\(long)] = $a + $\(long) * $\(long);
      }
      """
    #expect(
      try formatted(text) == """
        BEGIN {
          printf("\(long)", \(long),
              f(\(long), \(long)));
          if ($\(long) == 1 && $\(long) == 2
              || $\(long) == 3) {}
          @\(long)[\(long)] = $a
              + $\(long) * $\(long);
        }

        """)
  }

  @Test func aWordThatIsTooLongStaysWhole() throws {
    let word = String(repeating: "word ", count: 40)
    let text = "BEGIN {\n  printf(\"\(word)\");\n}\n"
    #expect(try formatted(text) == text)
  }

  @Test func anEmptyScriptIsEmpty() throws {
    #expect(try formatted("") == "")
  }

  private func formatted(_ text: String) throws -> String {
    var log = DiagnosticLog()
    let file = SourceFile(name: "test.bt", text: text)
    let script = parseImported(file, into: &log)
    #expect(rendered(log, of: file) == "")
    return format(try #require(script))
  }
}
