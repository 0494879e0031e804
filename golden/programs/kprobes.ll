; ModuleID = 'kprobes.bt'
source_filename = "kprobes.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_bytes = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_ns = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_ret = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@AT_start = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !35
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !45
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !54
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !56
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !58
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @kprobe_vfs_read_1(ptr %ctx) #0 section "kprobe/vfs_read" !dbg !61 {
entry:
  %sample = alloca i64, align 8, !dbg !67
  %value = alloca [8 x i8], align 8, !dbg !67
  %key = alloca [8 x i8], align 8, !dbg !67
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !67
  br label %body, !dbg !68

body:                                             ; preds = %entry
  store i64 0, ptr %sample, align 8, !dbg !67
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !67
  %1 = icmp ne i64 %0, 0, !dbg !67
  br i1 %1, label %then, label %else, !dbg !67

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !67
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !67
  %4 = lshr i64 %3, 32, !dbg !67
  %5 = icmp ne i64 %2, %4, !dbg !67
  br label %end, !dbg !67

else:                                             ; preds = %body
  br label %end, !dbg !67

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !67
  br i1 %6, label %then1, label %end2, !dbg !67

then1:                                            ; preds = %end
  br label %exit, !dbg !67

end2:                                             ; preds = %dead, %end
  %7 = call i64 inttoptr (i64 125 to ptr)(), !dbg !69
  store i64 %7, ptr %value, align 8, !dbg !69
  %8 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !69
  %9 = icmp eq i64 %8, 0, !dbg !69
  br i1 %9, label %then3, label %else4, !dbg !69

dead:                                             ; No predecessors!
  br label %end2, !dbg !67

then3:                                            ; preds = %end2
  %10 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !69
  %11 = trunc i64 %10 to i32, !dbg !69
  %12 = zext i32 %11 to i64, !dbg !69
  br label %end5, !dbg !69

else4:                                            ; preds = %end2
  %13 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !69
  %14 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !69
  %15 = call i64 inttoptr (i64 120 to ptr)(i64 %13, i64 %14, ptr %pid_namespace_info, i64 8), !dbg !69
  %16 = load i32, ptr %pid_namespace_info, align 4, !dbg !69
  %17 = zext i32 %16 to i64, !dbg !69
  br label %end5, !dbg !69

end5:                                             ; preds = %else4, %then3
  %18 = phi i64 [ %12, %then3 ], [ %17, %else4 ], !dbg !69
  %19 = trunc i64 %18 to i32, !dbg !69
  store i32 %19, ptr %key, align 4, !dbg !69
  %20 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_start, ptr %key, ptr %value, i64 0) #4, !dbg !69
  %21 = icmp slt i64 %20, 0, !dbg !69
  br i1 %21, label %then6, label %end7, !dbg !69

then6:                                            ; preds = %end5
  call void @probec_count(i64 1) #5, !dbg !69
  br label %end7, !dbg !69

end7:                                             ; preds = %then6, %end5
  %22 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !68
  %23 = getelementptr inbounds i8, ptr %22, i64 96, !dbg !68
  %24 = load i64, ptr %23, align 8, !dbg !68
  store i64 %24, ptr %sample, align 8, !dbg !68
  store i32 0, ptr %value, align 4, !dbg !68
  %25 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_bytes, ptr %value) #4, !dbg !68
  %26 = icmp ne ptr %25, null, !dbg !68
  br i1 %26, label %then8, label %else9, !dbg !68

then8:                                            ; preds = %end7
  %27 = load i64, ptr %25, align 8, !dbg !68
  %28 = load i64, ptr %sample, align 8, !dbg !68
  %29 = add i64 %27, %28, !dbg !68
  store i64 %29, ptr %25, align 8, !dbg !68
  br label %end10, !dbg !68

else9:                                            ; preds = %end7
  br label %end10, !dbg !68

end10:                                            ; preds = %else9, %then8
  br label %exit, !dbg !68

