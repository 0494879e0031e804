#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
#endif

/// Returns the artefact that an executable carries; nil if it carries none or cannot be read.
///
/// An executable that is not as it was written is an error: it must not pass for a loader alone.
///
/// - Parameter paths: Where the executable may be; the first that can be opened counts.
package func carriedArtefact(in paths: [Text]) throws(ArtefactError) -> [UInt8]? {
  guard let file = openFirst(of: paths) else { return nil }
  let headerSize = 64
  let loaderSize = elfFileSize(header: bytes(headerSize, at: 0, of: file))
  guard let loaderSize, file.size != loaderSize else { return nil }
  let start = max(file.size - ArtefactTrailer.size, 0)
  let trailer = try ArtefactTrailer(
    bytes(ArtefactTrailer.size, at: start, of: file), ofFile: file.size,
    afterLoaderOf: loaderSize)
  let artefact = bytes(trailer.count, at: trailer.offset, of: file)
  try trailer.check(artefact)
  return artefact
}

private func openFirst(of paths: [Text]) -> RandomAccessFile? {
  for path in paths {
    do throws(KernelError) {
      return try RandomAccessFile(path)
    } catch {}
  }
  return nil
}

/// Returns bytes of a file; none if it cannot be read, which a trailer then tells from an artefact.
private func bytes(_ count: Int, at offset: Int, of file: borrowing RandomAccessFile) -> [UInt8] {
  do throws(KernelError) {
    return try file.bytes(count, at: UInt64(offset))
  } catch {
    return []
  }
}
