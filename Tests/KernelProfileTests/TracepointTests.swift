import Artefact
import KernelProfile
import Testing
import TypeInfo

/// Tracepoint formats are matched to the structures that fields can be relocated against.
@Suite struct TracepointTests {

  let profile: KernelProfile

  init() throws {
    profile = try KernelProfile(bytes: GoldenProfile.bytes())
  }

  @Test func relocatesFieldsOfAnEventWithItsOwnStructure() throws {
    let event = try #require(profile.tracepoint(category: "sched", event: "sched_switch"))
    #expect(event.structure?.name == "trace_event_raw_sched_switch")
    #expect(
      event.fields.map(\.name) == [
        "prev_comm", "prev_pid", "prev_prio", "prev_state", "next_comm", "next_pid", "next_prio",
      ])
    let comm = try #require(event.field(named: "prev_comm"))
    #expect(comm.type.description == "char[16]")
    #expect(comm.path == TracepointFieldPath(member: "prev_comm", index: nil))
    #expect((comm.offsetInBytes, comm.sizeInBytes) == (8, 16))
    #expect(event.field(named: "common_pid") == nil)
  }

  @Test func relocatesArgumentsOfSystemCalls() throws {
    let event = try #require(profile.tracepoint(category: "syscalls", event: "sys_enter_openat"))
    #expect(event.structure?.name == "trace_event_raw_sys_enter")
    let file = try #require(event.field(named: "filename"))
    #expect(file.path == TracepointFieldPath(member: "args", index: 1))
    #expect(file.type.description == "char *")
    let folder = try #require(event.field(named: "dfd"))
    #expect(folder.path == TracepointFieldPath(member: "args", index: 0))
    #expect(folder.type == .integer(bytes: 4, isSigned: true, role: .number))
    #expect(folder.sizeInBytes == 8)
    let number = try #require(event.field(named: "__syscall_nr"))
    #expect(number.path == TracepointFieldPath(member: "id", index: nil))
  }

  @Test func relocatesResultsOfSystemCalls() throws {
    let event = try #require(profile.tracepoint(category: "syscalls", event: "sys_exit_read"))
    #expect(event.structure?.name == "trace_event_raw_sys_exit")
    let result = try #require(event.field(named: "ret"))
    #expect(result.path == TracepointFieldPath(member: "ret", index: nil))
    #expect(result.type == .integer(bytes: 8, isSigned: true, role: .number))
  }

  @Test func findsTheStructureOfAClass() throws {
    // Both events are of the class `sched_wakeup_template`.
    for name in ["sched_wakeup", "sched_waking"] {
      let event = try #require(profile.tracepoint(category: "sched", event: name))
      #expect(event.structure?.name == "trace_event_raw_sched_wakeup_template")
      #expect(event.fields.allSatisfy { $0.path != nil })
    }
  }

  @Test func followsLocatedData() throws {
    let event = try #require(profile.tracepoint(category: "sched", event: "sched_process_exec"))
    let file = try #require(event.field(named: "filename"))
    #expect(file.storage == .dataLocation)
    #expect(file.type.description == "char[]")
    #expect(file.path == TracepointFieldPath(member: "__data_loc_filename", index: nil))
  }

  @Test func keepsFieldsWithoutAStructure() throws {
    let format = """
      name: thing
      format:
      \tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;

      \tfield:u8 kinds[4];\toffset:8;\tsize:4;\tsigned:0;
      \tfield:__rel_loc u32[] values;\toffset:12;\tsize:4;\tsigned:0;
      \tfield:odd_t odd;\toffset:16;\tsize:8;\tsigned:1;
      \tfield:broken;\toffset:x;\tsize:8;\tsigned:1;

      print fmt: "%d", REC->odd
      """
    let live = try KernelProfile(
      btf: profile.graph.btf.bytes, release: "1", architecture: "x86_64",
      source: RunningKernel(
        events: { Array("zoo:thing\nair:other\n".utf8) },
        format: { category, event in
          category == "zoo" && event == "thing" ? Array(format.utf8) : nil
        },
        functions: { .filterFunctions(Array("vfs_read\nnested [module]\n".utf8)) }))
    let event = try #require(live.tracepoint(category: "zoo", event: "thing"))
    #expect(event.structure == nil)
    #expect(event.fields.map(\.name) == ["kinds", "values", "odd"])
    #expect(event.fields.map(\.path) == [nil, nil, nil])
    #expect(
      event.fields.map(\.type.description) == ["unsigned char[4]", "unsigned int[]", "long"])
    #expect(event.fields[1].storage == .relativeLocation)
    #expect(live.tracepoint(category: "air", event: "absent") == nil)
    #expect(live.tracepoints(matching: "*", "*").map(\.event) == ["other", "thing"])
    #expect(live.hasFunction(named: "nested"))
    #expect(!live.hasFunction(named: "module"))

    let captured = try KernelProfile(bytes: live.encoded())
    #expect(captured.tracepoint(category: "zoo", event: "thing") == event)
    #expect(captured.functions(matching: "*") == ["nested", "vfs_read"])
    #expect(captured.encoded() == live.encoded())
  }

  @Test func readsFunctionsFromKallsyms() throws {
    let symbols = """
      ffffffff81000000 T _stext
      ffffffff81000010 t __pfx_helper
      ffffffff81000020 t helper\t[module]
      ffffffff81000030 W weak
      ffffffff82000000 D data
      short
      """
    let live = try KernelProfile(
      btf: profile.graph.btf.bytes, release: "1", architecture: "x86_64",
      source: RunningKernel(
        events: { [] }, format: { _, _ in nil }, functions: { .kallsyms(Array(symbols.utf8)) }))
    #expect(live.functions(matching: "*") == ["_stext", "helper", "weak"])
    #expect(live.hasFunction(named: "helper"))
    #expect(!live.hasFunction(named: "data"))
  }

  @Test func matchesNamesWithStars() {
    let names = profile.tracepoints(matching: "syscalls", "sys_enter_open*").map(\.event)
    #expect(names.contains("sys_enter_openat"))
    #expect(names == names.sorted())
    #expect(profile.tracepoints(matching: "sched", "sched_switch").count == 1)
    #expect(profile.tracepoints(matching: "nothing", "*").isEmpty)
    #expect(profile.tracepoints(matching: "*", "*").count > 800)
  }
}
