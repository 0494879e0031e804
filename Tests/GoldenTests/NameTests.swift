import Artefact
import Source
import Testing
import TypedIR

/// The names under which programs take events and their fields.
@Suite struct NameTests {

  /// The names of the events of a script, in the order of the manifest.
  private func eventNames(_ script: String) throws -> [String] {
    try events(script).map(\.name.description)
  }

  private func events(_ script: String) throws -> [EventDescription] {
    let file = SourceFile(name: "script.bt", text: script)
    return try GoldenScript.program(of: file).manifest.events
  }

  /// The names of the fields of `printf`, whose values are `values`.
  private func fieldNames(_ values: String, in probe: String = "kprobe:vfs_read") throws -> [String]
  {
    let format = values.split(separator: "; ").map { _ in "%s" }.joined(separator: " ")
    let list = values.replacing("; ", with: ", ")
    let script = "\(probe) { $v = 1; @m = 2; @k[1] = 3; printf(\"\(format)\", \(list)); }"
    for event in try events(script) {
      if case .printf(_, let fields) = event.action { return fields.map(\.name.description) }
    }
    return []
  }

  @Test(arguments: [
    ("BEGIN", "begin"), ("END", "end"), ("interval:s:1", "interval"), ("profile:hz:99", "profile"),
    ("tracepoint:syscalls:sys_enter_openat", "sys_enter_openat"),
    ("tracepoint:syscalls:sys_enter_*", "sys_enter"), ("tracepoint:syscalls:*", "tracepoint"),
    ("rawtracepoint:sched_switch", "sched_switch"), ("kprobe:vfs_*", "vfs"),
    ("kprobe:*read*", "read"), ("kprobe:$1", "kprobe"), ("kprobe:vfs_$1", "vfs"),
    ("kprobe:vfs_read+4", "vfs_read"), ("kretprobe:vfs_read", "vfs_read"),
    ("uprobe:/bin/bash:readline", "readline"), ("uprobe:/bin/bash:_ZN3FooEv", "zn3fooev"),
    ("uprobe:/bin/bash:0x10", "uprobe"), ("uretprobe:/bin/bash:*", "uretprobe"),
    ("software:cpu-clock:1000", "cpu_clock"), ("hardware:cache-misses:1000", "cache_misses"),
  ])
  func anEventIsNamedAfterItsProbe(_ probe: String, _ name: String) throws {
    #expect(try eventNames("\(probe) { printf(\"x\"); }") == [name])
  }

  @Test func everyOtherCallHasANumber() throws {
    #expect(
      try eventNames(
        "BEGIN { print(1); print(2); } uprobe:/bin/sh:begin { time(); } END { print(3); }")
        == ["begin", "begin_2", "begin_3", "end"])
    #expect(
      try eventNames("uprobe:/bin/sh:f { print(1); print(2); } uprobe:/bin/sh:f_2 { print(3); }")
        == ["f", "f_2", "f_2_2"])
  }

  @Test func oneCallHasOneName() throws {
    #expect(
      try eventNames("kprobe:vfs_read, kprobe:vfs_write { print(pid); print(tid); }")
        == ["vfs_read", "vfs_read_2", "vfs_read", "vfs_read_2"])
    #expect(try eventNames("BEGIN { unroll(2) { print(pid); } }") == ["begin", "begin"])
    // Fields that all matches have.
    #expect(
      Set(try eventNames("tracepoint:syscalls:sys_enter_* { print(args.__syscall_nr); }"))
        == ["sys_enter"])
  }

  @Test func oneCallHasANameForEachLayout() throws {
    let names = try eventNames("kprobe:vfs_read, kprobe:vfs_write { printf(\"%s\", probe); }")
    #expect(names == ["vfs_read", "vfs_write"])
  }

  @Test func onlyWhatPrintsHasAName() throws {
    #expect(
      try eventNames(
        "BEGIN { @a[1] = count(); print(@a); clear(@a); zero(@a); print(@a[1]); exit(); }")
        == ["begin", "", "", "begin_2", ""])
  }

  @Test func fieldsAreNamedAfterTheirValues() throws {
    #expect(try fieldNames("pid; $v; @m; @k[1]; comm") == ["pid", "v", "m", "k", "comm"])
    #expect(
      try fieldNames(
        "args.filename; str(args.filename); args->flags", in: "tracepoint:syscalls:sys_enter_openat"
      )
        == ["filename", "filename_2", "flags"])
    #expect(
      try fieldNames("curtask.mm.pgd; ((struct task_struct *)arg0)->comm; (uint8)$v; -$v; $v++")
        == ["pgd", "comm", "v", "v_2", "v_3"])
    #expect(
      try fieldNames("ksym(arg0); kstack(3); nsecs(monotonic); reg(\"ip\"); ntop(arg1)")
        == ["arg0", "kstack", "nsecs", "ip", "arg1"])
    #expect(try fieldNames("str($1); $2") == ["parameter1", "parameter2"])
  }

  @Test func fieldsWithoutNamesHaveTheirPositions() throws {
    #expect(
      try fieldNames("pid + 1; 5; \"a\"; (1, 2); pid; $v > 1 ? 1 : 2")
        == ["value1", "value2", "value3", "value4", "pid", "value6"])
    #expect(try fieldNames("sizeof(uint8); $#") == ["value1", "value2"])
  }

  @Test func aPrintedValueHasAName() throws {
    for (value, name) in [("pid", "pid"), ("pid + 1", "value"), ("@m[1]", "m")] {
      let event = try #require(try events("BEGIN { @m[1] = 1; print(\(value)); }").first)
      guard case .print(let field) = event.action else {
        Issue.record("\(value) is not printed")
        continue
      }
      #expect(field.name.description == name)
    }
  }

  @Test func commentsGoWithWhatTheyAreAbout() throws {
    let manifest = try GoldenScript.program(
      of: SourceFile(
        name: "script.bt",
        text: """
          // Reads.

          // When a read began.
          let @start = hash(10);

          kprobe:vfs_read {
            @start[tid] = nsecs;
            // How often.
            @reads = count();
            // A read.
            printf("%d", pid);
          }
          """)
    ).manifest
    #expect(manifest.summary == "Reads.")
    #expect(manifest.maps.map(\.summary) == ["How often.", "When a read began."])
    #expect(manifest.events.map(\.summary) == ["A read."])
  }

  @Test(arguments: GoldenScript.all)
  func namesAreIdentifiersForOneLayoutEach(_ script: GoldenScript) throws {
    let manifest = try script.program().manifest
    var layouts: [Text: EventAction] = [:]
    for event in manifest.events {
      var isNamed = true
      var fields: [ValueField] = []
      switch event.action {
      case .printf(_, let printed), .text(.file, _, let printed): fields = printed
      case .print(let field): fields = [field]
      case .printElement, .printMap, .time, .join: break
      case .text, .clear, .zero, .exit, .runtimeError, .programSeen: isNamed = false
      }
      #expect(isNamed == isIdentifier(event.name))
      #expect(isNamed || event.name.isEmpty)
      let names = fields.map(\.name)
      #expect(Set(names).count == names.count && names.allSatisfy(isIdentifier))
      guard isNamed else { continue }
      #expect(layouts.updateValue(event.action, forKey: event.name) ?? event.action == event.action)
    }
  }

  private func isIdentifier(_ name: Text) -> Bool {
    let bytes = name.bytes
    guard let first = bytes.first, !(48...57 ~= first) else { return false }
    return bytes.allSatisfy { byte in
      byte == UInt8(ascii: "_") || 48...57 ~= byte || 97...122 ~= byte | 0x20
    }
  }
}
