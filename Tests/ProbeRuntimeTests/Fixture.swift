import Artefact
import Foundation
import GoldenSupport

/// Objects for the sessions of the tests, built by the toolchain's clang from C.
enum Fixture {

  /// Programs that do what those of a compiled script do.
  private static let source = """
    #include <linux/bpf.h>
    typedef unsigned int u32;
    typedef unsigned long long u64;
    #define SEC(n) __attribute__((section(n), used))
    #define __uint(n, v) int (*n)[v]
    #define __type(n, t) t *n
    static void *(*map_lookup)(void *, const void *) = (void *)1;
    static long (*map_update)(void *, const void *, const void *, u64) = (void *)2;
    static u64 (*current)(void) = (void *)14;
    static long (*ringbuf_output)(void *, void *, u64, u64) = (void *)130;
    static u64 (*ringbuf_query)(void *, u64) = (void *)134;
    static u64 (*cookie)(void *) = (void *)174;

    struct { __uint(type, 27); __uint(max_entries, 4096); } probec_events SEC(".maps");
    struct counters { u64 counts[4]; };
    struct { __uint(type, 6); __uint(max_entries, 1); __type(key, u32);
             __type(value, struct counters); } probec_counters SEC(".maps");
    struct { __uint(type, 5); __uint(max_entries, 1024); __type(key, u64);
             __type(value, u64); } AT_calls SEC(".maps");
    struct { __uint(type, 2); __uint(max_entries, 1); __type(key, u32);
             __type(value, u64); } AT_total SEC(".maps");

    const volatile u64 threshold = 1;
    const volatile u64 process = 0;
    const volatile u64 first = 0;

    struct event { u32 id, zero; u64 number; };

    static __attribute__((always_inline)) void send(u32 id, u64 number) {
      struct event event = {id, 0, number};
      u64 flags = ringbuf_query(&probec_events, 0) >= threshold ? 2 : 1;
      if (ringbuf_output(&probec_events, &event, sizeof event, flags)) {
        u32 zero = 0;
        struct counters *counters = map_lookup(&probec_counters, &zero);
        if (counters) counters->counts[0]++;
      }
    }
    static __attribute__((always_inline)) int traced(void) {
      return !process || current() >> 32 == process;
    }
    SEC("raw_tracepoint/begin") int begin(void *context) { send(0, first); return 0; }
    SEC("raw_tracepoint/end") int end(void *context) { send(0, 99); return 0; }
    SEC("tracepoint/named") int named(void *context) {
      if (traced()) send(3, cookie(context));
      return 0;
    }
    SEC("tracepoint/numbered") int numbered(void *context) {
      static const u32 zero = 0;
      if (!traced()) return 0;
      u64 *total = map_lookup(&AT_total, &zero);
      if (total) send(0, __sync_fetch_and_add(total, 1));
      return 0;
    }
    SEC("raw_tracepoint/count") int count(u64 *context) {
      if (!traced()) return 0;
      u64 key = context[1], one = 1, *value = map_lookup(&AT_calls, &key);
      if (value) (*value)++; else map_update(&AT_calls, &key, &one, 1);
      return 0;
    }
    SEC("perf_event/tick") int tick(void *context) { send(1, 0); return 0; }
    SEC("perf_event/leave") int leave(void *context) { send(4, 7); send(0, 5); return 0; }
    SEC("raw_tracepoint/refused") int refused(u64 *context) {
      return *(volatile int *)context[1];
    }
    char license_text[] SEC("license") = "GPL";
    """

  /// The bytes of the object without a manifest.
  private static let object = Result { try compile() }

  /// Returns an artefact with these probes, whose manifest `edit` may change as a text.
  static func artefact(
    _ probes: [ProbeDescription], printsMaps: Bool = true, ringBufferPages: Int = 0,
    edit: (String) -> String = { $0 }
  ) throws -> [UInt8] {
    var manifest = Manifest()
    manifest.script = "test.bt"
    manifest.scriptHash = "0123456789abcdef"
    manifest.config.printsMapsOnExit = printsMaps
    manifest.config.ringBufferPages = ringBufferPages
    manifest.probes = probes
    let word = ValueType.integer(bytes: 8, isSigned: false)
    manifest.maps = [
      MapDescription(name: "@calls", symbol: "AT_calls", key: word, value: .count),
      MapDescription(name: "@total", symbol: "AT_total", key: nil, value: .plain(word)),
    ]
    let number = ValueField(name: "", offset: 8, type: word)
    let name = ValueField(name: "", offset: 8, type: .probeName)
    let actions: [EventAction] = [
      .printf(format: "number %lld\n", fields: [number]),
      .printMap(map: 1, top: 0, divisor: 0), .clear(map: 0),
      .printf(format: "at %s\n", fields: [name]), .exit,
    ]
    manifest.events = actions.map { EventDescription(action: $0, size: 16, line: 1, column: 1) }
    manifest.parameters = [
      ParameterDescription(symbol: "threshold", content: .wakeupThreshold),
      ParameterDescription(symbol: "process", content: .processFilter),
      ParameterDescription(symbol: "first", content: .positionalInteger(index: 1)),
    ]
    let text = edit(String(decoding: manifest.json.compact.bytes, as: UTF8.self))
    return try add(text, to: try object.get())
  }

  /// Returns the path of a program that waits for a line, calls getppid(2) `count` times and ends.
  static let caller = Result {
    let path = try folder.get() + "/caller"
    let source = """
      #include <stdlib.h>
      #include <sys/syscall.h>
      #include <unistd.h>
      int main(int count, char **arguments) {
        char byte;
        if (read(0, &byte, 1) != 1) return 1;
        for (long i = atol(arguments[1]); i > 0; i--) syscall(SYS_getppid);
        return 0;
      }
      """
    try source.write(toFile: path + ".c", atomically: true, encoding: .utf8)
    try run("clang", ["-O1", path + ".c", "-o", path])
    return path
  }

  /// Where the programs are built.
  private static let folder = Result {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../.build/probe-runtime-tests").standardizedFileURL
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  private static func compile() throws -> String {
    let path = try folder.get() + "/fixture"
    try source.write(toFile: path + ".c", atomically: true, encoding: .utf8)
    try run(
      "clang",
      [
        "-target", "bpfel", "-mcpu=v3", "-O2", "-g", "-I/usr/include/x86_64-linux-gnu", "-c",
        path + ".c", "-o", path + ".o",
      ])
    return path + ".o"
  }

  private static func add(_ manifest: String, to object: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.file("manifest")
    try manifest.write(toFile: path, atomically: true, encoding: .utf8)
    try run("llvm-objcopy", ["--add-section", ".probec=" + path, object, path + ".o"])
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + ".o")))
  }

  private static func run(_ tool: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    try process.run()
    process.waitUntilExit()
    struct Failed: Error { var tool: String }
    guard process.terminationStatus == 0 else { throw Failed(tool: tool) }
  }
}
