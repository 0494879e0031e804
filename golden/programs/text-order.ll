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
  %frame = alloca [16 x i8], align 8, !dbg !69
  %temporary = alloca [16 x i8], align 8, !dbg !69
  %temporary1 = alloca [16 x i8], align 8, !dbg !69
  %temporary2 = alloca [8 x i8], align 8, !dbg !69
  %value = alloca [8 x i8], align 8, !dbg !69
  %key = alloca [8 x i8], align 8, !dbg !69
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !69
  %key3 = alloca i64, align 8, !dbg !69
  br label %body, !dbg !69

body:                                             ; preds = %entry
  store ptr %ctx, ptr %frame, align 8, !dbg !69
  %0 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !69
  store i64 0, ptr %0, align 8, !dbg !69
  store i32 0, ptr %key3, align 8, !dbg !69
  %1 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key3) #4, !dbg !69
  %2 = icmp ne ptr %1, null, !dbg !69
  br i1 %2, label %body4, label %exit, !dbg !69

body4:                                            ; preds = %body
  %3 = call i64 @tracepoint_syscalls_sys_enter_openat_1_part_1(i64 0, ptr %frame), !dbg !69
  %4 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !69
  %5 = load i64, ptr %4, align 8, !dbg !69
  %6 = icmp ne i64 %5, 0, !dbg !69
  br i1 %6, label %then, label %end, !dbg !69

then:                                             ; preds = %body4
  br label %exit, !dbg !69

end:                                              ; preds = %dead, %body4
  %7 = call i64 @tracepoint_syscalls_sys_enter_openat_1_part_2(i64 0, ptr %frame), !dbg !69
  br label %exit, !dbg !69

dead:                                             ; No predecessors!
  br label %end, !dbg !69

exit:                                             ; preds = %end, %then, %body
  ret i32 0, !dbg !69
}

; Function Attrs: noinline nounwind
define internal i64 @tracepoint_syscalls_sys_enter_openat_1_part_1(i64 %0, ptr %1) #1 !dbg !70 {
entry:
  %result = alloca i64, align 8, !dbg !77
  %temporary = alloca [16 x i8], align 8, !dbg !77
  %temporary1 = alloca [16 x i8], align 8, !dbg !77
  %temporary2 = alloca [8 x i8], align 8, !dbg !77
  %value = alloca [8 x i8], align 8, !dbg !77
  %key = alloca [8 x i8], align 8, !dbg !77
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !77
  br label %body, !dbg !77

body:                                             ; preds = %entry
  %2 = load ptr, ptr %1, align 8, !dbg !77
  store i64 0, ptr %result, align 8, !dbg !77
  %3 = load i64, ptr @probec_process_filter, align 8, !dbg !77
  %4 = icmp ne i64 %3, 0, !dbg !77
  br i1 %4, label %then, label %else, !dbg !77

then:                                             ; preds = %body
  %5 = load i64, ptr @probec_process_filter, align 8, !dbg !77
  %6 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !77
  %7 = lshr i64 %6, 32, !dbg !77
  %8 = icmp ne i64 %5, %7, !dbg !77
  br label %end, !dbg !77

else:                                             ; preds = %body
  br label %end, !dbg !77

end:                                              ; preds = %else, %then
  %9 = phi i1 [ %8, %then ], [ false, %else ], !dbg !77
  br i1 %9, label %then3, label %end4, !dbg !77

then3:                                            ; preds = %end
  %10 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !77
  store i64 1, ptr %10, align 8, !dbg !77
  store i64 1, ptr %result, align 8, !dbg !77
  br label %exit, !dbg !77

end4:                                             ; preds = %dead, %end
  br label %exit, !dbg !77

dead:                                             ; No predecessors!
  br label %end4, !dbg !77

exit:                                             ; preds = %end4, %then3
  %11 = load i64, ptr %result, align 8, !dbg !77
  ret i64 %11, !dbg !77
}

; Function Attrs: noinline nounwind
define internal i64 @tracepoint_syscalls_sys_enter_openat_1_part_2(i64 %0, ptr %1) #1 !dbg !78 {
entry:
  %result = alloca i64, align 8, !dbg !82
  %temporary = alloca [16 x i8], align 8, !dbg !82
  %temporary1 = alloca [16 x i8], align 8, !dbg !82
  %temporary2 = alloca [8 x i8], align 8, !dbg !82
  %value = alloca [8 x i8], align 8, !dbg !82
  %key = alloca [8 x i8], align 8, !dbg !82
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !82
  %key3 = alloca i64, align 8, !dbg !82
  %read = alloca i64, align 8, !dbg !83
  br label %body, !dbg !84

