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
  %5 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %2, i32 0, i32 0), !dbg !83, !llvm.preserve.access.index !85
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
  store i64 0, ptr %temporary, align 8, !dbg !83
  %19 = getelementptr inbounds i8, ptr %temporary, i64 8, !dbg !83
  store i64 0, ptr %19, align 8, !dbg !83
  %20 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary, i64 16), !dbg !83
  %21 = load i64, ptr %3, align 8, !dbg !83
  %22 = load i64, ptr %temporary, align 8, !dbg !83
  %23 = sub i64 %21, 72340172838076673, !dbg !83
  %24 = xor i64 %21, -1, !dbg !83
  %25 = and i64 %23, %24, !dbg !83
  %26 = and i64 %25, -9187201950435737472, !dbg !83
  %27 = sub i64 %26, 1, !dbg !83
  %28 = xor i64 %26, %27, !dbg !83
  %29 = xor i64 %21, %22, !dbg !83
  %30 = and i64 %29, %28, !dbg !83
  %31 = and i64 %21, %28, !dbg !83
  %32 = and i64 %22, %28, !dbg !83
  %33 = call i64 @llvm.bswap.i64(i64 %31), !dbg !83
  %34 = call i64 @llvm.bswap.i64(i64 %32), !dbg !83
  %35 = icmp ult i64 %33, %34, !dbg !83
  %36 = select i1 %35, i64 -1, i64 1, !dbg !83
  %37 = icmp ne i64 %30, 0, !dbg !83
  br i1 %37, label %compared, label %next, !dbg !83

then5:                                            ; preds = %then
  %38 = getelementptr inbounds i8, ptr %3, i64 1023, !dbg !83
  store i8 -1, ptr %38, align 1, !dbg !83
  br label %end6, !dbg !83

end6:                                             ; preds = %then5, %then
  br label %end, !dbg !83

next:                                             ; preds = %end
  %39 = icmp ne i64 %26, 0, !dbg !83
  br i1 %39, label %compared, label %next7, !dbg !83

next7:                                            ; preds = %next
  %40 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !83
  %41 = load i64, ptr %40, align 8, !dbg !83
  %42 = getelementptr inbounds i8, ptr %temporary, i64 8, !dbg !83
  %43 = load i64, ptr %42, align 8, !dbg !83
  %44 = sub i64 %41, 72340172838076673, !dbg !83
  %45 = xor i64 %41, -1, !dbg !83
  %46 = and i64 %44, %45, !dbg !83
  %47 = and i64 %46, -9187201950435737472, !dbg !83
  %48 = sub i64 %47, 1, !dbg !83
  %49 = xor i64 %47, %48, !dbg !83
  %50 = xor i64 %41, %43, !dbg !83
  %51 = and i64 %50, %49, !dbg !83
  %52 = and i64 %41, %49, !dbg !83
  %53 = and i64 %43, %49, !dbg !83
  %54 = call i64 @llvm.bswap.i64(i64 %52), !dbg !83
  %55 = call i64 @llvm.bswap.i64(i64 %53), !dbg !83
  %56 = icmp ult i64 %54, %55, !dbg !83
  %57 = select i1 %56, i64 -1, i64 1, !dbg !83
  %58 = icmp ne i64 %51, 0, !dbg !83
  br i1 %58, label %compared, label %next8, !dbg !83

next8:                                            ; preds = %next7
  %59 = icmp ne i64 %47, 0, !dbg !83
  br i1 %59, label %compared, label %next9, !dbg !83

next9:                                            ; preds = %next8
  %60 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !83
  %61 = load i8, ptr %60, align 1, !dbg !83
  %62 = icmp ne i8 %61, 0, !dbg !83
  %63 = zext i1 %62 to i64, !dbg !83
  br label %compared, !dbg !83

compared:                                         ; preds = %next9, %next8, %next7, %next, %end
  %64 = phi i64 [ %36, %end ], [ 0, %next ], [ %57, %next7 ], [ 0, %next8 ], [ %63, %next9 ], !dbg !83
  %65 = icmp slt i64 %64, 0, !dbg !83
  br i1 %65, label %then10, label %else, !dbg !83

then10:                                           ; preds = %compared
  store i64 0, ptr %temporary1, align 8, !dbg !83
  %66 = getelementptr inbounds i8, ptr %temporary1, i64 8, !dbg !83
  store i64 0, ptr %66, align 8, !dbg !83
  %67 = call i64 inttoptr (i64 16 to ptr)(ptr %temporary1, i64 16), !dbg !83
  store i32 1684566899, ptr %temporary2, align 4, !dbg !83
  %68 = getelementptr inbounds i8, ptr %temporary2, i64 4, !dbg !83
  store i8 0, ptr %68, align 1, !dbg !83
  %69 = load i32, ptr %temporary1, align 4, !dbg !83
  %70 = zext i32 %69 to i64, !dbg !83
  %71 = or i64 %70, -4294967296, !dbg !83
  %72 = load i32, ptr %temporary2, align 4, !dbg !83
  %73 = zext i32 %72 to i64, !dbg !83
  %74 = or i64 %73, -4294967296, !dbg !83
  %75 = sub i64 %71, 72340172838076673, !dbg !83
  %76 = xor i64 %71, -1, !dbg !83
  %77 = and i64 %75, %76, !dbg !83
  %78 = and i64 %77, -9187201950435737472, !dbg !83
  %79 = sub i64 %78, 1, !dbg !83
  %80 = xor i64 %78, %79, !dbg !83
  %81 = xor i64 %71, %74, !dbg !83
  %82 = and i64 %81, %80, !dbg !83
  %83 = and i64 %71, %80, !dbg !83
  %84 = and i64 %74, %80, !dbg !83
  %85 = call i64 @llvm.bswap.i64(i64 %83), !dbg !83
  %86 = call i64 @llvm.bswap.i64(i64 %84), !dbg !83
  %87 = icmp ult i64 %85, %86, !dbg !83
  %88 = select i1 %87, i64 -1, i64 1, !dbg !83
  %89 = icmp ne i64 %82, 0, !dbg !83
  br i1 %89, label %compared12, label %next13, !dbg !83

