import Checking
import Testing

/// Types of maps and variables are found in the whole script.
@Suite struct InferenceTests {

  private func maps(_ script: String) throws -> [String] {
    let checked = try Checked(script)
    return checked.script?.mapTexts ?? [checked.rendered]
  }

  @Test func smallNumbersGrow() throws {
    #expect(try maps("BEGIN { @a = 1; } END { @a = 300; }") == ["@a: int16"])
  }

  @Test func textGrows() throws {
    #expect(
      try maps("BEGIN { @a[\"x\"] = \"y\"; @a[comm] = \"long\"; }") == ["@a[string[16]]: string[5]"]
    )
  }

  @Test func numbersThatAreWrittenOutHaveNoSign() throws {
    #expect(try maps("BEGIN { @a = 0; @a = nsecs; @a += 1; }") == ["@a: uint64"])
    #expect(try maps("BEGIN { @a = nsecs; @a = 0; }") == ["@a: uint64"])
    #expect(try maps("BEGIN { @a += 1; @a = nsecs; }") == ["@a: uint64"])
  }

  @Test func countingIsSigned() throws {
    #expect(
      try maps("BEGIN { @a++; @b--; @c = nsecs; @c++; }")
        == ["@a: int64", "@b: int64", "@c: uint64"])
  }

  @Test func laterProbesTellTypes() throws {
    #expect(
      try maps("BEGIN { @b = @a; @c[@b] = 1; } END { @a = comm; }")
        == ["@a: string[16]", "@b: string[16]", "@c[string[16]]: int8"])
  }

  @Test func tuplesAreAsGoodAsSeveralKeys() throws {
    #expect(
      try maps("BEGIN { @a[1, comm] = 1; @a[(2, \"x\")] = 1; }")
        == ["@a[(int8, string[16])]: int8"])
    #expect(try maps("BEGIN { @a[1, comm] = 1; }") == ["@a[int8, string[16]]: int8"])
  }

  @Test func signedAndUnsignedBecomeSigned() throws {
    #expect(try maps("BEGIN { @a = pid; @a = -1; }") == ["@a: int64"])
    #expect(try Checked("BEGIN { @a = pid; @a = -1; }").codes == [])
    #expect(try Checked("BEGIN { @a = nsecs; @a = -1; }").codes == ["W0103"])
  }

  @Test func aPointerMayBeZero() throws {
    #expect(try maps("BEGIN { @t = curtask; @t = 0; }") == ["@t: task_struct *"])
  }

  @Test func declarationsFixTheSize() throws {
    let checked = try Checked("let @a = hash(7); BEGIN { @a[1] = 1; @b[1] = 1; }")
    #expect(checked.script?.maps.map(\.maximumEntries) == [7, nil])
  }

  @Test func variablesOfOldScriptsBelongToTheAction() throws {
    let text = try body("BEGIN { if (pid) { $a = 1; } print($a); }")
    #expect(text == "if pid { $a = 1:int8; } print($a);")
  }

  @Test func variablesOfBlocksMayHaveOtherTypes() throws {
    let text = try body(
      "BEGIN { if (pid) { $a = 1; print($a); } else { $a = \"x\"; print($a); } }")
    #expect(
      text == "if pid { $a = 1:int8; print($a); } else { $a = \"x\":string[2]; print($a); }")
  }

  @Test func declaredVariablesEndWithTheirBlock() throws {
    #expect(try Checked("BEGIN { if (pid) { let $a = 1; } print($b); }").codes == ["E0301"])
  }

  @Test func severalAttachPointsAreCheckedEach() throws {
    let checked = try Checked("kprobe:vfs_read, kprobe:vfs_write, END { @[probe] = count(); }")
    let script = try #require(checked.script)
    #expect(script.probes.map(\.name) == ["kprobe:vfs_read", "kprobe:vfs_write", "end"])
    #expect(script.mapTexts == ["@[string[17]]: count"])
  }

  @Test func arithmeticOnItselfTellsTheTypeOfAMap() throws {
    #expect(
      try maps("kprobe:vfs_read { @a = @a + arg2; @b = nsecs - @b; @c = @c * 2; }")
        == ["@a: uint64", "@b: int64", "@c: int64"])
  }

  @Test func unrolledBodiesAreRepeated() throws {
    #expect(try body("BEGIN { unroll(3) { @a++; } }") == "@a += 1 old; @a += 1 old; @a += 1 old;")
  }
}
