; ModuleID = 'join.bt'
source_filename = "join.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_scratch = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !20
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !43
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !45
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_execve_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_execve" !dbg !55 {
entry:
  %strings = alloca i64, align 8, !dbg !61
  %key = alloca i64, align 8, !dbg !61
  %end4 = alloca i64, align 8, !dbg !62
  %read = alloca i64, align 8, !dbg !62
  br label %body, !dbg !62

body:                                             ; preds = %entry
  store i64 0, ptr %strings, align 8, !dbg !61
  store i32 0, ptr %key, align 8, !dbg !61
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key) #4, !dbg !61
  %1 = icmp ne ptr %0, null, !dbg !61
  br i1 %1, label %body1, label %exit, !dbg !61

body1:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !61
  %3 = icmp ne i64 %2, 0, !dbg !61
  br i1 %3, label %then, label %else, !dbg !61

then:                                             ; preds = %body1
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !61
  %5 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !61
  %6 = lshr i64 %5, 32, !dbg !61
  %7 = icmp ne i64 %4, %6, !dbg !61
  br label %end, !dbg !61

else:                                             ; preds = %body1
  br label %end, !dbg !61

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !61
  br i1 %8, label %then2, label %end3, !dbg !61

then2:                                            ; preds = %end
  br label %exit, !dbg !61

end3:                                             ; preds = %dead, %end
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !62, !llvm.preserve.access.index !63
  %10 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %9, i32 1, i32 1), !dbg !62, !llvm.preserve.access.index !66
  %11 = load i64, ptr %10, align 8, !dbg !62
  %12 = call i64 asm "", "=r,0"(i64 %11), !dbg !62
  store i64 %12, ptr %strings, align 8, !dbg !62
  %13 = load i64, ptr %strings, align 8, !dbg !62
  store i64 0, ptr %0, align 8, !dbg !62
  store i64 8, ptr %end4, align 8, !dbg !62
  br label %loop, !dbg !62

dead:                                             ; No predecessors!
  br label %end3, !dbg !61

loop:                                             ; preds = %end8, %end3
  %14 = phi i64 [ 0, %end3 ], [ %32, %end8 ], !dbg !62
  %15 = add i64 %13, %14, !dbg !62
  %16 = inttoptr i64 %15 to ptr, !dbg !62
  %17 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 8, ptr %16) #4, !dbg !62
  %18 = load i64, ptr %read, align 8, !dbg !62
  %19 = icmp ne i64 %18, 0, !dbg !62
  br i1 %19, label %string, label %joined, !dbg !62

end5:                                             ; preds = %end8
  br label %joined, !dbg !62

string:                                           ; preds = %loop
  %20 = load i64, ptr %end4, align 8, !dbg !62
  %21 = call i64 asm "", "=r,0"(i64 %20), !dbg !62
  %22 = icmp ult i64 %21, 15368, !dbg !62
  %23 = select i1 %22, i64 %21, i64 15368, !dbg !62
  %24 = getelementptr inbounds i8, ptr %0, i64 %23, !dbg !62
  %25 = inttoptr i64 %18 to ptr, !dbg !62
  %26 = call i64 inttoptr (i64 114 to ptr)(ptr %24, i64 1024, ptr %25) #4, !dbg !62
  %27 = icmp sgt i64 %26, 0, !dbg !62
  br i1 %27, label %then6, label %else7, !dbg !62

then6:                                            ; preds = %string
  br label %end8, !dbg !62

else7:                                            ; preds = %string
  br label %end8, !dbg !62

end8:                                             ; preds = %else7, %then6
  %28 = phi i64 [ %26, %then6 ], [ 1, %else7 ], !dbg !62
  %29 = load i64, ptr %end4, align 8, !dbg !62
  %30 = add i64 %29, %28, !dbg !62
  store i64 %30, ptr %end4, align 8, !dbg !62
  %31 = add i64 %14, 8, !dbg !62
  %32 = call i64 asm "", "=r,0"(i64 %31), !dbg !62
  %33 = icmp ult i64 %32, 128, !dbg !62
  br i1 %33, label %loop, label %end5, !dbg !62

