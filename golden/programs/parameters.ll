; ModuleID = 'parameters.bt'
source_filename = "parameters.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_scratch = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !20
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !43
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !45
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !47
@probec_integer_1 = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !49
@probec_text_2_256 = externally_initialized constant [256 x i8] zeroinitializer, section ".rodata", align 8, !dbg !51
@probec_integer_3 = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !57
@probec_argument_count = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !59
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !61
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_openat_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_openat" !dbg !71 {
entry:
  %argument = alloca i64, align 8, !dbg !77
  %argument1 = alloca i64, align 8, !dbg !77
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !77
  %key = alloca i64, align 8, !dbg !77
  %read = alloca i64, align 8, !dbg !78
  br label %body, !dbg !79

body:                                             ; preds = %entry
  store i64 0, ptr %argument, align 8, !dbg !77
  store i64 0, ptr %argument1, align 8, !dbg !77
  store i32 0, ptr %key, align 8, !dbg !77
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key) #3, !dbg !77
  %1 = icmp ne ptr %0, null, !dbg !77
  br i1 %1, label %body2, label %exit, !dbg !77

body2:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !77
  %3 = icmp ne i64 %2, 0, !dbg !77
  br i1 %3, label %then, label %else, !dbg !77

then:                                             ; preds = %body2
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !77
  %5 = call i64 inttoptr (i64 14 to ptr)() #4, !dbg !77
  %6 = lshr i64 %5, 32, !dbg !77
  %7 = icmp ne i64 %4, %6, !dbg !77
  br label %end, !dbg !77

else:                                             ; preds = %body2
  br label %end, !dbg !77

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !77
  br i1 %8, label %then3, label %end4, !dbg !77

then3:                                            ; preds = %end
  br label %exit, !dbg !77

end4:                                             ; preds = %dead, %end
  %9 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !78
  %10 = icmp eq i64 %9, 0, !dbg !78
  br i1 %10, label %then5, label %else6, !dbg !78

dead:                                             ; No predecessors!
  br label %end4, !dbg !77

then5:                                            ; preds = %end4
  %11 = call i64 inttoptr (i64 14 to ptr)() #4, !dbg !78
  %12 = lshr i64 %11, 32, !dbg !78
  br label %end7, !dbg !78

else6:                                            ; preds = %end4
  %13 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !78
  %14 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !78
  %15 = call i64 inttoptr (i64 120 to ptr)(i64 %13, i64 %14, ptr %pid_namespace_info, i64 8), !dbg !78
  %16 = getelementptr inbounds i8, ptr %pid_namespace_info, i64 4, !dbg !78
  %17 = load i32, ptr %16, align 4, !dbg !78
  %18 = zext i32 %17 to i64, !dbg !78
  br label %end7, !dbg !78

end7:                                             ; preds = %else6, %then5
  %19 = phi i64 [ %12, %then5 ], [ %18, %else6 ], !dbg !78
  %20 = load i64, ptr @probec_integer_1, align 8, !dbg !78
  %21 = icmp eq i64 %19, %20, !dbg !78
  br i1 %21, label %then8, label %else9, !dbg !78

then8:                                            ; preds = %end7
  %22 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !78, !llvm.preserve.access.index !80
  %23 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %22, i32 1, i32 1), !dbg !78, !llvm.preserve.access.index !83
  %24 = load i64, ptr %23, align 8, !dbg !78
  %25 = call i64 asm "", "=r,0"(i64 %24), !dbg !78
  %26 = call i64 inttoptr (i64 113 to ptr)(ptr %0, i64 1024, ptr null) #3, !dbg !78
  %27 = inttoptr i64 %25 to ptr, !dbg !78
  %28 = call i64 inttoptr (i64 114 to ptr)(ptr %0, i64 1024, ptr %27) #3, !dbg !78
  %29 = icmp eq i64 %28, 1024, !dbg !78
  br i1 %29, label %then11, label %end12, !dbg !78

else9:                                            ; preds = %end7
  br label %end10, !dbg !78

