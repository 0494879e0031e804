import Diagnostics
import Source
import Syntax
import Testing

@Suite struct ExpressionTests {

  /// Returns `text`, read as an expression, with a parenthesis around each operation.
  private func grouped(_ text: String) throws -> String {
    let body = try script("BEGIN { _ = \(text); }").probes[0].body
    guard case .discard(let expression) = body.statements[0].kind else { return "?" }
    return grouped(expression)
  }

  private func grouped(_ expression: Expression) -> String {
    switch expression.kind {
    case .integer(let literal): return "\(literal.value)"
    case .identifier(let name): return name
    case .scratchVariable(let name): return "$" + name
    case .map(let name): return "@" + name
    case .member(let base, let name): return "(\(grouped(base)).\(name.name))"
    case .element(let base, let index): return "\(grouped(base))[\(grouped(index))]"
    case .unary(let symbol, let operand): return "(\(symbol.value.rawValue)\(grouped(operand)))"
    case .binary(let left, let symbol, let right):
      return "(\(grouped(left)) \(symbol.value.rawValue) \(grouped(right)))"
    case .cast(let type, let operand): return "(\(spelled(type)): \(grouped(operand)))"
    case .conditional(let condition, let then, let otherwise):
      return "(\(grouped(condition)) ? \(then.map(grouped) ?? "") : \(grouped(otherwise)))"
    case .comptime(let operand): return "(comptime \(grouped(operand)))"
    case .tuple(let elements): return "<" + elements.map(grouped).joined(separator: ", ") + ">"
    case .call(let name, _): return name.name + "()"
    default: return "?"
    }
  }

