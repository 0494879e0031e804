import Diagnostics
import Syntax
import Testing

@Suite struct StatementTests {

  // L20
  @Test func readsExpressionStatements() throws {
    #expect(
      try statements("f(); g()") == """
        call f
        result
          call g
        """)
    #expect(try statements("f(); g();") == "call f\ncall g")
  }

  // L21
  @Test func readsAssignments() throws {
    #expect(
      try statements("$v = 1; @m = 2; @ = 3; @m[1] = 4; @m[1, 2] = 5") == """
        assign =
          variable $v
          integer 1
        assign =
          map @m
          integer 2
        assign =
          map @
          integer 3
        assign =
          map element @m
            integer 1
          integer 4
        assign =
          map element @m
            integer 1
            integer 2
          integer 5
        """)
    #expect(try statements("@m[(1, 2)] = 5;").contains("    tuple\n      integer 1"))
  }

  // L22
  @Test(arguments: AssignmentOperator.allCases)
  func readsCompoundAssignments(_ symbol: AssignmentOperator) throws {
    for target in ["$v", "@m", "@m[1]"] {
      let tree = try statements("\(target) \(symbol.rawValue) 7;")
      #expect(tree.hasPrefix("assign \(symbol.rawValue)\n"))
    }
    #expect(symbol.binary.map { $0.rawValue + "=" } ?? "=" == symbol.rawValue)
  }

  // L23
  @Test func readsDeclarations() throws {
    #expect(
      try statements("let $a; let $b : int8; let $c = 1; let $d : int32*[4] = 2;") == """
        let $a
        let $b
          type int8
        let $c
          integer 1
        let $d
          type array
            type pointer
              type int32
            integer 4
          integer 2
        """)
  }

  // L24
  @Test func readsDiscards() throws {
    #expect(try statements("_ = f();") == "discard\n  call f")
  }

  // L25
  @Test func readsChoices() throws {
    let expected = """
      if
        branch
          identifier a
          block
            call f
        branch
          identifier b
          block
        else
          block
            call g
      call h
      """
    #expect(
      try statements("if (a) { f(); } else if (b) { } else { g(); } h();") == expected)
    #expect(try statements("if a { f(); } else if b { } else { g(); } h();") == expected)
    #expect(
      try statements("if (a) == 1 { 1 }") == """
        result
          if
            branch
              binary ==
                identifier a
                integer 1
              block
                result
                  integer 1
        """)
  }

  // L26
  @Test func readsLoopsOverMaps() throws {
    #expect(try statements("for ($kv : @m) { f(); }") == "for $kv in @m\n  block\n    call f")
    #expect(try statements("for $kv : @ { f(); }") == "for $kv in @\n  block\n    call f")
    #expect(codes("BEGIN { for ($kv : $x) { f(); } }") == [.unexpectedToken])
  }

  // L27
  @Test func readsLoopsOverRanges() throws {
    #expect(
      try statements("for ($i : 0..ncpus) { }") == """
        for $i in range
          integer 0
          identifier ncpus
          block
        """)
    #expect(try statements("for $i : $a..(x+1) { }").contains("  binary +"))
    #expect(try statements("for $i : t.0..@m[1] { }").contains("  tuple element 0"))
  }

  // L28, L30
  @Test func readsLoops() throws {
    let expected = """
      while
        binary <
          variable $i
          integer 5
        block
          break
          continue
      """
    #expect(try statements("while ($i < 5) { break; continue; }") == expected)
    #expect(try statements("while $i < 5 { break; continue }") == expected)
  }

  // L29
  @Test func readsUnrolledLoops() throws {
    #expect(try statements("unroll (5) { f(); }") == "unroll\n  integer 5\n  block\n    call f")
    #expect(try statements("unroll $1 { }") == "unroll\n  parameter $1\n  block")
  }

  // L31, L32
  @Test func readsReturns() throws {
    #expect(try statements("return;") == "return")
    #expect(try statements("if 1 { return }").hasSuffix("block\n        return"))
    #expect(try statements("return 1 + 2;").hasPrefix("return\n  binary +"))
    #expect(try statements("exit();") == "call exit")
  }

  // L33
  @Test func readsImportsInBlocks() throws {
    #expect(
      try statements("import \"stdlib/x.bpf.c\"; 1;") == "import \"stdlib/x.bpf.c\"\ninteger 1")
  }

  // L35
  @Test func acceptsEmptyStatements() throws {
    #expect(
      try statements("; if 1 { f(); }; { g(); }; while 1 { }; ;;")
        == (try statements("if 1 { f(); } { g(); } while 1 { }")).replacing(
          "call g", with: "call g"))
    #expect(codes("BEGIN { for ($i : 0..1) {}; unroll 2 {}; }").isEmpty)
  }

  @Test func needsNoSemicolonAfterBlocks() throws {
    #expect(try statements("if 1 { } *$p;").hasSuffix("unary *\n  variable $p"))
    #expect(codes("BEGIN { f() g(); }") == [.unexpectedToken])
    #expect(codes("BEGIN { $x = { 1 } f(); }") == [.unexpectedToken])
  }

}
