; ModuleID = 'options.bt'
source_filename = "options.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !43
@probec_option_pid = externally_initialized constant i64 1, section ".rodata", align 8, !dbg !45
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !47
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !49
@probec_option_prefix = externally_initialized constant [32 x i8] c"reads\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", section ".rodata", align 8, !dbg !51
@probec_option_print.all = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !57
@probec_option_offset = externally_initialized constant i64 -1, section ".rodata", align 8, !dbg !59
@probec_text_1_32 = externally_initialized constant [32 x i8] zeroinitializer, section ".rodata", align 8, !dbg !61
@probec_option_mask = externally_initialized constant i64 -1, section ".rodata", align 8, !dbg !63
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !65
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !87 {
entry:
  %argument = alloca i64, align 8, !dbg !93
  %argument1 = alloca i64, align 8, !dbg !93
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !93
  %key = alloca [32 x i8], align 8, !dbg !93
  %zero = alloca [8 x i8], align 8, !dbg !93
  br label %body, !dbg !94

body:                                             ; preds = %entry
  store i64 0, ptr %argument, align 8, !dbg !93
  store i64 0, ptr %argument1, align 8, !dbg !93
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !93
  %1 = icmp ne i64 %0, 0, !dbg !93
  br i1 %1, label %then, label %else, !dbg !93

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !93
  %3 = call i64 inttoptr (i64 14 to ptr)() #2, !dbg !93
  %4 = lshr i64 %3, 32, !dbg !93
  %5 = icmp ne i64 %2, %4, !dbg !93
  br label %end, !dbg !93

else:                                             ; preds = %body
  br label %end, !dbg !93

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !93
  br i1 %6, label %then2, label %end3, !dbg !93

then2:                                            ; preds = %end
  br label %exit, !dbg !93

end3:                                             ; preds = %dead, %end
  %7 = load i64, ptr @probec_option_pid, align 8, !dbg !95
  %8 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !95
  %9 = icmp eq i64 %8, 0, !dbg !95
  br i1 %9, label %then4, label %else5, !dbg !95

dead:                                             ; No predecessors!
  br label %end3, !dbg !93

then4:                                            ; preds = %end3
  %10 = call i64 inttoptr (i64 14 to ptr)() #2, !dbg !95
  %11 = lshr i64 %10, 32, !dbg !95
  br label %end6, !dbg !95

else5:                                            ; preds = %end3
  %12 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !95
  %13 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !95
  %14 = call i64 inttoptr (i64 120 to ptr)(i64 %12, i64 %13, ptr %pid_namespace_info, i64 8), !dbg !95
  %15 = getelementptr inbounds i8, ptr %pid_namespace_info, i64 4, !dbg !95
  %16 = load i32, ptr %15, align 4, !dbg !95
  %17 = zext i32 %16 to i64, !dbg !95
  br label %end6, !dbg !95

end6:                                             ; preds = %else5, %then4
  %18 = phi i64 [ %11, %then4 ], [ %17, %else5 ], !dbg !95
  %19 = icmp eq i64 %7, %18, !dbg !95
  br i1 %19, label %then7, label %end8, !dbg !95

then7:                                            ; preds = %end6
  %20 = load i64, ptr @probec_option_prefix, align 8, !dbg !96
  store i64 %20, ptr %key, align 8, !dbg !96
  %21 = load i64, ptr getelementptr inbounds (i8, ptr @probec_option_prefix, i64 8), align 8, !dbg !96
  %22 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !96
  store i64 %21, ptr %22, align 8, !dbg !96
  %23 = load i64, ptr getelementptr inbounds (i8, ptr @probec_option_prefix, i64 16), align 8, !dbg !96
  %24 = getelementptr inbounds i8, ptr %key, i64 16, !dbg !96
  store i64 %23, ptr %24, align 8, !dbg !96
  %25 = load i64, ptr getelementptr inbounds (i8, ptr @probec_option_prefix, i64 24), align 8, !dbg !96
  %26 = getelementptr inbounds i8, ptr %key, i64 24, !dbg !96
  store i64 %25, ptr %26, align 8, !dbg !96
  %27 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !96
  %28 = icmp ne ptr %27, null, !dbg !96
  br i1 %28, label %then9, label %else10, !dbg !96

end8:                                             ; preds = %end20, %end6
  br label %exit, !dbg !94

then9:                                            ; preds = %then7
  %29 = load i64, ptr %27, align 8, !dbg !96
  %30 = add i64 %29, 1, !dbg !96
  store i64 %30, ptr %27, align 8, !dbg !96
  br label %end11, !dbg !96

else10:                                           ; preds = %then7
  store i64 0, ptr %zero, align 8, !dbg !96
  %31 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #3, !dbg !96
  %32 = icmp slt i64 %31, 0, !dbg !96
  br i1 %32, label %then12, label %end13, !dbg !96

end11:                                            ; preds = %end18, %then9
  %33 = load i64, ptr @probec_option_print.all, align 8, !dbg !97
  %34 = icmp ne i64 %33, 0, !dbg !97
  br i1 %34, label %then19, label %end20, !dbg !97

then12:                                           ; preds = %else10
  %35 = icmp ne i64 %31, -17, !dbg !96
  br i1 %35, label %then14, label %end15, !dbg !96

end13:                                            ; preds = %end15, %else10
  %36 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !96
  %37 = icmp ne ptr %36, null, !dbg !96
  br i1 %37, label %then16, label %else17, !dbg !96

then14:                                           ; preds = %then12
  call void @probec_count(i64 2) #4, !dbg !96
  br label %end15, !dbg !96

end15:                                            ; preds = %then14, %then12
  br label %end13, !dbg !96

then16:                                           ; preds = %end13
  %38 = load i64, ptr %36, align 8, !dbg !96
  %39 = add i64 %38, 1, !dbg !96
  store i64 %39, ptr %36, align 8, !dbg !96
  br label %end18, !dbg !96

else17:                                           ; preds = %end13
  br label %end18, !dbg !96

end18:                                            ; preds = %else17, %then16
  br label %end11, !dbg !96

then19:                                           ; preds = %end11
  %40 = load i64, ptr @probec_option_offset, align 8, !dbg !94
  store i64 %40, ptr %argument, align 8, !dbg !94
  %41 = load i64, ptr @probec_option_mask, align 8, !dbg !94
  store i64 %41, ptr %argument1, align 8, !dbg !94
  %42 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 56, i64 0) #3, !dbg !94
  %43 = icmp ne ptr %42, null, !dbg !94
  br i1 %43, label %then21, label %else22, !dbg !94

