import Language
import Testing

/// The tables of the language are consistent.
@Suite struct TableTests {

  @Test func noBuiltinIsListedTwice() {
    #expect(Set(builtins.map(\.name)).count == builtins.count)
  }

  @Test func optionalParametersComeLast() {
    for builtin in builtins {
      #expect(
        builtin.parameters.dropFirst(builtin.minimumArgumentCount).allSatisfy { $0.isOptional },
        "\(builtin.name)")
      #expect(builtin.parameters.dropLast().allSatisfy { !$0.isRepeated }, "\(builtin.name)")
    }
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