body:                                             ; preds = %entry
  %2 = load ptr, ptr %1, align 8, !dbg !82
  store i64 0, ptr %result, align 8, !dbg !82
  store i32 0, ptr %key3, align 8, !dbg !82
  %3 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key3) #4, !dbg !82
  %4 = icmp ne ptr %3, null, !dbg !82
  br i1 %4, label %body4, label %exit, !dbg !82

body4:                                            ; preds = %body
  %5 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i8 }) %2, i32 0, i32 0), !dbg !83, !llvm.preserve.access.index !85
  %6 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %5, i32 1, i32 1), !dbg !83, !llvm.preserve.access.index !88
  %7 = load i64, ptr %6, align 8, !dbg !83
  %8 = call i64 asm "", "=r,0"(i64 %7), !dbg !83
  %9 = call i64 inttoptr (i64 113 to ptr)(ptr %3, i64 1024, ptr null) #4, !dbg !83
  %10 = inttoptr i64 %8 to ptr, !dbg !83
  %11 = call i64 inttoptr (i64 114 to ptr)(ptr %3, i64 1024, ptr %10) #4, !dbg !83
  %12 = icmp eq i64 %11, 1024, !dbg !83
  br i1 %12, label %then, label %end, !dbg !83

then:                                             ; preds = %body4
  %13 = add i64 %8, 1023, !dbg !83
  %14 = inttoptr i64 %13 to ptr, !dbg !83
  %15 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %14) #4, !dbg !83
  %16 = load i8, ptr %read, align 1, !dbg !83
  %17 = zext i8 %16 to i64, !dbg !83
  %18 = icmp ne i64 %17, 0, !dbg !83
  br i1 %18, label %then5, label %end6, !dbg !83

end:                                              ; preds = %end6, %body4
  %19 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary, i64 16), !dbg !83
  %20 = load i64, ptr %3, align 8, !dbg !83
  %21 = load i64, ptr %temporary, align 8, !dbg !83
  %22 = sub i64 %20, 72340172838076673, !dbg !83
  %23 = xor i64 %20, -1, !dbg !83
  %24 = and i64 %22, %23, !dbg !83
  %25 = and i64 %24, -9187201950435737472, !dbg !83
  %26 = sub i64 %25, 1, !dbg !83
  %27 = xor i64 %25, %26, !dbg !83
  %28 = xor i64 %20, %21, !dbg !83
  %29 = and i64 %28, %27, !dbg !83
  %30 = and i64 %20, %27, !dbg !83
  %31 = and i64 %21, %27, !dbg !83
  %32 = call i64 @llvm.bswap.i64(i64 %30), !dbg !83
  %33 = call i64 @llvm.bswap.i64(i64 %31), !dbg !83
  %34 = icmp ult i64 %32, %33, !dbg !83
  %35 = select i1 %34, i64 -1, i64 1, !dbg !83
  %36 = icmp ne i64 %29, 0, !dbg !83
  br i1 %36, label %compared, label %next, !dbg !83

then5:                                            ; preds = %then
  %37 = getelementptr inbounds i8, ptr %3, i64 1023, !dbg !83
  store i8 -1, ptr %37, align 1, !dbg !83
  br label %end6, !dbg !83

end6:                                             ; preds = %then5, %then
  br label %end, !dbg !83

next:                                             ; preds = %end
  %38 = icmp ne i64 %25, 0, !dbg !83
  br i1 %38, label %compared, label %next7, !dbg !83

next7:                                            ; preds = %next
  %39 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !83
  %40 = load i64, ptr %39, align 8, !dbg !83
  %41 = getelementptr inbounds i8, ptr %temporary, i64 8, !dbg !83
  %42 = load i64, ptr %41, align 8, !dbg !83
  %43 = sub i64 %40, 72340172838076673, !dbg !83
  %44 = xor i64 %40, -1, !dbg !83
  %45 = and i64 %43, %44, !dbg !83
  %46 = and i64 %45, -9187201950435737472, !dbg !83
  %47 = sub i64 %46, 1, !dbg !83
  %48 = xor i64 %46, %47, !dbg !83
  %49 = xor i64 %40, %42, !dbg !83
  %50 = and i64 %49, %48, !dbg !83
  %51 = and i64 %40, %48, !dbg !83
  %52 = and i64 %42, %48, !dbg !83
  %53 = call i64 @llvm.bswap.i64(i64 %51), !dbg !83
  %54 = call i64 @llvm.bswap.i64(i64 %52), !dbg !83
  %55 = icmp ult i64 %53, %54, !dbg !83
  %56 = select i1 %55, i64 -1, i64 1, !dbg !83
  %57 = icmp ne i64 %50, 0, !dbg !83
  br i1 %57, label %compared, label %next8, !dbg !83

