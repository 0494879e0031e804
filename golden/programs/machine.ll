; ModuleID = 'machine.bt'
source_filename = "machine.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !43
@probec_lookup_1 = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !45
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !47
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !49
@probec_child_process = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !51
@probec_lookup_5 = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !53
@probec_possible_cpus = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !55
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !57
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_openat_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_openat" !dbg !75 {
entry:
  %argument = alloca i64, align 8, !dbg !81
  %key = alloca [24 x i8], align 8, !dbg !81
  %temporary = alloca [8 x i8], align 8, !dbg !81
  %zero = alloca [8 x i8], align 8, !dbg !81
  %temporary1 = alloca [16 x i8], align 8, !dbg !81
  br label %body, !dbg !82

body:                                             ; preds = %entry
  store i64 0, ptr %argument, align 8, !dbg !81
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !81
  %1 = icmp ne i64 %0, 0, !dbg !81
  br i1 %1, label %then, label %else, !dbg !81

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !81
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !81
  %4 = lshr i64 %3, 32, !dbg !81
  %5 = icmp ne i64 %2, %4, !dbg !81
  br label %end, !dbg !81

else:                                             ; preds = %body
  br label %end, !dbg !81

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !81
  br i1 %6, label %then2, label %end3, !dbg !81

then2:                                            ; preds = %end
  br label %exit, !dbg !81

end3:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 15 to ptr)() #3, !dbg !83
  %8 = and i64 %7, 4294967295, !dbg !83
  store i64 %8, ptr %argument, align 8, !dbg !83
  %9 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 1056, i64 0) #4, !dbg !83
  %10 = icmp ne ptr %9, null, !dbg !83
  br i1 %10, label %then4, label %else5, !dbg !83

dead:                                             ; No predecessors!
  br label %end3, !dbg !81

then4:                                            ; preds = %end3
  store i64 0, ptr %9, align 8, !dbg !83
  %11 = call i64 inttoptr (i64 208 to ptr)(), !dbg !83
  %12 = getelementptr inbounds i8, ptr %9, i64 8, !dbg !83
  store i64 %11, ptr %12, align 8, !dbg !83
  %13 = getelementptr inbounds i8, ptr %9, i64 16, !dbg !83
  store i32 0, ptr %13, align 4, !dbg !83
  %14 = getelementptr inbounds i8, ptr %9, i64 20, !dbg !83
  store i32 11, ptr %14, align 4, !dbg !83
  %15 = load i64, ptr %argument, align 8, !dbg !83
  %16 = getelementptr inbounds i8, ptr %9, i64 24, !dbg !83
  store i64 %15, ptr %16, align 8, !dbg !83
  %17 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !83, !llvm.preserve.access.index !84
  %18 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %17, i32 1, i32 1), !dbg !83, !llvm.preserve.access.index !87
  %19 = load i64, ptr %18, align 8, !dbg !83
  %20 = call i64 asm "", "=r,0"(i64 %19), !dbg !83
  %21 = inttoptr i64 %20 to ptr, !dbg !83
  %22 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !83, !llvm.preserve.access.index !84
  %23 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %22, i32 1, i32 2), !dbg !83, !llvm.preserve.access.index !87
  %24 = load i32, ptr %23, align 4, !dbg !83
  %25 = sext i32 %24 to i64, !dbg !83
  %26 = call i64 asm "", "=r,0"(i64 %25), !dbg !83
  %27 = call i64 asm "", "=r,0"(i64 %26), !dbg !83
  %28 = icmp ult i64 %27, 1020, !dbg !83
  %29 = select i1 %28, i64 %27, i64 1020, !dbg !83
  %30 = getelementptr inbounds i8, ptr %9, i64 32, !dbg !83
  %31 = trunc i64 %29 to i32, !dbg !83
  store i32 %31, ptr %30, align 4, !dbg !83
  %32 = getelementptr inbounds i8, ptr %9, i64 36, !dbg !83
  %33 = call i64 inttoptr (i64 112 to ptr)(ptr %32, i64 %29, ptr %21) #4, !dbg !83
  %34 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !83
  %35 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !83
  %36 = icmp uge i64 %34, %35, !dbg !83
  %37 = select i1 %36, i64 2, i64 1, !dbg !83
  %38 = call i64 inttoptr (i64 132 to ptr)(ptr %9, i64 %37) #4, !dbg !83
  br label %end6, !dbg !83

