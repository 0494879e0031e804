import Artefact
import Checking
import Testing
import TypedIR

/// Settings come from the script and from the environment.
@Suite struct SettingTests {

  @Test func theScriptSetsThem() throws {
    let checked = try Checked(
      """
      config = {
        print_maps_on_exit = false; str_trunc_trailer = "…"; max_strlen = 64; max_map_keys = 10;
        missing_probes = warn; license = "GPL v2"; perf_rb_pages = 16; stack_mode = perf
      }
      BEGIN { $a = str(0); @[kstack] = 1; }
      """)
    let script = try #require(checked.script)
    #expect(checked.codes == [])
    #expect(!script.runtimeConfig.printsMapsOnExit)
    #expect(script.runtimeConfig.truncationTrailer == "…")
    #expect(script.runtimeConfig.missingProbes == .warn)
    #expect(script.runtimeConfig.ringBufferPages == 16)
    #expect(script.license == "GPL v2")
    #expect(script.maximumMapKeys == 10)
    #expect(script.probes[0].variables[0].type == .string(capacity: 64))
    #expect(script.mapTexts == ["@[kstack(perf, 127)]: int8"])
  }

  @Test func theEnvironmentTakesPrecedence() throws {
    let options = CheckOptions(environment: [
      ("BPFTRACE_MAX_STRLEN", "32"), ("BPFTRACE_BTF", "/nowhere"),
    ])
    let checked = try Checked(
      "config = { max_strlen = 64 } BEGIN { $a = str(0); }", options: options)
    #expect(checked.script?.probes[0].variables[0].type == .string(capacity: 32))
  }

  @Test(arguments: [
    ("cpp_demangle = false", false), ("cpp_demangle = 1", true), ("no_cpp_demangle = true", false),
    ("no_cpp_demangle = 0", true), ("BPFTRACE_NO_CPP_DEMANGLE = yes", false),
  ])
  func namesOfTheSourceArePrintedOrNot(_ setting: String, _ expected: Bool) throws {
    let script = try Checked("config = { \(setting) } BEGIN { }").script
    #expect(script?.runtimeConfig.demanglesNames == expected)
    let name = setting.prefix { $0 != " " }
    let value = setting.split(separator: " ").last.map(String.init) ?? ""
    let options = CheckOptions(environment: [(String(name), value)])
    let other = try Checked("BEGIN { }", options: options).script
    #expect(other?.runtimeConfig.demanglesNames == expected)
  }

  @Test func aWrongEnvironmentIsTold() throws {
    let options = CheckOptions(environment: [("BPFTRACE_MAX_STRLEN", "many")])
    #expect(try Checked("BEGIN { exit(); }", options: options).codes == ["E0703"])
  }
}
