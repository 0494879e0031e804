; ModuleID = 'division.bt'
source_filename = "division.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_c = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_d = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_q = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@AT_r = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !28
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !30
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !44
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !58
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !60
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !63 {
entry:
  %value = alloca i64, align 8, !dbg !69
  %value1 = alloca i64, align 8, !dbg !69
  %value2 = alloca [8 x i8], align 8, !dbg !69
  %key = alloca [8 x i8], align 8, !dbg !69
  %key3 = alloca [8 x i8], align 8, !dbg !69
  br label %body, !dbg !70

body:                                             ; preds = %entry
  store i64 0, ptr %value, align 8, !dbg !69
  store i64 0, ptr %value1, align 8, !dbg !69
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !69
  %1 = icmp ne i64 %0, 0, !dbg !69
  br i1 %1, label %then, label %else, !dbg !69

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !69
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !69
  %4 = lshr i64 %3, 32, !dbg !69
  %5 = icmp ne i64 %2, %4, !dbg !69
  br label %end, !dbg !69

else:                                             ; preds = %body
  br label %end, !dbg !69

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !69
  br i1 %6, label %then4, label %end5, !dbg !69

then4:                                            ; preds = %end
  br label %exit, !dbg !69

end5:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 8 to ptr)() #3, !dbg !71
  store i64 %7, ptr %value2, align 8, !dbg !71
  store i32 0, ptr %key, align 4, !dbg !71
  %8 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_d, ptr %key) #4, !dbg !71
  %9 = icmp ne ptr %8, null, !dbg !71
  br i1 %9, label %then6, label %else7, !dbg !71

dead:                                             ; No predecessors!
  br label %end5, !dbg !69

then6:                                            ; preds = %end5
  %10 = load i64, ptr %value2, align 8, !dbg !71
  store i64 %10, ptr %8, align 8, !dbg !71
  br label %end8, !dbg !71

else7:                                            ; preds = %end5
  br label %end8, !dbg !71

end8:                                             ; preds = %else7, %then6
  %11 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i8 }) %ctx, i32 0, i32 0), !dbg !72, !llvm.preserve.access.index !73
  %12 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %11, i32 1, i32 2), !dbg !72, !llvm.preserve.access.index !76
  %13 = load i64, ptr %12, align 8, !dbg !72
  %14 = call i64 asm "", "=r,0"(i64 %13), !dbg !72
  store i32 0, ptr %key, align 4, !dbg !72
  %15 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_d, ptr %key) #4, !dbg !72
  %16 = icmp ne ptr %15, null, !dbg !72
  br i1 %16, label %then9, label %else10, !dbg !72

then9:                                            ; preds = %end8
  %17 = load i64, ptr %15, align 8, !dbg !72
  store i64 %17, ptr %value, align 8, !dbg !72
  br label %end11, !dbg !72

else10:                                           ; preds = %end8
  store i64 0, ptr %value, align 8, !dbg !72
  br label %end11, !dbg !72

end11:                                            ; preds = %else10, %then9
  %18 = load i64, ptr %value, align 8, !dbg !72
  %19 = icmp ne i64 %18, 0, !dbg !72
  br i1 %19, label %then12, label %else13, !dbg !72

then12:                                           ; preds = %end11
  %20 = udiv i64 %14, %18, !dbg !72
  br label %end14, !dbg !72

else13:                                           ; preds = %end11
  call void @probec_report_error(i64 0) #5, !dbg !72
  br label %end14, !dbg !72

end14:                                            ; preds = %else13, %then12
  %21 = phi i64 [ %20, %then12 ], [ 1, %else13 ], !dbg !72
  store i64 %21, ptr %value2, align 8, !dbg !72
  store i32 0, ptr %key3, align 4, !dbg !72
  %22 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_q, ptr %key3) #4, !dbg !72
  %23 = icmp ne ptr %22, null, !dbg !72
  br i1 %23, label %then15, label %else16, !dbg !72