else5:                                            ; preds = %end3
  call void @probec_count(i64 0) #5, !dbg !83
  br label %end6, !dbg !83

end6:                                             ; preds = %else5, %then4
  %39 = call i64 inttoptr (i64 80 to ptr)() #3, !dbg !88
  store i64 %39, ptr %key, align 8, !dbg !88
  %40 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !88
  store i32 1, ptr %40, align 4, !dbg !88
  %41 = getelementptr inbounds i8, ptr %key, i64 12, !dbg !88
  store i32 0, ptr %41, align 4, !dbg !88
  %42 = getelementptr inbounds i8, ptr %key, i64 16, !dbg !88
  store i64 0, ptr %42, align 8, !dbg !88
  store i32 16777343, ptr %temporary, align 4, !dbg !88
  %43 = getelementptr inbounds i8, ptr %key, i64 16, !dbg !88
  store i32 4, ptr %43, align 4, !dbg !88
  %44 = getelementptr inbounds i8, ptr %key, i64 20, !dbg !88
  %45 = load i32, ptr %temporary, align 4, !dbg !88
  store i32 %45, ptr %44, align 4, !dbg !88
  %46 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #4, !dbg !88
  %47 = icmp ne ptr %46, null, !dbg !88
  br i1 %47, label %then7, label %else8, !dbg !88

then7:                                            ; preds = %end6
  %48 = load i64, ptr %46, align 8, !dbg !88
  %49 = add i64 %48, 1, !dbg !88
  store i64 %49, ptr %46, align 8, !dbg !88
  br label %end9, !dbg !88

else8:                                            ; preds = %end6
  store i64 0, ptr %zero, align 8, !dbg !88
  %50 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #4, !dbg !88
  %51 = icmp slt i64 %50, 0, !dbg !88
  br i1 %51, label %then10, label %end11, !dbg !88

end9:                                             ; preds = %end16, %then7
  %52 = call i64 inttoptr (i64 80 to ptr)() #3, !dbg !89
  %53 = load i64, ptr @probec_lookup_1, align 8, !dbg !89
  %54 = icmp eq i64 %52, %53, !dbg !89
  br i1 %54, label %then17, label %else18, !dbg !89

then10:                                           ; preds = %else8
  %55 = icmp ne i64 %50, -17, !dbg !88
  br i1 %55, label %then12, label %end13, !dbg !88

end11:                                            ; preds = %end13, %else8
  %56 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #4, !dbg !88
  %57 = icmp ne ptr %56, null, !dbg !88
  br i1 %57, label %then14, label %else15, !dbg !88

then12:                                           ; preds = %then10
  call void @probec_count(i64 2) #5, !dbg !88
  br label %end13, !dbg !88

end13:                                            ; preds = %then12, %then10
  br label %end11, !dbg !88

then14:                                           ; preds = %end11
  %58 = load i64, ptr %56, align 8, !dbg !88
  %59 = add i64 %58, 1, !dbg !88
  store i64 %59, ptr %56, align 8, !dbg !88
  br label %end16, !dbg !88

else15:                                           ; preds = %end11
  br label %end16, !dbg !88

end16:                                            ; preds = %else15, %then14
  br label %end9, !dbg !88

then17:                                           ; preds = %end9
  %60 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !89
  %61 = icmp eq i64 %60, 0, !dbg !89
  br i1 %61, label %then20, label %else21, !dbg !89

else18:                                           ; preds = %end9
  br label %end19, !dbg !89

end19:                                            ; preds = %else18, %end22
  %62 = phi i1 [ %73, %end22 ], [ false, %else18 ], !dbg !89
  br i1 %62, label %then23, label %end24, !dbg !89

then20:                                           ; preds = %then17
  %63 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !89
  %64 = lshr i64 %63, 32, !dbg !89
  br label %end22, !dbg !89

