import Listing
import Testing

@Suite struct ListPatternTests {

  @Test func aPatternWithoutColonMatchesProbesOfEveryKind() {
    #expect(ListPattern.parse("*sleep*") == [.probes(provider: "*", parts: ["*sleep*"])])
  }

  @Test func commasSeparatePatterns() {
    #expect(
      ListPattern.parse("t:sched:*, kprobe:vfs_*") == [
        .probes(provider: "t", parts: ["sched", "*"]),
        .probes(provider: "kprobe", parts: ["vfs_*"]),
      ])
  }

  @Test func keywordsOfTypesAreFollowedByANameOrPattern() {
    #expect(
      ListPattern.parse("struct task*,enum x,union  y ") == [
        .types(.structure, name: "task*"), .types(.enumeration, name: "x"),
        .types(.union, name: "y"),
      ])
    #expect(ListPattern.parse("structure") == [.probes(provider: "*", parts: ["structure"])])
  }

  @Test func signaturesAreQuoted() {
    #expect(
      ListPattern.parse(#"uprobe:./a:cpp:"n::f(int, char)",u:b:c"#) == [
        .probes(provider: "uprobe", parts: ["./a", "cpp", "n::f(int, char)"]),
        .probes(provider: "u", parts: ["b", "c"]),
      ])
  }

  @Test func emptyPartsCount() {
    #expect(
      ListPattern.parse("software:faults:") == [
        .probes(provider: "software", parts: ["faults", ""])
      ])
  }
}
