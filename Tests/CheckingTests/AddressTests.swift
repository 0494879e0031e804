import Checking
import Testing

/// Internet addresses in the script.
@Suite struct AddressTests {

  @Test(arguments: [
    ("127.0.0.1", [127, 0, 0, 1]), ("255.255.255.255", [255, 255, 255, 255]),
    ("::", [UInt8](repeating: 0, count: 16)),
    ("::1", [UInt8](repeating: 0, count: 15) + [1]),
    ("2001:db8::ff", [0x20, 1, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 10) + [0, 0xff]),
    ("1:2:3:4:5:6:7:8", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]),
    ("::ffff:1.2.3.4", [UInt8](repeating: 0, count: 10) + [0xff, 0xff, 1, 2, 3, 4]),
    ("fe80::", [0xfe, 0x80] + [UInt8](repeating: 0, count: 14)),
  ])
  func addressesAreRead(_ text: String, _ bytes: [UInt8]) {
    #expect(parseInternetAddress(text) == bytes)
  }

  @Test(arguments: [
    "", "1", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1..2.3", "a.b.c.d", "+1.2.3.4", "1.2.3.4 ",
    ":", ":::", "1:2", "1::2::3", "12345::", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8:9", "g::",
    "1.2.3.4::", "::1.2.3", "1:2:3:4:5:6:7:8::",
  ])
  func othersAreNoAddresses(_ text: String) {
    #expect(parseInternetAddress(text) == nil)
  }
}
