// Feeds bytes to everything that reads an artefact. Run from anywhere:
//
//   sh Fuzz/artefact/run.sh 60
//
// builds it into .build/fuzz-artefact and runs it for 60 seconds on the bytes in Fuzz/artefact/seeds.

/// Reads `bytes` as each thing that the loader reads, and asks for all that it holds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  readArtefact(bytes)
  readManifest(bytes)
  readTypes(bytes)
  readExecutable(bytes)
  return 0
}

private func readArtefact(_ bytes: [UInt8]) {
  do throws(ArtefactError) {
    let plan = try LoadPlan.reading(bytes)
    let descriptors = [Int32](repeating: 3, count: plan.maps.count)
    for program in plan.programs {
      _ = program.code(mapDescriptors: descriptors)
      _ = plan.location(ofInstruction: program.instructionCount - 1, in: program)
      _ = plan.instruction(ofRelocation: 0, in: program)
    }
    walk(BTFGraph(plan.types))
  } catch {
    precondition(!error.message.isEmpty, "every error says what is wrong")
  }
}

private func readManifest(_ bytes: [UInt8]) {
  do throws(ArtefactError) {
    let manifest = try Manifest(parsing: bytes)
    let copy = try Manifest(json: manifest.json)
    precondition(copy == manifest, "a manifest survives its JSON")
    for map in manifest.maps { _ = map.value.size + (map.key?.size ?? 0) }
  } catch {
    precondition(!error.message.isEmpty, "every error says what is wrong")
  }
}

private func readTypes(_ bytes: [UInt8]) {
  do throws(ArtefactError) {
    walk(try BTFGraph(bytes))
  } catch {
    precondition(!error.message.isEmpty, "every error says what is wrong")
  }
}

/// Reads `bytes` as an executable that carries an artefact, behind loaders of several sizes.
private func readExecutable(_ bytes: [UInt8]) {
  for loaderSize in [elfFileSize(header: bytes) ?? 0, 0, bytes.count / 2] {
    do throws(ArtefactError) {
      let trailer = try ArtefactTrailer(
        Array(bytes.suffix(ArtefactTrailer.size)), ofFile: bytes.count, afterLoaderOf: loaderSize)
      try trailer.check(Array(bytes[trailer.offset..<trailer.offset + trailer.count]))
    } catch {
      precondition(!error.message.isEmpty, "every error says what is wrong")
    }
  }
}

/// Looks at every type in every way.
private func walk(_ graph: BTFGraph) {
  // A few hundred types show what more of them would.
  for number in 0..<UInt32(min(graph.btf.typeCount, 256)) {
    let type = BTFTypeID(number)
    let name = graph.btf.name(of: type)
    _ = graph.structure(named: name)
    _ = graph.size(of: type)
    _ = graph.parameters(of: type)
    _ = graph.returnType(of: type)
    _ = graph.enumerators(of: type)
    _ = graph.member(named: "tgid", of: type)
    _ = graph.flattenedMembers(of: type)
  }
}
