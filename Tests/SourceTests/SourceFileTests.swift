import Source
import Testing

@Suite struct SourceFileTests {

  private let file = SourceFile(name: "a.bt", text: "ab\n\té…x\r\n\nlast")

  @Test func countsLinesAndCharacters() {
    let positions = [0, 2, 3, 4, 6, 9, 12, 13, 17].map { file.position(at: $0) }
    let expected = [(1, 1), (1, 3), (2, 1), (2, 2), (2, 3), (2, 4), (3, 1), (4, 1), (4, 5)]
    #expect(positions == expected.map { SourcePosition(line: $0.0, column: $0.1) })
  }

  @Test func splitsLinesWithoutTheirEndings() {
    #expect((1...file.lineCount).map { file.text(ofLine: $0) } == ["ab", "\té…x", "", "last"])
    #expect(SourceFile(name: "b", text: "a\n").lineCount == 2)
    #expect(SourceFile(name: "b", text: "").text(ofLine: 1) == "")
  }

  @Test func repairsInvalidText() {
    let file = SourceFile(name: "c", bytes: [0x61, 0xff, 0x62])
    #expect(file.text(in: file.range) == "a\u{fffd}b")
    #expect(file.position(at: 2).column == 3)
  }

  @Test func unitesRanges() {
    let first = SourceRange(file: .script, 2, 4)
    let second = SourceRange(file: .script, 7, 9)
    #expect(first.union(second) == SourceRange(file: .script, 2, 9))
    #expect(second.union(first).lengthInBytes == 7)
    #expect(first.start.isEmpty && first.end == SourceRange(file: .script, 4, 4))
  }

  @Test func numbersFiles() {
    var files = SourceFiles(script: file)
    let added = files.add(name: "lib.bt", bytes: [])
    #expect(files[.script].name == "a.bt" && files[added.id].name == "lib.bt")
  }

}
