; ModuleID = 'aggregates.bt'
source_filename = "aggregates.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_avg = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_max = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_min = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@AT_stats = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !31
@AT_sum = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !33
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !39
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !48
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_exit_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_exit_read" !dbg !51 {
entry:
  %sample = alloca i64, align 8, !dbg !57
  %key = alloca [8 x i8], align 8, !dbg !57
  br label %body, !dbg !58

body:                                             ; preds = %entry
  store i64 0, ptr %sample, align 8, !dbg !57
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
  %7 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !59, !llvm.preserve.access.index !60
  %8 = load i64, ptr %7, align 8, !dbg !59
  %9 = call i64 asm "", "=r,0"(i64 %8), !dbg !59
  store i64 %9, ptr %sample, align 8, !dbg !59
  store i32 0, ptr %key, align 4, !dbg !59
  %10 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_avg, ptr %key) #3, !dbg !59
  %11 = icmp ne ptr %10, null, !dbg !59
  br i1 %11, label %then3, label %else4, !dbg !59

dead:                                             ; No predecessors!
  br label %end2, !dbg !57

then3:                                            ; preds = %end2
  %12 = load i64, ptr %10, align 8, !dbg !59
  %13 = add i64 %12, 1, !dbg !59
  store i64 %13, ptr %10, align 8, !dbg !59
  %14 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !59
  %15 = load i64, ptr %14, align 8, !dbg !59
  %16 = load i64, ptr %sample, align 8, !dbg !59
  %17 = add i64 %15, %16, !dbg !59
  %18 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !59
  store i64 %17, ptr %18, align 8, !dbg !59
  br label %end5, !dbg !59

else4:                                            ; preds = %end2
  br label %end5, !dbg !59

end5:                                             ; preds = %else4, %then3
  %19 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !64, !llvm.preserve.access.index !60
  %20 = load i64, ptr %19, align 8, !dbg !64
  %21 = call i64 asm "", "=r,0"(i64 %20), !dbg !64
  store i64 %21, ptr %sample, align 8, !dbg !64
  store i32 0, ptr %key, align 4, !dbg !64
  %22 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_max, ptr %key) #3, !dbg !64
  %23 = icmp ne ptr %22, null, !dbg !64
  br i1 %23, label %then6, label %else7, !dbg !64

then6:                                            ; preds = %end5
  %24 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !64
  %25 = load i64, ptr %24, align 8, !dbg !64
  %26 = icmp eq i64 %25, 0, !dbg !64
  br i1 %26, label %then9, label %else10, !dbg !64

else7:                                            ; preds = %end5
  br label %end8, !dbg !64

end8:                                             ; preds = %else7, %end13
  %27 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !65, !llvm.preserve.access.index !60
  %28 = load i64, ptr %27, align 8, !dbg !65
  %29 = call i64 asm "", "=r,0"(i64 %28), !dbg !65
  store i64 %29, ptr %sample, align 8, !dbg !65
  store i32 0, ptr %key, align 4, !dbg !65
  %30 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_min, ptr %key) #3, !dbg !65
  %31 = icmp ne ptr %30, null, !dbg !65
  br i1 %31, label %then14, label %else15, !dbg !65

then9:                                            ; preds = %then6
  br label %end11, !dbg !64

else10:                                           ; preds = %then6
  %32 = load i64, ptr %sample, align 8, !dbg !64
  %33 = load i64, ptr %22, align 8, !dbg !64
  %34 = icmp sgt i64 %32, %33, !dbg !64
  br label %end11, !dbg !64

end11:                                            ; preds = %else10, %then9
  %35 = phi i1 [ true, %then9 ], [ %34, %else10 ], !dbg !64
  br i1 %35, label %then12, label %end13, !dbg !64

then12:                                           ; preds = %end11
  %36 = load i64, ptr %sample, align 8, !dbg !64
  store i64 %36, ptr %22, align 8, !dbg !64
  %37 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !64
  store i64 1, ptr %37, align 8, !dbg !64
  br label %end13, !dbg !64

end13:                                            ; preds = %then12, %end11
  br label %end8, !dbg !64

then14:                                           ; preds = %end8
  %38 = getelementptr inbounds i8, ptr %30, i64 8, !dbg !65
  %39 = load i64, ptr %38, align 8, !dbg !65
  %40 = icmp eq i64 %39, 0, !dbg !65
  br i1 %40, label %then17, label %else18, !dbg !65

else15:                                           ; preds = %end8
  br label %end16, !dbg !65

end16:                                            ; preds = %else15, %end21
  %41 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !66, !llvm.preserve.access.index !60
  %42 = load i64, ptr %41, align 8, !dbg !66
  %43 = call i64 asm "", "=r,0"(i64 %42), !dbg !66
  store i64 %43, ptr %sample, align 8, !dbg !66
  store i32 0, ptr %key, align 4, !dbg !66
  %44 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_stats, ptr %key) #3, !dbg !66
  %45 = icmp ne ptr %44, null, !dbg !66
  br i1 %45, label %then22, label %else23, !dbg !66

