/// Returns the 4 or 16 bytes of an Internet address as people write it; nil if it is none.
package func parseInternetAddress(_ text: String) -> [UInt8]? {
  text.contains(":") ? parseVersion6(text) : parseVersion4(text)
}

/// Reads `127.0.0.1`.
private func parseVersion4(_ text: some StringProtocol) -> [UInt8]? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 4 else { return nil }
  var bytes: [UInt8] = []
  for part in parts {
    guard part.count <= 3, part.allSatisfy({ $0.isASCII && $0.isNumber }), let byte = UInt8(part)
    else { return nil }
    bytes.append(byte)
  }
  return bytes
}

/// Reads `2001:db8::1` or `::ffff:127.0.0.1`.
private func parseVersion6(_ text: String) -> [UInt8]? {
  // What is left out between two colons is zero, and only once.
  let halves = text.split(separator: "::", omittingEmptySubsequences: false)
  guard halves.count <= 2 else { return nil }
  var parsed: [[UInt8]] = []
  for half in halves {
    guard let bytes = parseGroups(half, isLast: parsed.count + 1 == halves.count) else {
      return nil
    }
    parsed.append(bytes)
  }
  let missing = 16 - parsed.reduce(0) { $0 + $1.count }
  guard halves.count == 1 ? missing == 0 : missing >= 2 else { return nil }
  return parsed[0] + [UInt8](repeating: 0, count: missing) + parsed.dropFirst().joined()
}

/// Reads `2001:db8`; the last group of an address may be one of version 4.
private func parseGroups(_ text: Substring, isLast: Bool) -> [UInt8]? {
  guard !text.isEmpty else { return [] }
  let groups = text.split(separator: ":", omittingEmptySubsequences: false)
  var bytes: [UInt8] = []
  for (index, group) in groups.enumerated() {
    if isLast, index == groups.count - 1, group.contains(".") {
      guard let last = parseVersion4(group) else { return nil }
      bytes += last
    } else {
      guard 1...4 ~= group.count, group.allSatisfy(\.isHexDigit),
        let number = UInt16(group, radix: 16)
      else { return nil }
      bytes += [UInt8(number >> 8), UInt8(number & 0xff)]
    }
  }
  return bytes
}
