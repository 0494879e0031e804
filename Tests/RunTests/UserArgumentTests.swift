import Foundation
import GoldenSupport
import Testing

/// The arguments of a program's functions have the names and types of its debug information.
@Suite(.traces) struct UserArgumentTests {

  private let workload = Programs.workload

  @Test func argumentsHaveTheirNamesAndTypes() throws {
    let trace = try trace(
      """
      uprobe:\(workload):workload_sum /pid == $1/ {
        @number = sum(args.number); @text[str(args->text)] = count();
        @second = sum(args.pair->second);
        @pair = *args.pair;
      }
      """, while: "sum 11")
    #expect(trace.lines.contains("@number: 55"))
    #expect(trace.lines.contains("@second: 66"))
    #expect(trace.lines.contains("@text[text 0]: 2"))
    #expect(trace.lines.contains("@pair: { .first = 10, .second = 11 }"))
  }

  @Test func argumentsAreFoundBetweenThoseThatAreNoIntegers() throws {
    let trace = try trace(
      """
      uprobe:\(workload):workload_mixed /pid == $1/ {
        print((args.color, str(args.name), args.is_odd));
      }
      """, while: "mixed 2")
    #expect(trace.lines == ["(COLOR_BLUE, mixed, false)", "(COLOR_BLUE, mixed, true)"])
  }

  @Test func allArgumentsAreARecord() throws {
    let trace = try trace(
      """
      uprobe:\(workload):workload_double /pid == $1/ {
        @last = args; @[args] = count(); print(@last.number);
      }
      """, while: "sum 2")
    #expect(
      trace.lines == [
        "0", "1", "@[{ .number = 0 }]: 1", "@[{ .number = 1 }]: 1", "@last: { .number = 1 }",
      ])
  }

  @Test func theTypesOfTheProgramAreKnownByName() throws {
    let trace = try trace(
      """
      struct pair { long first; };
      uprobe:\(workload):workload_sum /pid == $1/ {
        print((sizeof(struct pair), sizeof(*args.pair), sizeof(struct mixed)));
      }
      uprobe:\(workload):workload_double /pid == $1/ { print(args.number + 40); }
      """, while: "sum 1")
    #expect(trace.lines == ["(8, 16, 16)", "40"])
  }

  @Test(arguments: [
    ("wide_function", "args.f + args.g", "'args.g' is not available here: it is passed on the"),
    ("workload_mixed", "args.scale", "'args.scale' is not available here: it is a floating-"),
    ("workload_mixed", "args.mixed", "'args.mixed' is not available here: it is passed by"),
    ("workload_sum", "args.numbers", "help: did you mean 'number'?"),
    ("workload_sun", "args.number", "its debug information has no such function"),
    ("workload_*", "args.number", "a pattern stands for functions with different ones"),
  ])
  func whatCannotBeReadIsAnError(function: String, value: String, message: String) throws {
    let outcome = try run(
      Programs.probec,
      ["build", "-e", "uprobe:\(workload):\(function) { print(\(value)); }", "-o", "-"])
    #expect(outcome.end == .exit(1))
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
    #expect(outcome.errors.components(separatedBy: ": error").count == 2)
  }

  @Test func aProgramWithoutDebugInformationIsAnError() throws {
    let folder = try TemporaryFolder()
    let stripped = folder.file("stripped")
    _ = try run("/usr/bin/strip", ["-o", stripped, workload])
    let script = "uprobe:\(stripped):workload_sum { print(args.number); }"
    let outcome = try run(Programs.probec, ["build", "-e", script, "-o", "-"])
    #expect(outcome.errors.contains("error[E0410]"))
    #expect(outcome.errors.contains("it has no debug information"))
    #expect(outcome.errors.contains("use 'arg0', 'arg1'"))
  }

  @Test func withoutPaholeThereAreNumbersOnly() throws {
    let script = "uprobe:\(workload):workload_sum { print(args.number); }"
    let outcome = try run(
      Programs.probec, ["build", "-e", script, "-o", "-"], environment: ["PROBEC_PAHOLE": "/none"])
    #expect(outcome.errors.contains("error[E0410]"))
    #expect(outcome.errors.contains("'/none' cannot be started"))
  }
}
