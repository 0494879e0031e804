import Testing

/// Statements become what the lowering expects.
@Suite struct StatementTests {

  @Test func aPredicateIsAnIf() throws {
    #expect(
      try body("kprobe:vfs_read /pid == 1/ { @ = count(); }")
        == "if (pid equal 1:int8) { @ = count(); }")
  }

  @Test func exitEndsTheAction() throws {
    #expect(
      try body("BEGIN { if (pid) { exit(3); } else { return; } }")
        == "if pid { exit(3:int8); } else { return; }")
    let checked = try Checked("BEGIN { if (pid) { exit(); } else { return; } @a = 1; }")
    #expect(checked.codes == ["W0102"])
  }

  @Test func oldTernariesChooseBetweenStatements() throws {
    #expect(
      try body("BEGIN { pid > 1 ? printf(\"a\") : exit(); }")
        == "if (pid unsignedGreater 1:int8) { printf(\"a\"); } else { exit(); }")
  }

  @Test func blocksJoinTheStatementsAroundThem() throws {
    #expect(try body("BEGIN { @a = 1; { @b = 2; } }") == "@a = 1:int8; @b = 2:int8;")
  }

  @Test func elseIfIsAnIfInTheElse() throws {
    let text = try body("BEGIN { if (pid) { @a = 1; } else if (tid) { @a = 2; } else { @a = 3; } }")
    #expect(
      text == "if pid { @a = 1:int8; } else { if tid { @a = 2:int8; } else { @a = 3:int8; } }")
  }

  @Test func updatesKeepTheirOperator() throws {
    #expect(try body("kprobe:vfs_read { @a[comm] -= 5; }") == "@a[comm] subtract= 5:int8;")
    #expect(
      try body("BEGIN { $a = 1; $a <<= 2; }")
        == "$a = 1:int64; $a = ($a shiftLeft 2:int8):int64;")
  }

  @Test func theFormsOfDeleteAreTheSame() throws {
    let text = try body(
      "BEGIN { @m[1, 2] = 1; @s = 1; delete(@m[1, 2]); delete(@m, (1, 2)); delete(@s); }")
    let deletion = "delete(@m[(1:int8, 2:int8)]);"
    #expect(text.hasSuffix("\(deletion) \(deletion) delete(@s);"), "\(text)")
  }

  @Test func mapsPrintAsWhole() throws {
    let text = try body(
      """
      BEGIN {
        @c[1] = count(); @v[1] = 2;
        print(@c, 5, 10); print(@v); print(@c[1]); print(@v[1]); clear(@c); zero(@v);
      }
      """)
    let printing = "printMap(@c, 5, 10); printMap(@v, 0, 0); printElement(@c[1:int8]);"
    #expect(text.hasSuffix("\(printing) print(@v[1:int8]); clear(@c); zero(@v);"), "\(text)")
  }

  @Test func positionalParametersAreTextWhereTextIsWanted() throws {
    #expect(
      try body("BEGIN { printf(\"%s %d\", $1, $2); }")
        == "printf(\"%s %d\", $1:string[256], $2);")
  }

  @Test func problemsDoNotHideEachOther() throws {
    let checked = try Checked(
      """
      BEGIN { printf("%d", comm); $a = nope; @b = $a + 1; foo(); }
      kprobe:vfs_read { retval; }
      """)
    #expect(checked.codes == ["E0208", "E0302", "E0201", "E0211"])
  }

  @Test func oneCauseHasOneProblem() throws {
    let checked = try Checked(
      "BEGIN { $a = nope; $b = $a; @c[$b] = $a; print(@c[1]); @d = @c[2]; }")
    #expect(checked.codes == ["E0302"])
  }

  @Test func anActionOfSeveralProbesHasItsProblemsOnce() throws {
    #expect(try Checked("kprobe:vfs_read, kprobe:vfs_write { foo(); }").codes == ["E0201"])
  }
}