exit:                                             ; preds = %end10, %then1
  ret i32 0, !dbg !68
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !70 {
entry:
  %key = alloca i64, align 8, !dbg !75
  br label %body, !dbg !75

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !75
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !75
  %1 = icmp ne ptr %0, null, !dbg !75
  br i1 %1, label %then, label %end, !dbg !75

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !75
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !75
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !75
  br label %end, !dbg !75

end:                                              ; preds = %then, %body
  br label %exit, !dbg !75

exit:                                             ; preds = %end
  ret void, !dbg !75
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.preserve.static.offset(ptr readnone) #2

; Function Attrs: nounwind
define i32 @kretprobe_vfs_read_2(ptr %ctx) #0 section "kretprobe/vfs_read" !dbg !76 {
entry:
  %value = alloca i64, align 8, !dbg !79
  %sample = alloca i64, align 8, !dbg !79
  %value1 = alloca i64, align 8, !dbg !79
  %sample2 = alloca i64, align 8, !dbg !79
  %key = alloca [8 x i8], align 8, !dbg !79
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !79
  %key3 = alloca [8 x i8], align 8, !dbg !79
  %pid_namespace_info4 = alloca [8 x i8], align 8, !dbg !79
  %key5 = alloca [8 x i8], align 8, !dbg !79
  br label %body, !dbg !80

body:                                             ; preds = %entry
  store i64 0, ptr %value, align 8, !dbg !79
  store i64 0, ptr %sample, align 8, !dbg !79
  store i64 0, ptr %value1, align 8, !dbg !79
  store i64 0, ptr %sample2, align 8, !dbg !79
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
  br i1 %6, label %then6, label %end7, !dbg !79

then6:                                            ; preds = %end
  br label %exit, !dbg !79

end7:                                             ; preds = %dead, %end
  %7 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !81
  %8 = icmp eq i64 %7, 0, !dbg !81
  br i1 %8, label %then8, label %else9, !dbg !81

dead:                                             ; No predecessors!
  br label %end7, !dbg !79

then8:                                            ; preds = %end7
  %9 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !81
  %10 = trunc i64 %9 to i32, !dbg !81
  %11 = zext i32 %10 to i64, !dbg !81
  br label %end10, !dbg !81

else9:                                            ; preds = %end7
  %12 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !81
  %13 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !81
  %14 = call i64 inttoptr (i64 120 to ptr)(i64 %12, i64 %13, ptr %pid_namespace_info, i64 8), !dbg !81
  %15 = load i32, ptr %pid_namespace_info, align 4, !dbg !81
  %16 = zext i32 %15 to i64, !dbg !81
  br label %end10, !dbg !81

end10:                                            ; preds = %else9, %then8
  %17 = phi i64 [ %11, %then8 ], [ %16, %else9 ], !dbg !81
  %18 = trunc i64 %17 to i32, !dbg !81
  store i32 %18, ptr %key, align 4, !dbg !81
  %19 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_start, ptr %key) #4, !dbg !81
  %20 = icmp ne ptr %19, null, !dbg !81
  br i1 %20, label %then11, label %else12, !dbg !81

then11:                                           ; preds = %end10
  %21 = load i64, ptr %19, align 8, !dbg !81
  store i64 %21, ptr %value, align 8, !dbg !81
  br label %end13, !dbg !81

else12:                                           ; preds = %end10
  store i64 0, ptr %value, align 8, !dbg !81
  br label %end13, !dbg !81

end13:                                            ; preds = %else12, %then11
  %22 = load i64, ptr %value, align 8, !dbg !81
  %23 = icmp ne i64 %22, 0, !dbg !81
  br i1 %23, label %then14, label %end15, !dbg !81

then14:                                           ; preds = %end13
  %24 = call i64 inttoptr (i64 125 to ptr)(), !dbg !82
  %25 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !82
  %26 = icmp eq i64 %25, 0, !dbg !82
  br i1 %26, label %then16, label %else17, !dbg !82

end15:                                            ; preds = %end30, %end13
  br label %exit, !dbg !80

then16:                                           ; preds = %then14
  %27 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !82
  %28 = trunc i64 %27 to i32, !dbg !82
  %29 = zext i32 %28 to i64, !dbg !82
  br label %end18, !dbg !82

