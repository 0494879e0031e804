; ModuleID = 'kprobes.bt'
source_filename = "kprobes.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_bytes = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_ns = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_ret = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@AT_start = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !35
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !45
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !52
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !66
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !68
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !70
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !72
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @kprobe_vfs_read_1(ptr %ctx) #0 section "kprobe/vfs_read" !dbg !75 {
entry:
  %sample = alloca i64, align 8, !dbg !81
  %value = alloca [8 x i8], align 8, !dbg !81
  %key = alloca [8 x i8], align 8, !dbg !81
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !81
  br label %body, !dbg !82

body:                                             ; preds = %entry
  store i64 0, ptr %sample, align 8, !dbg !81
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
  br i1 %6, label %then1, label %end2, !dbg !81

then1:                                            ; preds = %end
  br label %exit, !dbg !81

end2:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 125 to ptr)(), !dbg !83
  store i64 %7, ptr %value, align 8, !dbg !83
  %8 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !83
  %9 = icmp eq i64 %8, 0, !dbg !83
  br i1 %9, label %then3, label %else4, !dbg !83

dead:                                             ; No predecessors!
  br label %end2, !dbg !81

then3:                                            ; preds = %end2
  %10 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !83
  %11 = trunc i64 %10 to i32, !dbg !83
  %12 = zext i32 %11 to i64, !dbg !83
  br label %end5, !dbg !83

else4:                                            ; preds = %end2
  %13 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !83
  %14 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !83
  %15 = call i64 inttoptr (i64 120 to ptr)(i64 %13, i64 %14, ptr %pid_namespace_info, i64 8), !dbg !83
  %16 = load i32, ptr %pid_namespace_info, align 4, !dbg !83
  %17 = zext i32 %16 to i64, !dbg !83
  br label %end5, !dbg !83

end5:                                             ; preds = %else4, %then3
  %18 = phi i64 [ %12, %then3 ], [ %17, %else4 ], !dbg !83
  %19 = trunc i64 %18 to i32, !dbg !83
  store i32 %19, ptr %key, align 4, !dbg !83
  %20 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_start, ptr %key, ptr %value, i64 0) #4, !dbg !83
  %21 = icmp slt i64 %20, 0, !dbg !83
  br i1 %21, label %then6, label %end7, !dbg !83

then6:                                            ; preds = %end5
  call void @probec_count(i64 5) #5, !dbg !83
  br label %end7, !dbg !83

end7:                                             ; preds = %then6, %end5
  %22 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !82
  %23 = getelementptr inbounds i8, ptr %22, i64 96, !dbg !82
  %24 = load i64, ptr %23, align 8, !dbg !82
  store i64 %24, ptr %sample, align 8, !dbg !82
  store i32 0, ptr %value, align 4, !dbg !82
  %25 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_bytes, ptr %value) #4, !dbg !82
  %26 = icmp ne ptr %25, null, !dbg !82
  br i1 %26, label %then8, label %else9, !dbg !82

then8:                                            ; preds = %end7
  %27 = load i64, ptr %25, align 8, !dbg !82
  %28 = load i64, ptr %sample, align 8, !dbg !82
  %29 = add i64 %27, %28, !dbg !82
  store i64 %29, ptr %25, align 8, !dbg !82
  br label %end10, !dbg !82

else9:                                            ; preds = %end7
  br label %end10, !dbg !82

end10:                                            ; preds = %else9, %then8
  br label %exit, !dbg !82