end10:                                            ; preds = %else9, %compared
  %30 = phi i1 [ %57, %compared ], [ false, %else9 ], !dbg !78
  br i1 %30, label %then17, label %end18, !dbg !78

then11:                                           ; preds = %then8
  %31 = add i64 %25, 1023, !dbg !78
  %32 = inttoptr i64 %31 to ptr, !dbg !78
  %33 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %32) #3, !dbg !78
  %34 = load i8, ptr %read, align 1, !dbg !78
  %35 = zext i8 %34 to i64, !dbg !78
  %36 = icmp ne i64 %35, 0, !dbg !78
  br i1 %36, label %then13, label %end14, !dbg !78

end12:                                            ; preds = %end14, %then8
  br label %loop, !dbg !78

then13:                                           ; preds = %then11
  %37 = getelementptr inbounds i8, ptr %0, i64 1023, !dbg !78
  store i8 -1, ptr %37, align 1, !dbg !78
  br label %end14, !dbg !78

end14:                                            ; preds = %then13, %then11
  br label %end12, !dbg !78

loop:                                             ; preds = %next16, %end12
  %38 = phi i64 [ 0, %end12 ], [ %54, %next16 ], !dbg !78
  %39 = getelementptr inbounds i8, ptr %0, i64 %38, !dbg !78
  %40 = load i64, ptr %39, align 8, !dbg !78
  %41 = getelementptr inbounds i8, ptr @probec_text_2_256, i64 %38, !dbg !78
  %42 = load i64, ptr %41, align 8, !dbg !78
  %43 = sub i64 %40, 72340172838076673, !dbg !78
  %44 = xor i64 %40, -1, !dbg !78
  %45 = and i64 %43, %44, !dbg !78
  %46 = and i64 %45, -9187201950435737472, !dbg !78
  %47 = sub i64 %46, 1, !dbg !78
  %48 = xor i64 %46, %47, !dbg !78
  %49 = xor i64 %40, %42, !dbg !78
  %50 = and i64 %49, %48, !dbg !78
  %51 = icmp ne i64 %50, 0, !dbg !78
  br i1 %51, label %compared, label %next, !dbg !78

end15:                                            ; preds = %next16
  br label %compared, !dbg !78

next:                                             ; preds = %loop
  %52 = icmp ne i64 %46, 0, !dbg !78
  br i1 %52, label %compared, label %next16, !dbg !78

next16:                                           ; preds = %next
  %53 = add i64 %38, 8, !dbg !78
  %54 = call i64 asm "", "=r,0"(i64 %53), !dbg !78
  %55 = icmp ult i64 %54, 256, !dbg !78
  br i1 %55, label %loop, label %end15, !dbg !78

compared:                                         ; preds = %end15, %next, %loop
  %56 = phi i64 [ 1, %loop ], [ 0, %next ], [ 0, %end15 ], !dbg !78
  %57 = icmp eq i64 %56, 0, !dbg !78
  br label %end10, !dbg !78

then17:                                           ; preds = %end10
  %58 = load i64, ptr @probec_integer_3, align 8, !dbg !79
  store i64 %58, ptr %argument, align 8, !dbg !79
  %59 = load i64, ptr @probec_argument_count, align 8, !dbg !79
  store i64 %59, ptr %argument1, align 8, !dbg !79
  %60 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 24, i64 0) #3, !dbg !79
  %61 = icmp ne ptr %60, null, !dbg !79
  br i1 %61, label %then19, label %else20, !dbg !79

end18:                                            ; preds = %end21, %end10
  br label %exit, !dbg !79