joined:                                           ; preds = %end5, %loop
  %34 = load i64, ptr %end4, align 8, !dbg !62
  %35 = call i64 asm "", "=r,0"(i64 %34), !dbg !62
  %36 = icmp ult i64 %35, 16392, !dbg !62
  %37 = select i1 %36, i64 %35, i64 16392, !dbg !62
  %38 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !62
  %39 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !62
  %40 = icmp uge i64 %38, %39, !dbg !62
  %41 = select i1 %40, i64 2, i64 1, !dbg !62
  %42 = call i64 inttoptr (i64 130 to ptr)(ptr @probec_events, ptr %0, i64 %37, i64 %41) #4, !dbg !62
  %43 = icmp slt i64 %42, 0, !dbg !62
  br i1 %43, label %then9, label %end10, !dbg !62

then9:                                            ; preds = %joined
  call void @probec_count(i64 0) #6, !dbg !62
  br label %end10, !dbg !62

end10:                                            ; preds = %then9, %joined
  br label %exit, !dbg !62

exit:                                             ; preds = %end10, %then2, %body
  ret i32 0, !dbg !62
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !67 {
entry:
  %key = alloca i64, align 8, !dbg !72
  br label %body, !dbg !72

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !72
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !72
  %1 = icmp ne ptr %0, null, !dbg !72
  br i1 %1, label %then, label %end, !dbg !72

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !72
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !72
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !72
  br label %end, !dbg !72

end:                                              ; preds = %then, %body
  br label %exit, !dbg !72

exit:                                             ; preds = %end
  ret void, !dbg !72
}

; Function Attrs: nounwind
define i32 @kprobe_do_nanosleep_2(ptr %ctx) #0 section "kprobe/do_nanosleep" !dbg !73 {
entry:
  %strings = alloca i64, align 8, !dbg !76
  %key = alloca i64, align 8, !dbg !76
  %end4 = alloca i64, align 8, !dbg !77
  %read = alloca i64, align 8, !dbg !77
  br label %body, !dbg !77

body:                                             ; preds = %entry
  store i64 0, ptr %strings, align 8, !dbg !76
  store i32 0, ptr %key, align 8, !dbg !76
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key) #4, !dbg !76
  %1 = icmp ne ptr %0, null, !dbg !76
  br i1 %1, label %body1, label %exit, !dbg !76

body1:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !76
  %3 = icmp ne i64 %2, 0, !dbg !76
  br i1 %3, label %then, label %else, !dbg !76

then:                                             ; preds = %body1
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !76
  %5 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !76
  %6 = lshr i64 %5, 32, !dbg !76
  %7 = icmp ne i64 %4, %6, !dbg !76
  br label %end, !dbg !76

else:                                             ; preds = %body1
  br label %end, !dbg !76

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !76
  br i1 %8, label %then2, label %end3, !dbg !76

then2:                                            ; preds = %end
  br label %exit, !dbg !76

end3:                                             ; preds = %dead, %end
  %9 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !77
  %10 = getelementptr inbounds i8, ptr %9, i64 112, !dbg !77
  %11 = load i64, ptr %10, align 8, !dbg !77
  store i64 %11, ptr %strings, align 8, !dbg !77
  %12 = load i64, ptr %strings, align 8, !dbg !77
  store i64 1, ptr %0, align 8, !dbg !77
  store i64 8, ptr %end4, align 8, !dbg !77
  br label %loop, !dbg !77

dead:                                             ; No predecessors!
  br label %end3, !dbg !76

loop:                                             ; preds = %end8, %end3
  %13 = phi i64 [ 0, %end3 ], [ %31, %end8 ], !dbg !77
  %14 = add i64 %12, %13, !dbg !77
  %15 = inttoptr i64 %14 to ptr, !dbg !77
  %16 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %15) #4, !dbg !77
  %17 = load i64, ptr %read, align 8, !dbg !77
  %18 = icmp ne i64 %17, 0, !dbg !77
  br i1 %18, label %string, label %joined, !dbg !77

end5:                                             ; preds = %end8
  br label %joined, !dbg !77

