#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Prints a map, or one of its elements.
package struct MapRenderer {

  private let map: MapDescription
  private let values: ValueRenderer

  /// Which elements are printed, and how.
  package struct Selection: Equatable, Sendable {
    /// How many of the largest elements are printed; 0 for all.
    package var top: Int
    /// What numbers are divided by; 0 for 1.
    package var divisor: Int
    /// Creates a selection, by default of everything.
    package init(top: Int = 0, divisor: Int = 0) {
      self.top = top
      self.divisor = divisor
    }
  }

  /// Creates a renderer of a map's elements.
  package init(_ map: MapDescription, values: ValueRenderer) {
    self.map = map
    self.values = values
  }

  /// Appends the lines of a map, each with its name; those of an empty map without keys show zero.
  package func appendText(
    _ elements: [MapElement], _ selection: Selection = Selection(), to output: inout OutputBuffer
  ) {
    let divisor = UInt64(max(1, selection.divisor))
    for (element, value) in ordered(elements, selection) {
      appendText(element, value, divisor: divisor, to: &output)
    }
  }

  /// Appends the line with the JSON of a map; nothing for an empty map with keys.
  package func appendJSON(
    _ elements: [MapElement], _ selection: Selection = Selection(), to output: inout OutputBuffer
  ) {
    let shown = ordered(elements, selection)
    guard !shown.isEmpty else { return }
    let divisor = UInt64(max(1, selection.divisor))
    output.append("{\"type\": \"")
    output.append(messageType)
    output.append("\", \"data\": {")
    output.append(jsonString: map.name)
    output.append(": ")
    if let key = map.key {
      output.append(UInt8(ascii: "{"))
      for index in shown.indices {
        if index > 0 { output.append(", ") }
        let (element, value) = shown[index]
        appendKeyJSON(element.key, as: key, to: &output)
        output.append(": ")
        appendValueJSON(element, value, divisor: divisor, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    } else {
      appendValueJSON(shown[0].0, shown[0].1, divisor: divisor, to: &output)
    }
    output.append("}}\n")
  }

  /// Appends the value of one element without its key, as text.
  package func appendValueText(_ element: MapElement, to output: inout OutputBuffer) {
    let value = CombinedValue(element.value.span.bytes, of: map.value, room: map.room)
    appendValueText(element, value, divisor: 1, to: &output)
  }

  /// Appends the value of one element without its key, as JSON.
  package func appendValueJSON(_ element: MapElement, to output: inout OutputBuffer) {
    let value = CombinedValue(element.value.span.bytes, of: map.value, room: map.room)
    appendValueJSON(element, value, divisor: 1, to: &output)
  }
}

extension MapRenderer {

  private var messageType: StaticString {
    switch map.value {
    case .plain, .count, .sum, .min, .max: "map"
    case .average, .stats: "stats"
    case .histogram, .linearHistogram: "hist"
    case .timeSeries: "tseries"
    }
  }

  /// Returns the elements to print in order, the largest last.
  private func ordered(
    _ elements: [MapElement], _ selection: Selection
  ) -> [(MapElement, CombinedValue)] {
    var elements = elements
    if elements.isEmpty, map.key == nil { elements.append(MapElement(key: [], value: [])) }
    var combined: [CombinedValue] = []
    combined.reserveCapacity(elements.count)
    for element in elements {
      combined.append(CombinedValue(element.value.span.bytes, of: map.value, room: map.room))
    }
    var plain: ValueType?
    if case .plain(let type) = map.value { plain = type }
    let order = MapOrder(map).sorted(elements, values: combined, plain: plain)
    let skipped = selection.top > 0 ? max(0, order.count - selection.top) : 0
    var result: [(MapElement, CombinedValue)] = []
    result.reserveCapacity(order.count - skipped)
    for index in order[skipped...] { result.append((elements[index], combined[index])) }
    return result
  }

  private func appendText(
    _ element: MapElement, _ value: CombinedValue, divisor: UInt64, to output: inout OutputBuffer
  ) {
    output.append(text: map.name)
    if let key = map.key {
      output.append(UInt8(ascii: "["))
      appendKeyText(element.key, as: key, to: &output)
      output.append(UInt8(ascii: "]"))
    }
    output.append(UInt8(ascii: ":"))
    switch value {
    case .plain, .number, .statistics: output.append(UInt8(ascii: " "))
    case .buckets: output.append(UInt8(ascii: "\n"))
    }
    appendValueText(element, value, divisor: divisor, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends a key; the parentheses of a tuple are left out.
  private func appendKeyText(_ key: [UInt8], as type: ValueType, to output: inout OutputBuffer) {
    if case .tuple(let fields) = type {
      values.appendTupleItems(key.span.bytes, fields, to: &output)
    } else {
      values.appendText(key.span.bytes, as: type, to: &output)
    }
  }

  /// Appends a key as a JSON string without spaces.
  private func appendKeyJSON(_ key: [UInt8], as type: ValueType, to output: inout OutputBuffer) {
    var text = OutputBuffer()
    appendKeyText(key, as: type, to: &text)
    output.append(jsonString: text.bytes.filter { $0 != UInt8(ascii: " ") }[...])
  }

  private func appendValueText(
    _ element: MapElement, _ value: CombinedValue, divisor: UInt64, to output: inout OutputBuffer
  ) {
    switch value {
    case .plain:
      guard case .plain(let type) = map.value else { return }
      dividing(by: divisor).appendText(element.value.span.bytes, as: type, to: &output)
    case .number(let number):
      let shown = quotient(number, divisor, isSigned: isSigned)
      values.appendInteger(shown, isSigned: isSigned, to: &output)
    case .statistics(let count, let total, let average):
      let shown = quotient(average, divisor, isSigned: isSigned)
      guard case .stats = map.value else {
        return values.appendInteger(shown, isSigned: isSigned, to: &output)
      }
      output.append("{ .count = ")
      output.append(decimal: count)
      output.append(", .average = ")
      values.appendInteger(shown, isSigned: isSigned, to: &output)
      output.append(", .total = ")
      values.appendInteger(total, isSigned: isSigned, to: &output)
      output.append(" }")
    case .buckets(let words):
      if case .timeSeries(let series) = map.value {
        return values.appendText(words, of: series, to: &output)
      }
      histogram(words, divisor: divisor)?.appendText(to: &output)
    }
  }

  private func appendValueJSON(
    _ element: MapElement, _ value: CombinedValue, divisor: UInt64, to output: inout OutputBuffer
  ) {
    switch value {
    case .plain:
      guard case .plain(let type) = map.value else { return }
      dividing(by: divisor).appendJSON(element.value.span.bytes, as: type, to: &output)
    case .number(let number):
      output.append(json: quotient(number, divisor, isSigned: isSigned), isSigned: isSigned)
    case .statistics(let count, let total, let average):
      let shown = quotient(average, divisor, isSigned: isSigned)
      guard case .stats = map.value else {
        return output.append(json: shown, isSigned: isSigned)
      }
      output.append("{\"count\": ")
      output.append(json: count, isSigned: false)
      output.append(", \"average\": ")
      output.append(json: shown, isSigned: isSigned)
      output.append(", \"total\": ")
      output.append(json: total, isSigned: isSigned)
      output.append(UInt8(ascii: "}"))
    case .buckets(let words):
      if case .timeSeries(let series) = map.value {
        return values.appendJSON(words, of: series, to: &output)
      }
      histogram(words, divisor: divisor)?.appendJSON(to: &output)
    }
  }

  /// Returns a histogram; only powers of two are divided, as for bpftrace.
  private func histogram(_ counts: [UInt64], divisor: UInt64) -> Histogram? {
    guard let layout = HistogramLayout(map.value) else { return nil }
    switch layout {
    case .powers: return Histogram(layout: layout, counts: counts, divisor: divisor)
    case .linear: return Histogram(layout: layout, counts: counts, divisor: 1)
    }
  }

  private func dividing(by divisor: UInt64) -> ValueRenderer {
    var result = values
    result.divisor = divisor
    return result
  }

  /// Whether numbers are signed.
  private var isSigned: Bool {
    switch map.value {
    case .sum(let isSigned), .min(let isSigned), .max(let isSigned), .average(let isSigned),
      .stats(let isSigned):
      isSigned
    case .plain, .count, .histogram, .linearHistogram, .timeSeries: false
    }
  }
}
