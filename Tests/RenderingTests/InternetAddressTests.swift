import Artefact
import Rendering
import Testing

/// Addresses are printed as RFC 5952 asks.
@Suite struct InternetAddressTests {

  private let renderer = ValueRenderer()

  /// Returns the text of an address of version 6 with these groups of 16 bits.
  private func version6(_ groups: UInt16...) -> String {
    renderer.text(
      bytes(UInt64(10)) + groups.flatMap { bytes($0.byteSwapped) }, as: .internetAddress)
  }

  @Test func version4IsDotted() {
    let loopback = bytes(UInt64(2)) + [127, 0, 0, 1] + [UInt8](repeating: 0, count: 12)
    #expect(renderer.text(loopback, as: .internetAddress) == "127.0.0.1")
    #expect(renderer.json(loopback, as: .internetAddress) == #""127.0.0.1""#)
    #expect(
      renderer.text(bytes(UInt64(2)) + [255, 254, 10, 99], as: .internetAddress)
        == "255.254.10.99")
  }

  @Test func theLongestRunOfZerosIsLeftOut() {
    #expect(version6(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1) == "2001:db8::1")
    #expect(version6(0x2001, 0xdb8, 0, 0, 1, 0, 0, 0) == "2001:db8:0:0:1::")
    #expect(version6(0, 0, 0, 0, 0, 0, 0, 1) == "::1")
    #expect(version6(0, 0, 0, 0, 0, 0, 0, 0) == "::")
    #expect(
      version6(0xfe80, 0, 0, 0, 0xabcd, 0xef01, 0x2345, 0x6789)
        == "fe80::abcd:ef01:2345:6789")
  }

  @Test func theFirstOfEqualRunsIsLeftOut() {
    #expect(version6(0x2001, 0xdb8, 0, 0, 1, 0, 0, 1) == "2001:db8::1:0:0:1")
    #expect(version6(0, 0, 1, 2, 3, 4, 0, 0) == "::1:2:3:4:0:0")
  }

  @Test func oneGroupOfZerosStays() {
    #expect(version6(0x2001, 0xdb8, 0, 1, 1, 1, 1, 1) == "2001:db8:0:1:1:1:1:1")
    #expect(version6(0, 1, 2, 3, 4, 5, 6, 7) == "0:1:2:3:4:5:6:7")
    #expect(version6(1, 2, 3, 4, 5, 6, 7, 0) == "1:2:3:4:5:6:7:0")
  }

  @Test func anAddressOfVersion4InsideIsDotted() {
    #expect(version6(0, 0, 0, 0, 0, 0xffff, 0xc0a8, 0x0001) == "::ffff:192.168.0.1")
    #expect(version6(0, 0, 0, 0, 0, 0xffff, 0, 0) == "::ffff:0.0.0.0")
    #expect(version6(0, 0, 0, 0, 0, 0, 0xc0a8, 1) == "::c0a8:1")
  }

  @Test func anotherFamilyHasNoText() {
    #expect(renderer.text(bytes(UInt64(1), UInt64(7)), as: .internetAddress) == "")
    #expect(renderer.json(bytes(UInt64(16)), as: .internetAddress) == #""""#)
  }
}
