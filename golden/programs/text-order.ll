; ModuleID = 'text-order.bt'
source_filename = "text-order.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_gone = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@probec_scratch = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !35
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !44
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !46
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !48
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_openat_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_openat" !dbg !63 {
entry:
  %temporary = alloca [16 x i8], align 8, !dbg !69
  %temporary1 = alloca [16 x i8], align 8, !dbg !69
  %temporary2 = alloca [8 x i8], align 8, !dbg !69
  %value = alloca [8 x i8], align 8, !dbg !69
  %key = alloca [8 x i8], align 8, !dbg !69
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !69
  %key3 = alloca i64, align 8, !dbg !69
  %read = alloca i64, align 8, !dbg !70
  br label %body, !dbg !71

body:                                             ; preds = %entry
  store i32 0, ptr %key3, align 8, !dbg !69
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key3) #4, !dbg !69
  %1 = icmp ne ptr %0, null, !dbg !69
  br i1 %1, label %body4, label %exit, !dbg !69

body4:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !69
  %3 = icmp ne i64 %2, 0, !dbg !69
  br i1 %3, label %then, label %else, !dbg !69

then:                                             ; preds = %body4
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !69
  %5 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !69
  %6 = lshr i64 %5, 32, !dbg !69
  %7 = icmp ne i64 %4, %6, !dbg !69
  br label %end, !dbg !69

else:                                             ; preds = %body4
  br label %end, !dbg !69

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !69
  br i1 %8, label %then5, label %end6, !dbg !69

then5:                                            ; preds = %end
  br label %exit, !dbg !69

end6:                                             ; preds = %dead, %end
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i8 }) %ctx, i32 0, i32 0), !dbg !70, !llvm.preserve.access.index !72
  %10 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %9, i32 1, i32 1), !dbg !70, !llvm.preserve.access.index !75
  %11 = load i64, ptr %10, align 8, !dbg !70
  %12 = call i64 asm "", "=r,0"(i64 %11), !dbg !70
  %13 = call i64 inttoptr (i64 113 to ptr)(ptr %0, i64 1024, ptr null) #4, !dbg !70
  %14 = inttoptr i64 %12 to ptr, !dbg !70
  %15 = call i64 inttoptr (i64 114 to ptr)(ptr %0, i64 1024, ptr %14) #4, !dbg !70
  %16 = icmp eq i64 %15, 1024, !dbg !70
  br i1 %16, label %then7, label %end8, !dbg !70

dead:                                             ; No predecessors!
  br label %end6, !dbg !69

then7:                                            ; preds = %end6
  %17 = add i64 %12, 1023, !dbg !70
  %18 = inttoptr i64 %17 to ptr, !dbg !70
  %19 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %18) #4, !dbg !70
  %20 = load i8, ptr %read, align 1, !dbg !70
  %21 = zext i8 %20 to i64, !dbg !70
  %22 = icmp ne i64 %21, 0, !dbg !70
  br i1 %22, label %then9, label %end10, !dbg !70

end8:                                             ; preds = %end10, %end6
  store i64 0, ptr %temporary, align 8, !dbg !70
  %23 = getelementptr inbounds i8, ptr %temporary, i64 8, !dbg !70
  store i64 0, ptr %23, align 8, !dbg !70
  %24 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary, i64 16), !dbg !70
  %25 = load i64, ptr %0, align 8, !dbg !70
  %26 = load i64, ptr %temporary, align 8, !dbg !70
  %27 = sub i64 %25, 72340172838076673, !dbg !70
  %28 = xor i64 %25, -1, !dbg !70
  %29 = and i64 %27, %28, !dbg !70
  %30 = and i64 %29, -9187201950435737472, !dbg !70
  %31 = sub i64 %30, 1, !dbg !70
  %32 = xor i64 %30, %31, !dbg !70
  %33 = xor i64 %25, %26, !dbg !70
  %34 = and i64 %33, %32, !dbg !70
  %35 = and i64 %25, %32, !dbg !70
  %36 = and i64 %26, %32, !dbg !70
  %37 = call i64 @llvm.bswap.i64(i64 %35), !dbg !70
  %38 = call i64 @llvm.bswap.i64(i64 %36), !dbg !70
  %39 = icmp ult i64 %37, %38, !dbg !70
  %40 = select i1 %39, i64 -1, i64 1, !dbg !70
  %41 = icmp ne i64 %34, 0, !dbg !70
  br i1 %41, label %compared, label %next, !dbg !70

