; ModuleID = 'wildcard.bt'
source_filename = "wildcard.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !29
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @kprobe_vfs___1(ptr %ctx) #0 section "kprobe/vfs_*" !dbg !47 {
entry:
  %key = alloca [8 x i8], align 8, !dbg !53
  %zero = alloca [8 x i8], align 8, !dbg !53
  br label %body, !dbg !54

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !53
  %1 = icmp ne i64 %0, 0, !dbg !53
  br i1 %1, label %then, label %else, !dbg !53

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !53
  %3 = call i64 inttoptr (i64 14 to ptr)() #2, !dbg !53
  %4 = lshr i64 %3, 32, !dbg !53
  %5 = icmp ne i64 %2, %4, !dbg !53
  br label %end, !dbg !53

else:                                             ; preds = %body
  br label %end, !dbg !53

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !53
  br i1 %6, label %then1, label %end2, !dbg !53

then1:                                            ; preds = %end
  br label %exit, !dbg !53

end2:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 174 to ptr)(ptr %ctx) #2, !dbg !54
  store i64 %7, ptr %key, align 8, !dbg !54
  %8 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !54
  %9 = icmp ne ptr %8, null, !dbg !54
  br i1 %9, label %then3, label %else4, !dbg !54

dead:                                             ; No predecessors!
  br label %end2, !dbg !53

then3:                                            ; preds = %end2
  %10 = load i64, ptr %8, align 8, !dbg !54
  %11 = add i64 %10, 1, !dbg !54
  store i64 %11, ptr %8, align 8, !dbg !54
  br label %end5, !dbg !54

else4:                                            ; preds = %end2
  store i64 0, ptr %zero, align 8, !dbg !54
  %12 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #3, !dbg !54
  %13 = icmp slt i64 %12, 0, !dbg !54
  br i1 %13, label %then6, label %end7, !dbg !54

end5:                                             ; preds = %end12, %then3
  br label %exit, !dbg !54

then6:                                            ; preds = %else4
  %14 = icmp ne i64 %12, -17, !dbg !54
  br i1 %14, label %then8, label %end9, !dbg !54

end7:                                             ; preds = %end9, %else4
  %15 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !54
  %16 = icmp ne ptr %15, null, !dbg !54
  br i1 %16, label %then10, label %else11, !dbg !54

then8:                                            ; preds = %then6
  call void @probec_count(i64 2) #4, !dbg !54
  br label %end9, !dbg !54

end9:                                             ; preds = %then8, %then6
  br label %end7, !dbg !54

then10:                                           ; preds = %end7
  %17 = load i64, ptr %15, align 8, !dbg !54
  %18 = add i64 %17, 1, !dbg !54
  store i64 %18, ptr %15, align 8, !dbg !54
  br label %end12, !dbg !54

else11:                                           ; preds = %end7
  br label %end12, !dbg !54

end12:                                            ; preds = %else11, %then10
  br label %end5, !dbg !54

exit:                                             ; preds = %end5, %then1
  ret i32 0, !dbg !54
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !55 {
entry:
  %key = alloca i64, align 8, !dbg !60
  br label %body, !dbg !60

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !60
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #3, !dbg !60
  %1 = icmp ne ptr %0, null, !dbg !60
  br i1 %1, label %then, label %end, !dbg !60

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !60
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !60
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !60
  br label %end, !dbg !60

end:                                              ; preds = %then, %body
  br label %exit, !dbg !60

exit:                                             ; preds = %end
  ret void, !dbg !60
}

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_re__2(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_re*" !dbg !61 {
entry:
  %key = alloca [8 x i8], align 8, !dbg !64
  %zero = alloca [8 x i8], align 8, !dbg !64
  br label %body, !dbg !65

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !64
  %1 = icmp ne i64 %0, 0, !dbg !64
  br i1 %1, label %then, label %else, !dbg !64

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !64
  %3 = call i64 inttoptr (i64 14 to ptr)() #2, !dbg !64
  %4 = lshr i64 %3, 32, !dbg !64
  %5 = icmp ne i64 %2, %4, !dbg !64
  br label %end, !dbg !64

else:                                             ; preds = %body
  br label %end, !dbg !64

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !64
  br i1 %6, label %then1, label %end2, !dbg !64

then1:                                            ; preds = %end
  br label %exit, !dbg !64

end2:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 174 to ptr)(ptr %ctx) #2, !dbg !65
  store i64 %7, ptr %key, align 8, !dbg !65
  %8 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !65
  %9 = icmp ne ptr %8, null, !dbg !65
  br i1 %9, label %then3, label %else4, !dbg !65

