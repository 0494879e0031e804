; ModuleID = 'pointers.bt'
source_filename = "pointers.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_a = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_args = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !26
@AT_b = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !45
@AT_c = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !53
@AT_d = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !55
@AT_e = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !64
@AT_f = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !69
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !71
@probec_scratch = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !85
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !90
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @kprobe_vfs_read_1(ptr %ctx) #0 section "kprobe/vfs_read" !dbg !100 {
entry:
  %"$p" = alloca i64, align 8, !dbg !106
  %"$t" = alloca i64, align 8, !dbg !106
  %value = alloca [8 x i8], align 8, !dbg !106
  %key = alloca [8 x i8], align 8, !dbg !106
  %key1 = alloca i64, align 8, !dbg !106
  %read = alloca i64, align 8, !dbg !107
  br label %body, !dbg !108

body:                                             ; preds = %entry
  store i64 0, ptr %"$p", align 8, !dbg !106
  store i64 0, ptr %"$t", align 8, !dbg !106
  store i32 0, ptr %key1, align 8, !dbg !106
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key1) #5, !dbg !106
  %1 = icmp ne ptr %0, null, !dbg !106
  br i1 %1, label %body2, label %exit, !dbg !106

body2:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !106
  %3 = icmp ne i64 %2, 0, !dbg !106
  br i1 %3, label %then, label %else, !dbg !106

then:                                             ; preds = %body2
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !106
  %5 = call i64 inttoptr (i64 14 to ptr)() #6, !dbg !106
  %6 = lshr i64 %5, 32, !dbg !106
  %7 = icmp ne i64 %4, %6, !dbg !106
  br label %end, !dbg !106

else:                                             ; preds = %body2
  br label %end, !dbg !106

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !106
  br i1 %8, label %then3, label %end4, !dbg !106

then3:                                            ; preds = %end
  br label %exit, !dbg !106

end4:                                             ; preds = %dead, %end
  %9 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !107
  %10 = getelementptr inbounds i8, ptr %9, i64 104, !dbg !107
  %11 = load i64, ptr %10, align 8, !dbg !107
  %12 = inttoptr i64 %11 to ptr, !dbg !107
  %13 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %12) #5, !dbg !107
  %14 = load i64, ptr %read, align 8, !dbg !107
  store i64 %14, ptr %value, align 8, !dbg !107
  store i32 0, ptr %key, align 4, !dbg !107
  %15 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_a, ptr %key) #5, !dbg !107
  %16 = icmp ne ptr %15, null, !dbg !107
  br i1 %16, label %then5, label %else6, !dbg !107

dead:                                             ; No predecessors!
  br label %end4, !dbg !106

then5:                                            ; preds = %end4
  %17 = load i64, ptr %value, align 8, !dbg !107
  store i64 %17, ptr %15, align 8, !dbg !107
  br label %end7, !dbg !107

else6:                                            ; preds = %end4
  br label %end7, !dbg !107

end7:                                             ; preds = %else6, %then5
  %18 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !109
  %19 = getelementptr inbounds i8, ptr %18, i64 104, !dbg !109
  %20 = load i64, ptr %19, align 8, !dbg !109
  %21 = add i64 %20, 3, !dbg !109
  %22 = inttoptr i64 %21 to ptr, !dbg !109
  %23 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 1, ptr %22) #5, !dbg !109
  %24 = load i8, ptr %read, align 1, !dbg !109
  %25 = zext i8 %24 to i64, !dbg !109
  %26 = trunc i64 %25 to i8, !dbg !109
  store i8 %26, ptr %value, align 1, !dbg !109
  store i32 0, ptr %key, align 4, !dbg !109
  %27 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_b, ptr %key) #5, !dbg !109
  %28 = icmp ne ptr %27, null, !dbg !109
  br i1 %28, label %then8, label %else9, !dbg !109

then8:                                            ; preds = %end7
  %29 = load i8, ptr %value, align 1, !dbg !109
  store i8 %29, ptr %27, align 1, !dbg !109
  br label %end10, !dbg !109

else9:                                            ; preds = %end7
  br label %end10, !dbg !109

