; ModuleID = 'options.bt'
source_filename = "options.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@probec_scratch = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !43
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !52
@probec_option_pid = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !54
@probec_pid_namespace_device = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !56
@probec_pid_namespace_inode = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !58
@probec_option_prefix = externally_initialized constant [1024 x i8] c"reads\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", section ".rodata", align 8, !dbg !60
@probec_option_print.all = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !66
@probec_option_offset = externally_initialized constant i64 -1, section ".rodata", align 8, !dbg !68
@probec_text_1_256 = externally_initialized constant [256 x i8] zeroinitializer, section ".rodata", align 8, !dbg !70
@probec_option_mask = externally_initialized constant i64 -1, section ".rodata", align 8, !dbg !75
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !77
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_read" !dbg !95 {
entry:
  %argument = alloca i64, align 8, !dbg !101
  %argument1 = alloca i64, align 8, !dbg !101
  %pid_namespace_info = alloca [8 x i8], align 8, !dbg !101
  %zero = alloca [8 x i8], align 8, !dbg !101
  %key = alloca i64, align 8, !dbg !101
  br label %body, !dbg !102

body:                                             ; preds = %entry
  store i64 0, ptr %argument, align 8, !dbg !101
  store i64 0, ptr %argument1, align 8, !dbg !101
  store i32 0, ptr %key, align 8, !dbg !101
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key) #2, !dbg !101
  %1 = icmp ne ptr %0, null, !dbg !101
  br i1 %1, label %body2, label %exit, !dbg !101

body2:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !101
  %3 = icmp ne i64 %2, 0, !dbg !101
  br i1 %3, label %then, label %else, !dbg !101

then:                                             ; preds = %body2
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !101
  %5 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !101
  %6 = lshr i64 %5, 32, !dbg !101
  %7 = icmp ne i64 %4, %6, !dbg !101
  br label %end, !dbg !101

else:                                             ; preds = %body2
  br label %end, !dbg !101

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !101
  br i1 %8, label %then3, label %end4, !dbg !101

then3:                                            ; preds = %end
  br label %exit, !dbg !101

end4:                                             ; preds = %dead, %end
  %9 = load i64, ptr @probec_option_pid, align 8, !dbg !103
  %10 = icmp eq i64 %9, 0, !dbg !103
  br i1 %10, label %then5, label %else6, !dbg !103

dead:                                             ; No predecessors!
  br label %end4, !dbg !101

then5:                                            ; preds = %end4
  br label %end7, !dbg !103

else6:                                            ; preds = %end4
  %11 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !103
  %12 = icmp eq i64 %11, 0, !dbg !103
  br i1 %12, label %then8, label %else9, !dbg !103

end7:                                             ; preds = %end10, %then5
  %13 = phi i1 [ true, %then5 ], [ %24, %end10 ], !dbg !103
  br i1 %13, label %then11, label %end12, !dbg !103

then8:                                            ; preds = %else6
  %14 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !103
  %15 = lshr i64 %14, 32, !dbg !103
  br label %end10, !dbg !103

else9:                                            ; preds = %else6
  %16 = load i64, ptr @probec_pid_namespace_device, align 8, !dbg !103
  %17 = load i64, ptr @probec_pid_namespace_inode, align 8, !dbg !103
  %18 = call i64 inttoptr (i64 120 to ptr)(i64 %16, i64 %17, ptr %pid_namespace_info, i64 8), !dbg !103
  %19 = getelementptr inbounds i8, ptr %pid_namespace_info, i64 4, !dbg !103
  %20 = load i32, ptr %19, align 4, !dbg !103
  %21 = zext i32 %20 to i64, !dbg !103
  br label %end10, !dbg !103

end10:                                            ; preds = %else9, %then8
  %22 = phi i64 [ %15, %then8 ], [ %21, %else9 ], !dbg !103
  %23 = load i64, ptr @probec_option_pid, align 8, !dbg !103
  %24 = icmp eq i64 %22, %23, !dbg !103
  br label %end7, !dbg !103

then11:                                           ; preds = %end7
  %25 = call i64 inttoptr (i64 113 to ptr)(ptr %0, i64 1024, ptr @probec_option_prefix) #2, !dbg !104
  %26 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %0) #2, !dbg !104
  %27 = icmp ne ptr %26, null, !dbg !104
  br i1 %27, label %then13, label %else14, !dbg !104

end12:                                            ; preds = %end24, %end7
  br label %exit, !dbg !102

then13:                                           ; preds = %then11
  %28 = load i64, ptr %26, align 8, !dbg !104
  %29 = add i64 %28, 1, !dbg !104
  store i64 %29, ptr %26, align 8, !dbg !104
  br label %end15, !dbg !104

