import Artefact
import Rendering
import Testing

/// Values that are printed by what the loader knows, and buffers.
@Suite struct MachineValueTests {

  private let renderer = ValueRenderer(
    texts: ["%H:%M:%S.%f|%l|%k", "unified"],
    resolver: ValueResolver(
      time: { nanoseconds, clock in
        clock == 7
          ? CalendarTime(
            epochSeconds: Int64(nanoseconds / 1_000_000_000),
            nanoseconds: Int(nanoseconds % 1_000_000_000), in: .utc) : nil
      },
      userName: { "user" + Text(decimal: Int($0)) },
      controlGroupPath: { Text(decimal: Int($0)) + ":" + $1 }))

  @Test func timesPrintInTheirFormat() {
    let time = bytes(UInt64(3_661_000_002_003), UInt32(0), UInt32(7))
    #expect(renderer.text(time, as: .timestamp) == "01:01:01.000002|000|000002003")
    #expect(renderer.json(time, as: .timestamp) == #""01:01:01.000002|000|000002003""#)
  }

  @Test func timesThatNoClockShowedAreUnknown() {
    #expect(renderer.text(bytes(UInt64(0), UInt32(0), UInt32(7)), as: .timestamp) == "(?)")
    #expect(renderer.text(bytes(UInt64(5), UInt32(0), UInt32(1)), as: .timestamp) == "(?)")
    #expect(renderer.text(bytes(UInt64(5), UInt32(9), UInt32(7)), as: .timestamp) == "")
    #expect(renderer.text([], as: .timestamp) == "(?)")
  }

  @Test func buffersHaveALength() {
    let type = ValueType.buffer(capacity: 4)
    let buffer = bytes(UInt32(3)) + [0x61, 0, 0xff, 0x62]
    #expect(renderer.text(buffer, as: type) == #"a\x00\xff"#)
    #expect(renderer.json(buffer, as: type) == "[97,0,-1]")
    #expect(renderer.text(bytes(UInt32(0)) + [1, 2, 3, 4], as: type) == "")
    #expect(renderer.text(bytes(UInt32(9)) + [0x61, 0x62, 0x63, 0x64], as: type) == "abcd")
    #expect(renderer.text(bytes(UInt32(9)) + [0x61], as: type) == "a")
  }

  @Test func addressesOfDevicesAreSixBytes() {
    #expect(renderer.text([0, 0x1a, 0xb2, 3, 4, 0xff], as: .macAddress) == "00:1A:B2:03:04:FF")
    #expect(renderer.json([1], as: .macAddress) == #""01:00:00:00:00:00""#)
  }

  @Test func usersAndGroupsPrintByName() {
    #expect(renderer.text(bytes(UInt64(7)), as: .userName) == "user7")
    let group = bytes(UInt64(12), UInt32(1), UInt32(0))
    #expect(renderer.text(group, as: .controlGroupPath) == "12:unified")
    #expect(renderer.json(group, as: .controlGroupPath) == #""12:unified""#)
  }
}
