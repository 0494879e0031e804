import Artefact

extension CStub {

  /// Returns the structure of a map's elements and the functions that read it.
  func map(_ index: Int) -> [String] {
    let map = model.maps[index]
    var blocks: [String] = []
    if case .histogram(let buckets) = map.value {
      let about =
        map.hasParameters
        ? "The number of buckets of \(map.scriptName) at most: the parameters say how many count."
        : "The number of buckets of \(map.scriptName)."
      blocks.append(
        """
        \(cComment([about]))
        enum { \(prefix)_\(map.typeName)_buckets = \(buckets) };
        """)
    }
    let key = map.key.map { [member("key", $0)] } ?? []
    blocks.append(structure(map.typeName, comment: description(of: map), key + [value(of: map)]))
    blocks +=
      map.key.map { [visitor(map), visit(map, key: $0), each(map, index)] }
      ?? [store(map), get(map, index)]
    if case .histogram = map.value { blocks.append(bucket(map)) }
    return blocks + [text(map, index)]
  }

  private func description(of map: StubMap) -> [String] {
    let name = map.key == nil ? map.scriptName : "An element of \(map.scriptName)"
    let title = map.kind.phrase.map { "\(name): \($0)." } ?? "\(name)."
    return map.summary.isEmpty ? [title] : [title, ""] + map.summary
  }

  private func value(of map: StubMap) -> String {
    switch map.value {
    case .plain(let type): return member("value", type)
    case .number(let isSigned): return "  \(isSigned ? "int64_t" : "uint64_t") value;"
    case .statistics(let isSigned):
      return "  struct proberun_\(isSigned ? "" : "unsigned_")statistics value;"
    case .series(let intervals):
      return "  struct proberun_interval intervals[\(intervals)];"
    case .histogram:
      return """
          /** What the buckets counted; \(prefix)_\(map.typeName)_bucket tells their limits. */
          uint64_t counts[\(prefix)_\(map.typeName)_buckets];
        """
    }
  }

  /// Returns statements that decode the value `bytes` into a structure; `target` ends with `->`.
  private func valueDecoding(_ map: StubMap, into target: String, from bytes: String) -> String {
    switch map.value {
    case .plain(let type): decoding(type, into: "\(target)value", at: CPlace(bytes))
    case .number: "memcpy(&\(target)value, \(bytes), sizeof \(target)value);"
    case .statistics(let isSigned):
      "\(target)value = proberun_copy_\(isSigned ? "" : "unsigned_")statistics(\(bytes));"
    case .series: "memcpy(\(target)intervals, \(bytes), sizeof \(target)intervals);"
    case .histogram where map.hasParameters:
      """
      memset(\(target)counts, 0, sizeof \(target)counts);
      if (value_size > sizeof \(target)counts) value_size = sizeof \(target)counts;
      memcpy(\(target)counts, \(bytes), value_size);
      """
    case .histogram: "memcpy(\(target)counts, \(bytes), sizeof \(target)counts);"
    }
  }

  /// Returns the condition under which an element is none; a histogram may have fewer buckets than
  /// at most.
  private func sizeCheck(_ map: StubMap, _ key: StubType) -> String {
    map.hasParameters
      ? "if (key_size < \(key.size))"
      : "if (key_size < \(key.size) || value_size < \(map.kind.size))"
  }

  /// A map without keys: what `proberun_map_each` calls for its element.
  private func store(_ map: StubMap) -> String {
    cFunction(
      ["Stores the value of \(map.scriptName); for proberun_map_each."], "int",
      "\(prefix)_store_\(map.typeName)", CStub.elementParameters,
      """
      struct \(prefix)_\(map.typeName) *map = (struct \(prefix)_\(map.typeName) *)context;
      const unsigned char *bytes = (const unsigned char *)value;
      (void)key, (void)key_size;
      \(map.hasParameters ? "" : "if (value_size < \(map.kind.size)) return -EBADMSG;\n")\
      \(valueDecoding(map, into: "map->", from: "bytes"))
      return 0;
      """)
  }

  private func get(_ map: StubMap, _ index: Int) -> String {
    cFunction(
      ["Reads \(map.scriptName); zeros if the script has not set it."], "int",
      "\(prefix)_\(map.typeName)_get", [session, "struct \(prefix)_\(map.typeName) *map"],
      """
      memset(map, 0, sizeof *map);
      return proberun_map_each(self->session, \(index), \(prefix)_store_\(map.typeName), map);
      """)
  }

