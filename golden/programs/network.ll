; ModuleID = 'network.bt'
source_filename = "network.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_first = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_ports = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !27
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !46
@probec_events = global [2 x ptr] zeroinitializer, section ".maps", align 8, !dbg !58
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !72
@probec_wakeup_threshold = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !74
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @kprobe_tcp_retransmit_skb_1(ptr %ctx) #0 section "kprobe/tcp_retransmit_skb" !dbg !89 {
entry:
  %"$sk" = alloca i64, align 8, !dbg !95
  %key = alloca [24 x i8], align 8, !dbg !95
  %zero = alloca [8 x i8], align 8, !dbg !95
  %read = alloca i64, align 8, !dbg !96
  br label %body, !dbg !96

body:                                             ; preds = %entry
  store i64 0, ptr %"$sk", align 8, !dbg !95
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !95
  %1 = icmp ne i64 %0, 0, !dbg !95
  br i1 %1, label %then, label %else, !dbg !95

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !95
  %3 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !95
  %4 = lshr i64 %3, 32, !dbg !95
  %5 = icmp ne i64 %2, %4, !dbg !95
  br label %end, !dbg !95

else:                                             ; preds = %body
  br label %end, !dbg !95

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !95
  br i1 %6, label %then1, label %end2, !dbg !95

then1:                                            ; preds = %end
  br label %exit, !dbg !95

end2:                                             ; preds = %dead, %end
  %7 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !97
  %8 = getelementptr inbounds i8, ptr %7, i64 112, !dbg !97
  %9 = load i64, ptr %8, align 8, !dbg !97
  store i64 %9, ptr %"$sk", align 8, !dbg !97
  store i64 2, ptr %key, align 8, !dbg !96
  %10 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !96
  store i64 0, ptr %10, align 8, !dbg !96
  %11 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !96
  store i64 0, ptr %11, align 8, !dbg !96
  %12 = load i64, ptr %"$sk", align 8, !dbg !96
  %13 = inttoptr i64 %12 to ptr, !dbg !96
  store i64 0, ptr %read, align 8, !dbg !96
  %14 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !96, !llvm.preserve.access.index !98
  %15 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %14, i32 0, i32 0), !dbg !96, !llvm.preserve.access.index !101
  %16 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %15, i64 1), !dbg !96
  %17 = zext i32 %16 to i64, !dbg !96
  %18 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %13, i32 0, i32 0), !dbg !96, !llvm.preserve.access.index !98
  %19 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %18, i32 0, i32 0), !dbg !96, !llvm.preserve.access.index !101
  %20 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %17, ptr %19) #6, !dbg !96
  %21 = load i64, ptr %read, align 8, !dbg !96
  %22 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !96
  %23 = trunc i64 %21 to i32, !dbg !96
  store i32 %23, ptr %22, align 4, !dbg !96
  %24 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #6, !dbg !96
  %25 = icmp ne ptr %24, null, !dbg !96
  br i1 %25, label %then3, label %else4, !dbg !96

dead:                                             ; No predecessors!
  br label %end2, !dbg !95

then3:                                            ; preds = %end2
  %26 = load i64, ptr %24, align 8, !dbg !96
  %27 = add i64 %26, 1, !dbg !96
  store i64 %27, ptr %24, align 8, !dbg !96
  br label %end5, !dbg !96

else4:                                            ; preds = %end2
  store i64 0, ptr %zero, align 8, !dbg !96
  %28 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #6, !dbg !96
  %29 = icmp slt i64 %28, 0, !dbg !96
  br i1 %29, label %then6, label %end7, !dbg !96

end5:                                             ; preds = %end12, %then3
  br label %exit, !dbg !96

then6:                                            ; preds = %else4
  %30 = icmp ne i64 %28, -17, !dbg !96
  br i1 %30, label %then8, label %end9, !dbg !96

end7:                                             ; preds = %end9, %else4
  %31 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #6, !dbg !96
  %32 = icmp ne ptr %31, null, !dbg !96
  br i1 %32, label %then10, label %else11, !dbg !96

then8:                                            ; preds = %then6
  call void @probec_count(i64 2) #7, !dbg !96
  br label %end9, !dbg !96

end9:                                             ; preds = %then8, %then6
  br label %end7, !dbg !96

