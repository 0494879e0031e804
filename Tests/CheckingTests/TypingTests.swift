import Testing

/// Expressions have the types of the language reference.
@Suite struct TypingTests {

  @Test(arguments: [
    ("1", "int8"), ("-128", "int8"), ("128", "int16"), ("70000", "int32"), ("5000000000", "int64"),
    ("18446744073709551615", "uint64"), ("1e6", "int32"), ("1s", "int32"), ("true", "bool"),
    ("\"abc\"", "string[4]"), ("(1, \"a\")", "(int8, string[2])"),
    ("pid", "uint32"), ("uid", "uint64"), ("nsecs", "uint64"), ("comm", "string[16]"),
    ("arg0", "uint64"), ("arg0 + 1", "uint64"), ("arg0 - 1", "int64"), ("arg0 + -1", "int64"),
    ("1 + 2", "int8"), ("100 + 100", "int16"), ("-arg0", "int64"), ("~arg0", "uint64"),
    ("!arg0", "bool"), ("arg0 == 1", "bool"), ("arg0 && 1", "bool"), ("arg0 << 2", "uint64"),
    ("(int8)arg0", "int8"), ("(uint16)5", "uint16"), ("(bool)arg0", "bool"),
    ("arg0 ? 1 : 300", "int16"), ("arg0 ? \"a\" : comm", "string[16]"),
    ("curtask", "task_struct *"), ("curtask->pid", "int32"), ("curtask->comm", "string[16]"),
    ("curtask->comm[0]", "int8"), ("curtask->real_parent->tgid", "int32"),
    ("curtask->se.vruntime", "uint64"), ("(struct file *)arg0", "file *"),
    ("((struct file *)arg0)->f_path.dentry->d_name.name", "uint8 *"),
    ("str(((struct file *)arg0)->f_path.dentry->d_name.name)", "string[1024]"),
    ("str(arg0, 15)", "string[16]"), ("str(arg0, pid)", "string[1024]"),
    ("str($1)", "string[256]"), ("$1", "int64"), ("$#", "int64"),
    ("(uint8 *)arg0 + 1", "uint8 *"), ("*(uint8 *)arg0", "uint8"),
    ("((uint32 *)arg0)[2]", "uint32"),
    ("kstack", "kstack(bpftrace, 127)"), ("kstack(perf, 5)", "kstack(perf, 5)"),
    ("ustack", "ustack(bpftrace, 127)"), ("ustack()", "ustack(bpftrace, 127)"),
    ("ustack(build_id)", "ustack(buildID, 127)"), ("ustack(raw, 1024)", "ustack(raw, 1024)"),
    ("ustack(1)", "ustack(bpftrace, 1)"), ("usym(arg0)", "usym"),
    ("kstack(5)", "kstack(bpftrace, 5)"), ("ksym(arg0)", "ksym"), ("func", "ksym"),
    ("probe", "string[16]"), ("sizeof(uint32)", "int8"), ("sizeof(struct file)", "uint64"),
    ("offsetof(struct file, f_path.dentry)", "uint64"), ("strncmp(comm, \"a\", 1)", "uint64"),
    ("PIDTYPE_TGID", "enum pid_type"), ("pid(init)", "uint32"), ("nsecs(tai)", "uint64"),
  ])
  func hasType(_ expression: String, _ expected: String) throws {
    #expect(try type(of: expression) == expected, "\(expression)")
  }

  @Test(arguments: [
    ("7 / -2", -3), ("-7 % 4", -3), ("-8 >> 1", -4), ("1 << 4", 16), ("0x10 | 1", 17),
    ("010", 8), ("5 - 10", -5), ("1 == 1", 1), ("-1 < 0", 1), ("!5", 0), ("~0", -1),
    ("1 && 0", 0), ("1 ? 2 : 3", 2), ("(3 + 4) * 2", 14), ("6 ^ 3", 5), ("10ms", 10_000_000),
  ])
  func foldsConstants(_ expression: String, _ value: Int) throws {
    let text = try body("BEGIN { $a = \(expression); }")
    #expect(text.hasPrefix("$a = \(value):"), "\(text)")
  }

  @Test(arguments: [
    ("arg0 < 1", "(contextLoad(offset: 112"), ("arg0 < 1", "unsignedLess"),
    ("arg0 < -1", "signedLess"), ("(int32)arg0 > 5", "signedGreater"), ("5 >= arg0", "unsigned"),
    ("comm == \"sh\"", "(comm == \"sh\":string[3])"), ("comm != $1", "(comm != $1:string[256])"),
    ("(1, pid) == (pid, 2)", "((1:uint32, pid) == (pid, 2:uint32))"),
  ])
  func compares(_ expression: String, _ part: String) throws {
    let text = try body("kprobe:vfs_read { $a = \(expression); }")
    #expect(text.contains(part), "\(text)")
  }
}