then9:                                            ; preds = %then7
  %42 = getelementptr inbounds i8, ptr %0, i64 1023, !dbg !70
  store i8 -1, ptr %42, align 1, !dbg !70
  br label %end10, !dbg !70

end10:                                            ; preds = %then9, %then7
  br label %end8, !dbg !70

next:                                             ; preds = %end8
  %43 = icmp ne i64 %30, 0, !dbg !70
  br i1 %43, label %compared, label %next11, !dbg !70

next11:                                           ; preds = %next
  %44 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !70
  %45 = load i64, ptr %44, align 8, !dbg !70
  %46 = getelementptr inbounds i8, ptr %temporary, i64 8, !dbg !70
  %47 = load i64, ptr %46, align 8, !dbg !70
  %48 = sub i64 %45, 72340172838076673, !dbg !70
  %49 = xor i64 %45, -1, !dbg !70
  %50 = and i64 %48, %49, !dbg !70
  %51 = and i64 %50, -9187201950435737472, !dbg !70
  %52 = sub i64 %51, 1, !dbg !70
  %53 = xor i64 %51, %52, !dbg !70
  %54 = xor i64 %45, %47, !dbg !70
  %55 = and i64 %54, %53, !dbg !70
  %56 = and i64 %45, %53, !dbg !70
  %57 = and i64 %47, %53, !dbg !70
  %58 = call i64 @llvm.bswap.i64(i64 %56), !dbg !70
  %59 = call i64 @llvm.bswap.i64(i64 %57), !dbg !70
  %60 = icmp ult i64 %58, %59, !dbg !70
  %61 = select i1 %60, i64 -1, i64 1, !dbg !70
  %62 = icmp ne i64 %55, 0, !dbg !70
  br i1 %62, label %compared, label %next12, !dbg !70

next12:                                           ; preds = %next11
  %63 = icmp ne i64 %51, 0, !dbg !70
  br i1 %63, label %compared, label %next13, !dbg !70

next13:                                           ; preds = %next12
  %64 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !70
  %65 = load i8, ptr %64, align 1, !dbg !70
  %66 = icmp ne i8 %65, 0, !dbg !70
  %67 = zext i1 %66 to i64, !dbg !70
  br label %compared, !dbg !70

compared:                                         ; preds = %next13, %next12, %next11, %next, %end8
  %68 = phi i64 [ %40, %end8 ], [ 0, %next ], [ %61, %next11 ], [ 0, %next12 ], [ %67, %next13 ], !dbg !70
  %69 = icmp slt i64 %68, 0, !dbg !70
  br i1 %69, label %then14, label %else15, !dbg !70

then14:                                           ; preds = %compared
  store i64 0, ptr %temporary1, align 8, !dbg !70
  %70 = getelementptr inbounds i8, ptr %temporary1, i64 8, !dbg !70
  store i64 0, ptr %70, align 8, !dbg !70
  %71 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary1, i64 16), !dbg !70
  store i32 1684566899, ptr %temporary2, align 4, !dbg !70
  %72 = getelementptr inbounds i8, ptr %temporary2, i64 4, !dbg !70
  store i8 0, ptr %72, align 1, !dbg !70
  %73 = load i32, ptr %temporary1, align 4, !dbg !70
  %74 = zext i32 %73 to i64, !dbg !70
  %75 = or i64 %74, -4294967296, !dbg !70
  %76 = load i32, ptr %temporary2, align 4, !dbg !70
  %77 = zext i32 %76 to i64, !dbg !70
  %78 = or i64 %77, -4294967296, !dbg !70
  %79 = sub i64 %75, 72340172838076673, !dbg !70
  %80 = xor i64 %75, -1, !dbg !70
  %81 = and i64 %79, %80, !dbg !70
  %82 = and i64 %81, -9187201950435737472, !dbg !70
  %83 = sub i64 %82, 1, !dbg !70
  %84 = xor i64 %82, %83, !dbg !70
  %85 = xor i64 %75, %78, !dbg !70
  %86 = and i64 %85, %84, !dbg !70
  %87 = and i64 %75, %84, !dbg !70
  %88 = and i64 %78, %84, !dbg !70
  %89 = call i64 @llvm.bswap.i64(i64 %87), !dbg !70
  %90 = call i64 @llvm.bswap.i64(i64 %88), !dbg !70
  %91 = icmp ult i64 %89, %90, !dbg !70
  %92 = select i1 %91, i64 -1, i64 1, !dbg !70
  %93 = icmp ne i64 %86, 0, !dbg !70
  br i1 %93, label %compared17, label %next18, !dbg !70