end20:                                            ; preds = %end23, %end11
  br label %end8, !dbg !94

then21:                                           ; preds = %then19
  store i64 0, ptr %42, align 8, !dbg !94
  %44 = load i64, ptr %argument, align 8, !dbg !94
  %45 = getelementptr inbounds i8, ptr %42, i64 8, !dbg !94
  store i64 %44, ptr %45, align 8, !dbg !94
  %46 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !94
  %47 = load i64, ptr @probec_text_1_32, align 8, !dbg !94
  store i64 %47, ptr %46, align 8, !dbg !94
  %48 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_32, i64 8), align 8, !dbg !94
  %49 = getelementptr inbounds i8, ptr %46, i64 8, !dbg !94
  store i64 %48, ptr %49, align 8, !dbg !94
  %50 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_32, i64 16), align 8, !dbg !94
  %51 = getelementptr inbounds i8, ptr %46, i64 16, !dbg !94
  store i64 %50, ptr %51, align 8, !dbg !94
  %52 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_32, i64 24), align 8, !dbg !94
  %53 = getelementptr inbounds i8, ptr %46, i64 24, !dbg !94
  store i64 %52, ptr %53, align 8, !dbg !94
  %54 = load i64, ptr %argument1, align 8, !dbg !94
  %55 = getelementptr inbounds i8, ptr %42, i64 48, !dbg !94
  store i64 %54, ptr %55, align 8, !dbg !94
  %56 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #3, !dbg !94
  %57 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !94
  %58 = icmp uge i64 %56, %57, !dbg !94
  %59 = select i1 %58, i64 2, i64 1, !dbg !94
  %60 = call i64 inttoptr (i64 132 to ptr)(ptr %42, i64 %59) #3, !dbg !94
  br label %end23, !dbg !94

