package import Artefact

/// One step of a BPF program.
package indirect enum Statement: Sendable, Equatable {

  /// What follows belongs to this place in the script (line and column from 1).
  case position(line: Int, column: Int)

  /// Evaluates for its effects.
  case evaluate(Expression)

  /// Sets a scalar variable.
  case assign(ID<Local>, Expression)

  /// Stores an integer.
  case store(Expression, to: Place, IntegerType)

  /// Adds to an integer of 4 or 8 bytes that other CPUs may change at the same time.
  case atomicAdd(Expression, to: Place, IntegerType)

  /// Copies bytes between places that do not overlap.
  case copy(from: Place, to: Place, bytes: Int)

  /// Sets bytes to one value.
  case fill(Place, bytes: Int, value: UInt8)

  /// Stores constant bytes.
  case write([UInt8], to: Place)

  /// Copies memory behind an address; zeroes the place if it cannot be read.
  case readMemory(Expression, to: Place, bytes: Int, AddressSpace)

  /// Writes a length, at most `capacity`, in 4 bytes, and behind it copies that many bytes behind an
  /// address; they are zeros if they cannot be read.
  case readBuffer(Expression, to: Place, capacity: Int, length: Expression, AddressSpace)

  /// Copies the memory of the member at a path behind the address, at most `bytes` bytes.
  ///
  /// The size is relocated too: what the target's member has less than `bytes` is zeroed.
  case readField(Expression, KernelPath, to: Place, bytes: Int, AddressSpace)

  /// Copies a string behind an address up to its NUL, and a NUL, into `bytes` bytes.
  ///
  /// With a `limit` at most that many bytes of text are copied. If text is left over the last
  /// byte becomes 0xff (see `ValueType.string`). An unreadable string is empty.
  /// The bytes behind the NUL are not written unless `padsWithZeros`.
  case readString(
    Expression, to: Place, bytes: Int, limit: Expression?, AddressSpace, padsWithZeros: Bool)

  /// Runs the first statements if the condition is not 0, else the second.
  case `if`(Expression, [Statement], [Statement])

  /// Runs the body once for each number from 0 below `count`, which is in `round` then.
  ///
  /// A count is unsigned. After `maximumRounds` rounds the loop ends; if the count is larger,
  /// `onLimit` runs. The kernel calls the body as a function of its own; locals that are used only
  /// in it are 0 at the start of each round.
  case `repeat`(
    count: Expression, round: ID<Local>, [Statement], onLimit: [Statement])

  /// Runs the body once for each element of a map, whose key and value are reachable in it as
  /// `.mapValue(key)`, which may only be read, and `.mapValue(value)`.
  ///
  /// Like `repeat` otherwise. Elements that come or go meanwhile may be met or not.
  case forEachElement(
    ID<Map>, key: ID<LookupResult>, value: ID<LookupResult>, [Statement])

  /// Leaves the innermost loop.
  case `break`

  /// Ends the round of the innermost loop.
  case `continue`

  /// Runs the statements in a function of their own.
  ///
  /// It means the same as the statements alone. Jumps of BPF reach 32,767 instructions, and the
  /// compilation of a function takes more than twice the time for twice the code, so that a long
  /// action is divided. What lookups around it have found is out of reach, and nothing in it leaves
  /// a loop around it.
  case part([Statement])

  /// Looks a key up; the value is reachable in `found` as `.mapValue(result)`.
  case lookup(
    ID<Map>, key: Place, result: ID<LookupResult>, found: [Statement], missing: [Statement])

  /// Looks the value of a CPU up in a map that has one for each; the value is reachable in `found`
  /// as `.mapValue(result)`.
  case lookupOnCPU(
    ID<Map>, key: Place, cpu: Expression, result: ID<LookupResult>, found: [Statement])

  /// Creates or changes an element; a failure is counted as `Counter.failedUpdates`.
  ///
  /// With `.onlyNew` an element that came into being meanwhile is left alone and is no failure.
  case update(ID<Map>, key: Place, value: Place, UpdateMode)

  /// Deletes an element; if it does not exist, `onMissing` runs.
  case delete(ID<Map>, key: Place, onMissing: [Statement])

  /// Reserves a record, writes its 8-byte head, runs the body (which writes `.event` places and
  /// never returns), and submits it; without room `Counter.eventsLost` is counted.
  ///
  /// - `isUrgent`: the loader is woken at once.
  case event(ID<EventDescription>, bytes: Int, [Statement], isUrgent: Bool)

  /// Sends the strings behind an array of pointers, which ends with a null pointer, as a record
  /// that is as long as they need; without room `Counter.eventsLost` is counted.
  ///
  /// At most `joinedStrings` strings are sent, each with its NUL and cut to `joinedStringBytes`; one
  /// that cannot be read is empty. `buffer` has room for all and for the record's head.
  case sendStrings(ID<EventDescription>, array: Expression, buffer: Place, AddressSpace)

  /// Counts a loss.
  case count(Counter)

  /// Reports a run-time error to the loader.
  case reportError(ID<RuntimeErrorSite>)

  /// Ends the program.
  case `return`
}

/// When an update may change an element.
package enum UpdateMode: Int, Sendable, Equatable {
  /// Creates or replaces.
  case any = 0  // BPF_ANY
  /// Only creates.
  case onlyNew = 1  // BPF_NOEXIST
}
