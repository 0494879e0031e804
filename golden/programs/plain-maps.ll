; ModuleID = 'plain-maps.bt'
source_filename = "plain-maps.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_by = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_difference = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_last = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@AT_n = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !39
@AT_total = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !43
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !45
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !59
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !61
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !63
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !73 {
entry:
  %old = alloca i64, align 8, !dbg !79
  %operand = alloca i64, align 8, !dbg !79
  %value = alloca i64, align 8, !dbg !79
  %value1 = alloca i64, align 8, !dbg !79
  %key = alloca [8 x i8], align 8, !dbg !79
  %value2 = alloca [16 x i8], align 8, !dbg !79
  %value3 = alloca [24 x i8], align 8, !dbg !79
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !79
  %key4 = alloca [8 x i8], align 8, !dbg !79
  %key5 = alloca [8 x i8], align 8, !dbg !79
  %pid_namespace_info6 = alloca [8 x i8], align 8, !dbg !79
  br label %body, !dbg !80

body:                                             ; preds = %entry
  store i64 0, ptr %old, align 8, !dbg !79
  store i64 0, ptr %operand, align 8, !dbg !79
  store i64 0, ptr %value, align 8, !dbg !79
  store i64 0, ptr %value1, align 8, !dbg !79
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !79
  %1 = icmp ne i64 %0, 0, !dbg !79
  br i1 %1, label %then, label %else, !dbg !79

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !79
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !79
  %4 = lshr i64 %3, 32, !dbg !79
  %5 = icmp ne i64 %2, %4, !dbg !79
  br label %end, !dbg !79

else:                                             ; preds = %body
  br label %end, !dbg !79

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !79
  br i1 %6, label %then7, label %end8, !dbg !79

then7:                                            ; preds = %end
  br label %exit, !dbg !79

end8:                                             ; preds = %dead, %end
  store i64 0, ptr %old, align 8, !dbg !81
  store i32 0, ptr %key, align 4, !dbg !81
  %7 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_n, ptr %key) #4, !dbg !81
  %8 = icmp ne ptr %7, null, !dbg !81
  br i1 %8, label %then9, label %else10, !dbg !81

dead:                                             ; No predecessors!
  br label %end8, !dbg !79

then9:                                            ; preds = %end8
  %9 = load i64, ptr %7, align 8, !dbg !81
  store i64 %9, ptr %old, align 8, !dbg !81
  %10 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !dbg !81
  br label %end11, !dbg !81

else10:                                           ; preds = %end8
  br label %end11, !dbg !81

end11:                                            ; preds = %else10, %then9
  %11 = load i64, ptr %old, align 8, !dbg !81
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !82, !llvm.preserve.access.index !83
  %13 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %12, i32 1, i32 2), !dbg !82, !llvm.preserve.access.index !86
  %14 = load i64, ptr %13, align 8, !dbg !82
  %15 = call i64 asm "", "=r,0"(i64 %14), !dbg !82
  store i64 %15, ptr %operand, align 8, !dbg !82
  store i32 0, ptr %key, align 4, !dbg !82
  %16 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_total, ptr %key) #4, !dbg !82
  %17 = icmp ne ptr %16, null, !dbg !82
  br i1 %17, label %then12, label %else13, !dbg !82

then12:                                           ; preds = %end11
  %18 = load i64, ptr %operand, align 8, !dbg !82
  %19 = atomicrmw add ptr %16, i64 %18 monotonic, align 8, !dbg !82
  br label %end14, !dbg !82

else13:                                           ; preds = %end11
  br label %end14, !dbg !82

end14:                                            ; preds = %else13, %then12
  store i64 0, ptr %value2, align 8, !dbg !87
  %20 = getelementptr inbounds i8, ptr %value2, i64 8, !dbg !87
  store i64 0, ptr %20, align 8, !dbg !87
  %21 = call i64 inttoptr (i64 16 to ptr)(ptr %value2, i64 16), !dbg !87
  store i32 0, ptr %key, align 4, !dbg !87
  %22 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_last, ptr %key) #4, !dbg !87
  %23 = icmp ne ptr %22, null, !dbg !87
  br i1 %23, label %then15, label %else16, !dbg !87

then15:                                           ; preds = %end14
  %24 = load i64, ptr %value2, align 8, !dbg !87
  store i64 %24, ptr %22, align 8, !dbg !87
  %25 = getelementptr inbounds i8, ptr %value2, i64 8, !dbg !87
  %26 = load i64, ptr %25, align 8, !dbg !87
  %27 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !87
  store i64 %26, ptr %27, align 8, !dbg !87
  br label %end17, !dbg !87

