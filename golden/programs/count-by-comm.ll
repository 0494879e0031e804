; ModuleID = 'count-by-comm.bt'
source_filename = "count-by-comm.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !29
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_raw_syscalls_sys_enter_1(ptr %ctx) #0 section "tracepoint/raw_syscalls/sys_enter" !dbg !51 {
entry:
  %key = alloca [16 x i8], align 8, !dbg !57
  %zero = alloca [8 x i8], align 8, !dbg !57
  br label %body, !dbg !58

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !57
  %1 = icmp ne i64 %0, 0, !dbg !57
  br i1 %1, label %then, label %else, !dbg !57

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !57
  %3 = call i64 inttoptr (i64 14 to ptr)() #2, !dbg !57
  %4 = lshr i64 %3, 32, !dbg !57
  %5 = icmp ne i64 %2, %4, !dbg !57
  br label %end, !dbg !57

else:                                             ; preds = %body
  br label %end, !dbg !57

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !57
  br i1 %6, label %then1, label %end2, !dbg !57

then1:                                            ; preds = %end
  br label %exit, !dbg !57

end2:                                             ; preds = %dead, %end
  store i64 0, ptr %key, align 8, !dbg !58
  %7 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !58
  store i64 0, ptr %7, align 8, !dbg !58
  %8 = call i64 inttoptr (i64 16 to ptr)(ptr %key, i64 16), !dbg !58
  %9 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !58
  %10 = icmp ne ptr %9, null, !dbg !58
  br i1 %10, label %then3, label %else4, !dbg !58

dead:                                             ; No predecessors!
  br label %end2, !dbg !57

then3:                                            ; preds = %end2
  %11 = load i64, ptr %9, align 8, !dbg !58
  %12 = add i64 %11, 1, !dbg !58
  store i64 %12, ptr %9, align 8, !dbg !58
  br label %end5, !dbg !58

else4:                                            ; preds = %end2
  store i64 0, ptr %zero, align 8, !dbg !58
  %13 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #3, !dbg !58
  %14 = icmp slt i64 %13, 0, !dbg !58
  br i1 %14, label %then6, label %end7, !dbg !58

end5:                                             ; preds = %end12, %then3
  br label %exit, !dbg !58

then6:                                            ; preds = %else4
  %15 = icmp ne i64 %13, -17, !dbg !58
  br i1 %15, label %then8, label %end9, !dbg !58

end7:                                             ; preds = %end9, %else4
  %16 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !58
  %17 = icmp ne ptr %16, null, !dbg !58
  br i1 %17, label %then10, label %else11, !dbg !58

then8:                                            ; preds = %then6
  call void @probec_count(i64 2) #4, !dbg !58
  br label %end9, !dbg !58

end9:                                             ; preds = %then8, %then6
  br label %end7, !dbg !58

then10:                                           ; preds = %end7
  %18 = load i64, ptr %16, align 8, !dbg !58
  %19 = add i64 %18, 1, !dbg !58
  store i64 %19, ptr %16, align 8, !dbg !58
  br label %end12, !dbg !58

else11:                                           ; preds = %end7
  br label %end12, !dbg !58

end12:                                            ; preds = %else11, %then10
  br label %end5, !dbg !58

exit:                                             ; preds = %end5, %then1
  ret i32 0, !dbg !58
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !59 {
entry:
  %key = alloca i64, align 8, !dbg !64
  br label %body, !dbg !64

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !64
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #3, !dbg !64
  %1 = icmp ne ptr %0, null, !dbg !64
  br i1 %1, label %then, label %end, !dbg !64

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !64
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !64
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !64
  br label %end, !dbg !64

end:                                              ; preds = %then, %body
  br label %exit, !dbg !64

exit:                                             ; preds = %end
  ret void, !dbg !64
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { willreturn memory(none) }
attributes #3 = { nomerge }
attributes #4 = { cold }

!llvm.module.flags = !{!50}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "count-by-comm.bt", directory: "", source: "// A map of counts keyed by a name: a per-CPU hash.\0Atracepoint:raw_syscalls:sys_enter { @[comm] = count(); }\0A\0A")
!4 = !{!0, !5, !29}
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
!30 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !32)
!32 = !{!33, !38, !43, !48}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 5, lowerBound: 0)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !39, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, align: 64, dwarfAddressSpace: 0)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 4096, lowerBound: 0)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !44, size: 64, offset: 128)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64, align: 64, dwarfAddressSpace: 0)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 128, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 2, lowerBound: 0)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !49, size: 64, offset: 192)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!50 = !{i32 2, !"Debug Info Version", i32 3}
!51 = distinct !DISubprogram(name: "tracepoint_raw_syscalls_sys_enter_1", scope: !3, file: !3, line: 2, type: !52, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!52 = !DISubroutineType(types: !53)
!53 = !{!12, !54}
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!55 = !{!56}
!56 = !DILocalVariable(name: "ctx", arg: 1, scope: !51, file: !3, line: 2, type: !54)
!57 = !DILocation(line: 2, scope: !51)
!58 = !DILocation(line: 2, column: 37, scope: !51)
!59 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !60, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62)
!60 = !DISubroutineType(types: !61)
!61 = !{null, !26}
!62 = !{!63}
!63 = !DILocalVariable(name: "counter", arg: 1, scope: !59, file: !3, type: !26)
!64 = !DILocation(line: 0, scope: !59)
