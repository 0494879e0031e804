; ModuleID = 'user-string.bt'
source_filename = "user-string.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@probec_scratch = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !43
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !52
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !54
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_openat_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_openat" !dbg !72 {
entry:
  %zero = alloca [8 x i8], align 8, !dbg !78
  %key = alloca i64, align 8, !dbg !78
  %read = alloca i64, align 8, !dbg !79
  br label %body, !dbg !80

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !78
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key) #3, !dbg !78
  %1 = icmp ne ptr %0, null, !dbg !78
  br i1 %1, label %body1, label %exit, !dbg !78

body1:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !78
  %3 = icmp ne i64 %2, 0, !dbg !78
  br i1 %3, label %then, label %else, !dbg !78

then:                                             ; preds = %body1
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !78
  %5 = call i64 inttoptr (i64 14 to ptr)() #4, !dbg !78
  %6 = lshr i64 %5, 32, !dbg !78
  %7 = icmp ne i64 %4, %6, !dbg !78
  br label %end, !dbg !78

else:                                             ; preds = %body1
  br label %end, !dbg !78

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !78
  br i1 %8, label %then2, label %end3, !dbg !78

then2:                                            ; preds = %end
  br label %exit, !dbg !78

end3:                                             ; preds = %dead, %end
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !79, !llvm.preserve.access.index !81
  %10 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %9, i32 1, i32 1), !dbg !79, !llvm.preserve.access.index !84
  %11 = load i64, ptr %10, align 8, !dbg !79
  %12 = call i64 asm "", "=r,0"(i64 %11), !dbg !79
  %13 = call i64 inttoptr (i64 113 to ptr)(ptr %0, i64 1024, ptr null) #3, !dbg !79
  %14 = inttoptr i64 %12 to ptr, !dbg !79
  %15 = call i64 inttoptr (i64 114 to ptr)(ptr %0, i64 1024, ptr %14) #3, !dbg !79
  %16 = icmp eq i64 %15, 1024, !dbg !79
  br i1 %16, label %then4, label %end5, !dbg !79

dead:                                             ; No predecessors!
  br label %end3, !dbg !78

then4:                                            ; preds = %end3
  %17 = add i64 %12, 1023, !dbg !79
  %18 = inttoptr i64 %17 to ptr, !dbg !79
  %19 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %18) #3, !dbg !79
  %20 = load i8, ptr %read, align 1, !dbg !79
  %21 = zext i8 %20 to i64, !dbg !79
  %22 = icmp ne i64 %21, 0, !dbg !79
  br i1 %22, label %then6, label %end7, !dbg !79

end5:                                             ; preds = %end7, %end3
  %23 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %0) #3, !dbg !79
  %24 = icmp ne ptr %23, null, !dbg !79
  br i1 %24, label %then8, label %else9, !dbg !79

then6:                                            ; preds = %then4
  %25 = getelementptr inbounds i8, ptr %0, i64 1023, !dbg !79
  store i8 -1, ptr %25, align 1, !dbg !79
  br label %end7, !dbg !79

end7:                                             ; preds = %then6, %then4
  br label %end5, !dbg !79

then8:                                            ; preds = %end5
  %26 = load i64, ptr %23, align 8, !dbg !79
  %27 = add i64 %26, 1, !dbg !79
  store i64 %27, ptr %23, align 8, !dbg !79
  br label %end10, !dbg !79

else9:                                            ; preds = %end5
  store i64 0, ptr %zero, align 8, !dbg !79
  %28 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %0, ptr %zero, i64 1) #3, !dbg !79
  %29 = icmp slt i64 %28, 0, !dbg !79
  br i1 %29, label %then11, label %end12, !dbg !79

end10:                                            ; preds = %end17, %then8
  %30 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 48, i64 0) #3, !dbg !80
  %31 = icmp ne ptr %30, null, !dbg !80
  br i1 %31, label %then18, label %else19, !dbg !80

then11:                                           ; preds = %else9
  %32 = icmp ne i64 %28, -17, !dbg !79
  br i1 %32, label %then13, label %end14, !dbg !79

end12:                                            ; preds = %end14, %else9
  %33 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %0) #3, !dbg !79
  %34 = icmp ne ptr %33, null, !dbg !79
  br i1 %34, label %then15, label %else16, !dbg !79

then13:                                           ; preds = %then11
  call void @probec_count(i64 2) #5, !dbg !79
  br label %end14, !dbg !79

end14:                                            ; preds = %then13, %then11
  br label %end12, !dbg !79

then15:                                           ; preds = %end12
  %35 = load i64, ptr %33, align 8, !dbg !79
  %36 = add i64 %35, 1, !dbg !79
  store i64 %36, ptr %33, align 8, !dbg !79
  br label %end17, !dbg !79

else16:                                           ; preds = %end12
  br label %end17, !dbg !79

end17:                                            ; preds = %else16, %then15
  br label %end10, !dbg !79