else16:                                           ; preds = %end14
  br label %end17, !dbg !87

end17:                                            ; preds = %else16, %then15
  store i64 0, ptr %value3, align 8, !dbg !88
  %28 = getelementptr inbounds i8, ptr %value3, i64 8, !dbg !88
  store i64 0, ptr %28, align 8, !dbg !88
  %29 = call i64 inttoptr (i64 16 to ptr)(ptr %value3, i64 16), !dbg !88
  %30 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !88, !llvm.preserve.access.index !83
  %31 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %30, i32 1, i32 2), !dbg !88, !llvm.preserve.access.index !86
  %32 = load i64, ptr %31, align 8, !dbg !88
  %33 = call i64 asm "", "=r,0"(i64 %32), !dbg !88
  %34 = getelementptr inbounds i8, ptr %value3, i64 16, !dbg !88
  store i64 %33, ptr %34, align 8, !dbg !88
  %35 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !88
  %36 = icmp eq i64 %35, 0, !dbg !88
  br i1 %36, label %then18, label %else19, !dbg !88

then18:                                           ; preds = %end17
  %37 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !88
  %38 = lshr i64 %37, 32, !dbg !88
  br label %end20, !dbg !88

else19:                                           ; preds = %end17
  %39 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !88
  %40 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !88
  %41 = call i64 inttoptr (i64 120 to ptr)(i64 %39, i64 %40, ptr %pid_namespace_info, i64 8), !dbg !88
  %42 = getelementptr inbounds i8, ptr %pid_namespace_info, i64 4, !dbg !88
  %43 = load i32, ptr %42, align 4, !dbg !88
  %44 = zext i32 %43 to i64, !dbg !88
  br label %end20, !dbg !88

end20:                                            ; preds = %else19, %then18
  %45 = phi i64 [ %38, %then18 ], [ %44, %else19 ], !dbg !88
  %46 = trunc i64 %45 to i32, !dbg !88
  store i32 %46, ptr %key, align 4, !dbg !88
  %47 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_by, ptr %key, ptr %value3, i64 0) #4, !dbg !88
  %48 = icmp slt i64 %47, 0, !dbg !88
  br i1 %48, label %then21, label %end22, !dbg !88

then21:                                           ; preds = %end20
  call void @probec_count(i64 2) #5, !dbg !88
  br label %end22, !dbg !88

end22:                                            ; preds = %then21, %end20
  store i32 0, ptr %pid_namespace_info, align 4, !dbg !80
  %49 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_total, ptr %pid_namespace_info) #4, !dbg !80
  %50 = icmp ne ptr %49, null, !dbg !80
  br i1 %50, label %then23, label %else24, !dbg !80

then23:                                           ; preds = %end22
  %51 = load i64, ptr %49, align 8, !dbg !80
  store i64 %51, ptr %value, align 8, !dbg !80
  br label %end25, !dbg !80

else24:                                           ; preds = %end22
  store i64 0, ptr %value, align 8, !dbg !80
  br label %end25, !dbg !80

end25:                                            ; preds = %else24, %then23
  %52 = load i64, ptr %value, align 8, !dbg !80
  store i32 0, ptr %key4, align 4, !dbg !80
  %53 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_n, ptr %key4) #4, !dbg !80
  %54 = icmp ne ptr %53, null, !dbg !80
  br i1 %54, label %then26, label %else27, !dbg !80

then26:                                           ; preds = %end25
  %55 = load i64, ptr %53, align 8, !dbg !80
  store i64 %55, ptr %value1, align 8, !dbg !80
  br label %end28, !dbg !80

else27:                                           ; preds = %end25
  store i64 0, ptr %value1, align 8, !dbg !80
  br label %end28, !dbg !80

end28:                                            ; preds = %else27, %then26
  %56 = load i64, ptr %value1, align 8, !dbg !80
  %57 = sub i64 %52, %56, !dbg !80
  store i64 %57, ptr %key, align 8, !dbg !80
  %58 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !80
  %59 = icmp eq i64 %58, 0, !dbg !80
  br i1 %59, label %then29, label %else30, !dbg !80

then29:                                           ; preds = %end28
  %60 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !80
  %61 = lshr i64 %60, 32, !dbg !80
  br label %end31, !dbg !80

