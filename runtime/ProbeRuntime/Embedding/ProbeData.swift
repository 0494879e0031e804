#if !hasFeature(Embedded)
  package import Artefact
  internal import Rendering

  /// Bytes that the kernel delivered: a record, or the key or the value of an element of a map.
  ///
  /// Offsets and sizes are in bytes. What lies outside of the bytes reads as zero.
  public struct ProbeData: Sendable {

    private let bytes: ArraySlice<UInt8>
    private let names: ProbeNames

    init(_ bytes: ArraySlice<UInt8>, names: ProbeNames) {
      self.bytes = bytes
      self.names = names
    }

    /// Creates the data of a session whose probes and functions have these names.
    package init(
      _ bytes: [UInt8], probes: [Text] = [], functions: [Text] = [], truncationTrailer: Text = ".."
    ) {
      self.bytes = bytes[...]
      names = ProbeNames(
        probes: probes, functions: functions, truncationTrailer: truncationTrailer)
    }

    /// The number of bytes.
    public var size: Int { bytes.count }

    /// Returns the bytes from `offset`, at most `size`.
    public func part(at offset: Int, size: Int) -> ProbeData {
      ProbeData(slice(at: offset, size: size), names: names)
    }

    /// Returns the integer at `offset`.
    public func integer<Number: FixedWidthInteger>(
      at offset: Int, as type: Number.Type = Number.self
    ) -> Number {
      var number = Number.zero
      withUnsafeMutableBytes(of: &number) { target in
        target.copyBytes(from: slice(at: offset, size: target.count))
      }
      return Number(littleEndian: number)
    }

    /// Returns whether the byte at `offset` is not 0.
    public func boolean(at offset: Int) -> Bool { integer(at: offset, as: UInt8.self) != 0 }

    /// Returns the text of at most `size` bytes at `offset`; what is not UTF-8 becomes U+FFFD.
    ///
    /// A text that was cut ends with what the script wants such texts to end with.
    public func string(at offset: Int, size: Int) -> String {
      let field = slice(at: offset, size: size)
      let text = field.prefix { $0 != 0 }
      let wasCut = text.count == size && text.last == 0xff
      return wasCut
        ? String(decoding: text.dropLast(), as: UTF8.self) + names.truncationTrailer
        : String(decoding: text, as: UTF8.self)
    }

    /// Returns the strings from `offset` to the end, each of which ends with a NUL.
    public func strings(at offset: Int) -> [String] {
      var strings = slice(at: offset, size: size).split(
        separator: 0, omittingEmptySubsequences: false)
      // What follows the last NUL is no string.
      if strings.last?.isEmpty == true { strings.removeLast() }
      return strings.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Returns the `count` elements of `size` bytes each at `offset`.
    public func array<Element>(
      at offset: Int, count: Int, size: Int, _ element: (ProbeData) -> Element
    ) -> [Element] {
      (0..<count).map { element(part(at: offset + $0 * size, size: size)) }
    }

    /// Returns the address of the kernel at `offset`.
    public func kernelAddress(at offset: Int) -> ProbeKernelAddress {
      ProbeKernelAddress(address: integer(at: offset))
    }

    /// Returns the address of a process at `offset`.
    public func userAddress(at offset: Int) -> ProbeUserAddress {
      ProbeUserAddress(
        address: integer(at: offset), process: integer(at: offset + 8),
        token: integer(at: offset + 12))
    }

    /// Returns the stack of the kernel at `offset`, which is kept in a stack map of the artefact.
    public func kernelStack(
      at offset: Int, map: Int, style: ProbeStack.Style
    ) -> ProbeStack {
      ProbeStack(
        identifier: integer(at: offset), process: nil, style: style, map: map, token: 0)
    }

    /// Returns the stack of a process at `offset`, which is kept in a stack map of the artefact.
    public func userStack(at offset: Int, map: Int, style: ProbeStack.Style) -> ProbeStack {
      ProbeStack(
        identifier: integer(at: offset), process: integer(at: offset + 8), style: style, map: map,
        token: integer(at: offset + 12))
    }

    /// Returns the address of the Internet at `offset`.
    public func internetAddress(at offset: Int) -> ProbeInternetAddress {
      let field = slice(at: offset, size: ValueType.internetAddress.size)
      let family = integer(at: offset, as: Int.self)
      let length = family == 2 ? 4 : family == 10 ? 16 : 0  // AF_INET, AF_INET6
      var text = OutputBuffer()
      ValueRenderer().appendText(field.span.bytes, as: .internetAddress, to: &text)
      return ProbeInternetAddress(
        family: family, bytes: Array(field.dropFirst(8).prefix(length)),
        description: String(decoding: text.bytes, as: UTF8.self))
    }

    /// Returns the `count` bytes at `offset`, as far as they exist.
    public func bytes(at offset: Int, count: Int) -> [UInt8] {
      Array(slice(at: offset, size: count))
    }

    /// Returns the bytes of the buffer at `offset`, which has room for `capacity`.
    public func buffer(at offset: Int, capacity: Int) -> [UInt8] {
      let count = integer(at: offset, as: UInt32.self)
      return bytes(at: offset + 4, count: min(Int(count), capacity))
    }

    /// Returns the time at `offset`.
    public func timestamp(at offset: Int) -> ProbeTimestamp {
      ProbeTimestamp(
        nanoseconds: integer(at: offset), clock: integer(at: offset + 12, as: Int32.self))
    }

    /// Returns the name of the probe at `offset`, as the script's `probe` has it.
    public func probeName(at offset: Int) -> String {
      names.name(integer(at: offset, as: UInt32.self), of: names.probes)
    }

    /// Returns the name of the function at `offset`, as the script's `func` has it.
    public func functionName(at offset: Int) -> String {
      names.name(integer(at: offset, as: UInt32.self), of: names.functions)
    }

    private func slice(at offset: Int, size: Int) -> ArraySlice<UInt8> {
      bytes.dropFirst(max(0, offset)).prefix(max(0, size))
    }
  }

  /// What values of a loaded session stand for.
  ///
  /// A class because every value of the session refers to it.
  final class ProbeNames: Sendable {

    let probes: [Text]
    let functions: [Text]
    let truncationTrailer: String

    init(probes: [Text], functions: [Text], truncationTrailer: Text) {
      self.probes = probes
      self.functions = functions
      self.truncationTrailer = truncationTrailer.description
    }

    /// Returns the name with a number; empty for one that was not given out.
    func name(_ number: UInt32, of names: [Text]) -> String {
      number < names.count ? names[Int(number)].description : ""
    }
  }
#endif