exit:                                             ; preds = %end10, %then1
  ret i32 0, !dbg !82
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !84 {
entry:
  %key = alloca i64, align 8, !dbg !89
  br label %body, !dbg !89

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !89
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !89
  %1 = icmp ne ptr %0, null, !dbg !89
  br i1 %1, label %then, label %end, !dbg !89

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !89
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !89
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !89
  br label %end, !dbg !89

end:                                              ; preds = %then, %body
  br label %exit, !dbg !89

exit:                                             ; preds = %end
  ret void, !dbg !89
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.preserve.static.offset(ptr readnone) #2

; Function Attrs: nounwind
define i32 @kretprobe_vfs_read_2(ptr %ctx) #0 section "kretprobe/vfs_read" !dbg !90 {
entry:
  %value = alloca i64, align 8, !dbg !93
  %sample = alloca i64, align 8, !dbg !93
  %value1 = alloca i64, align 8, !dbg !93
  %key = alloca [8 x i8], align 8, !dbg !93
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !93
  %key2 = alloca [8 x i8], align 8, !dbg !93
  %pid_namespace_info3 = alloca [8 x i8], align 8, !dbg !93
  %key4 = alloca [8 x i8], align 8, !dbg !93
  br label %body, !dbg !94

body:                                             ; preds = %entry
  store i64 0, ptr %value, align 8, !dbg !93
  store i64 0, ptr %sample, align 8, !dbg !93
  store i64 0, ptr %value1, align 8, !dbg !93
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !93
  %1 = icmp ne i64 %0, 0, !dbg !93
  br i1 %1, label %then, label %else, !dbg !93

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !93
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !93
  %4 = lshr i64 %3, 32, !dbg !93
  %5 = icmp ne i64 %2, %4, !dbg !93
  br label %end, !dbg !93

else:                                             ; preds = %body
  br label %end, !dbg !93

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !93
  br i1 %6, label %then5, label %end6, !dbg !93

then5:                                            ; preds = %end
  br label %exit, !dbg !93

end6:                                             ; preds = %dead, %end
  %7 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !95
  %8 = icmp eq i64 %7, 0, !dbg !95
  br i1 %8, label %then7, label %else8, !dbg !95

dead:                                             ; No predecessors!
  br label %end6, !dbg !93

then7:                                            ; preds = %end6
  %9 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !95
  %10 = trunc i64 %9 to i32, !dbg !95
  %11 = zext i32 %10 to i64, !dbg !95
  br label %end9, !dbg !95

else8:                                            ; preds = %end6
  %12 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !95
  %13 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !95
  %14 = call i64 inttoptr (i64 120 to ptr)(i64 %12, i64 %13, ptr %pid_namespace_info, i64 8), !dbg !95
  %15 = load i32, ptr %pid_namespace_info, align 4, !dbg !95
  %16 = zext i32 %15 to i64, !dbg !95
  br label %end9, !dbg !95

end9:                                             ; preds = %else8, %then7
  %17 = phi i64 [ %11, %then7 ], [ %16, %else8 ], !dbg !95
  %18 = trunc i64 %17 to i32, !dbg !95
  store i32 %18, ptr %key, align 4, !dbg !95
  %19 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_start, ptr %key) #4, !dbg !95
  %20 = icmp ne ptr %19, null, !dbg !95
  br i1 %20, label %then10, label %else11, !dbg !95

then10:                                           ; preds = %end9
  %21 = load i64, ptr %19, align 8, !dbg !95
  store i64 %21, ptr %value, align 8, !dbg !95
  br label %end12, !dbg !95

else11:                                           ; preds = %end9
  store i64 0, ptr %value, align 8, !dbg !95
  br label %end12, !dbg !95

end12:                                            ; preds = %else11, %then10
  %22 = load i64, ptr %value, align 8, !dbg !95
  %23 = icmp ne i64 %22, 0, !dbg !95
  br i1 %23, label %then13, label %end14, !dbg !95

then13:                                           ; preds = %end12
  %24 = call i64 inttoptr (i64 125 to ptr)(), !dbg !96
  %25 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !96
  %26 = icmp eq i64 %25, 0, !dbg !96
  br i1 %26, label %then15, label %else16, !dbg !96

end14:                                            ; preds = %end31, %end12
  br label %exit, !dbg !94

then15:                                           ; preds = %then13
  %27 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !96
  %28 = trunc i64 %27 to i32, !dbg !96
  %29 = zext i32 %28 to i64, !dbg !96
  br label %end17, !dbg !96

else16:                                           ; preds = %then13
  %30 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !96
  %31 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !96
  %32 = call i64 inttoptr (i64 120 to ptr)(i64 %30, i64 %31, ptr %pid_namespace_info3, i64 8), !dbg !96
  %33 = load i32, ptr %pid_namespace_info3, align 4, !dbg !96
  %34 = zext i32 %33 to i64, !dbg !96
  br label %end17, !dbg !96

end17:                                            ; preds = %else16, %then15
  %35 = phi i64 [ %29, %then15 ], [ %34, %else16 ], !dbg !96
  %36 = trunc i64 %35 to i32, !dbg !96
  store i32 %36, ptr %key2, align 4, !dbg !96
  %37 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_start, ptr %key2) #4, !dbg !96
  %38 = icmp ne ptr %37, null, !dbg !96
  br i1 %38, label %then18, label %else19, !dbg !96

then18:                                           ; preds = %end17
  %39 = load i64, ptr %37, align 8, !dbg !96
  store i64 %39, ptr %value1, align 8, !dbg !96
  br label %end20, !dbg !96

else19:                                           ; preds = %end17
  store i64 0, ptr %value1, align 8, !dbg !96
  br label %end20, !dbg !96

