; ModuleID = 'functions.bt'
source_filename = "functions.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !20
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @begin_1(ptr %ctx) #0 section "raw_tracepoint/begin" !dbg !44 {
entry:
  %argument = alloca i64, align 8, !dbg !50
  %argument1 = alloca i64, align 8, !dbg !50
  %argument2 = alloca i64, align 8, !dbg !50
  %argument3 = alloca i64, align 8, !dbg !50
  %status = alloca i64, align 8, !dbg !50
  %frame = alloca [40 x i8], align 8, !dbg !50
  %frame4 = alloca [96 x i8], align 8, !dbg !50
  %frame5 = alloca [16 x i8], align 8, !dbg !50
  br label %body, !dbg !51

body:                                             ; preds = %entry
  store i64 0, ptr %argument, align 8, !dbg !50
  store i64 0, ptr %argument1, align 8, !dbg !50
  store i64 0, ptr %argument2, align 8, !dbg !50
  store i64 0, ptr %argument3, align 8, !dbg !50
  store i64 0, ptr %status, align 8, !dbg !50
  store i16 97, ptr %frame4, align 2, !dbg !52
  %0 = getelementptr inbounds i8, ptr %frame4, i64 2, !dbg !52
  store i16 0, ptr %0, align 2, !dbg !52
  %1 = getelementptr inbounds i8, ptr %0, i64 2, !dbg !52
  store i16 0, ptr %1, align 2, !dbg !52
  %2 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !52
  store i16 0, ptr %2, align 2, !dbg !52
  %3 = getelementptr inbounds i8, ptr %0, i64 6, !dbg !52
  store i16 0, ptr %3, align 2, !dbg !52
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !52
  store i16 0, ptr %4, align 2, !dbg !52
  %5 = getelementptr inbounds i8, ptr %0, i64 10, !dbg !52
  store i16 0, ptr %5, align 2, !dbg !52
  %6 = getelementptr inbounds i8, ptr %0, i64 12, !dbg !52
  store i16 0, ptr %6, align 2, !dbg !52
  %7 = getelementptr inbounds i8, ptr %frame4, i64 16, !dbg !52
  store i16 98, ptr %7, align 2, !dbg !52
  %8 = getelementptr inbounds i8, ptr %frame4, i64 18, !dbg !52
  store i16 0, ptr %8, align 2, !dbg !52
  %9 = getelementptr inbounds i8, ptr %8, i64 2, !dbg !52
  store i16 0, ptr %9, align 2, !dbg !52
  %10 = getelementptr inbounds i8, ptr %8, i64 4, !dbg !52
  store i16 0, ptr %10, align 2, !dbg !52
  %11 = getelementptr inbounds i8, ptr %8, i64 6, !dbg !52
  store i16 0, ptr %11, align 2, !dbg !52
  %12 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !52
  store i16 0, ptr %12, align 2, !dbg !52
  %13 = getelementptr inbounds i8, ptr %8, i64 10, !dbg !52
  store i16 0, ptr %13, align 2, !dbg !52
  %14 = getelementptr inbounds i8, ptr %8, i64 12, !dbg !52
  store i16 0, ptr %14, align 2, !dbg !52
  %15 = getelementptr inbounds i8, ptr %frame4, i64 32, !dbg !52
  store i64 2, ptr %15, align 8, !dbg !52
  %16 = getelementptr inbounds i8, ptr %frame4, i64 40, !dbg !52
  store i64 0, ptr %16, align 8, !dbg !52
  %17 = getelementptr inbounds i8, ptr %16, i64 8, !dbg !52
  store i64 0, ptr %17, align 8, !dbg !52
  %18 = call i64 @fn_longer(ptr %ctx, ptr %frame4), !dbg !52
  %19 = getelementptr inbounds i8, ptr %frame4, i64 40, !dbg !52
  %20 = load i64, ptr %19, align 8, !dbg !52
  store i64 %20, ptr %frame, align 8, !dbg !52
  %21 = getelementptr inbounds i8, ptr %19, i64 8, !dbg !52
  %22 = load i64, ptr %21, align 8, !dbg !52
  %23 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !52
  store i64 %22, ptr %23, align 8, !dbg !52
  store i64 1, ptr %argument1, align 8, !dbg !52
  store i64 2, ptr %argument2, align 8, !dbg !52
  store i64 3, ptr %argument3, align 8, !dbg !52
  store i64 4, ptr %frame5, align 8, !dbg !52
  %24 = getelementptr inbounds i8, ptr %frame5, i64 8, !dbg !52
  store i8 1, ptr %24, align 1, !dbg !52
  %25 = load i64, ptr %argument1, align 8, !dbg !52
  %26 = load i64, ptr %argument2, align 8, !dbg !52
  %27 = load i64, ptr %argument3, align 8, !dbg !52
  %28 = call i64 @fn_sum(ptr %ctx, ptr %frame5, i64 %25, i64 %26, i64 %27), !dbg !52
  store i64 %28, ptr %argument, align 8, !dbg !52
  %29 = getelementptr inbounds i8, ptr %frame, i64 16, !dbg !52
  store i64 0, ptr %29, align 8, !dbg !52
  %30 = getelementptr inbounds i8, ptr %29, i64 8, !dbg !52
  store i64 0, ptr %30, align 8, !dbg !52
  %31 = getelementptr inbounds i8, ptr %29, i64 16, !dbg !52
  store i64 0, ptr %31, align 8, !dbg !52
  %32 = load i64, ptr %argument, align 8, !dbg !52
  %33 = call i64 @fn_named(ptr %ctx, ptr %frame, i64 %32), !dbg !52
  %34 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 32, i64 0) #2, !dbg !52
  %35 = icmp ne ptr %34, null, !dbg !52
  br i1 %35, label %then, label %else, !dbg !52

