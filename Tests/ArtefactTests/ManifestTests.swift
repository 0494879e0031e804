import Artefact
import Testing

/// The manifest survives its JSON, and numbers that the loader must not trust are refused.
@Suite struct ManifestTests {

  @Test func survivesItsJSON() throws {
    let manifest = Self.full
    #expect(try Manifest(parsing: manifest.json.compact.bytes) == manifest)
    #expect(try Manifest(parsing: manifest.json.pretty.bytes) == manifest)
    #expect(try Manifest(parsing: manifest.json.compact.bytes + [0, 0]) == manifest)
    #expect(try Manifest(json: Manifest().json) == Manifest())
  }

  @Test func ignoresUnknownKeys() throws {
    guard case .object(let members) = Self.full.json else { return }
    let more = [JSONMember("later", .array([.null]))] + members
    #expect(try Manifest(json: .object(more)) == Self.full)
  }

  @Test func acceptsANewerMinorVersion() throws {
    var manifest = Self.full
    manifest.minorVersion = 7
    #expect(try Manifest(json: manifest.json) == manifest)
  }

  @Test func refusesANewerMajorVersionWhateverFollows() {
    let json = #"{"version": {"major": 2, "minor": 1}, "probes": 5}"#
    let error = ArtefactError.newerVersion(major: 2, minor: 1)
    #expect(throws: error) { try Manifest(parsing: Array(json.utf8)) }
    #expect(
      error.message.description
        == "the artefact has format version 2.1, newer than this loader's 1.0: use a newer loader")
  }

  @Test(arguments: [
    ("maps[0].value.type.table", "enumeration table out of range"),
    ("maps[0].key.fields[4].type.map", "stack map out of range"),
  ])
  func refusesIndexesOutsideTheirLists(_ path: String, _ comment: Comment) {
    var manifest = Self.full
    manifest.enumerations = []
    if path.hasPrefix("maps[0].key") {
      manifest = Self.full
      manifest.stackMaps = []
    }
    expectRefusal(of: manifest, at: path)
  }

  @Test func refusesBindingsOfWhatDoesNotExist() {
    let full = Self.full
    for (kind, target, least, most, key) in [
      (ManifestBinding.Kind.step, full.maps.count, Int64(1), Int64(5), "target"),
      (.depth, full.stackMaps.count, 1, 5, "target"), (.top, full.events.count, 0, 5, "target"),
      (.constant, 1, 0, 5, "target"), (.subdivisionBits, 0, 0, 6, "maximum"),
      (.depth, 0, -1, 5, "minimum"), (.divisor, 0, 0, 1 << 32, "maximum"),
    ] {
      var manifest = full
      manifest.bindings = [
        ManifestBinding(
          kind: kind, target: target, parameter: 1, least: least, most: most)
      ]
      expectRefusal(of: manifest, at: "bindings[0].\(key)")
    }
  }

  @Test func refusesEventsOfUnknownMaps() {
    let end = Self.full.maps.count
    for action in [
      EventAction.printElement(map: end), .printMap(map: end, top: 0, divisor: 0),
      .clear(map: -1), .zero(map: end),
    ] {
      var manifest = Self.full
      manifest.events = [EventDescription(action: action, size: 64, line: 1, column: 1)]
      expectRefusal(of: manifest, at: "events[0].action.map")
    }
  }

  @Test func refusesFieldsOutsideTheirRecord() {
    let byte = ValueType.integer(bytes: 1, isSigned: false)
    for (fields, path) in [
      ([ValueField(name: "", offset: 24, type: byte)], "events[0].action.fields[0]"),
      ([ValueField(name: "", offset: 4, type: byte)], "events[0].action.fields[0]"),
      ([ValueField(name: "", offset: -1, type: byte)], "events[0].action.fields[0].offset"),
      (
        [
          ValueField(name: "", offset: 8, type: .pointer),
          ValueField(name: "", offset: 15, type: byte),
        ], "events[0].action.fields[1]"
      ),
      ([ValueField(name: "", offset: .max, type: byte)], "events[0].action.fields[0].offset"),
    ] {
      var manifest = Self.full
      manifest.events = [
        EventDescription(
          action: .printf(format: "", fields: fields), size: 24, line: 1, column: 1)
      ]
      expectRefusal(of: manifest, at: path)
    }
  }

  @Test func refusesRecordsTooSmallForTheirAction() {
    for (action, size) in [
      (EventAction.exit, 8), (.runtimeError, 11), (.printElement(map: 0), 8 + 16), (.exit, 7),
      (.exit, 1 << 21),
    ] {
      var manifest = Self.full
      manifest.events = [EventDescription(action: action, size: size, line: 1, column: 1)]
      expectRefusal(of: manifest, at: "events[0].size")
    }
  }

  @Test func refusesImpossibleTypes() {
    let flag = ValueType.boolean
    for (type, path) in [
      (ValueType.integer(bytes: 3, isSigned: true), "bytes"), (.string(bytes: 0), "bytes"),
      (.string(bytes: .max), "bytes"), (.array(flag, count: 0), "count"),
      (.array(.array(flag, count: 1 << 20), count: 2), "count"),
      (.array(flag, count: .max), "count"), (.tuple([]), "fields"),
      (
        .record([
          ValueField(name: "a", offset: 0, type: .pointer),
          ValueField(name: "b", offset: 7, type: flag),
        ]), "fields[1]"
      ),
    ] {
      var manifest = Manifest()
      manifest.maps = [
        MapDescription(name: "@", symbol: "m", key: nil, value: .plain(type))
      ]
      expectRefusal(of: manifest, at: "maps[0].value.type." + path)
    }
  }

  @Test func refusesHistogramsThatCannotBeCounted() {
    for value in [
      MapValue.linearHistogram(minimum: 0, maximum: 10, step: 0),
      .linearHistogram(minimum: 10, maximum: 10, step: 1),
      .linearHistogram(minimum: 0, maximum: 1001, step: 1),
      .linearHistogram(minimum: .min, maximum: .max, step: 1),
      .linearHistogram(minimum: -1, maximum: .max - 1, step: .max),
      .linearHistogram(minimum: 0, maximum: 10, step: -1),
    ] {
      var manifest = Manifest()
      manifest.maps = [MapDescription(name: "@", symbol: "m", key: nil, value: value)]
      expectRefusal(of: manifest, at: "maps[0].value")
    }
    var manifest = Manifest()
    manifest.maps = [
      MapDescription(name: "@", symbol: "m", key: nil, value: .histogram(subdivisionBits: 6))
    ]
    expectRefusal(of: manifest, at: "maps[0].value.subdivisionBits")
  }

  @Test func allowsTheLargestHistograms() throws {
    var manifest = Manifest()
    manifest.maps = [
      MapDescription(
        name: "@", symbol: "m", key: nil,
        value: .linearHistogram(minimum: -500, maximum: 500, step: 1)),
      MapDescription(name: "@n", symbol: "n", key: nil, value: .histogram(subdivisionBits: 5)),
    ]
    let read = try Manifest(json: manifest.json)
    #expect(read.maps.map(\.value.bucketCount) == [1002, 60 * 32 + 1])
  }

  @Test func refusesEnumeratorsOutOfOrder() {
    var manifest = Self.full
    manifest.enumerations[0].enumerators.reverse()
    expectRefusal(of: manifest, at: "enumerations[0].enumerators")
  }

  @Test func refusesPeriodsAndCountsOfZero() {
    for (point, path) in [
      (AttachPoint.interval(.hertz(0)), "hertz"), (.profile(.nanoseconds(0)), "nanoseconds"),
      (.software(event: 1, count: 0), "count"), (.kretprobe(function: ""), "function"),
      (.hardware(event: 1, count: 0), "count"),
      (.uprobe(binary: "", function: "f", offset: 0), "binary"),
      (.uretprobe(binary: "b", function: ""), "function"),
    ] {
      var manifest = Manifest()
      manifest.probes = [
        ProbeDescription(
          program: "p", name: "n", attachPoint: point, readsCookie: false, line: 1, column: 1)
      ]
      expectRefusal(of: manifest, at: "probes[0].attach." + path)
    }
  }

  private func expectRefusal(
    of manifest: Manifest, at expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do throws(ArtefactError) {
      _ = try Manifest(json: manifest.json)
      Issue.record("accepted", sourceLocation: sourceLocation)
    } catch {
      guard case .invalidManifest(let path, _) = error else {
        Issue.record("\(error.message)", sourceLocation: sourceLocation)
        return
      }
      #expect(path == Text(expected), sourceLocation: sourceLocation)
    }
  }

  @Test func linesAreNumberedThroughAllFiles() {
    var manifest = Manifest()
    manifest.script = "main.bt"
    manifest.imports = [
      ImportedLines(name: "lib/a.bt", line: 11), ImportedLines(name: "b.bt", line: 15),
    ]
    for (line, file, number) in [
      (1, "main.bt", 1), (10, "main.bt", 10), (11, "lib/a.bt", 1), (14, "lib/a.bt", 4),
      (15, "b.bt", 1), (900, "b.bt", 886),
    ] {
      let place = manifest.place(ofLine: line)
      #expect(place.file.description == file && place.line == number)
    }
  }
}