then10:                                           ; preds = %end7
  %33 = load i64, ptr %31, align 8, !dbg !96
  %34 = add i64 %33, 1, !dbg !96
  store i64 %34, ptr %31, align 8, !dbg !96
  br label %end12, !dbg !96

else11:                                           ; preds = %end7
  br label %end12, !dbg !96

end12:                                            ; preds = %else11, %then10
  br label %end5, !dbg !96

exit:                                             ; preds = %end5, %then1
  ret i32 0, !dbg !96
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.preserve.static.offset(ptr readnone) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64 immarg) #3

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #4 !dbg !116 {
entry:
  %key = alloca i64, align 8, !dbg !121
  br label %body, !dbg !121

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !121
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #6, !dbg !121
  %1 = icmp ne ptr %0, null, !dbg !121
  br i1 %1, label %then, label %end, !dbg !121

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !121
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !121
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !121
  br label %end, !dbg !121

end:                                              ; preds = %then, %body
  br label %exit, !dbg !121

exit:                                             ; preds = %end
  ret void, !dbg !121
}

; Function Attrs: nounwind
define i32 @kprobe_tcp_connect_2(ptr %ctx) #0 section "kprobe/tcp_connect" !dbg !122 {
entry:
  %"$sk" = alloca i64, align 8, !dbg !125
  %argument = alloca i64, align 8, !dbg !125
  %read = alloca i64, align 8, !dbg !126
  br label %body, !dbg !126

body:                                             ; preds = %entry
  store i64 0, ptr %"$sk", align 8, !dbg !125
  store i64 0, ptr %argument, align 8, !dbg !125
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !125
  %1 = icmp ne i64 %0, 0, !dbg !125
  br i1 %1, label %then, label %else, !dbg !125

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !125
  %3 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !125
  %4 = lshr i64 %3, 32, !dbg !125
  %5 = icmp ne i64 %2, %4, !dbg !125
  br label %end, !dbg !125

else:                                             ; preds = %body
  br label %end, !dbg !125

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !125
  br i1 %6, label %then1, label %end2, !dbg !125

then1:                                            ; preds = %end
  br label %exit, !dbg !125

end2:                                             ; preds = %dead, %end
  %7 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !127
  %8 = getelementptr inbounds i8, ptr %7, i64 112, !dbg !127
  %9 = load i64, ptr %8, align 8, !dbg !127
  store i64 %9, ptr %"$sk", align 8, !dbg !127
  %10 = load i64, ptr %"$sk", align 8, !dbg !126
  %11 = inttoptr i64 %10 to ptr, !dbg !126
  store i64 0, ptr %read, align 8, !dbg !126
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !126, !llvm.preserve.access.index !98
  %13 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %12, i32 0, i32 2), !dbg !126, !llvm.preserve.access.index !101
  %14 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %13, i64 1), !dbg !126
  %15 = zext i32 %14 to i64, !dbg !126
  %16 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %11, i32 0, i32 0), !dbg !126, !llvm.preserve.access.index !98
  %17 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %16, i32 0, i32 2), !dbg !126, !llvm.preserve.access.index !101
  %18 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %15, ptr %17) #6, !dbg !126
  %19 = load i64, ptr %read, align 8, !dbg !126
  %20 = trunc i64 %19 to i16, !dbg !126
  %21 = call i16 @llvm.bswap.i16(i16 %20), !dbg !126
  %22 = zext i16 %21 to i64, !dbg !126
  store i64 %22, ptr %argument, align 8, !dbg !126
  %23 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 40, i64 0) #6, !dbg !126
  %24 = icmp ne ptr %23, null, !dbg !126
  br i1 %24, label %then3, label %else4, !dbg !126

dead:                                             ; No predecessors!
  br label %end2, !dbg !125