then:                                             ; preds = %body
  store i64 1, ptr %34, align 8, !dbg !52
  %36 = getelementptr inbounds i8, ptr %frame, i64 16, !dbg !52
  %37 = getelementptr inbounds i8, ptr %34, i64 8, !dbg !52
  %38 = load i64, ptr %36, align 8, !dbg !52
  store i64 %38, ptr %37, align 8, !dbg !52
  %39 = getelementptr inbounds i8, ptr %36, i64 8, !dbg !52
  %40 = load i64, ptr %39, align 8, !dbg !52
  %41 = getelementptr inbounds i8, ptr %37, i64 8, !dbg !52
  store i64 %40, ptr %41, align 8, !dbg !52
  %42 = getelementptr inbounds i8, ptr %36, i64 16, !dbg !52
  %43 = load i64, ptr %42, align 8, !dbg !52
  %44 = getelementptr inbounds i8, ptr %37, i64 16, !dbg !52
  store i64 %43, ptr %44, align 8, !dbg !52
  %45 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #2, !dbg !52
  %46 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !52
  %47 = icmp uge i64 %45, %46, !dbg !52
  %48 = select i1 %47, i64 2, i64 1, !dbg !52
  %49 = call i64 inttoptr (i64 132 to ptr)(ptr %34, i64 %48) #2, !dbg !52
  br label %end, !dbg !52

else:                                             ; preds = %body
  call void @probec_count(i64 0) #3, !dbg !52
  br label %end, !dbg !52

end:                                              ; preds = %else, %then
  store i64 0, ptr %status, align 8, !dbg !51
  %50 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #2, !dbg !51
  %51 = icmp ne ptr %50, null, !dbg !51
  br i1 %51, label %then6, label %else7, !dbg !51

then6:                                            ; preds = %end
  store i64 2, ptr %50, align 8, !dbg !51
  %52 = load i64, ptr %status, align 8, !dbg !51
  %53 = getelementptr inbounds i8, ptr %50, i64 8, !dbg !51
  store i64 %52, ptr %53, align 8, !dbg !51
  %54 = call i64 inttoptr (i64 132 to ptr)(ptr %50, i64 2) #2, !dbg !51
  br label %end8, !dbg !51

else7:                                            ; preds = %end
  call void @probec_count(i64 0) #3, !dbg !51
  br label %end8, !dbg !51

