#!/usr/bin/env python3
"""Compares Probec with bpftrace and with C programs on libbpf, in one run, as one table.

Every measurement is repeated, the contenders take turns, and the table shows medians. Only a
process that the benchmark started itself is traced. The scripts are in bt/, what a C programmer
would write instead in c/.
"""

import argparse
import contextlib
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "Benchmarks" / "bt"
TOOLS = ROOT / ".build" / "bench"
PROBEC = ROOT / ".build" / "bin" / "probec"
PROBERUN = ROOT / ".build" / "bin" / "proberun"
BPFTRACE = "/usr/bin/bpftrace"
BPF_STATISTICS = Path("/proc/sys/kernel/bpf_stats_enabled")
ENVIRONMENT = {**os.environ, "__BPFTRACE_NOTIFY_PROBES_ATTACHED": "1"}


class Contender:
    """One way to run a script: its name, its command for a script and a process, and the text
    that it writes once all probes are attached."""

    def __init__(self, name, command, mark):
        self.name, self.command, self.mark = name, command, mark


CONTENDERS = [
    Contender(
        "probec",
        lambda script, pid: [str(PROBERUN), str(TOOLS / f"{script}.bpf.o"), "--", str(pid)],
        "Attached",
    ),
    Contender(
        "bpftrace",
        lambda script, pid: [BPFTRACE, str(SCRIPTS / f"{script}.bt"), str(pid)],
        "__BPFTRACE_NOTIFY_PROBES_ATTACHED",
    ),
    Contender(
        "c",
        lambda script, pid: [str(TOOLS / "peer"), str(TOOLS / f"{script}.c.bpf.o"), str(pid)],
        "Attached",
    ),
]


