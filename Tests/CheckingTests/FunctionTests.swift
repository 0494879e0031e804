import Checking
import Testing
import TypedIR

/// Functions take every form of argument that the language has, and tell what is wrong with others.
@Suite struct FunctionTests {

  @Test func addressesHaveTheFamilyOfTheirSize() throws {
    #expect(try type(of: "ntop(1)") == "inet")
    #expect(try type(of: "ntop(arg0, arg1)") == "inet")
    #expect(try type(of: "ntop(10, ((struct in6_addr *)arg0)->in6_u.u6_addr8)") == "inet")
    #expect(try type(of: "ntop(*(struct in6_addr *)arg0)") == "inet")
    #expect(try type(of: "sizeof(ntop(1))") == "int8")
  }

  @Test func otherValuesAreNoAddresses() throws {
    #expect(try type(of: "ntop(comm)") == "E0203")
    #expect(try type(of: "ntop(curtask->nsproxy->uts_ns->name.release)") == "E0203")
    #expect(try type(of: "ntop(1, curtask)") == "E0203")
    #expect(try type(of: "ntop(comm, 1)") == "E0203")
    #expect(try type(of: "ntop()") == "E0202")
    #expect(try type(of: "ntop(2, 1, 1)") == "E0202")
  }

  @Test func aFamilyMustFitTheAddress() throws {
    #expect(try type(of: "ntop(10, 1)") == "E0205")
    #expect(try type(of: "ntop(1, 1)") == "E0205")
    #expect(try type(of: "ntop(2, ((struct in6_addr *)arg0)->in6_u.u6_addr8)") == "E0205")
  }

  @Test func swappedBytesKeepTheSize() throws {
    #expect(try type(of: "bswap((uint16)arg0)") == "uint16")
    #expect(try type(of: "bswap((int32)arg0)") == "uint32")
    #expect(try type(of: "bswap(arg0)") == "uint64")
    #expect(try type(of: "bswap(5)") == "uint8")
    #expect(try type(of: "bswap(comm)") == "E0203")
  }

