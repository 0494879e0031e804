extension CStub {

  /// The functions of a session, from its beginning to its end.
  var sessionFunctions: [String] {
    let object = cHead("const void *", "\(prefix)_object", ["size_t *size"])
    return [
      """
      \(cComment(["Returns the artefact, which is at the end of this file, and stores its size."]))
      \(object);
      """,
      cFunction(
        [
          "Begins a session, which \(prefix)_close must end, even after an error. Needs no privileges.",
          "",
          "-EBADMSG: the bytes in this file were altered; make it again.",
        ], "int", "\(prefix)_open", [session],
        """
        size_t size;
        const void *object = \(prefix)_object(&size);
        self->session = NULL;
        return proberun_open(&self->session, object, size, \(hash));
        """),
      cFunction(
        ["Loads the programs into the kernel; as proberun_load."], "int", "\(prefix)_load",
        [session], "return proberun_load(self->session);"),
      cFunction(
        ["Attaches the probes; as proberun_attach."], "int", "\(prefix)_attach", [session],
        "return proberun_attach(self->session);"),
      cFunction(
        [
          "Detaches the probes; as proberun_detach. \(prefix)_poll delivers the events that are left."
        ], "int", "\(prefix)_detach", [session], "return proberun_detach(self->session);"),
      cFunction(
        [
          "Returns 1 if the session has ended by itself, because the script called exit(), whose status",
          "is stored in `status` unless that is NULL; else 0. As proberun_exited.",
        ], "int", "\(prefix)_exited", ["const \(session)", "int *status"],
        "return proberun_exited(self->session, status);"),
      cFunction(
        ["Returns what the error that the last call returned means; never NULL."], "const char *",
        "\(prefix)_message", ["const \(session)", "int error"],
        "return proberun_message(self->session, error);"),
      cFunction(
        ["Ends a session; as proberun_close. Every later call but \(prefix)_open gives -EBADF."],
        "int", "\(prefix)_close", [session],
        """
        int result = proberun_close(self->session);
        if (result == 0) self->session = NULL;
        return result;
        """),
    ]
  }

  /// The parameter that functions have in common.
  var session: String { "struct \(prefix) *self" }

  private var hash: String {
    let digits = String(model.objectHash, radix: 16)
    return "UINT64_C(0x" + String(repeating: "0", count: 16 - digits.count) + digits + ")"
  }
}