end20:                                            ; preds = %else19, %then18
  %40 = load i64, ptr %value1, align 8, !dbg !96
  %41 = sub i64 %24, %40, !dbg !96
  %42 = call i64 @probec_histogram_bucket_0(i64 %41), !dbg !96
  store i64 %42, ptr %sample, align 8, !dbg !96
  store i32 0, ptr %key4, align 4, !dbg !96
  %43 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_ns, ptr %key4) #4, !dbg !96
  %44 = icmp ne ptr %43, null, !dbg !96
  br i1 %44, label %then21, label %else22, !dbg !96

then21:                                           ; preds = %end20
  %45 = load i64, ptr %sample, align 8, !dbg !96
  %46 = call i64 asm "", "=r,0"(i64 %45), !dbg !96
  %47 = icmp ult i64 %46, 65, !dbg !96
  %48 = select i1 %47, i64 %46, i64 65, !dbg !96
  %49 = mul i64 %48, 8, !dbg !96
  %50 = getelementptr inbounds i8, ptr %43, i64 %49, !dbg !96
  %51 = load i64, ptr %50, align 8, !dbg !96
  %52 = add i64 %51, 1, !dbg !96
  %53 = load i64, ptr %sample, align 8, !dbg !96
  %54 = call i64 asm "", "=r,0"(i64 %53), !dbg !96
  %55 = icmp ult i64 %54, 65, !dbg !96
  %56 = select i1 %55, i64 %54, i64 65, !dbg !96
  %57 = mul i64 %56, 8, !dbg !96
  %58 = getelementptr inbounds i8, ptr %43, i64 %57, !dbg !96
  store i64 %52, ptr %58, align 8, !dbg !96
  br label %end23, !dbg !96

else22:                                           ; preds = %end20
  br label %end23, !dbg !96

end23:                                            ; preds = %else22, %then21
  %59 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !97
  %60 = getelementptr inbounds i8, ptr %59, i64 80, !dbg !97
  %61 = load i64, ptr %60, align 8, !dbg !97
  store i64 %61, ptr %sample, align 8, !dbg !97
  store i32 0, ptr %key2, align 4, !dbg !97
  %62 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_ret, ptr %key2) #4, !dbg !97
  %63 = icmp ne ptr %62, null, !dbg !97
  br i1 %63, label %then24, label %else25, !dbg !97

then24:                                           ; preds = %end23
  %64 = load i64, ptr %62, align 8, !dbg !97
  %65 = load i64, ptr %sample, align 8, !dbg !97
  %66 = add i64 %64, %65, !dbg !97
  store i64 %66, ptr %62, align 8, !dbg !97
  br label %end26, !dbg !97

else25:                                           ; preds = %end23
  br label %end26, !dbg !97

end26:                                            ; preds = %else25, %then24
  %67 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !94
  %68 = icmp eq i64 %67, 0, !dbg !94
  br i1 %68, label %then27, label %else28, !dbg !94

then27:                                           ; preds = %end26
  %69 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !94
  %70 = trunc i64 %69 to i32, !dbg !94
  %71 = zext i32 %70 to i64, !dbg !94
  br label %end29, !dbg !94

else28:                                           ; preds = %end26
  %72 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !94
  %73 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !94
  %74 = call i64 inttoptr (i64 120 to ptr)(i64 %72, i64 %73, ptr %key4, i64 8), !dbg !94
  %75 = load i32, ptr %key4, align 4, !dbg !94
  %76 = zext i32 %75 to i64, !dbg !94
  br label %end29, !dbg !94

end29:                                            ; preds = %else28, %then27
  %77 = phi i64 [ %71, %then27 ], [ %76, %else28 ], !dbg !94
  %78 = trunc i64 %77 to i32, !dbg !94
  store i32 %78, ptr %pid_namespace_info3, align 4, !dbg !94
  %79 = call i64 inttoptr (i64 3 to ptr)(ptr @AT_start, ptr %pid_namespace_info3) #4, !dbg !94
  %80 = icmp slt i64 %79, 0, !dbg !94
  br i1 %80, label %then30, label %end31, !dbg !94

then30:                                           ; preds = %end29
  call void @probec_report_error(i64 0) #5, !dbg !94
  br label %end31, !dbg !94

end31:                                            ; preds = %then30, %end29
  br label %end14, !dbg !94

exit:                                             ; preds = %end14, %then5
  ret i32 0, !dbg !94
}

; Function Attrs: noinline nounwind
define i64 @probec_histogram_bucket_0(i64 %value) #1 !dbg !98 {
entry:
  br label %body, !dbg !103

body:                                             ; preds = %entry
  %0 = icmp slt i64 %value, 0, !dbg !103
  br i1 %0, label %then, label %else, !dbg !103