else17:                                           ; preds = %then14
  %30 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !82
  %31 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !82
  %32 = call i64 inttoptr (i64 120 to ptr)(i64 %30, i64 %31, ptr %pid_namespace_info4, i64 8), !dbg !82
  %33 = load i32, ptr %pid_namespace_info4, align 4, !dbg !82
  %34 = zext i32 %33 to i64, !dbg !82
  br label %end18, !dbg !82

end18:                                            ; preds = %else17, %then16
  %35 = phi i64 [ %29, %then16 ], [ %34, %else17 ], !dbg !82
  %36 = trunc i64 %35 to i32, !dbg !82
  store i32 %36, ptr %key3, align 4, !dbg !82
  %37 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_start, ptr %key3) #4, !dbg !82
  %38 = icmp ne ptr %37, null, !dbg !82
  br i1 %38, label %then19, label %else20, !dbg !82

then19:                                           ; preds = %end18
  %39 = load i64, ptr %37, align 8, !dbg !82
  store i64 %39, ptr %value1, align 8, !dbg !82
  br label %end21, !dbg !82

else20:                                           ; preds = %end18
  store i64 0, ptr %value1, align 8, !dbg !82
  br label %end21, !dbg !82

end21:                                            ; preds = %else20, %then19
  %40 = load i64, ptr %value1, align 8, !dbg !82
  %41 = sub i64 %24, %40, !dbg !82
  %42 = call i64 @probec_histogram_bucket_0(i64 %41), !dbg !82
  store i64 %42, ptr %sample, align 8, !dbg !82
  store i32 0, ptr %key5, align 4, !dbg !82
  %43 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_ns, ptr %key5) #4, !dbg !82
  %44 = icmp ne ptr %43, null, !dbg !82
  br i1 %44, label %then22, label %else23, !dbg !82

then22:                                           ; preds = %end21
  %45 = load i64, ptr %sample, align 8, !dbg !82
  %46 = call i64 asm "", "=r,0"(i64 %45), !dbg !82
  %47 = icmp ult i64 %46, 65, !dbg !82
  %48 = select i1 %47, i64 %46, i64 65, !dbg !82
  %49 = mul i64 %48, 8, !dbg !82
  %50 = getelementptr inbounds i8, ptr %43, i64 %49, !dbg !82
  %51 = load i64, ptr %50, align 8, !dbg !82
  %52 = add i64 %51, 1, !dbg !82
  %53 = load i64, ptr %sample, align 8, !dbg !82
  %54 = call i64 asm "", "=r,0"(i64 %53), !dbg !82
  %55 = icmp ult i64 %54, 65, !dbg !82
  %56 = select i1 %55, i64 %54, i64 65, !dbg !82
  %57 = mul i64 %56, 8, !dbg !82
  %58 = getelementptr inbounds i8, ptr %43, i64 %57, !dbg !82
  store i64 %52, ptr %58, align 8, !dbg !82
  br label %end24, !dbg !82

else23:                                           ; preds = %end21
  br label %end24, !dbg !82

end24:                                            ; preds = %else23, %then22
  %59 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !83
  %60 = getelementptr inbounds i8, ptr %59, i64 80, !dbg !83
  %61 = load i64, ptr %60, align 8, !dbg !83
  store i64 %61, ptr %sample2, align 8, !dbg !83
  store i32 0, ptr %key3, align 4, !dbg !83
  %62 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_ret, ptr %key3) #4, !dbg !83
  %63 = icmp ne ptr %62, null, !dbg !83
  br i1 %63, label %then25, label %else26, !dbg !83

then25:                                           ; preds = %end24
  %64 = load i64, ptr %62, align 8, !dbg !83
  %65 = load i64, ptr %sample2, align 8, !dbg !83
  %66 = add i64 %64, %65, !dbg !83
  store i64 %66, ptr %62, align 8, !dbg !83
  br label %end27, !dbg !83

else26:                                           ; preds = %end24
  br label %end27, !dbg !83

end27:                                            ; preds = %else26, %then25
  %67 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !80
  %68 = icmp eq i64 %67, 0, !dbg !80
  br i1 %68, label %then28, label %else29, !dbg !80

