import Artefact
import Testing
import TypedIR

/// Dumps are readable and the same each time.
@Suite struct PrinterTests {

  private let task = KernelStruct(
    name: "task_struct", isUnion: false,
    members: [
      KernelMember(name: "pid", type: .integer(bytes: 4, isSigned: true)),
      KernelMember(name: "in_iowait", type: .integer(bytes: 4, isSigned: false), bitWidth: 1),
      KernelMember(name: "comm", type: .array(.integer(bytes: 1, isSigned: true), count: 16)),
    ])

  private func program(_ body: [Statement]) -> Program {
    Program(
      scriptName: "x.bt", scriptLines: [], license: "GPL", kernelStructs: [task],
      kernelEnums: [
        KernelEnum(
          name: "color", bytes: 4, isSigned: false,
          enumerators: [KernelEnumerator(name: "RED", value: 3)])
      ],
      maps: [
        Map(symbol: "AT_x", kind: .hash, keyBytes: 8, valueBytes: 16, maximumEntries: 64),
        Map(
          symbol: "probec_events", kind: .ringBuffer, keyBytes: 0, valueBytes: 0,
          maximumEntries: 4096),
      ], parameters: [Parameter(symbol: "positional_1", bytes: 8)],
      functions: [
        Function(
          name: "begin_1", section: "raw_tp", line: 3, locals: [Local(name: "$a")],
          buffers: [Buffer(name: "key", bytes: 8)], scratchBytes: 64, scratchSlot: 2, body: body)
      ], manifest: Manifest())
  }

  @Test func textsAndStringsAreShown() {
    let key = Place(.buffer(ID(0)))
    let body: [Statement] = [
      .assign(ID(0), .textOrder(key, bytes: 8, Place(.scratch), otherBytes: 64)),
      .assign(ID(0), .byteSwap(.local(ID(0)), .uint16)),
      .sendStrings(ID(1), array: .local(ID(0)), buffer: Place(.scratch), .user),
    ]
    let text = irText(program(body))
    #expect(text.contains("order(b0+0, 8, scratch+0, 64)"))
    #expect(text.contains("swapped uint16(l0"))
    #expect(text.contains("event 1, strings at user l0"))
  }