then:                                             ; preds = %body
  br label %end, !dbg !103

else:                                             ; preds = %body
  %1 = call i64 asm "", "=r,0"(i64 %value), !dbg !103
  %2 = icmp uge i64 %1, 4294967296, !dbg !103
  br i1 %2, label %reduce, label %next, !dbg !103

end:                                              ; preds = %next10, %then
  %3 = phi i64 [ 0, %then ], [ %40, %next10 ], !dbg !103
  br label %exit, !dbg !103

reduce:                                           ; preds = %else
  %4 = call i64 asm "", "=r,0"(i64 %1), !dbg !103
  %5 = lshr i64 %4, 32, !dbg !103
  br label %next, !dbg !103

next:                                             ; preds = %reduce, %else
  %6 = phi i64 [ %1, %else ], [ %5, %reduce ], !dbg !103
  %7 = phi i64 [ 0, %else ], [ 32, %reduce ], !dbg !103
  %8 = icmp uge i64 %6, 65536, !dbg !103
  br i1 %8, label %reduce1, label %next2, !dbg !103

reduce1:                                          ; preds = %next
  %9 = call i64 asm "", "=r,0"(i64 %6), !dbg !103
  %10 = lshr i64 %9, 16, !dbg !103
  %11 = add i64 %7, 16, !dbg !103
  br label %next2, !dbg !103

next2:                                            ; preds = %reduce1, %next
  %12 = phi i64 [ %6, %next ], [ %10, %reduce1 ], !dbg !103
  %13 = phi i64 [ %7, %next ], [ %11, %reduce1 ], !dbg !103
  %14 = icmp uge i64 %12, 256, !dbg !103
  br i1 %14, label %reduce3, label %next4, !dbg !103

reduce3:                                          ; preds = %next2
  %15 = call i64 asm "", "=r,0"(i64 %12), !dbg !103
  %16 = lshr i64 %15, 8, !dbg !103
  %17 = add i64 %13, 8, !dbg !103
  br label %next4, !dbg !103

next4:                                            ; preds = %reduce3, %next2
  %18 = phi i64 [ %12, %next2 ], [ %16, %reduce3 ], !dbg !103
  %19 = phi i64 [ %13, %next2 ], [ %17, %reduce3 ], !dbg !103
  %20 = icmp uge i64 %18, 16, !dbg !103
  br i1 %20, label %reduce5, label %next6, !dbg !103

reduce5:                                          ; preds = %next4
  %21 = call i64 asm "", "=r,0"(i64 %18), !dbg !103
  %22 = lshr i64 %21, 4, !dbg !103
  %23 = add i64 %19, 4, !dbg !103
  br label %next6, !dbg !103

next6:                                            ; preds = %reduce5, %next4
  %24 = phi i64 [ %18, %next4 ], [ %22, %reduce5 ], !dbg !103
  %25 = phi i64 [ %19, %next4 ], [ %23, %reduce5 ], !dbg !103
  %26 = icmp uge i64 %24, 4, !dbg !103
  br i1 %26, label %reduce7, label %next8, !dbg !103

reduce7:                                          ; preds = %next6
  %27 = call i64 asm "", "=r,0"(i64 %24), !dbg !103
  %28 = lshr i64 %27, 2, !dbg !103
  %29 = add i64 %25, 2, !dbg !103
  br label %next8, !dbg !103

next8:                                            ; preds = %reduce7, %next6
  %30 = phi i64 [ %24, %next6 ], [ %28, %reduce7 ], !dbg !103
  %31 = phi i64 [ %25, %next6 ], [ %29, %reduce7 ], !dbg !103
  %32 = icmp uge i64 %30, 2, !dbg !103
  br i1 %32, label %reduce9, label %next10, !dbg !103

reduce9:                                          ; preds = %next8
  %33 = call i64 asm "", "=r,0"(i64 %30), !dbg !103
  %34 = lshr i64 %33, 1, !dbg !103
  %35 = add i64 %31, 1, !dbg !103
  br label %next10, !dbg !103

next10:                                           ; preds = %reduce9, %next8
  %36 = phi i64 [ %30, %next8 ], [ %34, %reduce9 ], !dbg !103
  %37 = phi i64 [ %31, %next8 ], [ %35, %reduce9 ], !dbg !103
  %38 = shl i64 %37, 0, !dbg !103
  %39 = add i64 %38, %36, !dbg !103
  %40 = add i64 %39, 1, !dbg !103
  br label %end, !dbg !103

exit:                                             ; preds = %end
  ret i64 %3, !dbg !103
}

