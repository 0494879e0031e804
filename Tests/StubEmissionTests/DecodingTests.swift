import Artefact
import Foundation
import StubEmission
import Testing

/// What the functions of a C stub read from records and maps, with a library that is played.
@Suite(.enabled("gcc is not installed") { CProgram.compilerIsPresent() })
struct DecodingTests {

  @Test func fieldsOfEveryType() throws {
    let fields: [(String, ValueType)] = [
      ("flag", .boolean), ("small", .integer(bytes: 1, isSigned: true)),
      ("large", .integer(bytes: 8, isSigned: false)),
      ("state", .enumeration(bytes: 4, isSigned: true, table: 0)), ("where", .pointer),
      ("int", .string(bytes: 4)), ("cut", .string(bytes: 4)),
      ("pair", .tuple([field("", 0, .boolean), field("", 1, .string(bytes: 2))])),
      ("numbers", .array(.integer(bytes: 2, isSigned: false), count: 3)),
      ("flags", .array(.array(.boolean, count: 2), count: 2)),
      ("words", .array(.string(bytes: 2), count: 2)),
      ("stack", .userStack(map: 7, mode: .perf)), ("kernel", .kernelStack(map: 3, mode: .raw)),
      ("symbol", .userSymbol), ("peer", .internetAddress), ("at", .timestamp),
      ("data", .buffer(capacity: 5)), ("card", .macAddress), ("owner", .userName),
      ("group", .controlGroupPath), ("groups", .array(.controlGroupPath, count: 2)),
    ]
    var offset = 8
    var laidOut: [ValueField] = []
    for (name, type) in fields {
      laidOut.append(ValueField(name: Text(name), offset: offset, type: type))
      offset += type.size
    }
    var manifest = Manifest()
    manifest.script = "all.bt"
    manifest.config.truncationTrailer = "?\"\u{e9}"
    manifest.enumerations = [
      EnumerationTable(
        name: "state",
        enumerators: [
          Enumerator(value: -1, name: "BAD"), Enumerator(value: -1, name: "WORST"),
          Enumerator(value: 1 << 40, name: "HUGE"),
        ])
    ]
    var event = EventDescription(
      action: .printf(format: "", fields: laidOut), size: offset, line: 1, column: 1)
    event.name = "all"
    manifest.events = [event]

    var record: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0]
    record += [1, 0xfe] + [1, 0, 0, 0, 0, 0, 0, 0x80] + [0xff, 0xff, 0xff, 0xff]
    record += [0xef, 0xcd, 0xab, 0, 0, 0, 0, 0] + Array("ab\0x".utf8) + Array("abc".utf8) + [0xff]
    record += [1, 0x78, 0x79] + [1, 0, 2, 0, 3, 0] + [0, 1, 1, 0] + Array("pq".utf8) + [0x72, 0]
    record += [5, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 43, 0, 0, 0]
    record += [0xf2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
    record += [9, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 11, 0, 0, 0]
    record += [2, 0, 0, 0, 0, 0, 0, 0] + [127, 0, 0, 1] + [UInt8](repeating: 0, count: 12)
    record += [3, 0, 0, 0, 0, 0, 0, 0] + [1, 0, 0, 0] + [11, 0, 0, 0]
    record += [3, 0, 0, 0] + Array("abcde".utf8) + [1, 2, 3, 4, 5, 0xff]
    record += [44, 0, 0, 0, 0, 0, 0, 0]
    for group: UInt8 in [55, 66, 77] { record += [group] + [UInt8](repeating: 0, count: 15) }
    #expect(record.count == offset)

    let output = try CProgram(manifest).run(
      """
      static void take(
          const struct all_all *e, const struct proberun_event *raw, void *context) {
        printf("%d %d %" PRIu64 " %d %s %" PRIx64 "\\n", e->flag, e->small, e->large, e->state,
               all_name_state(e->state), e->where);
        printf("%s|%s|%d %s\\n", e->int_, e->cut, e->pair.item1, e->pair.item2);
        printf("%d%d%d %d%d%d%d %s %s\\n", e->numbers[0], e->numbers[1], e->numbers[2],
               e->flags[0][0], e->flags[0][1], e->flags[1][0], e->flags[1][1], e->words[0], e->words[1]);
        printf("%d %u %u %u\\n", (int)e->stack.identifier, e->stack.map, e->stack.process, e->stack.token);
        printf("%d %u %u\\n", (int)e->kernel.identifier, e->kernel.map, e->kernel.process);
        printf("%d %u %u\\n", (int)e->symbol.address, e->symbol.process, e->symbol.token);
        printf("%d %u.%u\\n", (int)e->peer.family, e->peer.bytes[0], e->peer.bytes[3]);
        printf("%d %u %u ", (int)e->at.nanoseconds, e->at.format, e->at.clock);
        printf("%u%c%c %x ", e->data.size, e->data.bytes[0], e->data.bytes[2], e->card[5]);
        printf("%d %d %d\\n", (int)e->owner, (int)e->group, (int)e->groups[1]);
        printf("%d %s\\n", *(int *)context, all_name_state(7) ? "named" : "nameless");
        printf("%d\\n", all_decode_all(NULL, &(struct proberun_event){0, raw->data, raw->size - 1, NULL}));
      }
      int main(void) {
        int number = 17;
        struct all all = {NULL};
        struct all_handlers handlers = {.all = take, .context = &number};
        static const unsigned char record[] = {\(record.map(String.init).joined(separator: ","))};
        fake_data = record, fake_size = sizeof record;
        printf("%d\\n", all_poll(&all, &handlers, -1));
        handlers.all = NULL;
        handlers.text = take_text;
        printf("%d\\n", all_poll(&all, &handlers, -1));
        return 0;
      }
      """)
    #expect(
      output == """
        1 -2 9223372036854775809 -1 BAD abcdef
        ab|abc?"\u{e9}|1 xy
        123 0110 pq r
        5 7 42 43
        -14 3 0
        9 10 11
        2 127.1
        3 1 11 3ac ff 44 55 77
        17 nameless
        -74
        1
        700 characters
        1

        """)
  }

  @Test func recordsOfOtherKinds() throws {
    var manifest = Manifest()
    manifest.script = "other.bt"
    let pair = ValueType.tuple([
      field("", 0, .integer(bytes: 4, isSigned: false)), field("", 4, .string(bytes: 4)),
    ])
    manifest.maps = [MapDescription(name: "@a", symbol: "a", key: pair, value: .count)]
    manifest.events = [
      named("element", .printElement(map: 0), size: 16),
      named("map", .printMap(map: 0, top: 0, divisor: 0)),
      named("text", .time(format: "%H")), named("words", .join(separator: " "), size: 64),
    ]
    let output = try CProgram(manifest).run(
      """
      static void element(
          const struct other_element *e, const struct proberun_event *raw, void *context) {
        (void)raw, (void)context;
        printf("element %u %s\\n", e->key.item1, e->key.item2);
      }
      static void other_event(const struct proberun_event *raw, void *context) {
        (void)context;
        printf("event %u\\n", raw->index);
      }
      static void words(
          const struct other_words *e, const struct proberun_event *raw, void *context) {
        (void)raw, (void)context;
        for (const char *s = e->strings; s < e->strings + e->size; s += strlen(s) + 1) puts(s);
      }
      int main(void) {
        struct other other = {NULL};
        struct other_handlers handlers = {
          .element = element, .map = other_event, .text_ = other_event, .words = words};
        const char *records[] = {
          "\\0\\0\\0\\0" "\\0\\0\\0\\0" "\\5\\0\\0\\0" "ab\\0", "\\1\\0\\0\\0" "\\0\\0\\0",
          "\\2\\0\\0\\0" "\\0\\0\\0", "\\3\\0\\0\\0" "\\0\\0\\0\\0" "ls\\0-l"};
        const size_t sizes[] = {16, 8, 8, 14};
        for (int i = 0; i < 4; i++) {
          fake_data = records[i], fake_size = sizes[i];
          other_poll(&other, &handlers, 0);
        }
        fake_size = 13;
        struct other_words damaged;
        printf("%d\\n", other_decode_words(
            &damaged, &(struct proberun_event){3, fake_data, 13, NULL}));
        return 0;
      }
      """)
    #expect(output == "element 5 ab\nevent 1\nevent 2\nls\n-l\n-74\n")
  }

  @Test func elementsOfMaps() throws {
    var manifest = Manifest()
    manifest.script = "maps.bt"
    manifest.maps = [
      MapDescription(name: "@least", symbol: "a", key: nil, value: .min(isSigned: true)),
      MapDescription(
        name: "@mean", symbol: "b", key: .integer(bytes: 4, isSigned: true),
        value: .stats(isSigned: true)),
      MapDescription(name: "@none", symbol: "c", key: nil, value: .average(isSigned: false)),
      MapDescription(
        name: "@steps", symbol: "d", key: .string(bytes: 4),
        value: .linearHistogram(minimum: -5, maximum: 5, step: 10)),
    ]
    let output = try CProgram(manifest).run(
      """
      static int mean(const struct maps_map_mean *e, void *context) {
        printf("%d: %d %d %d\\n", e->key, (int)e->value.count, (int)e->value.total,
               (int)e->value.average);
        return *(int *)context;
      }
      static int steps(const struct maps_map_steps *e, void *context) {
        (void)context;
        for (unsigned i = 0; i < maps_map_steps_buckets; i++) {
          struct proberun_bucket bucket = maps_map_steps_bucket(e, i);
          printf("%s %" PRId64 " %" PRId64 " %d\\n", e->key, bucket.low, bucket.high, (int)bucket.count);
        }
        return 0;
      }
      int main(void) {
        struct maps maps = {NULL};
        struct maps_map_least least;
        struct maps_map_none none;
        int stop = 5, proceed = 0;
        const int64_t minimum[] = {-3, 1}, statistics[] = {2, -7}, counts[] = {1, 2, 3};
        fake_value = minimum, fake_value_size = sizeof minimum;
        int result = maps_map_least_get(&maps, &least);
        printf("%d %d of %u\\n", result, (int)least.value, fake_map);
        fake_key = "\\xfe\\xff\\xff\\xff", fake_key_size = 4;
        fake_value = statistics, fake_value_size = sizeof statistics;
        printf("%d\\n", maps_map_mean_each(&maps, mean, &stop));
        result = maps_map_mean_each(&maps, mean, &proceed);
        printf("%d of %u\\n", result, fake_map);
        fake_key_size = 3;
        printf("%d\\n", maps_map_mean_each(&maps, mean, &proceed));
        fake_value_size = 0;
        result = maps_map_none_get(&maps, &none);
        printf("%d %d\\n", result, (int)none.value.average);
        fake_key = "abc", fake_key_size = 4;
        fake_value = counts, fake_value_size = sizeof counts;
        maps_map_steps_each(&maps, steps, NULL);
        return 0;
      }
      """)
    #expect(
      output == """
        0 -3 of 0
        -2: 2 -7 -3
        5
        -2: 2 -7 -3
        0 of 1
        -74
        -74 0
        abc \(Int64.min) -6 1
        abc -5 4 2
        abc 5 \(Int64.max) 3

        """)
  }

  /// The numbers at the limits of each bucket are counted there, as `MapValue.bucketCount` tells.
  @Test(arguments: 0...5)
  func bucketsOfPowersHaveTheirLimits(_ bits: Int) throws {
    var manifest = Manifest()
    manifest.script = "powers.bt"
    let value = MapValue.histogram(subdivisionBits: bits)
    manifest.maps = [MapDescription(name: "@h", symbol: "h", key: nil, value: value)]
    let output = try CProgram(manifest).run(
      """
      int main(void) {
        static struct powers_map_h map;
        for (unsigned i = 0; i < powers_map_h_buckets; i++) map.counts[i] = 3 * i;
        for (unsigned i = 0; i < powers_map_h_buckets; i++) {
          struct proberun_bucket b = powers_map_h_bucket(&map, i);
          printf("%" PRId64 " %" PRId64 " %" PRIu64 "\\n", b.low, b.high, b.count);
        }
        return 0;
      }
      """)
    let buckets = output.split(separator: "\n").map {
      $0.split(separator: " ").compactMap { Int64($0) }
    }
    #expect(buckets.count == value.bucketCount)
    #expect(buckets[0] == [.min, -1, 0])
    for (index, bucket) in buckets.enumerated().dropFirst() {
      #expect(bucket[2] == 3 * Int64(index))
      if bucket[0] == .max { continue }
      #expect(bucket[0] == buckets[index - 1][1] + 1)
      #expect(self.bucket(of: bucket[0], bits) == index)
      #expect(self.bucket(of: bucket[1], bits) == index)
    }
    #expect(buckets.last { $0[0] < .max }?[1] == .max)
  }

  private func bucket(of number: Int64, _ bits: Int) -> Int {
    if number < 1 << (bits + 1) { return Int(number) + 1 }
    let highest = 63 - number.leadingZeroBitCount
    let part = (number >> Int64(highest - bits)) & (1 << Int64(bits) - 1)
    return (highest - bits + 1) << bits + Int(part) + 1
  }

  private func field(_ name: Text, _ offset: Int, _ type: ValueType) -> ValueField {
    ValueField(name: name, offset: offset, type: type)
  }

  private func named(_ name: Text, _ action: EventAction, size: Int = 8) -> EventDescription {
    var event = EventDescription(action: action, size: size, line: 1, column: 1)
    event.name = name
    return event
  }
}