else15:                                           ; preds = %compared
  br label %end16, !dbg !70

end16:                                            ; preds = %else15, %compared17
  %94 = phi i1 [ %125, %compared17 ], [ false, %else15 ], !dbg !70
  br i1 %94, label %then22, label %end23, !dbg !70

next18:                                           ; preds = %then14
  %95 = icmp ne i64 %82, 0, !dbg !70
  br i1 %95, label %compared17, label %next19, !dbg !70

next19:                                           ; preds = %next18
  %96 = getelementptr inbounds i8, ptr %temporary1, i64 4, !dbg !70
  %97 = load i8, ptr %96, align 1, !dbg !70
  %98 = zext i8 %97 to i64, !dbg !70
  %99 = or i64 %98, -256, !dbg !70
  %100 = getelementptr inbounds i8, ptr %temporary2, i64 4, !dbg !70
  %101 = load i8, ptr %100, align 1, !dbg !70
  %102 = zext i8 %101 to i64, !dbg !70
  %103 = or i64 %102, -256, !dbg !70
  %104 = sub i64 %99, 72340172838076673, !dbg !70
  %105 = xor i64 %99, -1, !dbg !70
  %106 = and i64 %104, %105, !dbg !70
  %107 = and i64 %106, -9187201950435737472, !dbg !70
  %108 = sub i64 %107, 1, !dbg !70
  %109 = xor i64 %107, %108, !dbg !70
  %110 = xor i64 %99, %103, !dbg !70
  %111 = and i64 %110, %109, !dbg !70
  %112 = and i64 %99, %109, !dbg !70
  %113 = and i64 %103, %109, !dbg !70
  %114 = call i64 @llvm.bswap.i64(i64 %112), !dbg !70
  %115 = call i64 @llvm.bswap.i64(i64 %113), !dbg !70
  %116 = icmp ult i64 %114, %115, !dbg !70
  %117 = select i1 %116, i64 -1, i64 1, !dbg !70
  %118 = icmp ne i64 %111, 0, !dbg !70
  br i1 %118, label %compared17, label %next20, !dbg !70

next20:                                           ; preds = %next19
  %119 = icmp ne i64 %107, 0, !dbg !70
  br i1 %119, label %compared17, label %next21, !dbg !70

next21:                                           ; preds = %next20
  %120 = getelementptr inbounds i8, ptr %temporary1, i64 5, !dbg !70
  %121 = load i8, ptr %120, align 1, !dbg !70
  %122 = icmp ne i8 %121, 0, !dbg !70
  %123 = zext i1 %122 to i64, !dbg !70
  br label %compared17, !dbg !70

compared17:                                       ; preds = %next21, %next20, %next19, %next18, %then14
  %124 = phi i64 [ %92, %then14 ], [ 0, %next18 ], [ %117, %next19 ], [ 0, %next20 ], [ %123, %next21 ], !dbg !70
  %125 = icmp eq i64 %124, 0, !dbg !70
  br label %end16, !dbg !70

then22:                                           ; preds = %end16
  store i8 1, ptr %value, align 1, !dbg !71
  %126 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !71
  %127 = icmp eq i64 %126, 0, !dbg !71
  br i1 %127, label %then24, label %else25, !dbg !71

end23:                                            ; preds = %end28, %end16
  br label %exit, !dbg !71

then24:                                           ; preds = %then22
  %128 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !71
  %129 = trunc i64 %128 to i32, !dbg !71
  %130 = zext i32 %129 to i64, !dbg !71
  br label %end26, !dbg !71

