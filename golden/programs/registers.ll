; ModuleID = 'registers.bt'
source_filename = "registers.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_pc = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_sp = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !28
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !42
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @kprobe_do_nanosleep_1(ptr %ctx) #0 section "kprobe/do_nanosleep" !dbg !58 {
entry:
  %key = alloca [16 x i8], align 8, !dbg !64
  %zero = alloca [8 x i8], align 8, !dbg !64
  br label %body, !dbg !65

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !64
  %1 = icmp ne i64 %0, 0, !dbg !64
  br i1 %1, label %then, label %else, !dbg !64

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !64
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !64
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
  %7 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !65
  %8 = getelementptr inbounds i8, ptr %7, i64 128, !dbg !65
  %9 = load i64, ptr %8, align 8, !dbg !65
  store i64 %9, ptr %key, align 8, !dbg !65
  %10 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !65
  %11 = load i64, ptr %10, align 8, !dbg !65
  %12 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !65
  store i64 %11, ptr %12, align 8, !dbg !65
  %13 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #4, !dbg !65
  %14 = icmp ne ptr %13, null, !dbg !65
  br i1 %14, label %then3, label %else4, !dbg !65

dead:                                             ; No predecessors!
  br label %end2, !dbg !64

then3:                                            ; preds = %end2
  %15 = load i64, ptr %13, align 8, !dbg !65
  %16 = add i64 %15, 1, !dbg !65
  store i64 %16, ptr %13, align 8, !dbg !65
  br label %end5, !dbg !65

else4:                                            ; preds = %end2
  store i64 0, ptr %zero, align 8, !dbg !65
  %17 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #4, !dbg !65
  %18 = icmp slt i64 %17, 0, !dbg !65
  br i1 %18, label %then6, label %end7, !dbg !65

end5:                                             ; preds = %end12, %then3
  br label %exit, !dbg !65

then6:                                            ; preds = %else4
  %19 = icmp ne i64 %17, -17, !dbg !65
  br i1 %19, label %then8, label %end9, !dbg !65

end7:                                             ; preds = %end9, %else4
  %20 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #4, !dbg !65
  %21 = icmp ne ptr %20, null, !dbg !65
  br i1 %21, label %then10, label %else11, !dbg !65

then8:                                            ; preds = %then6
  call void @probec_count(i64 2) #5, !dbg !65
  br label %end9, !dbg !65

end9:                                             ; preds = %then8, %then6
  br label %end7, !dbg !65

then10:                                           ; preds = %end7
  %22 = load i64, ptr %20, align 8, !dbg !65
  %23 = add i64 %22, 1, !dbg !65
  store i64 %23, ptr %20, align 8, !dbg !65
  br label %end12, !dbg !65

else11:                                           ; preds = %end7
  br label %end12, !dbg !65

end12:                                            ; preds = %else11, %then10
  br label %end5, !dbg !65

exit:                                             ; preds = %end5, %then1
  ret i32 0, !dbg !65
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.preserve.static.offset(ptr readnone) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !66 {
entry:
  %key = alloca i64, align 8, !dbg !71
  br label %body, !dbg !71

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !71
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !71
  %1 = icmp ne ptr %0, null, !dbg !71
  br i1 %1, label %then, label %end, !dbg !71

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !71
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !71
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !71
  br label %end, !dbg !71

end:                                              ; preds = %then, %body
  br label %exit, !dbg !71

exit:                                             ; preds = %end
  ret void, !dbg !71
}

; Function Attrs: nounwind
define i32 @profile_2(ptr %ctx) #0 section "perf_event" !dbg !72 {
entry:
  %value = alloca [8 x i8], align 8, !dbg !75
  %key = alloca [8 x i8], align 8, !dbg !75
  br label %body, !dbg !76

body:                                             ; preds = %entry
  %0 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !77
  %1 = getelementptr inbounds i8, ptr %0, i64 128, !dbg !77
  %2 = load i64, ptr %1, align 8, !dbg !77
  store i64 %2, ptr %value, align 8, !dbg !77
  store i32 0, ptr %key, align 4, !dbg !77
  %3 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_pc, ptr %key) #4, !dbg !77
  %4 = icmp ne ptr %3, null, !dbg !77
  br i1 %4, label %then, label %else, !dbg !77

then:                                             ; preds = %body
  %5 = load i64, ptr %value, align 8, !dbg !77
  store i64 %5, ptr %3, align 8, !dbg !77
  br label %end, !dbg !77

else:                                             ; preds = %body
  br label %end, !dbg !77

end:                                              ; preds = %else, %then
  %6 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !76
  %7 = getelementptr inbounds i8, ptr %6, i64 152, !dbg !76
  %8 = load i64, ptr %7, align 8, !dbg !76
  store i64 %8, ptr %value, align 8, !dbg !76
  store i32 0, ptr %key, align 4, !dbg !76
  %9 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_sp, ptr %key) #4, !dbg !76
  %10 = icmp ne ptr %9, null, !dbg !76
  br i1 %10, label %then1, label %else2, !dbg !76

then1:                                            ; preds = %end
  %11 = load i64, ptr %value, align 8, !dbg !76
  store i64 %11, ptr %9, align 8, !dbg !76
  br label %end3, !dbg !76

else2:                                            ; preds = %end
  br label %end3, !dbg !76

end3:                                             ; preds = %else2, %then1
  br label %exit, !dbg !76

exit:                                             ; preds = %end3
  ret i32 0, !dbg !76
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!57}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !44, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "registers.bt", directory: "", source: "// Registers, by the names of the architecture and by common ones.\0Akprobe:do_nanosleep { @[reg(\22ip\22), reg(\22r15\22)] = count(); }\0Aprofile:hz:99 { @pc = reg(\22pc\22); @sp = reg(\22sp\22); }\0A\0A")
!4 = !{!0, !5, !26, !28, !42}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_pc", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!27 = distinct !DIGlobalVariable(name: "AT_sp", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !30, isLocal: false, isDefinition: true)
!30 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !31)
!31 = !{!32, !15, !20, !37}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 6, lowerBound: 0)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !38, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 320, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 5, lowerBound: 0)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !45)
!45 = !{!46, !49, !54, !23}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64, align: 64, dwarfAddressSpace: 0)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !40)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !50, size: 64, offset: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 4096, lowerBound: 0)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !55, size: 64, offset: 128)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64, align: 64, dwarfAddressSpace: 0)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !13)
!57 = !{i32 2, !"Debug Info Version", i32 3}
!58 = distinct !DISubprogram(name: "kprobe_do_nanosleep_1", scope: !3, file: !3, line: 2, type: !59, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62)
!59 = !DISubroutineType(types: !60)
!60 = !{!12, !61}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!62 = !{!63}
!63 = !DILocalVariable(name: "ctx", arg: 1, scope: !58, file: !3, line: 2, type: !61)
!64 = !DILocation(line: 2, scope: !58)
!65 = !DILocation(line: 2, column: 23, scope: !58)
!66 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !67, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !25}
!69 = !{!70}
!70 = !DILocalVariable(name: "counter", arg: 1, scope: !66, file: !3, type: !25)
!71 = !DILocation(line: 0, scope: !66)
!72 = distinct !DISubprogram(name: "profile_2", scope: !3, file: !3, line: 3, type: !59, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!73 = !{!74}
!74 = !DILocalVariable(name: "ctx", arg: 1, scope: !72, file: !3, line: 3, type: !61)
!75 = !DILocation(line: 3, scope: !72)
!76 = !DILocation(line: 3, column: 34, scope: !72)
!77 = !DILocation(line: 3, column: 17, scope: !72)
