; ModuleID = 'printf.bt'
source_filename = "printf.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !20
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !23
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !25
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !27
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !50 {
entry:
  %argument = alloca i64, align 8, !dbg !56
  %argument1 = alloca i64, align 8, !dbg !56
  %argument2 = alloca i64, align 8, !dbg !56
  %argument3 = alloca i64, align 8, !dbg !56
  %argument4 = alloca i64, align 8, !dbg !56
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !56
  br label %body, !dbg !57

body:                                             ; preds = %entry
  store i64 0, ptr %argument, align 8, !dbg !56
  store i64 0, ptr %argument1, align 8, !dbg !56
  store i64 0, ptr %argument2, align 8, !dbg !56
  store i64 0, ptr %argument3, align 8, !dbg !56
  store i64 0, ptr %argument4, align 8, !dbg !56
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !56
  %1 = icmp ne i64 %0, 0, !dbg !56
  br i1 %1, label %then, label %else, !dbg !56

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !56
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !56
  %4 = lshr i64 %3, 32, !dbg !56
  %5 = icmp ne i64 %2, %4, !dbg !56
  br label %end, !dbg !56

else:                                             ; preds = %body
  br label %end, !dbg !56

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !56
  br i1 %6, label %then5, label %end6, !dbg !56

then5:                                            ; preds = %end
  br label %exit, !dbg !56

end6:                                             ; preds = %dead, %end
  %7 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !57
  %8 = icmp eq i64 %7, 0, !dbg !57
  br i1 %8, label %then7, label %else8, !dbg !57

dead:                                             ; No predecessors!
  br label %end6, !dbg !56

then7:                                            ; preds = %end6
  %9 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !57
  %10 = lshr i64 %9, 32, !dbg !57
  br label %end9, !dbg !57

else8:                                            ; preds = %end6
  %11 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !57
  %12 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !57
  %13 = call i64 inttoptr (i64 120 to ptr)(i64 %11, i64 %12, ptr %pid_namespace_info, i64 8), !dbg !57
  %14 = getelementptr inbounds i8, ptr %pid_namespace_info, i64 4, !dbg !57
  %15 = load i32, ptr %14, align 4, !dbg !57
  %16 = zext i32 %15 to i64, !dbg !57
  br label %end9, !dbg !57

end9:                                             ; preds = %else8, %then7
  %17 = phi i64 [ %10, %then7 ], [ %16, %else8 ], !dbg !57
  store i64 %17, ptr %argument, align 8, !dbg !57
  store i64 -1, ptr %argument1, align 8, !dbg !57
  %18 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !57, !llvm.preserve.access.index !58
  %19 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %18, i32 1, i32 2), !dbg !57, !llvm.preserve.access.index !61
  %20 = load i64, ptr %19, align 8, !dbg !57
  %21 = call i64 asm "", "=r,0"(i64 %20), !dbg !57
  store i64 %21, ptr %argument2, align 8, !dbg !57
  store i64 65, ptr %argument3, align 8, !dbg !57
  %22 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !57, !llvm.preserve.access.index !58
  %23 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %22, i32 1, i32 1), !dbg !57, !llvm.preserve.access.index !61
  %24 = load i64, ptr %23, align 8, !dbg !57
  %25 = call i64 asm "", "=r,0"(i64 %24), !dbg !57
  store i64 %25, ptr %argument4, align 8, !dbg !57
  %26 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 64, i64 0) #4, !dbg !57
  %27 = icmp ne ptr %26, null, !dbg !57
  br i1 %27, label %then10, label %else11, !dbg !57

