import Diagnostics
import Source
import Syntax
import Testing

// L8
@Suite struct AttachPointTests {

  /// Returns the attach points of the probe `text`, with their parts in brackets.
  private func points(_ text: String) throws -> [String] {
    try script(text).probes[0].attachPoints.map { point in
      let name = point.name.map { "\($0.name) = " } ?? ""
      return name
        + point.parts.map { part in
          let pieces = part.pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .positionalParameter(let number): "<\(number)>"
            case .parameterCount: "<#>"
            }
          }
          return "[" + pieces.joined() + "]"
        }.joined()
    }
  }

  @Test(arguments: [
    ("BEGIN {}", ["[BEGIN]"]),
    ("kprobe:vfs_read{}", ["[kprobe][vfs_read]"]),
    ("kprobe:a,kprobe:b {}", ["[kprobe][a]", "[kprobe][b]"]),
    ("kprobe:a,\nkprobe:b,\n{}", ["[kprobe][a]", "[kprobe][b]"]),
    ("kprobe:mod:f+0x10 {}", ["[kprobe][mod][f+0x10]"]),
    ("k*:foo {}", ["[k*][foo]"]),
    ("*ware:* {}", ["[*ware][*]"]),
    ("tracepoint:syscalls:sys_enter_{}", ["[tracepoint][syscalls][sys_enter_]"]),
    ("uprobe:/bin/bash:readline {}", ["[uprobe][/bin/bash][readline]"]),
    ("uprobe:/bin/bash:readline/pid == 1/ {}", ["[uprobe][/bin/bash][readline]"]),
    ("uprobe:./a.out:f /1/ {}", ["[uprobe][./a.out][f]"]),
    ("uprobe:lib/a.so:f /1/ {}", ["[uprobe][lib/a.so][f]"]),
    ("uprobe:/bin/a,uprobe:/bin/b:f {}", ["[uprobe][/bin/a]", "[uprobe][/bin/b][f]"]),
    ("kprobe:f/1/{}", ["[kprobe][f]"]),
    (#"kprobe:f/comm == "a:b"/{}"#, ["[kprobe][f]"]),
    (#"kprobe:f/comm=="a:b"/{}"#, ["[kprobe][f]"]),
    (#"uprobe:/b:cpp:"ns::f(int, char)" {}"#, ["[uprobe][/b][cpp][ns::f(int, char)]"]),
    (#"uprobe:"/a b/c{d":f {}"#, ["[uprobe][/a b/c{d][f]"]),
    (#"uprobe:"a\"b":f {}"#, [#"[uprobe][a"b][f]"#]),
    ("uprobe:/b@main.c:10:2 {}", ["[uprobe][/b@main.c][10][2]"]),
    ("usdt::ns:p {}", ["[usdt][][ns][p]"]),
    ("kprobe:$1 {}", ["[kprobe][<1>]"]),
    ("kprobe:a$12_b {}", ["[kprobe][a<12>_b]"]),
    ("$1 {}", ["[<1>]"]),
    ("BEG$1 {}", ["[BEG<1>]"]),
    ("interval:s:$# {}", ["[interval][s][<#>]"]),
    ("mine=kprobe:f {}", ["mine = [kprobe][f]"]),
    ("interval:10ms{}", ["[interval][10ms]"]),
    ("watchpoint:0x1000:8:rw {}", ["[watchpoint][0x1000][8][rw]"]),
    ("iter:task:/sys/fs/bpf/x {}", ["[iter][task][/sys/fs/bpf/x]"]),
    ("kprobe:vfs_[rw]* {}", ["[kprobe][vfs_[rw]*]"]),
    ("tracepoint: a : b /1/ {}", ["[tracepoint][a][b]"]),
    ("uprobe: /bin/a\n:f + 0x10, k:g {}", ["[uprobe][/bin/a][f+0x10]", "[k][g]"]),
    (#"uprobe:/a:"b.(*c).d" +83{}"#, ["[uprobe][/a][b.(*c).d+83]"]),
  ])
  func splitsTheText(_ text: String, _ expected: [String]) throws {
    #expect(try points(text) == expected)
  }

  @Test func leavesBlanksOut() throws {
    let script = try script(#"uprobe : /a:"f g" + 4 /1/ {}"#)
    let point = script.probes[0].attachPoints[0]
    #expect(point.text == #"uprobe:/a:"f g"+4"#)
    #expect(script.file.text(in: point.range) == #"uprobe : /a:"f g" + 4"#)
    #expect(script.probes[0].predicate != nil)
  }

  @Test func keepsTextAndRanges() throws {
    let script = try script(#"x=uprobe:"/a b":f {}"#)
    let point = script.probes[0].attachPoints[0]
    #expect(point.text == #"uprobe:"/a b":f"#)
    #expect(point.parts.map { script.file.text(in: $0.range) } == ["uprobe", #""/a b""#, "f"])
    #expect(point.parts.map(\.isQuoted) == [false, true, false])
    #expect(point.provider.text == "uprobe" && point.name?.name == "x")
    #expect(script.file.text(in: point.range) == #"x=uprobe:"/a b":f"#)
  }

  @Test(arguments: [
    "kprobe:f /pid == 1/ {}", "kprobe:f\n/pid == 1/\n{}", "kprobe:f/pid==1/{}",
    "kprobe:f /pid == 1/ /* why */ // because\n {}", "kprobe:f, /pid == 1/ {}",
  ])
  func readsPredicates(_ text: String) throws {
    #expect(
      try tree(text).contains(
        "    predicate\n      binary ==\n        identifier pid\n        integer 1\n    block"))
  }

  @Test func dividesInPredicates() throws {
    #expect(
      try tree("kprobe:f /arg0 / 2 == 4 / 2/ {}").contains("binary ==\n        binary /"))
  }

  @Test func rejectsProbesWithoutAttachPoints() {
    #expect(codes("{ exit(); }") == [.missingAttachPoint])
    #expect(codes("/pid/ { exit(); }") == [.missingAttachPoint])
    #expect(codes("kprobe:a,,kprobe:b { exit(); }") == [.missingAttachPoint])
    #expect(codes("x= { exit(); }") == [.missingAttachPoint])
    #expect(codes("kprobe:$0 { exit(); }") == [.invalidPositionalParameter])
    #expect(codes("uprobe:\"/a:f { exit(); }\nBEGIN {}") == [.unterminatedString])
  }

}