string:                                           ; preds = %loop
  %19 = load i64, ptr %end4, align 8, !dbg !77
  %20 = call i64 asm "", "=r,0"(i64 %19), !dbg !77
  %21 = icmp ult i64 %20, 15368, !dbg !77
  %22 = select i1 %21, i64 %20, i64 15368, !dbg !77
  %23 = getelementptr inbounds i8, ptr %0, i64 %22, !dbg !77
  %24 = inttoptr i64 %17 to ptr, !dbg !77
  %25 = call i64 inttoptr (i64 115 to ptr)(ptr %23, i64 1024, ptr %24) #4, !dbg !77
  %26 = icmp sgt i64 %25, 0, !dbg !77
  br i1 %26, label %then6, label %else7, !dbg !77

then6:                                            ; preds = %string
  br label %end8, !dbg !77

else7:                                            ; preds = %string
  br label %end8, !dbg !77

end8:                                             ; preds = %else7, %then6
  %27 = phi i64 [ %25, %then6 ], [ 1, %else7 ], !dbg !77
  %28 = load i64, ptr %end4, align 8, !dbg !77
  %29 = add i64 %28, %27, !dbg !77
  store i64 %29, ptr %end4, align 8, !dbg !77
  %30 = add i64 %13, 8, !dbg !77
  %31 = call i64 asm "", "=r,0"(i64 %30), !dbg !77
  %32 = icmp ult i64 %31, 128, !dbg !77
  br i1 %32, label %loop, label %end5, !dbg !77

joined:                                           ; preds = %end5, %loop
  %33 = load i64, ptr %end4, align 8, !dbg !77
  %34 = call i64 asm "", "=r,0"(i64 %33), !dbg !77
  %35 = icmp ult i64 %34, 16392, !dbg !77
  %36 = select i1 %35, i64 %34, i64 16392, !dbg !77
  %37 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !77
  %38 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !77
  %39 = icmp uge i64 %37, %38, !dbg !77
  %40 = select i1 %39, i64 2, i64 1, !dbg !77
  %41 = call i64 inttoptr (i64 130 to ptr)(ptr @probec_events, ptr %0, i64 %36, i64 %40) #4, !dbg !77
  %42 = icmp slt i64 %41, 0, !dbg !77
  br i1 %42, label %then9, label %end10, !dbg !77

then9:                                            ; preds = %joined
  call void @probec_count(i64 0) #6, !dbg !77
  br label %end10, !dbg !77

end10:                                            ; preds = %then9, %joined
  br label %exit, !dbg !77

exit:                                             ; preds = %end10, %then2, %body
  ret i32 0, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.preserve.static.offset(ptr readnone) #3

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { willreturn memory(none) }
attributes #6 = { cold }

!llvm.module.flags = !{!54}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !47, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "join.bt", directory: "", source: "// Strings of the process and the kernel, joined.\0Atracepoint:syscalls:sys_enter_execve { join(args.argv); }\0Akprobe:do_nanosleep { join(arg0, \22, \22); }\0A\0A")
!4 = !{!0, !5, !20, !43, !45}
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
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 131136, elements: !41)
!40 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!41 = !{!42}
!42 = !DISubrange(count: 2049, lowerBound: 0)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !48)
!48 = !{!24, !29, !34, !49}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !50, size: 64, offset: 192)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 128, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 2, lowerBound: 0)
!54 = !{i32 2, !"Debug Info Version", i32 3}
!55 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_execve_1", scope: !3, file: !3, line: 2, type: !56, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!56 = !DISubroutineType(types: !57)
!57 = !{!12, !58}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!59 = !{!60}
!60 = !DILocalVariable(name: "ctx", arg: 1, scope: !55, file: !3, line: 2, type: !58)
!61 = !DILocation(line: 2, scope: !55)
!62 = !DILocation(line: 2, column: 40, scope: !55)
!63 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !64)
!64 = !{!65}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !66, size: 384)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 384, elements: !27)
!67 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70)
!68 = !DISubroutineType(types: !69)
!69 = !{null, !40}
!70 = !{!71}
!71 = !DILocalVariable(name: "counter", arg: 1, scope: !67, file: !3, type: !40)
!72 = !DILocation(line: 0, scope: !67)
!73 = distinct !DISubprogram(name: "kprobe_do_nanosleep_2", scope: !3, file: !3, line: 3, type: !56, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!74 = !{!75}
!75 = !DILocalVariable(name: "ctx", arg: 1, scope: !73, file: !3, line: 3, type: !58)
!76 = !DILocation(line: 3, scope: !73)
!77 = !DILocation(line: 3, column: 23, scope: !73)
