import Artefact
import Foundation
import Kernel
import Testing

/// Programs in this machine's kernel; without privileges the tests say so and pass.
@Suite struct ProgramLoadTests {

  /// A program that counts to 20,000, each round of which the verifier walks through.
  private static let program = ProgramDefinition(
    name: "counts", type: .tracepoint,
    code: [
      0xb7, 1, 0, 0, 0, 0, 0, 0,  // r1 = 0
      0x07, 1, 0, 0, 1, 0, 0, 0,  // r1 += 1
      0xa5, 1, 0xfe, 0xff, 0x20, 0x4e, 0, 0,  // if r1 < 20000, back to the sum
      0xb7, 0, 0, 0, 0, 0, 0, 0,  // r0 = 0
      0x95, 0, 0, 0, 0, 0, 0, 0,  // exit
    ],
    license: "GPL", types: 0, functions: InstructionRecords(recordSize: 0, bytes: []),
    lines: InstructionRecords(recordSize: 0, bytes: []),
    relocations: InstructionRecords(recordSize: 0, bytes: []))

  /// The kernel ends the verification with EAGAIN when the thread gets a signal meanwhile.
  @Test func aSignalDoesNotEndTheLoading() throws {
    let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")
    let thread = try #require(path.split(separator: "/").last)
    // A signal that does nothing, but is not ignored either.
    signal(SIGUSR2) { _ in }
    // Threads of a pool block signals.
    var mask = sigset_t()
    var former = sigset_t()
    sigaddset(&mask, SIGUSR2)
    pthread_sigmask(SIG_UNBLOCK, &mask, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    var event = sigevent()
    event.sigev_notify = 4  // SIGEV_THREAD_ID
    event.sigev_signo = SIGUSR2
    event._sigev_un._tid = try #require(pid_t(thread))
    var timer: timer_t?
    try #require(timer_create(CLOCK_MONOTONIC, &event, &timer) == 0)
    defer { timer_delete(timer) }
    do {
      // The verification takes tens of milliseconds, during which the signal comes once.
      for milliseconds in 1...8 {
        var time = itimerspec()
        time.it_value.tv_nsec = milliseconds * 1_000_000
        try #require(timer_settime(timer, 0, &time, nil) == 0)
        _ = try loadProgram(Self.program)
      }
    } catch let error as KernelError where error.number.saysPrivilegesAreMissing {
      print("not tested: \(error.message)")
    }
  }
}