then28:                                           ; preds = %end27
  %69 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !80
  %70 = trunc i64 %69 to i32, !dbg !80
  %71 = zext i32 %70 to i64, !dbg !80
  br label %end30, !dbg !80

else29:                                           ; preds = %end27
  %72 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !80
  %73 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !80
  %74 = call i64 inttoptr (i64 120 to ptr)(i64 %72, i64 %73, ptr %key5, i64 8), !dbg !80
  %75 = load i32, ptr %key5, align 4, !dbg !80
  %76 = zext i32 %75 to i64, !dbg !80
  br label %end30, !dbg !80

end30:                                            ; preds = %else29, %then28
  %77 = phi i64 [ %71, %then28 ], [ %76, %else29 ], !dbg !80
  %78 = trunc i64 %77 to i32, !dbg !80
  store i32 %78, ptr %pid_namespace_info4, align 4, !dbg !80
  %79 = call i64 inttoptr (i64 3 to ptr)(ptr @AT_start, ptr %pid_namespace_info4) #4, !dbg !80
  br label %end15, !dbg !80

exit:                                             ; preds = %end15, %then6
  ret i32 0, !dbg !80
}

; Function Attrs: noinline nounwind
define i64 @probec_histogram_bucket_0(i64 %value) #1 !dbg !84 {
entry:
  br label %body, !dbg !89

body:                                             ; preds = %entry
  %0 = icmp slt i64 %value, 0, !dbg !89
  br i1 %0, label %then, label %else, !dbg !89

then:                                             ; preds = %body
  br label %end, !dbg !89

else:                                             ; preds = %body
  %1 = call i64 asm "", "=r,0"(i64 %value), !dbg !89
  %2 = icmp uge i64 %1, 4294967296, !dbg !89
  br i1 %2, label %reduce, label %next, !dbg !89

end:                                              ; preds = %next10, %then
  %3 = phi i64 [ 0, %then ], [ %40, %next10 ], !dbg !89
  br label %exit, !dbg !89

reduce:                                           ; preds = %else
  %4 = call i64 asm "", "=r,0"(i64 %1), !dbg !89
  %5 = lshr i64 %4, 32, !dbg !89
  br label %next, !dbg !89

next:                                             ; preds = %reduce, %else
  %6 = phi i64 [ %1, %else ], [ %5, %reduce ], !dbg !89
  %7 = phi i64 [ 0, %else ], [ 32, %reduce ], !dbg !89
  %8 = icmp uge i64 %6, 65536, !dbg !89
  br i1 %8, label %reduce1, label %next2, !dbg !89

reduce1:                                          ; preds = %next
  %9 = call i64 asm "", "=r,0"(i64 %6), !dbg !89
  %10 = lshr i64 %9, 16, !dbg !89
  %11 = add i64 %7, 16, !dbg !89
  br label %next2, !dbg !89

next2:                                            ; preds = %reduce1, %next
  %12 = phi i64 [ %6, %next ], [ %10, %reduce1 ], !dbg !89
  %13 = phi i64 [ %7, %next ], [ %11, %reduce1 ], !dbg !89
  %14 = icmp uge i64 %12, 256, !dbg !89
  br i1 %14, label %reduce3, label %next4, !dbg !89

reduce3:                                          ; preds = %next2
  %15 = call i64 asm "", "=r,0"(i64 %12), !dbg !89
  %16 = lshr i64 %15, 8, !dbg !89
  %17 = add i64 %13, 8, !dbg !89
  br label %next4, !dbg !89

next4:                                            ; preds = %reduce3, %next2
  %18 = phi i64 [ %12, %next2 ], [ %16, %reduce3 ], !dbg !89
  %19 = phi i64 [ %13, %next2 ], [ %17, %reduce3 ], !dbg !89
  %20 = icmp uge i64 %18, 16, !dbg !89
  br i1 %20, label %reduce5, label %next6, !dbg !89

reduce5:                                          ; preds = %next4
  %21 = call i64 asm "", "=r,0"(i64 %18), !dbg !89
  %22 = lshr i64 %21, 4, !dbg !89
  %23 = add i64 %19, 4, !dbg !89
  br label %next6, !dbg !89

