import Artefact
import Foundation
import Rendering
import Testing

@Suite struct MessageTests {

  private static let errors: [(RuntimeErrorKind, String)] = [
    (.divisionByZero, "division or remainder by 0; the result is 1"),
    (.indexOutOfBounds, "array index out of bounds"),
    (.loopLimit, "the loop was ended after 8388608 rounds"),
    (.deleteMissingKey, "cannot delete a map element that does not exist"),
  ]

  @Test(arguments: [
    (Message.attachedProbes(1), "Attached 1 probe\n"), (.attachedProbes(0), "Attached 0 probes\n"),
    (.attachedProbes(12), "Attached 12 probes\n"), (.lostEvents(5), "Lost 5 events\n"),
    (.totalLostEvents(7), "WARNING: Total lost event count: 7\n"),
    (
      .failedMapUpdates(2, map: "@m"),
      "WARNING: 2 map updates failed: @m was full; max_map_keys sets the size\n"
    ),
    (
      .failedMapUpdates(1, map: "@"),
      "WARNING: 1 map update failed: @ was full; max_map_keys sets the size\n"
    ),
    (
      .missedHits(3, probe: "kretprobe:vfs_read"),
      "WARNING: 3 hits of kretprobe:vfs_read missed by the kernel\n"
    ),
    (.missedHits(1, probe: nil), "WARNING: 1 hit of probes missed by the kernel\n"),
    (
      .lostStacks(4),
      "WARNING: 4 stacks lost: another stack had the same place in the stack map\n"
    ),
  ])
  func messagesAreLines(_ message: Message, _ expected: String) {
    #expect(text { message.appendText(to: &$0) } == expected)
  }

  @Test(arguments: [
    (
      Message.attachedProbes(2),
      #"{"type": "attached_probes", "count": 2, "data": {"probes": 2}}"#
    ),
    (.lostEvents(5), #"{"type": "lost_events", "count": 5, "data": {"events": 5}}"#),
    (.totalLostEvents(7), #"{"type": "total_lost_events", "count": 7, "data": {"events": 7}}"#),
    (
      .failedMapUpdates(2, map: "@m"),
      #"{"type": "failed_map_updates", "count": 2, "data": {"updates": 2, "map": "@m"}}"#
    ),
    (
      .missedHits(3, probe: "kretprobe:f"),
      #"{"type": "missed_hits", "count": 3, "data": {"hits": 3, "probe": "kretprobe:f"}}"#
    ),
    (.lostStacks(4), #"{"type": "lost_stacks", "count": 4, "data": {"stacks": 4}}"#),
  ])
  func messagesAreObjects(_ message: Message, _ expected: String) {
    #expect(text { message.appendJSON(to: &$0) } == expected + "\n")
  }

  @Test(arguments: errors)
  func runtimeErrorsNameTheirPlace(_ kind: RuntimeErrorKind, _ explanation: String) throws {
    let message = Message.runtimeError(
      RuntimeErrorDescription(kind: kind, line: 3, column: 14), script: "a \"b\".bt")
    #expect(text { message.appendText(to: &$0) } == "a \"b\".bt:3:14: WARNING: \(explanation)\n")
    let line = text { message.appendJSON(to: &$0) }
    #expect(line.hasPrefix("{\"type\": \"") && line.hasSuffix("}\n"))
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: NSObject])
    #expect(object["msg"] == explanation as NSString)
    #expect(object["filename"] == "a \"b\".bt" as NSString)
    #expect(object["line"] == 3 as NSNumber)
    #expect(object["col"] == 14 as NSNumber)
    let isHelper = kind == .deleteMissingKey
    #expect(object["type"] == (isHelper ? "helper_error" : "runtime_error") as NSString)
    #expect(object["helper"] == (isHelper ? "map_delete_elem" as NSString : nil))
    #expect(object["retcode"] == (isHelper ? -2 as NSNumber : nil))
  }

  @Test(arguments: [(true, "ERROR", "errorf"), (false, "WARNING", "warnf")])
  func scriptsSayWhereTheySayIt(_ isError: Bool, _ level: String, _ type: String) {
    for said in ["a \"b\"", "a \"b\"\n"] {
      let message = Message.ofScript(
        ScriptMessage(
          isError: isError, text: Text(said), script: "s.bt", line: 3, column: 14))
      #expect(text { message.appendText(to: &$0) } == "s.bt:3:14: \(level): a \"b\"\n")
      let escaped = said == "a \"b\"" ? "a \\\"b\\\"" : "a \\\"b\\\"\\n"
      #expect(
        text { message.appendJSON(to: &$0) }
          == "{\"type\": \"\(type)\", \"msg\": \"\(escaped)\", \"filename\": \"s.bt\", \"line\": 3,"
          + " \"col\": 14}\n")
    }
  }

  @Test(arguments: [
    (DataMessage.printf, "printf"), (.time, "time"), (.cat, "cat"), (.join, "join"),
    (.syscall, "syscall"),
  ])
  func textsAreWrapped(_ message: DataMessage, _ name: String) {
    let line = text {
      $0.append("before\n")
      let start = $0.count
      $0.append("a\u{1}\t\"b\"\\\n")
      $0.wrapAsJSON(message, from: start)
    }
    #expect(
      line == "before\n{\"type\": \"\(name)\", \"data\": \"a\\u0001\\t\\\"b\\\"\\\\\\n\"}\n")
  }
}