  /// A map with keys: whom its elements are passed to.
  private func visitor(_ map: StubMap) -> String {
    """
    \(cComment(["Who takes the elements of \(map.scriptName)."]))
    struct \(prefix)_visitor_\(map.typeName) {
      int (*element)(const struct \(prefix)_\(map.typeName) *element, void *context);
      void *context;
    };
    """
  }

  private func visit(_ map: StubMap, key: StubType) -> String {
    let visitor = "const struct \(prefix)_visitor_\(map.typeName) *"
    return cFunction(
      ["Passes an element of \(map.scriptName) on; for proberun_map_each."], "int",
      "\(prefix)_visit_\(map.typeName)", CStub.elementParameters,
      """
      \(cFitted("\(visitor)visitor =", " (\(visitor))context", ";"))
      const unsigned char *key_bytes = (const unsigned char *)key;
      const unsigned char *value_bytes = (const unsigned char *)value;
      struct \(prefix)_\(map.typeName) element;
      \(sizeCheck(map, key)) return -EBADMSG;
      \(decoding(key, into: "element.key", at: CPlace("key_bytes")))
      \(valueDecoding(map, into: "element.", from: "value_bytes"))
      return visitor->element(&element, visitor->context);
      """)
  }

  private func each(_ map: StubMap, _ index: Int) -> String {
    cFunction(
      [
        "Calls `element` for each element of \(map.scriptName), in no particular order, until it",
        "returns something other than 0, which this returns; else returns 0.",
      ], "int", "\(prefix)_\(map.typeName)_each",
      [
        session,
        "int (*element)(const struct \(prefix)_\(map.typeName) *element, void *context)",
        "void *context",
      ],
      """
      struct \(prefix)_visitor_\(map.typeName) visitor;
      visitor.element = element;
      visitor.context = context;
      return proberun_map_each(self->session, \(index), \(prefix)_visit_\(map.typeName), &visitor);
      """)
  }

  /// What `proberun_map_each` passes to its function.
  private static let elementParameters = [
    "const void *key", "size_t key_size", "const void *value", "size_t value_size",
    "void *context",
  ]

  private func bucket(_ map: StubMap) -> String {
    let isLinear = map.limits.count > 1
    let limits = map.limits.map { limit($0, isLinear: isLinear) }.joined(separator: ", ")
    let function = isLinear ? "proberun_linear_bucket" : "proberun_power_bucket"
    let parameters = map.hasParameters ? ["const struct \(prefix)_parameters *parameters"] : []
    let about = [
      "Returns a bucket with its limits; `index` is below \(prefix)_\(map.typeName)_buckets."
    ]
    return cFunction(
      map.hasParameters ? about + ["`parameters` are those of the session."] : about,
      "struct proberun_bucket", "\(prefix)_\(map.typeName)_bucket",
      ["const struct \(prefix)_\(map.typeName) *map"] + parameters + ["unsigned index"],
      cFitted("return \(function)(", "index, map->counts[index], \(limits)", ");"))
  }

  private func limit(_ limit: StubLimit, isLinear: Bool) -> String {
    switch limit {
    case .number(let number):
      return isLinear ? cInteger(UInt64(bitPattern: number), isSigned: true) : "\(number)"
    case .parameter(let index):
      let parameter = model.parameters[index]
      let value = "parameters->\(parameter.name)" + (parameter.isOptionalNumber ? ".value" : "")
      return isLinear ? value : "(unsigned)\(value)"
    }
  }

  private func text(_ map: StubMap, _ index: Int) -> String {
    cFunction(
      ["Writes what proberun would print for \(map.scriptName); as proberun_map_text."], "int",
      "\(prefix)_\(map.typeName)_text", [session, "char *buffer", "size_t size"],
      "return proberun_map_text(self->session, \(index), buffer, size);")
  }
}

extension MapValue {

  /// What a map holds, for a comment; nil for plain values.
  fileprivate var phrase: String? {
    switch self {
    case .plain: nil
    case .count: "a count"
    case .sum: "a sum"
    case .min: "a minimum"
    case .max: "a maximum"
    case .average, .stats: "a count, a sum and an average"
    case .histogram: "a histogram of powers of two"
    case .linearHistogram: "a histogram of equal steps"
    case .timeSeries(let series):
      "the values of intervals of \(series.interval) ns, in no order"
    }
  }
}