next8:                                            ; preds = %next7
  %58 = icmp ne i64 %46, 0, !dbg !83
  br i1 %58, label %compared, label %next9, !dbg !83

next9:                                            ; preds = %next8
  %59 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !83
  %60 = load i8, ptr %59, align 1, !dbg !83
  %61 = icmp ne i8 %60, 0, !dbg !83
  %62 = zext i1 %61 to i64, !dbg !83
  br label %compared, !dbg !83

compared:                                         ; preds = %next9, %next8, %next7, %next, %end
  %63 = phi i64 [ %35, %end ], [ 0, %next ], [ %56, %next7 ], [ 0, %next8 ], [ %62, %next9 ], !dbg !83
  %64 = icmp slt i64 %63, 0, !dbg !83
  br i1 %64, label %then10, label %else, !dbg !83

then10:                                           ; preds = %compared
  %65 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary1, i64 16), !dbg !83
  store i32 1684566899, ptr %temporary2, align 4, !dbg !83
  %66 = getelementptr inbounds i8, ptr %temporary2, i64 4, !dbg !83
  store i8 0, ptr %66, align 1, !dbg !83
  %67 = load i32, ptr %temporary1, align 4, !dbg !83
  %68 = zext i32 %67 to i64, !dbg !83
  %69 = or i64 %68, -4294967296, !dbg !83
  %70 = load i32, ptr %temporary2, align 4, !dbg !83
  %71 = zext i32 %70 to i64, !dbg !83
  %72 = or i64 %71, -4294967296, !dbg !83
  %73 = sub i64 %69, 72340172838076673, !dbg !83
  %74 = xor i64 %69, -1, !dbg !83
  %75 = and i64 %73, %74, !dbg !83
  %76 = and i64 %75, -9187201950435737472, !dbg !83
  %77 = sub i64 %76, 1, !dbg !83
  %78 = xor i64 %76, %77, !dbg !83
  %79 = xor i64 %69, %72, !dbg !83
  %80 = and i64 %79, %78, !dbg !83
  %81 = and i64 %69, %78, !dbg !83
  %82 = and i64 %72, %78, !dbg !83
  %83 = call i64 @llvm.bswap.i64(i64 %81), !dbg !83
  %84 = call i64 @llvm.bswap.i64(i64 %82), !dbg !83
  %85 = icmp ult i64 %83, %84, !dbg !83
  %86 = select i1 %85, i64 -1, i64 1, !dbg !83
  %87 = icmp ne i64 %80, 0, !dbg !83
  br i1 %87, label %compared12, label %next13, !dbg !83

else:                                             ; preds = %compared
  br label %end11, !dbg !83

end11:                                            ; preds = %else, %compared12
  %88 = phi i1 [ %119, %compared12 ], [ false, %else ], !dbg !83
  br i1 %88, label %then17, label %end18, !dbg !83

next13:                                           ; preds = %then10
  %89 = icmp ne i64 %76, 0, !dbg !83
  br i1 %89, label %compared12, label %next14, !dbg !83

next14:                                           ; preds = %next13
  %90 = getelementptr inbounds i8, ptr %temporary1, i64 4, !dbg !83
  %91 = load i8, ptr %90, align 1, !dbg !83
  %92 = zext i8 %91 to i64, !dbg !83
  %93 = or i64 %92, -256, !dbg !83
  %94 = getelementptr inbounds i8, ptr %temporary2, i64 4, !dbg !83
  %95 = load i8, ptr %94, align 1, !dbg !83
  %96 = zext i8 %95 to i64, !dbg !83
  %97 = or i64 %96, -256, !dbg !83
  %98 = sub i64 %93, 72340172838076673, !dbg !83
  %99 = xor i64 %93, -1, !dbg !83
  %100 = and i64 %98, %99, !dbg !83
  %101 = and i64 %100, -9187201950435737472, !dbg !83
  %102 = sub i64 %101, 1, !dbg !83
  %103 = xor i64 %101, %102, !dbg !83
  %104 = xor i64 %93, %97, !dbg !83
  %105 = and i64 %104, %103, !dbg !83
  %106 = and i64 %93, %103, !dbg !83
  %107 = and i64 %97, %103, !dbg !83
  %108 = call i64 @llvm.bswap.i64(i64 %106), !dbg !83
  %109 = call i64 @llvm.bswap.i64(i64 %107), !dbg !83
  %110 = icmp ult i64 %108, %109, !dbg !83
  %111 = select i1 %110, i64 -1, i64 1, !dbg !83
  %112 = icmp ne i64 %105, 0, !dbg !83
  br i1 %112, label %compared12, label %next15, !dbg !83