end8:                                             ; preds = %else7, %then6
  br label %exit, !dbg !51

dead:                                             ; No predecessors!
  br label %exit, !dbg !51

exit:                                             ; preds = %dead, %end8
  ret i32 0, !dbg !51
}

; Function Attrs: noinline nounwind
define internal i64 @fn_longer(ptr %0, ptr %1) #1 !dbg !53 {
entry:
  %frame = alloca [32 x i8], align 8, !dbg !59
  %"$i" = alloca i64, align 8, !dbg !59
  %last = alloca i64, align 8, !dbg !59
  %round = alloca i64, align 8, !dbg !59
  %index = alloca i64, align 8, !dbg !59
  %argument = alloca i64, align 8, !dbg !59
  br label %body, !dbg !60

body:                                             ; preds = %entry
  store ptr %0, ptr %frame, align 8, !dbg !59
  %2 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !59
  store i64 0, ptr %2, align 8, !dbg !59
  %3 = getelementptr inbounds i8, ptr %frame, i64 16, !dbg !59
  store ptr %1, ptr %3, align 8, !dbg !59
  %4 = getelementptr inbounds i8, ptr %frame, i64 24, !dbg !59
  store i64 0, ptr %4, align 8, !dbg !59
  store i64 0, ptr %"$i", align 8, !dbg !59
  %5 = getelementptr inbounds i8, ptr %frame, i64 24, !dbg !59
  store i64 0, ptr %last, align 8, !dbg !59
  store i64 0, ptr %round, align 8, !dbg !59
  store i64 0, ptr %index, align 8, !dbg !59
  store i64 0, ptr %argument, align 8, !dbg !59
  store i64 0, ptr %5, align 8, !dbg !61
  store i64 2, ptr %last, align 8, !dbg !61
  %6 = load i64, ptr %5, align 8, !dbg !61
  %7 = load i64, ptr %last, align 8, !dbg !61
  %8 = icmp slt i64 %6, %7, !dbg !61
  br i1 %8, label %then, label %else, !dbg !61

then:                                             ; preds = %body
  %9 = load i64, ptr %last, align 8, !dbg !61
  %10 = load i64, ptr %5, align 8, !dbg !61
  %11 = sub i64 %9, %10, !dbg !61
  br label %end, !dbg !61

else:                                             ; preds = %body
  br label %end, !dbg !61

end:                                              ; preds = %else, %then
  %12 = phi i64 [ %11, %then ], [ 0, %else ], !dbg !61
  %13 = icmp ugt i64 %12, 8388608, !dbg !61
  %14 = select i1 %13, i64 8388608, i64 %12, !dbg !61
  %15 = icmp ne i64 %14, 0, !dbg !61
  br i1 %15, label %then1, label %else2, !dbg !61

then1:                                            ; preds = %end
  %16 = call i64 inttoptr (i64 181 to ptr)(i64 %14, ptr @fn_longer_loop_1, ptr %frame, i64 0) #2, !dbg !61
  %17 = getelementptr inbounds i8, ptr %frame, i64 8, !dbg !61
  %18 = load i64, ptr %17, align 8, !dbg !61
  %19 = icmp ne i64 %18, 0, !dbg !61
  br i1 %19, label %then4, label %end5, !dbg !61

else2:                                            ; preds = %end
  br label %end3, !dbg !61

end3:                                             ; preds = %else2, %end5
  %20 = phi i64 [ %16, %end5 ], [ 0, %else2 ], !dbg !61
  %21 = icmp eq i64 %20, 8388608, !dbg !61
  %22 = and i1 %13, %21, !dbg !61
  br i1 %22, label %then6, label %end7, !dbg !61

then4:                                            ; preds = %then1
  br label %exit, !dbg !61

end5:                                             ; preds = %dead, %then1
  br label %end3, !dbg !61

dead:                                             ; No predecessors!
  br label %end5, !dbg !61

then6:                                            ; preds = %end3
  call void @probec_report_error(i64 0) #3, !dbg !61
  br label %end7, !dbg !61

