; ModuleID = 'bitfields.bt'
source_filename = "bitfields.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !29
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !41 {
entry:
  %value = alloca [8 x i8], align 8, !dbg !47
  %key = alloca [8 x i8], align 8, !dbg !47
  %read = alloca i64, align 8, !dbg !48
  br label %body, !dbg !48

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !47
  %1 = icmp ne i64 %0, 0, !dbg !47
  br i1 %1, label %then, label %else, !dbg !47

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !47
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !47
  %4 = lshr i64 %3, 32, !dbg !47
  %5 = icmp ne i64 %2, %4, !dbg !47
  br label %end, !dbg !47

else:                                             ; preds = %body
  br label %end, !dbg !47

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !47
  br i1 %6, label %then1, label %end2, !dbg !47

then1:                                            ; preds = %end
  br label %exit, !dbg !47

end2:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 35 to ptr)() #3, !dbg !48
  %8 = inttoptr i64 %7 to ptr, !dbg !48
  store i64 0, ptr %read, align 8, !dbg !48
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !48, !llvm.preserve.access.index !49
  %10 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %9, i64 1), !dbg !48
  %11 = zext i32 %10 to i64, !dbg !48
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !48, !llvm.preserve.access.index !49
  %13 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %12, i64 0), !dbg !48
  %14 = zext i32 %13 to i64, !dbg !48
  %15 = getelementptr inbounds i8, ptr %8, i64 %14, !dbg !48
  %16 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %11, ptr %15) #4, !dbg !48
  %17 = load i64, ptr %read, align 8, !dbg !48
  %18 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !48, !llvm.preserve.access.index !49
  %19 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %18, i64 4), !dbg !48
  %20 = zext i32 %19 to i64, !dbg !48
  %21 = shl i64 %17, %20, !dbg !48
  %22 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !48, !llvm.preserve.access.index !49
  %23 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %22, i64 5), !dbg !48
  %24 = zext i32 %23 to i64, !dbg !48
  %25 = lshr i64 %21, %24, !dbg !48
  %26 = call i64 inttoptr (i64 35 to ptr)() #3, !dbg !48
  %27 = inttoptr i64 %26 to ptr, !dbg !48
  store i64 0, ptr %read, align 8, !dbg !48
  %28 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 1), !dbg !48, !llvm.preserve.access.index !49
  %29 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %28, i64 1), !dbg !48
  %30 = zext i32 %29 to i64, !dbg !48
  %31 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 1), !dbg !48, !llvm.preserve.access.index !49
  %32 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %31, i64 0), !dbg !48
  %33 = zext i32 %32 to i64, !dbg !48
  %34 = getelementptr inbounds i8, ptr %27, i64 %33, !dbg !48
  %35 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %30, ptr %34) #4, !dbg !48
  %36 = load i64, ptr %read, align 8, !dbg !48
  %37 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 1), !dbg !48, !llvm.preserve.access.index !49
  %38 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %37, i64 4), !dbg !48
  %39 = zext i32 %38 to i64, !dbg !48
  %40 = shl i64 %36, %39, !dbg !48
  %41 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 1), !dbg !48, !llvm.preserve.access.index !49
  %42 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %41, i64 5), !dbg !48
  %43 = zext i32 %42 to i64, !dbg !48
  %44 = lshr i64 %40, %43, !dbg !48
  %45 = add i64 %25, %44, !dbg !48
  store i64 %45, ptr %value, align 8, !dbg !48
  store i32 0, ptr %key, align 4, !dbg !48
  %46 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #4, !dbg !48
  %47 = icmp ne ptr %46, null, !dbg !48
  br i1 %47, label %then3, label %else4, !dbg !48

dead:                                             ; No predecessors!
  br label %end2, !dbg !47

then3:                                            ; preds = %end2
  %48 = load i64, ptr %value, align 8, !dbg !48
  store i64 %48, ptr %46, align 8, !dbg !48
  br label %end5, !dbg !48

else4:                                            ; preds = %end2
  br label %end5, !dbg !48

end5:                                             ; preds = %else4, %then3
  br label %exit, !dbg !48

exit:                                             ; preds = %end5, %then1
  ret i32 0, !dbg !48
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64 immarg) #2

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { nounwind memory(none) }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }

!llvm.module.flags = !{!40}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "bitfields.bt", directory: "", source: "// A bit field is cut out with a relocated offset, size and shifts.\0Atracepoint:syscalls:sys_enter_read { @ = curtask->in_iowait + curtask->no_cgroup_migration; }\0A\0A")
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
!32 = !{!33, !15, !20, !38}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 2, lowerBound: 0)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !39, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!40 = !{i32 2, !"Debug Info Version", i32 3}
!41 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 2, type: !42, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !45)
!42 = !DISubroutineType(types: !43)
!43 = !{!12, !44}
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!45 = !{!46}
!46 = !DILocalVariable(name: "ctx", arg: 1, scope: !41, file: !3, line: 2, type: !44)
!47 = !DILocation(line: 2, scope: !41)
!48 = !DILocation(line: 2, column: 38, scope: !41)
!49 = !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", scope: !3, file: !3, size: 32, elements: !50)
!50 = !{!51, !52}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "in_iowait", scope: !3, file: !3, baseType: !22, size: 1, flags: DIFlagBitField, extraData: i64 0)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "no_cgroup_migration", scope: !3, file: !3, baseType: !22, size: 1, offset: 1, flags: DIFlagBitField, extraData: i64 1)