else14:                                           ; preds = %then11
  store i64 0, ptr %zero, align 8, !dbg !104
  %30 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %0, ptr %zero, i64 1) #2, !dbg !104
  %31 = icmp slt i64 %30, 0, !dbg !104
  br i1 %31, label %then16, label %end17, !dbg !104

end15:                                            ; preds = %end22, %then13
  %32 = load i64, ptr @probec_option_print.all, align 8, !dbg !105
  %33 = icmp ne i64 %32, 0, !dbg !105
  br i1 %33, label %then23, label %end24, !dbg !105

then16:                                           ; preds = %else14
  %34 = icmp ne i64 %30, -17, !dbg !104
  br i1 %34, label %then18, label %end19, !dbg !104

end17:                                            ; preds = %end19, %else14
  %35 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %0) #2, !dbg !104
  %36 = icmp ne ptr %35, null, !dbg !104
  br i1 %36, label %then20, label %else21, !dbg !104

then18:                                           ; preds = %then16
  call void @probec_count(i64 2) #4, !dbg !104
  br label %end19, !dbg !104

end19:                                            ; preds = %then18, %then16
  br label %end17, !dbg !104

then20:                                           ; preds = %end17
  %37 = load i64, ptr %35, align 8, !dbg !104
  %38 = add i64 %37, 1, !dbg !104
  store i64 %38, ptr %35, align 8, !dbg !104
  br label %end22, !dbg !104

else21:                                           ; preds = %end17
  br label %end22, !dbg !104

end22:                                            ; preds = %else21, %then20
  br label %end15, !dbg !104

then23:                                           ; preds = %end15
  %39 = load i64, ptr @probec_option_offset, align 8, !dbg !102
  store i64 %39, ptr %argument, align 8, !dbg !102
  %40 = load i64, ptr @probec_option_mask, align 8, !dbg !102
  store i64 %40, ptr %argument1, align 8, !dbg !102
  %41 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 280, i64 0) #2, !dbg !102
  %42 = icmp ne ptr %41, null, !dbg !102
  br i1 %42, label %then25, label %else26, !dbg !102

end24:                                            ; preds = %end27, %end15
  br label %end12, !dbg !102

