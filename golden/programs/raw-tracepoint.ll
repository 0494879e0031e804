; ModuleID = 'raw-tracepoint.bt'
source_filename = "raw-tracepoint.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_same = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !27
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !42
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @rawtracepoint_sched_process_exit_1(ptr %ctx) #0 section "raw_tracepoint/sched_process_exit" !dbg !62 {
entry:
  %key = alloca [16 x i8], align 8, !dbg !68
  %zero = alloca [8 x i8], align 8, !dbg !68
  %key1 = alloca [8 x i8], align 8, !dbg !68
  br label %body, !dbg !69

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !68
  %1 = icmp ne i64 %0, 0, !dbg !68
  br i1 %1, label %then, label %else, !dbg !68

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !68
  %3 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !68
  %4 = lshr i64 %3, 32, !dbg !68
  %5 = icmp ne i64 %2, %4, !dbg !68
  br label %end, !dbg !68

else:                                             ; preds = %body
  br label %end, !dbg !68

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !68
  br i1 %6, label %then2, label %end3, !dbg !68

then2:                                            ; preds = %end
  br label %exit, !dbg !68

end3:                                             ; preds = %dead, %end
  %7 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !70
  %8 = load i64, ptr %7, align 8, !dbg !70
  %9 = inttoptr i64 %8 to ptr, !dbg !70
  %10 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !70, !llvm.preserve.access.index !71
  %11 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %10, i64 1), !dbg !70
  %12 = zext i32 %11 to i64, !dbg !70
  %13 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %9, i32 0, i32 0), !dbg !70, !llvm.preserve.access.index !71
  %14 = icmp ult i64 %12, 16, !dbg !70
  br i1 %14, label %then4, label %else5, !dbg !70

dead:                                             ; No predecessors!
  br label %end3, !dbg !68

then4:                                            ; preds = %end3
  store i64 0, ptr %key, align 8, !dbg !70
  %15 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !70
  store i64 0, ptr %15, align 8, !dbg !70
  %16 = call i64 inttoptr (i64 113 to ptr)(ptr %key, i64 %12, ptr %13) #6, !dbg !70
  br label %end6, !dbg !70

else5:                                            ; preds = %end3
  %17 = call i64 inttoptr (i64 113 to ptr)(ptr %key, i64 16, ptr %13) #6, !dbg !70
  br label %end6, !dbg !70

end6:                                             ; preds = %else5, %then4
  %18 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #6, !dbg !70
  %19 = icmp ne ptr %18, null, !dbg !70
  br i1 %19, label %then7, label %else8, !dbg !70

then7:                                            ; preds = %end6
  %20 = load i64, ptr %18, align 8, !dbg !70
  %21 = add i64 %20, 1, !dbg !70
  store i64 %21, ptr %18, align 8, !dbg !70
  br label %end9, !dbg !70

else8:                                            ; preds = %end6
  store i64 0, ptr %zero, align 8, !dbg !70
  %22 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #6, !dbg !70
  %23 = icmp slt i64 %22, 0, !dbg !70
  br i1 %23, label %then10, label %end11, !dbg !70

end9:                                             ; preds = %end16, %then7
  %24 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !69
  %25 = load i64, ptr %24, align 8, !dbg !69
  %26 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !69
  %27 = load i64, ptr %26, align 8, !dbg !69
  %28 = icmp eq i64 %25, %27, !dbg !69
  %29 = zext i1 %28 to i64, !dbg !69
  %30 = trunc i64 %29 to i8, !dbg !69
  store i8 %30, ptr %zero, align 1, !dbg !69
  store i32 0, ptr %key1, align 4, !dbg !69
  %31 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_same, ptr %key1) #6, !dbg !69
  %32 = icmp ne ptr %31, null, !dbg !69
  br i1 %32, label %then17, label %else18, !dbg !69

then10:                                           ; preds = %else8
  %33 = icmp ne i64 %22, -17, !dbg !70
  br i1 %33, label %then12, label %end13, !dbg !70

end11:                                            ; preds = %end13, %else8
  %34 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #6, !dbg !70
  %35 = icmp ne ptr %34, null, !dbg !70
  br i1 %35, label %then14, label %else15, !dbg !70

then12:                                           ; preds = %then10
  call void @probec_count(i64 2) #7, !dbg !70
  br label %end13, !dbg !70

