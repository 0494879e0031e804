import Artefact
import Foundation
import Symbols
import Testing

/// Names of C++ and Rust are read as their source has them.
@Suite struct SourceNameTests {

  @Test(arguments: [
    ("_Z3fooi", "foo(int)"),
    ("_Z3foov", "foo()"),
    ("_ZN2ns3fooEPKcz", "ns::foo(char const*, ...)"),
    ("_ZN3FooC1Ev", "Foo::Foo()"),
    ("_ZN3FooIiED0Ev", "Foo<int>::~Foo()"),
    ("_ZNK3Foo3getEv", "Foo::get() const"),
    ("_ZNKR3Foo3getEv", "Foo::get() const &"),
    ("_ZN12_GLOBAL__N_13fooEv", "(anonymous namespace)::foo()"),
    ("_ZN1AB5cxx11C1Ev", "A[abi:cxx11]::A()"),
    ("_ZNK3FooIiE3barIJicEEEvDpOT_", "void Foo<int>::bar<int, char>(int&&, char&&) const"),
    ("_Z1fIJEEvDpT_", "void f<>()"),
    ("_Z1fIiEPFvT_ES0_", "void (*f<int>(int))(int)"),
    ("_Z1fPFPFvicE", "_Z1fPFPFvicE"),
    ("_Z1fM3FooKFvvE", "f(void (Foo::*)() const)"),
    ("_Z1fM3Fooi", "f(int Foo::*)"),
    ("_Z1fRA3_KiPS0_", "f(int const (&) [3], int const (*) [3])"),
    ("_Z1fA2_A3_i", "f(int [2][3])"),
    ("_ZlsRSoi", "operator<<(std::ostream&, int)"),
    ("_ZltI1AEbT_S1_", "bool operator< <A>(A, A)"),
    ("_ZN1AcvT_IiEEv", "A::operator int<int>()"),
    ("_ZN1AcvPFviEEv", "A::operator void (*)(int)()"),
    ("_Znwm", "operator new(unsigned long)"),
    ("_ZN1AaSERKS_", "A::operator=(A const&)"),
    ("_Zli2_xy", "operator\"\" _x(unsigned long long)"),
    (
      "_ZNSt6vectorIiSaIiEE9push_backERKi",
      "std::vector<int, std::allocator<int> >::push_back(int const&)"
    ),
    (
      "_ZNSsC1EOSs",
      "std::basic_string<char, std::char_traits<char>, std::allocator<char> >"
        + "::basic_string(std::string&&)"
    ),
    (
      "_ZZN3Foo3barEvENKUlT_E_clIiEEDaS1_",
      "auto Foo::bar()::{lambda(auto:1)#1}::operator()<int>({lambda(auto:1)#1}) const"
    ),
    ("_ZZ3foovE1x_0", "foo()::x"),
    ("_Z1fILi5ELb1ELln3EEvv", "void f<5, true, -3l>()"),
    ("_Z1fIXadL_ZN1A1gEvEEEvv", "void f<&A::g>()"),
    ("_Z1fIXplLi1ELi2EEEvv", "void f<(1)+(2)>()"),
    ("_Z1fIiEDTplfp_cvT_Li1EES0_", "decltype ({parm#1}+((int)(1))) f<int>(int)"),
    ("_Z1fDv4_fDnDi", "f(float __vector(4), decltype(nullptr), char32_t)"),
    ("_ZTV3Foo", "vtable for Foo"),
    ("_ZThn16_N3FooD1Ev", "non-virtual thunk to Foo::~Foo()"),
    ("_ZTv0_n24_N3FooD0Ev", "virtual thunk to Foo::~Foo()"),
    ("_ZTC1A0_1B", "construction vtable for B-in-A"),
    ("_ZGRZ1fvE1x_", "reference temporary #0 for f()::x"),
    ("_ZGVZ1fvE1x", "guard variable for f()::x"),
    ("_Z3foov.isra.0.cold", "foo() [clone .isra.0] [clone .cold]"),
    ("_Z3foov@@LIB_1.2", "foo()@@LIB_1.2"),
    ("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE", "core::fmt::Formatter::pad"),
    (
      "_ZN71_$LT$Test$u20$$u2b$$u20$$u27$static$u20$as$u20$foo..Bar$LT$Test$GT$$GT$"
        + "3bar17h930b740aa94f1d3aE",
      "<Test + 'static as foo::Bar<Test>>::bar"
    ),
    ("main", "main"), ("_Z", "_Z"), ("_Z1", "_Z1"), ("_Z9foo", "_Z9foo"), ("_ZS_", "_ZS_"),
    ("_Z3fooi_", "_Z3fooi_"), ("_Z1fIT_Evv", "_Z1fIT_Evv"), ("_ZN3fooEiE", "_ZN3fooEiE"),
  ])
  func aNameIsRead(_ symbol: String, _ expected: String) {
    #expect(readableName(Text(symbol)).description == expected)
  }