then3:                                            ; preds = %end2
  store i64 0, ptr %23, align 8, !dbg !126
  %25 = getelementptr inbounds i8, ptr %23, i64 8, !dbg !126
  store i64 10, ptr %25, align 8, !dbg !126
  %26 = load i64, ptr %"$sk", align 8, !dbg !126
  %27 = inttoptr i64 %26 to ptr, !dbg !126
  %28 = getelementptr inbounds i8, ptr %23, i64 16, !dbg !126
  %29 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !126, !llvm.preserve.access.index !98
  %30 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %29, i32 0, i32 1), !dbg !126, !llvm.preserve.access.index !101
  %31 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %30, i32 0, i32 0), !dbg !126, !llvm.preserve.access.index !105
  %32 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %31, i32 0), !dbg !126, !llvm.preserve.access.index !108
  %33 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %32, i64 1), !dbg !126
  %34 = zext i32 %33 to i64, !dbg !126
  %35 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %27, i32 0, i32 0), !dbg !126, !llvm.preserve.access.index !98
  %36 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %35, i32 0, i32 1), !dbg !126, !llvm.preserve.access.index !101
  %37 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %36, i32 0, i32 0), !dbg !126, !llvm.preserve.access.index !105
  %38 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %37, i32 0), !dbg !126, !llvm.preserve.access.index !108
  %39 = icmp ult i64 %34, 16, !dbg !126
  br i1 %39, label %then6, label %else7, !dbg !126

else4:                                            ; preds = %end2
  call void @probec_count(i64 0) #7, !dbg !126
  br label %end5, !dbg !126

end5:                                             ; preds = %else4, %end8
  br label %exit, !dbg !126

then6:                                            ; preds = %then3
  store i64 0, ptr %28, align 8, !dbg !126
  %40 = getelementptr inbounds i8, ptr %28, i64 8, !dbg !126
  store i64 0, ptr %40, align 8, !dbg !126
  %41 = call i64 inttoptr (i64 113 to ptr)(ptr %28, i64 %34, ptr %38) #6, !dbg !126
  br label %end8, !dbg !126

else7:                                            ; preds = %then3
  %42 = call i64 inttoptr (i64 113 to ptr)(ptr %28, i64 16, ptr %38) #6, !dbg !126
  br label %end8, !dbg !126

end8:                                             ; preds = %else7, %then6
  %43 = load i64, ptr %argument, align 8, !dbg !126
  %44 = getelementptr inbounds i8, ptr %23, i64 32, !dbg !126
  %45 = trunc i64 %43 to i16, !dbg !126
  store i16 %45, ptr %44, align 2, !dbg !126
  %46 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #6, !dbg !126
  %47 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !126
  %48 = icmp uge i64 %46, %47, !dbg !126
  %49 = select i1 %48, i64 2, i64 1, !dbg !126
  %50 = call i64 inttoptr (i64 132 to ptr)(ptr %23, i64 %49) #6, !dbg !126
  br label %end5, !dbg !126

exit:                                             ; preds = %end5, %then1
  ret i32 0, !dbg !126
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.union.access.index.p0.p0(ptr, i32 immarg) #2

; Function Attrs: nounwind
define i32 @tracepoint_sock_inet_sock_set_state_3(ptr %ctx) #0 section "tracepoint/sock/inet_sock_set_state" !dbg !128 {
entry:
  %"$a" = alloca [8 x i8], align 8, !dbg !131
  %value = alloca [8 x i8], align 8, !dbg !131
  %key = alloca [48 x i8], align 8, !dbg !131
  %key1 = alloca [8 x i8], align 8, !dbg !131
  br label %body, !dbg !132

body:                                             ; preds = %entry
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !131
  %1 = icmp ne i64 %0, 0, !dbg !131
  br i1 %1, label %then, label %else, !dbg !131

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !131
  %3 = call i64 inttoptr (i64 14 to ptr)() #5, !dbg !131
  %4 = lshr i64 %3, 32, !dbg !131
  %5 = icmp ne i64 %2, %4, !dbg !131
  br label %end, !dbg !131

else:                                             ; preds = %body
  br label %end, !dbg !131

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !131
  br i1 %6, label %then2, label %end3, !dbg !131

then2:                                            ; preds = %end
  br label %exit, !dbg !131

