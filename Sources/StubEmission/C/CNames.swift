/// Words that are no names in C or C++: keywords, and what standard headers or compilers define as
/// macros.
private let reservedWords: Set<String> = [
  "alignas", "alignof", "and", "and_eq", "asm", "assert", "auto", "bitand", "bitor", "bool",
  "break",
  "case", "catch", "char", "char8_t", "char16_t", "char32_t", "class", "co_await", "co_return",
  "co_yield", "compl", "concept", "const", "const_cast", "consteval", "constexpr", "constinit",
  "continue", "decltype", "default", "delete", "do", "double", "dynamic_cast", "else", "enum",
  "errno", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "i386", "if",
  "inline", "int", "linux", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq",
  "nullptr", "offsetof", "operator", "or", "or_eq", "private", "protected", "public", "register",
  "reinterpret_cast", "requires", "restrict", "return", "short", "signed", "sizeof", "static",
  "static_assert", "static_cast", "stderr", "stdin", "stdout", "struct", "switch", "template",
  "this",
  "thread_local", "throw", "true", "try", "typedef", "typeid", "typename", "typeof",
  "typeof_unqual", "union", "unix", "unsigned", "using", "virtual", "void", "volatile", "wchar_t",
  "while", "xor", "xor_eq",
]

/// Structures of POSIX headers, which a stub of the same name would declare again.
private let systemStructures: Set<String> = [
  "addrinfo", "dirent", "flock", "group", "hostent", "iovec", "itimerspec", "itimerval", "lconv",
  "msghdr", "option", "passwd", "pollfd", "protoent", "rlimit", "rusage", "sched_param", "servent",
  "sigaction", "sigevent", "sockaddr", "stat", "statvfs", "termios", "timespec", "timeval", "tm",
  "tms", "utimbuf", "utsname",
]

/// Returns what the names of a stub begin with.
func cPrefix(_ name: String) -> String {
  reservedWords.contains(name) || systemStructures.contains(name) || name == "proberun"
    ? "\(name)_script" : name
}

/// Returns the name of a type of the script, other than those that every stub has.
func cTypeName(_ name: String) -> String {
  ["parameters", "handlers"].contains(name) ? "\(name)_" : name
}

/// Returns the names of the members of a structure: as they are, or with a `_` behind those that
/// are reserved.
func cMemberNames(_ names: [String], reserved: Set<String> = []) -> [String] {
  var taken = Set(names)
  return names.map { name in
    guard reservedWords.contains(name) || reserved.contains(name) else { return name }
    var escaped = name
    repeat { escaped += "_" } while !taken.insert(escaped).inserted
    return escaped
  }
}
