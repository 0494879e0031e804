/// The names of the kernel's allocation flags (`gfp_t`), whose bits are the same since Linux 5.
private enum AllocationFlags {

  /// Combinations with a name of their own, the larger ones first.
  static var combinations: [(bits: UInt64, name: StaticString)] {
    [
      (0x1c2cca, "GFP_TRANSHUGE"), (0x1c28ca, "GFP_TRANSHUGE_LIGHT"),
      (0x100cca, "GFP_HIGHUSER_MOVABLE"), (0x100cc2, "GFP_HIGHUSER"),
      (0x400cc0, "GFP_KERNEL_ACCOUNT"), (0x100cc0, "GFP_USER"), (0xcc0, "GFP_KERNEL"),
      (0xc40, "GFP_NOFS"), (0x820, "GFP_ATOMIC"), (0xc00, "GFP_NOIO"), (0x2800, "GFP_NOWAIT"),
    ]
  }

  /// The flags from bit 0 on.
  static var names: [StaticString] {
    [
      "__GFP_DMA", "__GFP_HIGHMEM", "__GFP_DMA32", "__GFP_MOVABLE", "__GFP_RECLAIMABLE",
      "__GFP_HIGH", "__GFP_IO", "__GFP_FS", "__GFP_ZERO", "__GFP_ATOMIC",
      "__GFP_DIRECT_RECLAIM", "__GFP_KSWAPD_RECLAIM", "__GFP_WRITE", "__GFP_NOWARN",
      "__GFP_RETRY_MAYFAIL", "__GFP_NOFAIL", "__GFP_NORETRY", "__GFP_MEMALLOC", "__GFP_COMP",
      "__GFP_NOMEMALLOC", "__GFP_HARDWALL", "__GFP_THISNODE", "__GFP_ACCOUNT", "__GFP_ZEROTAGS",
    ]
  }
}

extension OutputBuffer {

  /// Appends the names of allocation flags, such as `GFP_KERNEL|__GFP_ZERO`.
  package mutating func append(allocationFlags flags: UInt64) {
    guard flags != 0 else { return append(UInt8(ascii: "0")) }
    let start = count
    var rest = flags
    for (bits, name) in AllocationFlags.combinations where rest & bits == bits {
      appendFlag(name, from: start)
      rest &= ~bits
    }
    let names = AllocationFlags.names
    for bit in names.indices where rest & 1 << UInt64(bit) != 0 {
      appendFlag(names[bit], from: start)
      rest &= ~(1 << UInt64(bit))
    }
    guard rest != 0 else { return }
    appendFlag("0x", from: start)
    append(hexadecimal: rest)
  }

  private mutating func appendFlag(_ name: StaticString, from start: Int) {
    if count > start { append(UInt8(ascii: "|")) }
    append(name)
  }
}
