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

  @Test(
    arguments: [
      ("do_sys_open", ["do_sys_poll", "do_sys_openat2", "vfs_open"], "do_sys_openat2"),
      ("__kmalloc", ["__kmalloc_node_noprof", "kfree", "__kmalloc_noprof"], "__kmalloc_noprof"),
      (
        "syscalls:sys_enter_open",
        ["syscalls:sys_enter_open_tree", "syscalls:sys_enter_openat", "syscalls:sys_exit_open"],
        "syscalls:sys_enter_openat"
      ),
      ("sys_open", ["__x64_sys_openat", "__x64_sys_read"], "__x64_sys_openat"),
      ("vfs_raed", ["vfs_raed_folio", "vfs_read"], "vfs_read"),
    ] as [(String, [String], String)])
  func aNameThatGoesOnOrHasTheWordsIsClose(
    _ wanted: String, _ names: [String], _ first: String
  ) {
    var suggestions = Suggestions(for: Text(wanted))
    for name in names { suggestions.consider(Array(name.utf8)) }
    #expect(suggestions.names.first == Text(first))
    #expect(!suggestions.names.contains("kfree"))
  }

  @Test func aShortOrEmptyNameHasFewCloseNames() {
    var suggestions = Suggestions(for: "x")
    for name: Text in ["x_read", "vfs_x", "axb", "read"] { suggestions.consider(name.bytes) }
    #expect(suggestions.names.isEmpty)
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
