package import Artefact

/// A whole script after lowering: everything that emission needs, and nothing about syntax.
package struct Program: Sendable {

  /// The script's file name as the user gave it; line information refers to it.
  package var scriptName: String

  /// The script's lines; line information carries them to the verifier's messages.
  package var scriptLines: [String]

  /// The licence string that the kernel checks.
  package var license: String

  /// The minimal local types of the kernel that relocations refer to.
  package var kernelStructs: [KernelStruct]

  /// The kernel's enumerations that relocations refer to.
  package var kernelEnums: [KernelEnum]

  /// The BPF maps of the script and of the runtime, in the order of emission.
  package var maps: [Map]

  /// The load-time constants of `.rodata`; same order as `manifest.parameters`.
  package var parameters: [Parameter]

  /// The constants of `.rodata` that the loader does not set.
  package var constants: [Constant] = []

  /// One program per attach point, in the order of `manifest.probes`; then what they call.
  package var functions: [Function]

  /// What goes into the `.probec` section.
  package var manifest: Manifest

  /// Programs in C that the functions call, as bitcode of LLVM.
  package var bitcode: [[UInt8]]

  /// Objects whose functions the functions call.
  package var objects: [LinkedObject] = []

  /// The functions of objects that the functions may call.
  package var objectFunctions: [ObjectFunction] = []

  /// Creates a program.
  package init(
    scriptName: String, scriptLines: [String], license: String, kernelStructs: [KernelStruct],
    kernelEnums: [KernelEnum], maps: [Map], parameters: [Parameter], functions: [Function],
    manifest: Manifest, bitcode: [[UInt8]] = []
  ) {
    self.scriptName = scriptName
    self.scriptLines = scriptLines
    self.license = license
    self.kernelStructs = kernelStructs
    self.kernelEnums = kernelEnums
    self.maps = maps
    self.parameters = parameters
    self.functions = functions
    self.manifest = manifest
    self.bitcode = bitcode
  }
}

/// A BPF map.
package struct Map: Sendable, Equatable {
  /// The ELF symbol.
  package var symbol: String
  /// The kernel's kind of map.
  package var kind: MapKind
  /// The size of a key in bytes; 0 for a ring buffer.
  package var keyBytes: Int
  /// The size of a value in bytes (of one CPU); 0 for a ring buffer.
  package var valueBytes: Int
  /// The number of elements; for a ring buffer its size in bytes.
  package var maximumEntries: Int
  /// The kernel's flags for the map (`BPF_F_…`).
  package var flags: Int
  /// Creates a map.
  package init(
    symbol: String, kind: MapKind, keyBytes: Int, valueBytes: Int, maximumEntries: Int,
    flags: Int = 0
  ) {
    self.symbol = symbol
    self.kind = kind
    self.keyBytes = keyBytes
    self.valueBytes = valueBytes
    self.maximumEntries = maximumEntries
    self.flags = flags
  }
}

/// The kinds of BPF map; raw values are the kernel's (`BPF_MAP_TYPE_…`).
package enum MapKind: Int, Sendable {
  case hash = 1  // BPF_MAP_TYPE_HASH
  case array = 2  // BPF_MAP_TYPE_ARRAY
  case perCPUHash = 5  // BPF_MAP_TYPE_PERCPU_HASH
  case perCPUArray = 6  // BPF_MAP_TYPE_PERCPU_ARRAY
  case stackTrace = 7  // BPF_MAP_TYPE_STACK_TRACE
  case leastRecentlyUsedHash = 9  // BPF_MAP_TYPE_LRU_HASH
  case leastRecentlyUsedPerCPUHash = 10  // BPF_MAP_TYPE_LRU_PERCPU_HASH
  case ringBuffer = 27  // BPF_MAP_TYPE_RINGBUF
}

