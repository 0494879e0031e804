; ModuleID = 'loops.bt'
source_filename = "loops.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_pairs = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_sum = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !40
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !54
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !56
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !58
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !60
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !76 {
entry:
  %frame = alloca [64 x i8], align 8, !dbg !82
  %"$j" = alloca i64, align 8, !dbg !82
  %last = alloca i64, align 8, !dbg !82
  %last1 = alloca i64, align 8, !dbg !82
  %round = alloca i64, align 8, !dbg !82
  %operand = alloca i64, align 8, !dbg !82
  %"$kv" = alloca [32 x i8], align 8, !dbg !82
  %key = alloca [24 x i8], align 8, !dbg !82
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !82
  br label %body, !dbg !83

body:                                             ; preds = %entry
  store ptr %ctx, ptr %frame, align 8, !dbg !82
  %0 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !82
  store i64 0, ptr %0, align 8, !dbg !82
  %1 = getelementptr inbounds i8, ptr %frame, i64 16, !dbg !82
  store i64 0, ptr %1, align 8, !dbg !82
  %2 = getelementptr inbounds i8, ptr %frame, i64 24, !dbg !82
  store i64 0, ptr %2, align 8, !dbg !82
  %3 = getelementptr inbounds i8, ptr %frame, i64 32, !dbg !82
  store i64 0, ptr %3, align 8, !dbg !82
  %4 = getelementptr inbounds i8, ptr %frame, i64 40, !dbg !82
  store i64 0, ptr %4, align 8, !dbg !82
  %5 = getelementptr inbounds i8, ptr %frame, i64 48, !dbg !82
  store i64 0, ptr %5, align 8, !dbg !82
  %6 = getelementptr inbounds i8, ptr %frame, i64 16, !dbg !82
  %7 = getelementptr inbounds i8, ptr %frame, i64 24, !dbg !82
  store i64 0, ptr %"$j", align 8, !dbg !82
  %8 = getelementptr inbounds i8, ptr %frame, i64 32, !dbg !82
  %9 = getelementptr inbounds i8, ptr %frame, i64 40, !dbg !82
  store i64 0, ptr %last, align 8, !dbg !82
  %10 = getelementptr inbounds i8, ptr %frame, i64 48, !dbg !82
  store i64 0, ptr %last1, align 8, !dbg !82
  store i64 0, ptr %round, align 8, !dbg !82
  store i64 0, ptr %operand, align 8, !dbg !82
  %11 = getelementptr inbounds i8, ptr %frame, i64 56, !dbg !82
  %12 = load i64, ptr @probec_process_filter, align 8, !dbg !82
  %13 = icmp ne i64 %12, 0, !dbg !82
  br i1 %13, label %then, label %else, !dbg !82

then:                                             ; preds = %body
  %14 = load i64, ptr @probec_process_filter, align 8, !dbg !82
  %15 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !82
  %16 = lshr i64 %15, 32, !dbg !82
  %17 = icmp ne i64 %14, %16, !dbg !82
  br label %end, !dbg !82

else:                                             ; preds = %body
  br label %end, !dbg !82

end:                                              ; preds = %else, %then
  %18 = phi i1 [ %17, %then ], [ false, %else ], !dbg !82
  br i1 %18, label %then2, label %end3, !dbg !82

then2:                                            ; preds = %end
  br label %exit, !dbg !82

end3:                                             ; preds = %dead, %end
  store i64 0, ptr %6, align 8, !dbg !84
  br i1 true, label %then4, label %else5, !dbg !85

dead:                                             ; No predecessors!
  br label %end3, !dbg !82

then4:                                            ; preds = %end3
  %19 = call i64 inttoptr (i64 181 to ptr)(i64 8388608, ptr @tracepoint_syscalls_sys_enter_read_1_loop_1, ptr %frame, i64 0) #4, !dbg !85
  %20 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !85
  %21 = load i64, ptr %20, align 8, !dbg !85
  %22 = icmp ne i64 %21, 0, !dbg !85
  br i1 %22, label %then7, label %end8, !dbg !85

else5:                                            ; preds = %end3
  br label %end6, !dbg !85

end6:                                             ; preds = %else5, %end8
  %23 = phi i64 [ %19, %end8 ], [ 0, %else5 ], !dbg !85
  %24 = icmp eq i64 %23, 8388608, !dbg !85
  %25 = and i1 true, %24, !dbg !85
  br i1 %25, label %then10, label %end11, !dbg !85

then7:                                            ; preds = %then4
  br label %exit, !dbg !85

end8:                                             ; preds = %dead9, %then4
  br label %end6, !dbg !85

dead9:                                            ; No predecessors!
  br label %end8, !dbg !85

then10:                                           ; preds = %end6
  call void @probec_report_error(i64 0) #5, !dbg !85
  br label %end11, !dbg !85

end11:                                            ; preds = %then10, %end6
  store i64 0, ptr %9, align 8, !dbg !86
  %26 = load i64, ptr %6, align 8, !dbg !86
  store i64 %26, ptr %last, align 8, !dbg !86
  %27 = load i64, ptr %9, align 8, !dbg !86
  %28 = load i64, ptr %last, align 8, !dbg !86
  %29 = icmp slt i64 %27, %28, !dbg !86
  br i1 %29, label %then12, label %else13, !dbg !86

then12:                                           ; preds = %end11
  %30 = load i64, ptr %last, align 8, !dbg !86
  %31 = load i64, ptr %9, align 8, !dbg !86
  %32 = sub i64 %30, %31, !dbg !86
  br label %end14, !dbg !86

else13:                                           ; preds = %end11
  br label %end14, !dbg !86

end14:                                            ; preds = %else13, %then12
  %33 = phi i64 [ %32, %then12 ], [ 0, %else13 ], !dbg !86
  %34 = icmp ugt i64 %33, 8388608, !dbg !86
  %35 = select i1 %34, i64 8388608, i64 %33, !dbg !86
  %36 = icmp ne i64 %35, 0, !dbg !86
  br i1 %36, label %then15, label %else16, !dbg !86

then15:                                           ; preds = %end14
  %37 = call i64 inttoptr (i64 181 to ptr)(i64 %35, ptr @tracepoint_syscalls_sys_enter_read_1_loop_2, ptr %frame, i64 0) #4, !dbg !86
  %38 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !86
  %39 = load i64, ptr %38, align 8, !dbg !86
  %40 = icmp ne i64 %39, 0, !dbg !86
  br i1 %40, label %then18, label %end19, !dbg !86

else16:                                           ; preds = %end14
  br label %end17, !dbg !86

end17:                                            ; preds = %else16, %end19
  %41 = phi i64 [ %37, %end19 ], [ 0, %else16 ], !dbg !86
  %42 = icmp eq i64 %41, 8388608, !dbg !86
  %43 = and i1 %34, %42, !dbg !86
  br i1 %43, label %then21, label %end22, !dbg !86

then18:                                           ; preds = %then15
  br label %exit, !dbg !86

end19:                                            ; preds = %dead20, %then15
  br label %end17, !dbg !86

dead20:                                           ; No predecessors!
  br label %end19, !dbg !86

then21:                                           ; preds = %end17
  call void @probec_report_error(i64 1) #5, !dbg !86
  br label %end22, !dbg !86

end22:                                            ; preds = %then21, %end17
  %44 = call i64 inttoptr (i64 164 to ptr)(ptr @AT_pairs, ptr @tracepoint_syscalls_sys_enter_read_1_loop_4, ptr %frame, i64 0) #4, !dbg !87
  %45 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !87
  %46 = load i64, ptr %45, align 8, !dbg !87
  %47 = icmp ne i64 %46, 0, !dbg !87
  br i1 %47, label %then23, label %end24, !dbg !87

then23:                                           ; preds = %end22
  br label %exit, !dbg !87

end24:                                            ; preds = %dead25, %end22
  %48 = load i64, ptr %6, align 8, !dbg !83
  store i64 %48, ptr %11, align 8, !dbg !83
  store i64 0, ptr %key, align 8, !dbg !83
  %49 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !83
  store i64 0, ptr %49, align 8, !dbg !83
  %50 = getelementptr inbounds i8, ptr %key, i64 16, !dbg !83
  store i64 0, ptr %50, align 8, !dbg !83
  %51 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !83
  %52 = icmp eq i64 %51, 0, !dbg !83
  br i1 %52, label %then26, label %else27, !dbg !83

dead25:                                           ; No predecessors!
  br label %end24, !dbg !87

then26:                                           ; preds = %end24
  %53 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !83
  %54 = lshr i64 %53, 32, !dbg !83
  br label %end28, !dbg !83

else27:                                           ; preds = %end24
  %55 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !83
  %56 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !83
  %57 = call i64 inttoptr (i64 120 to ptr)(i64 %55, i64 %56, ptr %pid_namespace_info, i64 8), !dbg !83
  %58 = getelementptr inbounds i8, ptr %pid_namespace_info, i64 4, !dbg !83
  %59 = load i32, ptr %58, align 4, !dbg !83
  %60 = zext i32 %59 to i64, !dbg !83
  br label %end28, !dbg !83

end28:                                            ; preds = %else27, %then26
  %61 = phi i64 [ %54, %then26 ], [ %60, %else27 ], !dbg !83
  %62 = trunc i64 %61 to i32, !dbg !83
  store i32 %62, ptr %key, align 4, !dbg !83
  %63 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !83
  store i64 0, ptr %63, align 8, !dbg !83
  %64 = getelementptr inbounds i8, ptr %63, i64 8, !dbg !83
  store i64 0, ptr %64, align 8, !dbg !83
  %65 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !83
  %66 = call i64 inttoptr (i64 16 to ptr)(ptr %65, i64 16), !dbg !83
  %67 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_pairs, ptr %key, ptr %11, i64 0) #4, !dbg !83
  %68 = icmp slt i64 %67, 0, !dbg !83
  br i1 %68, label %then29, label %end30, !dbg !83