end7:                                             ; preds = %then6, %end3
  %23 = getelementptr inbounds i8, ptr %1, i64 56, !dbg !60
  %24 = load i64, ptr %1, align 8, !dbg !60
  store i64 %24, ptr %23, align 8, !dbg !60
  %25 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !60
  %26 = load i64, ptr %25, align 8, !dbg !60
  %27 = getelementptr inbounds i8, ptr %23, i64 8, !dbg !60
  store i64 %26, ptr %27, align 8, !dbg !60
  %28 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !60
  %29 = load i64, ptr %28, align 8, !dbg !60
  store i64 %29, ptr %argument, align 8, !dbg !60
  %30 = getelementptr inbounds i8, ptr %1, i64 72, !dbg !60
  store i64 0, ptr %30, align 8, !dbg !60
  %31 = getelementptr inbounds i8, ptr %30, i64 8, !dbg !60
  store i64 0, ptr %31, align 8, !dbg !60
  %32 = getelementptr inbounds i8, ptr %30, i64 16, !dbg !60
  store i64 0, ptr %32, align 8, !dbg !60
  %33 = load i64, ptr %argument, align 8, !dbg !60
  %34 = getelementptr inbounds i8, ptr %1, i64 56, !dbg !60
  %35 = call i64 @fn_named(ptr %0, ptr %34, i64 %33), !dbg !60
  %36 = getelementptr inbounds i8, ptr %1, i64 72, !dbg !60
  %37 = getelementptr inbounds i8, ptr %1, i64 40, !dbg !60
  %38 = load i64, ptr %36, align 8, !dbg !60
  store i64 %38, ptr %37, align 8, !dbg !60
  %39 = getelementptr inbounds i8, ptr %36, i64 8, !dbg !60
  %40 = load i64, ptr %39, align 8, !dbg !60
  %41 = getelementptr inbounds i8, ptr %37, i64 8, !dbg !60
  store i64 %40, ptr %41, align 8, !dbg !60
  br label %exit, !dbg !60

dead8:                                            ; No predecessors!
  br label %exit, !dbg !60

exit:                                             ; preds = %dead8, %end7, %then4
  ret i64 0, !dbg !60
}

; Function Attrs: noinline nounwind
define internal i64 @fn_sum(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4) #1 !dbg !62 {
entry:
  %"$a" = alloca i64, align 8, !dbg !71
  %"$b" = alloca i64, align 8, !dbg !71
  %"$c" = alloca i64, align 8, !dbg !71
  %"$result of sum" = alloca i64, align 8, !dbg !71
  br label %body, !dbg !72

body:                                             ; preds = %entry
  store i64 0, ptr %"$a", align 8, !dbg !71
  store i64 0, ptr %"$b", align 8, !dbg !71
  store i64 0, ptr %"$c", align 8, !dbg !71
  store i64 0, ptr %"$result of sum", align 8, !dbg !71
  store i64 %2, ptr %"$a", align 8, !dbg !71
  store i64 %3, ptr %"$b", align 8, !dbg !71
  store i64 %4, ptr %"$c", align 8, !dbg !71
  %5 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !72
  %6 = load i8, ptr %5, align 1, !dbg !72
  %7 = zext i8 %6 to i64, !dbg !72
  %8 = icmp ne i64 %7, 0, !dbg !72
  br i1 %8, label %then, label %else, !dbg !72

then:                                             ; preds = %body
  %9 = load i64, ptr %"$a", align 8, !dbg !72
  %10 = load i64, ptr %"$b", align 8, !dbg !72
  %11 = add i64 %9, %10, !dbg !72
  %12 = load i64, ptr %"$c", align 8, !dbg !72
  %13 = add i64 %11, %12, !dbg !72
  %14 = load i64, ptr %1, align 8, !dbg !72
  %15 = add i64 %13, %14, !dbg !72
  br label %end, !dbg !72

else:                                             ; preds = %body
  br label %end, !dbg !72

end:                                              ; preds = %else, %then
  %16 = phi i64 [ %15, %then ], [ 0, %else ], !dbg !72
  store i64 %16, ptr %"$result of sum", align 8, !dbg !72
  br label %exit, !dbg !72