class Storm:
    """The traced process: it exists before the tracer starts, so that the tracer can be told its
    process ID, and makes its calls when told to."""

    def __init__(self, calls, batch=0, pause_in_microseconds=0):
        self.calls = calls
        self.process = subprocess.Popen(
            [TOOLS / "storm", str(calls), str(batch), str(pause_in_microseconds)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.pid = self.process.pid

    def run(self):
        """Makes the calls and returns the nanoseconds that they took."""
        try:
            answer, _ = self.process.communicate("go\n", timeout=300)
        finally:
            self.process.kill()
        return int(answer)


@contextlib.contextmanager
def tracing(contender, script, pid, output):
    """A tracer that has attached everything; stopped and waited for at the end."""
    errors_path = TOOLS / "errors"
    with open(errors_path, "w") as errors:
        tracer = subprocess.Popen(
            contender.command(script, pid), stdin=subprocess.DEVNULL, stdout=output,
            stderr=errors, env=ENVIRONMENT)
    deadline = time.monotonic() + 30
    while contender.mark not in errors_path.read_text():
        if tracer.poll() is not None or time.monotonic() > deadline:
            tracer.kill()
            sys.exit(f"bench: {contender.name} did not attach: {errors_path.read_text()}")
        time.sleep(0.01)
    try:
        yield tracer
    finally:
        stop(tracer)


def stop(tracer):
    """Interrupts a tracer until it ends: bpftrace 0.17 loses an interrupt now and then."""
    for _ in range(30):
        tracer.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return tracer.wait(timeout=2)
    tracer.kill()
    return tracer.wait()


def alternating(contenders, repetitions, measure):
    """Measures each contender `repetitions` times, taking turns: name → list of results."""
    results = {contender.name: [] for contender in contenders}
    for _ in range(repetitions):
        for contender in contenders:
            results[contender.name].append(measure(contender))
    return results


def median(values):
    return statistics.median(values)


# Start


def stopwatch(mark, command):
    """Milliseconds until `mark`, peak memory in KiB, milliseconds of CPU time."""
    answer = subprocess.run(
        [TOOLS / "stopwatch", mark, *command], stdout=subprocess.PIPE, text=True, check=True,
        env=ENVIRONMENT)
    elapsed, memory, processor = map(int, answer.stdout.split())
    # Taking tracepoints apart goes on in the kernel for a moment after the tracer has gone.
    time.sleep(0.05)
    return elapsed / 1e6, memory, processor / 1e6


def start_of(contender):
    return stopwatch(contender.mark, contender.command("attach", os.getpid()))


# Cost of an event


def run_statistics(tracer):
    """Nanoseconds and runs of the BPF programs that the process holds, itself or through links."""
    mentioned = set()
    for entry in Path(f"/proc/{tracer.pid}/fdinfo").iterdir():
        mentioned |= set(map(int, re.findall(r"prog_id:\s*(\d+)", entry.read_text())))
    listing = subprocess.run(
        ["/usr/sbin/bpftool", "-j", "prog", "show"], stdout=subprocess.PIPE, text=True, check=True)
    programs = [program for program in json.loads(listing.stdout) if program["id"] in mentioned]
    return (sum(program.get("run_time_ns", 0) for program in programs),
            sum(program.get("run_cnt", 0) for program in programs))


def nanoseconds_per_event(contender, script):
    """What one run of the script's program costs in the kernel. The calls come in batches with
    pauses, so that no buffer overflows: a lost event would be a cheap one."""
    batch, pause = (100, 500) if script == "printf" else (0, 0)
    storm = Storm(40_000 if script == "printf" else 400_000, batch, pause)
    with tracing(contender, script, storm.pid, subprocess.DEVNULL) as tracer:
        storm.run()
        spent, runs = run_statistics(tracer)
    if runs < storm.calls:
        sys.exit(f"bench: {contender.name} saw {runs} of {storm.calls} calls of {script}")
    return spent / runs


@contextlib.contextmanager
def bpf_statistics():
    before = BPF_STATISTICS.read_text()
    BPF_STATISTICS.write_text("1")
    try:
        yield
    finally:
        BPF_STATISTICS.write_text(before)


# Delivery


def is_event(line):
    return re.fullmatch(rb"\d+ storm \d+\n?", line) is not None


def lost_events(told):
    """The events that a tracer reports as lost: a total at the end, or else piece by piece."""
    totals = re.findall(r"Total lost event count: (\d+)", told)
    return int(totals[-1]) if totals else sum(map(int, re.findall(r"Lost (\d+) events", told)))


def delivery(contender, calls):
    """A printf on every call of a tight loop: (lines per second, delivered, lost, unaccounted).

    The clock runs from the first call until the file has stopped growing, or until the loop ends
    if that is later."""
    storm = Storm(calls)
    path = TOOLS / "delivered"
    with open(path, "wb") as output:
        with tracing(contender, "printf", storm.pid, output):
            start = time.monotonic()
            storm.run()
            end, size = time.monotonic(), path.stat().st_size
            while time.monotonic() - end < 0.3:
                time.sleep(0.01)
                if path.stat().st_size != size:
                    end, size = time.monotonic(), path.stat().st_size
    with open(path, "rb") as lines:
        delivered = sum(1 for line in lines if is_event(line))
    told = path.read_bytes()[-4096:].decode(errors="replace") + (TOOLS / "errors").read_text()
    lost = lost_events(told)
    path.unlink()
    return delivered / (end - start), delivered, lost, storm.calls - delivered - lost


# Scale


def long_script(kind, count):
    """A script with `count` statements or probes."""
    if kind == "map assignments":
        lines = [f"@a[{number}] = {number} * pid;" for number in range(count)]
        return "begin {\n" + "\n".join(lines) + "\n}\n"
    # The kernel allows a tracepoint 64 actions.
    calls = ("read write openat close getpid lseek mmap munmap brk ioctl pread64 pwrite64 dup pipe"
             " select ppoll").split()
    return "".join(
        f"tracepoint:syscalls:sys_enter_{calls[number % len(calls)]}"
        f" /args.__syscall_nr == {number}/ {{ @[{number}] = count(); }}\n"
        for number in range(count))


def growth(kind, repetitions):
    """How much longer the compiler takes per statement, or probe, for 1,000 than for 125."""
    def seconds(count):
        script = TOOLS / "long.bt"
        script.write_text(long_script(kind, count))
        command = [PROBEC, "build", script, "-o", TOOLS / "long.bpf.o"]
        return median([stopwatch("", command)[2] for _ in range(repetitions)])

    # What every start costs is taken off.
    none = seconds(1)
    return (seconds(1000) - none) / (seconds(125) - none) / 8


# The table


def shared_libraries(program):
    """The size in bytes of the shared libraries that a program loads."""
    listing = subprocess.run(["ldd", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             text=True).stdout
    return sum(os.stat(path).st_size for path in re.findall(r"(/\S+)", listing))


class Table:
    """Rows of a label, a unit and a value per contender; ratios are added."""

    def __init__(self):
        self.rows = [("", "probec", "bpftrace", "C/libbpf", "÷ bpftrace", "÷ C")]

    def add(self, label, values, digits=0):
        def ratio(other):
            ours, theirs = values.get("probec"), values.get(other)
            return f"{ours / theirs:.3f}" if ours is not None and theirs else "-"

        cells = [f"{values[name]:,.{digits}f}" if name in values else "-"
                 for name in ("probec", "bpftrace", "c")]
        self.rows.append((label, *cells, ratio("bpftrace"), ratio("c")))

    def print(self):
        widths = [max(len(row[column]) for row in self.rows) for column in range(6)]
        for row in self.rows:
            print(row[0].ljust(widths[0]), *(cell.rjust(width)
                                             for cell, width in zip(row[1:], widths[1:])), sep="  ")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--repetitions", type=int, default=7)
    options.add_argument("--calls", type=int, default=2_000_000,
                         help="calls of the tight loop in which each prints a line")
    options.add_argument("--peers-only", action="store_true", help="leave Probec out")
    arguments = options.parse_args()
    repetitions = arguments.repetitions
    if os.geteuid() != 0:
        sys.exit("bench: needs root, to load BPF programs and to read their statistics")
    contenders = CONTENDERS[1:] if arguments.peers_only else CONTENDERS

    table = Table()
    if not arguments.peers_only:
        for script in sorted(SCRIPTS.glob("*.bt")):
            subprocess.run([PROBEC, "build", script, "-o", TOOLS / f"{script.stem}.bpf.o"],
                           check=True)
    sizes = {"c": (TOOLS / "attach.c.bpf.o").stat().st_size}
    loaders = {"bpftrace": BPFTRACE, "c": TOOLS / "peer"}
    if not arguments.peers_only:
        sizes["probec"] = (TOOLS / "attach.bpf.o").stat().st_size
        loaders["probec"] = PROBERUN
    table.add("artefact of three probes, bytes", sizes)
    table.add("loader, bytes", {name: os.stat(path).st_size for name, path in loaders.items()})
    table.add("loader's shared libraries, bytes",
              {name: shared_libraries(path) for name, path in loaders.items()})

    starts = alternating(contenders, repetitions, start_of)
    table.add("start to all of three probes attached, ms",
              {name: median([start[0] for start in runs]) for name, runs in starts.items()}, 2)
    table.add("peak memory, KiB",
              {name: median([start[1] for start in runs]) for name, runs in starts.items()})
    table.add("CPU time of start and end, ms",
              {name: median([start[2] for start in runs]) for name, runs in starts.items()}, 2)

    with bpf_statistics():
        for script in ("count", "histogram", "printf"):
            costs = alternating(
                contenders, repetitions,
                lambda contender, script=script: nanoseconds_per_event(contender, script))
            table.add(f"{script}: ns per event in the kernel",
                      {name: median(runs) for name, runs in costs.items()}, 1)

    deliveries = alternating(
        contenders, max(3, repetitions // 2),
        lambda contender: delivery(contender, arguments.calls))
    for column, label in enumerate((
            "printf in a tight loop: lines per second", f"… delivered of {arguments.calls:,}",
            "… reported as lost", "… neither delivered nor reported")):
        table.add(label, {name: median([run[column] for run in runs])
                          for name, runs in deliveries.items()})

    if not arguments.peers_only:
        builds = [stopwatch("", [PROBEC, "build", SCRIPTS / "attach.bt", "-o",
                                 TOOLS / "again.bpf.o"]) for _ in range(repetitions)]
        table.add("probec build, ms", {"probec": median([build[0] for build in builds])}, 1)
        table.add("probec build, ms of CPU", {"probec": median([build[2] for build in builds])}, 1)
        table.add("probec build, peak KiB", {"probec": median([build[1] for build in builds])})
        for kind in ("map assignments", "probes"):
            table.add(f"… CPU per statement, 1,000 {kind} ÷ 125",
                      {"probec": growth(kind, max(3, repetitions // 2))}, 2)

    print(f"Linux {os.uname().release}, {os.cpu_count()} CPUs, medians of {repetitions} runs")
    table.print()


if __name__ == "__main__":
    main()