next6:                                            ; preds = %reduce5, %next4
  %24 = phi i64 [ %18, %next4 ], [ %22, %reduce5 ], !dbg !89
  %25 = phi i64 [ %19, %next4 ], [ %23, %reduce5 ], !dbg !89
  %26 = icmp uge i64 %24, 4, !dbg !89
  br i1 %26, label %reduce7, label %next8, !dbg !89

reduce7:                                          ; preds = %next6
  %27 = call i64 asm "", "=r,0"(i64 %24), !dbg !89
  %28 = lshr i64 %27, 2, !dbg !89
  %29 = add i64 %25, 2, !dbg !89
  br label %next8, !dbg !89

next8:                                            ; preds = %reduce7, %next6
  %30 = phi i64 [ %24, %next6 ], [ %28, %reduce7 ], !dbg !89
  %31 = phi i64 [ %25, %next6 ], [ %29, %reduce7 ], !dbg !89
  %32 = icmp uge i64 %30, 2, !dbg !89
  br i1 %32, label %reduce9, label %next10, !dbg !89

reduce9:                                          ; preds = %next8
  %33 = call i64 asm "", "=r,0"(i64 %30), !dbg !89
  %34 = lshr i64 %33, 1, !dbg !89
  %35 = add i64 %31, 1, !dbg !89
  br label %next10, !dbg !89

next10:                                           ; preds = %reduce9, %next8
  %36 = phi i64 [ %30, %next8 ], [ %34, %reduce9 ], !dbg !89
  %37 = phi i64 [ %31, %next8 ], [ %35, %reduce9 ], !dbg !89
  %38 = shl i64 %37, 0, !dbg !89
  %39 = add i64 %38, %36, !dbg !89
  %40 = add i64 %39, 1, !dbg !89
  br label %end, !dbg !89

exit:                                             ; preds = %end
  ret i64 %3, !dbg !89
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!60}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_bytes", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "kprobes.bt", directory: "", source: "// Arguments and return values of kernel functions come from registers.\0Akprobe:vfs_read { @start[tid] = nsecs; @bytes = sum(arg2); }\0Akretprobe:vfs_read /@start[tid]/ {\0A  @ns = hist(nsecs - @start[tid]); @ret = sum(retval); delete(@start, tid);\0A}\0A\0A")
!4 = !{!0, !5, !29, !35, !45, !54, !56, !58}
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
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 192, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 3, lowerBound: 0)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!60 = !{i32 2, !"Debug Info Version", i32 3}
!61 = distinct !DISubprogram(name: "kprobe_vfs_read_1", scope: !3, file: !3, line: 2, type: !62, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!62 = !DISubroutineType(types: !63)
!63 = !{!12, !64}
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!65 = !{!66}
!66 = !DILocalVariable(name: "ctx", arg: 1, scope: !61, file: !3, line: 2, type: !64)
!67 = !DILocation(line: 2, scope: !61)
!68 = !DILocation(line: 2, column: 40, scope: !61)
!69 = !DILocation(line: 2, column: 19, scope: !61)
!70 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !71, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{null, !26}
!73 = !{!74}
!74 = !DILocalVariable(name: "counter", arg: 1, scope: !70, file: !3, type: !26)
!75 = !DILocation(line: 0, scope: !70)
!76 = distinct !DISubprogram(name: "kretprobe_vfs_read_2", scope: !3, file: !3, line: 3, type: !62, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!77 = !{!78}
!78 = !DILocalVariable(name: "ctx", arg: 1, scope: !76, file: !3, line: 3, type: !64)
!79 = !DILocation(line: 3, scope: !76)
!80 = !DILocation(line: 4, column: 56, scope: !76)
!81 = !DILocation(line: 3, column: 21, scope: !76)
!82 = !DILocation(line: 4, column: 3, scope: !76)
!83 = !DILocation(line: 4, column: 36, scope: !76)
!84 = distinct !DISubprogram(name: "probec_histogram_bucket_0", scope: !3, file: !3, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!26, !26}
!87 = !{!88}
!88 = !DILocalVariable(name: "value", arg: 1, scope: !84, file: !3, type: !26)
!89 = !DILocation(line: 0, scope: !84)