end13:                                            ; preds = %then12, %then10
  br label %end11, !dbg !70

then14:                                           ; preds = %end11
  %36 = load i64, ptr %34, align 8, !dbg !70
  %37 = add i64 %36, 1, !dbg !70
  store i64 %37, ptr %34, align 8, !dbg !70
  br label %end16, !dbg !70

else15:                                           ; preds = %end11
  br label %end16, !dbg !70

end16:                                            ; preds = %else15, %then14
  br label %end9, !dbg !70

then17:                                           ; preds = %end9
  %38 = load i8, ptr %zero, align 1, !dbg !69
  store i8 %38, ptr %31, align 1, !dbg !69
  br label %end19, !dbg !69

else18:                                           ; preds = %end9
  br label %end19, !dbg !69

end19:                                            ; preds = %else18, %then17
  br label %exit, !dbg !69

exit:                                             ; preds = %end19, %then2
  ret i32 0, !dbg !69
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.preserve.static.offset(ptr readnone) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64 immarg) #3

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #4 !dbg !78 {
entry:
  %key = alloca i64, align 8, !dbg !83
  br label %body, !dbg !83

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !83
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #6, !dbg !83
  %1 = icmp ne ptr %0, null, !dbg !83
  br i1 %1, label %then, label %end, !dbg !83

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !83
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !83
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !83
  br label %end, !dbg !83

end:                                              ; preds = %then, %body
  br label %exit, !dbg !83

exit:                                             ; preds = %end
  ret void, !dbg !83
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nounwind memory(none) }
attributes #4 = { noinline nounwind "no-builtins" }
attributes #5 = { willreturn memory(none) }
attributes #6 = { nomerge }
attributes #7 = { cold }

!llvm.module.flags = !{!61}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !44, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "raw-tracepoint.bt", directory: "", source: "// Arguments of raw tracepoints are reached by name and by number.\0Arawtracepoint:sched_process_exit { @[args.p->comm] = count(); @same = arg0 == (uint64)args.p; }\0A\0A")
!4 = !{!0, !5, !27, !42}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_same", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 8, elements: !18)
!26 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !29, isLocal: false, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !30)
!30 = !{!31, !15, !20, !36}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64, align: 64, dwarfAddressSpace: 0)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 6, lowerBound: 0)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !37, size: 64, offset: 192)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64, align: 64, dwarfAddressSpace: 0)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 256, elements: !40)
!39 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!40 = !{!41}
!41 = !DISubrange(count: 4, lowerBound: 0)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !39, isLocal: false, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !45)
!45 = !{!46, !51, !56, !59}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64, align: 64, dwarfAddressSpace: 0)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 5, lowerBound: 0)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !52, size: 64, offset: 64)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64, align: 64, dwarfAddressSpace: 0)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 4096, lowerBound: 0)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !57, size: 64, offset: 128)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64, align: 64, dwarfAddressSpace: 0)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 128, elements: !13)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !60, size: 64, offset: 192)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!61 = !{i32 2, !"Debug Info Version", i32 3}
!62 = distinct !DISubprogram(name: "rawtracepoint_sched_process_exit_1", scope: !3, file: !3, line: 2, type: !63, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66)
!63 = !DISubroutineType(types: !64)
!64 = !{!12, !65}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!66 = !{!67}
!67 = !DILocalVariable(name: "ctx", arg: 1, scope: !62, file: !3, line: 2, type: !65)
!68 = !DILocation(line: 2, scope: !62)
!69 = !DILocation(line: 2, column: 63, scope: !62)
!70 = !DILocation(line: 2, column: 36, scope: !62)
!71 = !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", scope: !3, file: !3, size: 128, elements: !72)
!72 = !{!73}
!73 = !DIDerivedType(tag: DW_TAG_member, name: "comm", scope: !3, file: !3, baseType: !74, size: 128)
!74 = !DICompositeType(tag: DW_TAG_array_type, baseType: !75, size: 128, elements: !76)
!75 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!76 = !{!77}
!77 = !DISubrange(count: 16, lowerBound: 0)
!78 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{null, !39}
!81 = !{!82}
!82 = !DILocalVariable(name: "counter", arg: 1, scope: !78, file: !3, type: !39)
!83 = !DILocation(line: 0, scope: !78)
