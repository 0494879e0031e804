import Diagnostics
import Foundation
import GoldenSupport
import Source
import Syntax
import Testing

/// Damaged scripts are parsed without a trap, and end with a tree or with errors.
@Suite struct MutationTests {

  private static let scripts: [String] = [
    "BEGIN { printf(\"hello\\n\"); }",
    "kprobe:vfs_read /pid == $1/ { @reads[comm] = count(); }",
    "tracepoint:syscalls:sys_enter_* { @[probe] = hist(args.count / 2); }",
    "kprobe:f,\nkretprobe:f, { $x = (struct s *)arg0; print($x->a.b[1].0); }",
    "uprobe:/bin/bash:\"a::b(int)\" { @ = (1, \"x\", (int8)-1); delete(@[1, 2]); }",
    "#include <a.h>\nstruct s { int x; };\nconfig = { a = 1; b = \"c\" }\nBEGIN { exit() }",
    "macro m($v, @m, x) { $v += x; @m++ } BEGIN { m($a, @b, 1e3); }",
    "fn f($a : int64, $b : struct s *) : void { return; } END { clear(@); }",
    "let @m = lruhash(100); BEGIN { for ($kv : @m) { print($kv.0); } }",
    "BEGIN { for ($i : 0..10) { if ($i == 5) { break; } else if $i { continue; } } }",
    "interval:s:1 { while ($i < 5) { $i++; unroll (3) { --@x[$i]; } } }",
    "BEGIN { let $x : uint8[4] = 0; $y = { let $z; $z }; _ = if a { 1 } else { 2 }; }",
    "BEGIN { $r = (a=1, b=(c=2,)); $t = ($r.a, ()); return $t.0 ? 1 : $t[1] ?: 2; }",
    "BEGIN { sizeof(struct s); offsetof(struct s, a.b); typeinfo(int32 *); f(typeof(1)); }",
    "// a\n/* b */ BEGIN { @a = 0x1f + 0755 - 1_000 * 10ms / 5us % ~1 << 2 >> 3; }",
    "k:f { if (comptime (is_str(arg0))) { @a |= !*&$v && $1 || $# ^ 3 & 4 != 5; } }",
    "import \"a.bt\"; BEGIN { import \"stdlib/x.bpf.c\"; time(\"\\x41\\101\\t\\\"\"); }",
    "usdt:$1::x$2_y /str($2) == \"/{\" / { @[ustack(perf, 3)] = lhist(1, 0, 10, 1); }",
    "#!/usr/bin/env bpftrace\nx=profile:hz:99 { @[kstack] = count(); } END { @[a] <<= 1; }",
    "software:faults:100 { (unsigned long)$a; (u32)-1; (cpu) - 1; (a *)b; (c[])d; }",
  ]

  private static let fragments = [
    "{", "}", "(", ")", "[", "]", ";", ",", ":", "/", "/*", "*/", "//", "\"", "\\", "$", "@", "=",
    "..", ".", "->", "++", "?", "if", "else", "for", "let", "struct", "typeof(", "sizeof(", "#",
    "\n", "\n#", "$1", "$#", "1e", "0x", "comptime ", "kprobe:f ", "macro ", "fn ", "config = {",
    "import \"", "\u{0}", "é",
  ]

  @Test func survivesDamage() {
    var random = SeededGenerator(seed: 1)
    var treeCount = 0
    for _ in 0..<24_000 {
      var bytes = Array(MutationTests.scripts.randomElement(using: &random)?.utf8 ?? "".utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
      if parses(bytes) { treeCount += 1 }
    }
    #expect(treeCount > 1000 && treeCount < 20_000)
  }

  @Test(arguments: scripts)
  func survivesTruncation(_ script: String) {
    let bytes = Array(script.utf8)
    #expect(parses(bytes))
    for count in 0..<bytes.count { _ = parses(Array(bytes.prefix(count))) }
    for count in 1..<bytes.count { _ = parses(Array(bytes.dropFirst(count))) }
  }

  /// Parses `bytes` and prints the tree or the errors; returns whether there is a tree.
  private func parses(_ bytes: [UInt8]) -> Bool {
    let file = SourceFile(name: "a.bt", bytes: bytes)
    var log = DiagnosticLog()
    guard let script = parse(file, into: &log) else {
      #expect(log.hasErrors && !rendered(log, of: file).isEmpty)
      return false
    }
    #expect(!log.hasErrors && treeText(script).hasPrefix("script\n"))
    return true
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let position = Int.random(in: 0..<bytes.count, using: &random)
    let other = Int.random(in: position...bytes.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<7, using: &random)
    case 1: bytes.removeLast(bytes.count - position)
    case 2: bytes.insert(contentsOf: bytes[position..<other], at: position)
    case 3: bytes.removeSubrange(position..<min(other, position + 8))
    case 4: swapWords(&bytes, &random)
    case 5:
      let fragment = MutationTests.fragments.randomElement(using: &random) ?? ""
      bytes.insert(contentsOf: fragment.utf8, at: position)
    default:
      let donor = Array(MutationTests.scripts.randomElement(using: &random)?.utf8 ?? "".utf8)
      bytes.replaceSubrange(position..., with: donor.suffix(donor.count / 2))
    }
  }

  /// Exchanges two pieces of `bytes` between spaces.
  private func swapWords(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    var words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    words.swapAt(
      Int.random(in: 0..<words.count, using: &random),
      Int.random(in: 0..<words.count, using: &random))
    bytes = Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

}

/// The time to parse grows with the size of the script and not faster.
@Suite struct ScaleTests {

  /// Returns the seconds of a processor that parsing `count` copies of `text` takes.
  private func seconds(_ text: String, _ count: Int, after prefix: String = "") -> Double {
    let file = SourceFile(
      name: "a.bt", bytes: Array((prefix + String(repeating: text, count: count)).utf8))
    var log = DiagnosticLog()
    let start = now()
    _ = parse(file, into: &log)
    return now() - start
  }

  /// The seconds that this thread has had a processor.
  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  @Test(arguments: [
    ("", "kprobe:vfs_read /pid == 1/ { @reads[comm, pid] = count(); }\n"),
    ("BEGIN {", "@a = 1\n"), ("BEGIN {", " 'x'"), ("", "}"), ("", "{"), ("BEGIN {", "( "),
    ("kprobe:a", "/b"), ("kprobe:", "a:/"), ("", "\"\n"), ("", "/*"), ("BEGIN { f(", "a*"),
    ("BEGIN { (", "x * "), ("", "struct s {"), ("", "#define a \\\n"),
    ("BEGIN { ", "if 1 { } else "),
    ("", "kprobe:f {\n"), ("BEGIN { $x = \"", "\\x"), ("BEGIN { @ = ", "1"), ("", "config = {"),
    ("BEGIN { ", "$a = /* */ "),
  ])
  func parsesInLinearTime(_ prefix: String, _ text: String) {
    var (small, large) = (Double.infinity, Double.infinity)
    // What else the machine does may make a measurement longer.
    for _ in 0..<10 where !(large < small * 80) {
      small = min(small, seconds(text, 1_000, after: prefix))
      large = min(large, seconds(text, 16_000, after: prefix))
    }
    // 16 times the text; a quadratic parser takes 256 times as long.
    #expect(large < small * 80 + 0.2)
  }

}
