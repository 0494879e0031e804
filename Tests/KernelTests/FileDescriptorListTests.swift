import Artefact
import Foundation
import Kernel
import Testing

/// Many descriptors are closed by several processes, and none twice.
@Suite(.serialized) struct FileDescriptorListTests {

  @Test(arguments: [0, 1, 7, 8, 100, 600])
  func allAreClosed(_ count: Int) throws {
    raiseFileLimit()
    var list = FileDescriptorList()
    for _ in 0..<count { list.append(try openFile("/dev/full", for: .replace)) }
    let numbers = list.numbers
    #expect(numbers.allSatisfy { isOpen($0) })
    list.closeAll()
    #expect(list.count == 0)
    // Other tests may open their files under the same numbers.
    #expect(!numbers.contains { isOpen($0) })
  }

  /// Whether the descriptor is one of those that this test opened.
  private func isOpen(_ descriptor: Int32) -> Bool {
    let target = try? FileManager.default.destinationOfSymbolicLink(
      atPath: "/proc/self/fd/\(descriptor)")
    return target == "/dev/full"
  }
}