then18:                                           ; preds = %end10
  store i64 0, ptr %30, align 8, !dbg !80
  %37 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !80, !llvm.preserve.access.index !81
  %38 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %37, i32 1, i32 1), !dbg !80, !llvm.preserve.access.index !84
  %39 = load i64, ptr %38, align 8, !dbg !80
  %40 = call i64 asm "", "=r,0"(i64 %39), !dbg !80
  %41 = getelementptr inbounds i8, ptr %30, i64 8, !dbg !80
  %42 = inttoptr i64 %40 to ptr, !dbg !80
  %43 = call i64 inttoptr (i64 114 to ptr)(ptr %41, i64 33, ptr %42) #3, !dbg !80
  %44 = icmp eq i64 %43, 33, !dbg !80
  br i1 %44, label %then21, label %end22, !dbg !80

else19:                                           ; preds = %end10
  call void @probec_count(i64 0) #5, !dbg !80
  br label %end20, !dbg !80

end20:                                            ; preds = %else19, %end22
  br label %exit, !dbg !80

then21:                                           ; preds = %then18
  %45 = add i64 %40, 32, !dbg !80
  %46 = inttoptr i64 %45 to ptr, !dbg !80
  %47 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %46) #3, !dbg !80
  %48 = load i8, ptr %read, align 1, !dbg !80
  %49 = zext i8 %48 to i64, !dbg !80
  %50 = icmp ne i64 %49, 0, !dbg !80
  br i1 %50, label %then23, label %end24, !dbg !80

end22:                                            ; preds = %end24, %then18
  %51 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #3, !dbg !80
  %52 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !80
  %53 = icmp uge i64 %51, %52, !dbg !80
  %54 = select i1 %53, i64 2, i64 1, !dbg !80
  %55 = call i64 inttoptr (i64 132 to ptr)(ptr %30, i64 %54) #3, !dbg !80
  br label %end20, !dbg !80

then23:                                           ; preds = %then21
  %56 = getelementptr inbounds i8, ptr %41, i64 32, !dbg !80
  store i8 -1, ptr %56, align 1, !dbg !80
  br label %end24, !dbg !80

end24:                                            ; preds = %then23, %then21
  br label %end22, !dbg !80

exit:                                             ; preds = %end20, %then2, %body
  ret i32 0, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !85 {
entry:
  %key = alloca i64, align 8, !dbg !90
  br label %body, !dbg !90

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !90
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #3, !dbg !90
  %1 = icmp ne ptr %0, null, !dbg !90
  br i1 %1, label %then, label %end, !dbg !90

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !90
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !90
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !90
  br label %end, !dbg !90

end:                                              ; preds = %then, %body
  br label %exit, !dbg !90

exit:                                             ; preds = %end
  ret void, !dbg !90
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { nomerge }
attributes #4 = { willreturn memory(none) }
attributes #5 = { cold }

!llvm.module.flags = !{!71}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !56, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "user-string.bt", directory: "", source: "// A string of user memory is read into per-CPU memory, or straight into the record.\0Atracepoint:syscalls:sys_enter_openat {\0A  @[str(args.filename)] = count(); printf(\22%s\\n\22, str(args.filename, 32));\0A}\0A\0A")
!4 = !{!0, !5, !29, !43, !52, !54}
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
!30 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !32)
!32 = !{!33, !38}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 27, lowerBound: 0)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !39, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, align: 64, dwarfAddressSpace: 0)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 1048576, lowerBound: 0)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "probec_scratch", scope: !2, file: !3, type: !45, isLocal: false, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !46)
!46 = !{!9, !15, !20, !47}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !48, size: 64, offset: 192)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64, align: 64, dwarfAddressSpace: 0)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 8192, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 128, lowerBound: 0)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!56 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !57)
!57 = !{!58, !63, !68, !69}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64, align: 64, dwarfAddressSpace: 0)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !61)
!61 = !{!62}
!62 = !DISubrange(count: 5, lowerBound: 0)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !64, size: 64, offset: 64)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64, align: 64, dwarfAddressSpace: 0)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 4096, lowerBound: 0)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !48, size: 64, offset: 128)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !70, size: 64, offset: 192)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!71 = !{i32 2, !"Debug Info Version", i32 3}
!72 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1", scope: !3, file: !3, line: 2, type: !73, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!73 = !DISubroutineType(types: !74)
!74 = !{!12, !75}
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!76 = !{!77}
!77 = !DILocalVariable(name: "ctx", arg: 1, scope: !72, file: !3, line: 2, type: !75)
!78 = !DILocation(line: 2, scope: !72)
!79 = !DILocation(line: 3, column: 3, scope: !72)
!80 = !DILocation(line: 3, column: 36, scope: !72)
!81 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !82)
!82 = !{!83}
!83 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !84, size: 384)
!84 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 384, elements: !13)
!85 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{null, !26}
!88 = !{!89}
!89 = !DILocalVariable(name: "counter", arg: 1, scope: !85, file: !3, type: !26)
!90 = !DILocation(line: 0, scope: !85)