end3:                                             ; preds = %dead, %end
  %7 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !133, !llvm.preserve.access.index !134
  %8 = load i16, ptr %7, align 2, !dbg !133
  %9 = zext i16 %8 to i64, !dbg !133
  %10 = call i64 asm "", "=r,0"(i64 %9), !dbg !133
  %11 = trunc i64 %10 to i16, !dbg !133
  store i16 %11, ptr %value, align 2, !dbg !133
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 1), !dbg !133, !llvm.preserve.access.index !134
  %13 = load i16, ptr %12, align 2, !dbg !133
  %14 = zext i16 %13 to i64, !dbg !133
  %15 = call i64 asm "", "=r,0"(i64 %14), !dbg !133
  store i64 %15, ptr %key, align 8, !dbg !133
  %16 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !133
  store i64 0, ptr %16, align 8, !dbg !133
  %17 = getelementptr inbounds i8, ptr %16, i64 8, !dbg !133
  store i64 0, ptr %17, align 8, !dbg !133
  %18 = ptrtoint ptr %ctx to i64, !dbg !133
  %19 = inttoptr i64 %18 to ptr, !dbg !133
  %20 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !133
  %21 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 2), !dbg !133, !llvm.preserve.access.index !134
  %22 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %21, i64 1), !dbg !133
  %23 = zext i32 %22 to i64, !dbg !133
  %24 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %19, i32 0, i32 2), !dbg !133, !llvm.preserve.access.index !134
  %25 = icmp ult i64 %23, 4, !dbg !133
  br i1 %25, label %then4, label %else5, !dbg !133

dead:                                             ; No predecessors!
  br label %end3, !dbg !131

then4:                                            ; preds = %end3
  store i32 0, ptr %20, align 4, !dbg !133
  %26 = call i64 inttoptr (i64 113 to ptr)(ptr %20, i64 %23, ptr %24) #6, !dbg !133
  br label %end6, !dbg !133

else5:                                            ; preds = %end3
  %27 = call i64 inttoptr (i64 113 to ptr)(ptr %20, i64 4, ptr %24) #6, !dbg !133
  br label %end6, !dbg !133

end6:                                             ; preds = %else5, %then4
  %28 = getelementptr inbounds i8, ptr %key, i64 24, !dbg !133
  store i64 10, ptr %28, align 8, !dbg !133
  %29 = ptrtoint ptr %ctx to i64, !dbg !133
  %30 = inttoptr i64 %29 to ptr, !dbg !133
  %31 = getelementptr inbounds i8, ptr %key, i64 32, !dbg !133
  %32 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 3), !dbg !133, !llvm.preserve.access.index !134
  %33 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %32, i64 1), !dbg !133
  %34 = zext i32 %33 to i64, !dbg !133
  %35 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %30, i32 0, i32 3), !dbg !133, !llvm.preserve.access.index !134
  %36 = icmp ult i64 %34, 16, !dbg !133
  br i1 %36, label %then7, label %else8, !dbg !133

then7:                                            ; preds = %end6
  store i64 0, ptr %31, align 8, !dbg !133
  %37 = getelementptr inbounds i8, ptr %31, i64 8, !dbg !133
  store i64 0, ptr %37, align 8, !dbg !133
  %38 = call i64 inttoptr (i64 113 to ptr)(ptr %31, i64 %34, ptr %35) #6, !dbg !133
  br label %end9, !dbg !133

else8:                                            ; preds = %end6
  %39 = call i64 inttoptr (i64 113 to ptr)(ptr %31, i64 16, ptr %35) #6, !dbg !133
  br label %end9, !dbg !133

end9:                                             ; preds = %else8, %then7
  %40 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_ports, ptr %key, ptr %value, i64 0) #6, !dbg !133
  %41 = icmp slt i64 %40, 0, !dbg !133
  br i1 %41, label %then10, label %end11, !dbg !133

then10:                                           ; preds = %end9
  call void @probec_count(i64 4) #7, !dbg !133
  br label %end11, !dbg !133

end11:                                            ; preds = %then10, %end9
  %42 = ptrtoint ptr %ctx to i64, !dbg !143
  %43 = inttoptr i64 %42 to ptr, !dbg !143
  %44 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 2), !dbg !143, !llvm.preserve.access.index !134
  %45 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %44, i64 1), !dbg !143
  %46 = zext i32 %45 to i64, !dbg !143
  %47 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %43, i32 0, i32 2), !dbg !143, !llvm.preserve.access.index !134
  %48 = icmp ult i64 %46, 4, !dbg !143
  br i1 %48, label %then12, label %else13, !dbg !143

then12:                                           ; preds = %end11
  store i32 0, ptr %"$a", align 4, !dbg !143
  %49 = call i64 inttoptr (i64 113 to ptr)(ptr %"$a", i64 %46, ptr %47) #6, !dbg !143
  br label %end14, !dbg !143

else13:                                           ; preds = %end11
  %50 = call i64 inttoptr (i64 113 to ptr)(ptr %"$a", i64 4, ptr %47) #6, !dbg !143
  br label %end14, !dbg !143