else22:                                           ; preds = %then19
  call void @probec_count(i64 0) #4, !dbg !94
  br label %end23, !dbg !94

end23:                                            ; preds = %else22, %then21
  br label %end20, !dbg !94

exit:                                             ; preds = %end8, %then2
  ret i32 0, !dbg !94
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !98 {
entry:
  %key = alloca i64, align 8, !dbg !103
  br label %body, !dbg !103

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !103
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #3, !dbg !103
  %1 = icmp ne ptr %0, null, !dbg !103
  br i1 %1, label %then, label %end, !dbg !103

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !103
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !103
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !103
  br label %end, !dbg !103

end:                                              ; preds = %then, %body
  br label %exit, !dbg !103

exit:                                             ; preds = %end
  ret void, !dbg !103
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { willreturn memory(none) }
attributes #3 = { nomerge }
attributes #4 = { cold }

!llvm.module.flags = !{!86}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !67, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "options.bt", directory: "", source: "// Named parameters are frozen constants of the type of their defaults.\0A// Those that are not given stay as they are in the object.\0A\0Aconfig = { max_strlen = 32 }\0A\0Atracepoint:syscalls:sys_enter_read /getopt(\22pid\22, 1, \22the process\22) == pid/ {\0A  @[getopt(\22prefix\22, \22reads\22, \22what the counts begin with\22)] = count();\0A  if (getopt(\22print-all\22)) {\0A    printf(\22%d %s %u\\n\22, getopt(\22offset\22, -1), $1, getopt(\22mask\22, 0xffffffffffffffff));\0A  }\0A}\0A\0A")
!4 = !{!0, !5, !29, !43, !45, !47, !49, !51, !57, !59, !61, !63, !65}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !8)
!8 = !{!9, !15, !20, !23}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, align: 64, dwarfAddressSpace: 0)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 6, lowerBound: 0)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, align: 64, dwarfAddressSpace: 0)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 1, lowerBound: 0)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !21, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !24, size: 64, offset: 192)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 192, elements: !27)
!26 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!27 = !{!28}
!28 = !DISubrange(count: 3, lowerBound: 0)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !32)
!32 = !{!33, !38}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 27, lowerBound: 0)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !39, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, align: 64, dwarfAddressSpace: 0)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 1048576, lowerBound: 0)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "probec_option_pid", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "probec_option_prefix", scope: !2, file: !3, type: !53, isLocal: false, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 256, elements: !55)
!54 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!55 = !{!56}
!56 = !DISubrange(count: 32, lowerBound: 0)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(name: "probec_option_print.all", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression())
!60 = distinct !DIGlobalVariable(name: "probec_option_offset", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(name: "probec_text_1_32", scope: !2, file: !3, type: !53, isLocal: false, isDefinition: true)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(name: "probec_option_mask", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression())
!66 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!67 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !68)
!68 = !{!69, !74, !79, !84}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !70, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64, align: 64, dwarfAddressSpace: 0)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 5, lowerBound: 0)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !75, size: 64, offset: 64)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64, align: 64, dwarfAddressSpace: 0)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !77)
!77 = !{!78}
!78 = !DISubrange(count: 4096, lowerBound: 0)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !80, size: 64, offset: 128)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64, align: 64, dwarfAddressSpace: 0)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 256, elements: !82)
!82 = !{!83}
!83 = !DISubrange(count: 4, lowerBound: 0)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !85, size: 64, offset: 192)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!86 = !{i32 2, !"Debug Info Version", i32 3}
!87 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 6, type: !88, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!88 = !DISubroutineType(types: !89)
!89 = !{!12, !90}
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!91 = !{!92}
!92 = !DILocalVariable(name: "ctx", arg: 1, scope: !87, file: !3, line: 6, type: !90)
!93 = !DILocation(line: 6, scope: !87)
!94 = !DILocation(line: 9, column: 5, scope: !87)
!95 = !DILocation(line: 6, column: 37, scope: !87)
!96 = !DILocation(line: 7, column: 3, scope: !87)
!97 = !DILocation(line: 8, column: 3, scope: !87)
!98 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !26}
!101 = !{!102}
!102 = !DILocalVariable(name: "counter", arg: 1, scope: !98, file: !3, type: !26)
!103 = !DILocation(line: 0, scope: !98)