end10:                                            ; preds = %else9, %then8
  %30 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !110
  %31 = getelementptr inbounds i8, ptr %30, i64 104, !dbg !110
  %32 = load i64, ptr %31, align 8, !dbg !110
  store i64 %32, ptr %"$p", align 8, !dbg !110
  %33 = load i64, ptr %"$p", align 8, !dbg !111
  %34 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !111
  %35 = getelementptr inbounds i8, ptr %34, i64 96, !dbg !111
  %36 = load i64, ptr %35, align 8, !dbg !111
  %37 = mul i64 %36, 2, !dbg !111
  %38 = add i64 %33, %37, !dbg !111
  %39 = inttoptr i64 %38 to ptr, !dbg !111
  %40 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 2, ptr %39) #5, !dbg !111
  %41 = load i16, ptr %read, align 2, !dbg !111
  %42 = zext i16 %41 to i64, !dbg !111
  %43 = load i64, ptr %"$p", align 8, !dbg !111
  %44 = add i64 %43, 2, !dbg !111
  %45 = inttoptr i64 %44 to ptr, !dbg !111
  %46 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 2, ptr %45) #5, !dbg !111
  %47 = load i16, ptr %read, align 2, !dbg !111
  %48 = zext i16 %47 to i64, !dbg !111
  %49 = add i64 %42, %48, !dbg !111
  store i64 %49, ptr %value, align 8, !dbg !111
  store i32 0, ptr %key, align 4, !dbg !111
  %50 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_c, ptr %key) #5, !dbg !111
  %51 = icmp ne ptr %50, null, !dbg !111
  br i1 %51, label %then11, label %else12, !dbg !111

then11:                                           ; preds = %end10
  %52 = load i64, ptr %value, align 8, !dbg !111
  store i64 %52, ptr %50, align 8, !dbg !111
  br label %end13, !dbg !111

else12:                                           ; preds = %end10
  br label %end13, !dbg !111

end13:                                            ; preds = %else12, %then11
  %53 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !112
  %54 = getelementptr inbounds i8, ptr %53, i64 104, !dbg !112
  %55 = load i64, ptr %54, align 8, !dbg !112
  %56 = inttoptr i64 %55 to ptr, !dbg !112
  %57 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %56) #5, !dbg !112
  %58 = load i64, ptr %read, align 8, !dbg !112
  %59 = call i64 inttoptr (i64 113 to ptr)(ptr %0, i64 1024, ptr null) #5, !dbg !112
  %60 = inttoptr i64 %58 to ptr, !dbg !112
  %61 = call i64 inttoptr (i64 115 to ptr)(ptr %0, i64 1024, ptr %60) #5, !dbg !112
  %62 = icmp eq i64 %61, 1024, !dbg !112
  br i1 %62, label %then14, label %end15, !dbg !112

then14:                                           ; preds = %end13
  %63 = add i64 %58, 1023, !dbg !112
  %64 = inttoptr i64 %63 to ptr, !dbg !112
  %65 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 1, ptr %64) #5, !dbg !112
  %66 = load i8, ptr %read, align 1, !dbg !112
  %67 = zext i8 %66 to i64, !dbg !112
  %68 = icmp ne i64 %67, 0, !dbg !112
  br i1 %68, label %then16, label %end17, !dbg !112

end15:                                            ; preds = %end17, %end13
  store i32 0, ptr %value, align 4, !dbg !112
  %69 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_d, ptr %value) #5, !dbg !112
  %70 = icmp ne ptr %69, null, !dbg !112
  br i1 %70, label %then18, label %else19, !dbg !112

then16:                                           ; preds = %then14
  %71 = getelementptr inbounds i8, ptr %0, i64 1023, !dbg !112
  store i8 -1, ptr %71, align 1, !dbg !112
  br label %end17, !dbg !112

end17:                                            ; preds = %then16, %then14
  br label %end15, !dbg !112

then18:                                           ; preds = %end15
  %72 = call i64 inttoptr (i64 113 to ptr)(ptr %69, i64 1024, ptr %0) #5, !dbg !112
  br label %end20, !dbg !112

else19:                                           ; preds = %end15
  br label %end20, !dbg !112