then25:                                           ; preds = %then23
  store i64 0, ptr %41, align 8, !dbg !102
  %43 = load i64, ptr %argument, align 8, !dbg !102
  %44 = getelementptr inbounds i8, ptr %41, i64 8, !dbg !102
  store i64 %43, ptr %44, align 8, !dbg !102
  %45 = getelementptr inbounds i8, ptr %41, i64 16, !dbg !102
  %46 = load i64, ptr @probec_text_1_256, align 8, !dbg !102
  store i64 %46, ptr %45, align 8, !dbg !102
  %47 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 8), align 8, !dbg !102
  %48 = getelementptr inbounds i8, ptr %45, i64 8, !dbg !102
  store i64 %47, ptr %48, align 8, !dbg !102
  %49 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 16), align 8, !dbg !102
  %50 = getelementptr inbounds i8, ptr %45, i64 16, !dbg !102
  store i64 %49, ptr %50, align 8, !dbg !102
  %51 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 24), align 8, !dbg !102
  %52 = getelementptr inbounds i8, ptr %45, i64 24, !dbg !102
  store i64 %51, ptr %52, align 8, !dbg !102
  %53 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 32), align 8, !dbg !102
  %54 = getelementptr inbounds i8, ptr %45, i64 32, !dbg !102
  store i64 %53, ptr %54, align 8, !dbg !102
  %55 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 40), align 8, !dbg !102
  %56 = getelementptr inbounds i8, ptr %45, i64 40, !dbg !102
  store i64 %55, ptr %56, align 8, !dbg !102
  %57 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 48), align 8, !dbg !102
  %58 = getelementptr inbounds i8, ptr %45, i64 48, !dbg !102
  store i64 %57, ptr %58, align 8, !dbg !102
  %59 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 56), align 8, !dbg !102
  %60 = getelementptr inbounds i8, ptr %45, i64 56, !dbg !102
  store i64 %59, ptr %60, align 8, !dbg !102
  %61 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 64), align 8, !dbg !102
  %62 = getelementptr inbounds i8, ptr %45, i64 64, !dbg !102
  store i64 %61, ptr %62, align 8, !dbg !102
  %63 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 72), align 8, !dbg !102
  %64 = getelementptr inbounds i8, ptr %45, i64 72, !dbg !102
  store i64 %63, ptr %64, align 8, !dbg !102
  %65 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 80), align 8, !dbg !102
  %66 = getelementptr inbounds i8, ptr %45, i64 80, !dbg !102
  store i64 %65, ptr %66, align 8, !dbg !102
  %67 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 88), align 8, !dbg !102
  %68 = getelementptr inbounds i8, ptr %45, i64 88, !dbg !102
  store i64 %67, ptr %68, align 8, !dbg !102
  %69 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 96), align 8, !dbg !102
  %70 = getelementptr inbounds i8, ptr %45, i64 96, !dbg !102
  store i64 %69, ptr %70, align 8, !dbg !102
  %71 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 104), align 8, !dbg !102
  %72 = getelementptr inbounds i8, ptr %45, i64 104, !dbg !102
  store i64 %71, ptr %72, align 8, !dbg !102
  %73 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 112), align 8, !dbg !102
  %74 = getelementptr inbounds i8, ptr %45, i64 112, !dbg !102
  store i64 %73, ptr %74, align 8, !dbg !102
  %75 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 120), align 8, !dbg !102
  %76 = getelementptr inbounds i8, ptr %45, i64 120, !dbg !102
  store i64 %75, ptr %76, align 8, !dbg !102
  %77 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 128), align 8, !dbg !102
  %78 = getelementptr inbounds i8, ptr %45, i64 128, !dbg !102
  store i64 %77, ptr %78, align 8, !dbg !102
  %79 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 136), align 8, !dbg !102
  %80 = getelementptr inbounds i8, ptr %45, i64 136, !dbg !102
  store i64 %79, ptr %80, align 8, !dbg !102
  %81 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 144), align 8, !dbg !102
  %82 = getelementptr inbounds i8, ptr %45, i64 144, !dbg !102
  store i64 %81, ptr %82, align 8, !dbg !102
  %83 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 152), align 8, !dbg !102
  %84 = getelementptr inbounds i8, ptr %45, i64 152, !dbg !102
  store i64 %83, ptr %84, align 8, !dbg !102
  %85 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 160), align 8, !dbg !102
  %86 = getelementptr inbounds i8, ptr %45, i64 160, !dbg !102
  store i64 %85, ptr %86, align 8, !dbg !102
  %87 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 168), align 8, !dbg !102
  %88 = getelementptr inbounds i8, ptr %45, i64 168, !dbg !102
  store i64 %87, ptr %88, align 8, !dbg !102
  %89 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 176), align 8, !dbg !102
  %90 = getelementptr inbounds i8, ptr %45, i64 176, !dbg !102
  store i64 %89, ptr %90, align 8, !dbg !102
  %91 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 184), align 8, !dbg !102
  %92 = getelementptr inbounds i8, ptr %45, i64 184, !dbg !102
  store i64 %91, ptr %92, align 8, !dbg !102
  %93 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 192), align 8, !dbg !102
  %94 = getelementptr inbounds i8, ptr %45, i64 192, !dbg !102
  store i64 %93, ptr %94, align 8, !dbg !102
  %95 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 200), align 8, !dbg !102
  %96 = getelementptr inbounds i8, ptr %45, i64 200, !dbg !102
  store i64 %95, ptr %96, align 8, !dbg !102
  %97 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 208), align 8, !dbg !102
  %98 = getelementptr inbounds i8, ptr %45, i64 208, !dbg !102
  store i64 %97, ptr %98, align 8, !dbg !102
  %99 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 216), align 8, !dbg !102
  %100 = getelementptr inbounds i8, ptr %45, i64 216, !dbg !102
  store i64 %99, ptr %100, align 8, !dbg !102
  %101 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 224), align 8, !dbg !102
  %102 = getelementptr inbounds i8, ptr %45, i64 224, !dbg !102
  store i64 %101, ptr %102, align 8, !dbg !102
  %103 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 232), align 8, !dbg !102
  %104 = getelementptr inbounds i8, ptr %45, i64 232, !dbg !102
  store i64 %103, ptr %104, align 8, !dbg !102
  %105 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 240), align 8, !dbg !102
  %106 = getelementptr inbounds i8, ptr %45, i64 240, !dbg !102
  store i64 %105, ptr %106, align 8, !dbg !102
  %107 = load i64, ptr getelementptr inbounds (i8, ptr @probec_text_1_256, i64 248), align 8, !dbg !102
  %108 = getelementptr inbounds i8, ptr %45, i64 248, !dbg !102
  store i64 %107, ptr %108, align 8, !dbg !102
  %109 = load i64, ptr %argument1, align 8, !dbg !102
  %110 = getelementptr inbounds i8, ptr %41, i64 272, !dbg !102
  store i64 %109, ptr %110, align 8, !dbg !102
  %111 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #2, !dbg !102
  %112 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !102
  %113 = icmp uge i64 %111, %112, !dbg !102
  %114 = select i1 %113, i64 2, i64 1, !dbg !102
  %115 = call i64 inttoptr (i64 132 to ptr)(ptr %41, i64 %114) #2, !dbg !102
  br label %end27, !dbg !102

