import Source

extension Formatter {

  /// A declaration at the top of a script.
  private struct TopItem {
    /// Where it is written, without its semicolon.
    var range: SourceRange
    /// What is written.
    var kind: Kind

    enum Kind {
      case definition
      case declaration
      case settings
      case code(Block)
      case probe(Probe)
    }

    /// Whether it has a body.
    var hasBody: Bool {
      switch kind {
      case .definition, .declaration: false
      case .settings, .code, .probe: true
      }
    }
  }

  private var sortedItems: [TopItem] {
    var items = script.cDefinitions.map { TopItem(range: $0.range, kind: .definition) }
    items += script.imports.map { TopItem(range: $0.range, kind: .declaration) }
    items += script.mapDeclarations.map { TopItem(range: $0.range, kind: .declaration) }
    if let config = script.config { items.append(TopItem(range: config.range, kind: .settings)) }
    items += script.macros.map { TopItem(range: $0.range, kind: .code($0.body)) }
    items += script.functions.map { TopItem(range: $0.range, kind: .code($0.body)) }
    items += script.probes.map { TopItem(range: $0.range, kind: .probe($0)) }
    return items.sorted { $0.range.lower < $1.range.lower }
  }

  /// Returns the whole script.
  mutating func document() -> String {
    let items = sortedItems
    var document = script.shebang.map { script.file.text(in: $0) + "\n" } ?? ""
    var isBehindBody = false
    for item in items {
      let isApart = nextIsApart
      text = ""
      addComments(before: item.range.lower)
      let start = text.endIndex
      write(item)
      addTrailingComment()
      flush()
      let isLong = item.hasBody && text[start...].dropLast().contains("\n")
      let isFirst = item.range == items.first?.range
      if !document.isEmpty && (isApart || isBehindBody || isLong && !isFirst) {
        document += "\n"
      }
      document += text
      isBehindBody = isLong
    }
    let isApart = nextIsApart
    text = ""
    addComments(before: script.file.bytes.count)
    if !text.isEmpty && !document.isEmpty && (isApart || isBehindBody) { document += "\n" }
    return document + text
  }

  /// Whether an empty line is before the next atom.
  private var nextIsApart: Bool {
    mutating get {
      skipSemicolons()
      return next < atoms.count && atoms[next].newlinesBefore > 1
    }
  }

  /// Writes comments, and keeps the empty lines between them and below.
  private mutating func addComments(before offset: Int) {
    var isFirst = true
    addComments(before: offset, isFirst: &isFirst)
    if !isFirst && next < atoms.count && atoms[next].newlinesBefore > 1 { addBlankLine() }
  }

  private mutating func addComments(before offset: Int, isFirst: inout Bool) {
    while isBefore(offset) {
      let atom = atoms[next]
      if atom.isPunctuator(.semicolon) {
        next += 1
        continue
      }
      if !isFirst && atom.newlinesBefore > 1 { addBlankLine() }
      isFirst = false
      add()
      if !isBefore(offset) || atoms[next].newlinesBefore > 0 { flush() }
    }
  }

  private mutating func write(_ item: TopItem) {
    switch item.kind {
    case .definition: addAll(before: item.range.upper)
    case .declaration:
      addAll(before: item.range.upper)
      line.addToLast(";")
      skipSemicolons()
    case .settings:
      writeWhole(item.range)
      skipSemicolons()
    case .code: writeWhole(item.range)
    case .probe(let probe): write(probe)
    }
  }

  /// Writes something in one line if it is written so and fits, else with its blocks broken.
  mutating func writeWhole(_ range: SourceRange, semicolon: Bool = false) {
    if addInOneLine(range, semicolon: semicolon) { return }
    while isBefore(range.upper) {
      let atom = atoms[next]
      if let braces = marks.braces[atom.offsets.lowerBound], atom.isPunctuator(.leftBrace) {
        writeBlock(braces)
      } else {
        add()
      }
    }
    if semicolon { line.addToLast(";") }
  }

  // MARK: Probes

  private mutating func write(_ probe: Probe) {
    if addInOneLine(probe.range) { return }
    let body = probe.body.range.lower
    if !addHeadInOneLine(probe) {
      while isBefore(body) {
        let atom = atoms[next]
        add()
        if atom.isComment { flush() }
        let isLast = probe.attachPoints.last?.range.upper == atom.offsets.upperBound
        if atom.isPunctuator(.comma) && isBefore(body) && atoms[next].kind == .raw
          || isLast && probe.predicate != nil && isBefore(body)
            && !atoms[next].isPunctuator(.comma)
        {
          flush()
        }
      }
      if probe.attachPoints.count > 1 || probe.predicate != nil { flush() }
    }
    if let braces = marks.braces[body] { writeBlock(braces) }
  }