dead:                                             ; No predecessors!
  br label %exit, !dbg !72

exit:                                             ; preds = %dead, %end
  %17 = load i64, ptr %"$result of sum", align 8, !dbg !72
  ret i64 %17, !dbg !72
}

; Function Attrs: noinline nounwind
define internal i64 @fn_named(ptr %0, ptr %1, i64 %2) #1 !dbg !73 {
entry:
  %"$number" = alloca i64, align 8, !dbg !80
  br label %body, !dbg !81

body:                                             ; preds = %entry
  store i64 0, ptr %"$number", align 8, !dbg !80
  store i64 %2, ptr %"$number", align 8, !dbg !80
  %3 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !81
  %4 = load i64, ptr %1, align 8, !dbg !81
  store i64 %4, ptr %3, align 8, !dbg !81
  %5 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !81
  %6 = load i64, ptr %5, align 8, !dbg !81
  %7 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !81
  store i64 %6, ptr %7, align 8, !dbg !81
  %8 = load i64, ptr %"$number", align 8, !dbg !81
  %9 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !81
  store i64 %8, ptr %9, align 8, !dbg !81
  br label %exit, !dbg !81

dead:                                             ; No predecessors!
  br label %exit, !dbg !81

exit:                                             ; preds = %dead, %body
  ret i64 0, !dbg !81
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !82 {
entry:
  %key = alloca i64, align 8, !dbg !87
  br label %body, !dbg !87

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !87
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #2, !dbg !87
  %1 = icmp ne ptr %0, null, !dbg !87
  br i1 %1, label %then, label %end, !dbg !87

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !87
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !87
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !87
  br label %end, !dbg !87

end:                                              ; preds = %then, %body
  br label %exit, !dbg !87

exit:                                             ; preds = %end
  ret void, !dbg !87
}

; Function Attrs: nounwind
define internal i64 @fn_longer_loop_1(i64 %0, ptr %1) #0 !dbg !88 {
entry:
  %result = alloca i64, align 8, !dbg !95
  %"$i" = alloca i64, align 8, !dbg !95
  %last = alloca i64, align 8, !dbg !95
  %round = alloca i64, align 8, !dbg !95
  %index = alloca i64, align 8, !dbg !95
  %argument = alloca i64, align 8, !dbg !95
  br label %body, !dbg !96

body:                                             ; preds = %entry
  %2 = load ptr, ptr %1, align 8, !dbg !95
  %3 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !95
  %4 = load ptr, ptr %3, align 8, !dbg !95
  store i64 0, ptr %result, align 8, !dbg !95
  store i64 0, ptr %"$i", align 8, !dbg !95
  %5 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !95
  store i64 0, ptr %last, align 8, !dbg !95
  store i64 0, ptr %round, align 8, !dbg !95
  store i64 0, ptr %index, align 8, !dbg !95
  store i64 0, ptr %argument, align 8, !dbg !95
  store i64 %0, ptr %round, align 8, !dbg !95
  %6 = load i64, ptr %5, align 8, !dbg !95
  %7 = load i64, ptr %round, align 8, !dbg !95
  %8 = add i64 %6, %7, !dbg !95
  store i64 %8, ptr %"$i", align 8, !dbg !95
  %9 = load i64, ptr %"$i", align 8, !dbg !97
  store i64 %9, ptr %index, align 8, !dbg !97
  %10 = load i64, ptr %index, align 8, !dbg !97
  %11 = icmp uge i64 %10, 16, !dbg !97
  br i1 %11, label %then, label %end, !dbg !97

then:                                             ; preds = %body
  call void @probec_report_error(i64 1) #3, !dbg !97
  br label %end, !dbg !97

end:                                              ; preds = %then, %body
  %12 = load i64, ptr %index, align 8, !dbg !97
  %13 = call i64 asm "", "=r,0"(i64 %12), !dbg !97
  %14 = and i64 %13, 15, !dbg !97
  %15 = call i64 asm "", "=r,0"(i64 %14), !dbg !97
  %16 = mul i64 %15, 1, !dbg !97
  %17 = getelementptr inbounds i8, ptr %4, i64 %16, !dbg !97
  %18 = load i8, ptr %17, align 1, !dbg !97
  %19 = sext i8 %18 to i64, !dbg !97
  %20 = icmp eq i64 %19, 0, !dbg !97
  br i1 %20, label %then1, label %end2, !dbg !97