then29:                                           ; preds = %end28
  call void @probec_count(i64 2) #5, !dbg !83
  br label %end30, !dbg !83

end30:                                            ; preds = %then29, %end28
  br label %exit, !dbg !83

exit:                                             ; preds = %end30, %then23, %then18, %then7, %then2
  ret i32 0, !dbg !83
}

; Function Attrs: nounwind
define internal i64 @tracepoint_syscalls_sys_enter_read_1_loop_1(i64 %0, ptr %1) #0 !dbg !88 {
entry:
  %result = alloca i64, align 8, !dbg !95
  %"$j" = alloca i64, align 8, !dbg !95
  %last = alloca i64, align 8, !dbg !95
  %last1 = alloca i64, align 8, !dbg !95
  %round = alloca i64, align 8, !dbg !95
  %operand = alloca i64, align 8, !dbg !95
  %"$kv" = alloca [32 x i8], align 8, !dbg !95
  %key = alloca [24 x i8], align 8, !dbg !95
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !95
  br label %body, !dbg !96

body:                                             ; preds = %entry
  %2 = load ptr, ptr %1, align 8, !dbg !95
  store i64 0, ptr %result, align 8, !dbg !95
  %3 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !95
  %4 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !95
  store i64 0, ptr %"$j", align 8, !dbg !95
  %5 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !95
  %6 = getelementptr inbounds i8, ptr %1, i64 40, !dbg !95
  store i64 0, ptr %last, align 8, !dbg !95
  %7 = getelementptr inbounds i8, ptr %1, i64 48, !dbg !95
  store i64 0, ptr %last1, align 8, !dbg !95
  store i64 0, ptr %round, align 8, !dbg !95
  store i64 0, ptr %operand, align 8, !dbg !95
  %8 = getelementptr inbounds i8, ptr %1, i64 56, !dbg !95
  store i64 %0, ptr %5, align 8, !dbg !95
  %9 = load i64, ptr %3, align 8, !dbg !95
  %10 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %2, i32 0, i32 0), !dbg !95, !llvm.preserve.access.index !97
  %11 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %10, i32 1, i32 2), !dbg !95, !llvm.preserve.access.index !100
  %12 = load i64, ptr %11, align 8, !dbg !95
  %13 = call i64 asm "", "=r,0"(i64 %12), !dbg !95
  %14 = icmp slt i64 %9, %13, !dbg !95
  br i1 %14, label %then, label %else, !dbg !95

