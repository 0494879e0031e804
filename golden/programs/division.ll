; ModuleID = 'division.bt'
source_filename = "division.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_c = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_d = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_q = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@AT_r = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !28
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !30
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !42
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !56
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !58
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !61 {
entry:
  %value = alloca i64, align 8, !dbg !67
  %value1 = alloca [8 x i8], align 8, !dbg !67
  %key = alloca [8 x i8], align 8, !dbg !67
  %key2 = alloca [8 x i8], align 8, !dbg !67
  br label %body, !dbg !68

body:                                             ; preds = %entry
  store i64 0, ptr %value, align 8, !dbg !67
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !67
  %1 = icmp ne i64 %0, 0, !dbg !67
  br i1 %1, label %then, label %else, !dbg !67

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !67
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !67
  %4 = lshr i64 %3, 32, !dbg !67
  %5 = icmp ne i64 %2, %4, !dbg !67
  br label %end, !dbg !67

else:                                             ; preds = %body
  br label %end, !dbg !67

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !67
  br i1 %6, label %then3, label %end4, !dbg !67

then3:                                            ; preds = %end
  br label %exit, !dbg !67

end4:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 8 to ptr)() #3, !dbg !69
  store i64 %7, ptr %value1, align 8, !dbg !69
  store i32 0, ptr %key, align 4, !dbg !69
  %8 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_d, ptr %key) #4, !dbg !69
  %9 = icmp ne ptr %8, null, !dbg !69
  br i1 %9, label %then5, label %else6, !dbg !69

dead:                                             ; No predecessors!
  br label %end4, !dbg !67

then5:                                            ; preds = %end4
  %10 = load i64, ptr %value1, align 8, !dbg !69
  store i64 %10, ptr %8, align 8, !dbg !69
  br label %end7, !dbg !69

else6:                                            ; preds = %end4
  br label %end7, !dbg !69

end7:                                             ; preds = %else6, %then5
  %11 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !70, !llvm.preserve.access.index !71
  %12 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %11, i32 1, i32 2), !dbg !70, !llvm.preserve.access.index !41
  %13 = load i64, ptr %12, align 8, !dbg !70
  %14 = call i64 asm "", "=r,0"(i64 %13), !dbg !70
  store i32 0, ptr %key, align 4, !dbg !70
  %15 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_d, ptr %key) #4, !dbg !70
  %16 = icmp ne ptr %15, null, !dbg !70
  br i1 %16, label %then8, label %else9, !dbg !70

then8:                                            ; preds = %end7
  %17 = load i64, ptr %15, align 8, !dbg !70
  store i64 %17, ptr %value, align 8, !dbg !70
  br label %end10, !dbg !70

else9:                                            ; preds = %end7
  store i64 0, ptr %value, align 8, !dbg !70
  br label %end10, !dbg !70

end10:                                            ; preds = %else9, %then8
  %18 = load i64, ptr %value, align 8, !dbg !70
  %19 = icmp ne i64 %18, 0, !dbg !70
  br i1 %19, label %then11, label %else12, !dbg !70

then11:                                           ; preds = %end10
  %20 = udiv i64 %14, %18, !dbg !70
  br label %end13, !dbg !70

else12:                                           ; preds = %end10
  call void @probec_report_error(i64 0) #5, !dbg !70
  br label %end13, !dbg !70

end13:                                            ; preds = %else12, %then11
  %21 = phi i64 [ %20, %then11 ], [ 1, %else12 ], !dbg !70
  store i64 %21, ptr %value1, align 8, !dbg !70
  store i32 0, ptr %key2, align 4, !dbg !70
  %22 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_q, ptr %key2) #4, !dbg !70
  %23 = icmp ne ptr %22, null, !dbg !70
  br i1 %23, label %then14, label %else15, !dbg !70

then14:                                           ; preds = %end13
  %24 = load i64, ptr %value1, align 8, !dbg !70
  store i64 %24, ptr %22, align 8, !dbg !70
  br label %end16, !dbg !70

else15:                                           ; preds = %end13
  br label %end16, !dbg !70

end16:                                            ; preds = %else15, %then14
  %25 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !74, !llvm.preserve.access.index !71
  %26 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %25, i32 1, i32 2), !dbg !74, !llvm.preserve.access.index !41
  %27 = load i64, ptr %26, align 8, !dbg !74
  %28 = call i64 asm "", "=r,0"(i64 %27), !dbg !74
  store i32 0, ptr %key, align 4, !dbg !74
  %29 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_d, ptr %key) #4, !dbg !74
  %30 = icmp ne ptr %29, null, !dbg !74
  br i1 %30, label %then17, label %else18, !dbg !74

then17:                                           ; preds = %end16
  %31 = load i64, ptr %29, align 8, !dbg !74
  store i64 %31, ptr %value, align 8, !dbg !74
  br label %end19, !dbg !74

else18:                                           ; preds = %end16
  store i64 0, ptr %value, align 8, !dbg !74
  br label %end19, !dbg !74

end19:                                            ; preds = %else18, %then17
  %32 = load i64, ptr %value, align 8, !dbg !74
  %33 = icmp ne i64 %32, 0, !dbg !74
  br i1 %33, label %then20, label %else21, !dbg !74

then20:                                           ; preds = %end19
  %34 = urem i64 %28, %32, !dbg !74
  br label %end22, !dbg !74

else21:                                           ; preds = %end19
  call void @probec_report_error(i64 1) #5, !dbg !74
  br label %end22, !dbg !74

