import Artefact
import LLVMEmission
import Testing
import TypedIR

/// Expressions have the values that the IR promises, computed by the kernel.
@Suite(.enabled(if: LoadedProgram.isPermitted)) struct ExpressionTests {

  /// Checks expressions, each with the value that it must have.
  private func check(
    _ cases: [(Expression, Int64)], locals: Int = 0, before: [Statement] = [],
    change: (inout Program) -> Void = { _ in }
  ) throws {
    let outputs = cases.enumerated().flatMap { TestProgram.output($1.0, at: $0) }
    var test = TestProgram(locals: locals, before + outputs)
    change(&test.program)
    let loaded = try LoadedProgram(test.program)
    try loaded.run()
    let results = try loaded.results()
    for (index, (expression, expected)) in cases.enumerated() {
      #expect(results[index] == expected, "\(expression)")
    }
  }

  @Test func arithmeticIsModulo64Bits() throws {
    func both(_ operation: ArithmeticOperation, _ left: Int64, _ right: Int64) -> Expression {
      .arithmetic(operation, hidden(left), hidden(right))
    }
    try check([
      (both(.add, .max, 1), .min), (both(.subtract, 3, 5), -2), (both(.multiply, -3, 7), -21),
      (both(.and, 12, 10), 8), (both(.or, 12, 10), 14), (both(.exclusiveOr, 12, 10), 6),
      (both(.shiftLeft, 1, 63), .min), (both(.shiftRightLogical, -1, 60), 15),
      (both(.shiftRightArithmetic, -16, 2), -4), (both(.shiftLeft, 1, 64), 1),
      (.arithmetic(.shiftLeft, hidden(3), .constant(4)), 48),
    ])
  }

  @Test func bytesAreSwapped() throws {
    try check([
      (.byteSwap(hidden(0x1234), .uint16), 0x3412),
      (.byteSwap(hidden(0x12345678), .uint32), 0x7856_3412),
      (.byteSwap(hidden(0xff), .uint64), -0x0100_0000_0000_0000),
      (.byteSwap(hidden(-1), .uint16), 0xffff),
    ])
  }

  @Test(
    arguments: [
      ("", "", 0), ("a", "a", 0), ("a", "b", -1), ("b", "a", 1), ("a", "ab", -1), ("ab", "a", 1),
      ("abcdefgh", "abcdefgi", -1), ("abcdefghi", "abcdefgh", 1), ("abcdefgha", "abcdefgz", -1),
      ("\u{e9}", "z", 1), ("same text of some length", "same text of some length", 0),
    ] as [(String, String, Int64)])
  func textsHaveAnOrder(_ left: String, _ right: String, _ expected: Int64) throws {
    let (first, second) = (Place(.scratch), Place(.scratch, offset: 1024))
    // What follows a NUL does not count.
    let before: [Statement] = [
      .fill(first, bytes: 200, value: 0x7a), .fill(second, bytes: 200, value: 0x21),
      .write(Array(left.utf8) + [0], to: first), .write(Array(right.utf8) + [0], to: second),
    ]
    func order(_ bytes: Int, _ otherBytes: Int) -> Expression {
      .textOrder(first, bytes: bytes, second, otherBytes: otherBytes)
    }
    try check(
      [
        (order(64, 64), expected), (order(left.utf8.count + 1, 200), expected),
        (order(200, right.utf8.count + 1), expected), (order(128, 128), expected),
      ], before: before)
  }

  @Test func aTextThatFillsItsPlaceEndsThere() throws {
    let (first, second) = (Place(.scratch), Place(.scratch, offset: 1024))
    let before: [Statement] = [
      .write(Array("abcdefghijkl".utf8), to: first),
      .write(Array("abcdefgh".utf8) + [0, 0x7a], to: second),
    ]
    try check(
      [
        (.textOrder(first, bytes: 8, second, otherBytes: 16), 0),
        (.textOrder(first, bytes: 4, second, otherBytes: 16), -1),
        (.textOrder(first, bytes: 12, second, otherBytes: 8), 1),
        (.textOrder(second, bytes: 9, first, otherBytes: 7), 1),
      ], before: before)
  }

  @Test func divisionIsUnsignedAndReportsZero() throws {
    let site = TestProgram.site
    try check([
      (.division(.quotient, hidden(100), hidden(7), onZero: site), 14),
      (.division(.remainder, hidden(100), hidden(7), onZero: site), 2),
      (.division(.quotient, hidden(-1), hidden(2), onZero: site), .max),
      (.division(.quotient, hidden(9), .constant(2), onZero: nil), 4),
      (.division(.quotient, hidden(9), hidden(0), onZero: site), 1),
      (.division(.remainder, hidden(9), hidden(0), onZero: site), 1),
    ])
  }

  @Test func comparisonsDistinguishSigns() throws {
    func both(_ operation: ComparisonOperation) -> Expression {
      .comparison(operation, hidden(-1), hidden(1))
    }
    try check([
      (both(.equal), 0), (both(.notEqual), 1), (both(.signedLess), 1),
      (both(.signedLessOrEqual), 1), (both(.signedGreater), 0), (both(.signedGreaterOrEqual), 0),
      (both(.unsignedLess), 0), (both(.unsignedLessOrEqual), 0), (both(.unsignedGreater), 1),
      (both(.unsignedGreaterOrEqual), 1),
    ])
  }

  @Test func conversionsCutAndExtend() throws {
    try check([
      (.convert(hidden(0x1ff), .uint8), 0xff), (.convert(hidden(0x1ff), .int8), -1),
      (.convert(hidden(0x18000), .int16), -0x8000), (.convert(hidden(0x18000), .uint16), 0x8000),
      (.convert(hidden(-1), .uint32), 0xffff_ffff), (.convert(hidden(0xffff_fffe), .int32), -2),
      (.convert(hidden(-5), .int64), -5), (.convert(hidden(-5), .uint64), -5),
    ])
  }

  @Test func onlyTheChosenOperandIsEvaluated() throws {
    let counted = Expression.after(
      [.assign(ID(0), .arithmetic(.add, .local(ID(0)), .constant(1)))], .constant(7))
    try check(
      [
        (.and(hidden(0), counted), 0), (.and(hidden(2), counted), 1), (.or(hidden(2), counted), 1),
        (.or(hidden(0), counted), 1), (.or(hidden(0), hidden(0)), 0),
        (.conditional(hidden(0), counted, hidden(9)), 9),
        (.conditional(hidden(1), counted, hidden(9)), 7), (.local(ID(0)), 3),
      ], locals: 1)
  }

  @Test func parametersAreZeroUntilTheyAreBound() throws {
    try check([
      (.parameter(TestProgram.threshold), 0),
      (.load(Place(.parameter(TestProgram.text), offset: 8), .uint8), 0),
    ])
  }

  @Test func addressesCanBeReadBack() throws {
    let place = TestProgram.buffer
    try check(
      [
        (.read(.address(place), .uint64, .kernel), -2),
        (.read(.address(place), .int32, .kernel), -2),
        (.read(.address(place), .uint16, .kernel), 0xfffe),
        (.read(hidden(16), .uint64, .kernel), 0), (.read(hidden(16), .uint64, .user), 0),
        (.comparison(.notEqual, .context, .constant(0)), 1),
      ], before: [.store(hidden(-2), to: place, .int64)])
  }

  @Test func contextLoadsOfBothBranchesStayApart() throws {
    try check([
      (
        .conditional(
          hidden(1), .contextLoad(offset: 0, .uint64), .contextLoad(offset: 8, .uint64)), 0
      ),
      (.contextLoad(offset: 16, .uint64), 0),
    ])
  }

  @Test func indicesAreBoundedForTheVerifier() throws {
    func element(_ index: Int64, count: Int) -> Place {
      Place(
        .buffer(ID(2)), offset: 8, index: Place.Index(hidden(index), stride: 8, count: count))
    }
    try check(
      [
        (.load(element(0, count: 4), .uint64), 10), (.load(element(3, count: 4), .uint64), 13),
        (.load(element(4, count: 5), .int64), 14), (.load(element(99, count: 5), .int64), 14),
      ],
      before: (0..<5).map { index in
        .store(hidden(10 + index), to: Place(.buffer(ID(2)), offset: 8 + Int(index) * 8), .int64)
      })
  }

  @Test func helpersAreCalled() throws {
    let pid = Expression.call(.getCurrentPIDTGID, [])
    let command = try LoadedProgram.currentCommand()
    try check(
      [
        (.comparison(.unsignedGreater, pid, .constant(0)), 1),
        (.comparison(.equal, pid, pid), 1),
        (.comparison(.unsignedLess, .call(.getSMPProcessorID, []), .constant(4096)), 1),
        (.comparison(.unsignedGreater, .call(.ktimeGetNS, []), .constant(0)), 1),
        (.call(.getCurrentComm, [.place(TestProgram.buffer), .value(.constant(16))]), 0),
        (.bytesDifferFrom(TestProgram.buffer, Array(command.utf8) + [0]), 0),
        (
          .comparison(
            .signedGreaterOrEqual,
            .call(.getStackID, [.context, .map(TestProgram.stacks), .value(.constant(0))]),
            .constant(-22)), 1
        ),
      ])
  }
}