end14:                                            ; preds = %else13, %then12
  %51 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 1), !dbg !132, !llvm.preserve.access.index !134
  %52 = load i16, ptr %51, align 2, !dbg !132
  %53 = zext i16 %52 to i64, !dbg !132
  %54 = call i64 asm "", "=r,0"(i64 %53), !dbg !132
  %55 = and i64 %54, 3, !dbg !132
  %56 = call i64 asm "", "=r,0"(i64 %55), !dbg !132
  %57 = and i64 %56, 3, !dbg !132
  %58 = call i64 asm "", "=r,0"(i64 %57), !dbg !132
  %59 = mul i64 %58, 1, !dbg !132
  %60 = getelementptr inbounds i8, ptr %"$a", i64 %59, !dbg !132
  %61 = load i8, ptr %60, align 1, !dbg !132
  %62 = zext i8 %61 to i64, !dbg !132
  %63 = trunc i64 %62 to i8, !dbg !132
  store i8 %63, ptr %value, align 1, !dbg !132
  store i32 0, ptr %key1, align 4, !dbg !132
  %64 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_first, ptr %key1) #6, !dbg !132
  %65 = icmp ne ptr %64, null, !dbg !132
  br i1 %65, label %then15, label %else16, !dbg !132

then15:                                           ; preds = %end14
  %66 = load i8, ptr %value, align 1, !dbg !132
  store i8 %66, ptr %64, align 1, !dbg !132
  br label %end17, !dbg !132

else16:                                           ; preds = %end14
  br label %end17, !dbg !132

end17:                                            ; preds = %else16, %then15
  br label %exit, !dbg !132

exit:                                             ; preds = %end17, %then2
  ret i32 0, !dbg !132
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nounwind memory(none) }
attributes #4 = { noinline nounwind "no-builtins" }
attributes #5 = { willreturn memory(none) }
attributes #6 = { nomerge }
attributes #7 = { cold }