then15:                                           ; preds = %end14
  %24 = load i64, ptr %value2, align 8, !dbg !72
  store i64 %24, ptr %22, align 8, !dbg !72
  br label %end17, !dbg !72

else16:                                           ; preds = %end14
  br label %end17, !dbg !72

end17:                                            ; preds = %else16, %then15
  %25 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i8 }) %ctx, i32 0, i32 0), !dbg !77, !llvm.preserve.access.index !73
  %26 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %25, i32 1, i32 2), !dbg !77, !llvm.preserve.access.index !76
  %27 = load i64, ptr %26, align 8, !dbg !77
  %28 = call i64 asm "", "=r,0"(i64 %27), !dbg !77
  store i32 0, ptr %key, align 4, !dbg !77
  %29 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_d, ptr %key) #4, !dbg !77
  %30 = icmp ne ptr %29, null, !dbg !77
  br i1 %30, label %then18, label %else19, !dbg !77

then18:                                           ; preds = %end17
  %31 = load i64, ptr %29, align 8, !dbg !77
  store i64 %31, ptr %value1, align 8, !dbg !77
  br label %end20, !dbg !77

else19:                                           ; preds = %end17
  store i64 0, ptr %value1, align 8, !dbg !77
  br label %end20, !dbg !77

end20:                                            ; preds = %else19, %then18
  %32 = load i64, ptr %value1, align 8, !dbg !77
  %33 = icmp ne i64 %32, 0, !dbg !77
  br i1 %33, label %then21, label %else22, !dbg !77

then21:                                           ; preds = %end20
  %34 = urem i64 %28, %32, !dbg !77
  br label %end23, !dbg !77

else22:                                           ; preds = %end20
  call void @probec_report_error(i64 1) #5, !dbg !77
  br label %end23, !dbg !77

end23:                                            ; preds = %else22, %then21
  %35 = phi i64 [ %34, %then21 ], [ 1, %else22 ], !dbg !77
  store i64 %35, ptr %value2, align 8, !dbg !77
  store i32 0, ptr %key3, align 4, !dbg !77
  %36 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_r, ptr %key3) #4, !dbg !77
  %37 = icmp ne ptr %36, null, !dbg !77
  br i1 %37, label %then24, label %else25, !dbg !77

then24:                                           ; preds = %end23
  %38 = load i64, ptr %value2, align 8, !dbg !77
  store i64 %38, ptr %36, align 8, !dbg !77
  br label %end26, !dbg !77

else25:                                           ; preds = %end23
  br label %end26, !dbg !77

end26:                                            ; preds = %else25, %then24
  %39 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i8 }) %ctx, i32 0, i32 0), !dbg !70, !llvm.preserve.access.index !73
  %40 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %39, i32 1, i32 2), !dbg !70, !llvm.preserve.access.index !76
  %41 = load i64, ptr %40, align 8, !dbg !70
  %42 = call i64 asm "", "=r,0"(i64 %41), !dbg !70
  %43 = udiv i64 %42, 8, !dbg !70
  store i64 %43, ptr %value2, align 8, !dbg !70
  store i32 0, ptr %key, align 4, !dbg !70
  %44 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_c, ptr %key) #4, !dbg !70
  %45 = icmp ne ptr %44, null, !dbg !70
  br i1 %45, label %then27, label %else28, !dbg !70

then27:                                           ; preds = %end26
  %46 = load i64, ptr %value2, align 8, !dbg !70
  store i64 %46, ptr %44, align 8, !dbg !70
  br label %end29, !dbg !70

else28:                                           ; preds = %end26
  br label %end29, !dbg !70

end29:                                            ; preds = %else28, %then27
  br label %exit, !dbg !70

exit:                                             ; preds = %end29, %then4
  ret i32 0, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_report_error(i64 %site) #2 !dbg !78 {
entry:
  br label %body, !dbg !83

