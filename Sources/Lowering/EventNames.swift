import Artefact
import Checking

/// The names under which programs take the events of a script.
struct EventNames {

  /// An event of a call, and the probe in whose action the call stands.
  private struct Sender {
    let event: Int
    let probe: CheckedProbe
  }

  /// A call in the script.
  private struct Place: Hashable {
    let line: Int
    let column: Int
  }

  /// The calls in the order of their first events.
  private var places: [Place] = []

  private var senders: [Place: [Sender]] = [:]

  /// Takes note of an event; of those that print nothing, programs need no names.
  mutating func add(_ event: EventDescription, at index: Int, of probe: CheckedProbe) {
    switch event.action {
    case .printf, .print, .printElement, .printMap, .time, .join, .text(.file, _, _): break
    case .text, .clear, .zero, .exit, .runtimeError, .programSeen: return
    }
    let place = Place(line: event.line, column: event.column)
    if senders[place] == nil { places.append(place) }
    senders[place, default: []].append(Sender(event: index, probe: probe))
  }

  /// Names the events after their probes.
  ///
  /// A call has one name, that of its first probe; if the records differ from probe to probe, it
  /// has one for each.
  func assign(to events: inout [EventDescription]) {
    var names = UniqueNames()
    for place in places {
      let senders = senders[place] ?? []
      guard let first = senders.first else { continue }
      if senders.allSatisfy({ events[$0.event].hasLayout(of: events[first.event]) }) {
        let name = names.take(first.probe.baseName(of: first.probe.pattern))
        for sender in senders { events[sender.event].name = Text(name) }
      } else {
        nameApart(senders, in: &events, &names)
      }
    }
  }

  private func nameApart(
    _ senders: [Sender], in events: inout [EventDescription], _ names: inout UniqueNames
  ) {
    var named: [String: [Int]] = [:]
    for sender in senders {
      let base = sender.probe.baseName(of: sender.probe.attachPoint)
      // The body of an `unroll` sends the same record several times.
      let same = named[base]?.first { events[$0].hasLayout(of: events[sender.event]) }
      events[sender.event].name = same.map { events[$0].name } ?? Text(names.take(base))
      named[base, default: []].append(sender.event)
    }
  }
}

extension EventDescription {

  /// Whether the records of two events of one call are read in the same way.
  fileprivate func hasLayout(of other: EventDescription) -> Bool {
    size == other.size && action == other.action
  }
}

extension CheckedProbe {

  /// Returns the last component of an attach point of the probe as a name.
  fileprivate func baseName(of attachPoint: AttachPoint) -> String {
    let parts = name.lowercased().split(separator: ":")
    let target: String
    switch attachPoint {
    case .begin, .end, .interval, .profile: target = ""
    case .tracepoint(_, let event), .rawTracepoint(let event): target = event.description
    case .kprobe(let function, _), .kretprobe(let function), .uprobe(_, let function, _),
      .uretprobe(_, let function):
      target = function.description
    case .software, .hardware: target = parts.count > 1 ? String(parts[1]) : ""
    }
    let component = target.split(separator: ":").last.map(String.init) ?? ""
    let words = component.withoutParameters.lowercased()
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "_")
    guard let first = name.first, !first.isNumber else { return parts.first.map(String.init) ?? "" }
    return name
  }
}

extension String {

  /// The text of a template without the parameters in it.
  fileprivate var withoutParameters: String {
    let pieces = split(separator: "$", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces.first ?? "")) { text, piece in
      text + "$" + piece.drop { $0.isASCII && $0.isNumber }
    }
  }
}

/// Names that were given, so that none is given twice.
struct UniqueNames {

  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// Returns `base`, or `base_2` and so on if it was given before.
  mutating func take(_ base: String) -> String {
    var count = counts[base] ?? 1
    var name = count == 1 ? base : "\(base)_\(count)"
    while !taken.insert(name).inserted {
      count += 1
      name = "\(base)_\(count)"
    }
    counts[base] = count + 1
    return name
  }
}
