/// The end of an executable that carries an artefact.
///
/// Before it are the loader, zeros up to a multiple of 16 bytes, and the artefact.
package struct ArtefactTrailer: Equatable, Sendable {

  /// The size of a trailer in bytes.
  package static let size = 40

  /// The version of the layout, which loaders say in their note.
  package static let version: UInt32 = 1

  /// Where the artefact begins in the file, in bytes.
  package let offset: Int

  /// The size of the artefact in bytes.
  package let count: Int

  /// The FNV-1a hash of the artefact.
  package let hash: UInt64

  private static var magic: StaticString { "\u{7f}PROBEC\n" }

  /// Creates the trailer of a file of which the first `loaderSize` bytes are the loader.
  package init(artefact: [UInt8], afterLoaderOf loaderSize: Int) {
    offset = ArtefactTrailer.offset(afterLoaderOf: loaderSize)
    count = artefact.count
    hash = fnv1a(artefact)
  }

  /// Reads the last bytes of a file of `fileSize` bytes, the first `loaderSize` of which are the
  /// loader.
  package init(
    _ bytes: [UInt8], ofFile fileSize: Int, afterLoaderOf loaderSize: Int
  ) throws(ArtefactError) {
    let view = ByteView(bytes, part: .trailer)
    guard view.count == ArtefactTrailer.size, view.hasPrefix(ArtefactTrailer.magic) else {
      throw .malformed(.trailer, offset: 0, reason: "cut off or altered")
    }
    guard try view.uint64(at: 8) == UInt64(ArtefactTrailer.version) else {
      throw .malformed(.trailer, offset: 8, reason: "an unknown version")
    }
    offset = try view.size64(at: 16)
    count = try view.size64(at: 24)
    hash = try view.uint64(at: 32)
    // Both are known from the size of the file, unless it is not the file that was written.
    let expected = ArtefactTrailer.offset(afterLoaderOf: loaderSize)
    guard offset == expected, fileSize - ArtefactTrailer.size - expected == count else {
      throw .outOfBounds(.trailer, offset: 16)
    }
  }

  /// Checks that `artefact` is what the trailer was written for.
  package func check(_ artefact: [UInt8]) throws(ArtefactError) {
    guard artefact.count == count, fnv1a(artefact) == hash else {
      throw .malformed(.trailer, offset: 32, reason: "the artefact was altered")
    }
  }

  /// Returns where the artefact begins behind a loader.
  private static func offset(afterLoaderOf loaderSize: Int) -> Int {
    loaderSize + (-loaderSize & 15)
  }
}

#if !hasFeature(Embedded)
  extension ArtefactTrailer {

    /// The bytes in the file.
    package var bytes: [UInt8] {
      let numbers = [
        UInt64(ArtefactTrailer.version), UInt64(offset), UInt64(count), hash,
      ]
      return Text(stringLiteral: ArtefactTrailer.magic).bytes
        + numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
    }
  }
#endif

/// Returns the size of an ELF file from its first bytes; nil if they are none of 64 bits.
///
/// Linkers and their like write the table of sections last, so a file that is larger carries
/// something.
package func elfFileSize(header bytes: [UInt8]) -> Int? {
  let header = ByteView(bytes, part: .header)
  guard header.hasPrefix("\u{7f}ELF\u{2}\u{1}") else { return nil }
  do throws(ArtefactError) {
    let table = try header.size64(at: 0x28)
    let largest = 1 << 40
    guard table > 0, table < largest else { return nil }
    return table + Int(try header.uint16(at: 0x3a)) * Int(try header.uint16(at: 0x3c))
  } catch {
    return nil
  }
}
