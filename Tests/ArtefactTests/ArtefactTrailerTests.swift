import Artefact
import Testing

@Suite struct ArtefactTrailerTests {

  private static let artefact: [UInt8] = Array("an artefact".utf8)

  @Test(arguments: [0, 1, 15, 16, 17, 300_001])
  func comesBackAsItWasWritten(_ loaderSize: Int) throws {
    let trailer = ArtefactTrailer(
      artefact: ArtefactTrailerTests.artefact, afterLoaderOf: loaderSize)
    #expect(trailer.offset % 16 == 0)
    #expect((loaderSize..<loaderSize + 16).contains(trailer.offset))
    #expect(trailer.bytes.count == ArtefactTrailer.size)
    let size = trailer.offset + trailer.count + ArtefactTrailer.size
    let read = try ArtefactTrailer(trailer.bytes, ofFile: size, afterLoaderOf: loaderSize)
    #expect(read == trailer)
    try read.check(ArtefactTrailerTests.artefact)
  }

  @Test func everyOtherBitIsRefused() throws {
    let trailer = ArtefactTrailer(artefact: ArtefactTrailerTests.artefact, afterLoaderOf: 100)
    let size = trailer.offset + trailer.count + ArtefactTrailer.size
    for bit in 0..<ArtefactTrailer.size * 8 {
      var bytes = trailer.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: ArtefactError.self, "bit \(bit)") {
        try ArtefactTrailer(bytes, ofFile: size, afterLoaderOf: 100)
          .check(ArtefactTrailerTests.artefact)
      }
    }
  }

  @Test func anotherFileIsRefused() throws {
    let trailer = ArtefactTrailer(artefact: ArtefactTrailerTests.artefact, afterLoaderOf: 100)
    let size = trailer.offset + trailer.count + ArtefactTrailer.size
    for wrong in [0, 39, 100, size - 1, size + 1, Int.max] {
      #expect(throws: ArtefactError.self) {
        try ArtefactTrailer(trailer.bytes, ofFile: wrong, afterLoaderOf: 100)
      }
    }
    for wrong in [0, 96, 113, 1 << 40] {
      #expect(throws: ArtefactError.self) {
        try ArtefactTrailer(trailer.bytes, ofFile: size, afterLoaderOf: wrong)
      }
    }
    for count in 0..<ArtefactTrailer.size {
      #expect(throws: ArtefactError.self) {
        try ArtefactTrailer(
          Array(trailer.bytes.prefix(count)), ofFile: size, afterLoaderOf: 100)
      }
    }
    #expect(throws: ArtefactError.self) { try trailer.check([]) }
  }

  @Test func theSizeOfAnELFFileIsWhereItsSectionsEnd() {
    var header: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1] + [UInt8](repeating: 0, count: 58)
    #expect(elfFileSize(header: header) == nil, "without sections")
    header[0x29] = 0x10
    header[0x3a] = 64
    header[0x3c] = 3
    #expect(elfFileSize(header: header) == 0x1000 + 3 * 64)
    for count in 0..<0x3e {
      #expect(elfFileSize(header: Array(header.prefix(count))) == nil, "\(count) bytes")
    }
    header[0x2f] = 0x80
    #expect(elfFileSize(header: header) == nil, "sections beyond every file")
    header[0] = 0
    #expect(elfFileSize(header: header) == nil, "no ELF file")
  }
}