  private func spelled(_ type: TypeExpression) -> String {
    switch type.kind {
    case .named(let name): name
    case .structure(let name): "struct " + name.name
    case .union(let name): "union " + name.name
    case .enumeration(let name): "enum " + name.name
    case .pointer(let pointee): spelled(pointee) + "*"
    case .array(let element, let count): "\(spelled(element))[\(count.map(grouped) ?? "")]"
    case .typeOf: "typeof"
    case .tuple, .record: "(…)"
    }
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(1 + (2 * 3))"), ("1 * 2 + 3", "((1 * 2) + 3)"), ("1 - 2 - 3", "((1 - 2) - 3)"),
    (
      "1 || 2 && 3 | 4 ^ 5 & 6 == 7 < 8 << 9 + 10 * 11",
      "(1 || (2 && (3 | (4 ^ (5 & (6 == (7 < (8 << (9 + (10 * 11))))))))))"
    ),
    (
      "1 * 2 + 3 << 4 < 5 == 6 & 7 ^ 8 | 9 && 10 || 11",
      "((((((((((1 * 2) + 3) << 4) < 5) == 6) & 7) ^ 8) | 9) && 10) || 11)"
    ),
    ("1 != 2 >= 3 >> 4 - 5 / 6 % 7", "(1 != (2 >= (3 >> (4 - ((5 / 6) % 7)))))"),
    ("(1 + 2) * 3", "((1 + 2) * 3)"), ("-1 + !2 * ~3", "((-1) + ((!2) * (~3)))"),
    ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"), ("a ? b ? c : d : e", "(a ? (b ? c : d) : e)"),
    ("a ?: b", "(a ?  : b)"), ("a || b ? c : d", "((a || b) ? c : d)"),
    ("- - 1", "(-(-1))"), ("!*$p", "(!(*$p))"), ("a & &$v", "(a & (&$v))"),
    ("-a.b[1]", "(-(a.b)[1])"), ("comptime a == b", "((comptime a) == b)"),
    ("comptime (a == b)", "(comptime (a == b))"),
  ])
  func bindsByPrecedence(_ text: String, _ expected: String) throws {
    #expect(try grouped(text) == expected)
  }

  // L40
  @Test func readsMembers() throws {
    #expect(try grouped("a.b->c.d") == "(((a.b).c).d)")
    #expect(try grouped("a->return.if") == "((a.return).if)")
  }

  // L41
  @Test func readsElementsOfTuples() throws {
    #expect(
      try statements("$t.0.12; $t[0];") == """
        tuple element 12
          tuple element 0
            variable $t
        element
          variable $t
          integer 0
        """)
  }

  // L42
  @Test func readsElements() throws {
    #expect(try grouped("a[1][b + 2]") == "a[1][(b + 2)]")
    #expect(
      try statements("@m[1][2];") == """
        element
          map element @m
            integer 1
          integer 2
        """)
  }

  // L43, L44
  @Test func readsAddressesAndDereferences() throws {
    #expect(try grouped("&$v") == "(&$v)")
    #expect(try grouped("&@m") == "(&@m)")
    #expect(try grouped("**$p") == "(*(*$p))")
  }

  // L45
  @Test(arguments: [
    ("(uint8)1", "(uint8: 1)"), ("(size_t)$x", "(size_t: $x)"), ("(foo)x", "(foo: x)"),
    ("(struct task_struct *)arg0", "(struct task_struct*: arg0)"),
    ("(struct s)$x", "(struct s: $x)"), ("(union u **)1", "(union u**: 1)"),
    ("(enum e)1", "(enum e: 1)"), ("(char *)$p", "(char*: $p)"), ("(int32*[4])x", "(int32*[4]: x)"),
    ("(uint8[8])x", "(uint8[8]: x)"), ("(uint8[])x", "(uint8[]: x)"),
    ("(int32[4]*)x", "(int32[4]*: x)"), ("(typeof(1))x", "(typeof: x)"),
    ("(unsigned int)x", "(unsigned int: x)"),
    ("(unsigned long long *)x", "(unsigned long long*: x)"),
    ("(int64)-1", "(int64: (-1))"), ("(u32)*p", "(u32: (*p))"), ("(__u8)&$v", "(__u8: (&$v))"),
    ("(int8)(int16)x.y", "(int8: (int16: (x.y)))"), ("(uint8)x + 1", "((uint8: x) + 1)"),
    ("(foo)(x)", "(foo: x)"), ("(string[16])x", "(string[16]: x)"),
    ("(cpu) - 1", "(cpu - 1)"), ("(cpu) * 2", "(cpu * 2)"), ("(cpu) & 3", "(cpu & 3)"),
    ("(x) / 2", "(x / 2)"), ("(a.b) - 1", "((a.b) - 1)"), ("(a * b)", "(a * b)"),
    ("(x)", "x"), ("(x)[1]", "x[1]"), ("(x).y", "(x.y)"), ("(a[1]) - 2", "(a[1] - 2)"),
    ("(foo *)-1", "(foo*: (-1))"),
  ])
  func tellsCastsFromParentheses(_ text: String, _ expected: String) throws {
    #expect(try grouped(text) == expected)
  }

  // L46
  @Test func readsTuples() throws {
    #expect(try grouped("(1, 2)") == "<1, 2>")
    #expect(try grouped("(1,)") == "<1>")
    #expect(try grouped("()") == "<>")
    #expect(try grouped("((1, 2), 3,)") == "<<1, 2>, 3>")
  }

  // L47
  @Test func readsRecords() throws {
    #expect(
      try statements("$r = (x=1, y = \"a\",); $r.x;") == """
        assign =
          variable $r
          record
            field x
              integer 1
            field y
              string "a"
        member x
          variable $r
        """)
    #expect(try grouped("(x == 1)") == "(x == 1)")
  }

  // L48, L49
  @Test func readsBlocksAndChoicesAsValues() throws {
    #expect(
      try statements("$a = { let $b = 1; $b + 1 }; $c = if a { 1 } else { 2 };") == """
        assign =
          variable $a
          block
            let $b
              integer 1
            result
              binary +
                variable $b
                integer 1
        assign =
          variable $c
          if
            branch
              identifier a
              block
                result
                  integer 1
            else
              block
                result
                  integer 2
        """)
  }

  // L50
  @Test func readsCompileTimeOperators() throws {
    #expect(
      try statements(
        "sizeof(struct s); sizeof($x + 1); offsetof(struct s, a.b); typeinfo(uint8 *);") == """
          sizeof
            type struct s
          sizeof
            binary +
              variable $x
              integer 1
          offsetof a.b
            type struct s
          typeinfo
            type pointer
              type uint8
          """)
    #expect(try statements("sizeof(size_t);") == "sizeof\n  identifier size_t")
    #expect(try statements("sizeof(uint8[4]);").hasPrefix("sizeof\n  type array"))
    #expect(try statements("sizeof(a * b);").hasPrefix("sizeof\n  binary *"))
    #expect(try statements("offsetof(*$p, x);").hasPrefix("offsetof x\n  unary *"))
    #expect(try statements("sizeof(typeof($x));").hasPrefix("sizeof\n  typeof"))
  }

  // L51
  @Test func readsComptime() throws {
    #expect(
      try statements("if comptime (is_str(x)) { 1 }").contains("comptime\n        call is_str"))
  }

  // L52
  @Test func readsPositionalParameters() throws {
    #expect(try statements("$1; $123; $#;") == "parameter $1\nparameter $123\nparameter $#")
    #expect(codes("BEGIN { $0; }") == [.invalidPositionalParameter])
    #expect(codes("BEGIN { $99999999999999999999; }") == [.invalidPositionalParameter])
    #expect(codes("BEGIN { $1x; }") == [.invalidPositionalParameter])
  }

  // L53, L94
  @Test func readsIdentifiers() throws {
    #expect(try statements("pid; AF_INET;") == "identifier pid\nidentifier AF_INET")
  }

  // L54, L96
  @Test func readsCalls() throws {
    #expect(
      try statements("f(); g(1, @m, \"a\"); delete(@m[1, 2]); m(typeof(uint8), struct s *);") == """
        call f
        call g
          integer 1
          map @m
          string "a"
        call delete
          map element @m
            integer 1
            integer 2
        call m
          typeof
            identifier uint8
          type pointer
            type struct s
        """)
    #expect(try statements("container_of($p, struct s, m);").contains("  type struct s\n"))
  }

  @Test func readsSteps() throws {
    #expect(
      try statements("$i++; --@m; @m[1]++; ++$i;") == """
        postfix ++
          variable $i
        prefix --
          map @m
        postfix ++
          map element @m
            integer 1
        prefix ++
          variable $i
        """)
    #expect(codes("BEGIN { $a.b++; }") == [.invalidAssignmentTarget])
    #expect(codes("BEGIN { ++1; }") == [.invalidAssignmentTarget])
    #expect(codes("BEGIN { $a.b = 1; }") == [.invalidAssignmentTarget])
  }

  @Test func knowsWhereThingsAre() throws {
    let script = try script("BEGIN { f(a, (b + c)->d) }")
    guard case .call(let name, let arguments) = script.probes[0].body.result?.kind,
      case .expression(let last) = arguments[1], case .member(let base, let member) = last.kind,
      case .binary(_, let symbol, _) = base.kind, let call = script.probes[0].body.result
    else {
      Issue.record("the tree has another shape")
      return
    }
    let texts = [call.range, name.range, arguments[0].range, last.range, base.range, member.range]
      .map { script.file.text(in: $0) }
    #expect(texts == ["f(a, (b + c)->d)", "f", "a", "(b + c)->d", "b + c", "d"])
    #expect(script.file.text(in: symbol.range) == "+")
  }

}