; Function Attrs: noinline nounwind
define internal void @probec_report_error(i64 %site) #1 !dbg !104 {
entry:
  br label %body, !dbg !107

body:                                             ; preds = %entry
  %0 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #4, !dbg !107
  %1 = icmp ne ptr %0, null, !dbg !107
  br i1 %1, label %then, label %else, !dbg !107

then:                                             ; preds = %body
  store i64 0, ptr %0, align 8, !dbg !107
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !107
  store i64 %site, ptr %2, align 8, !dbg !107
  %3 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !107
  %4 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !107
  %5 = icmp uge i64 %3, %4, !dbg !107
  %6 = select i1 %5, i64 2, i64 1, !dbg !107
  %7 = call i64 inttoptr (i64 132 to ptr)(ptr %0, i64 %6) #4, !dbg !107
  br label %end, !dbg !107

else:                                             ; preds = %body
  call void @probec_count(i64 0) #5, !dbg !107
  br label %end, !dbg !107

end:                                              ; preds = %else, %then
  br label %exit, !dbg !107

exit:                                             ; preds = %end
  ret void, !dbg !107
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!74}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_bytes", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "kprobes.bt", directory: "", source: "// Arguments and return values of kernel functions come from registers.\0Akprobe:vfs_read { @start[tid] = nsecs; @bytes = sum(arg2); }\0Akretprobe:vfs_read /@start[tid]/ {\0A  @ns = hist(nsecs - @start[tid]); @ret = sum(retval); delete(@start, tid);\0A}\0A\0A")
!4 = !{!0, !5, !29, !35, !45, !52, !66, !68, !70, !72}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_ns", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 4224, elements: !27)
!26 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!27 = !{!28}
!28 = !DISubrange(count: 66, lowerBound: 0)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "AT_ret", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !32)
!32 = !{!9, !15, !20, !33}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !34, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "AT_start", scope: !2, file: !3, type: !37, isLocal: false, isDefinition: true)
!37 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !38)
!38 = !{!39, !40, !20, !33}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !16, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !41, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64, align: 64, dwarfAddressSpace: 0)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 4096, lowerBound: 0)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !47, isLocal: false, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !48)
!48 = !{!9, !15, !20, !49}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !50, size: 64, offset: 192)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 384, elements: !13)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !54, isLocal: false, isDefinition: true)
!54 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !55)
!55 = !{!56, !61}
!56 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !57, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64, align: 64, dwarfAddressSpace: 0)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 27, lowerBound: 0)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !62, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64, align: 64, dwarfAddressSpace: 0)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 1048576, lowerBound: 0)
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression())
!69 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression())
!73 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!74 = !{i32 2, !"Debug Info Version", i32 3}
!75 = distinct !DISubprogram(name: "kprobe_vfs_read_1", scope: !3, file: !3, line: 2, type: !76, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!76 = !DISubroutineType(types: !77)
!77 = !{!12, !78}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!79 = !{!80}
!80 = !DILocalVariable(name: "ctx", arg: 1, scope: !75, file: !3, line: 2, type: !78)
!81 = !DILocation(line: 2, scope: !75)
!82 = !DILocation(line: 2, column: 40, scope: !75)
!83 = !DILocation(line: 2, column: 19, scope: !75)
!84 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{null, !26}
!87 = !{!88}
!88 = !DILocalVariable(name: "counter", arg: 1, scope: !84, file: !3, type: !26)
!89 = !DILocation(line: 0, scope: !84)
!90 = distinct !DISubprogram(name: "kretprobe_vfs_read_2", scope: !3, file: !3, line: 3, type: !76, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!91 = !{!92}
!92 = !DILocalVariable(name: "ctx", arg: 1, scope: !90, file: !3, line: 3, type: !78)
!93 = !DILocation(line: 3, scope: !90)
!94 = !DILocation(line: 4, column: 56, scope: !90)
!95 = !DILocation(line: 3, column: 21, scope: !90)
!96 = !DILocation(line: 4, column: 3, scope: !90)
!97 = !DILocation(line: 4, column: 36, scope: !90)
!98 = distinct !DISubprogram(name: "probec_histogram_bucket_0", scope: !3, file: !3, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!26, !26}
!101 = !{!102}
!102 = !DILocalVariable(name: "value", arg: 1, scope: !98, file: !3, type: !26)
!103 = !DILocation(line: 0, scope: !98)
!104 = distinct !DISubprogram(name: "probec_report_error", scope: !3, file: !3, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!105 = !{!106}
!106 = !DILocalVariable(name: "site", arg: 1, scope: !104, file: !3, type: !26)
!107 = !DILocation(line: 0, scope: !104)