then:                                             ; preds = %body
  br label %end, !dbg !95

else:                                             ; preds = %body
  store i64 1, ptr %result, align 8, !dbg !95
  br label %exit, !dbg !95

end:                                              ; preds = %dead, %then
  %15 = load i64, ptr %3, align 8, !dbg !101
  %16 = add i64 %15, 3, !dbg !101
  %17 = call i64 asm "", "=r,0"(i64 %0), !dbg !101
  %18 = call i64 asm "", "=r,0"(i64 %0), !dbg !101
  %19 = sub i64 %17, %18, !dbg !101
  %20 = add i64 %16, %19, !dbg !101
  store i64 %20, ptr %3, align 8, !dbg !101
  %21 = load i64, ptr %3, align 8, !dbg !102
  %22 = icmp eq i64 %21, 9, !dbg !102
  br i1 %22, label %then2, label %end3, !dbg !102

dead:                                             ; No predecessors!
  br label %end, !dbg !95

then2:                                            ; preds = %end
  br label %exit, !dbg !103

end3:                                             ; preds = %dead4, %end
  %23 = load i64, ptr %3, align 8, !dbg !104
  %24 = icmp sgt i64 %23, 30, !dbg !104
  br i1 %24, label %then5, label %end6, !dbg !104

dead4:                                            ; No predecessors!
  br label %end3, !dbg !103