else:                                             ; preds = %compared
  br label %end11, !dbg !83

end11:                                            ; preds = %else, %compared12
  %90 = phi i1 [ %121, %compared12 ], [ false, %else ], !dbg !83
  br i1 %90, label %then17, label %end18, !dbg !83

next13:                                           ; preds = %then10
  %91 = icmp ne i64 %78, 0, !dbg !83
  br i1 %91, label %compared12, label %next14, !dbg !83

next14:                                           ; preds = %next13
  %92 = getelementptr inbounds i8, ptr %temporary1, i64 4, !dbg !83
  %93 = load i8, ptr %92, align 1, !dbg !83
  %94 = zext i8 %93 to i64, !dbg !83
  %95 = or i64 %94, -256, !dbg !83
  %96 = getelementptr inbounds i8, ptr %temporary2, i64 4, !dbg !83
  %97 = load i8, ptr %96, align 1, !dbg !83
  %98 = zext i8 %97 to i64, !dbg !83
  %99 = or i64 %98, -256, !dbg !83
  %100 = sub i64 %95, 72340172838076673, !dbg !83
  %101 = xor i64 %95, -1, !dbg !83
  %102 = and i64 %100, %101, !dbg !83
  %103 = and i64 %102, -9187201950435737472, !dbg !83
  %104 = sub i64 %103, 1, !dbg !83
  %105 = xor i64 %103, %104, !dbg !83
  %106 = xor i64 %95, %99, !dbg !83
  %107 = and i64 %106, %105, !dbg !83
  %108 = and i64 %95, %105, !dbg !83
  %109 = and i64 %99, %105, !dbg !83
  %110 = call i64 @llvm.bswap.i64(i64 %108), !dbg !83
  %111 = call i64 @llvm.bswap.i64(i64 %109), !dbg !83
  %112 = icmp ult i64 %110, %111, !dbg !83
  %113 = select i1 %112, i64 -1, i64 1, !dbg !83
  %114 = icmp ne i64 %107, 0, !dbg !83
  br i1 %114, label %compared12, label %next15, !dbg !83

next15:                                           ; preds = %next14
  %115 = icmp ne i64 %103, 0, !dbg !83
  br i1 %115, label %compared12, label %next16, !dbg !83

next16:                                           ; preds = %next15
  %116 = getelementptr inbounds i8, ptr %temporary1, i64 5, !dbg !83
  %117 = load i8, ptr %116, align 1, !dbg !83
  %118 = icmp ne i8 %117, 0, !dbg !83
  %119 = zext i1 %118 to i64, !dbg !83
  br label %compared12, !dbg !83

compared12:                                       ; preds = %next16, %next15, %next14, %next13, %then10
  %120 = phi i64 [ %88, %then10 ], [ 0, %next13 ], [ %113, %next14 ], [ 0, %next15 ], [ %119, %next16 ], !dbg !83
  %121 = icmp eq i64 %120, 0, !dbg !83
  br label %end11, !dbg !83

then17:                                           ; preds = %end11
  store i8 1, ptr %value, align 1, !dbg !84
  %122 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !84
  %123 = icmp eq i64 %122, 0, !dbg !84
  br i1 %123, label %then19, label %else20, !dbg !84

end18:                                            ; preds = %end23, %end11
  br label %exit, !dbg !84

then19:                                           ; preds = %then17
  %124 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !84
  %125 = trunc i64 %124 to i32, !dbg !84
  %126 = zext i32 %125 to i64, !dbg !84
  br label %end21, !dbg !84

else20:                                           ; preds = %then17
  %127 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !84
  %128 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !84
  %129 = call i64 inttoptr (i64 120 to ptr)(i64 %127, i64 %128, ptr %pid_namespace_info, i64 8), !dbg !84
  %130 = load i32, ptr %pid_namespace_info, align 4, !dbg !84
  %131 = zext i32 %130 to i64, !dbg !84
  br label %end21, !dbg !84

end21:                                            ; preds = %else20, %then19
  %132 = phi i64 [ %126, %then19 ], [ %131, %else20 ], !dbg !84
  %133 = trunc i64 %132 to i32, !dbg !84
  store i32 %133, ptr %key, align 4, !dbg !84
  %134 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %value, i64 0) #4, !dbg !84
  %135 = icmp slt i64 %134, 0, !dbg !84
  br i1 %135, label %then22, label %end23, !dbg !84

then22:                                           ; preds = %end21
  call void @probec_count(i64 2) #6, !dbg !84
  br label %end23, !dbg !84

end23:                                            ; preds = %then22, %end21
  br label %end18, !dbg !84

exit:                                             ; preds = %end18, %body
  %136 = load i64, ptr %result, align 8, !dbg !84
  ret i64 %136, !dbg !84
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