end20:                                            ; preds = %else19, %then18
  %73 = call ptr @llvm.preserve.static.offset(ptr %ctx), !dbg !113
  %74 = getelementptr inbounds i8, ptr %73, i64 104, !dbg !113
  %75 = load i64, ptr %74, align 8, !dbg !113
  store i64 %75, ptr %"$t", align 8, !dbg !113
  %76 = load i64, ptr %"$t", align 8, !dbg !114
  %77 = inttoptr i64 %76 to ptr, !dbg !114
  %78 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %77) #5, !dbg !114
  %79 = load i64, ptr %read, align 8, !dbg !114
  %80 = inttoptr i64 %79 to ptr, !dbg !114
  store i64 0, ptr %read, align 8, !dbg !114
  %81 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !114, !llvm.preserve.access.index !115
  %82 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %81, i64 1), !dbg !114
  %83 = zext i32 %82 to i64, !dbg !114
  %84 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %80, i32 0, i32 0), !dbg !114, !llvm.preserve.access.index !115
  %85 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %83, ptr %84) #5, !dbg !114
  %86 = load i64, ptr %read, align 8, !dbg !114
  %87 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !114, !llvm.preserve.access.index !115
  %88 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %87, i64 5), !dbg !114
  %89 = zext i32 %88 to i64, !dbg !114
  %90 = shl i64 %86, %89, !dbg !114
  %91 = ashr i64 %90, %89, !dbg !114
  %92 = trunc i64 %91 to i32, !dbg !114
  store i32 %92, ptr %key, align 4, !dbg !114
  store i32 0, ptr %value, align 4, !dbg !114
  %93 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_e, ptr %value) #5, !dbg !114
  %94 = icmp ne ptr %93, null, !dbg !114
  br i1 %94, label %then21, label %else22, !dbg !114

then21:                                           ; preds = %end20
  %95 = load i32, ptr %key, align 4, !dbg !114
  store i32 %95, ptr %93, align 4, !dbg !114
  br label %end23, !dbg !114

else22:                                           ; preds = %end20
  br label %end23, !dbg !114

end23:                                            ; preds = %else22, %then21
  %96 = load i64, ptr %"$t", align 8, !dbg !108
  %97 = add i64 %96, 8, !dbg !108
  %98 = inttoptr i64 %97 to ptr, !dbg !108
  %99 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 8, ptr %98) #5, !dbg !108
  %100 = load i64, ptr %read, align 8, !dbg !108
  %101 = inttoptr i64 %100 to ptr, !dbg !108
  store i64 0, ptr %read, align 8, !dbg !108
  %102 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !108, !llvm.preserve.access.index !115
  %103 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %102, i64 1), !dbg !108
  %104 = zext i32 %103 to i64, !dbg !108
  %105 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %101, i32 0, i32 0), !dbg !108, !llvm.preserve.access.index !115
  %106 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 %104, ptr %105) #5, !dbg !108
  %107 = load i64, ptr %read, align 8, !dbg !108
  %108 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !108, !llvm.preserve.access.index !115
  %109 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %108, i64 5), !dbg !108
  %110 = zext i32 %109 to i64, !dbg !108
  %111 = shl i64 %107, %110, !dbg !108
  %112 = ashr i64 %111, %110, !dbg !108
  %113 = trunc i64 %112 to i32, !dbg !108
  store i32 %113, ptr %key, align 4, !dbg !108
  store i32 0, ptr %value, align 4, !dbg !108
  %114 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_f, ptr %value) #5, !dbg !108
  %115 = icmp ne ptr %114, null, !dbg !108
  br i1 %115, label %then24, label %else25, !dbg !108

then24:                                           ; preds = %end23
  %116 = load i32, ptr %key, align 4, !dbg !108
  store i32 %116, ptr %114, align 4, !dbg !108
  br label %end26, !dbg !108

else25:                                           ; preds = %end23
  br label %end26, !dbg !108

end26:                                            ; preds = %else25, %then24
  br label %exit, !dbg !108