then5:                                            ; preds = %end3
  store i64 1, ptr %result, align 8, !dbg !96
  br label %exit, !dbg !96

end6:                                             ; preds = %dead7, %end3
  br label %exit, !dbg !96

dead7:                                            ; No predecessors!
  br label %end6, !dbg !96

exit:                                             ; preds = %end6, %then5, %then2, %else
  %25 = load i64, ptr %result, align 8, !dbg !96
  ret i64 %25, !dbg !96
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_report_error(i64 %site) #2 !dbg !105 {
entry:
  br label %body, !dbg !110

body:                                             ; preds = %entry
  %0 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #4, !dbg !110
  %1 = icmp ne ptr %0, null, !dbg !110
  br i1 %1, label %then, label %else, !dbg !110

then:                                             ; preds = %body
  store i64 0, ptr %0, align 8, !dbg !110
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !110
  store i64 %site, ptr %2, align 8, !dbg !110
  %3 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #4, !dbg !110
  %4 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !110
  %5 = icmp uge i64 %3, %4, !dbg !110
  %6 = select i1 %5, i64 2, i64 1, !dbg !110
  %7 = call i64 inttoptr (i64 132 to ptr)(ptr %0, i64 %6) #4, !dbg !110
  br label %end, !dbg !110

else:                                             ; preds = %body
  call void @probec_count(i64 0) #5, !dbg !110
  br label %end, !dbg !110

end:                                              ; preds = %else, %then
  br label %exit, !dbg !110

exit:                                             ; preds = %end
  ret void, !dbg !110
}

; Function Attrs: nounwind
define internal i64 @tracepoint_syscalls_sys_enter_read_1_loop_2(i64 %0, ptr %1) #0 !dbg !111 {
entry:
  %result = alloca i64, align 8, !dbg !115
  %"$j" = alloca i64, align 8, !dbg !115
  %last = alloca i64, align 8, !dbg !115
  %last1 = alloca i64, align 8, !dbg !115
  %round = alloca i64, align 8, !dbg !115
  %operand = alloca i64, align 8, !dbg !115
  %"$kv" = alloca [32 x i8], align 8, !dbg !115
  %key = alloca [24 x i8], align 8, !dbg !115
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !115
  br label %body, !dbg !116