then17:                                           ; preds = %then14
  br label %end19, !dbg !65

else18:                                           ; preds = %then14
  %46 = load i64, ptr %sample, align 8, !dbg !65
  %47 = load i64, ptr %30, align 8, !dbg !65
  %48 = icmp slt i64 %46, %47, !dbg !65
  br label %end19, !dbg !65

end19:                                            ; preds = %else18, %then17
  %49 = phi i1 [ true, %then17 ], [ %48, %else18 ], !dbg !65
  br i1 %49, label %then20, label %end21, !dbg !65

then20:                                           ; preds = %end19
  %50 = load i64, ptr %sample, align 8, !dbg !65
  store i64 %50, ptr %30, align 8, !dbg !65
  %51 = getelementptr inbounds i8, ptr %30, i64 8, !dbg !65
  store i64 1, ptr %51, align 8, !dbg !65
  br label %end21, !dbg !65

end21:                                            ; preds = %then20, %end19
  br label %end16, !dbg !65

then22:                                           ; preds = %end16
  %52 = load i64, ptr %44, align 8, !dbg !66
  %53 = add i64 %52, 1, !dbg !66
  store i64 %53, ptr %44, align 8, !dbg !66
  %54 = getelementptr inbounds i8, ptr %44, i64 8, !dbg !66
  %55 = load i64, ptr %54, align 8, !dbg !66
  %56 = load i64, ptr %sample, align 8, !dbg !66
  %57 = add i64 %55, %56, !dbg !66
  %58 = getelementptr inbounds i8, ptr %44, i64 8, !dbg !66
  store i64 %57, ptr %58, align 8, !dbg !66
  br label %end24, !dbg !66

else23:                                           ; preds = %end16
  br label %end24, !dbg !66

end24:                                            ; preds = %else23, %then22
  %59 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !58, !llvm.preserve.access.index !60
  %60 = load i64, ptr %59, align 8, !dbg !58
  %61 = call i64 asm "", "=r,0"(i64 %60), !dbg !58
  store i64 %61, ptr %sample, align 8, !dbg !58
  store i32 0, ptr %key, align 4, !dbg !58
  %62 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_sum, ptr %key) #3, !dbg !58
  %63 = icmp ne ptr %62, null, !dbg !58
  br i1 %63, label %then25, label %else26, !dbg !58

then25:                                           ; preds = %end24
  %64 = load i64, ptr %62, align 8, !dbg !58
  %65 = load i64, ptr %sample, align 8, !dbg !58
  %66 = add i64 %64, %65, !dbg !58
  store i64 %66, ptr %62, align 8, !dbg !58
  br label %end27, !dbg !58

else26:                                           ; preds = %end24
  br label %end27, !dbg !58

end27:                                            ; preds = %else26, %then25
  br label %exit, !dbg !58

exit:                                             ; preds = %end27, %then1
  ret i32 0, !dbg !58
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { willreturn memory(none) }
attributes #3 = { nomerge }

!llvm.module.flags = !{!50}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_avg", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "aggregates.bt", directory: "", source: "// Each aggregation has its own value in a per-CPU array.\0Atracepoint:syscalls:sys_exit_read {\0A  @avg = avg(args.ret); @max = max(args.ret); @min = min(args.ret);\0A  @stats = stats(args.ret); @sum = sum(args.ret);\0A}\0A\0A")
!4 = !{!0, !5, !29, !31, !33, !39, !48}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_max", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 128, elements: !27)
!26 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!27 = !{!28}
!28 = !DISubrange(count: 2, lowerBound: 0)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "AT_min", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "AT_stats", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(name: "AT_sum", scope: !2, file: !3, type: !35, isLocal: false, isDefinition: true)
!35 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !36)
!36 = !{!9, !15, !20, !37}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !38, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !41, isLocal: false, isDefinition: true)
!41 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !42)
!42 = !{!9, !15, !20, !43}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !44, size: 64, offset: 192)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64, align: 64, dwarfAddressSpace: 0)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 448, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 7, lowerBound: 0)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!50 = !{i32 2, !"Debug Info Version", i32 3}
!51 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_exit_read_1", scope: !3, file: !3, line: 2, type: !52, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!52 = !DISubroutineType(types: !53)
!53 = !{!12, !54}
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!55 = !{!56}
!56 = !DILocalVariable(name: "ctx", arg: 1, scope: !51, file: !3, line: 2, type: !54)
!57 = !DILocation(line: 2, scope: !51)
!58 = !DILocation(line: 4, column: 29, scope: !51)
!59 = !DILocation(line: 3, column: 3, scope: !51)
!60 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_exit", scope: !3, file: !3, size: 64, elements: !61)
!61 = !{!62}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "ret", scope: !3, file: !3, baseType: !63, size: 64)
!63 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!64 = !DILocation(line: 3, column: 25, scope: !51)
!65 = !DILocation(line: 3, column: 47, scope: !51)
!66 = !DILocation(line: 4, column: 3, scope: !51)
