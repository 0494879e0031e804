import Checking
import Glibc

/// Returns the types of what the functions of a program or library are given, from its debug
/// information or the file that distributions keep this in.
///
/// `pahole` turns the information (DWARF) into the format of the kernel's types.
func readBinaryTypes(_ binary: String) -> BinaryTypes {
  let path: String
  do throws(DriverError) {
    path = try binaries(named: binary)[0]
  } catch {
    return .missing("there is no such file where the script is compiled")
  }
  let given = getenv("PROBEC_PAHOLE").map { String(cString: $0) }
  guard let pahole = given ?? command(named: "pahole") else {
    return .missing("debug information is read by pahole, which is not installed")
  }
  guard let folder = TemporaryFolder() else {
    return .missing("there is no folder for the files of pahole")
  }
  let status = spawn(
    pahole, ["--btf_encode_detached=\(folder.path("output"))", "--btf_gen_floats", path],
    input: "/dev/null", errors: folder.path("errors"))
  guard status == 0 || status.map({ $0 & 0x7f == 0 }) == true else {
    return .missing("'\(pahole)' cannot be started")
  }
  guard let bytes = folder.read("output") else { return .missing("it has no debug information") }
  return .types(bytes)
}