then1:                                            ; preds = %end
  %21 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !96
  %22 = getelementptr inbounds i8, ptr %4, i64 40, !dbg !96
  %23 = load i64, ptr %21, align 8, !dbg !96
  store i64 %23, ptr %22, align 8, !dbg !96
  %24 = getelementptr inbounds i8, ptr %21, i64 8, !dbg !96
  %25 = load i64, ptr %24, align 8, !dbg !96
  %26 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !96
  store i64 %25, ptr %26, align 8, !dbg !96
  %27 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !96
  store i64 1, ptr %27, align 8, !dbg !96
  store i64 1, ptr %result, align 8, !dbg !96
  br label %exit, !dbg !96

end2:                                             ; preds = %dead, %end
  br label %exit, !dbg !96

dead:                                             ; No predecessors!
  br label %end2, !dbg !96

exit:                                             ; preds = %end2, %then1
  %28 = load i64, ptr %result, align 8, !dbg !96
  ret i64 %28, !dbg !96
}

; Function Attrs: noinline nounwind
define internal void @probec_report_error(i64 %site) #1 !dbg !98 {
entry:
  br label %body, !dbg !101

body:                                             ; preds = %entry
  %0 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 16, i64 0) #2, !dbg !101
  %1 = icmp ne ptr %0, null, !dbg !101
  br i1 %1, label %then, label %else, !dbg !101

then:                                             ; preds = %body
  store i64 0, ptr %0, align 8, !dbg !101
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !101
  store i64 %site, ptr %2, align 8, !dbg !101
  %3 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #2, !dbg !101
  %4 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !101
  %5 = icmp uge i64 %3, %4, !dbg !101
  %6 = select i1 %5, i64 2, i64 1, !dbg !101
  %7 = call i64 inttoptr (i64 132 to ptr)(ptr %0, i64 %6) #2, !dbg !101
  br label %end, !dbg !101

else:                                             ; preds = %body
  call void @probec_count(i64 0) #3, !dbg !101
  br label %end, !dbg !101

end:                                              ; preds = %else, %then
  br label %exit, !dbg !101

exit:                                             ; preds = %end
  ret void, !dbg !101
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { nomerge }
attributes #3 = { cold }