else30:                                           ; preds = %end28
  %62 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !80
  %63 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !80
  %64 = call i64 inttoptr (i64 120 to ptr)(i64 %62, i64 %63, ptr %pid_namespace_info6, i64 8), !dbg !80
  %65 = getelementptr inbounds i8, ptr %pid_namespace_info6, i64 4, !dbg !80
  %66 = load i32, ptr %65, align 4, !dbg !80
  %67 = zext i32 %66 to i64, !dbg !80
  br label %end31, !dbg !80

end31:                                            ; preds = %else30, %then29
  %68 = phi i64 [ %61, %then29 ], [ %67, %else30 ], !dbg !80
  %69 = trunc i64 %68 to i32, !dbg !80
  store i32 %69, ptr %key5, align 4, !dbg !80
  %70 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_difference, ptr %key5, ptr %key, i64 0) #4, !dbg !80
  %71 = icmp slt i64 %70, 0, !dbg !80
  br i1 %71, label %then32, label %end33, !dbg !80

then32:                                           ; preds = %end31
  call void @probec_count(i64 3) #5, !dbg !80
  br label %end33, !dbg !80

end33:                                            ; preds = %then32, %end31
  br label %exit, !dbg !80

exit:                                             ; preds = %end33, %then7
  ret i32 0, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !89 {
entry:
  %key = alloca i64, align 8, !dbg !94
  br label %body, !dbg !94

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !94
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !94
  %1 = icmp ne ptr %0, null, !dbg !94
  br i1 %1, label %then, label %end, !dbg !94

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !94
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !94
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !94
  br label %end, !dbg !94

end:                                              ; preds = %then, %body
  br label %exit, !dbg !94

exit:                                             ; preds = %end
  ret void, !dbg !94
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!72}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_by", scope: !2, file: !3, type: !65, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "plain-maps.bt", directory: "", source: "// Plain values: arithmetic on shared integers is atomic, strings and tuples are copied.\0Atracepoint:syscalls:sys_enter_read {\0A  @n++; @total += args.count; @last = comm; @by[pid] = (comm, args.count);\0A  @difference[pid] = @total - @n;\0A}\0A\0A")
!4 = !{!0, !5, !26, !39, !43, !45, !59, !61, !63}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_difference", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !8)
!8 = !{!9, !15, !20, !23}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, align: 64, dwarfAddressSpace: 0)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 1, lowerBound: 0)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, align: 64, dwarfAddressSpace: 0)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 4096, lowerBound: 0)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !21, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !24, size: 64, offset: 192)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!25 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: "AT_last", scope: !2, file: !3, type: !28, isLocal: false, isDefinition: true)
!28 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !29)
!29 = !{!30, !35, !20, !36}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64, align: 64, dwarfAddressSpace: 0)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 2, lowerBound: 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !10, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !37, size: 64, offset: 192)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64, align: 64, dwarfAddressSpace: 0)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !33)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(name: "AT_n", scope: !2, file: !3, type: !41, isLocal: false, isDefinition: true)
!41 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !42)
!42 = !{!30, !35, !20, !23}
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "AT_total", scope: !2, file: !3, type: !41, isLocal: false, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !47, isLocal: false, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !48)
!48 = !{!49, !35, !20, !54}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 6, lowerBound: 0)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !55, size: 64, offset: 192)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64, align: 64, dwarfAddressSpace: 0)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 448, elements: !57)
!57 = !{!58}
!58 = !DISubrange(count: 7, lowerBound: 0)
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression())
!60 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!65 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !66)
!66 = !{!9, !15, !20, !67}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !68, size: 64, offset: 192)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64, align: 64, dwarfAddressSpace: 0)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 192, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: 3, lowerBound: 0)
!72 = !{i32 2, !"Debug Info Version", i32 3}
!73 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 2, type: !74, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!74 = !DISubroutineType(types: !75)
!75 = !{!12, !76}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!77 = !{!78}
!78 = !DILocalVariable(name: "ctx", arg: 1, scope: !73, file: !3, line: 2, type: !76)
!79 = !DILocation(line: 2, scope: !73)
!80 = !DILocation(line: 4, column: 3, scope: !73)
!81 = !DILocation(line: 3, column: 3, scope: !73)
!82 = !DILocation(line: 3, column: 9, scope: !73)
!83 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !84)
!84 = !{!85}
!85 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !86, size: 384)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 384, elements: !52)
!87 = !DILocation(line: 3, column: 31, scope: !73)
!88 = !DILocation(line: 3, column: 45, scope: !73)
!89 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !90, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{null, !25}
!92 = !{!93}
!93 = !DILocalVariable(name: "counter", arg: 1, scope: !89, file: !3, type: !25)
!94 = !DILocation(line: 0, scope: !89)
