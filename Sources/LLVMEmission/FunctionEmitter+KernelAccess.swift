import CLLVM
import TypedIR

/// Access to the memory of the kernel and of processes, relocated where types are the kernel's.
extension FunctionEmitter {

  /// Loads an integer of the context.
  func loadContext(at offset: Int, _ type: IntegerType) -> Value {
    // The kernel accepts the context only with a constant offset, which LLVM must not merge.
    let context = intrinsic("llvm.preserve.static.offset", [contextPointer])
    return load(type, from: PlacePointer(pointer: advance(context, offset), alignment: type.bytes))
  }

  /// Loads an integer of the context at a relocated path.
  func loadContext(_ path: KernelPath, _ type: IntegerType) -> Value {
    let field = member(at: path, of: contextPointer)
    // Opaque: LLVM would merge the loads of two branches into one with a variable offset.
    return opaque(load(type, from: PlacePointer(pointer: field, alignment: type.bytes)))
  }

  /// Reads an integer behind an address; 0 if that fails, because the helper zeroes then.
  mutating func readInteger(
    _ source: Value, _ type: IntegerType, _ space: AddressSpace
  ) -> Value {
    let slot = sharedSlot(.read)
    readMemory(source, to: slot, bytes: constant(type.bytes), space)
    return load(type, from: PlacePointer(pointer: slot, alignment: 8))
  }

  /// Reads the integer, pointer or bit field at a path behind an address.
  ///
  /// An integer may be wider or narrower on the target than here. Its size is relocated; its
  /// signedness is the one that the script was checked with.
  mutating func readField(
    _ path: KernelPath, of base: Value, _ type: IntegerType, _ space: AddressSpace
  ) -> Value {
    guard let target = program.target(of: path) else {
      preconditionFailure("the IR verifier accepted a path that does not fit the types")
    }
    let slot = sharedSlot(.read)
    if target.bitWidth == nil, target.type == .pointer {
      readMemory(member(at: path, of: base), to: slot, bytes: constant(8), space)
      return load(types.int64, from: slot)
    }
    store(constant(0), to: slot)
    let size = information(.byteSize, path)
    if target.bitWidth != nil {
      let source = advance(base, information(.byteOffset, path))
      readMemory(source, to: slot, bytes: size, space)
      let value = shiftLeft(load(types.int64, from: slot), information(.leftShift, path))
      return shiftRight(value, information(.rightShift, path), isSigned: type.isSigned)
    }
    readMemory(member(at: path, of: base), to: slot, bytes: size, space)
    let value = load(types.int64, from: slot)
    guard type.isSigned, type.bytes < 8 else { return value }
    // The kernel does not relocate shifts for elements of arrays.
    let unused =
      target.isElement
      ? subtract(constant(64), shiftLeft(size, constant(3))) : information(.rightShift, path)
    return shiftRight(shiftLeft(value, unused), unused, isSigned: true)
  }

  /// Copies memory behind an address to BPF memory; zeroes it if that fails.
  func readMemory(_ source: Value, to destination: Value, bytes: Value, _ space: AddressSpace) {
    let helper: KernelHelper =
      switch space {
      case .kernel: .probeReadKernel
      case .user: .probeReadUser
      }
    callHelper(helper, [destination, bytes, source])
  }

  /// Copies the memory of a member, as much of it as the target has.
  ///
  /// The verifier knows the size and removes the branch that is not taken.
  mutating func readField(
    _ path: KernelPath, of base: Value, to place: PlacePointer, bytes: Int, _ space: AddressSpace
  ) {
    let size = information(.byteSize, path)
    let capacity = constant(bytes)
    let source = member(at: path, of: base)
    choose(compare(size, LLVMIntULT, capacity)) {
      $0.fill(place, bytes: bytes, value: 0)
      $0.readMemory(source, to: place.pointer, bytes: size, space)
    } else: {
      $0.readMemory(source, to: place.pointer, bytes: capacity, space)
    }
  }

  /// Returns the address of what a path leads to.
  ///
  /// `task.real_parent` becomes `call ptr @llvm.preserve.struct.access.index(ptr %task, i32 0,
  /// i32 3), !llvm.preserve.access.index !struct`.
  func member(at path: KernelPath, of base: Value) -> Value {
    var pointer = base
    var type = KernelMemberType.structure(path.root)
    for step in path.steps {
      switch (step, type) {
      case (.member(let index), .structure(let id)):
        pointer = member(index, of: id, at: pointer)
      case (.element(let index), .array(let element, let count)):
        pointer = self.element(index, of: type, element, count: count, at: pointer)
      case (.member, .integer), (.member, .pointer), (.member, .array), (.member, .enumeration),
        (.element, .integer), (.element, .pointer), (.element, .structure),
        (.element, .enumeration):
        preconditionFailure("the IR verifier accepted a path that does not fit the types")
      }
      guard let next = program.target(after: step, from: type) else {
        preconditionFailure("the IR verifier accepted a path that does not fit the types")
      }
      type = next.type
    }
    return pointer
  }

  private func member(_ index: Int, of id: ID<KernelStruct>, at pointer: Value) -> Value {
    let number: Value = LLVMConstInt(types.int32, UInt64(index), 0)
    let description = emission.kernel.structs[id.index]
    let overloads = [types.pointer, types.pointer]
    if program.kernelStructs[id.index].isUnion {
      let result = intrinsic(
        "llvm.preserve.union.access.index", overloads: overloads, [pointer, number])
      return relocated(result, description)
    }
    let result = intrinsic(
      "llvm.preserve.struct.access.index", overloads: overloads,
      [pointer, LLVMConstInt(types.int32, 0, 0), number])
    // Only the index in the debug information counts, and of the type the alignment: a bit field
    // lies within one unit of it.
    var elements: [LLVMTypeRef?] = [types.int64]
    setElementType(LLVMStructTypeInContext(emission.context, &elements, 1, 0), of: result)
    return relocated(result, description)
  }

  private func element(
    _ index: Int, of type: KernelMemberType, _ element: KernelMemberType, count: Int,
    at pointer: Value
  ) -> Value {
    let result = intrinsic(
      "llvm.preserve.array.access.index", overloads: [types.pointer, types.pointer],
      [
        pointer, LLVMConstInt(types.int32, 1, 0),
        LLVMConstInt(types.int32, UInt64(index), 0),
      ])
    let bytes = types.bytes(emission.kernel.bytes(of: element))
    setElementType(LLVMArrayType2(bytes, UInt64(max(count, index + 1))), of: result)
    return relocated(result, emission.kernel.array(type))
  }

  private func setElementType(_ type: LLVMTypeRef, of call: Value) {
    let name = "elementtype"
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    LLVMAddCallSiteAttribute(
      call, 1, LLVMCreateTypeAttribute(emission.context, kind, type))
  }

  /// Attaches the type to which a call's relocation refers, and returns the call.
  func relocated(_ call: Value, _ description: Metadata) -> Value {
    let name = "llvm.preserve.access.index"
    let kind = LLVMGetMDKindIDInContext(emission.context, name, UInt32(name.utf8.count))
    LLVMSetMetadata(call, kind, LLVMMetadataAsValue(emission.context, description))
    return call
  }
}
