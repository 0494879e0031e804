import KernelProfile
import Testing

/// The pinned profile answers what the checker asks.
@Suite struct KernelProfileTests {

  let profile: KernelProfile

  init() throws {
    profile = try KernelProfile(bytes: GoldenProfile.bytes())
  }

  private func aggregate(_ name: String) throws -> KernelAggregate {
    guard case .aggregate(let aggregate) = profile.structure(named: name) else {
      throw ProfileError.damaged(name)
    }
    return aggregate
  }

  @Test func namesItsKernel() {
    #expect(profile.release == "6.18.44")
    #expect(profile.architecture == "x86_64")
  }

  @Test func describesMembers() throws {
    let task = try aggregate("task_struct")
    let pid = try #require(profile.member("pid", of: task))
    #expect(pid.type == .integer(bytes: 4, isSigned: true, role: .number))
    let comm = try #require(profile.member("comm", of: task))
    #expect(comm.type.description == "char[16]")
    let parent = try #require(profile.member("real_parent", of: task))
    #expect(parent.type == .pointer(to: .aggregate(task)))
    #expect(parent.type.description == "struct task_struct *")
    #expect(profile.member("no_such_member", of: task) == nil)
    #expect(profile.structure(named: "no_such_structure") == nil)
  }

  @Test func findsMembersOfAnonymousMembers() throws {
    let sock = try aggregate("sock_common")
    let address = try #require(profile.member("skc_daddr", of: sock))
    #expect(address.offsetInBits == 0)
    #expect(profile.sizeInBytes(of: address.type) == 4)
    let port = try #require(profile.member("skc_dport", of: sock))
    #expect(port.offsetInBits == 96)
    #expect(profile.members(of: sock).contains { $0.name == "skc_daddr" })
    #expect(!profile.members(of: sock).contains { $0.name.isEmpty })
  }

  @Test func tellsBitfields() throws {
    let task = try aggregate("task_struct")
    let waiting = try #require(profile.member("in_iowait", of: task))
    #expect(waiting.bitfieldWidth == 1)
    #expect(profile.member("pid", of: task)?.bitfieldWidth == 0)
  }

  @Test func declaresWhatIsCutOff() throws {
    let task = try aggregate("task_struct")
    let context = try #require(profile.member("io_context", of: task))
    #expect(context.type == .pointer(to: .incomplete(.structure, name: "io_context")))
  }

  @Test func findsEnumeratorsAndTypedefs() throws {
    let established = try #require(profile.enumerator(named: "TCP_ESTABLISHED"))
    #expect(established.value == 1)
    #expect(profile.enumerators(of: established.enumeration).contains { $0.name == "TCP_CLOSE" })
    #expect(profile.typedef(named: "pid_t") == .integer(bytes: 4, isSigned: true, role: .number))
    #expect(profile.typedef(named: "u64") == .integer(bytes: 8, isSigned: false, role: .number))
    #expect(profile.typedef(named: "bool") == .integer(bytes: 1, isSigned: false, role: .boolean))
    guard case .aggregate(let atomic) = profile.typedef(named: "atomic_t") else {
      Issue.record("atomic_t is a structure")
      return
    }
    #expect((atomic.name, atomic.typedefName, atomic.sizeInBytes) == ("", "atomic_t", 4))
  }

  @Test(arguments: [
    ("int", "int"), ("unsigned long long int", "unsigned long"), ("const char *", "char *"),
    ("char[16]", "char[16]"), ("const struct sockaddr * const *", "struct sockaddr **"),
    ("struct nowhere *", "struct nowhere *"), ("u8[4][2]", "unsigned char[4][2]"),
    ("size_t", "unsigned long"), ("enum pid_type", "enum pid_type"), ("void *", "void *"),
    ("unsigned", "unsigned int"), ("char[]", "char[]"),
  ])
  func readsTypesAsCSpellsThem(_ spelling: String, _ expected: String) {
    #expect(profile.type(spelled: spelling)?.description == expected)
  }

  @Test(arguments: ["", "*", "no_such_t", "int x y", "int [", "int *3", "struct", "enum nowhere"])
  func refusesWhatIsNoType(_ spelling: String) {
    #expect(profile.type(spelled: spelling) == nil)
  }

  @Test func listsFunctions() {
    #expect(profile.hasFunction(named: "vfs_read"))
    #expect(!profile.hasFunction(named: "vfs_rea"))
    let matches = profile.functions(matching: "vfs_*link")
    #expect(matches == matches.sorted())
    #expect(matches.contains("vfs_unlink"))
    #expect(!matches.contains("vfs_read"))
    #expect(profile.functions(matching: "*_nanosleep") == ["do_nanosleep", "hrtimer_nanosleep"])
    let read = profile.function(named: "vfs_read")
    #expect(read?.parameters.map(\.name) == ["file", "buf", "count", "pos"])
    #expect(read?.result.description == "long")
  }

  @Test func tellsArgumentsOfRawTracepoints() throws {
    let enter = try #require(profile.rawTracepoint(named: "sys_enter"))
    #expect(enter.parameters.map(\.type.description) == ["struct pt_regs *", "long"])
    #expect(profile.rawTracepoint(named: "no_such_event") == nil)
    #expect(profile.rawTracepoints(matching: "sys_*") == ["sys_enter", "sys_exit"])
    for event in profile.rawTracepoints(matching: "*") {
      let names = profile.function(named: "__traceiter_" + event)?.parameters.map(\.name)
      #expect(names?.first == "__data", "\(event)")
    }
  }

  @Test func suggestsNames() throws {
    let task = try aggregate("task_struct")
    #expect(profile.closestMembers(to: "rael_parent", of: task).first == "real_parent")
    #expect(profile.closestAggregates(to: "task_strcut", kind: .structure).first == "task_struct")
    #expect(profile.closestFunctions(to: "vfs_raed").first == "vfs_read")
    #expect(
      profile.closestTracepoints(to: "sched", "sched_swich").first
        == TracepointName(category: "sched", event: "sched_switch"))
    #expect(closestNames(to: "pid", among: ["pid", "tid", "", "frequency"]) == ["tid"])
    #expect(closestNames(to: "", among: ["abc", "a"]) == ["a"])
  }
}
