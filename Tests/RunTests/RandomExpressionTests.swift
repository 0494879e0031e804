import GoldenSupport
import Testing

/// The kernel computes what the language reference says, for thousands of random expressions.
///
/// The values of the variables are parameters of one artefact, so that nothing is computed by the
/// compiler.
@Suite(.traces) struct RandomExpressionTests {

  private static let expressionsPerScript = 60
  private static let valuesPerScript = 8

  /// Numbers at the ends of the ranges of types.
  private static let remarkableNumbers: [Int64] = [
    0, 1, -1, 2, 7, 63, 64, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, 65535, 65536,
    0x7fff_ffff, 0x8000_0000, -0x8000_0000, 0xffff_ffff, 0x1_0000_0000, .max, .min, .min + 1,
  ]

  @Test(arguments: 1...UInt64(14))
  func valuesAreThoseOfTheReference(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let kinds = RandomExpression.IntegerKind.allCases
    let expressions = (0..<Self.expressionsPerScript).map { number in
      RandomExpression(depth: 1 + number % 4, using: &random)
    }
    // $1 is the process that the tests trace, which there is none of.
    let variables = kinds.enumerated().map { number, kind in
      "let $v\(number) : \(kind.rawValue) = (\(kind.rawValue))$\(number + 2);"
    }
    let calls = expressions.map { "printf(\"%llx\\n\", \($0.text));" }
    let script = try CompiledScript(
      "BEGIN {\n" + (variables + calls).joined(separator: "\n") + "\nexit(); }")
    for _ in 0..<Self.valuesPerScript {
      let given = kinds.map { _ in
        Bool.random(using: &random)
          ? Self.remarkableNumbers.randomElement(using: &random) ?? 0
          : Int64.random(in: .min ... .max, using: &random)
      }
      let values = zip(kinds, given).map { $0.holding($1) }
      let outcome = try run(
        Programs.proberun, ["-q", script.path, "--", "0"] + given.map { String($0) })
      let printed = outcome.output.split(separator: "\n").map(String.init)
      #expect(printed.count == expressions.count, "\(outcome.errors)")
      for (expression, value) in zip(expressions, printed) {
        let expected = String(UInt64(bitPattern: expression.value(values)), radix: 16)
        #expect(value == expected, "\(expression.text) with \(values)")
      }
    }
  }
}