!llvm.module.flags = !{!88}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !76, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "network.bt", directory: "", source: "// Addresses of both versions as values and keys, and ports in the order of the host.\0Akprobe:tcp_retransmit_skb { $sk = (struct sock *)arg0; @[ntop(2, $sk->__sk_common.skc_daddr)] = count(); }\0Akprobe:tcp_connect { $sk = (struct sock *)arg0; printf(\22%s %d\\n\22, ntop($sk->__sk_common.skc_v6_daddr.in6_u.u6_addr8), bswap($sk->__sk_common.skc_dport)); }\0Atracepoint:sock:inet_sock_set_state { @ports[ntop(args.family, args.saddr), ntop(args.saddr_v6)] = args.sport; $a = args.saddr; @first = $a[args.family & 3]; }\0A\0A")
!4 = !{!0, !5, !27, !46, !58, !72, !74}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_first", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 8, elements: !18)
!26 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "AT_ports", scope: !2, file: !3, type: !29, isLocal: false, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !30)
!30 = !{!31, !32, !37, !43}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !16, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !33, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 4096, lowerBound: 0)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !38, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 384, elements: !41)
!40 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!41 = !{!42}
!42 = !DISubrange(count: 6, lowerBound: 0)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !44, size: 64, offset: 192)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64, align: 64, dwarfAddressSpace: 0)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 16, elements: !13)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !48, isLocal: false, isDefinition: true)
!48 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !49)
!49 = !{!50, !15, !20, !53}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64, align: 64, dwarfAddressSpace: 0)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !41)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !54, size: 64, offset: 192)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64, align: 64, dwarfAddressSpace: 0)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 320, elements: !56)
!56 = !{!57}
!57 = !DISubrange(count: 5, lowerBound: 0)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "probec_events", scope: !2, file: !3, type: !60, isLocal: false, isDefinition: true)
!60 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 128, elements: !61)
!61 = !{!62, !67}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !63, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64, align: 64, dwarfAddressSpace: 0)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 27, lowerBound: 0)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !68, size: 64, offset: 64)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64, align: 64, dwarfAddressSpace: 0)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 33554432, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: 1048576, lowerBound: 0)
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression())
!73 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(name: "probec_wakeup_threshold", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!76 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !77)
!77 = !{!78, !32, !81, !86}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !79, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64, align: 64, dwarfAddressSpace: 0)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !56)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !82, size: 64, offset: 128)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64, align: 64, dwarfAddressSpace: 0)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 192, elements: !84)
!84 = !{!85}
!85 = !DISubrange(count: 3, lowerBound: 0)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !87, size: 64, offset: 192)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, align: 64, dwarfAddressSpace: 0)
!88 = !{i32 2, !"Debug Info Version", i32 3}
!89 = distinct !DISubprogram(name: "kprobe_tcp_retransmit_skb_1", scope: !3, file: !3, line: 2, type: !90, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!90 = !DISubroutineType(types: !91)
!91 = !{!12, !92}
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!93 = !{!94}
!94 = !DILocalVariable(name: "ctx", arg: 1, scope: !89, file: !3, line: 2, type: !92)
!95 = !DILocation(line: 2, scope: !89)
!96 = !DILocation(line: 2, column: 56, scope: !89)
!97 = !DILocation(line: 2, column: 29, scope: !89)
!98 = !DICompositeType(tag: DW_TAG_structure_type, name: "sock", scope: !3, file: !3, size: 192, elements: !99)
!99 = !{!100}
!100 = !DIDerivedType(tag: DW_TAG_member, name: "__sk_common", scope: !3, file: !3, baseType: !101, size: 192)
!101 = !DICompositeType(tag: DW_TAG_structure_type, name: "sock_common", scope: !3, file: !3, size: 192, elements: !102)
!102 = !{!103, !104, !114}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "skc_daddr", scope: !3, file: !3, baseType: !22, size: 32)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "skc_v6_daddr", scope: !3, file: !3, baseType: !105, size: 128, offset: 32)
!105 = !DICompositeType(tag: DW_TAG_structure_type, name: "in6_addr", scope: !3, file: !3, size: 128, elements: !106)
!106 = !{!107}
!107 = !DIDerivedType(tag: DW_TAG_member, name: "in6_u", scope: !3, file: !3, baseType: !108, size: 128)
!108 = !DICompositeType(tag: DW_TAG_union_type, scope: !3, file: !3, size: 128, elements: !109)
!109 = !{!110}
!110 = !DIDerivedType(tag: DW_TAG_member, name: "u6_addr8", scope: !3, file: !3, baseType: !111, size: 128)
!111 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 128, elements: !112)
!112 = !{!113}
!113 = !DISubrange(count: 16, lowerBound: 0)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "skc_dport", scope: !3, file: !3, baseType: !115, size: 16, offset: 160)
!115 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!116 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !40}
!119 = !{!120}
!120 = !DILocalVariable(name: "counter", arg: 1, scope: !116, file: !3, type: !40)
!121 = !DILocation(line: 0, scope: !116)
!122 = distinct !DISubprogram(name: "kprobe_tcp_connect_2", scope: !3, file: !3, line: 3, type: !90, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!123 = !{!124}
!124 = !DILocalVariable(name: "ctx", arg: 1, scope: !122, file: !3, line: 3, type: !92)
!125 = !DILocation(line: 3, scope: !122)
!126 = !DILocation(line: 3, column: 49, scope: !122)
!127 = !DILocation(line: 3, column: 22, scope: !122)
!128 = distinct !DISubprogram(name: "tracepoint_sock_inet_sock_set_state_3", scope: !3, file: !3, line: 4, type: !90, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!129 = !{!130}
!130 = !DILocalVariable(name: "ctx", arg: 1, scope: !128, file: !3, line: 4, type: !92)
!131 = !DILocation(line: 4, scope: !128)
!132 = !DILocation(line: 4, column: 129, scope: !128)
!133 = !DILocation(line: 4, column: 39, scope: !128)
!134 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_inet_sock_set_state", scope: !3, file: !3, size: 192, elements: !135)
!135 = !{!136, !137, !138, !142}
!136 = !DIDerivedType(tag: DW_TAG_member, name: "sport", scope: !3, file: !3, baseType: !115, size: 16)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !3, file: !3, baseType: !115, size: 16, offset: 16)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !3, file: !3, baseType: !139, size: 32, offset: 32)
!139 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 32, elements: !140)
!140 = !{!141}
!141 = !DISubrange(count: 4, lowerBound: 0)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "saddr_v6", scope: !3, file: !3, baseType: !111, size: 128, offset: 64)
!143 = !DILocation(line: 4, column: 112, scope: !128)