body:                                             ; preds = %entry
  %2 = load ptr, ptr %1, align 8, !dbg !115
  store i64 0, ptr %result, align 8, !dbg !115
  %3 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !115
  %4 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !115
  store i64 0, ptr %"$j", align 8, !dbg !115
  %5 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !115
  %6 = getelementptr inbounds i8, ptr %1, i64 40, !dbg !115
  store i64 0, ptr %last, align 8, !dbg !115
  %7 = getelementptr inbounds i8, ptr %1, i64 48, !dbg !115
  store i64 0, ptr %last1, align 8, !dbg !115
  store i64 0, ptr %round, align 8, !dbg !115
  store i64 0, ptr %operand, align 8, !dbg !115
  %8 = getelementptr inbounds i8, ptr %1, i64 56, !dbg !115
  store i64 %0, ptr %5, align 8, !dbg !115
  %9 = load i64, ptr %6, align 8, !dbg !115
  %10 = load i64, ptr %5, align 8, !dbg !115
  %11 = add i64 %9, %10, !dbg !115
  %12 = call i64 asm "", "=r,0"(i64 %0), !dbg !115
  %13 = call i64 asm "", "=r,0"(i64 %0), !dbg !115
  %14 = sub i64 %12, %13, !dbg !115
  %15 = add i64 %11, %14, !dbg !115
  store i64 %15, ptr %4, align 8, !dbg !115
  %16 = load i64, ptr %4, align 8, !dbg !116
  %17 = call i64 asm "", "=r,0"(i64 %0), !dbg !116
  %18 = call i64 asm "", "=r,0"(i64 %0), !dbg !116
  %19 = sub i64 %17, %18, !dbg !116
  %20 = add i64 %16, %19, !dbg !116
  store i64 %20, ptr %7, align 8, !dbg !116
  store i64 10, ptr %last1, align 8, !dbg !116
  %21 = load i64, ptr %7, align 8, !dbg !116
  %22 = load i64, ptr %last1, align 8, !dbg !116
  %23 = icmp slt i64 %21, %22, !dbg !116
  br i1 %23, label %then, label %else, !dbg !116

then:                                             ; preds = %body
  %24 = load i64, ptr %last1, align 8, !dbg !116
  %25 = load i64, ptr %7, align 8, !dbg !116
  %26 = sub i64 %24, %25, !dbg !116
  br label %end, !dbg !116

else:                                             ; preds = %body
  br label %end, !dbg !116

end:                                              ; preds = %else, %then
  %27 = phi i64 [ %26, %then ], [ 0, %else ], !dbg !116
  %28 = icmp ugt i64 %27, 8388608, !dbg !116
  %29 = select i1 %28, i64 8388608, i64 %27, !dbg !116
  %30 = icmp ne i64 %29, 0, !dbg !116
  br i1 %30, label %then2, label %else3, !dbg !116

then2:                                            ; preds = %end
  %31 = call i64 inttoptr (i64 181 to ptr)(i64 %29, ptr @tracepoint_syscalls_sys_enter_read_1_loop_3, ptr %1, i64 0) #4, !dbg !116
  %32 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !116
  %33 = load i64, ptr %32, align 8, !dbg !116
  %34 = icmp ne i64 %33, 0, !dbg !116
  br i1 %34, label %then5, label %end6, !dbg !116

else3:                                            ; preds = %end
  br label %end4, !dbg !116

end4:                                             ; preds = %else3, %end6
  %35 = phi i64 [ %31, %end6 ], [ 0, %else3 ], !dbg !116
  %36 = icmp eq i64 %35, 8388608, !dbg !116
  %37 = and i1 %28, %36, !dbg !116
  br i1 %37, label %then7, label %end8, !dbg !116

then5:                                            ; preds = %then2
  store i64 1, ptr %result, align 8, !dbg !116
  br label %exit, !dbg !116

end6:                                             ; preds = %dead, %then2
  br label %end4, !dbg !116

dead:                                             ; No predecessors!
  br label %end6, !dbg !116

then7:                                            ; preds = %end4
  call void @probec_report_error(i64 2) #5, !dbg !116
  br label %end8, !dbg !116

end8:                                             ; preds = %then7, %end4
  br label %exit, !dbg !116

exit:                                             ; preds = %end8, %then5
  %38 = load i64, ptr %result, align 8, !dbg !116
  ret i64 %38, !dbg !116
}

