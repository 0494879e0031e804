import Checking
import TypedIR

extension FunctionLowering {

  /// Returns the statements that look for the task with an ID, in the first PID namespace, and the
  /// address of its name; 0 if there is no such task.
  ///
  /// The kernel keeps the IDs of a namespace in a tree of nodes with 64 slots each, by 6 bits of the
  /// number per level. Older kernels offer programs nothing that would walk it for them.
  mutating func command(of process: CheckedExpression) -> ([Statement], Expression) {
    let space = reading(.kernel)
    let (number, entry) = (newLocal("pid"), newLocal("entry"))
    let upperID = tables.kernelTypes.structID(named: "upid")
    let numbers = tables.kernelTypes.path("pid", "numbers", .array(.structure(upperID), count: 1))
    let namespace = tables.kernelTypes.path("upid", "ns", .pointer)
    let task = tables.kernelTypes.path("task_struct", "thread_pid", .pointer)
    let ids = Expression.fieldRead(.call(.getCurrentTask, []), task, .uint64, space)
    let first = Expression.fieldRead(.fieldAddress(ids, numbers), namespace, .uint64, space)
    let descend = self.descend(from: entry, to: number, space)
    let find: [Statement] =
      [
        .assign(number, .convert(scalar(process), .uint32)),
        .assign(entry, rootEntry(of: first, space)),
      ] + [[Statement]](repeating: [descend], count: FunctionLowering.levels).flatMap { $0 }
    return (find, name(of: entry, space))
  }

  /// The number of levels of a tree of as many IDs as Linux can have, 2^22, by 4 bits each, which
  /// the smallest configuration of the kernel has.
  private static let levels = 6

  private mutating func rootEntry(
    of namespace: Expression, _ space: AddressSpace
  ) -> Expression {
    let idr = tables.kernelTypes.structID(named: "idr")
    let array = tables.kernelTypes.structID(named: "xarray")
    let tree = tables.kernelTypes.path("pid_namespace", "idr", .structure(idr))
    let root = tables.kernelTypes.path("idr", "idr_rt", .structure(array))
    let head = tables.kernelTypes.path("xarray", "xa_head", .pointer)
    let start = Expression.fieldAddress(.fieldAddress(namespace, tree), root)
    return .fieldRead(start, head, .uint64, space)
  }

  /// Replaces an entry that is a node, marked by its lowest bits, by the slot for a number in it.
  private mutating func descend(
    from entry: ID<Local>, to number: ID<Local>, _ space: AddressSpace
  ) -> Statement {
    let shift = tables.kernelTypes.path("xa_node", "shift", .integer(bytes: 1, isSigned: false))
    let slots = tables.kernelTypes.path("xa_node", "slots", .array(.pointer, count: 64))
    let node = Expression.arithmetic(.subtract, .local(entry), .constant(2))
    let shifted = Expression.arithmetic(
      .shiftRightLogical, .local(number),
      .arithmetic(.and, .fieldRead(node, shift, .uint8, space), .constant(63)))
    let slotCount = Expression.arithmetic(.shiftRightLogical, .fact(.size(slots)), .constant(3))
    let slot = Expression.arithmetic(
      .and, shifted, .arithmetic(.subtract, slotCount, .constant(1)))
    let address = Expression.arithmetic(
      .add, .fieldAddress(node, slots), .arithmetic(.multiply, slot, .constant(8)))
    let isNode = Expression.comparison(
      .equal, .arithmetic(.and, .local(entry), .constant(3)), .constant(2))
    return .if(isNode, [.assign(entry, .read(address, .uint64, space))], [])
  }

  /// The address of the name of the first task that has an ID; 0 if there is none.
  private mutating func name(of id: ID<Local>, _ space: AddressSpace) -> Expression {
    let list = tables.kernelTypes.structID(named: "hlist_head")
    let node = tables.kernelTypes.structID(named: "hlist_node")
    let tasks = tables.kernelTypes.path("pid", "tasks", .array(.structure(list), count: 4))
    let first = tables.kernelTypes.path("hlist_head", "first", .pointer)
    let links = tables.kernelTypes.path(
      "task_struct", "pid_links", .array(.structure(node), count: 4))
    let command = tables.kernelTypes.path(
      "task_struct", "comm", .array(.integer(bytes: 1, isSigned: true), count: 16))
    let link = newLocal("link")
    let task = Expression.arithmetic(.subtract, .local(link), .fact(.offset(links)))
    return .after(
      [
        .assign(
          link, .fieldRead(.fieldAddress(.local(id), tasks), first, .uint64, space))
      ],
      .conditional(
        .and(.local(id), .local(link)), .fieldAddress(task, command), .constant(0)))
  }
}