then10:                                           ; preds = %end9
  store i64 0, ptr %26, align 8, !dbg !57
  %28 = getelementptr inbounds i8, ptr %26, i64 8, !dbg !57
  %29 = call i64 inttoptr (i64 16 to ptr)(ptr %28, i64 16), !dbg !57
  %30 = load i64, ptr %argument, align 8, !dbg !57
  %31 = getelementptr inbounds i8, ptr %26, i64 24, !dbg !57
  %32 = trunc i64 %30 to i32, !dbg !57
  store i32 %32, ptr %31, align 4, !dbg !57
  %33 = load i64, ptr %argument1, align 8, !dbg !57
  %34 = getelementptr inbounds i8, ptr %26, i64 28, !dbg !57
  %35 = trunc i64 %33 to i8, !dbg !57
  store i8 %35, ptr %34, align 1, !dbg !57
  %36 = load i64, ptr %argument2, align 8, !dbg !57
  %37 = getelementptr inbounds i8, ptr %26, i64 32, !dbg !57
  store i64 %36, ptr %37, align 8, !dbg !57
  %38 = load i64, ptr %argument3, align 8, !dbg !57
  %39 = getelementptr inbounds i8, ptr %26, i64 40, !dbg !57
  %40 = trunc i64 %38 to i8, !dbg !57
  store i8 %40, ptr %39, align 1, !dbg !57
  %41 = load i64, ptr %argument4, align 8, !dbg !57
  %42 = getelementptr inbounds i8, ptr %26, i64 48, !dbg !57
  store i64 %41, ptr %42, align 8, !dbg !57
  %43 = getelementptr inbounds i8, ptr %26, i64 56, !dbg !57
  store i32 1954047348, ptr %43, align 4, !dbg !57
  %44 = getelementptr inbounds i8, ptr %43, i64 4, !dbg !57
  store i8 0, ptr %44, align 1, !dbg !57
  %45 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !57
  %46 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !57
  %47 = icmp uge i64 %45, %46, !dbg !57
  %48 = select i1 %47, i64 2, i64 1, !dbg !57
  %49 = call i64 inttoptr (i64 132 to ptr)(ptr %26, i64 %48) #4, !dbg !57
  br label %end12, !dbg !57

else11:                                           ; preds = %end9
  call void @probec_count(i64 0) #5, !dbg !57
  br label %end12, !dbg !57

end12:                                            ; preds = %else11, %then10
  br label %exit, !dbg !57

exit:                                             ; preds = %end12, %then5
  ret i32 0, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !62 {
entry:
  %key = alloca i64, align 8, !dbg !67
  br label %body, !dbg !67

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !67
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !67
  %1 = icmp ne ptr %0, null, !dbg !67
  br i1 %1, label %then, label %end, !dbg !67

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !67
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !67
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !67
  br label %end, !dbg !67

end:                                              ; preds = %then, %body
  br label %exit, !dbg !67

exit:                                             ; preds = %end
  ret void, !dbg !67
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!49}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !29, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "printf.bt", directory: "", source: "// A printf record holds its arguments packed by their sizes; the text stays in the manifest.\0Atracepoint:syscalls:sys_enter_read {\0A  printf(\22%-16s %5d %hhx %llx %c %p %s %%\\n\22,\0A    comm, pid, (int8)-1, args.count, 65, args.buf, \22text\22);\0A}\0A\0A")
!4 = !{!0, !5, !20, !23, !25, !27}
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
!21 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !22, isLocal: false, isDefinition: true)
!22 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !22, isLocal: false, isDefinition: true)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !22, isLocal: false, isDefinition: true)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !22, isLocal: false, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !30)
!30 = !{!31, !36, !41, !44}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64, align: 64, dwarfAddressSpace: 0)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 6, lowerBound: 0)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !37, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64, align: 64, dwarfAddressSpace: 0)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 1, lowerBound: 0)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !42, size: 64, offset: 128)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64, align: 64, dwarfAddressSpace: 0)
!43 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !45, size: 64, offset: 192)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64, align: 64, dwarfAddressSpace: 0)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 128, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: 2, lowerBound: 0)
!49 = !{i32 2, !"Debug Info Version", i32 3}
!50 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 2, type: !51, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !54)
!51 = !DISubroutineType(types: !52)
!52 = !{!12, !53}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!54 = !{!55}
!55 = !DILocalVariable(name: "ctx", arg: 1, scope: !50, file: !3, line: 2, type: !53)
!56 = !DILocation(line: 2, scope: !50)
!57 = !DILocation(line: 3, column: 3, scope: !50)
!58 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !59)
!59 = !{!60}
!60 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !61, size: 384)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 384, elements: !34)
!62 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !63, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{null, !22}
!65 = !{!66}
!66 = !DILocalVariable(name: "counter", arg: 1, scope: !62, file: !3, type: !22)
!67 = !DILocation(line: 0, scope: !62)