; Function Attrs: nounwind
define internal i64 @tracepoint_syscalls_sys_enter_read_1_loop_3(i64 %0, ptr %1) #0 !dbg !117 {
entry:
  %result = alloca i64, align 8, !dbg !121
  %"$j" = alloca i64, align 8, !dbg !121
  %last = alloca i64, align 8, !dbg !121
  %last1 = alloca i64, align 8, !dbg !121
  %round = alloca i64, align 8, !dbg !121
  %operand = alloca i64, align 8, !dbg !121
  %"$kv" = alloca [32 x i8], align 8, !dbg !121
  %key = alloca [24 x i8], align 8, !dbg !121
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !121
  br label %body, !dbg !122

body:                                             ; preds = %entry
  %2 = load ptr, ptr %1, align 8, !dbg !121
  store i64 0, ptr %result, align 8, !dbg !121
  %3 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !121
  %4 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !121
  store i64 0, ptr %"$j", align 8, !dbg !121
  %5 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !121
  %6 = getelementptr inbounds i8, ptr %1, i64 40, !dbg !121
  store i64 0, ptr %last, align 8, !dbg !121
  %7 = getelementptr inbounds i8, ptr %1, i64 48, !dbg !121
  store i64 0, ptr %last1, align 8, !dbg !121
  store i64 0, ptr %round, align 8, !dbg !121
  store i64 0, ptr %operand, align 8, !dbg !121
  %8 = getelementptr inbounds i8, ptr %1, i64 56, !dbg !121
  store i64 %0, ptr %round, align 8, !dbg !121
  %9 = load i64, ptr %7, align 8, !dbg !121
  %10 = load i64, ptr %round, align 8, !dbg !121
  %11 = add i64 %9, %10, !dbg !121
  store i64 %11, ptr %"$j", align 8, !dbg !121
  %12 = load i64, ptr %4, align 8, !dbg !123
  %13 = mul i64 %12, 2, !dbg !123
  %14 = load i64, ptr %"$j", align 8, !dbg !123
  %15 = icmp eq i64 %13, %14, !dbg !123
  br i1 %15, label %then, label %end, !dbg !123

then:                                             ; preds = %body
  %16 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !122
  store i64 1, ptr %16, align 8, !dbg !122
  store i64 1, ptr %result, align 8, !dbg !122
  br label %exit, !dbg !122

end:                                              ; preds = %dead, %body
  br label %exit, !dbg !122

dead:                                             ; No predecessors!
  br label %end, !dbg !122

exit:                                             ; preds = %end, %then
  %17 = load i64, ptr %result, align 8, !dbg !122
  ret i64 %17, !dbg !122
}

; Function Attrs: nounwind
define internal i64 @tracepoint_syscalls_sys_enter_read_1_loop_4(ptr %0, ptr %1, ptr %2, ptr %3) #0 !dbg !124 {
entry:
  %result = alloca i64, align 8, !dbg !132
  %"$j" = alloca i64, align 8, !dbg !132
  %last = alloca i64, align 8, !dbg !132
  %last1 = alloca i64, align 8, !dbg !132
  %round = alloca i64, align 8, !dbg !132
  %operand = alloca i64, align 8, !dbg !132
  %"$kv" = alloca [32 x i8], align 8, !dbg !132
  %key = alloca [24 x i8], align 8, !dbg !132
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !132
  br label %body, !dbg !133

