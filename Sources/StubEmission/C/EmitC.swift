/// Returns a header in C11 and C++17 that contains an artefact and functions to use it.
///
/// It includes `proberun.h`. A person may read it: first what the script offers, then the functions,
/// at the end the bytes.
package func emitC(_ model: StubModel) -> String {
  CStub(model).text
}

/// The header that is being written.
struct CStub {

  /// The model, with names that C and C++ allow.
  let model: StubModel

  /// What all names begin with.
  let prefix: String

  /// The members of the handlers, one for each event.
  let handlerNames: [String]

  init(_ model: StubModel) {
    var model = model
    let events = cMemberNames(model.events.map(\.name), reserved: ["text", "message", "context"])
    model.parameters.rename(
      \.name, to: cMemberNames(model.parameters.map(\.name), reserved: ["parameters"]))
    model.events.rename(\.name, to: model.events.map { cTypeName($0.name) })
    model.enumerations.rename(\.name, to: model.enumerations.map { cTypeName($0.name) })
    for index in model.events.indices {
      guard case .fields(var fields) = model.events[index].content else { continue }
      fields.rename(\.name, to: cMemberNames(fields.map(\.name)))
      model.events[index].content = .fields(fields)
    }
    for index in model.structures.indices {
      let names = cMemberNames(model.structures[index].fields.map(\.name))
      model.structures[index].fields.rename(\.name, to: names)
    }
    self.model = model
    prefix = cPrefix(model.name.snakeCase)
    handlerNames = events
  }

  var text: String {
    let guardName = prefix.uppercased() + "_STUB_H"
    let blocks =
      [
        head,
        """
        #ifndef \(guardName)
        #define \(guardName)

        #include <errno.h>
        #include <proberun.h>
        #include <stdbool.h>
        #include <stddef.h>
        #include <stdint.h>
        #include <string.h>
        """,
        """
        /** A session of \(model.script); \(prefix)_open begins it. */
        struct \(prefix) {
          /** For the functions of proberun.h; NULL if there is no session. */
          struct proberun *session;
        };
        """,
      ]
      + section("Parameters.", parameterStructure + parameterFunctions)
      + section("The session.", sessionFunctions)
      + section("Values.", enumerations + structures)
      + section("Events.", events + [handlers] + pollFunctions)
      + section("Maps.", model.maps.indices.flatMap(map))
      + section("The artefact.", [objectFunction])
      + ["#endif"]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The comment at the head: what the script does, and how the file is used.
  private var head: String {
    var lines = [
      "\(model.script) for programs in C and C++, made by \(model.compiler). Do not edit: make it again."
    ]
    if !model.summary.isEmpty { lines += [""] + model.summary }
    lines += [
      "",
      "    struct \(prefix) \(prefix);",
      "    int result = \(prefix)_open(&\(prefix));",
    ]
    if !model.parameters.isEmpty {
      lines.append(
        "    if (result == 0) result = \(prefix)_set_parameters(&\(prefix), &parameters);")
    }
    lines += [
      "    if (result == 0) result = \(prefix)_load(&\(prefix));",
      "    if (result == 0) result = \(prefix)_attach(&\(prefix));",
      "    while (result >= 0 && !\(prefix)_exited(&\(prefix), NULL))",
      "      result = \(prefix)_poll(&\(prefix), &handlers, 1000);",
      "    if (result < 0) fprintf(stderr, \"%s\\n\", \(prefix)_message(&\(prefix), result));",
      "    \(prefix)_close(&\(prefix));",
      "",
      "Functions return 0, or what they say, or a negative errno; see proberun.h. Link with",
      "`pkg-config --cflags --libs --static proberun`.",
    ]
    return cComment(lines, begin: "/*")
  }

  /// The bytes of the artefact.
  private var objectFunction: String {
    let rows = stride(from: 0, to: model.object.count, by: 16).map { start in
      model.object[start..<min(start + 16, model.object.count)]
        .map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ", ")
    }
    return cFunction(
      ["Returns the artefact and stores its size."], "const void *", "\(prefix)_object",
      ["size_t *size"],
      """
      static const unsigned char bytes[] = {
        \(rows.joined(separator: ",\n  ")),
      };
      *size = sizeof bytes;
      return bytes;
      """)
  }

  /// Returns blocks behind a title; nothing for none.
  private func section(_ title: String, _ blocks: [String]) -> [String] {
    blocks.isEmpty ? [] : ["/* \(title) */"] + blocks
  }

  /// Where in the script something is: `tool.bt:3, 12`.
  func place(_ lines: [Int]) -> String {
    "\(model.script):" + lines.map(String.init).joined(separator: ", ")
  }
}

extension Array {

  /// Replaces a member of each element.
  fileprivate mutating func rename(_ name: WritableKeyPath<Element, String>, to names: [String]) {
    for index in indices { self[index][keyPath: name] = names[index] }
  }
}