  @Test func everythingIsShown() {
    let key = Place(.buffer(ID(0)))
    let body: [Statement] = [
      .position(line: 3, column: 5),
      .store(.call(.getCurrentPIDTGID, []), to: key, .uint64),
      .lookup(
        ID(0), key: key, result: ID(0),
        found: [.atomicAdd(.constant(1), to: Place(.mapValue(ID(0)), offset: 8), .uint64)],
        missing: [.update(ID(0), key: key, value: Place(.scratch), .onlyNew)]),
      .if(.comparison(.signedLess, .local(ID(0)), .parameter(ID(0))), [.return], []),
      .event(ID(0), bytes: 16, [.write([0x41, 0], to: Place(.event, offset: 8))], isUrgent: true),
    ]
    #expect(
      irText(program(body)) == """
        script "x.bt", license "GPL"

        struct task_struct {
          pid: int32
          in_iowait: uint32 : 1
          comm: int8[16]
        }

        enum color: uint32 {
          RED = 3
        }

        map AT_x: hash 8 -> 16, 64 entries
        map probec_events: ringBuffer, 4096 entries

        parameter positional_1: 8 bytes

        function begin_1 in "raw_tp", line 3 {
          local l0 ($a)
          buffer b0: 8 bytes (key)
          scratch: 64 bytes, slot 2
          # 3:5
          b0+0.uint64 = getCurrentPIDTGID()
          lookup v0 = AT_x[b0+0] {
            v0+8.uint64 atomic += 1
          }
          missing {
            update AT_x[b0+0] = scratch+0 (onlyNew)
          }
          if (l0 s< positional_1) {
            return
          }
          event 0, 16 bytes, urgent {
            event+8 = "A\\x00"
          }
        }

        """)
  }

  /// Statements, and how each is printed.
  private static let statements: [(Statement, String)] = [
    (.assign(ID(0), .constant(-1)), "l0 = -1"),
    (.copy(from: b, to: s, bytes: 8), "scratch+0 = copy 8 of b0+0"),
    (.fill(b, bytes: 8, value: 1), "b0+0 = fill 8 with 1"),
    (.readMemory(.context, to: b, bytes: 4, .user), "b0+0 = read 4 at user ctx"),
    (
      .readField(.context, comm, to: b, bytes: 8, .kernel),
      "b0+0 = read up to 8 at kernel ctx -> task_struct.comm"
    ),
    (
      .readString(.context, to: b, bytes: 8, limit: .constant(3), .kernel, padsWithZeros: true),
      "b0+0 = string 8 at kernel ctx, limit 3, padded"
    ),
    (.delete(ID(0), key: b, onMissing: []), "delete AT_x[b0+0]"),
    (.count(.stacksLost), "count stacksLost"), (.reportError(ID(4)), "report error 4"),
  ]

  private static let b = Place(.buffer(ID(0)))
  private static let s = Place(.scratch)
  private static let comm = KernelPath(root: ID(0), steps: [.member(2)])
  private static let letter = KernelPath(root: ID(0), steps: [.member(2), .element(3)])

  /// Expressions, and how each is printed.
  private static let expressions: [(Expression, String)] = [
    (.contextLoad(offset: 8, .int32), "ctx+8.int32"),
    (.contextField(comm, .uint8), "ctx -> task_struct.comm.uint8"),
    (.fieldAddress(.context, letter), "&(ctx -> task_struct.comm[3])"),
    (.fieldRead(.context, letter, .int8, .kernel), "kernel(ctx -> task_struct.comm[3]).int8"),
    (.read(.context, .uint16, .user), "user(ctx).uint16"), (.address(b), "&b0+0"),
    (.fact(.offset(comm)), "offsetof(task_struct.comm)"),
    (.fact(.size(comm)), "sizeof(task_struct.comm)"),
    (.fact(.exists(comm)), "exists(task_struct.comm)"),
    (.fact(.structSize(ID(0))), "sizeof(task_struct)"),
    (.fact(.structExists(ID(0))), "exists(task_struct)"),
    (.fact(.enumerator(ID(0), 0)), "color.RED"),
    (
      .call(.getStackID, [.context, .map(ID(0)), .value(.constant(1)), .place(b)]),
      "getStackID(ctx, AT_x, 1, &b0+0)"
    ),
    (.arithmetic(.shiftRightArithmetic, .context, .constant(2)), "(ctx s>> 2)"),
    (.division(.remainder, .context, .constant(2), onZero: ID(1)), "(ctx % 2, or error 1)"),
    (.division(.quotient, .context, .constant(2), onZero: nil), "(ctx / 2)"),
    (.and(.context, .or(.context, .constant(1))), "(ctx && (ctx || 1))"),
    (.conditional(.context, .constant(1), .constant(2)), "(ctx ? 1 : 2)"),
    (.convert(.context, .int8), "int8(ctx)"),
    (.bytesDiffer(b, s, count: 4, stopsAtNUL: true), "differAsText(b0+0, scratch+0, 4)"),
    (.bytesDifferFrom(b, [0x61, 0x22]), "differ(b0+0, \"a\\x22\")"),
    (.histogramBucket(.context, subdivisionBits: 2), "histogramBucket(ctx, 2)"),
    (
      .linearBucket(.context, minimum: -1, maximum: 9, step: 2),
      "linearBucket(ctx, -1, 9, 2)"
    ),
    (
      .after([.count(.eventsLost), .return], .local(ID(0))), "after { count eventsLost; return } l0"
    ),
    (
      .load(Place(.scratch, offset: 8, index: Place.Index(.context, stride: 4, count: 9)), .int32),
      "scratch+8[ctx < 9 of 4].int32"
    ),
  ]

  @Test func statementsAreLines() {
    let dump = irText(program(Self.statements.map(\.0)))
    for (_, text) in Self.statements { #expect(dump.contains("\n  \(text)\n")) }
  }

  @Test func expressionsAreNested() {
    let dump = irText(program(Self.expressions.map { .evaluate($0.0) }))
    for (_, text) in Self.expressions { #expect(dump.contains("\n  \(text)\n"), "\(text)") }
  }
}