next15:                                           ; preds = %next14
  %113 = icmp ne i64 %101, 0, !dbg !83
  br i1 %113, label %compared12, label %next16, !dbg !83

next16:                                           ; preds = %next15
  %114 = getelementptr inbounds i8, ptr %temporary1, i64 5, !dbg !83
  %115 = load i8, ptr %114, align 1, !dbg !83
  %116 = icmp ne i8 %115, 0, !dbg !83
  %117 = zext i1 %116 to i64, !dbg !83
  br label %compared12, !dbg !83

compared12:                                       ; preds = %next16, %next15, %next14, %next13, %then10
  %118 = phi i64 [ %86, %then10 ], [ 0, %next13 ], [ %111, %next14 ], [ 0, %next15 ], [ %117, %next16 ], !dbg !83
  %119 = icmp eq i64 %118, 0, !dbg !83
  br label %end11, !dbg !83

then17:                                           ; preds = %end11
  store i8 1, ptr %value, align 1, !dbg !84
  %120 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !84
  %121 = icmp eq i64 %120, 0, !dbg !84
  br i1 %121, label %then19, label %else20, !dbg !84

end18:                                            ; preds = %end23, %end11
  br label %exit, !dbg !84

then19:                                           ; preds = %then17
  %122 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !84
  %123 = trunc i64 %122 to i32, !dbg !84
  %124 = zext i32 %123 to i64, !dbg !84
  br label %end21, !dbg !84

else20:                                           ; preds = %then17
  %125 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !84
  %126 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !84
  %127 = call i64 inttoptr (i64 120 to ptr)(i64 %125, i64 %126, ptr %pid_namespace_info, i64 8), !dbg !84
  %128 = load i32, ptr %pid_namespace_info, align 4, !dbg !84
  %129 = zext i32 %128 to i64, !dbg !84
  br label %end21, !dbg !84

end21:                                            ; preds = %else20, %then19
  %130 = phi i64 [ %124, %then19 ], [ %129, %else20 ], !dbg !84
  %131 = trunc i64 %130 to i32, !dbg !84
  store i32 %131, ptr %key, align 4, !dbg !84
  %132 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %value, i64 0) #4, !dbg !84
  %133 = icmp slt i64 %132, 0, !dbg !84
  br i1 %133, label %then22, label %end23, !dbg !84

then22:                                           ; preds = %end21
  call void @probec_count(i64 2) #6, !dbg !84
  br label %end23, !dbg !84

end23:                                            ; preds = %then22, %end21
  br label %end18, !dbg !84

