import Checking
import Testing

/// Fields of kernel types become paths.
@Suite struct MemberTests {

  @Test func nestedMembersAreOnePath() throws {
    #expect(
      try body("kprobe:vfs_read { $f = (struct file *)arg0; $d = $f->f_path.dentry; }")
        .hasSuffix("$d = $f->f_path.dentry:dentry *;"))
  }

  @Test func pointersStartNewPaths() throws {
    let text = try body(
      "kprobe:vfs_read { $f = (struct file *)arg0; $i = $f.f_inode.i_sb.s_dev; }")
    #expect(text.hasSuffix("$i = $f->f_inode:inode *->i_sb:super_block *->s_dev:uint32;"))
  }

  @Test func constantIndicesBelongToThePath() throws {
    let text = try body("tracepoint:raw_syscalls:sys_enter { $a = args.args[2]; $b = args.id; }")
    #expect(text == "$a = ctx->args[2]:uint64; $b = ctx->id:int64;")
  }

  @Test func otherIndicesAreComputed() throws {
    let text = try body("tracepoint:raw_syscalls:sys_enter { $a = args.args[cpu]; }")
    #expect(text.contains("ctx->args:uint64[6][") && text.hasSuffix("]:uint64;"), "\(text)")
  }

  @Test func addressesGivenToSystemCallsBelongToTheProcess() throws {
    let text = try body(
      "tracepoint:syscalls:sys_enter_openat { $f = str(args.filename); $d = args->dfd; }")
    #expect(
      text.hasPrefix("$f = str((int8 *user)ctx->args[1]:uint64, user):string[1024];"), "\(text)")
    #expect(text.hasSuffix("$d = ctx->args[0]:int32;"), "\(text)")
  }

  @Test func locatedDataIsText() throws {
    let text = try body("tracepoint:sched:sched_process_exec { @[args.filename] = count(); }")
    #expect(text == "@[data(__data_loc_filename):string[1024]] = count();")
  }

  @Test func characterArraysAreText() throws {
    let text = try body("tracepoint:sched:sched_switch { @[args.prev_comm] = count(); }")
    #expect(text == "@[ctx->prev_comm:string[16]] = count();")
  }

  @Test func wildcardsThatUseFieldsAreExpanded() throws {
    let checked = try Checked(
      "tracepoint:syscalls:sys_enter_openat* { @[str(args.filename)] = count(); }")
    let script = try #require(checked.script)
    #expect(script.probes.count > 1)
    #expect(script.probes.allSatisfy { $0.name.hasPrefix("tracepoint:syscalls:sys_enter_openat") })
  }

  @Test func wildcardsThatUseNoFieldsAreOneProbe() throws {
    let checked = try Checked("tracepoint:syscalls:sys_enter_* { @[probe] = count(); }")
    let script = try #require(checked.script)
    #expect(script.probes.map(\.name) == ["tracepoint:syscalls:sys_enter_*"])
    #expect(script.mapTexts == ["@[probe]: count"])
  }

  @Test func missingFieldsOfMatchesAreToldOnce() throws {
    let checked = try Checked("tracepoint:sched:sched_* { @[args.prev_comm] = count(); }")
    #expect(checked.codes == ["E0602"])
    #expect(checked.rendered.contains(" more"))
  }

  @Test func elementsOfStructureArraysAreReached() throws {
    let text = try body(
      "kprobe:vfs_read { $v = (struct bio_vec *)arg0; $p = $v[2].bv_len; $q = (*$v).bv_len; }")
    #expect(
      text.contains("$p = ($v +bytes (2:int8 multiply sizeof(bio_vec)):int64)->bv_len:uint32;"),
      "\(text)")
    #expect(text.hasSuffix("$q = $v->bv_len:uint32;"), "\(text)")
  }
}
