import Artefact
import Testing

@Suite struct SortedIndicesTests {

  @Test(arguments: 0..<70)
  func numbersAreSortedAndEqualsStayInTheirOrder(count: Int) {
    var numbers: [Int] = []
    for index in 0..<count { numbers.append((index * 7919 + count) % 11) }
    let order = sortedIndices(count) { numbers[$0] < numbers[$1] }
    let expected = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    #expect(order == expected)
  }

  @Test func whatIsInOrderIsComparedOnce() {
    var comparisons = 0
    let order = sortedIndices(1000) { left, right in
      comparisons += 1
      return left < right
    }
    #expect(order == [Int](0..<1000))
    #expect(comparisons < 1000)
  }
}