exit:                                             ; preds = %end26, %then3, %body
  ret i32 0, !dbg !108
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.preserve.static.offset(ptr readnone) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64 immarg) #3

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_connect_2(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_connect" !dbg !118 {
entry:
  %"$s" = alloca i64, align 8, !dbg !121
  %key = alloca [32 x i8], align 8, !dbg !121
  %zero = alloca [8 x i8], align 8, !dbg !121
  %read = alloca i64, align 8, !dbg !122
  br label %body, !dbg !122

body:                                             ; preds = %entry
  store i64 0, ptr %"$s", align 8, !dbg !121
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !121
  %1 = icmp ne i64 %0, 0, !dbg !121
  br i1 %1, label %then, label %else, !dbg !121

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !121
  %3 = call i64 inttoptr (i64 14 to ptr)() #6, !dbg !121
  %4 = lshr i64 %3, 32, !dbg !121
  %5 = icmp ne i64 %2, %4, !dbg !121
  br label %end, !dbg !121

else:                                             ; preds = %body
  br label %end, !dbg !121

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !121
  br i1 %6, label %then1, label %end2, !dbg !121

then1:                                            ; preds = %end
  br label %exit, !dbg !121

end2:                                             ; preds = %dead, %end
  %7 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !123, !llvm.preserve.access.index !124
  %8 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %7, i32 1, i32 1), !dbg !123, !llvm.preserve.access.index !127
  %9 = load i64, ptr %8, align 8, !dbg !123
  %10 = call i64 asm "", "=r,0"(i64 %9), !dbg !123
  store i64 %10, ptr %"$s", align 8, !dbg !123
  store i64 0, ptr %key, align 8, !dbg !122
  %11 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !122
  store i64 0, ptr %11, align 8, !dbg !122
  %12 = getelementptr inbounds i8, ptr %key, i64 16, !dbg !122
  store i64 0, ptr %12, align 8, !dbg !122
  %13 = getelementptr inbounds i8, ptr %key, i64 24, !dbg !122
  store i64 0, ptr %13, align 8, !dbg !122
  store i64 2, ptr %key, align 8, !dbg !122
  %14 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !122
  store i64 0, ptr %14, align 8, !dbg !122
  %15 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !122
  store i64 0, ptr %15, align 8, !dbg !122
  %16 = load i64, ptr %"$s", align 8, !dbg !122
  %17 = inttoptr i64 %16 to ptr, !dbg !122
  %18 = getelementptr inbounds i8, ptr %key, i64 8, !dbg !122
  %19 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 0), !dbg !122, !llvm.preserve.access.index !128
  %20 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %19, i64 1), !dbg !122
  %21 = zext i32 %20 to i64, !dbg !122
  %22 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %17, i32 0, i32 0), !dbg !122, !llvm.preserve.access.index !128
  %23 = icmp ult i64 %21, 4, !dbg !122
  br i1 %23, label %then3, label %else4, !dbg !122

dead:                                             ; No predecessors!
  br label %end2, !dbg !121

then3:                                            ; preds = %end2
  store i32 0, ptr %18, align 4, !dbg !122
  %24 = call i64 inttoptr (i64 112 to ptr)(ptr %18, i64 %21, ptr %22) #5, !dbg !122
  br label %end5, !dbg !122

else4:                                            ; preds = %end2
  %25 = call i64 inttoptr (i64 112 to ptr)(ptr %18, i64 4, ptr %22) #5, !dbg !122
  br label %end5, !dbg !122

end5:                                             ; preds = %else4, %then3
  %26 = load i64, ptr %"$s", align 8, !dbg !122
  %27 = inttoptr i64 %26 to ptr, !dbg !122
  store i64 0, ptr %read, align 8, !dbg !122
  %28 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) null, i32 0, i32 1), !dbg !122, !llvm.preserve.access.index !128
  %29 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %28, i64 1), !dbg !122
  %30 = zext i32 %29 to i64, !dbg !122
  %31 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %27, i32 0, i32 1), !dbg !122, !llvm.preserve.access.index !128
  %32 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 %30, ptr %31) #5, !dbg !122
  %33 = load i64, ptr %read, align 8, !dbg !122
  %34 = trunc i64 %33 to i16, !dbg !122
  %35 = call i16 @llvm.bswap.i16(i16 %34), !dbg !122
  %36 = zext i16 %35 to i64, !dbg !122
  %37 = getelementptr inbounds i8, ptr %key, i64 24, !dbg !122
  %38 = trunc i64 %36 to i16, !dbg !122
  store i16 %38, ptr %37, align 2, !dbg !122
  %39 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !122, !llvm.preserve.access.index !124
  %40 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %39, i32 1, i32 0), !dbg !122, !llvm.preserve.access.index !127
  %41 = load i32, ptr %40, align 4, !dbg !122
  %42 = sext i32 %41 to i64, !dbg !122
  %43 = call i64 asm "", "=r,0"(i64 %42), !dbg !122
  %44 = inttoptr i64 %43 to ptr, !dbg !122
  %45 = call i64 inttoptr (i64 113 to ptr)(ptr %read, i64 1, ptr %44) #5, !dbg !122
  %46 = load i8, ptr %read, align 1, !dbg !122
  %47 = zext i8 %46 to i64, !dbg !122
  %48 = getelementptr inbounds i8, ptr %key, i64 26, !dbg !122
  %49 = trunc i64 %47 to i8, !dbg !122
  store i8 %49, ptr %48, align 1, !dbg !122
  %50 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #5, !dbg !122
  %51 = icmp ne ptr %50, null, !dbg !122
  br i1 %51, label %then6, label %else7, !dbg !122