  @Test func registersAreNumbers() throws {
    #expect(try type(of: "reg(\"ip\")") == "uint64")
    #expect(try type(of: "reg(\"pc\")") == "uint64")
    #expect(try type(of: "reg(\"x0\")") == "E0213")
    #expect(try type(of: "reg(comm)") == "E0204")
    #expect(
      try Checked("tracepoint:raw_syscalls:sys_enter { @ = reg(\"ip\"); }").codes == ["E0211"])
    #expect(try Checked("software:faults:1 { @ = reg(\"ip\"); }").codes == [])
    #expect(try Checked("kretprobe:vfs_read { @ = reg(\"sp\"); }").codes == [])
  }

  @Test func textsCompareInEverySize() throws {
    #expect(try type(of: "strcmp(comm, \"x\")") == "int64")
    #expect(try type(of: "strcmp(str(arg0), str($1))") == "int64")
    #expect(try type(of: "strcmp(comm, 1)") == "E0203")
    #expect(try type(of: "strcmp(comm)") == "E0202")
    #expect(try type(of: "strncmp(comm, curtask->comm, 3)") == "uint64")
    #expect(try type(of: "strncmp(comm, $1, 3)") == "uint64")
    #expect(try type(of: "strncmp(comm, \"x\", arg0)") == "E0204")
  }

  @Test func joinTakesArraysOfStrings() throws {
    let call = "tracepoint:syscalls:sys_enter_execve"
    #expect(try body("\(call) { join(args.argv); }").hasSuffix("\" \", user);"))
    #expect(try body("\(call) { join(args.argv, \"/\"); }").hasSuffix("\"/\", user);"))
    #expect(try body("kprobe:vfs_read { join(arg0); }").hasSuffix("\" \", kernel);"))
    #expect(try Checked("kprobe:vfs_read { join(comm); }").codes == ["E0203"])
    #expect(try Checked("kprobe:vfs_read { join(curtask); }").codes == ["E0203"])
    #expect(try Checked("kprobe:vfs_read { join(arg0, comm); }").codes == ["E0204"])
    #expect(try Checked("kprobe:vfs_read { $x = join(arg0); }").codes == ["E0209"])
  }

  @Test func deletionsAreTruthValues() throws {
    #expect(try type(of: "delete(@m, 1)", after: "@m[1] = 1;") == "bool")
    #expect(try type(of: "delete(@m[1])", after: "@m[1] = count();") == "bool")
    #expect(try type(of: "delete(@s)", after: "@s = 1;") == "bool")
    #expect(try type(of: "delete(1)") == "E0203")
  }

  @Test func textOfAParameterFollowsTheLongestString() throws {
    #expect(try type(of: "str($1)") == "string[256]")
    #expect(try type(of: "str($1, 900)") == "string[901]")
    let checked = try Checked("config = { max_strlen = 32 } BEGIN { $x = str($1); print($x); }")
    #expect(checked.script?.probes[0].variables[0].type == .string(capacity: 32))
  }

  @Test func numbersPointIntoTheMemoryThatTheProbeIsAbout() throws {
    #expect(try type(of: "(uint64 *)arg0") == "uint64 *")
    for (probe, space) in [
      ("kprobe:vfs_read", AddressSpace.kernel), ("tracepoint:syscalls:sys_enter_execve", .kernel),
      ("uprobe:/bin/true:main", .user),
    ] {
      let checked = try Checked("\(probe) { $result = (uint64 *)1; }")
      #expect(
        checked.script?.probes[0].variables[0].type == .pointer(to: .integer(.uint64), space))
    }
  }

  @Test func argumentsFitTheParameters() throws {
    let functions = """
      fn text($s : string[4]) : void { }
      fn pair($p : (int8, string[4])) : void { }
      fn named($r : (a : int8, b : bool)) : void { }
      fn all($s : string) : string { return $s; }
      """
    for (call, codes) in [
      ("text(\"abc\")", []), ("text(\"abcd\")", ["E0303"]), ("text(1)", ["E0303"]),
      ("text(comm)", ["E0303"]), ("pair((1, \"abc\"))", []), ("pair((1, \"abcd\"))", ["E0303"]),
      ("pair((1, 2))", ["E0303"]), ("pair((1,))", ["E0303"]), ("pair(\"abc\")", ["E0303"]),
      ("named((b = true, a = 1))", []), ("named((a = 1))", ["E0303"]),
      ("named((1, true))", ["E0303"]), ("all(comm)", []), ("all(str(1))", []),
      ("text(all(\"a\"))", ["E0303"]),
    ] {
      #expect(try Checked("\(functions) BEGIN { \(call); }").codes == codes, "\(call)")
    }
  }

  @Test func pointersLeadWhereArgumentsDo() throws {
    let function = """
      fn f($p : int32 *) : int32 * { return $p; }
      fn g($q : int32 *) : int32 * { return f($q); }
      fn unused($r : int32 *) : int32 * { return f($r); }
      """
    let (kernel, user) = ("kprobe:vfs_read", "uprobe:/bin/true:main")
    let call = "{ print(*g((int32 *)arg0)); }"
    #expect(try Checked("\(function) \(kernel) \(call) \(user) \(call)").codes == ["E0303"])
    for (probe, space) in [(kernel, AddressSpace.kernel), (user, .user)] {
      let checked = try Checked("\(function) \(probe) { print(*g((int32 *)arg0)); }")
      let variables = checked.script?.functions.prefix(2).flatMap(\.action.variables) ?? []
      #expect(variables.count == 4)
      #expect(variables.allSatisfy { $0.type == .pointer(to: .integer(.int32), space) })
    }
  }

  @Test func resultsFitTheirType() throws {
    for (function, codes) in [
      ("fn f() : string[4] { return \"abc\"; }", []),
      ("fn f() : string[4] { return \"abcd\"; }", ["E0303"]),
      ("fn f() : (int8, bool) { return (1, true); }", []),
      ("fn f() : (int8, bool) { return (1, 2); }", ["E0303"]),
      ("fn f() : (x : int8, x : int8) { return (x = 1); }", ["E0331"]),
      ("fn f() : (count_t, int8) { return (1, 2); }", ["E0305"]),
      ("fn f() : string { return 1; }", ["E0303"]),
      ("fn f() : string { }", ["E0652"]),
    ] {
      #expect(try Checked("\(function) BEGIN { f(); }").codes == codes, "\(function)")
    }
  }
}
