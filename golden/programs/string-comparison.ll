; ModuleID = 'string-comparison.bt'
source_filename = "string-comparison.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_etc = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !29
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_openat_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_openat" !dbg !51 {
entry:
  %temporary = alloca [16 x i8], align 8, !dbg !57
  %temporary1 = alloca [72 x i8], align 8, !dbg !57
  %key = alloca [16 x i8], align 8, !dbg !57
  %zero = alloca [8 x i8], align 8, !dbg !57
  %read = alloca i64, align 8, !dbg !58
  br label %body, !dbg !59

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !57
  %1 = icmp ne i64 %0, 0, !dbg !57
  br i1 %1, label %then, label %else, !dbg !57

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !57
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !57
  %4 = lshr i64 %3, 32, !dbg !57
  %5 = icmp ne i64 %2, %4, !dbg !57
  br label %end, !dbg !57

else:                                             ; preds = %body
  br label %end, !dbg !57

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !57
  br i1 %6, label %then2, label %end3, !dbg !57

then2:                                            ; preds = %end
  br label %exit, !dbg !57

end3:                                             ; preds = %dead, %end
  store i64 0, ptr %temporary, align 8, !dbg !60
  %7 = getelementptr inbounds i8, ptr %temporary, i64 8, !dbg !60
  store i64 0, ptr %7, align 8, !dbg !60
  %8 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary, i64 16), !dbg !60
  %9 = load i32, ptr %temporary, align 4, !dbg !60
  %10 = icmp ne i32 %9, 1684566899, !dbg !60
  br i1 %10, label %compared, label %next, !dbg !60

dead:                                             ; No predecessors!
  br label %end3, !dbg !57

next:                                             ; preds = %end3
  %11 = getelementptr inbounds i8, ptr %temporary, i64 4, !dbg !60
  %12 = load i8, ptr %11, align 1, !dbg !60
  %13 = icmp ne i8 %12, 0, !dbg !60
  br i1 %13, label %compared, label %next4, !dbg !60

next4:                                            ; preds = %next
  br label %compared, !dbg !60

compared:                                         ; preds = %next4, %next, %end3
  %14 = phi i64 [ 1, %end3 ], [ 1, %next ], [ 0, %next4 ], !dbg !60
  %15 = icmp ne i64 %14, 0, !dbg !60
  br i1 %15, label %then5, label %end6, !dbg !60

then5:                                            ; preds = %compared
  %16 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !58, !llvm.preserve.access.index !61
  %17 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %16, i32 1, i32 1), !dbg !58, !llvm.preserve.access.index !64
  %18 = load i64, ptr %17, align 8, !dbg !58
  %19 = call i64 asm "", "=r,0"(i64 %18), !dbg !58
  store i64 0, ptr %temporary1, align 8, !dbg !58
  %20 = getelementptr inbounds i8, ptr %temporary1, i64 8, !dbg !58
  store i64 0, ptr %20, align 8, !dbg !58
  %21 = getelementptr inbounds i8, ptr %temporary1, i64 16, !dbg !58
  store i64 0, ptr %21, align 8, !dbg !58
  %22 = getelementptr inbounds i8, ptr %temporary1, i64 24, !dbg !58
  store i64 0, ptr %22, align 8, !dbg !58
  %23 = getelementptr inbounds i8, ptr %temporary1, i64 32, !dbg !58
  store i64 0, ptr %23, align 8, !dbg !58
  %24 = getelementptr inbounds i8, ptr %temporary1, i64 40, !dbg !58
  store i64 0, ptr %24, align 8, !dbg !58
  %25 = getelementptr inbounds i8, ptr %temporary1, i64 48, !dbg !58
  store i64 0, ptr %25, align 8, !dbg !58
  %26 = getelementptr inbounds i8, ptr %temporary1, i64 56, !dbg !58
  store i64 0, ptr %26, align 8, !dbg !58
  %27 = getelementptr inbounds i8, ptr %temporary1, i64 64, !dbg !58
  store i8 0, ptr %27, align 1, !dbg !58
  %28 = inttoptr i64 %19 to ptr, !dbg !58
  %29 = call i64 inttoptr (i64 114 to ptr)(ptr %temporary1, i64 65, ptr %28) #4, !dbg !58
  %30 = icmp eq i64 %29, 65, !dbg !58
  br i1 %30, label %then7, label %end8, !dbg !58

end6:                                             ; preds = %end15, %compared
  br label %exit, !dbg !59

then7:                                            ; preds = %then5
  %31 = add i64 %19, 64, !dbg !58
  %32 = inttoptr i64 %31 to ptr, !dbg !58
  %33 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %32) #4, !dbg !58
  %34 = load i8, ptr %read, align 1, !dbg !58
  %35 = zext i8 %34 to i64, !dbg !58
  %36 = icmp ne i64 %35, 0, !dbg !58
  br i1 %36, label %then9, label %end10, !dbg !58

end8:                                             ; preds = %end10, %then5
  %37 = load i32, ptr %temporary1, align 4, !dbg !58
  %38 = icmp ne i32 %37, 1668572463, !dbg !58
  br i1 %38, label %compared11, label %next12, !dbg !58