then19:                                           ; preds = %then17
  store i64 0, ptr %60, align 8, !dbg !79
  %62 = load i64, ptr %argument, align 8, !dbg !79
  %63 = getelementptr inbounds i8, ptr %60, i64 8, !dbg !79
  store i64 %62, ptr %63, align 8, !dbg !79
  %64 = load i64, ptr %argument1, align 8, !dbg !79
  %65 = getelementptr inbounds i8, ptr %60, i64 16, !dbg !79
  store i64 %64, ptr %65, align 8, !dbg !79
  %66 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #3, !dbg !79
  %67 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !79
  %68 = icmp uge i64 %66, %67, !dbg !79
  %69 = select i1 %68, i64 2, i64 1, !dbg !79
  %70 = call i64 inttoptr (i64 132 to ptr)(ptr %60, i64 %69) #3, !dbg !79
  br label %end21, !dbg !79

else20:                                           ; preds = %then17
  call void @probec_count(i64 0) #5, !dbg !79
  br label %end21, !dbg !79

end21:                                            ; preds = %else20, %then19
  br label %end18, !dbg !79

exit:                                             ; preds = %end18, %then3, %body
  ret i32 0, !dbg !79
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !84 {
entry:
  %key = alloca i64, align 8, !dbg !89
  br label %body, !dbg !89

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !89
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #3, !dbg !89
  %1 = icmp ne ptr %0, null, !dbg !89
  br i1 %1, label %then, label %end, !dbg !89

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !89
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !89
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !89
  br label %end, !dbg !89

end:                                              ; preds = %then, %body
  br label %exit, !dbg !89

exit:                                             ; preds = %end
  ret void, !dbg !89
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { nomerge }
attributes #4 = { willreturn memory(none) }
attributes #5 = { cold }

!llvm.module.flags = !{!70}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !63, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "parameters.bt", directory: "", source: "// Positional parameters are frozen constants that the loader binds.\0Atracepoint:syscalls:sys_enter_openat /pid == $1 && str(args.filename) == str($2)/ {\0A  printf(\22%d of %d\\n\22, $3, $#);\0A}\0A\0A")
!4 = !{!0, !5, !20, !43, !45, !47, !49, !51, !57, !59, !61}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !8)
!8 = !{!9, !15}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, align: 64, dwarfAddressSpace: 0)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 27, lowerBound: 0)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, align: 64, dwarfAddressSpace: 0)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 1048576, lowerBound: 0)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "probec_scratch", scope: !2, file: !3, type: !22, isLocal: false, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !23)
!23 = !{!24, !29, !34, !37}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 6, lowerBound: 0)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64, align: 64, dwarfAddressSpace: 0)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 1, lowerBound: 0)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !35, size: 64, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64, align: 64, dwarfAddressSpace: 0)
!36 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !38, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 8192, elements: !41)
!40 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!41 = !{!42}
!42 = !DISubrange(count: 128, lowerBound: 0)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "probec_integer_1", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "probec_text_2_256", scope: !2, file: !3, type: !53, isLocal: false, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 2048, elements: !55)
!54 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!55 = !{!56}
!56 = !DISubrange(count: 256, lowerBound: 0)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(name: "probec_integer_3", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression())
!60 = distinct !DIGlobalVariable(name: "probec_argument_count", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!63 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !64)
!64 = !{!24, !29, !34, !65}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !66, size: 64, offset: 192)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64, align: 64, dwarfAddressSpace: 0)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 128, elements: !68)
!68 = !{!69}
!69 = !DISubrange(count: 2, lowerBound: 0)
!70 = !{i32 2, !"Debug Info Version", i32 3}
!71 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1", scope: !3, file: !3, line: 2, type: !72, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!72 = !DISubroutineType(types: !73)
!73 = !{!12, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!75 = !{!76}
!76 = !DILocalVariable(name: "ctx", arg: 1, scope: !71, file: !3, line: 2, type: !74)
!77 = !DILocation(line: 2, scope: !71)
!78 = !DILocation(line: 2, column: 39, scope: !71)
!79 = !DILocation(line: 3, column: 3, scope: !71)
!80 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !81)
!81 = !{!82}
!82 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !83, size: 384)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 384, elements: !27)
!84 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{null, !40}
!87 = !{!88}
!88 = !DILocalVariable(name: "counter", arg: 1, scope: !84, file: !3, type: !40)
!89 = !DILocation(line: 0, scope: !84)
