import Glibc

/// How much stack a compilation has: each level of a nested script takes some kilobytes of it.
private let deepStackBytes = 512 << 20

/// Returns what `body` returns, on a stack that the most deeply nested script does not exhaust.
func onDeepStack<Result, Failure: Error>(
  _ body: () throws(Failure) -> Result
) throws(Failure) -> Result {
  var outcome: Swift.Result<Result, Failure>?
  func run() {
    do throws(Failure) {
      outcome = .success(try body())
    } catch {
      outcome = .failure(error)
    }
  }
  withoutActuallyEscaping(run) { run in
    let call = Unmanaged.passRetained(DeepCall(run))
    defer { call.release() }
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    pthread_attr_init(attributes)
    defer { pthread_attr_destroy(attributes) }
    pthread_attr_setstacksize(attributes, deepStackBytes)
    var thread: pthread_t = 0
    let status = pthread_create(
      &thread, attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<DeepCall>.fromOpaque(argument).takeUnretainedValue().body()
        return nil
      }, call.toOpaque())
    if status == 0 { pthread_join(thread, nil) } else { run() }
  }
  guard let outcome else { preconditionFailure("a thread ended without an outcome") }
  return try outcome.get()
}

/// What a thread runs; a class, because C passes it on as an address.
private final class DeepCall {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}