then6:                                            ; preds = %end5
  %52 = load i64, ptr %50, align 8, !dbg !122
  %53 = add i64 %52, 1, !dbg !122
  store i64 %53, ptr %50, align 8, !dbg !122
  br label %end8, !dbg !122

else7:                                            ; preds = %end5
  store i64 0, ptr %zero, align 8, !dbg !122
  %54 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #5, !dbg !122
  %55 = icmp slt i64 %54, 0, !dbg !122
  br i1 %55, label %then9, label %end10, !dbg !122

end8:                                             ; preds = %end15, %then6
  br label %exit, !dbg !122

then9:                                            ; preds = %else7
  %56 = icmp ne i64 %54, -17, !dbg !122
  br i1 %56, label %then11, label %end12, !dbg !122

end10:                                            ; preds = %end12, %else7
  %57 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #5, !dbg !122
  %58 = icmp ne ptr %57, null, !dbg !122
  br i1 %58, label %then13, label %else14, !dbg !122

then11:                                           ; preds = %then9
  call void @probec_count(i64 2) #7, !dbg !122
  br label %end12, !dbg !122

end12:                                            ; preds = %then11, %then9
  br label %end10, !dbg !122

then13:                                           ; preds = %end10
  %59 = load i64, ptr %57, align 8, !dbg !122
  %60 = add i64 %59, 1, !dbg !122
  store i64 %60, ptr %57, align 8, !dbg !122
  br label %end15, !dbg !122

else14:                                           ; preds = %end10
  br label %end15, !dbg !122

end15:                                            ; preds = %else14, %then13
  br label %end8, !dbg !122

exit:                                             ; preds = %end8, %then1
  ret i32 0, !dbg !122
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #4 !dbg !135 {
entry:
  %key = alloca i64, align 8, !dbg !140
  br label %body, !dbg !140

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !140
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #5, !dbg !140
  %1 = icmp ne ptr %0, null, !dbg !140
  br i1 %1, label %then, label %end, !dbg !140

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !140
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !140
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !140
  br label %end, !dbg !140

end:                                              ; preds = %then, %body
  br label %exit, !dbg !140

exit:                                             ; preds = %end
  ret void, !dbg !140
}

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_execve_3(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_execve" !dbg !141 {
entry:
  %zero = alloca [8 x i8], align 8, !dbg !144
  %key = alloca i64, align 8, !dbg !144
  %read = alloca i64, align 8, !dbg !145
  br label %body, !dbg !145

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !144
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key) #5, !dbg !144
  %1 = icmp ne ptr %0, null, !dbg !144
  br i1 %1, label %body1, label %exit, !dbg !144

body1:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !144
  %3 = icmp ne i64 %2, 0, !dbg !144
  br i1 %3, label %then, label %else, !dbg !144

then:                                             ; preds = %body1
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !144
  %5 = call i64 inttoptr (i64 14 to ptr)() #6, !dbg !144
  %6 = lshr i64 %5, 32, !dbg !144
  %7 = icmp ne i64 %4, %6, !dbg !144
  br label %end, !dbg !144

else:                                             ; preds = %body1
  br label %end, !dbg !144

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !144
  br i1 %8, label %then2, label %end3, !dbg !144

then2:                                            ; preds = %end
  br label %exit, !dbg !144

