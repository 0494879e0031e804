import Foundation
import Testing

/// With `-f json` every line of the output is an object.
@Suite(.traces) struct JSONTests {

  @Test func everyLineIsAnObjectWithATypeAndData() throws {
    let lines = try jsonLines(
      """
      tracepoint:syscalls:sys_enter_read /pid == $1/ {
        @average = avg(args.count);
        @by[comm, args.count] = count();
        @hist = hist(args.count);
        @linear = lhist(args.count, 0, 10, 5);
        @plain = args.count;
        @stats = stats(args.count);
        @text[args.count] = str("a\\"b\\n\\x01");
      }
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%d \\"quoted\\"\\n", 5); print(7); print((1, "x")); time("now\\n"); print(true);
        print("text");
      }
      """, while: "read 2 3 getppid 1")
    #expect(lines.allSatisfy { $0.object["type"] is String })
    #expect(data(of: "printf", in: lines) as? [String] == ["5 \"quoted\"\n"])
    #expect(data(of: "time", in: lines) as? [String] == ["now\n"])
    #expect(
      lines.filter { $0.type == "value" }.map(\.text).prefix(1) == [
        #"{"type": "value", "data": 7}"#
      ])
    let maps = lines.compactMap { $0.object["data"] as? [String: Any] }
      .reduce(into: [String: Any]()) { $0.merge($1) { $1 } }
    #expect(maps["@average"] as? Int == 3)
    #expect(maps["@by"] as? [String: Int] == ["workload,3": 2])
    #expect(maps["@hist"] as? [[String: Int]] == [["min": 2, "max": 3, "count": 2]])
    #expect(maps["@linear"] as? [[String: Int]] == [["min": 0, "max": 4, "count": 2]])
    #expect(maps["@plain"] as? Int == 3)
    #expect(maps["@stats"] as? [String: Int] == ["count": 2, "average": 3, "total": 6])
    #expect(maps["@text"] as? [String: String] == ["3": "a\"b\n\u{1}"])
  }

  @Test func theNumberOfProbesIsPartOfTheOutput() throws {
    let lines = try jsonLines("interval:ms:1 { exit(); }", while: "")
    let first = try #require(lines.first)
    #expect(first.type == "attached_probes")
    #expect((first.object["data"] as? [String: Int]) == ["probes": 1])
  }

  @Test func histogramsHaveOpenEnds() throws {
    let lines = try jsonLines(
      """
      BEGIN { @h = hist(-1); @h = hist(0); @l = lhist(-5, 0, 10, 10); @l = lhist(50, 0, 10, 10);
        exit(); }
      """, while: "")
    let maps = lines.filter { $0.type == "hist" }.compactMap { $0.object["data"] as? [String: Any] }
      .reduce(into: [String: Any]()) { $0.merge($1) { $1 } }
    #expect(
      maps["@h"] as? [[String: Int]] == [
        ["max": -1, "count": 1], ["min": 0, "max": 0, "count": 1],
      ])
    #expect(
      maps["@l"] as? [[String: Int]] == [
        ["max": -1, "count": 1], ["min": 0, "max": 9, "count": 0], ["min": 10, "count": 1],
      ])
  }

  @Test func errorsAtRunTimeAreObjects() throws {
    let lines = try jsonLines("BEGIN { @z = 0; @q = 1 / @z; exit(); }", while: "")
    let errors = lines.filter { $0.type == "runtime_error" }
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.object["line"] as? Int == 1)
    #expect(error.object["filename"] as? String == "script.bt")
    #expect((error.object["msg"] as? String)?.isEmpty == false)
  }

  /// A line of the output.
  private struct Line {
    var text: String
    var object: [String: Any]
    var type: String { object["type"] as? String ?? "" }
  }

  private func data(of type: String, in lines: [Line]) -> [Any?] {
    lines.filter { $0.type == type }.map { $0.object["data"] }
  }

  /// Runs a script that ends itself, or while a workload runs.
  private func jsonLines(_ script: String, while commands: String) throws -> [Line] {
    let trace = try trace(
      script, while: commands, options: ["-f", "json"],
      until: commands.isEmpty ? .byItself : .signal(SIGINT))
    #expect(trace.errors.isEmpty)
    return try trace.output.split(separator: "\n").map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return Line(text: String(line), object: try #require(value as? [String: Any], "\(line)"))
    }
  }
}