  @Test(arguments: [
    ("_ZN2ns3fooEi", "ns::foo"), ("_ZN2ns3fooIiEET_S1_", "ns::foo<int>"),
    ("_Z1fIiEPFvT_ES0_", "f<int>"), ("_ZNK1A1fEv.cold", "A::f"),
  ])
  func theNameIsKnownWithoutItsTypes(_ symbol: String, _ expected: String) throws {
    let source = try #require(SourceName(of: Array(symbol.utf8)))
    #expect(String(decoding: source.text.bytes[source.name], as: UTF8.self) == expected)
  }

  @Test func namesThatAreDamagedAreReadOrNot() throws {
    let symbols = try symbols(of: "libstdc++.so.6", every: 97)
    for symbol in symbols {
      var bytes = Array(symbol.utf8)
      for end in bytes.indices { _ = SourceName(of: Array(bytes[..<end])) }
      for index in bytes.indices.dropFirst(2) {
        let byte = bytes[index]
        for other in ["_", "E", "I", "T", "S", "9"] as [Unicode.Scalar] {
          bytes[index] = UInt8(truncatingIfNeeded: other.value)
          _ = SourceName(of: bytes)
        }
        bytes[index] = byte
      }
    }
  }

  @Test(arguments: ["P", "F", "1AI", "N1AIJ", "Z1f", "DpT_", "A1_", "XadL_Z1f", "S0_"])
  func aNameIsNotReadForEver(_ part: String) {
    let symbol = "_Z1fIJ" + String(repeating: part, count: 4000)
    #expect(SourceName(of: Array(symbol.utf8)) == nil)
  }

  /// What differs, if anything: names that compilers disagree about.
  @Test(arguments: [("libstdc++.so.6", 1, 0.999), ("libLLVM-19.so", 9, 0.999)])
  func namesOfRealLibrariesAreThoseOfThePeer(
    _ library: String, _ step: Int, _ bound: Double
  ) throws {
    let symbols = try symbols(of: library, every: step)
    try #require(!symbols.isEmpty)
    let peer = try output(of: "c++filt", ["-i", "--no-verbose"], input: symbols)
    try #require(peer.count == symbols.count)
    var same = 0
    for (symbol, expected) in zip(symbols, peer)
    where readableName(Text(symbol)).description == expected {
      same += 1
    }
    let share = Double(same) / Double(symbols.count)
    print("\(library): \(same) of \(symbols.count) names are those of c++filt")
    #expect(share >= bound)
  }

  /// Returns the names of C++ of a library in the folders of this machine.
  private func symbols(of library: String, every step: Int) throws -> [String] {
    let folders = ["x86_64-linux-gnu", "aarch64-linux-gnu", "llvm-19/lib"]
    let path = try #require(
      folders.map { "/usr/lib/\($0)/\(library)" }.first {
        FileManager.default.fileExists(atPath: $0)
      })
    let names = try output(of: "nm", ["-D", "--defined-only", "-f", "just-symbols", path])
      .map { String($0.prefix { $0 != "@" }) }
      .filter { $0.hasPrefix("_Z") }
    return stride(from: 0, to: names.count, by: step).map { names[$0] }
  }

  /// Runs a program and returns the lines that it prints.
  private func output(
    of program: String, _ arguments: [String], input: [String] = []
  ) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "probec-\(UUID())")
    try Data((input.joined(separator: "\n") + "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }
}
