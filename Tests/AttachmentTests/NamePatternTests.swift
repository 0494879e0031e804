import Artefact
import Attachment
import Testing

@Suite struct NamePatternTests {

  @Test func starMatchesAnyCharacters() {
    let pattern = NamePattern("vfs_*d")
    #expect(pattern.matches(Text("vfs_read").bytes))
    #expect(pattern.matches(Text("vfs_d").bytes))
    #expect(!pattern.matches(Text("vfs_write").bytes))
    #expect(!pattern.matches(Text("xvfs_read").bytes))
  }

  @Test func aNameWithoutStarIsLiteral() {
    #expect(NamePattern("vfs_read").isLiteral)
    #expect(!NamePattern("*").isLiteral)
  }
}

@Suite struct SuggestionsTests {

  @Test func theClosestNamesComeFirst() {
    var suggestions = Suggestions(for: "vfs_raed")
    for name: Text in ["vfs_write", "vfs_reap", "vfs_read", "vfs_readv", "do_exit", "vfs_red"] {
      suggestions.consider(name.bytes)
    }
    #expect(suggestions.names.first == "vfs_read")
    #expect(suggestions.names.count == 3)
    #expect(!suggestions.names.contains("do_exit"))
  }

  @Test(arguments: [
    ("read", "read", 0), ("raed", "read", 1), ("read", "reads", 1), ("read", "lead", 1),
    ("", "abc", 3),
  ])
  func distanceCountsChanges(_ left: String, _ right: String, _ distance: Int) {
    #expect(editDistance(Array(left.utf8), Array(right.utf8), atMost: 5) == distance)
  }

  @Test func distanceGivesUpAboveTheLimit() {
    #expect(editDistance(Text("abc").bytes, Text("xyz").bytes, atMost: 2) == nil)
  }
}