  /// Writes what is before the braces in one line if it is written so and fits.
  private mutating func addHeadInOneLine(_ probe: Probe) -> Bool {
    let body = probe.body.range
    let head = SourceRange(file: body.file, probe.range.lower, body.lower + 1)
    guard isWrittenInOneLine(head) else { return false }
    var copy = line
    for atom in atoms[next...].prefix(while: { $0.offsets.lowerBound < body.lower }) {
      add(atom, to: &copy)
    }
    guard copy.length + 2 <= FormattedLine.width else { return false }
    addAll(before: body.lower)
    return true
  }

  // MARK: Blocks

  /// Writes braces and the statements between them, each in lines of its own.
  private mutating func writeBlock(_ braces: TreeMarks.Braces) {
    let indentation = line.indentation
    add()
    skipSemicolons()
    if next < atoms.count, atoms[next].offsets.upperBound == braces.end {
      // Nothing between them.
      next += 1
      line.addToLast("}")
      return
    }
    addTrailingComment()
    flush(nextIndentation: indentation + 2)
    var isFirst = true
    for item in braces.items {
      addComments(before: item.range.lower, isFirst: &isFirst)
      if !isFirst && isBefore(item.range.upper) && atoms[next].newlinesBefore > 1 {
        addBlankLine()
      }
      isFirst = false
      writeWhole(item.range, semicolon: item.hasSemicolon)
      skipSemicolons()
      addTrailingComment()
      flush()
    }
    addComments(before: braces.end - 1, isFirst: &isFirst)
    line = FormattedLine(indentation: indentation)
    let closing = atoms[next]
    next += 1
    line.add("}", hasSpace: false, breaking: nil, closing)
  }

  // MARK: Lines

  private mutating func addAll(before offset: Int) {
    while isBefore(offset) { add() }
  }

  private mutating func skipSemicolons() {
    while next < atoms.count, atoms[next].isPunctuator(.semicolon) { next += 1 }
  }

  /// Writes a comment that stands behind something in its line.
  private mutating func addTrailingComment() {
    while next < atoms.count, atoms[next].isComment, atoms[next].newlinesBefore == 0 { add() }
  }

  /// Whether the source of `range` is one line, without comments that end a line.
  private func isWrittenInOneLine(_ range: SourceRange) -> Bool {
    !script.file.bytes[range.offsets].contains(UInt8(ascii: "\n"))
  }

  /// Writes all of `range` into the line if it is written in one line and fits.
  private mutating func addInOneLine(_ range: SourceRange, semicolon: Bool = false) -> Bool {
    guard isWrittenInOneLine(range), isBefore(range.upper),
      atoms[next].offsets.lowerBound >= range.lower
    else { return false }
    var copy = line
    var index = next
    addInOneLine(upTo: range.upper, at: &index, to: &copy)
    if semicolon { copy.addToLast(";") }
    guard copy.length <= FormattedLine.width else { return false }
    line = copy
    next = index
    return true
  }

  private func addInOneLine(upTo end: Int, at index: inout Int, to line: inout FormattedLine) {
    while index < atoms.count, atoms[index].offsets.lowerBound < end {
      let atom = atoms[index]
      index += 1
      add(atom, to: &line)
      guard atom.isPunctuator(.leftBrace), let braces = marks.braces[atom.offsets.lowerBound]
      else { continue }
      for item in braces.items {
        addCommentsInOneLine(before: item.range.lower, at: &index, to: &line)
        addInOneLine(upTo: item.range.upper, at: &index, to: &line)
        if item.hasSemicolon { line.addToLast(";") }
      }
      addCommentsInOneLine(before: braces.end - 1, at: &index, to: &line)
      let isEmpty = line.last?.isPunctuator(.leftBrace) == true
      line.add("}", hasSpace: !isEmpty, breaking: nil, atoms[index])
      index += 1
    }
  }

  private func addCommentsInOneLine(
    before offset: Int, at index: inout Int, to line: inout FormattedLine
  ) {
    while index < atoms.count, atoms[index].offsets.lowerBound < offset {
      if atoms[index].isComment { add(atoms[index], to: &line) }
      index += 1
    }
  }
}