body:                                             ; preds = %entry
  %0 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #4, !dbg !83
  %1 = icmp ne ptr %0, null, !dbg !83
  br i1 %1, label %then, label %else, !dbg !83

then:                                             ; preds = %body
  store i64 0, ptr %0, align 8, !dbg !83
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !83
  store i64 %site, ptr %2, align 8, !dbg !83
  %3 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !83
  %4 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !83
  %5 = icmp uge i64 %3, %4, !dbg !83
  %6 = select i1 %5, i64 2, i64 1, !dbg !83
  %7 = call i64 inttoptr (i64 132 to ptr)(ptr %0, i64 %6) #4, !dbg !83
  br label %end, !dbg !83

else:                                             ; preds = %body
  call void @probec_count(i64 0) #5, !dbg !83
  br label %end, !dbg !83

end:                                              ; preds = %else, %then
  br label %exit, !dbg !83

exit:                                             ; preds = %end
  ret void, !dbg !83
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !84 {
entry:
  %key = alloca i64, align 8, !dbg !87
  br label %body, !dbg !87

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !87
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !87
  %1 = icmp ne ptr %0, null, !dbg !87
  br i1 %1, label %then, label %end, !dbg !87

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !87
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !87
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !87
  br label %end, !dbg !87

end:                                              ; preds = %then, %body
  br label %exit, !dbg !87

exit:                                             ; preds = %end
  ret void, !dbg !87
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!62}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_c", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "division.bt", directory: "", source: "// A division checks its divisor: zero gives 1 and a run-time error with a place.\0Atracepoint:syscalls:sys_enter_read {\0A  @d = cpu; @q = args.count / @d; @r = args.count % @d; @c = args.count / 8;\0A}\0A\0A")
!4 = !{!0, !5, !26, !28, !30, !44, !58, !60}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_d", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !8)
!8 = !{!9, !15, !20, !23}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, align: 64, dwarfAddressSpace: 0)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 2, lowerBound: 0)
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
!25 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: "AT_q", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(name: "AT_r", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !32, isLocal: false, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !33)
!33 = !{!34, !15, !20, !39}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64, align: 64, dwarfAddressSpace: 0)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 6, lowerBound: 0)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !40, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64, align: 64, dwarfAddressSpace: 0)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 192, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3, lowerBound: 0)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !46, isLocal: false, isDefinition: true)
!46 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !47)
!47 = !{!48, !53}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !49, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64, align: 64, dwarfAddressSpace: 0)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 27, lowerBound: 0)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !54, size: 64, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64, align: 64, dwarfAddressSpace: 0)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !56)
!56 = !{!57}
!57 = !DISubrange(count: 1048576, lowerBound: 0)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression())
!61 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!62 = !{i32 2, !"Debug Info Version", i32 3}
!63 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 2, type: !64, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!64 = !DISubroutineType(types: !65)
!65 = !{!12, !66}
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!67 = !{!68}
!68 = !DILocalVariable(name: "ctx", arg: 1, scope: !63, file: !3, line: 2, type: !66)
!69 = !DILocation(line: 2, scope: !63)
!70 = !DILocation(line: 3, column: 57, scope: !63)
!71 = !DILocation(line: 3, column: 3, scope: !63)
!72 = !DILocation(line: 3, column: 13, scope: !63)
!73 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !74)
!74 = !{!75}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !76, size: 384)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 384, elements: !37)
!77 = !DILocation(line: 3, column: 35, scope: !63)
!78 = distinct !DISubprogram(name: "probec_report_error", scope: !3, file: !3, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{null, !25}
!81 = !{!82}
!82 = !DILocalVariable(name: "site", arg: 1, scope: !78, file: !3, type: !25)
!83 = !DILocation(line: 0, scope: !78)
!84 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!85 = !{!86}
!86 = !DILocalVariable(name: "counter", arg: 1, scope: !84, file: !3, type: !25)
!87 = !DILocation(line: 0, scope: !84)
