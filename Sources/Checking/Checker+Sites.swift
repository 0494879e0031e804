import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax

extension Checker {

  /// Returns everything that the script's actions are attached to, in the order of the script.
  mutating func sites() -> [ProbeSite] {
    var sites: [ProbeSite] = []
    for (number, probe) in script.probes.enumerated() {
      let usesFields = probe.mentions(fieldsName)
      let firstOfProbe = sites.count
      for written in probe.attachPoints {
        guard let parser = AttachPointParser(written, into: &report),
          let parsed = parser.parse(into: &report)
        else { continue }
        let site = ProbeSite(
          probe: number, kind: parser.kind, attachPoint: parsed.attachPoint, name: parsed.name,
          range: written.range, template: parsed.template)
        sites += expanded(site, written, usesFields: usesFields)
      }
      if sites.count == firstOfProbe { hasUncheckedActions = true }
      // Text that is known here and a number that the loader knows cannot be keys of one map.
      if sites[firstOfProbe...].contains(where: \.hasSeveralNames) {
        for index in firstOfProbe..<sites.count { sites[index].hasSeveralNames = true }
      }
    }
    return sites
  }

  private mutating func expanded(
    _ site: ProbeSite, _ written: Tree.AttachPoint, usesFields: Bool
  ) -> [ProbeSite] {
    if site.template != nil { return completed(site, written, usesFields: usesFields) }
    switch site.attachPoint {
    case .begin, .end, .interval, .profile, .software, .hardware:
      return [site]
    case .uprobe(let binary, let function, _), .uretprobe(let binary, let function):
      // The machine that the script will run on has the file, and knows the path of a bare name.
      var site = site
      let isPath = binary.bytes.contains(UInt8(ascii: "/"))
      // Without parameters, a name of C++ is that of all overloads.
      let isOverloaded =
        function.hasPrefix("cpp:") && !function.bytes.contains(UInt8(ascii: "("))
      site.hasSeveralNames =
        !isPath || isOverloaded || (binary + function).bytes.contains(UInt8(ascii: "*"))
      return [site]
    case .tracepoint(let category, let event):
      return tracepointSites(
        site, category.description, event.description, written, usesFields: usesFields)
    case .rawTracepoint(let event):
      return [rawTracepointSite(site, event.description, written)]
    case .kprobe(let function, _), .kretprobe(let function):
      return [functionSite(site, function.description, written)]
    }
  }

  /// Returns the site of an attach point that only the loader knows.
  private mutating func completed(
    _ site: ProbeSite, _ written: Tree.AttachPoint, usesFields: Bool
  ) -> [ProbeSite] {
    if usesFields, site.kind?.provides.contains(.fields) == true {
      let name = fieldsName
      report.tell(.fieldsOfParameter(name, at: written.targetRange))
      return []
    }
    var site = site
    site.hasSeveralNames = true
    return [site]
  }

  private mutating func tracepointSites(
    _ site: ProbeSite, _ category: String, _ event: String, _ written: Tree.AttachPoint,
    usesFields: Bool
  ) -> [ProbeSite] {
    var site = site
    let isPattern = category.contains("*") || event.contains("*")
    if isPattern {
      let matches = kernel.profile.tracepoints(matching: category, event)
      if matches.isEmpty { tellMissing(category, event, written, isNeeded: usesFields) }
      guard usesFields else {
        site.hasSeveralNames = true
        return [site]
      }
      return matches.map { match in expandedSite(site, match) }
    }
    site.tracepoint = kernel.profile.tracepoint(category: category, event: event)
    guard site.tracepoint == nil else { return [site] }
    tellMissing(category, event, written, isNeeded: usesFields)
    // Without the types of its fields, an action that uses them cannot be compiled.
    return usesFields ? [] : [site]
  }

  private func expandedSite(_ site: ProbeSite, _ match: TracepointName) -> ProbeSite {
    var expanded = ProbeSite(
      probe: site.probe, kind: site.kind,
      attachPoint: .tracepoint(category: Text(match.category), event: Text(match.event)),
      name: "\(site.kind?.name ?? ""):\(match.category):\(match.event)", range: site.range)
    expanded.tracepoint = kernel.profile.tracepoint(category: match.category, event: match.event)
    expanded.pattern = site.attachPoint
    return expanded
  }

  /// Whether the profile lists tracepoints, so that one that it does not list is a mistake.
  private var knowsTracepoints: Bool {
    !kernel.profile.tracepoints(matching: "*", "*").isEmpty
  }

  private mutating func tellMissing(
    _ category: String, _ event: String, _ written: Tree.AttachPoint, isNeeded: Bool
  ) {
    let name = "\(category):\(event)"
    switch settings.runtime.missingProbes {
    case .error:
      guard isNeeded || knowsTracepoints else { return }
      let closest = kernel.profile.closestTracepoints(to: category, event)
      report.tell(
        .unknownTracepoint(
          name, closest: closest.map { "\($0.category):\($0.event)" }, at: written.targetRange))
    case .warn:
      if isNeeded { report.tell(.omittedTracepoint(name, at: written.targetRange)) }
    case .ignore: break
    }
  }

  private mutating func rawTracepointSite(
    _ site: ProbeSite, _ event: String, _ written: Tree.AttachPoint
  ) -> ProbeSite {
    var site = site
    site.hasSeveralNames = event.contains("*")
    let profile = kernel.profile
    let exists =
      site.hasSeveralNames
      ? !profile.rawTracepoints(matching: event).isEmpty
      : profile.rawTracepoint(named: event) != nil
    guard !exists, settings.runtime.missingProbes == .error else { return site }
    let all = profile.rawTracepoints(matching: "*")
    if !all.isEmpty {
      report.tell(
        .unknownTracepoint(
          event, closest: closestNames(to: event, among: all), at: written.targetRange))
    }
    return site
  }

  /// The kernel that the script will run on decides what functions there are.
  private mutating func functionSite(
    _ site: ProbeSite, _ function: String, _ written: Tree.AttachPoint
  ) -> ProbeSite {
    var site = site
    site.hasSeveralNames = function.contains("*")
    guard settings.runtime.missingProbes == .error else { return site }
    let profile = kernel.profile
    let name = function.split(separator: ":").last.map(String.init) ?? function
    if site.hasSeveralNames {
      if profile.functions(matching: name).isEmpty {
        report.tell(.unknownFunctions(function, closest: [], at: written.targetRange))
      }
    } else if profile.function(named: name) == nil, !profile.hasFunction(named: name) {
      report.tell(
        .unknownFunctions(
          function, closest: profile.closestFunctions(to: name), at: written.targetRange))
    }
    return site
  }
}

extension Tree.AttachPoint {

  /// What stands behind the kind of probe.
  var targetRange: SourceRange {
    guard let last = parts.last, parts.count > 1 else { return range }
    return parts[1].range.union(last.range)
  }
}