else21:                                           ; preds = %then17
  %65 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !89
  %66 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !89
  %67 = call i64 inttoptr (i64 120 to ptr)(i64 %65, i64 %66, ptr %temporary, i64 8), !dbg !89
  %68 = getelementptr inbounds i8, ptr %temporary, i64 4, !dbg !89
  %69 = load i32, ptr %68, align 4, !dbg !89
  %70 = zext i32 %69 to i64, !dbg !89
  br label %end22, !dbg !89

end22:                                            ; preds = %else21, %then20
  %71 = phi i64 [ %64, %then20 ], [ %70, %else21 ], !dbg !89
  %72 = load i64, ptr @probec_child_process, align 8, !dbg !89
  %73 = icmp ne i64 %71, %72, !dbg !89
  br label %end19, !dbg !89

then23:                                           ; preds = %end19
  %74 = load i64, ptr @probec_lookup_5, align 8, !dbg !90
  store i64 %74, ptr %argument, align 8, !dbg !90
  %75 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #4, !dbg !90
  %76 = icmp ne ptr %75, null, !dbg !90
  br i1 %76, label %then25, label %else26, !dbg !90

end24:                                            ; preds = %end27, %end19
  %77 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !91
  %78 = icmp eq i64 %77, 0, !dbg !91
  br i1 %78, label %then28, label %else29, !dbg !91

then25:                                           ; preds = %then23
  store i64 1, ptr %75, align 8, !dbg !90
  %79 = load i64, ptr %argument, align 8, !dbg !90
  %80 = getelementptr inbounds i8, ptr %75, i64 8, !dbg !90
  store i64 %79, ptr %80, align 8, !dbg !90
  %81 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !90
  %82 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !90
  %83 = icmp uge i64 %81, %82, !dbg !90
  %84 = select i1 %83, i64 2, i64 1, !dbg !90
  %85 = call i64 inttoptr (i64 132 to ptr)(ptr %75, i64 %84) #4, !dbg !90
  br label %end27, !dbg !90

else26:                                           ; preds = %then23
  call void @probec_count(i64 0) #5, !dbg !90
  br label %end27, !dbg !90

end27:                                            ; preds = %else26, %then25
  br label %end24, !dbg !90

then28:                                           ; preds = %end24
  %86 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !91
  %87 = lshr i64 %86, 32, !dbg !91
  br label %end30, !dbg !91

else29:                                           ; preds = %end24
  %88 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !91
  %89 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !91
  %90 = call i64 inttoptr (i64 120 to ptr)(i64 %88, i64 %89, ptr %zero, i64 8), !dbg !91
  %91 = getelementptr inbounds i8, ptr %zero, i64 4, !dbg !91
  %92 = load i32, ptr %91, align 4, !dbg !91
  %93 = zext i32 %92 to i64, !dbg !91
  br label %end30, !dbg !91

end30:                                            ; preds = %else29, %then28
  %94 = phi i64 [ %87, %then28 ], [ %93, %else29 ], !dbg !91
  store i64 %94, ptr %argument, align 8, !dbg !91
  %95 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #4, !dbg !91
  %96 = icmp ne ptr %95, null, !dbg !91
  br i1 %96, label %then31, label %else32, !dbg !91

then31:                                           ; preds = %end30
  store i64 2, ptr %95, align 8, !dbg !91
  %97 = load i64, ptr %argument, align 8, !dbg !91
  %98 = getelementptr inbounds i8, ptr %95, i64 8, !dbg !91
  %99 = trunc i64 %97 to i32, !dbg !91
  store i32 %99, ptr %98, align 4, !dbg !91
  %100 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !91
  %101 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !91
  %102 = icmp uge i64 %100, %101, !dbg !91
  %103 = select i1 %102, i64 2, i64 1, !dbg !91
  %104 = call i64 inttoptr (i64 132 to ptr)(ptr %95, i64 %103) #4, !dbg !91
  br label %end33, !dbg !91

else32:                                           ; preds = %end30
  call void @probec_count(i64 0) #5, !dbg !91
  br label %end33, !dbg !91

