/// Sizes of the ring buffer.
package enum RingBufferSize {

  private static let pageSize = 4096

  /// Room for bursts; it is memory of the kernel, of which the loader maps only a part.
  private static let defaultPages = 512

  /// Returns the size in bytes for a number of pages, 0 for the default, rounded up to a power of
  /// two as the kernel wants it.
  package static func bytes(pages: Int) -> Int {
    let largestPages = 1 << 18
    let wanted = min(max(pages, 0), largestPages)
    var rounded = 1
    while rounded < wanted { rounded *= 2 }
    return pageSize * (pages <= 0 ? defaultPages : rounded)
  }

  /// Returns the number of unread bytes from which programs wake the loader at once.
  ///
  /// Below it, records wait for the loader's next look, so that a storm of small records does not
  /// pay for a wakeup each.
  package static func wakeupThreshold(ofSize size: Int) -> Int { size / 8 }
}
