import Foundation
import Language
import Testing

/// The tables of the language are consistent.
@Suite struct TableTests {

  @Test func noBuiltinIsListedTwice() {
    #expect(Set(builtins.map(\.name)).count == builtins.count)
  }

  @Test func optionalParametersComeLastOrOneFirst() {
    for builtin in builtins {
      let isFirstOptional =
        builtin.minimumArgumentCount > 0 && builtin.parameters.first?.isOptional == true
      let others = builtin.parameters.dropFirst(isFirstOptional ? 1 : 0)
      #expect(
        others.dropFirst(builtin.minimumArgumentCount).allSatisfy { $0.isOptional },
        "\(builtin.name)")
      #expect(builtin.parameters.dropLast().allSatisfy { !$0.isRepeated }, "\(builtin.name)")
    }
  }

  @Test func aFirstParameterCanBeLeftOut() throws {
    let ntop = try #require(builtin(named: "ntop"))
    #expect(ntop.parameters(ofArguments: 1).map(\.label) == ["address"])
    #expect(ntop.parameters(ofArguments: 2).map(\.label) == ["family", "address"])
    let print = try #require(builtin(named: "printf"))
    #expect(print.parameters(ofArguments: 3).map(\.label) == ["format", "value", "value"])
    #expect(try #require(builtin(named: "count")).parameters(ofArguments: 0).isEmpty)
  }

  @Test func registersHaveTheOffsetsOfTheKernelsStructure() {
    let table = RegisterTable.x86
    #expect(table.registers.map(\.offsetInBytes) == Array(stride(from: 0, through: 160, by: 8)))
    #expect(table.register(named: "sp")?.offsetInBytes == 152)
    #expect(table.register(named: "pc")?.name == "ip")
    #expect(table.register(named: "rdi") == nil)
    #expect(table.foreignArchitecture(ofRegister: "x0") == "arm64")
    #expect(table.foreignArchitecture(ofRegister: "r8") == nil)
    #expect(table.foreignArchitecture(ofRegister: "rdi") == nil)
  }

  /// The kernel's table for arm64 is the one for all new architectures.
  @Test func systemCallsOfArm64HaveTheNumbersOfTheKernelsHeader() throws {
    let clang = Process()
    clang.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let wanted = ["RENAMEAT", "NEW_STAT", "SET_GET_RLIMIT", "MEMFD_SECRET", "SYS_CLONE3"]
    clang.arguments =
      ["clang", "-E", "-dM"] + wanted.map { "-D__ARCH_WANT_\($0)" } + [
        "/usr/include/asm-generic/unistd.h"
      ]
    let output = Pipe()
    clang.standardOutput = output
    try clang.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    clang.waitUntilExit()
    var macros: [String: String] = [:]
    for definition in text.split(separator: "\n") {
      let words = definition.split(separator: " ").map(String.init)
      if words.count == 3 { macros[words[1]] = words[2] }
    }
    let names = NumberedTexts.systemCalls.texts(on: "arm64")
    var found = 0
    for (macro, value) in macros where macro.hasPrefix("__NR_") {
      let name = String(macro.dropFirst(5))
      // Numbers that are no system calls.
      if ["syscalls", "arch_specific_syscall"].contains(name) { continue }
      // Some stand for others: __NR_fcntl for __NR3264_fcntl.
      let number = try #require(Int(macros[value] ?? value))
      #expect(names[number] == name)
      found += 1
    }
    #expect(found > 290)
    #expect(names[244...259].allSatisfy { $0 == nil })
  }

  @Test func everySummaryIsASentence() {
    let summaries = builtins.map(\.summary) + probeKinds.map(\.summary).filter { !$0.isEmpty }
    for summary in summaries { #expect(summary.hasSuffix("."), "\(summary)") }
  }

  @Test func noNameOfAProbeKindIsAmbiguous() {
    let names = probeKinds.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func probeKindsAreFoundInAnyCase() {
    #expect(probeKind(named: "BEGIN")?.name == "begin")
    #expect(probeKind(named: "KProbe")?.name == "kprobe")
    #expect(probeKind(named: "k")?.name == "kprobe")
    #expect(probeKind(named: "U")?.name == "usdt")
    #expect(probeKind(named: "u")?.name == "uprobe")
    #expect(probeKind(named: "proc") == nil)
  }

  @Test func softwareEventsHaveTheKernelsNumbers() {
    let numbers = Set(softwareEvents.map(\.number))
    #expect(numbers == Set(0...10))
    #expect(softwareEvents.first { $0.names.contains("cs") }?.number == 3)
    #expect(softwareEvents.first { $0.names.contains("faults") }?.defaultCount == 100)
  }

  @Test func hardwareEventsHaveTheKernelsNumbers() {
    #expect(Set(hardwareEvents.map(\.number)) == Set(0...9))
    #expect(hardwareEvents.first { $0.names.contains("cycles") }?.number == 0)
    #expect(hardwareEvents.first { $0.names.contains("branches") }?.defaultCount == 100_000)
    #expect(hardwareEvents.first { $0.names.contains("cache-misses") }?.defaultCount == 1_000_000)
  }

  @Test func argumentsAreInTheOrderOfTheCallingConvention() {
    let table = RegisterTable.x86
    let names = table.argumentOffsets.map { offset in
      table.registers.first { $0.offsetInBytes == offset }?.name
    }
    #expect(names == ["di", "si", "dx", "cx", "r8", "r9"])
  }

  @Test func settingsAreFoundInEverySpelling() {
    for name in ["stack_mode", "STACK_MODE", "BPFTRACE_STACK_MODE"] {
      #expect(ConfigKey.named(name)?.name == "stack_mode")
    }
    #expect(ConfigKey.named("strlen")?.name == "max_strlen")
    #expect(ConfigKey.named("stackmode") == nil)
  }

  @Test func signaturesShowWhatMayBeLeftOut() {
    #expect(builtin(named: "hist")?.signature == "hist(value, [bits])")
    #expect(builtin(named: "printf")?.signature == "printf(format, [value…])")
    #expect(builtin(named: "pid")?.signature == "pid([namespace])")
    #expect(builtin(named: "cpu")?.signature == "cpu")
  }
}