end3:                                             ; preds = %dead, %end
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !145, !llvm.preserve.access.index !124
  %10 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %9, i32 1, i32 1), !dbg !145, !llvm.preserve.access.index !127
  %11 = load i64, ptr %10, align 8, !dbg !145
  %12 = call i64 asm "", "=r,0"(i64 %11), !dbg !145
  %13 = add i64 %12, 0, !dbg !145
  %14 = inttoptr i64 %13 to ptr, !dbg !145
  %15 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 8, ptr %14) #5, !dbg !145
  %16 = load i64, ptr %read, align 8, !dbg !145
  %17 = call i64 inttoptr (i64 113 to ptr)(ptr %0, i64 1024, ptr null) #5, !dbg !145
  %18 = inttoptr i64 %16 to ptr, !dbg !145
  %19 = call i64 inttoptr (i64 114 to ptr)(ptr %0, i64 1024, ptr %18) #5, !dbg !145
  %20 = icmp eq i64 %19, 1024, !dbg !145
  br i1 %20, label %then4, label %end5, !dbg !145

dead:                                             ; No predecessors!
  br label %end3, !dbg !144

then4:                                            ; preds = %end3
  %21 = add i64 %16, 1023, !dbg !145
  %22 = inttoptr i64 %21 to ptr, !dbg !145
  %23 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %22) #5, !dbg !145
  %24 = load i8, ptr %read, align 1, !dbg !145
  %25 = zext i8 %24 to i64, !dbg !145
  %26 = icmp ne i64 %25, 0, !dbg !145
  br i1 %26, label %then6, label %end7, !dbg !145

end5:                                             ; preds = %end7, %end3
  %27 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !145, !llvm.preserve.access.index !124
  %28 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %27, i32 1, i32 1), !dbg !145, !llvm.preserve.access.index !127
  %29 = load i64, ptr %28, align 8, !dbg !145
  %30 = call i64 asm "", "=r,0"(i64 %29), !dbg !145
  %31 = inttoptr i64 %30 to ptr, !dbg !145
  %32 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 8, ptr %31) #5, !dbg !145
  %33 = load i64, ptr %read, align 8, !dbg !145
  %34 = getelementptr inbounds i8, ptr %0, i64 1024, !dbg !145
  %35 = call i64 inttoptr (i64 113 to ptr)(ptr %34, i64 1024, ptr null) #5, !dbg !145
  %36 = inttoptr i64 %33 to ptr, !dbg !145
  %37 = call i64 inttoptr (i64 114 to ptr)(ptr %34, i64 1024, ptr %36) #5, !dbg !145
  %38 = icmp eq i64 %37, 1024, !dbg !145
  br i1 %38, label %then8, label %end9, !dbg !145

then6:                                            ; preds = %then4
  %39 = getelementptr inbounds i8, ptr %0, i64 1023, !dbg !145
  store i8 -1, ptr %39, align 1, !dbg !145
  br label %end7, !dbg !145

end7:                                             ; preds = %then6, %then4
  br label %end5, !dbg !145

then8:                                            ; preds = %end5
  %40 = add i64 %33, 1023, !dbg !145
  %41 = inttoptr i64 %40 to ptr, !dbg !145
  %42 = call i64 inttoptr (i64 112 to ptr)(ptr %read, i64 1, ptr %41) #5, !dbg !145
  %43 = load i8, ptr %read, align 1, !dbg !145
  %44 = zext i8 %43 to i64, !dbg !145
  %45 = icmp ne i64 %44, 0, !dbg !145
  br i1 %45, label %then10, label %end11, !dbg !145

end9:                                             ; preds = %end11, %end5
  %46 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_args, ptr %0) #5, !dbg !145
  %47 = icmp ne ptr %46, null, !dbg !145
  br i1 %47, label %then12, label %else13, !dbg !145

then10:                                           ; preds = %then8
  %48 = getelementptr inbounds i8, ptr %34, i64 1023, !dbg !145
  store i8 -1, ptr %48, align 1, !dbg !145
  br label %end11, !dbg !145

end11:                                            ; preds = %then10, %then8
  br label %end9, !dbg !145

then12:                                           ; preds = %end9
  %49 = load i64, ptr %46, align 8, !dbg !145
  %50 = add i64 %49, 1, !dbg !145
  store i64 %50, ptr %46, align 8, !dbg !145
  br label %end14, !dbg !145