end22:                                            ; preds = %else21, %then20
  %35 = phi i64 [ %34, %then20 ], [ 1, %else21 ], !dbg !74
  store i64 %35, ptr %value1, align 8, !dbg !74
  store i32 0, ptr %key2, align 4, !dbg !74
  %36 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_r, ptr %key2) #4, !dbg !74
  %37 = icmp ne ptr %36, null, !dbg !74
  br i1 %37, label %then23, label %else24, !dbg !74

then23:                                           ; preds = %end22
  %38 = load i64, ptr %value1, align 8, !dbg !74
  store i64 %38, ptr %36, align 8, !dbg !74
  br label %end25, !dbg !74

else24:                                           ; preds = %end22
  br label %end25, !dbg !74

end25:                                            ; preds = %else24, %then23
  %39 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !68, !llvm.preserve.access.index !71
  %40 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %39, i32 1, i32 2), !dbg !68, !llvm.preserve.access.index !41
  %41 = load i64, ptr %40, align 8, !dbg !68
  %42 = call i64 asm "", "=r,0"(i64 %41), !dbg !68
  %43 = udiv i64 %42, 8, !dbg !68
  store i64 %43, ptr %value1, align 8, !dbg !68
  store i32 0, ptr %key, align 4, !dbg !68
  %44 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_c, ptr %key) #4, !dbg !68
  %45 = icmp ne ptr %44, null, !dbg !68
  br i1 %45, label %then26, label %else27, !dbg !68

then26:                                           ; preds = %end25
  %46 = load i64, ptr %value1, align 8, !dbg !68
  store i64 %46, ptr %44, align 8, !dbg !68
  br label %end28, !dbg !68

else27:                                           ; preds = %end25
  br label %end28, !dbg !68

end28:                                            ; preds = %else27, %then26
  br label %exit, !dbg !68

exit:                                             ; preds = %end28, %then3
  ret i32 0, !dbg !68
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_report_error(i64 %site) #2 !dbg !75 {
entry:
  br label %body, !dbg !80

body:                                             ; preds = %entry
  %0 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #4, !dbg !80
  %1 = icmp ne ptr %0, null, !dbg !80
  br i1 %1, label %then, label %else, !dbg !80

then:                                             ; preds = %body
  store i64 0, ptr %0, align 8, !dbg !80
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !80
  store i64 %site, ptr %2, align 8, !dbg !80
  %3 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !80
  %4 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !80
  %5 = icmp uge i64 %3, %4, !dbg !80
  %6 = select i1 %5, i64 2, i64 1, !dbg !80
  %7 = call i64 inttoptr (i64 132 to ptr)(ptr %0, i64 %6) #4, !dbg !80
  br label %end, !dbg !80

else:                                             ; preds = %body
  call void @probec_count(i64 0) #5, !dbg !80
  br label %end, !dbg !80

end:                                              ; preds = %else, %then
  br label %exit, !dbg !80

exit:                                             ; preds = %end
  ret void, !dbg !80
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !81 {
entry:
  %key = alloca i64, align 8, !dbg !84
  br label %body, !dbg !84

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !84
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !84
  %1 = icmp ne ptr %0, null, !dbg !84
  br i1 %1, label %then, label %end, !dbg !84

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !84
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !84
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !84
  br label %end, !dbg !84

end:                                              ; preds = %then, %body
  br label %exit, !dbg !84

exit:                                             ; preds = %end
  ret void, !dbg !84
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!60}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_c", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "division.bt", directory: "", source: "// A division checks its divisor: zero gives 1 and a run-time error with a place.\0Atracepoint:syscalls:sys_enter_read {\0A  @d = cpu; @q = args.count / @d; @r = args.count % @d; @c = args.count / 8;\0A}\0A\0A")
!4 = !{!0, !5, !26, !28, !30, !42, !56, !58}
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
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 384, elements: !37)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !44, isLocal: false, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !45)
!45 = !{!46, !51}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64, align: 64, dwarfAddressSpace: 0)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 27, lowerBound: 0)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !52, size: 64, offset: 64)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64, align: 64, dwarfAddressSpace: 0)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 1048576, lowerBound: 0)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!60 = !{i32 2, !"Debug Info Version", i32 3}
!61 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 2, type: !62, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!62 = !DISubroutineType(types: !63)
!63 = !{!12, !64}
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!65 = !{!66}
!66 = !DILocalVariable(name: "ctx", arg: 1, scope: !61, file: !3, line: 2, type: !64)
!67 = !DILocation(line: 2, scope: !61)
!68 = !DILocation(line: 3, column: 57, scope: !61)
!69 = !DILocation(line: 3, column: 3, scope: !61)
!70 = !DILocation(line: 3, column: 13, scope: !61)
!71 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !72)
!72 = !{!73}
!73 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !41, size: 384)
!74 = !DILocation(line: 3, column: 35, scope: !61)
!75 = distinct !DISubprogram(name: "probec_report_error", scope: !3, file: !3, type: !76, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{null, !25}
!78 = !{!79}
!79 = !DILocalVariable(name: "site", arg: 1, scope: !75, file: !3, type: !25)
!80 = !DILocation(line: 0, scope: !75)
!81 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !76, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!82 = !{!83}
!83 = !DILocalVariable(name: "counter", arg: 1, scope: !81, file: !3, type: !25)
!84 = !DILocation(line: 0, scope: !81)
