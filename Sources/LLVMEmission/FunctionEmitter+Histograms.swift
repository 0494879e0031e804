import CLLVM

/// The buckets of histograms; see `MapValue.bucketCount`.
extension FunctionEmitter {

  /// Returns the bucket of a value in a histogram of powers of two.
  func histogramBucket(_ value: Value, subdivisionBits: Int) -> Value {
    let function = RuntimeFunction.histogramBucket(subdivisionBits: subdivisionBits)
      .declared(in: emission)
    return call(function, LLVMGlobalGetValueType(function), [value])
  }

  /// Emits the body of the function that `histogramBucket` calls.
  ///
  /// With k subdivision bits a value v ≥ 0 is shifted right by the s that leaves it k + 1
  /// significant bits, or by 0; the bucket is (s << k) + (v >> s) + 1. s is searched bit by bit,
  /// with branches: a step that is not taken costs one instruction.
  mutating func computeHistogramBucket(of value: Value, subdivisionBits: Int) -> Value {
    select(compare(value, LLVMIntSLT, constant(0))) {
      $0.constant(0)
    } else: {
      var (rest, shift) = ($0.opaque(value), $0.constant(0))
      for step in [32, 16, 8, 4, 2, 1] where subdivisionBits + step < 63 {
        let threshold = $0.constant(1 << (subdivisionBits + step))
        let before = LLVMGetInsertBlock($0.builder)
        let (reduce, next) = ($0.block("reduce"), $0.block("next"))
        $0.branch(if: $0.compare(rest, LLVMIntUGE, threshold), to: reduce, else: next)
        $0.start(reduce)
        // Opaque: LLVM must not compute both ways and select.
        let reduced = $0.shiftRight($0.opaque(rest), $0.constant(step), isSigned: false)
        let added = $0.add(shift, $0.constant(step))
        $0.branch(to: next)
        $0.start(next)
        rest = $0.merge([(rest, before), (reduced, reduce)])
        shift = $0.merge([(shift, before), (added, reduce)])
      }
      let base = $0.shiftLeft(shift, $0.constant(subdivisionBits))
      return $0.add($0.add(base, rest), $0.constant(1))
    }
  }

  /// Returns the bucket of a signed value in a linear histogram.
  ///
  /// `v < minimum ? 0 : v >= maximum ? last : (v - minimum) / step + 1`
  mutating func linearBucket(
    _ value: Value, minimum: Int64, maximum: Int64, step: Int64
  ) -> Value {
    let range = UInt64(bitPattern: maximum &- minimum)
    let width = UInt64(bitPattern: step)
    let buckets = range / width + (range % width == 0 ? 0 : 1)
    return select(compare(value, LLVMIntSLT, constant(minimum))) {
      $0.constant(0)
    } else: {
      $0.select($0.compare(value, LLVMIntSGE, $0.constant(maximum))) {
        $0.constant(Int64(buckets) + 1)
      } else: {
        let distance = $0.subtract(value, $0.constant(minimum))
        return $0.add($0.quotient(distance, below: range, by: width), $0.constant(1))
      }
    }
  }

  /// Divides a value below a constant by a constant, in 32 bits where they suffice: much faster.
  private func quotient(_ value: Value, below bound: UInt64, by divisor: UInt64) -> Value {
    let type: LLVMTypeRef = bound <= 1 << 32 ? types.int32 : types.int64
    let dividend: Value = bound <= 1 << 32 ? truncated(value, type) : value
    let quotient: Value = LLVMBuildUDiv(builder, dividend, LLVMConstInt(type, divisor, 0), "")
    return bound <= 1 << 32 ? extended(quotient, isSigned: false) : quotient
  }
}
