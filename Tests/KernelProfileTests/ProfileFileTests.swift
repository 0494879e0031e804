import Artefact
import KernelProfile
import Testing

/// Profile files are reproducible, and damaged ones give an error.
@Suite struct ProfileFileTests {

  @Test func minimisingAgainChangesNothing() throws {
    let bytes = try GoldenProfile.bytes()
    let profile = try KernelProfile(bytes: bytes)
    #expect(profile.encoded() == bytes)
    #expect(try profile.minimised(keeping: GoldenProfile.selection()).encoded() == bytes)
    #expect(bytes.count < 300_000)
  }

  @Test func keepsNothingIfNothingIsSelected() throws {
    let profile = try KernelProfile(bytes: GoldenProfile.bytes())
    let empty = profile.minimised(keeping: try ProfileSelection(parsing: "# nothing\n"))
    #expect(empty.structure(named: "task_struct") == nil)
    #expect(empty.tracepoints(matching: "*", "*").isEmpty)
    #expect(empty.encoded().count < 300)
    let one = profile.minimised(keeping: try ProfileSelection(parsing: "type list_head"))
    guard case .aggregate(let list) = one.structure(named: "list_head") else {
      Issue.record("list_head was not kept")
      return
    }
    #expect(one.member("next", of: list)?.type == .pointer(to: .aggregate(list)))
  }

  @Test func tellsWhatOfASelectionIsMissing() throws {
    let profile = try KernelProfile(bytes: GoldenProfile.bytes())
    #expect(try profile.missing(of: GoldenProfile.selection()).isEmpty)
    let selection = try ProfileSelection(
      parsing: """
        type task_struct
        type task_strukt
        type no_such_*
        enumerator TCP_ESTABLISHED
        enumerator task_struct  # a type, not an enumerator
        tracepoint sched:*
        tracepoint sched:sched_swich
        rawtracepoint sched_switch
        rawtracepoint sched_swich
        function vfs_*
        function vfs_raed
        """)
    #expect(profile.missing(of: selection).map(\.line) == [2, 3, 5, 7, 9, 11])
  }

  @Test func refusesDamagedFiles() throws {
    let profile = try KernelProfile(bytes: GoldenProfile.bytes())
    let bytes = profile.minimised(
      keeping: try ProfileSelection(parsing: "type upid\ntracepoint task:*\nfunction vfs_read")
    ).encoded()
    for count in 0..<bytes.count {
      #expect(throws: ProfileError.self) { try KernelProfile(bytes: Array(bytes[..<count])) }
    }
    var damaged = bytes
    for index in damaged.indices {
      damaged[index] ^= 0xff
      if let profile = try? KernelProfile(bytes: damaged) { use(profile) }
      damaged[index] ^= 0xff
    }
  }

  @Test func tellsWhatIsWrong() throws {
    #expect(throws: ProfileError.notAProfile) { try KernelProfile(bytes: Array("ELF".utf8)) }
    var newer = try GoldenProfile.bytes()
    newer[8] = 9
    #expect(throws: ProfileError.newerVersion(9)) { try KernelProfile(bytes: newer) }
    #expect(throws: ProfileError.badSelection(line: 2)) {
      try ProfileSelection(parsing: "type a\nstruct b\n")
    }
    #expect(throws: ProfileError.badSelection(line: 1)) {
      try ProfileSelection(parsing: "tracepoint sched")
    }
    #expect(ProfileError.notAProfile.message == "not a kernel profile")
  }

  /// Asks for something of everything.
  private func use(_ profile: KernelProfile) {
    for name in profile.tracepoints(matching: "*", "*") {
      _ = profile.tracepoint(category: name.category, event: name.event)
    }
    _ = profile.functions(matching: "v*")
    _ = profile.function(named: "vfs_read")
    if case .aggregate(let upid) = profile.structure(named: "upid") {
      _ = profile.members(of: upid)
    }
  }
}
