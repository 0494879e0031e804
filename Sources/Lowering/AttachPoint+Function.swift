import Artefact

extension AttachPoint {

  /// The ELF section, named as libbpf names the type of program.
  var section: String {
    switch self {
    case .begin: "raw_tracepoint/begin"
    case .end: "raw_tracepoint/end"
    case .tracepoint(let category, let event): "tracepoint/\(category)/\(event)"
    case .rawTracepoint(let event): "raw_tracepoint/\(event)"
    case .kprobe(let function, let offset):
      offset == 0 ? "kprobe/\(function)" : "kprobe/\(function)+\(offset)"
    case .kretprobe(let function): "kretprobe/\(function)"
    case .uprobe(let binary, let function, let offset):
      function.isEmpty
        ? "uprobe/\(binary):\(offset)"
        : "uprobe/\(binary):\(function)" + (offset == 0 ? "" : "+\(offset)")
    case .uretprobe(let binary, let function): "uretprobe/\(binary):\(function)"
    case .interval, .profile, .software, .hardware: "perf_event"
    }
  }

  /// A unique and stable name for the function of the attach point at `index`.
  func functionName(index: Int) -> String {
    let words: [String] =
      switch self {
      case .begin: ["begin"]
      case .end: ["end"]
      case .tracepoint(let category, let event):
        ["tracepoint", category.description, event.description]
      case .rawTracepoint(let event): ["rawtracepoint", event.description]
      case .kprobe(let function, _): ["kprobe", function.description]
      case .kretprobe(let function): ["kretprobe", function.description]
      case .uprobe(let binary, let function, _):
        ["uprobe", binary.description, function.description].filter { !$0.isEmpty }
      case .uretprobe(let binary, let function):
        ["uretprobe", binary.description, function.description]
      case .interval: ["interval"]
      case .profile: ["profile"]
      case .software(let event, _): ["software", "\(event)"]
      case .hardware(let event, _): ["hardware", "\(event)"]
      }
    let name = (words + ["\(index + 1)"]).joined(separator: "_")
    return String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// Whether the kernel never runs the program inside another program with the same property on
  /// the same CPU, so that they can share working memory.
  ///
  /// Programs of perf events, tracepoints and kprobes are guarded by one per-CPU count
  /// (`bpf_prog_active`); raw tracepoints are guarded one by one, and those of programs run where
  /// the process may be interrupted.
  var sharesScratch: Bool {
    switch self {
    case .tracepoint, .kprobe, .kretprobe, .interval, .profile, .software, .hardware: true
    case .begin, .end, .rawTracepoint, .uprobe, .uretprobe: false
    }
  }
}