body:                                             ; preds = %entry
  %4 = load ptr, ptr %3, align 8, !dbg !132
  store i64 0, ptr %result, align 8, !dbg !132
  %5 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !132
  %6 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !132
  store i64 0, ptr %"$j", align 8, !dbg !132
  %7 = getelementptr inbounds i8, ptr %3, i64 32, !dbg !132
  %8 = getelementptr inbounds i8, ptr %3, i64 40, !dbg !132
  store i64 0, ptr %last, align 8, !dbg !132
  %9 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !132
  store i64 0, ptr %last1, align 8, !dbg !132
  store i64 0, ptr %round, align 8, !dbg !132
  store i64 0, ptr %operand, align 8, !dbg !132
  %10 = getelementptr inbounds i8, ptr %3, i64 56, !dbg !132
  %11 = load i8, ptr %1, align 1, !dbg !132
  %12 = zext i8 %11 to i64, !dbg !132
  %13 = load i64, ptr %1, align 8, !dbg !132
  store i64 %13, ptr %"$kv", align 8, !dbg !132
  %14 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !132
  %15 = load i64, ptr %14, align 8, !dbg !132
  %16 = getelementptr inbounds i8, ptr %"$kv", i64 8, !dbg !132
  store i64 %15, ptr %16, align 8, !dbg !132
  %17 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !132
  %18 = load i64, ptr %17, align 8, !dbg !132
  %19 = getelementptr inbounds i8, ptr %"$kv", i64 16, !dbg !132
  store i64 %18, ptr %19, align 8, !dbg !132
  %20 = getelementptr inbounds i8, ptr %"$kv", i64 24, !dbg !132
  %21 = load i64, ptr %2, align 8, !dbg !132
  store i64 %21, ptr %20, align 8, !dbg !132
  %22 = load i32, ptr %"$kv", align 4, !dbg !133
  %23 = zext i32 %22 to i64, !dbg !133
  %24 = getelementptr inbounds i8, ptr %"$kv", i64 24, !dbg !133
  %25 = load i64, ptr %24, align 8, !dbg !133
  %26 = add i64 %23, %25, !dbg !133
  store i64 %26, ptr %operand, align 8, !dbg !133
  store i32 0, ptr %10, align 4, !dbg !133
  %27 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_sum, ptr %10) #4, !dbg !133
  %28 = icmp ne ptr %27, null, !dbg !133
  br i1 %28, label %then, label %else, !dbg !133

then:                                             ; preds = %body
  %29 = load i64, ptr %operand, align 8, !dbg !133
  %30 = atomicrmw add ptr %27, i64 %29 monotonic, align 8, !dbg !133
  br label %end, !dbg !133

else:                                             ; preds = %body
  br label %end, !dbg !133

end:                                              ; preds = %else, %then
  br label %exit, !dbg !133

exit:                                             ; preds = %end
  %31 = load i64, ptr %result, align 8, !dbg !133
  ret i64 %31, !dbg !133
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !134 {
entry:
  %key = alloca i64, align 8, !dbg !137
  br label %body, !dbg !137

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !137
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #4, !dbg !137
  %1 = icmp ne ptr %0, null, !dbg !137
  br i1 %1, label %then, label %end, !dbg !137

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !137
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !137
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !137
  br label %end, !dbg !137

end:                                              ; preds = %then, %body
  br label %exit, !dbg !137

exit:                                             ; preds = %end
  ret void, !dbg !137
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }
attributes #5 = { cold }

