/// A computation whose result is 64 bits: an integer in two's complement, or an address.
///
/// Narrow integers are kept extended to 64 bits according to their signedness.
package indirect enum Expression: Sendable, Equatable {

  /// A constant.
  case constant(Int64)

  /// An integer parameter of `.rodata`, constant once the program is loaded.
  case parameter(ID<Parameter>)

  /// The value of a scalar variable.
  case local(ID<Local>)

  /// An integer in BPF memory.
  case load(Place, IntegerType)

  /// An integer at a constant offset of the context, whose layout is part of the kernel's ABI.
  case contextLoad(offset: Int, IntegerType)

  /// An integer of the context reached by a relocated path (tracepoint arguments).
  case contextField(KernelPath, IntegerType)

  /// The address `base` + the relocated offset of a path.
  case fieldAddress(Expression, KernelPath)

  /// The integer, pointer or bit field at a path behind the address `base`.
  ///
  /// Offset, size, signedness and bit position are relocated; 0 if the memory cannot be read.
  case fieldRead(Expression, KernelPath, IntegerType, AddressSpace)

  /// The integer at an address; 0 if the memory cannot be read.
  case read(Expression, IntegerType, AddressSpace)

  /// The address of the context.
  case context

  /// The address of BPF memory, to be passed on as a number.
  case address(Place)

  /// The address of a map, to be passed on as a number.
  case mapAddress(ID<Map>)

  /// A fact about a kernel type, known when the program is loaded.
  case fact(KernelFact)

  /// The result of a helper.
  case call(Helper, [HelperArgument])

  /// The result of a function; 0 if it returns none.
  case invoke(Callee, [Expression])

  /// Arithmetic modulo 2^64.
  case arithmetic(ArithmeticOperation, Expression, Expression)

  /// An unsigned division or remainder; by 0 the result is 1, and the runtime error is reported.
  ///
  /// Without a site the divisor is a constant other than 0, or one takes its place where it is 0.
  case division(DivisionOperation, Expression, Expression, onZero: ID<RuntimeErrorSite>?)

  /// 1 if the comparison holds, else 0.
  case comparison(ComparisonOperation, Expression, Expression)

  /// 1 if both are not 0, else 0; the second is evaluated only if the first is not 0.
  case and(Expression, Expression)

  /// 1 if one is not 0, else 0; the second is evaluated only if the first is 0.
  case or(Expression, Expression)

  /// The second if the first is not 0, else the third; only that one is evaluated.
  case conditional(Expression, Expression, Expression)

  /// The value cut to a narrower integer and extended again.
  case convert(Expression, IntegerType)

  /// The bytes of an unsigned integer in the opposite order.
  case byteSwap(Expression, IntegerType)

  /// 0 if the first `count` bytes at two places are the same, else 1.
  ///
  /// With `stopsAtNUL` bytes behind a common NUL do not count.
  case bytesDiffer(Place, Place, count: Int, stopsAtNUL: Bool)

  /// -1, 0 or 1 as the text at one place comes before, with or after that at another.
  ///
  /// A text ends at its NUL, or at the end of its bytes.
  case textOrder(Place, bytes: Int, Place, otherBytes: Int)

  /// -1, 0 or 1 as the first of `count` bytes that differs is less at the one place or the other.
  case bytesOrder(Place, Place, count: Int)

  /// 0 if the place begins with these bytes, else 1.
  case bytesDifferFrom(Place, [UInt8])

  /// The bucket of a value in a histogram of powers of two; see `MapValue.bucketCount`.
  case histogramBucket(Expression, subdivisionBits: Int)

  /// The bucket of a value in a linear histogram: 0 below, then one per step, then one above.
  case linearBucket(Expression, minimum: Int64, maximum: Int64, step: Int64)

  /// The value of the expression after the statements have run.
  case after([Statement], Expression)
}

/// A function that is called.
package enum Callee: Sendable, Equatable {
  /// A function of the program, which has a `FunctionSignature`, and the memory that it is given;
  /// nil if it needs none.
  case function(ID<Function>, frame: Place?)
  /// A function of `Program.bitcode` or `Program.objectFunctions`, and what its result is.
  case imported(String, result: IntegerType?)
}

/// The place in the script of a possible run-time error: an index into `Manifest.runtimeErrors`.
package enum RuntimeErrorSite {}