dead:                                             ; No predecessors!
  br label %end2, !dbg !64

then3:                                            ; preds = %end2
  %10 = load i64, ptr %8, align 8, !dbg !65
  %11 = add i64 %10, 1, !dbg !65
  store i64 %11, ptr %8, align 8, !dbg !65
  br label %end5, !dbg !65

else4:                                            ; preds = %end2
  store i64 0, ptr %zero, align 8, !dbg !65
  %12 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #3, !dbg !65
  %13 = icmp slt i64 %12, 0, !dbg !65
  br i1 %13, label %then6, label %end7, !dbg !65

end5:                                             ; preds = %end12, %then3
  br label %exit, !dbg !65

then6:                                            ; preds = %else4
  %14 = icmp ne i64 %12, -17, !dbg !65
  br i1 %14, label %then8, label %end9, !dbg !65

end7:                                             ; preds = %end9, %else4
  %15 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !65
  %16 = icmp ne ptr %15, null, !dbg !65
  br i1 %16, label %then10, label %else11, !dbg !65

then8:                                            ; preds = %then6
  call void @probec_count(i64 2) #4, !dbg !65
  br label %end9, !dbg !65

end9:                                             ; preds = %then8, %then6
  br label %end7, !dbg !65

then10:                                           ; preds = %end7
  %17 = load i64, ptr %15, align 8, !dbg !65
  %18 = add i64 %17, 1, !dbg !65
  store i64 %18, ptr %15, align 8, !dbg !65
  br label %end12, !dbg !65

else11:                                           ; preds = %end7
  br label %end12, !dbg !65

end12:                                            ; preds = %else11, %then10
  br label %end5, !dbg !65

exit:                                             ; preds = %end5, %then1
  ret i32 0, !dbg !65
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { willreturn memory(none) }
attributes #3 = { nomerge }
attributes #4 = { cold }

!llvm.module.flags = !{!46}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "wildcard.bt", directory: "", source: "// A wildcard is one program; the attach cookie tells which match fired.\0Akprobe:vfs_*, tracepoint:syscalls:sys_enter_re* { @[probe] = count(); }\0A\0A")
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
!32 = !{!33, !38, !43, !45}
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
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !44, size: 64, offset: 192)
!46 = !{i32 2, !"Debug Info Version", i32 3}
!47 = distinct !DISubprogram(name: "kprobe_vfs___1", scope: !3, file: !3, line: 2, type: !48, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51)
!48 = !DISubroutineType(types: !49)
!49 = !{!12, !50}
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !{!52}
!52 = !DILocalVariable(name: "ctx", arg: 1, scope: !47, file: !3, line: 2, type: !50)
!53 = !DILocation(line: 2, scope: !47)
!54 = !DILocation(line: 2, column: 51, scope: !47)
!55 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58)
!56 = !DISubroutineType(types: !57)
!57 = !{null, !26}
!58 = !{!59}
!59 = !DILocalVariable(name: "counter", arg: 1, scope: !55, file: !3, type: !26)
!60 = !DILocation(line: 0, scope: !55)
!61 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_re__2", scope: !3, file: !3, line: 2, type: !48, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62)
!62 = !{!63}
!63 = !DILocalVariable(name: "ctx", arg: 1, scope: !61, file: !3, line: 2, type: !50)
!64 = !DILocation(line: 2, scope: !61)
!65 = !DILocation(line: 2, column: 51, scope: !61)
