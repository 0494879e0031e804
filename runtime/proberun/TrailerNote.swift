/// The ELF note by which `probec` knows a loader that looks for an artefact at its own end.
///
/// The sizes of the name and of the contents, the type, the name ("Probec"), and the contents: the
/// version of `ArtefactTrailer`.
@section(".note.probec") @used
private let trailerNote: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
  7, 4, 1, 0x626f_7250, 0x6365, 1
)
