import Foundation
import GoldenSupport
import Testing

/// What is C in scripts means what it means to C's compilers.
@Suite(.traces) struct CCodeTests {

  private let workload = Programs.workload

  @Test func headersMacrosAndConditionsAreThoseOfC() throws {
    let trace = try trace(
      """
      #include <sys/socket.h>
      #include <netinet/tcp.h>
      #include <fcntl.h>
      #include <linux/sched.h>
      #define TEN 10
      #define GREETING "hello"
      #define BIT(n) (1 << (n))
      #define FLAG BIT(3)
      #ifndef BPFTRACE_HAVE_BTF
      #error the kernel has types
      #endif
      #ifdef TEN
      #define TWENTY (TEN * 2)
      #else
      #define TWENTY 0
      #endif
      BEGIN {
        print((TEN, GREETING, FLAG, TWENTY));
        print((AF_INET, AF_INET6, O_CREAT, TCP_NODELAY, CLONE_VM));
        unroll (TEN) { @n++; }
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(10, hello, 8, 20)", "(2, 10, 64, 1, 256)", "@n: 10"])
  }

  @Test func structuresOfTheScriptLieInTheMemoryOfPrograms() throws {
    let trace = try trace(
      """
      struct pair { long first; long second; };
      struct bits { unsigned low : 1; unsigned middle : 2; int high : 5; };
      union both { struct pair pair; struct bits bits; uint8_t bytes[16]; };
      struct text { char letters[5]; char digit; char rest[]; };
      typedef struct { long a; struct { long inner; }; } anonymous;
      uprobe:\(workload):workload_sum /pid == $1 && arg0 == 13/ {
        $p = (struct pair *)arg2;
        $b = (union both *)arg2;
        print(($p->first, $p->second, ((anonymous *)arg2)->inner));
        print(($b->pair.first, $b->bytes[0], $b->bytes[8]));
        print(($b->bits.low, $b->bits.middle, $b->bits.high));
        printf("%s|%c\\n", ((struct text *)arg1)->letters, ((struct text *)arg1)->digit);
      }
      BEGIN { print((sizeof(struct pair), sizeof(union both), offsetof(anonymous, inner))); }
      """, while: "sum 20")
    #expect(
      trace.lines == [
        "(16, 16, 8)", "(13, 14, 14)", "(13, 13, 14)", "(1, 2, 1)", "text |3",
      ])
  }

  @Test func structuresOfTheScriptAreValues() throws {
    let trace = try trace(
      """
      struct pair { long first; long second; };
      struct nested { struct pair pair; };
      struct parts { unsigned short low; unsigned short high; int rest; unsigned char bytes[8]; };
      struct bits { unsigned a : 1; unsigned b : 2; int c : 5; };
      struct list { struct pair pairs[1]; int *pointer; };
      struct text { char letters[8]; };
      uprobe:\(workload):workload_sum /pid == $1 && arg0 == 13/ {
        $n = *(struct nested *)arg2;
        print($n);
        print(($n.pair.second, $n.pair));
        print(*(struct parts *)arg2);
        print(*(struct bits *)arg2);
        print(((struct list *)arg2)->pairs);
        print(*(struct text *)arg1);
        $p = *(struct pair *)arg2;
        print(($p == $n.pair, $p != $n.pair, sizeof($p)));
        printf("%s|%d\\n", $p, $p.first);
        @saved = $n;
        @keyed[$p] = 1;
        @keyed[$n.pair] += 5;
        @both[$p, "x"] = $p;
        print(@saved.pair.first);
      }
      """, while: "sum 20")
    let pair = "{ .first = 13, .second = 14 }"
    #expect(
      trace.lines == [
        "{ .pair = \(pair) }", "(14, \(pair))",
        "{ .low = 13, .high = 0, .rest = 0, .bytes = [14,0,0,0,0,0,0,0] }",
        "{ .a = 1, .b = 2, .c = 1 }", "[\(pair)]", "{ .letters = text 3 }", "(true, false, 16)",
        "\(pair)|13", "13", "@both[\(pair), x]: \(pair)", "@keyed[\(pair)]: 6",
        "@saved: { .pair = \(pair) }",
      ])
  }

  @Test func enumerationsAreShownByName() throws {
    let trace = try trace(
      """
      enum color { RED = 3, GREEN = -1, BLUE };
      enum { ALONE = 7 };
      struct paint { enum color color; };
      uprobe:\(workload):workload_sum /pid == $1/ { @[((struct paint *)arg2)->color] = count(); }
      BEGIN { print(RED); print(GREEN); print((enum color)3); print(ALONE); print(RED + 1); }
      """, while: "sum 4")
    #expect(
      trace.lines == [
        "RED", "GREEN", "RED", "ALONE", "4", "@[BLUE]: 1", "@[1]: 1", "@[2]: 1", "@[RED]: 1",
      ])
  }

  @Test func aDefinitionOfAKernelTypeKeepsItsOwnLayout() throws {
    let trace = try trace(
      """
      struct list_head { int number; };
      struct mine { u8 small; struct hlist_node node; pid_t pid; struct task_struct *task; };
      BEGIN {
        print((sizeof(struct list_head), sizeof(struct mine), offsetof(struct mine, pid)));
        print(sizeof(struct task_struct) > 1000);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(4, 40, 24)", "true"])
  }

  @Test func aMissingHeaderIsAWarning() throws {
    let script = try CompiledScript(
      """
      #include <net/sock.h>
      BEGIN { print(sizeof(struct sock) > 100); }
      """)
    #expect(script.warnings.contains("warning[W0109]: the header is not installed"))
  }

  @Test func headersOfTheKernelHaveTheirUsualMacros() throws {
    let trace = try trace(
      """
      #include <linux/sched.h>
      #include <net/sock.h>
      #include <linux/kdev_t.h>
      #include <linux/fs.h>
      BEGIN {
        print((TASK_RUNNING, TASK_UNINTERRUPTIBLE, PF_KTHREAD, AF_INET6, MINORMASK, CLONE_VM));
        print((EPERM, EAFNOSUPPORT, DT_REG));
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(0, 2, 2097152, 10, 1048575, 256)", "(1, 97, 8)"])
  }

  @Test func oneHeaderOfTheKernelBringsTheMacrosOfOthers() throws {
    let trace = try trace(
      """
      #include <linux/ip.h>
      #include <linux/nothing.h>
      #define AF_INET6 0xa
      BEGIN { print((AF_INET, AF_INET6, IPPROTO_TCP, SECTOR_SIZE)); exit(); }
      """, until: .byItself)
    #expect(trace.lines == ["(2, 10, IPPROTO_TCP, 512)"])
  }

  @Test func headersAreFoundInFoldersThatAreNamed() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("#define FOUND 5\nstruct found { long a[3]; };\n", to: "found.h")
    let script = try folder.write(
      "#include <found.h>\nBEGIN { print((FOUND, sizeof(struct found))); exit(); }", to: "a.bt")
    let quoted = try folder.write(
      "#include \"found.h\"\nBEGIN { print(FOUND); exit(); }", to: "b.bt")
    let plain = try folder.write("BEGIN { print(FOUND); exit(); }", to: "c.bt")
    let named = try run(Programs.probec, ["run", "-I", folder.path, script])
    #expect(named.output.contains("(5, 24)"))
    #expect(try run(Programs.probec, ["run", quoted]).output.contains("5"))
    let path = try run(Programs.probec, ["run", script], environment: ["CPATH": folder.path])
    #expect(path.output.contains("(5, 24)"))
    let included = try run(
      Programs.probec, ["run", "--include", folder.file("found.h"), plain])
    #expect(included.output.contains("5"))
  }

  @Test func errorsInCStandAtTheirPlace() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      "struct a { int b; };\nstruct c { nothing d; };\nBEGIN { exit(); }", to: "a.bt")
    let outcome = try run(Programs.probec, ["build", script, "-o", "/dev/null"])
    #expect(outcome.errors.contains("a.bt:2:12: error[E0640]: clang: unknown type name 'nothing'"))
    let alone = try run(
      Programs.probec, ["build", script, "-o", "/dev/null"], environment: ["PROBEC_CLANG": "/none"])
    #expect(alone.errors.contains("error[E0641]: '/none' cannot be started"))
  }

  @Test func numbersInMacrosAreThoseOfC() throws {
    let trace = try trace(
      """
      #include <limits.h>
      #include <signal.h>
      #include <sys/ioctl.h>
      #include <linux/ioctl.h>
      #define LETTER 'a'
      #define ESCAPES ('\\n' + '\\x41' + '\\0')
      #define WIDE L'b'
      #define JOINED "one" " " "two"
      #define REQUEST _IOR('t', 5, int)
      #define UNSIGNED ~0U
      #define LARGE (1UL << 63)
      #define MIXED (-1L < 1U)
      #define COMPARED (-1 < 1U)
      #define CHOICE (sizeof(long) == 8 ? 7 : 9)
      #define ADDRESS ((const void *)16)
      #define CAST ((unsigned char)-1)
      #define QUOTIENT (-7 / 2 % 2)
      BEGIN {
        print((LETTER, ESCAPES, WIDE, JOINED, REQUEST, UNSIGNED, LARGE));
        print((MIXED, COMPARED, CHOICE, ADDRESS, CAST, QUOTIENT));
        print((UINT_MAX, ULONG_MAX, LLONG_MIN, SIGKILL, TIOCGWINSZ));
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "(97, 75, 98, one two, 2147775493, 4294967295, 9223372036854775808)",
        "(1, 0, 7, 0x10, 255, -1)",
        "(4294967295, 18446744073709551615, -9223372036854775808, 9, 21523)",
      ])
  }

  @Test(arguments: [
    ("S_ISDIR(5)", "1:26: error[E0627]: 'S_ISDIR' is a macro of C with parameters"),
    ("LOOP", "error[E0627]: the macro 'LOOP' of C stands for 'do { } while (0)'"),
    ("EMPTY", "error[E0627]: the macro 'EMPTY' of C stands for nothing"),
    ("ONE", "error[E0621]: the macro 'ONE' of C stands for itself"),
    ("SELF", "error[E0621]: the macro 'SELF' of C stands for itself"),
  ])
  func macrosThatAreNoValuesAreErrors(_ use: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      """
      #include <sys/stat.h>
      #define LOOP do { } while (0)
      #define EMPTY
      #define ONE TWO
      #define TWO ONE
      #define SELF (SELF + 1)
      enum { ALIAS = 5 };
      #define ALIAS ALIAS
      BEGIN { print(ALIAS); print(\(use)); }
      """, to: "a.bt")
    let outcome = try run(Programs.probec, ["build", script, "-o", "/dev/null"])
    #expect(outcome.errors.contains(message.replacing("1:26:", with: "9:29:")))
    #expect(outcome.errors.split(separator: "error[").count == 2)
    if use == "ONE" {
      #expect(outcome.errors.contains("a.bt:4:9: note: 'ONE' names 'TWO' here"))
      #expect(outcome.errors.contains("a.bt:5:9: note: 'TWO' names 'ONE' here"))
    }
  }
}