else25:                                           ; preds = %then22
  %131 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !71
  %132 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !71
  %133 = call i64 inttoptr (i64 120 to ptr)(i64 %131, i64 %132, ptr %pid_namespace_info, i64 8), !dbg !71
  %134 = load i32, ptr %pid_namespace_info, align 4, !dbg !71
  %135 = zext i32 %134 to i64, !dbg !71
  br label %end26, !dbg !71

end26:                                            ; preds = %else25, %then24
  %136 = phi i64 [ %130, %then24 ], [ %135, %else25 ], !dbg !71
  %137 = trunc i64 %136 to i32, !dbg !71
  store i32 %137, ptr %key, align 4, !dbg !71
  %138 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %value, i64 0) #4, !dbg !71
  %139 = icmp slt i64 %138, 0, !dbg !71
  br i1 %139, label %then27, label %end28, !dbg !71

then27:                                           ; preds = %end26
  call void @probec_count(i64 2) #6, !dbg !71
  br label %end28, !dbg !71

end28:                                            ; preds = %then27, %end26
  br label %end23, !dbg !71

exit:                                             ; preds = %end23, %then5, %body
  ret i32 0, !dbg !71
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #2

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #3 !dbg !76 {
entry:
  %key = alloca i64, align 8, !dbg !81
  br label %body, !dbg !81

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !81
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !81
  %1 = icmp ne ptr %0, null, !dbg !81
  br i1 %1, label %then, label %end, !dbg !81

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !81
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !81
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !81
  br label %end, !dbg !81

end:                                              ; preds = %then, %body
  br label %exit, !dbg !81

exit:                                             ; preds = %end
  ret void, !dbg !81
}

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_exit_openat_2(ptr %ctx) #0 section "tracepoint/syscalls/sys_exit_openat" !dbg !82 {
entry:
  %existed = alloca i64, align 8, !dbg !85
  %key = alloca [8 x i8], align 8, !dbg !85
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !85
  %key1 = alloca [8 x i8], align 8, !dbg !85
  br label %body, !dbg !86

body:                                             ; preds = %entry
  store i64 0, ptr %existed, align 8, !dbg !85
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !85
  %1 = icmp ne i64 %0, 0, !dbg !85
  br i1 %1, label %then, label %else, !dbg !85

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !85
  %3 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !85
  %4 = lshr i64 %3, 32, !dbg !85
  %5 = icmp ne i64 %2, %4, !dbg !85
  br label %end, !dbg !85

else:                                             ; preds = %body
  br label %end, !dbg !85

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !85
  br i1 %6, label %then2, label %end3, !dbg !85

then2:                                            ; preds = %end
  br label %exit, !dbg !85

end3:                                             ; preds = %dead, %end
  store i64 1, ptr %existed, align 8, !dbg !87
  %7 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !87
  %8 = icmp eq i64 %7, 0, !dbg !87
  br i1 %8, label %then4, label %else5, !dbg !87

dead:                                             ; No predecessors!
  br label %end3, !dbg !85

then4:                                            ; preds = %end3
  %9 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !87
  %10 = trunc i64 %9 to i32, !dbg !87
  %11 = zext i32 %10 to i64, !dbg !87
  br label %end6, !dbg !87

else5:                                            ; preds = %end3
  %12 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !87
  %13 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !87
  %14 = call i64 inttoptr (i64 120 to ptr)(i64 %12, i64 %13, ptr %pid_namespace_info, i64 8), !dbg !87
  %15 = load i32, ptr %pid_namespace_info, align 4, !dbg !87
  %16 = zext i32 %15 to i64, !dbg !87
  br label %end6, !dbg !87

end6:                                             ; preds = %else5, %then4
  %17 = phi i64 [ %11, %then4 ], [ %16, %else5 ], !dbg !87
  %18 = trunc i64 %17 to i32, !dbg !87
  store i32 %18, ptr %key, align 4, !dbg !87
  %19 = call i64 inttoptr (i64 3 to ptr)(ptr @AT_, ptr %key) #4, !dbg !87
  %20 = icmp slt i64 %19, 0, !dbg !87
  br i1 %20, label %then7, label %end8, !dbg !87

