import Checking
import Diagnostics
import Source
import Syntax
import Testing

/// Older forms of the language become the present ones.
@Suite struct UpgradeTests {

  @Test(arguments: [
    ("BEGIN { exit(); } END { }", "begin { exit(); } end { }"),
    ("Begin { exit(); }", "begin { exit(); }"),
    ("kfunc:f { } kretfunc:f { }", "fentry:f { } fexit:f { }"),
    ("k:f { } Kprobe:f { } t:a:b { }", "k:f { } kprobe:f { } t:a:b { }"),
    ("t:a:b /args->x/ { @ = args->x + args.y; }", "t:a:b /args.x/ { @ = args.x + args.y; }"),
    ("k:f { @ = ((struct s *)arg0)->a->b.c - 1; }", "k:f { @ = ((struct s *)arg0).a.b.c - 1; }"),
    ("k:f { @ = $a /* -> */ -> b; }", "k:f { @ = $a /* -> */ . b; }"),
    ("k:f { delete(@a[pid]); }", "k:f { delete(@a, pid); }"),
    ("k:f { delete(@a[pid, arg0->b]); }", "k:f { delete(@a, (pid, arg0.b)); }"),
    (
      "k:f { delete(@a); delete(@a, 1); delete(@a[1], 2); }",
      "k:f { delete(@a); delete(@a, 1); delete(@a[1], 2); }"
    ),
    (
      "config = { strlen = 5; MAP_KEYS_MAX = 6; no_cpp_demangle = 1 } k:f { }",
      "config = { max_strlen = 5; max_map_keys = 6; no_cpp_demangle = 1 } k:f { }"
    ),
    // Variables of a whole probe
    ("k:f { if (1) { $x = 1; } @ = $x; }", "k:f { let $x; if (1) { $x = 1; } @ = $x; }"),
    (
      "k:f { if (1) { $b = 1; $a = 2; } else { $b = 3; } @ = $b + $a; }",
      "k:f { let $a; let $b; if (1) { $b = 1; $a = 2; } else { $b = 3; } @ = $b + $a; }"
    ),
    (
      "k:f { if (1) { $x = 1; @ = $x; } if (2) { $x = 2; } }",
      "k:f { if (1) { $x = 1; @ = $x; } if (2) { $x = 2; } }"
    ),
    ("k:f { $x = 0; if (1) { $x = 1; } @ = $x; }", "k:f { $x = 0; if (1) { $x = 1; } @ = $x; }"),
    ("k:f { if (1) { let $x = 1; } @ = 1; }", "k:f { if (1) { let $x = 1; } @ = 1; }"),
    ("k:f { while (1) { $x = 1; } @[$x]++; }", "k:f { let $x; while (1) { $x = 1; } @[$x]++; }"),
  ])
  func olderFormsBecomePresentOnes(_ old: String, _ new: String) throws {
    #expect(try upgraded(old) == new)
    #expect(try upgraded(new) == new)
  }

  private func upgraded(_ text: String) throws -> String {
    var log = DiagnosticLog()
    let file = SourceFile(name: "test.bt", text: text)
    let script = try #require(parse(file, into: &log))
    return String(decoding: script.text(applying: upgrades(of: script)), as: UTF8.self)
  }
}