else13:                                           ; preds = %end9
  store i64 0, ptr %zero, align 8, !dbg !145
  %51 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_args, ptr %0, ptr %zero, i64 1) #5, !dbg !145
  %52 = icmp slt i64 %51, 0, !dbg !145
  br i1 %52, label %then15, label %end16, !dbg !145

end14:                                            ; preds = %end21, %then12
  br label %exit, !dbg !145

then15:                                           ; preds = %else13
  %53 = icmp ne i64 %51, -17, !dbg !145
  br i1 %53, label %then17, label %end18, !dbg !145

end16:                                            ; preds = %end18, %else13
  %54 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_args, ptr %0) #5, !dbg !145
  %55 = icmp ne ptr %54, null, !dbg !145
  br i1 %55, label %then19, label %else20, !dbg !145

then17:                                           ; preds = %then15
  call void @probec_count(i64 4) #7, !dbg !145
  br label %end18, !dbg !145

end18:                                            ; preds = %then17, %then15
  br label %end16, !dbg !145

then19:                                           ; preds = %end16
  %56 = load i64, ptr %54, align 8, !dbg !145
  %57 = add i64 %56, 1, !dbg !145
  store i64 %57, ptr %54, align 8, !dbg !145
  br label %end21, !dbg !145

else20:                                           ; preds = %end16
  br label %end21, !dbg !145

end21:                                            ; preds = %else20, %then19
  br label %end14, !dbg !145

exit:                                             ; preds = %end14, %then2, %body
  ret i32 0, !dbg !145
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nounwind memory(none) }
attributes #4 = { noinline nounwind "no-builtins" }
attributes #5 = { nomerge }
attributes #6 = { willreturn memory(none) }
attributes #7 = { cold }