then9:                                            ; preds = %then7
  %39 = getelementptr inbounds i8, ptr %temporary1, i64 64, !dbg !58
  store i8 -1, ptr %39, align 1, !dbg !58
  br label %end10, !dbg !58

end10:                                            ; preds = %then9, %then7
  br label %end8, !dbg !58

next12:                                           ; preds = %end8
  %40 = getelementptr inbounds i8, ptr %temporary1, i64 4, !dbg !58
  %41 = load i8, ptr %40, align 1, !dbg !58
  %42 = icmp ne i8 %41, 47, !dbg !58
  br i1 %42, label %compared11, label %next13, !dbg !58

next13:                                           ; preds = %next12
  br label %compared11, !dbg !58

compared11:                                       ; preds = %next13, %next12, %end8
  %43 = phi i64 [ 1, %end8 ], [ 1, %next12 ], [ 0, %next13 ], !dbg !58
  %44 = icmp eq i64 %43, 0, !dbg !58
  br i1 %44, label %then14, label %end15, !dbg !58

then14:                                           ; preds = %compared11
  store i64 0, ptr %key, align 8, !dbg !59
  %45 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !59
  store i64 0, ptr %45, align 8, !dbg !59
  %46 = call i64 inttoptr (i64 16 to ptr)(ptr %key, i64 16), !dbg !59
  %47 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_etc, ptr %key) #4, !dbg !59
  %48 = icmp ne ptr %47, null, !dbg !59
  br i1 %48, label %then16, label %else17, !dbg !59

end15:                                            ; preds = %end18, %compared11
  br label %end6, !dbg !59

then16:                                           ; preds = %then14
  %49 = load i64, ptr %47, align 8, !dbg !59
  %50 = add i64 %49, 1, !dbg !59
  store i64 %50, ptr %47, align 8, !dbg !59
  br label %end18, !dbg !59

else17:                                           ; preds = %then14
  store i64 0, ptr %zero, align 8, !dbg !59
  %51 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_etc, ptr %key, ptr %zero, i64 1) #4, !dbg !59
  %52 = icmp slt i64 %51, 0, !dbg !59
  br i1 %52, label %then19, label %end20, !dbg !59

end18:                                            ; preds = %end25, %then16
  br label %end15, !dbg !59

then19:                                           ; preds = %else17
  %53 = icmp ne i64 %51, -17, !dbg !59
  br i1 %53, label %then21, label %end22, !dbg !59

end20:                                            ; preds = %end22, %else17
  %54 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_etc, ptr %key) #4, !dbg !59
  %55 = icmp ne ptr %54, null, !dbg !59
  br i1 %55, label %then23, label %else24, !dbg !59

then21:                                           ; preds = %then19
  call void @probec_count(i64 2) #5, !dbg !59
  br label %end22, !dbg !59

end22:                                            ; preds = %then21, %then19
  br label %end20, !dbg !59

then23:                                           ; preds = %end20
  %56 = load i64, ptr %54, align 8, !dbg !59
  %57 = add i64 %56, 1, !dbg !59
  store i64 %57, ptr %54, align 8, !dbg !59
  br label %end25, !dbg !59

else24:                                           ; preds = %end20
  br label %end25, !dbg !59

end25:                                            ; preds = %else24, %then23
  br label %end18, !dbg !59

exit:                                             ; preds = %end6, %then2
  ret i32 0, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !65 {
entry:
  %key = alloca i64, align 8, !dbg !70
  br label %body, !dbg !70

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !70
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !70
  %1 = icmp ne ptr %0, null, !dbg !70
  br i1 %1, label %then, label %end, !dbg !70

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !70
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !70
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !70
  br label %end, !dbg !70

end:                                              ; preds = %then, %body
  br label %exit, !dbg !70

exit:                                             ; preds = %end
  ret void, !dbg !70
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!50}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_etc", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "string-comparison.bt", directory: "", source: "// Strings are compared byte by byte up to their end, or up to a length.\0Atracepoint:syscalls:sys_enter_openat /comm != \22sshd\22/ {\0A  if (strncmp(str(args.filename, 64), \22/etc/\22, 5) == 0) { @etc[comm] = count(); }\0A}\0A\0A")
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
!51 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1", scope: !3, file: !3, line: 2, type: !52, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!52 = !DISubroutineType(types: !53)
!53 = !{!12, !54}
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!55 = !{!56}
!56 = !DILocalVariable(name: "ctx", arg: 1, scope: !51, file: !3, line: 2, type: !54)
!57 = !DILocation(line: 2, scope: !51)
!58 = !DILocation(line: 3, column: 3, scope: !51)
!59 = !DILocation(line: 3, column: 59, scope: !51)
!60 = !DILocation(line: 2, column: 39, scope: !51)
!61 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !62)
!62 = !{!63}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !64, size: 384)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 384, elements: !13)
!65 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{null, !26}
!68 = !{!69}
!69 = !DILocalVariable(name: "counter", arg: 1, scope: !65, file: !3, type: !26)
!70 = !DILocation(line: 0, scope: !65)
