import Foundation
import GoldenSupport
import Testing

/// What each stage prints for the scripts of `golden/programs` is what somebody has read.
///
/// The files beside a script decide which stages are checked; `PROBEC_UPDATE_GOLDEN=1` rewrites
/// them, and writes all stages of a script that has none.
@Suite struct GoldenTests {

  @Test func thereAreScripts() { #expect(GoldenScript.all.count >= 20) }

  @Test func everyFileBelongsToAScript() {
    #expect(GoldenFile.orphans(in: "programs").isEmpty)
  }

  @Test(arguments: GoldenScript.all)
  func everyScriptSaysWhatItShows(_ script: GoldenScript) throws {
    let lines = try String(contentsOf: script.url, encoding: .utf8).split(separator: "\n")
    #expect(lines.first?.hasPrefix("// ") == true)
    #expect(lines.count <= 12)
  }

  @Test(arguments: GoldenScript.all)
  func isWhatItWas(_ script: GoldenScript) throws {
    var stages = script.stages
    if stages.isEmpty, GoldenFile.isUpdating { stages = GoldenScript.Stage.allCases }
    #expect(!stages.isEmpty, "no golden file")
    for stage in stages {
      try GoldenFile.expect(script.recordedText(of: stage), beside: script.url, stage.rawValue)
    }
  }

  @Test(arguments: GoldenScript.all)
  func mentionsNoPlaceOfThisMachine(_ script: GoldenScript) throws {
    for stage in GoldenScript.Stage.allCases {
      let text = try script.text(of: stage)
      #expect(!text.contains(GoldenFile.root.deletingLastPathComponent().path))
      #expect(!text.contains(NSTemporaryDirectory()))
      #expect(text.hasSuffix("\n"))
      #expect(!text.contains(" \n"), "\(stage) has blanks at the end of a line")
    }
  }
}
