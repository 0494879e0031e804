import Foundation
import GoldenSupport
import Symbols
import Testing

/// Symbols read in chunks of `size` bytes, both ways.
private func read(
  _ file: String, batch addresses: [UInt64], chunk size: Int
) -> (table: KernelSymbolTable, batch: KernelSymbolBatch) {
  var table = KernelSymbolTable()
  var batch = KernelSymbolBatch(addresses)
  let bytes = [UInt8](file.utf8)
  var start = 0
  while start < bytes.count {
    let chunk = Array(bytes[start..<min(bytes.count, start + size)])
    table.read(chunk.span.bytes)
    batch.read(chunk.span.bytes)
    start += size
  }
  table.finish()
  batch.finish()
  return (table, batch)
}

/// Returns `name+offset`.
private func shown(_ symbol: (name: ArraySlice<UInt8>, offset: UInt64)?) -> String? {
  symbol.map { "\(String(decoding: $0.name, as: UTF8.self))+\($0.offset)" }
}

private let sample = """
  0000000000000000 A fixed_percpu_data
  0000000000001000 A gdt_page
  ffffffff81000000 T _stext
  ffffffff81001000 t __do_sys_nanosleep
  ffffffff81001000 T __ia32_sys_nanosleep
  ffffffff81001000 T __x64_sys_nanosleep
  ffffffff81001000 W weak_nanosleep
  ffffffff81001000 t local_nanosleep
  ffffffff81002000 t schedule
  ffffffff82400000 D __start_rodata
  ffffffffc0a01000 t late\t[module_b]
  ffffffffc0901000 T early\t[module_a]
  ffffffffc0901000 t hidden\t[module_a]
  ffffffffc0b01000 t bpf_prog_1234_f\t[bpf]
  """

private let expectations: [(UInt64, String?)] = [
  (0, nil), (0x10, nil), (0x1008, nil), (0xffff_ffff_80ff_ffff, nil),
  (0xffff_ffff_8100_0000, "_stext+0"), (0xffff_ffff_8100_0fff, "_stext+4095"),
  (0xffff_ffff_8100_1000, "__x64_sys_nanosleep+0"),
  (0xffff_ffff_8100_1004, "__x64_sys_nanosleep+4"), (0xffff_ffff_8100_2023, "schedule+35"),
  (0xffff_ffff_8240_0010, "__start_rodata+16"), (0xffff_ffff_c0a0_1001, "late+1"),
  (0xffff_ffff_c090_1002, "early+2"), (0xffff_ffff_c0b0_1003, "bpf_prog_1234_f+3"),
  (0xffff_ffff_8300_2000, "__start_rodata+12591104"), (0xffff_ffff_8340_0000, nil),
  (0xffff_ffff_ffff_ffff, nil),
]

@Suite struct KernelSymbolTests {

  @Test(arguments: [1, 7, 64, 100_000])
  func addressesBelongToTheNearestSymbolBelow(_ chunk: Int) {
    let (table, batch) = read(sample, batch: expectations.map(\.0), chunk: chunk)
    for (address, expected) in expectations {
      #expect(shown(table.symbol(at: address)) == expected)
      #expect(shown(batch.symbol(at: address)) == expected)
    }
    #expect(table.status == .readable)
    #expect(batch.status == .readable)
    #expect(table.count == 7)
  }

  @Test func addressesOutsideOfTheBatchAreUnknown() {
    let (_, batch) = read(sample, batch: [0xffff_ffff_8100_0000], chunk: 64)
    #expect(shown(batch.symbol(at: 0xffff_ffff_8100_0001)) == nil)
  }

  @Test func hiddenAddressesAreToldFromMissingOnes() {
    let hidden = read("0000000000000000 T _stext\n0000000000000000 t f\n", batch: [5], chunk: 9)
    #expect(hidden.table.status == .hidden)
    #expect(hidden.batch.status == .hidden)
    #expect(shown(hidden.table.symbol(at: 5)) == nil)
    #expect(shown(hidden.batch.symbol(at: 5)) == nil)
    #expect(read("", batch: [], chunk: 9).table.status == .empty)
  }

  @Test(arguments: [
    "\n\n\n", "ffffffff81000000", "ffffffff81000000 T", "ffffffff81000000 T ", "x y z\n", " T f\n",
    "ffffffffffffffffffffffffff T f", "f T \u{ff}\u{0}\n", "1 T f [m] x\n",
  ])
  func oddLinesDoNotTrap(_ file: String) {
    let (table, batch) = read(file, batch: [1, .max], chunk: 3)
    _ = table.symbol(at: .max)
    _ = batch.symbol(at: .max)
  }

  @Test func tableAndBatchAgreeOnRandomSymbols() {
    var generator = SeededGenerator(seed: 1)
    for round in 0..<16 {
      let types = ["T", "t", "W", "D", "b", "A"]
      var lines: [(UInt64, String)] = (0..<60).map { index in
        let address = UInt64.random(in: 1...200, using: &generator) << 16
        let type = types.randomElement(using: &generator) ?? "T"
        return (address, String(address, radix: 16) + " \(type) symbol\(index)")
      }
      if round % 2 == 0 { lines.sort { $0.0 < $1.0 } }
      let file = lines.map { $0.1 + "\n" }.joined()
      let addresses = (0..<80).map { _ in UInt64.random(in: 0...(210 << 16), using: &generator) }
      let (table, batch) = read(file, batch: addresses, chunk: 4096)
      for address in addresses {
        #expect(shown(table.symbol(at: address)) == shown(batch.symbol(at: address)))
      }
    }
  }

  @Test func theKernelsOwnSymbolsAreRead() throws {
    let handle = try #require(FileHandle(forReadingAtPath: "/proc/kallsyms"))
    let data = try #require(try handle.read(upToCount: 200_000))
    let file = String(decoding: data, as: UTF8.self)
    let (table, _) = read(file, batch: [], chunk: 65_536)
    guard table.status == .readable else { return }
    let lines = file.split(separator: "\n").dropLast()
    var last: [UInt64: Substring] = [:]
    for line in lines where line.contains(" T ") {
      let parts = line.split(separator: " ")
      last[try #require(UInt64(parts[0], radix: 16))] = parts[2]
    }
    #expect(last.count > 100)
    for (address, name) in last {
      #expect(shown(table.symbol(at: address)) == "\(name)+0")
    }
  }
}