else26:                                           ; preds = %then23
  call void @probec_count(i64 0) #4, !dbg !102
  br label %end27, !dbg !102

end27:                                            ; preds = %else26, %then25
  br label %end24, !dbg !102

exit:                                             ; preds = %end12, %then3, %body
  ret i32 0, !dbg !102
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !106 {
entry:
  %key = alloca i64, align 8, !dbg !111
  br label %body, !dbg !111

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !111
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #2, !dbg !111
  %1 = icmp ne ptr %0, null, !dbg !111
  br i1 %1, label %then, label %end, !dbg !111

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !111
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !111
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !111
  br label %end, !dbg !111

end:                                              ; preds = %then, %body
  br label %exit, !dbg !111

exit:                                             ; preds = %end
  ret void, !dbg !111
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { nomerge }
attributes #3 = { willreturn memory(none) }
attributes #4 = { cold }

!llvm.module.flags = !{!94}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !79, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "options.bt", directory: "", source: "// Named parameters are frozen constants of the type of their defaults.\0A// Without arguments the script counts the reads of all processes.\0A\0Atracepoint:syscalls:sys_enter_read\0A/getopt(\22pid\22, 0, \22trace only this process\22) == 0 || pid == getopt(\22pid\22, 0, \22trace only this process\22)/\0A{\0A  @[getopt(\22prefix\22, \22reads\22, \22what the counts begin with\22)] = count();\0A  if (getopt(\22print-all\22)) {\0A    printf(\22%d %s %u\\n\22, getopt(\22offset\22, -1), $1, getopt(\22mask\22, 0xffffffffffffffff));\0A  }\0A}\0A\0A")
!4 = !{!0, !5, !29, !43, !52, !54, !56, !58, !60, !66, !68, !70, !75, !77}
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
!44 = distinct !DIGlobalVariable(name: "probec_scratch", scope: !2, file: !3, type: !45, isLocal: false, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !46)
!46 = !{!9, !15, !20, !47}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !48, size: 64, offset: 192)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64, align: 64, dwarfAddressSpace: 0)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 8192, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 128, lowerBound: 0)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(name: "probec_option_pid", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "probec_pid_namespace_device", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "probec_pid_namespace_inode", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression())
!61 = distinct !DIGlobalVariable(name: "probec_option_prefix", scope: !2, file: !3, type: !62, isLocal: false, isDefinition: true)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 8192, elements: !64)
!63 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!64 = !{!65}
!65 = !DISubrange(count: 1024, lowerBound: 0)
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(name: "probec_option_print.all", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression())
!69 = distinct !DIGlobalVariable(name: "probec_option_offset", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(name: "probec_text_1_256", scope: !2, file: !3, type: !72, isLocal: false, isDefinition: true)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 2048, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 256, lowerBound: 0)
!75 = !DIGlobalVariableExpression(var: !76, expr: !DIExpression())
!76 = distinct !DIGlobalVariable(name: "probec_option_mask", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!77 = !DIGlobalVariableExpression(var: !78, expr: !DIExpression())
!78 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!79 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !80)
!80 = !{!81, !86, !91, !92}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64, align: 64, dwarfAddressSpace: 0)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !84)
!84 = !{!85}
!85 = !DISubrange(count: 5, lowerBound: 0)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !87, size: 64, offset: 64)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64, align: 64, dwarfAddressSpace: 0)
!88 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !89)
!89 = !{!90}
!90 = !DISubrange(count: 4096, lowerBound: 0)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !48, size: 64, offset: 128)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !93, size: 64, offset: 192)
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!94 = !{i32 2, !"Debug Info Version", i32 3}
!95 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_read_1", scope: !3, file: !3, line: 4, type: !96, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!96 = !DISubroutineType(types: !97)
!97 = !{!12, !98}
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!99 = !{!100}
!100 = !DILocalVariable(name: "ctx", arg: 1, scope: !95, file: !3, line: 4, type: !98)
!101 = !DILocation(line: 4, scope: !95)
!102 = !DILocation(line: 9, column: 5, scope: !95)
!103 = !DILocation(line: 5, column: 2, scope: !95)
!104 = !DILocation(line: 7, column: 3, scope: !95)
!105 = !DILocation(line: 8, column: 3, scope: !95)
!106 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{null, !26}
!109 = !{!110}
!110 = !DILocalVariable(name: "counter", arg: 1, scope: !106, file: !3, type: !26)
!111 = !DILocation(line: 0, scope: !106)