!llvm.module.flags = !{!99}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !92, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "pointers.bt", directory: "", source: "// Memory of the kernel and the process through casts, dereferences and indices.\0Akprobe:vfs_read { @a = *(uint64 *)arg1; @b = ((uint8 *)arg1)[3]; $p = (uint16 *)arg1; @c = $p[arg2] + *($p + 1); @d = str((char *)*(uint64 *)arg1); $t = (struct task_struct **)arg1; @e = (*$t)->pid; @f = $t[1]->pid; }\0Atracepoint:syscalls:sys_enter_connect { $s = (struct sockaddr_in *)args.uservaddr; @[ntop($s->sin_addr), bswap($s->sin_port), *(uint8 *)args.fd] = count(); }\0Atracepoint:syscalls:sys_enter_execve { @args[str(args.argv[0]), str(*args.argv)] = count(); }\0A\0A")
!4 = !{!0, !5, !26, !45, !53, !55, !64, !69, !71, !85, !90}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_a", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!27 = distinct !DIGlobalVariable(name: "AT_args", scope: !2, file: !3, type: !28, isLocal: false, isDefinition: true)
!28 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !29)
!29 = !{!30, !35, !40, !23}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64, align: 64, dwarfAddressSpace: 0)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 5, lowerBound: 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !36, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, align: 64, dwarfAddressSpace: 0)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 4096, lowerBound: 0)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !41, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64, align: 64, dwarfAddressSpace: 0)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 16384, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 256, lowerBound: 0)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "AT_b", scope: !2, file: !3, type: !47, isLocal: false, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !48)
!48 = !{!9, !15, !20, !49}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !50, size: 64, offset: 192)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, size: 8, elements: !18)
!52 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(name: "AT_c", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(name: "AT_d", scope: !2, file: !3, type: !57, isLocal: false, isDefinition: true)
!57 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !58)
!58 = !{!9, !15, !20, !59}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !60, size: 64, offset: 192)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64, align: 64, dwarfAddressSpace: 0)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 8192, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 128, lowerBound: 0)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression())
!65 = distinct !DIGlobalVariable(name: "AT_e", scope: !2, file: !3, type: !66, isLocal: false, isDefinition: true)
!66 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !67)
!67 = !{!9, !15, !20, !68}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !21, size: 64, offset: 192)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression())
!70 = distinct !DIGlobalVariable(name: "AT_f", scope: !2, file: !3, type: !66, isLocal: false, isDefinition: true)
!71 = !DIGlobalVariableExpression(var: !72, expr: !DIExpression())
!72 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !73, isLocal: false, isDefinition: true)
!73 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !74)
!74 = !{!75, !15, !20, !80}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !76, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, align: 64, dwarfAddressSpace: 0)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !78)
!78 = !{!79}
!79 = !DISubrange(count: 6, lowerBound: 0)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !81, size: 64, offset: 192)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64, align: 64, dwarfAddressSpace: 0)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 640, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 10, lowerBound: 0)
!85 = !DIGlobalVariableExpression(var: !86, expr: !DIExpression())
!86 = distinct !DIGlobalVariable(name: "probec_scratch", scope: !2, file: !3, type: !87, isLocal: false, isDefinition: true)
!87 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !88)
!88 = !{!75, !15, !20, !89}
!89 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !41, size: 64, offset: 192)
!90 = !DIGlobalVariableExpression(var: !91, expr: !DIExpression())
!91 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !25, isLocal: false, isDefinition: true)
!92 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !93)
!93 = !{!30, !35, !94, !23}
!94 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !95, size: 64, offset: 128)
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64, align: 64, dwarfAddressSpace: 0)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 256, elements: !97)
!97 = !{!98}
!98 = !DISubrange(count: 4, lowerBound: 0)
!99 = !{i32 2, !"Debug Info Version", i32 3}
!100 = distinct !DISubprogram(name: "kprobe_vfs_read_1", scope: !3, file: !3, line: 2, type: !101, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!101 = !DISubroutineType(types: !102)
!102 = !{!12, !103}
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!104 = !{!105}
!105 = !DILocalVariable(name: "ctx", arg: 1, scope: !100, file: !3, line: 2, type: !103)
!106 = !DILocation(line: 2, scope: !100)
!107 = !DILocation(line: 2, column: 19, scope: !100)
!108 = !DILocation(line: 2, column: 200, scope: !100)
!109 = !DILocation(line: 2, column: 41, scope: !100)
!110 = !DILocation(line: 2, column: 66, scope: !100)
!111 = !DILocation(line: 2, column: 87, scope: !100)
!112 = !DILocation(line: 2, column: 114, scope: !100)
!113 = !DILocation(line: 2, column: 149, scope: !100)
!114 = !DILocation(line: 2, column: 183, scope: !100)
!115 = !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", scope: !3, file: !3, size: 32, elements: !116)
!116 = !{!117}
!117 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !3, file: !3, baseType: !12, size: 32)
!118 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_connect_2", scope: !3, file: !3, line: 3, type: !101, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!119 = !{!120}
!120 = !DILocalVariable(name: "ctx", arg: 1, scope: !118, file: !3, line: 3, type: !103)
!121 = !DILocation(line: 3, scope: !118)
!122 = !DILocation(line: 3, column: 84, scope: !118)
!123 = !DILocation(line: 3, column: 41, scope: !118)
!124 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !125)
!125 = !{!126}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !127, size: 384)
!127 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 384, elements: !78)
!128 = !DICompositeType(tag: DW_TAG_structure_type, name: "sockaddr_in", scope: !3, file: !3, size: 16, elements: !129)
!129 = !{!130, !133}
!130 = !DIDerivedType(tag: DW_TAG_member, name: "sin_addr", scope: !3, file: !3, baseType: !131)
!131 = !DICompositeType(tag: DW_TAG_structure_type, name: "in_addr", scope: !3, file: !3, elements: !132)
!132 = !{}
!133 = !DIDerivedType(tag: DW_TAG_member, name: "sin_port", scope: !3, file: !3, baseType: !134, size: 16)
!134 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!135 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !136, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !25}
!138 = !{!139}
!139 = !DILocalVariable(name: "counter", arg: 1, scope: !135, file: !3, type: !25)
!140 = !DILocation(line: 0, scope: !135)
!141 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_execve_3", scope: !3, file: !3, line: 4, type: !101, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!142 = !{!143}
!143 = !DILocalVariable(name: "ctx", arg: 1, scope: !141, file: !3, line: 4, type: !103)
!144 = !DILocation(line: 4, scope: !141)
!145 = !DILocation(line: 4, column: 40, scope: !141)
