import Language
import Source
import TypedIR

/// What is known about the maps of a script.
struct MapTable {

  /// The maps, in the order in which they are met.
  private(set) var entries: [Entry] = []

  private var indices: [String: Int] = [:]

  /// What is known about one map.
  struct Entry {
    /// The name, without `@`.
    let name: String
    /// The number in the result.
    var id: ID<CheckedMap>
    /// The keys; nil while no use with a known key has been met.
    var keys: [Shape]?
    /// The values; nil while no assignment of a known value has been met.
    var value: Shape?
    /// The clock whose time is in the map, if one is.
    var clock: Clock?
    /// The first use, which decides whether there are keys.
    var firstUse: SourceRange?
    /// The first assignment.
    var firstAssignment: SourceRange?
    /// The first use of a map that nothing is stored in, which is the one that is told.
    var firstUndefinedUse: SourceRange?
    /// The declaration: `let @m = hash(10)`.
    var declaration: Declaration?
    /// Whether the script deletes elements.
    var isDeletedFrom = false
  }

  /// A declaration of a map.
  struct Declaration {
    let range: SourceRange
    let kind: String
    let holdsAggregates: Bool
    let dropsOldElements: Bool
    let maximumEntries: Int
  }

  /// Returns the index of the map called `name`.
  mutating func index(of name: String) -> Int {
    if let index = indices[name] { return index }
    let index = entries.count
    indices[name] = index
    entries.append(Entry(name: name, id: ID(index)))
    return index
  }

  /// What is known about the map at `index`.
  subscript(index: Int) -> Entry {
    get { entries[index] }
    set { entries[index] = newValue }
  }

  /// Numbers the maps that have a type in the order of their names.
  mutating func number(comment: (SourceRange) -> String) -> [CheckedMap] {
    var checked: [CheckedMap] = []
    let typed = entries.indices.filter { entries[$0].value != nil }
    for index in typed.sorted(by: { entries[$0].name < entries[$1].name }) {
      let entry = entries[index]
      guard let value = entry.value else { continue }
      entries[index].id = ID(checked.count)
      let places = [entry.declaration?.range, entry.firstAssignment].compactMap { $0 }
      checked.append(
        CheckedMap(
          name: "@" + entry.name, keys: (entry.keys ?? []).map(\.type), value: value.type,
          maximumEntries: entry.declaration?.maximumEntries,
          dropsOldElements: entry.declaration?.dropsOldElements == true,
          isDeletedFrom: entry.isDeletedFrom,
          summary: places.lazy.map(comment).first { !$0.isEmpty } ?? ""))
    }
    return checked
  }
}
