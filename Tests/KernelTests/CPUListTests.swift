import Artefact
import Kernel
import Testing

@Suite struct CPUListTests {

  @Test func readsRangesAndNumbers() {
    #expect(CPUList(Text("0-2,5,7-8\n").bytes)?.numbers == [0, 1, 2, 5, 7, 8])
    #expect(CPUList(Text("0\n").bytes)?.numbers == [0])
  }

  @Test(arguments: ["", "\n", "a", "3-1", "1-", "-1", "1,,2", "99999999999999999999"])
  func rejectsOtherText(_ text: String) {
    #expect(CPUList(Array(text.utf8)) == nil)
  }

  @Test func thisMachineHasCPUs() throws {
    #expect(try CPUList.online().numbers.count <= CPUList.possible().numbers.count)
  }
}