end33:                                            ; preds = %else32, %then31
  store i64 0, ptr %temporary1, align 8, !dbg !82
  %105 = getelementptr inbounds i8, ptr %temporary1, i64 8, !dbg !82
  store i64 0, ptr %105, align 8, !dbg !82
  %106 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary1, i64 16), !dbg !82
  %107 = load i64, ptr @probec_possible_cpus, align 8, !dbg !82
  store i64 %107, ptr %argument, align 8, !dbg !82
  store i32 622883621, ptr %temporary, align 4, !dbg !82
  %108 = getelementptr inbounds i8, ptr %temporary, i64 4, !dbg !82
  store i16 100, ptr %108, align 2, !dbg !82
  %109 = ptrtoint ptr %temporary1 to i64, !dbg !82
  %110 = load i64, ptr %argument, align 8, !dbg !82
  %111 = call i64 inttoptr (i64 6 to ptr)(ptr %temporary, i64 6, i64 %109, i64 %110), !dbg !82
  br label %exit, !dbg !82

exit:                                             ; preds = %end33, %then2
  ret i32 0, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !92 {
entry:
  %key = alloca i64, align 8, !dbg !97
  br label %body, !dbg !97

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !97
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !97
  %1 = icmp ne ptr %0, null, !dbg !97
  br i1 %1, label %then, label %end, !dbg !97

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !97
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !97
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !97
  br label %end, !dbg !97

end:                                              ; preds = %then, %body
  br label %exit, !dbg !97

exit:                                             ; preds = %end
  ret void, !dbg !97
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!74}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !59, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "machine.bt", directory: "", source: "// What the loader knows: names, addresses and times of its machine.\0Atracepoint:syscalls:sys_enter_openat {\0A  printf(\22%s %s %r\\n\22, strftime(\22%H:%M:%S\22, nsecs(tai)), username, buf(args.filename, args.flags));\0A  @[cgroup_path(cgroup, \22unified\22), buf(pton(\22127.0.0.1\22))] = count();\0A  if (cgroup == cgroupid(\22/sys/fs/cgroup\22) && pid != cpid) { errorf(\22at %llx\22, kaddr(\22vfs_read\22)); }\0A  cat(\22/proc/%d/stat\22, pid);\0A  debugf(\22%s %d\22, comm, ncpus);\0A}\0A\0A")
!4 = !{!0, !5, !29, !43, !45, !47, !49, !51, !53, !55, !57}
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
!44 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "probec_lookup_1", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "probec_child_process", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(name: "probec_lookup_5", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(name: "probec_possible_cpus", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !60)
!60 = !{!61, !66, !71, !72}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64, align: 64, dwarfAddressSpace: 0)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 5, lowerBound: 0)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !67, size: 64, offset: 64)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64, align: 64, dwarfAddressSpace: 0)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 4096, lowerBound: 0)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !24, size: 64, offset: 128)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !73, size: 64, offset: 192)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!74 = !{i32 2, !"Debug Info Version", i32 3}
!75 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1", scope: !3, file: !3, line: 2, type: !76, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!76 = !DISubroutineType(types: !77)
!77 = !{!12, !78}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!79 = !{!80}
!80 = !DILocalVariable(name: "ctx", arg: 1, scope: !75, file: !3, line: 2, type: !78)
!81 = !DILocation(line: 2, scope: !75)
!82 = !DILocation(line: 7, column: 3, scope: !75)
!83 = !DILocation(line: 3, column: 3, scope: !75)
!84 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !85)
!85 = !{!86}
!86 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !87, size: 384)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 384, elements: !13)
!88 = !DILocation(line: 4, column: 3, scope: !75)
!89 = !DILocation(line: 5, column: 3, scope: !75)
!90 = !DILocation(line: 5, column: 62, scope: !75)
!91 = !DILocation(line: 6, column: 3, scope: !75)
!92 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !26}
!95 = !{!96}
!96 = !DILocalVariable(name: "counter", arg: 1, scope: !92, file: !3, type: !26)
!97 = !DILocation(line: 0, scope: !92)
