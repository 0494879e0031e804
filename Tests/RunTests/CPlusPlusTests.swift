import Foundation
import GoldenSupport
import Testing

/// Functions of C++ are found and printed by the names that their source has.
@Suite(.traces) struct CPlusPlusTests {

  /// A program that says that it is ready, reads a byte, calls functions, and reads another byte.
  private static let source = """
    extern "C" { long read(int, void *, unsigned long); long write(int, const void *, unsigned long); }
    #define KEPT __attribute__((noinline, noclone))
    namespace shop {
    KEPT int price(int n) { asm volatile("" : "+r"(n)); return n; }
    KEPT int price(long n) { asm volatile("" : "+r"(n)); return n + 1; }
    KEPT int price(const char *s, int n) { asm volatile("" : "+r"(n), "+r"(s)); return n; }
    template <typename T> KEPT T twice(T n) {
      T result = price(n); asm volatile("" : "+r"(result)); return n + result;
    }
    struct Basket {
      int n = 0;
      KEPT Basket &operator+=(int k) { asm volatile("" : "+r"(k)); n += k; return *this; }
    };
    }
    int main() {
      char byte;
      write(1, "ready\\n", 6);
      read(0, &byte, 1);
      shop::Basket basket;
      for (int i = 0; i < 5; i++) basket += shop::price(i);
      for (long i = 0; i < 3; i++) shop::price(i);
      shop::price("", 1);
      shop::twice(1); shop::twice(2L);
      read(0, &byte, 1);
      return basket.n != 10;
    }
    """

  /// Keeps the folder until the test ends.
  private final class Owner {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }
  }

  private let owner: Owner
  private let program: String

  init() throws {
    owner = try Owner()
    program = owner.folder.file("shop")
    let source = try owner.folder.write(CPlusPlusTests.source, to: "shop.cpp")
    let outcome = try run(
      "/usr/bin/g++", ["-O1", "-fno-omit-frame-pointer", "-o", program, source])
    try #require(outcome.end == .exit(0), "\(outcome.errors)")
  }

  @Test func aSignatureIsOneOverload() throws {
    let output = try trace(
      """
      uprobe:\(program):"shop::price(int)" { @[probe, func] = count(); }
      uretprobe:\(program):cpp:"shop::price(long)" { @r[probe, func, retval > 0] = count(); }
      """)
    #expect(output.contains("@[uprobe:\(program):shop::price(int), shop::price(int)]: 6\n"))
    #expect(
      output.contains(
        "@r[uretprobe:\(program):cpp:shop::price(long), shop::price(long), true]: 4\n"))
  }

  @Test func aNameIsAllOverloads() throws {
    let output = try trace("uprobe:\(program):cpp:\"shop::price\" { @[probe] = count(); }")
    #expect(output.contains("@[uprobe:\(program):cpp:shop::price(int)]: 6\n"))
    #expect(output.contains("@[uprobe:\(program):cpp:shop::price(long)]: 4\n"))
    #expect(output.contains("@[uprobe:\(program):cpp:shop::price(char const*, int)]: 1\n"))
  }

  @Test func patternsAndOperatorsAreNamesAsWell() throws {
    let output = try trace(
      """
      uprobe:\(program):cpp:"shop::twice<*" { @twice[func] = count(); }
      uprobe:\(program):cpp:"shop::Basket::operator+=" { @add[func] = sum(arg1); }
      """)
    #expect(output.contains("@twice[int shop::twice<int>(int)]: 1\n"))
    #expect(output.contains("@twice[long shop::twice<long>(long)]: 1\n"))
    #expect(output.contains("@add[shop::Basket::operator+=(int)]: 10\n"))
  }

  @Test(arguments: [[:], ["BPFTRACE_CPP_DEMANGLE": "0"], ["BPFTRACE_NO_CPP_DEMANGLE": "1"]])
  func stacksHaveTheNamesOfTheSource(_ environment: [String: String]) throws {
    let output = try trace(
      "uprobe:\(program):\"shop::price(long)\" { printf(\"%s%s\\n\", ustack(2), usym(reg(\"ip\"))); }",
      environment: environment, until: "main+")
    let isReadable = environment.isEmpty
    #expect(output.contains(isReadable ? "shop::price(long)+" : "_ZN4shop5priceEl+"), "\(output)")
    #expect(output.contains(isReadable ? "\nshop::price(long)\n" : "\n_ZN4shop5priceEl\n"))
  }

  @Test(arguments: ["cpp_demangle = false", "no_cpp_demangle = true"])
  func theScriptDecidesWhichNamesArePrinted(_ setting: String) throws {
    let output = try trace(
      "config = { \(setting) } uprobe:\(program):\"shop::price(long)\" { @[func] = count(); }")
    #expect(output.contains("@[_ZN4shop5priceEl]: 4\n"), "\(output)")
  }

  @Test(arguments: [
    (#""shop::price(short)""#, "did you mean 'shop::price(int)'"),
    (#""shop::prise(int)""#, "did you mean 'shop::price'?"),
    (#"cpp:"shop::prise""#, "did you mean 'shop::price'?"),
    ("price", #"did you mean 'cpp:"shop::price"'?"#),
    (#"cpp:"shop::z*""#, "no function of"),
  ])
  func aNameThatNothingHasIsRefused(_ function: String, _ message: String) throws {
    let script = try CompiledScript("uprobe:\(program):\(function) { exit(); }")
    let outcome = try run(Programs.proberun, [script.path])
    #expect(outcome.end != .exit(0))
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func functionsAreListedByTheNamesOfTheSource() throws {
    let outcome = try run(
      Programs.probec, ["list", "uprobe:\(program):cpp:\"shop::price\""])
    let expected = ["shop::price(char const*, int)", "shop::price(int)", "shop::price(long)"]
    #expect(
      outcome.output.split(separator: "\n").sorted()
        == expected.map { "uprobe:\(program):cpp:\($0)" }, "\(outcome.errors)")
  }

  /// Runs a script while the program does its work, and returns what it printed: in the end, or once
  /// it has printed `mark`, which it does while the program still lives.
  private func trace(
    _ script: String, environment: [String: String] = [:], until mark: String? = nil
  ) throws -> String {
    let script = try CompiledScript(script)
    let traced = try startedWorkload("", of: program)
    let loader = try ChildProcess(
      Programs.proberun, ["-p", "\(traced.pid)", script.path], environment: environment)
    try loader.wait(until: "attaching") { $0.errors.contains("Attached") }
    traced.sendByte()
    if let mark { try loader.wait(until: "printing") { $0.output.contains(mark) } }
    traced.sendByte()
    #expect(try traced.wait().end == .exit(0))
    return try loader.wait().output
  }
}