then7:                                            ; preds = %end6
  store i64 0, ptr %existed, align 8, !dbg !87
  br label %end8, !dbg !87

end8:                                             ; preds = %then7, %end6
  %21 = load i64, ptr %existed, align 8, !dbg !87
  %22 = icmp ne i64 %21, 0, !dbg !87
  br i1 %22, label %then9, label %end10, !dbg !87

then9:                                            ; preds = %end8
  store i32 0, ptr %key1, align 4, !dbg !86
  %23 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_gone, ptr %key1) #4, !dbg !86
  %24 = icmp ne ptr %23, null, !dbg !86
  br i1 %24, label %then11, label %else12, !dbg !86

end10:                                            ; preds = %end13, %end8
  br label %exit, !dbg !86

then11:                                           ; preds = %then9
  %25 = load i64, ptr %23, align 8, !dbg !86
  %26 = add i64 %25, 1, !dbg !86
  store i64 %26, ptr %23, align 8, !dbg !86
  br label %end13, !dbg !86

else12:                                           ; preds = %then9
  br label %end13, !dbg !86

end13:                                            ; preds = %else12, %then11
  br label %end10, !dbg !86

exit:                                             ; preds = %end10, %then2
  ret i32 0, !dbg !86
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline nounwind "no-builtins" }
attributes #4 = { nomerge }
attributes #5 = { willreturn memory(none) }
attributes #6 = { cold }

!llvm.module.flags = !{!62}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !50, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "text-order.bt", directory: "", source: "// The order of texts of any size, and a deletion that tells whether there was something.\0Atracepoint:syscalls:sys_enter_openat { if (strcmp(str(args.filename), comm) < 0 && strcmp(comm, \22sshd\22) == 0) { @[tid] = 1; } }\0Atracepoint:syscalls:sys_exit_openat { if (delete(@, tid)) { @gone = count(); } }\0A\0A")
!4 = !{!0, !5, !26, !35, !44, !46, !48}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_gone", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!25 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !28, isLocal: false, isDefinition: true)
!28 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !29)
!29 = !{!9, !15, !20, !30}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !31, size: 64, offset: 192)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64, align: 64, dwarfAddressSpace: 0)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 256, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 4, lowerBound: 0)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "probec_scratch", scope: !2, file: !3, type: !37, isLocal: false, isDefinition: true)
!37 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !38)
!38 = !{!9, !15, !20, !39}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !40, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64, align: 64, dwarfAddressSpace: 0)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 8192, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 128, lowerBound: 0)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!50 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !51)
!51 = !{!52, !53, !20, !58}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !16, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !54, size: 64, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64, align: 64, dwarfAddressSpace: 0)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !56)
!56 = !{!57}
!57 = !DISubrange(count: 4096, lowerBound: 0)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !59, size: 64, offset: 192)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64, align: 64, dwarfAddressSpace: 0)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !61, size: 8, elements: !18)
!61 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!62 = !{i32 2, !"Debug Info Version", i32 3}
!63 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1", scope: !3, file: !3, line: 2, type: !64, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!64 = !DISubroutineType(types: !65)
!65 = !{!12, !66}
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!67 = !{!68}
!68 = !DILocalVariable(name: "ctx", arg: 1, scope: !63, file: !3, line: 2, type: !66)
!69 = !DILocation(line: 2, scope: !63)
!70 = !DILocation(line: 2, column: 40, scope: !63)
!71 = !DILocation(line: 2, column: 113, scope: !63)
!72 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !73)
!73 = !{!74}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !75, size: 384)
!75 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 384, elements: !13)
!76 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !77, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{null, !25}
!79 = !{!80}
!80 = !DILocalVariable(name: "counter", arg: 1, scope: !76, file: !3, type: !25)
!81 = !DILocation(line: 0, scope: !76)
!82 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_exit_openat_2", scope: !3, file: !3, line: 3, type: !64, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!83 = !{!84}
!84 = !DILocalVariable(name: "ctx", arg: 1, scope: !82, file: !3, line: 3, type: !66)
!85 = !DILocation(line: 3, scope: !82)
!86 = !DILocation(line: 3, column: 61, scope: !82)
!87 = !DILocation(line: 3, column: 39, scope: !82)