!llvm.module.flags = !{!75}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_pairs", scope: !2, file: !3, type: !62, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "loops.bt", directory: "", source: "// Loops are functions that the kernel calls; what they share with the action lies in a frame.\0Atracepoint:syscalls:sys_enter_read {\0A  $n = 0;\0A  while ($n < args.count) {\0A    $n += 3;\0A    if ($n == 9) { continue; }\0A    if ($n > 30) { break; }\0A  }\0A  for ($i : 0..$n) { for ($j : $i..10) { if ($i * 2 == $j) { return; } } }\0A  for ($kv : @pairs) { @sum += $kv.0.0 + $kv.1; }\0A  @pairs[pid, comm] = $n;\0A}\0A\0A")
!4 = !{!0, !5, !26, !40, !54, !56, !58, !60}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_sum", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!27 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !28, isLocal: false, isDefinition: true)
!28 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !29)
!29 = !{!30, !15, !20, !35}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64, align: 64, dwarfAddressSpace: 0)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 6, lowerBound: 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !36, size: 64, offset: 192)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, align: 64, dwarfAddressSpace: 0)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 256, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 4, lowerBound: 0)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression())
!41 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !42, isLocal: false, isDefinition: true)
!42 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !43)
!43 = !{!44, !49}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !45, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64, align: 64, dwarfAddressSpace: 0)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: 27, lowerBound: 0)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !50, size: 64, offset: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 1048576, lowerBound: 0)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression())
!61 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!62 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !63)
!63 = !{!64, !65, !70, !23}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !16, size: 64)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !66, size: 64, offset: 64)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64, align: 64, dwarfAddressSpace: 0)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !68)
!68 = !{!69}
!69 = !DISubrange(count: 4096, lowerBound: 0)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !71, size: 64, offset: 128)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64, align: 64, dwarfAddressSpace: 0)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 192, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 3, lowerBound: 0)
!75 = !{i32 2, !"Debug Info Version", i32 3}
!76 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 2, type: !77, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!77 = !DISubroutineType(types: !78)
!78 = !{!12, !79}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!80 = !{!81}
!81 = !DILocalVariable(name: "ctx", arg: 1, scope: !76, file: !3, line: 2, type: !79)
!82 = !DILocation(line: 2, scope: !76)
!83 = !DILocation(line: 11, column: 3, scope: !76)
!84 = !DILocation(line: 3, column: 3, scope: !76)
!85 = !DILocation(line: 4, column: 3, scope: !76)
!86 = !DILocation(line: 9, column: 3, scope: !76)
!87 = !DILocation(line: 10, column: 3, scope: !76)
!88 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1_loop_1", scope: !3, file: !3, line: 2, type: !89, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!89 = !DISubroutineType(types: !90)
!90 = !{!91, !25, !79}
!91 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "round", arg: 1, scope: !88, file: !3, line: 2, type: !25)
!94 = !DILocalVariable(name: "frame", arg: 2, scope: !88, file: !3, line: 2, type: !79)
!95 = !DILocation(line: 2, scope: !88)
!96 = !DILocation(line: 7, column: 20, scope: !88)
!97 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !98)
!98 = !{!99}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !100, size: 384)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 384, elements: !33)
!101 = !DILocation(line: 5, column: 5, scope: !88)
!102 = !DILocation(line: 6, column: 5, scope: !88)
!103 = !DILocation(line: 6, column: 20, scope: !88)
!104 = !DILocation(line: 7, column: 5, scope: !88)
!105 = distinct !DISubprogram(name: "probec_report_error", scope: !3, file: !3, type: !106, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{null, !25}
!108 = !{!109}
!109 = !DILocalVariable(name: "site", arg: 1, scope: !105, file: !3, type: !25)
!110 = !DILocation(line: 0, scope: !105)
!111 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1_loop_2", scope: !3, file: !3, line: 2, type: !89, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!112 = !{!113, !114}
!113 = !DILocalVariable(name: "round", arg: 1, scope: !111, file: !3, line: 2, type: !25)
!114 = !DILocalVariable(name: "frame", arg: 2, scope: !111, file: !3, line: 2, type: !79)
!115 = !DILocation(line: 2, scope: !111)
!116 = !DILocation(line: 9, column: 22, scope: !111)
!117 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1_loop_3", scope: !3, file: !3, line: 2, type: !89, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!118 = !{!119, !120}
!119 = !DILocalVariable(name: "round", arg: 1, scope: !117, file: !3, line: 2, type: !25)
!120 = !DILocalVariable(name: "frame", arg: 2, scope: !117, file: !3, line: 2, type: !79)
!121 = !DILocation(line: 2, scope: !117)
!122 = !DILocation(line: 9, column: 62, scope: !117)
!123 = !DILocation(line: 9, column: 42, scope: !117)
!124 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1_loop_4", scope: !3, file: !3, line: 2, type: !125, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!91, !79, !79, !79, !79}
!127 = !{!128, !129, !130, !131}
!128 = !DILocalVariable(name: "map", arg: 1, scope: !124, file: !3, line: 2, type: !79)
!129 = !DILocalVariable(name: "key", arg: 2, scope: !124, file: !3, line: 2, type: !79)
!130 = !DILocalVariable(name: "value", arg: 3, scope: !124, file: !3, line: 2, type: !79)
!131 = !DILocalVariable(name: "frame", arg: 4, scope: !124, file: !3, line: 2, type: !79)
!132 = !DILocation(line: 2, scope: !124)
!133 = !DILocation(line: 10, column: 24, scope: !124)
!134 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !106, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!135 = !{!136}
!136 = !DILocalVariable(name: "counter", arg: 1, scope: !134, file: !3, type: !25)
!137 = !DILocation(line: 0, scope: !134)
