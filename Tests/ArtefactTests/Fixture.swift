import Artefact
import Foundation

/// BPF objects that clang makes of C while the tests run.
enum Fixture {

  /// An object with every construct that the loader links.
  static let object = compile(source, manifest: Fixture.manifest)

  /// What the object's manifest says.
  static var manifest: Manifest {
    var manifest = Manifest()
    manifest.compiler = "probec 0.1.0"
    manifest.script = "fixture.bt"
    manifest.scriptHash = "0123456789abcdef"
    manifest.probes = [
      ProbeDescription(
        program: "on_enter", name: "rawtracepoint:sys_enter",
        attachPoint: .rawTracepoint(event: "sys_enter"), readsCookie: false, line: 1, column: 1),
      ProbeDescription(
        program: "on_switch", name: "tracepoint:sched:sched_switch",
        attachPoint: .tracepoint(category: "sched", event: "sched_switch"), readsCookie: true,
        line: 2, column: 1),
    ]
    manifest.maps = [
      MapDescription(
        name: "@calls", symbol: "calls", key: .integer(bytes: 4, isSigned: true), value: .count)
    ]
    manifest.events = [EventDescription(action: .exit, size: 16, line: 1, column: 9)]
    manifest.parameters = [
      ParameterDescription(symbol: "limit", content: .positionalInteger(index: 1)),
      ParameterDescription(symbol: "filter", content: .processFilter),
    ]
    return manifest
  }

  /// The C source; its lines are numbered from 1.
  static let source = """
    typedef unsigned int u32; typedef unsigned long long u64;
    #define SECTION(name) __attribute__((section(name), used))
    #define NUMBER(name, value) int (*name)[value]
    static long (*bpf_loop)(u32, void *, void *, u64) = (void *)181;
    static u64 (*bpf_get_current_task)(void) = (void *)35;
    static long (*bpf_probe_read_kernel)(void *, u32, const void *) = (void *)113;
    static long (*bpf_ringbuf_output)(void *, void *, u64, u64) = (void *)130;
    static void *(*bpf_map_lookup_elem)(void *, const void *) = (void *)1;
    struct { NUMBER(type, 27); NUMBER(max_entries, 65536); } probec_events SECTION(".maps");
    struct { NUMBER(type, 1); NUMBER(max_entries, 64); int *key; u64 *value; } calls SECTION(".maps");
    struct { NUMBER(type, 6); NUMBER(max_entries, 1); NUMBER(key_size, 4); NUMBER(value_size, 24); NUMBER(map_flags, 0); }
      probec_counters SECTION(".maps");
    struct task_struct { int pid; int tgid; } __attribute__((preserve_access_index));
    const volatile u64 limit = 4242;
    const volatile u64 filter = 77;
    u64 hits[8];
    u64 tuned = 5;
    static __attribute__((noinline)) int tgid(void) {
      struct task_struct *task = (void *)bpf_get_current_task(); int value = 0;
      bpf_probe_read_kernel(&value, 4, &task->tgid);
      return value;
    }
    __attribute__((noinline)) int both(int key) { u64 *value = bpf_map_lookup_elem(&calls, &key); return value ? tgid() : key; }
    static long step(u32 index, void *context) { *(u64 *)context += index; hits[6]++; return 0; }
    SECTION("raw_tracepoint/sys_enter") int on_enter(void *context) {
      u64 sum = limit;
      bpf_loop(10, step, &sum, 0);
      both(3);
      tuned++;
      bpf_ringbuf_output(&probec_events, &sum, 8, 0);
      return 0;
    }
    SECTION("tracepoint/sched/sched_switch") int on_switch(void *context) {
      hits[1] += filter;
      return both(bpf_map_lookup_elem(&probec_counters, &(int){0}) != 0);
    }
    char terms[] SECTION("license") = "GPL";

    """

  /// Returns the object of a C source with a manifest.
  static func compile(_ source: String, manifest: Manifest) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let input = folder.appendingPathComponent("fixture.c")
    let output = folder.appendingPathComponent("fixture.o")
    let section = manifest.json.compact.bytes.map { String($0) }.joined(separator: ",")
    let text = source + "\n__asm__(\".section .probec\\n.byte \(section)\\n\");\n"
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: input, atomically: true, encoding: .utf8)
      try run(
        "clang", "-target", "bpfel", "-mcpu=v3", "-O2", "-g", "-c", input.path, "-o", output.path)
      // Probec writes no DWARF either.
      try run("llvm-objcopy", "--strip-debug", output.path)
      let object = try [UInt8](Data(contentsOf: output))
      try FileManager.default.removeItem(at: folder)
      return object
    } catch {
      preconditionFailure("clang of the Swift toolchain makes BPF objects: \(error)")
    }
  }

  private static func run(_ command: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    try process.run()
    process.waitUntilExit()
  }
}
