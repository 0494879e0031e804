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
}
