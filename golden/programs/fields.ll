; ModuleID = 'fields.bt'
source_filename = "fields.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_inode = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_limit = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_parent = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !31
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !45
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !48 {
entry:
  %value = alloca [8 x i8], align 8, !dbg !54
  %key = alloca [8 x i8], align 8, !dbg !54
  %read = alloca i64, align 8, !dbg !55
  br label %body, !dbg !56

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !54
  %1 = icmp ne i64 %0, 0, !dbg !54
  br i1 %1, label %then, label %else, !dbg !54

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !54
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !54
  %4 = lshr i64 %3, 32, !dbg !54
  %5 = icmp ne i64 %2, %4, !dbg !54
  br label %end, !dbg !54

else:                                             ; preds = %body
  br label %end, !dbg !54

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !54
  br i1 %6, label %then1, label %end2, !dbg !54

then1:                                            ; preds = %end
  br label %exit, !dbg !54

end2:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 35 to ptr)() #3, !dbg !55
  %8 = inttoptr i64 %7 to ptr, !dbg !55
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %8, i32 0, i32 0), !dbg !55, !llvm.preserve.access.index !57
  %10 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %9) #4, !dbg !55
  %11 = load i64, ptr %read, align 8, !dbg !55
  %12 = inttoptr i64 %11 to ptr, !dbg !55
  store i64 0, ptr %read, align 8, !dbg !55
  %13 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 1), !dbg !55, !llvm.preserve.access.index !57
  %14 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %13, i64 1), !dbg !55
  %15 = zext i32 %14 to i64, !dbg !55
  %16 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %12, i32 0, i32 1), !dbg !55, !llvm.preserve.access.index !57
  %17 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %15, ptr %16) #4, !dbg !55
  %18 = load i64, ptr %read, align 8, !dbg !55
  %19 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 1), !dbg !55, !llvm.preserve.access.index !57
  %20 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %19, i64 5), !dbg !55
  %21 = zext i32 %20 to i64, !dbg !55
  %22 = shl i64 %18, %21, !dbg !55
  %23 = ashr i64 %22, %21, !dbg !55
  %24 = trunc i64 %23 to i32, !dbg !55
  store i32 %24, ptr %value, align 4, !dbg !55
  store i32 0, ptr %key, align 4, !dbg !55
  %25 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_parent, ptr %key) #4, !dbg !55
  %26 = icmp ne ptr %25, null, !dbg !55
  br i1 %26, label %then3, label %else4, !dbg !55

dead:                                             ; No predecessors!
  br label %end2, !dbg !54

then3:                                            ; preds = %end2
  %27 = load i32, ptr %value, align 4, !dbg !55
  store i32 %27, ptr %25, align 4, !dbg !55
  br label %end5, !dbg !55

else4:                                            ; preds = %end2
  br label %end5, !dbg !55

end5:                                             ; preds = %else4, %then3
  %28 = call i64 inttoptr (i64 35 to ptr)() #3, !dbg !63
  %29 = inttoptr i64 %28 to ptr, !dbg !63
  %30 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %29, i32 0, i32 2), !dbg !63, !llvm.preserve.access.index !57
  %31 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %30) #4, !dbg !63
  %32 = load i64, ptr %read, align 8, !dbg !63
  %33 = inttoptr i64 %32 to ptr, !dbg !63
  store i64 0, ptr %read, align 8, !dbg !63
  %34 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !63, !llvm.preserve.access.index !64
  %35 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([16 x [8 x i8]]) %34, i32 1, i32 7), !dbg !63, !llvm.preserve.access.index !67
  %36 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %35, i32 0, i32 0), !dbg !63, !llvm.preserve.access.index !68
  %37 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %36, i64 1), !dbg !63
  %38 = zext i32 %37 to i64, !dbg !63
  %39 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %33, i32 0, i32 0), !dbg !63, !llvm.preserve.access.index !64
  %40 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([16 x [8 x i8]]) %39, i32 1, i32 7), !dbg !63, !llvm.preserve.access.index !67
  %41 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %40, i32 0, i32 0), !dbg !63, !llvm.preserve.access.index !68
  %42 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %38, ptr %41) #4, !dbg !63
  %43 = load i64, ptr %read, align 8, !dbg !63
  store i64 %43, ptr %value, align 8, !dbg !63
  store i32 0, ptr %key, align 4, !dbg !63
  %44 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_limit, ptr %key) #4, !dbg !63
  %45 = icmp ne ptr %44, null, !dbg !63
  br i1 %45, label %then6, label %else7, !dbg !63

then6:                                            ; preds = %end5
  %46 = load i64, ptr %value, align 8, !dbg !63
  store i64 %46, ptr %44, align 8, !dbg !63
  br label %end8, !dbg !63

else7:                                            ; preds = %end5
  br label %end8, !dbg !63