exit:                                             ; preds = %end18, %body
  %134 = load i64, ptr %result, align 8, !dbg !84
  ret i64 %134, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #3

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !89 {
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

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_exit_openat_2(ptr %ctx) #0 section "tracepoint/syscalls/sys_exit_openat" !dbg !95 {
entry:
  %existed = alloca i64, align 8, !dbg !98
  %key = alloca [8 x i8], align 8, !dbg !98
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !98
  %key1 = alloca [8 x i8], align 8, !dbg !98
  br label %body, !dbg !99

body:                                             ; preds = %entry
  store i64 0, ptr %existed, align 8, !dbg !98
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !98
  %1 = icmp ne i64 %0, 0, !dbg !98
  br i1 %1, label %then, label %else, !dbg !98

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !98
  %3 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !98
  %4 = lshr i64 %3, 32, !dbg !98
  %5 = icmp ne i64 %2, %4, !dbg !98
  br label %end, !dbg !98

else:                                             ; preds = %body
  br label %end, !dbg !98

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !98
  br i1 %6, label %then2, label %end3, !dbg !98

then2:                                            ; preds = %end
  br label %exit, !dbg !98

end3:                                             ; preds = %dead, %end
  store i64 1, ptr %existed, align 8, !dbg !100
  %7 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !100
  %8 = icmp eq i64 %7, 0, !dbg !100
  br i1 %8, label %then4, label %else5, !dbg !100

dead:                                             ; No predecessors!
  br label %end3, !dbg !98

then4:                                            ; preds = %end3
  %9 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !100
  %10 = trunc i64 %9 to i32, !dbg !100
  %11 = zext i32 %10 to i64, !dbg !100
  br label %end6, !dbg !100

else5:                                            ; preds = %end3
  %12 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !100
  %13 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !100
  %14 = call i64 inttoptr (i64 120 to ptr)(i64 %12, i64 %13, ptr %pid_namespace_info, i64 8), !dbg !100
  %15 = load i32, ptr %pid_namespace_info, align 4, !dbg !100
  %16 = zext i32 %15 to i64, !dbg !100
  br label %end6, !dbg !100

end6:                                             ; preds = %else5, %then4
  %17 = phi i64 [ %11, %then4 ], [ %16, %else5 ], !dbg !100
  %18 = trunc i64 %17 to i32, !dbg !100
  store i32 %18, ptr %key, align 4, !dbg !100
  %19 = call i64 inttoptr (i64 3 to ptr)(ptr @AT_, ptr %key) #4, !dbg !100
  %20 = icmp slt i64 %19, 0, !dbg !100
  br i1 %20, label %then7, label %end8, !dbg !100

then7:                                            ; preds = %end6
  store i64 0, ptr %existed, align 8, !dbg !100
  br label %end8, !dbg !100

end8:                                             ; preds = %then7, %end6
  %21 = load i64, ptr %existed, align 8, !dbg !100
  %22 = icmp ne i64 %21, 0, !dbg !100
  br i1 %22, label %then9, label %end10, !dbg !100

then9:                                            ; preds = %end8
  store i32 0, ptr %key1, align 4, !dbg !99
  %23 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_gone, ptr %key1) #4, !dbg !99
  %24 = icmp ne ptr %23, null, !dbg !99
  br i1 %24, label %then11, label %else12, !dbg !99

end10:                                            ; preds = %end13, %end8
  br label %exit, !dbg !99

then11:                                           ; preds = %then9
  %25 = load i64, ptr %23, align 8, !dbg !99
  %26 = add i64 %25, 1, !dbg !99
  store i64 %26, ptr %23, align 8, !dbg !99
  br label %end13, !dbg !99

else12:                                           ; preds = %then9
  br label %end13, !dbg !99

end13:                                            ; preds = %else12, %then11
  br label %end10, !dbg !99

exit:                                             ; preds = %end10, %then2
  ret i32 0, !dbg !99
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
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
!70 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1_part_1", scope: !3, file: !3, line: 2, type: !71, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!71 = !DISubroutineType(types: !72)
!72 = !{!73, !25, !66}
!73 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!74 = !{!75, !76}
!75 = !DILocalVariable(name: "round", arg: 1, scope: !70, file: !3, line: 2, type: !25)
!76 = !DILocalVariable(name: "frame", arg: 2, scope: !70, file: !3, line: 2, type: !66)
!77 = !DILocation(line: 2, scope: !70)
!78 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1_part_2", scope: !3, file: !3, line: 2, type: !71, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "round", arg: 1, scope: !78, file: !3, line: 2, type: !25)
!81 = !DILocalVariable(name: "frame", arg: 2, scope: !78, file: !3, line: 2, type: !66)
!82 = !DILocation(line: 2, scope: !78)
!83 = !DILocation(line: 2, column: 40, scope: !78)
!84 = !DILocation(line: 2, column: 113, scope: !78)
!85 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !86)
!86 = !{!87}
!87 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !88, size: 384)
!88 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 384, elements: !13)
!89 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !90, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{null, !25}
!92 = !{!93}
!93 = !DILocalVariable(name: "counter", arg: 1, scope: !89, file: !3, type: !25)
!94 = !DILocation(line: 0, scope: !89)
!95 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_exit_openat_2", scope: !3, file: !3, line: 3, type: !64, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!96 = !{!97}
!97 = !DILocalVariable(name: "ctx", arg: 1, scope: !95, file: !3, line: 3, type: !66)
!98 = !DILocation(line: 3, scope: !95)
!99 = !DILocation(line: 3, column: 61, scope: !95)
!100 = !DILocation(line: 3, column: 39, scope: !95)
