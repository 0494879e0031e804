import Artefact
import LLVMEmission
import Testing
import TypedIR

/// Accesses to kernel types are relocated to the running kernel's layout.
@Suite(.enabled(if: LoadedProgram.isPermitted)) struct KernelTypeTests {

  private static let task = ID<KernelStruct>(0)
  private static let header = ID<KernelStruct>(1)
  private static let address = ID<KernelStruct>(3)
  private static let timer = ID<KernelStruct>(4)

  /// Local types whose members differ from the kernel's in order, size and offset.
  private static let structs = [
    KernelStruct(
      name: "task_struct", isUnion: false,
      members: [
        KernelMember(name: "comm", type: .array(.integer(bytes: 1, isSigned: true), count: 16)),
        KernelMember(name: "tgid", type: .integer(bytes: 4, isSigned: true)),
        KernelMember(name: "group_leader", type: .pointer),
        KernelMember(name: "no_such_member", type: .integer(bytes: 4, isSigned: false)),
        KernelMember(name: "pid", type: .integer(bytes: 8, isSigned: true)),
      ]),
    KernelStruct(
      name: "tcphdr", isUnion: false,
      members: [
        KernelMember(name: "seq", type: .integer(bytes: 4, isSigned: false)),
        KernelMember(name: "source", type: .integer(bytes: 4, isSigned: false)),
        KernelMember(name: "doff", type: .integer(bytes: 2, isSigned: false), bitWidth: 4),
        KernelMember(name: "syn", type: .integer(bytes: 2, isSigned: false), bitWidth: 1),
        KernelMember(name: "window", type: .integer(bytes: 2, isSigned: true)),
      ]),
    KernelStruct(
      name: "", isUnion: true,
      members: [
        KernelMember(
          name: "u6_addr8", type: .array(.integer(bytes: 1, isSigned: false), count: 16)),
        KernelMember(
          name: "u6_addr32", type: .array(.integer(bytes: 4, isSigned: true), count: 4)),
      ]),
    KernelStruct(
      name: "in6_addr", isUnion: false,
      members: [KernelMember(name: "in6_u", type: .structure(ID(2)))]),
    KernelStruct(
      name: "no_such_struct", isUnion: false,
      members: [KernelMember(name: "member", type: .pointer)]),
  ]

  private static let enums = [
    KernelEnum(
      name: "bpf_func_id", bytes: 4, isSigned: false,
      enumerators: [KernelEnumerator(name: "BPF_FUNC_ktime_get_boot_ns", value: 99)])
  ]

  private func path(_ root: ID<KernelStruct>, _ steps: KernelPath.Step...) -> KernelPath {
    KernelPath(root: root, steps: steps)
  }

  private func program(
    _ body: [Statement] = [], then outputs: [Expression],
    section: String = "raw_tracepoint/sys_enter"
  ) -> Program {
    let stores = outputs.enumerated().flatMap { TestProgram.output($1, at: $0) }
    var test = TestProgram(section: section, body + stores)
    test.program.kernelStructs = Self.structs
    test.program.kernelEnums = Self.enums
    return test.program
  }

  private func run(_ body: [Statement] = [], then outputs: [Expression]) throws -> [Int64] {
    let loaded = try LoadedProgram(program(body, then: outputs))
    try loaded.run()
    return Array(try loaded.results().prefix(outputs.count))
  }

  @Test func membersOfTasksAreRead() throws {
    let current = Expression.call(.getCurrentTask, [])
    let numbers = Expression.call(.getCurrentPIDTGID, [])
    let leader = Expression.fieldRead(current, path(Self.task, .member(2)), .uint64, .kernel)
    let first = path(Self.task, .member(0), .element(0))
    let command = Array(try LoadedProgram.currentCommand().utf8)
    let results = try run(
      [
        .fill(TestProgram.buffer, bytes: 200, value: 1),
        .readField(
          current, path(Self.task, .member(0)), to: TestProgram.buffer, bytes: 16, .kernel),
        .readField(
          current, path(Self.task, .member(0)), to: TestProgram.buffer.advanced(by: 32), bytes: 24,
          .kernel),
      ],
      then: [
        .comparison(
          .equal, .fieldRead(current, path(Self.task, .member(1)), .int32, .kernel),
          .arithmetic(.shiftRightLogical, numbers, .constant(32))),
        .comparison(
          .equal, .fieldRead(current, path(Self.task, .member(4)), .int64, .kernel),
          .convert(numbers, .uint32)),
        .comparison(
          .equal, .fieldRead(leader, path(Self.task, .member(1)), .int32, .kernel),
          .arithmetic(.shiftRightLogical, numbers, .constant(32))),
        .fieldRead(current, first, .int8, .kernel),
        .read(.fieldAddress(current, first), .int8, .kernel),
        .bytesDifferFrom(TestProgram.buffer, command + [0]),
        .bytesDifferFrom(TestProgram.buffer.advanced(by: 32), command + [0]),
        .load(TestProgram.buffer.advanced(by: 16), .uint8),
        .load(TestProgram.buffer.advanced(by: 32 + 23), .uint8),
        .fieldRead(hidden(0), path(Self.task, .member(4)), .int32, .kernel),
      ])
    #expect(results == [1, 1, 1, Int64(command[0]), Int64(command[0]), 0, 0, 1, 0, 0])
  }

  @Test func integersKeepTheSizeAndBitsOfTheTarget() throws {
    let base = Expression.address(TestProgram.buffer)
    func field(_ member: Int, _ type: IntegerType) -> Expression {
      .fieldRead(base, path(Self.header, .member(member)), type, .kernel)
    }
    let header: [UInt8] = [
      0x34, 0x12, 0, 0, 0xfe, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xa5, 0x12, 0xff, 0x80,
    ]
    let results = try run(
      [.write(header, to: TestProgram.buffer)],
      then: [
        field(0, .uint32), field(1, .uint32), field(2, .uint16), field(3, .uint16),
        field(4, .int16), field(4, .uint16),
      ])
    #expect(results == [0xffff_fffe, 0x1234, 0xa, 1, -0x7f01, 0x80ff])
  }

  @Test func elementsOfArraysInUnionsAreRead() throws {
    let base = Expression.address(TestProgram.buffer)
    let bytes = (0..<16).map { UInt8($0 * 16) }
    let results = try run(
      [.write(bytes, to: TestProgram.buffer)],
      then: [
        .fieldRead(
          base, path(Self.address, .member(0), .member(0), .element(5)), .uint8, .kernel),
        .fieldRead(
          base, path(Self.address, .member(0), .member(1), .element(2)), .int32, .kernel),
        .fact(.offset(path(Self.address, .member(0), .member(1), .element(3)))),
      ])
    #expect(results == [0x50, Int64(Int32(bitPattern: 0xb0a0_9080)), 12])
  }

  @Test func factsComeFromTheTarget() throws {
    let results = try run(then: [
      .fact(.exists(path(Self.task, .member(1)))), .fact(.exists(path(Self.task, .member(3)))),
      .fact(.structExists(Self.task)), .fact(.structExists(Self.timer)),
      .fact(.structSize(Self.header)), .fact(.size(path(Self.header, .member(1)))),
      .fact(.offset(path(Self.header, .member(0)))), .fact(.enumerator(ID(0), 0)),
    ])
    #expect(results == [1, 0, 1, 0, 20, 2, 4, 125])
  }

  @Test func absentMembersMayBeReadWhereTheyAreGuarded() throws {
    let absent = path(Self.task, .member(3))
    let current = Expression.call(.getCurrentTask, [])
    let results = try run(then: [
      .conditional(
        .fact(.exists(absent)), .fieldRead(current, absent, .uint32, .kernel), .constant(11))
    ])
    #expect(results == [11])
  }

  @Test func fieldsOfTheContextAreLoaded() throws {
    let record = KernelStruct(
      name: "trace_event_raw_sys_enter", isUnion: false,
      members: [
        KernelMember(name: "args", type: .array(.integer(bytes: 8, isSigned: false), count: 6)),
        KernelMember(name: "id", type: .integer(bytes: 8, isSigned: true)),
      ])
    var program = program(
      then: [
        .contextField(path(ID(5), .member(0), .element(1)), .uint64),
        .conditional(
          .call(.getPRandomU32, []), .contextField(path(ID(5), .member(0), .element(0)), .uint64),
          .contextField(path(ID(5), .member(1)), .int64)),
      ], section: "tracepoint/raw_syscalls/sys_enter")
    program.kernelStructs.append(record)
    _ = try LoadedProgram(program)
  }

  @Test func objectsNameTheKernelsTypesOnly() throws {
    let program = program(then: [.fact(.structSize(Self.header))])
    let object = try emitLLVM(program, manifest: []).object()
    #expect(object == (try emitLLVM(program, manifest: []).object()))
    let text = String(decoding: object, as: UTF8.self)
    #expect(text.contains("\0tcphdr\0"))
    #expect(!text.contains("___"))
    #expect(!emitLLVM(program, manifest: []).text().contains("___"))
  }
}