/// An integer in memory.
package enum IntegerType: Sendable, Equatable, Hashable, CaseIterable {
  case int8, int16, int32, int64, uint8, uint16, uint32, uint64

  /// The size in bytes.
  package var bytes: Int {
    switch self {
    case .int8, .uint8: 1
    case .int16, .uint16: 2
    case .int32, .uint32: 4
    case .int64, .uint64: 8
    }
  }

  /// Whether the integer is signed.
  package var isSigned: Bool {
    switch self {
    case .int8, .int16, .int32, .int64: true
    case .uint8, .uint16, .uint32, .uint64: false
    }
  }

  /// Creates the type of a size (1, 2, 4 or 8 bytes) and signedness; nil for another size.
  package init?(bytes: Int, isSigned: Bool) {
    switch (bytes, isSigned) {
    case (1, true): self = .int8
    case (2, true): self = .int16
    case (4, true): self = .int32
    case (8, true): self = .int64
    case (1, false): self = .uint8
    case (2, false): self = .uint16
    case (4, false): self = .uint32
    case (8, false): self = .uint64
    default: return nil
    }
  }
}

/// Whose memory an address points into.
package enum AddressSpace: Sendable, Equatable, Hashable {
  case kernel, user
}

/// Arithmetic on 64 bits.
package enum ArithmeticOperation: Sendable, Equatable {
  case add, subtract, multiply
  case and, or, exclusiveOr
  case shiftLeft, shiftRightLogical, shiftRightArithmetic
}

/// Unsigned division.
package enum DivisionOperation: Sendable, Equatable {
  case quotient, remainder
}

/// Comparisons of 64 bits.
package enum ComparisonOperation: Sendable, Equatable {
  case equal, notEqual
  case signedLess, signedLessOrEqual, signedGreater, signedGreaterOrEqual
  case unsignedLess, unsignedLessOrEqual, unsignedGreater, unsignedGreaterOrEqual
}

/// Kernel helpers; raw values are the kernel's (`BPF_FUNC_…`).
package enum Helper: Int, Sendable, Equatable {
  case tracePrintk = 6  // BPF_FUNC_trace_printk
  case getPRandomU32 = 7  // BPF_FUNC_get_prandom_u32
  case getSMPProcessorID = 8  // BPF_FUNC_get_smp_processor_id
  case getCurrentPIDTGID = 14  // BPF_FUNC_get_current_pid_tgid
  case getCurrentUIDGID = 15  // BPF_FUNC_get_current_uid_gid
  case getCurrentComm = 16  // BPF_FUNC_get_current_comm
  case getStackID = 27  // BPF_FUNC_get_stackid
  case getCurrentTask = 35  // BPF_FUNC_get_current_task
  case probeWriteUser = 36  // BPF_FUNC_probe_write_user
  case getNUMANodeID = 42  // BPF_FUNC_get_numa_node_id
  case overrideReturn = 58  // BPF_FUNC_override_return
  case getStack = 67  // BPF_FUNC_get_stack
  case getCurrentCgroupID = 80  // BPF_FUNC_get_current_cgroup_id
  case sendSignal = 109  // BPF_FUNC_send_signal
  case probeReadUserString = 114  // BPF_FUNC_probe_read_user_str
  case probeReadKernelString = 115  // BPF_FUNC_probe_read_kernel_str
  case sendSignalThread = 117  // BPF_FUNC_send_signal_thread
  case jiffies64 = 118  // BPF_FUNC_jiffies64
  case getNSCurrentPIDTGID = 120  // BPF_FUNC_get_ns_current_pid_tgid
  case ktimeGetNS = 5  // BPF_FUNC_ktime_get_ns
  case ktimeGetBootNS = 125  // BPF_FUNC_ktime_get_boot_ns
  case getFuncIP = 173  // BPF_FUNC_get_func_ip
  case getAttachCookie = 174  // BPF_FUNC_get_attach_cookie
  case ktimeGetTAINS = 208  // BPF_FUNC_ktime_get_tai_ns
}

/// An argument of a helper.
package enum HelperArgument: Sendable, Equatable {
  /// A number.
  case value(Expression)
  /// The address of BPF memory.
  case place(Place)
  /// A map.
  case map(ID<Map>)
  /// The context.
  case context
}