/// A load-time constant: a variable in `.rodata` that the loader sets before loading.
package struct Parameter: Sendable, Equatable {
  /// The ELF symbol.
  package var symbol: String
  /// The size in bytes: 8 for an integer.
  package var bytes: Int
  /// What the variable begins with if the loader does not set it; zeros follow.
  package var initial: [UInt8]
  /// Creates a parameter.
  package init(symbol: String, bytes: Int, initial: [UInt8] = []) {
    self.symbol = symbol
    self.bytes = bytes
    self.initial = initial
  }
}

/// Constant bytes in `.rodata`.
package struct Constant: Sendable, Equatable {
  /// The ELF symbol.
  package var symbol: String
  /// The contents.
  package var bytes: [UInt8]
  /// Creates a constant.
  package init(symbol: String, bytes: [UInt8]) {
    self.symbol = symbol
    self.bytes = bytes
  }
}

/// How a function is called by others of the program, as a BPF subprogram.
package struct FunctionSignature: Sendable, Equatable {
  /// The variables that hold the arguments.
  package var parameters: [ID<Local>]
  /// The variable that holds the result when the function ends; nil if there is none.
  package var result: ID<Local>?
  /// The size of the memory that the caller gives to the function, in bytes; 0 for none.
  ///
  /// What no register holds is handed over in it: texts and the like, the parameters that are too
  /// many, and a result. The rest is working memory, of which each call thus has its own.
  package var frameBytes: Int
  /// Creates a signature.
  package init(parameters: [ID<Local>], result: ID<Local>?, frameBytes: Int = 0) {
    self.parameters = parameters
    self.result = result
    self.frameBytes = frameBytes
  }
  /// The most parameters in registers: two of the five that BPF has hold the context and the frame.
  package static let maximumParameters = 3
}

/// A BPF program, the code of one attach point; or a function that programs call.
package struct Function: Sendable {
  /// The ELF symbol, unique in the program.
  package var name: String
  /// The ELF section, named as libbpf names program types (`kprobe/vfs_read`); empty for a
  /// function that programs call.
  package var section: String
  /// The line of the attach point, from 1.
  package var line: Int
  /// The scalar variables, 64 bits each.
  package var locals: [Local]
  /// The byte buffers on the BPF stack, whose sum is at most `Function.maximumStackBytes`.
  package var buffers: [Buffer]
  /// The size of the per-CPU working memory that the function uses, in bytes; 0 for none.
  package var scratchBytes: Int
  /// The line of the script that needs most of the per-CPU working memory.
  package var scratchLine = 0
  /// The element of the scratch map that is this function's.
  package var scratchSlot: Int
  /// How programs call the function; nil for a program.
  package var signature: FunctionSignature?
  /// The code.
  ///
  /// A function that runs off its end returns 0.
  package var body: [Statement]

  /// What remains of the 512 bytes of BPF stack when emission has taken its own.
  package static let maximumStackBytes = 384

  /// Creates a function.
  package init(
    name: String, section: String, line: Int, locals: [Local], buffers: [Buffer],
    scratchBytes: Int, scratchSlot: Int, signature: FunctionSignature? = nil, body: [Statement]
  ) {
    self.name = name
    self.section = section
    self.line = line
    self.locals = locals
    self.buffers = buffers
    self.scratchBytes = scratchBytes
    self.scratchSlot = scratchSlot
    self.signature = signature
    self.body = body
  }
}

/// A scalar variable of 64 bits, 0 at first.
package struct Local: Sendable, Equatable {
  /// A name for dumps; need not be unique.
  package var name: String
  /// Creates a local.
  package init(name: String) { self.name = name }
}

/// A byte buffer on the BPF stack, aligned to 8 bytes; its contents are undefined at first.
package struct Buffer: Sendable, Equatable {
  /// A name for dumps; need not be unique.
  package var name: String
  /// The size in bytes.
  package var bytes: Int
  /// Creates a buffer.
  package init(name: String, bytes: Int) {
    self.name = name
    self.bytes = bytes
  }
}