end8:                                             ; preds = %else7, %then6
  %47 = call i64 inttoptr (i64 35 to ptr)() #3, !dbg !56
  %48 = inttoptr i64 %47 to ptr, !dbg !56
  %49 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %48, i32 0, i32 3), !dbg !56, !llvm.preserve.access.index !57
  %50 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %49) #4, !dbg !56
  %51 = load i64, ptr %read, align 8, !dbg !56
  %52 = inttoptr i64 %51 to ptr, !dbg !56
  %53 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %52, i32 0, i32 0), !dbg !56, !llvm.preserve.access.index !73
  %54 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %53) #4, !dbg !56
  %55 = load i64, ptr %read, align 8, !dbg !56
  %56 = inttoptr i64 %55 to ptr, !dbg !56
  %57 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %56, i32 0, i32 0), !dbg !56, !llvm.preserve.access.index !76
  %58 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %57) #4, !dbg !56
  %59 = load i64, ptr %read, align 8, !dbg !56
  %60 = inttoptr i64 %59 to ptr, !dbg !56
  store i64 0, ptr %read, align 8, !dbg !56
  %61 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !56, !llvm.preserve.access.index !79
  %62 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %61, i64 1), !dbg !56
  %63 = zext i32 %62 to i64, !dbg !56
  %64 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %60, i32 0, i32 0), !dbg !56, !llvm.preserve.access.index !79
  %65 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %63, ptr %64) #4, !dbg !56
  %66 = load i64, ptr %read, align 8, !dbg !56
  store i64 %66, ptr %value, align 8, !dbg !56
  store i32 0, ptr %key, align 4, !dbg !56
  %67 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_inode, ptr %key) #4, !dbg !56
  %68 = icmp ne ptr %67, null, !dbg !56
  br i1 %68, label %then9, label %else10, !dbg !56

then9:                                            ; preds = %end8
  %69 = load i64, ptr %value, align 8, !dbg !56
  store i64 %69, ptr %67, align 8, !dbg !56
  br label %end11, !dbg !56

else10:                                           ; preds = %end8
  br label %end11, !dbg !56

end11:                                            ; preds = %else10, %then9
  br label %exit, !dbg !56

exit:                                             ; preds = %end11, %then1
  ret i32 0, !dbg !56
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { nounwind memory(none) }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }

!llvm.module.flags = !{!47}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_inode", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "fields.bt", directory: "", source: "// Every step through a structure is a relocated offset; each pointer is one read.\0Atracepoint:syscalls:sys_enter_read {\0A  @parent = curtask->real_parent->tgid;\0A  @limit = curtask->signal->rlim[7].rlim_cur;\0A  @inode = curtask->mm->exe_file->f_inode->i_ino;\0A}\0A\0A")
!4 = !{!0, !5, !26, !31, !45}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_limit", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!27 = distinct !DIGlobalVariable(name: "AT_parent", scope: !2, file: !3, type: !28, isLocal: false, isDefinition: true)
!28 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !29)
!29 = !{!9, !15, !20, !30}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !21, size: 64, offset: 192)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !33, isLocal: false, isDefinition: true)
!33 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !34)
!34 = !{!35, !15, !20, !40}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, align: 64, dwarfAddressSpace: 0)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 6, lowerBound: 0)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !41, size: 64, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64, align: 64, dwarfAddressSpace: 0)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 320, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 5, lowerBound: 0)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!47 = !{i32 2, !"Debug Info Version", i32 3}
!48 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 2, type: !49, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52)
!49 = !DISubroutineType(types: !50)
!50 = !{!12, !51}
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!52 = !{!53}
!53 = !DILocalVariable(name: "ctx", arg: 1, scope: !48, file: !3, line: 2, type: !51)
!54 = !DILocation(line: 2, scope: !48)
!55 = !DILocation(line: 3, column: 3, scope: !48)
!56 = !DILocation(line: 5, column: 3, scope: !48)
!57 = !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", scope: !3, file: !3, size: 256, elements: !58)
!58 = !{!59, !60, !61, !62}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "real_parent", scope: !3, file: !3, baseType: !51, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "tgid", scope: !3, file: !3, baseType: !12, size: 32, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !3, file: !3, baseType: !51, size: 64, offset: 128)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "mm", scope: !3, file: !3, baseType: !51, size: 64, offset: 192)
!63 = !DILocation(line: 4, column: 3, scope: !48)
!64 = !DICompositeType(tag: DW_TAG_structure_type, name: "signal_struct", scope: !3, file: !3, size: 1024, elements: !65)
!65 = !{!66}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "rlim", scope: !3, file: !3, baseType: !67, size: 1024)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !68, size: 1024, elements: !71)
!68 = !DICompositeType(tag: DW_TAG_structure_type, name: "rlimit", scope: !3, file: !3, size: 64, elements: !69)
!69 = !{!70}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "rlim_cur", scope: !3, file: !3, baseType: !25, size: 64)
!71 = !{!72}
!72 = !DISubrange(count: 16, lowerBound: 0)
!73 = !DICompositeType(tag: DW_TAG_structure_type, name: "mm_struct", scope: !3, file: !3, size: 64, elements: !74)
!74 = !{!75}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "exe_file", scope: !3, file: !3, baseType: !51, size: 64)
!76 = !DICompositeType(tag: DW_TAG_structure_type, name: "file", scope: !3, file: !3, size: 64, elements: !77)
!77 = !{!78}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "f_inode", scope: !3, file: !3, baseType: !51, size: 64)
!79 = !DICompositeType(tag: DW_TAG_structure_type, name: "inode", scope: !3, file: !3, size: 64, elements: !80)
!80 = !{!81}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "i_ino", scope: !3, file: !3, baseType: !25, size: 64)
