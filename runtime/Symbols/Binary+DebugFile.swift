#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

extension Binary {

  /// Returns the separate file with all symbols of this one; nil if there is none in `folders` or
  /// beside it.
  ///
  /// A file with another build id is not used, nor, without build ids, one with a wrong checksum.
  func debugFile(in folders: [Text]) -> Binary? {
    if buildID.count > 1 {
      for folder in folders {
        if let file = debugFile(at: folder + "/.build-id/" + buildIDPath) { return file }
      }
    }
    guard let debugLink else { return nil }
    if let file = debugFile(at: folder + debugLink.name) { return file }
    if let file = debugFile(at: folder + ".debug/" + debugLink.name) { return file }
    for debugFolder in folders {
      if let file = debugFile(at: debugFolder + folder + debugLink.name) { return file }
    }
    return nil
  }

  /// The build id as a path, `12/3456….debug`.
  private var buildIDPath: Text {
    var path: [UInt8] = []
    for index in buildID.indices {
      if index == 1 { path.append(UInt8(ascii: "/")) }
      path.append(hexadecimalDigit(buildID[index] >> 4))
      path.append(hexadecimalDigit(buildID[index] & 15))
    }
    return Text(path) + ".debug"
  }

  private func debugFile(at path: Text) -> Binary? {
    do throws(BinaryError) {
      let candidate = try Binary.open(path)
      guard candidate.hasAllSymbols, candidate.inode != inode else { return nil }
      if !buildID.isEmpty { return candidate.buildID == buildID ? candidate : nil }
      return try candidate.checksum() == debugLink?.checksum ? candidate : nil
    } catch {
      return nil
    }
  }

  /// Returns the CRC-32 of all bytes of the file.
  private func checksum() throws(BinaryError) -> UInt32 {
    var checksum: UInt32 = .max
    var offset: UInt64 = 0
    while let start = try index(of: 1, at: offset) {
      for byte in window.bytes[start...] {
        checksum ^= UInt32(byte)
        for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 0 ? 0 : 0xedb8_8320) }
      }
      offset += UInt64(window.bytes.count - start)
    }
    return ~checksum
  }
}

/// Returns the hexadecimal digit of a number below 16.
private func hexadecimalDigit(_ number: UInt8) -> UInt8 {
  number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
}