!llvm.module.flags = !{!43}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !23, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "functions.bt", directory: "", source: "// Functions are given texts, tuples and more numbers than there are registers.\0Afn named($name : string[16], $number : int64) : (string[16], int64) { return ($name, $number); }\0Afn longer($a : string[16], $b : (text : string[16], size : int64)) : string[16] {\0A  for ($i : 0..2) { if ($a[$i] == 0) { return $b.text; } }\0A  return named($a, $b.size).0;\0A}\0Afn sum($a : int8, $b : int16, $c : int32, $d : int64, $e : bool) : int64 {\0A  return $e ? $a + $b + $c + $d : 0;\0A}\0Abegin { print(named(longer(\22a\22, (text = \22b\22, size = 2)), sum(1, 2, 3, 4, true))); exit(); }\0A\0A")
!4 = !{!0, !5, !20}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !8)
!8 = !{!9, !15}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, align: 64, dwarfAddressSpace: 0)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 27, lowerBound: 0)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, align: 64, dwarfAddressSpace: 0)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 1048576, lowerBound: 0)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !22, isLocal: false, isDefinition: true)
!22 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!23 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !24)
!24 = !{!25, !30, !35, !38}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64, align: 64, dwarfAddressSpace: 0)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 6, lowerBound: 0)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !31, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64, align: 64, dwarfAddressSpace: 0)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 1, lowerBound: 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !36, size: 64, offset: 128)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, align: 64, dwarfAddressSpace: 0)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !39, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, align: 64, dwarfAddressSpace: 0)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 128, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 2, lowerBound: 0)
!43 = !{i32 2, !"Debug Info Version", i32 3}
!44 = distinct !DISubprogram(name: "begin_1", scope: !3, file: !3, line: 10, type: !45, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48)
!45 = !DISubroutineType(types: !46)
!46 = !{!12, !47}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!48 = !{!49}
!49 = !DILocalVariable(name: "ctx", arg: 1, scope: !44, file: !3, line: 10, type: !47)
!50 = !DILocation(line: 10, scope: !44)
!51 = !DILocation(line: 10, column: 83, scope: !44)
!52 = !DILocation(line: 10, column: 9, scope: !44)
!53 = distinct !DISubprogram(name: "fn_longer", scope: !3, file: !3, line: 3, type: !54, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !56)
!54 = !DISubroutineType(types: !55)
!55 = !{!22, !47, !47}
!56 = !{!57, !58}
!57 = !DILocalVariable(name: "ctx", arg: 1, scope: !53, file: !3, line: 3, type: !47)
!58 = !DILocalVariable(name: "frame", arg: 2, scope: !53, file: !3, line: 3, type: !47)
!59 = !DILocation(line: 3, scope: !53)
!60 = !DILocation(line: 5, column: 3, scope: !53)
!61 = !DILocation(line: 4, column: 3, scope: !53)
!62 = distinct !DISubprogram(name: "fn_sum", scope: !3, file: !3, line: 7, type: !63, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{!22, !47, !47, !22, !22, !22}
!65 = !{!66, !67, !68, !69, !70}
!66 = !DILocalVariable(name: "ctx", arg: 1, scope: !62, file: !3, line: 7, type: !47)
!67 = !DILocalVariable(name: "frame", arg: 2, scope: !62, file: !3, line: 7, type: !47)
!68 = !DILocalVariable(name: "argument0", arg: 3, scope: !62, file: !3, line: 7, type: !22)
!69 = !DILocalVariable(name: "argument1", arg: 4, scope: !62, file: !3, line: 7, type: !22)
!70 = !DILocalVariable(name: "argument2", arg: 5, scope: !62, file: !3, line: 7, type: !22)
!71 = !DILocation(line: 7, scope: !62)
!72 = !DILocation(line: 8, column: 3, scope: !62)
!73 = distinct !DISubprogram(name: "fn_named", scope: !3, file: !3, line: 2, type: !74, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!22, !47, !47, !22}
!76 = !{!77, !78, !79}
!77 = !DILocalVariable(name: "ctx", arg: 1, scope: !73, file: !3, line: 2, type: !47)
!78 = !DILocalVariable(name: "frame", arg: 2, scope: !73, file: !3, line: 2, type: !47)
!79 = !DILocalVariable(name: "argument0", arg: 3, scope: !73, file: !3, line: 2, type: !22)
!80 = !DILocation(line: 2, scope: !73)
!81 = !DILocation(line: 2, column: 71, scope: !73)
!82 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !83, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{null, !22}
!85 = !{!86}
!86 = !DILocalVariable(name: "counter", arg: 1, scope: !82, file: !3, type: !22)
!87 = !DILocation(line: 0, scope: !82)
!88 = distinct !DISubprogram(name: "fn_longer_loop_1", scope: !3, file: !3, line: 3, type: !89, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!89 = !DISubroutineType(types: !90)
!90 = !{!91, !22, !47}
!91 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "round", arg: 1, scope: !88, file: !3, line: 3, type: !22)
!94 = !DILocalVariable(name: "frame", arg: 2, scope: !88, file: !3, line: 3, type: !47)
!95 = !DILocation(line: 3, scope: !88)
!96 = !DILocation(line: 4, column: 40, scope: !88)
!97 = !DILocation(line: 4, column: 21, scope: !88)
!98 = distinct !DISubprogram(name: "probec_report_error", scope: !3, file: !3, type: !83, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!99 = !{!100}
!100 = !DILocalVariable(name: "site", arg: 1, scope: !98, file: !3, type: !22)
!101 = !DILocation(line: 0, scope: !98)
