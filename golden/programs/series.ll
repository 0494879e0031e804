; ModuleID = 'series.bt'
source_filename = "series.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_last = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_most = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !31
@probec_scratch = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !53
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !57
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_enter_openat_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_enter_openat" !dbg !67 {
entry:
  %sample = alloca i64, align 8, !dbg !73
  %time = alloca i64, align 8, !dbg !73
  %interval = alloca i64, align 8, !dbg !73
  %slot = alloca i64, align 8, !dbg !73
  %key = alloca [8 x i8], align 8, !dbg !73
  %key1 = alloca [16 x i8], align 8, !dbg !73
  %key2 = alloca i64, align 8, !dbg !73
  br label %body, !dbg !74

body:                                             ; preds = %entry
  store i64 0, ptr %sample, align 8, !dbg !73
  store i64 0, ptr %time, align 8, !dbg !73
  store i64 0, ptr %interval, align 8, !dbg !73
  store i64 0, ptr %slot, align 8, !dbg !73
  store i32 0, ptr %key2, align 8, !dbg !73
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_scratch, ptr %key2) #3, !dbg !73
  %1 = icmp ne ptr %0, null, !dbg !73
  br i1 %1, label %body3, label %exit, !dbg !73

body3:                                            ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !73
  %3 = icmp ne i64 %2, 0, !dbg !73
  br i1 %3, label %then, label %else, !dbg !73

then:                                             ; preds = %body3
  %4 = load i64, ptr @probec_process_filter, align 8, !dbg !73
  %5 = call i64 inttoptr (i64 14 to ptr)() #4, !dbg !73
  %6 = lshr i64 %5, 32, !dbg !73
  %7 = icmp ne i64 %4, %6, !dbg !73
  br label %end, !dbg !73

else:                                             ; preds = %body3
  br label %end, !dbg !73

end:                                              ; preds = %else, %then
  %8 = phi i1 [ %7, %then ], [ false, %else ], !dbg !73
  br i1 %8, label %then4, label %end5, !dbg !73

then4:                                            ; preds = %end
  br label %exit, !dbg !73

end5:                                             ; preds = %dead, %end
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !75, !llvm.preserve.access.index !76
  %10 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %9, i32 1, i32 2), !dbg !75, !llvm.preserve.access.index !79
  %11 = load i32, ptr %10, align 4, !dbg !75
  %12 = sext i32 %11 to i64, !dbg !75
  %13 = call i64 asm "", "=r,0"(i64 %12), !dbg !75
  store i64 %13, ptr %sample, align 8, !dbg !75
  %14 = call i64 inttoptr (i64 208 to ptr)(), !dbg !75
  store i64 %14, ptr %time, align 8, !dbg !75
  %15 = load i64, ptr %time, align 8, !dbg !75
  %16 = udiv i64 %15, 1000000000, !dbg !75
  store i64 %16, ptr %interval, align 8, !dbg !75
  %17 = load i64, ptr %interval, align 8, !dbg !75
  %18 = urem i64 %17, 10, !dbg !75
  store i64 %18, ptr %slot, align 8, !dbg !75
  store i32 0, ptr %key, align 4, !dbg !75
  %19 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_last, ptr %key) #3, !dbg !75
  %20 = icmp ne ptr %19, null, !dbg !75
  br i1 %20, label %then6, label %else7, !dbg !75

dead:                                             ; No predecessors!
  br label %end5, !dbg !73

then6:                                            ; preds = %end5
  %21 = load i64, ptr %slot, align 8, !dbg !75
  %22 = call i64 asm "", "=r,0"(i64 %21), !dbg !75
  %23 = icmp ult i64 %22, 9, !dbg !75
  %24 = select i1 %23, i64 %22, i64 9, !dbg !75
  %25 = mul i64 %24, 24, !dbg !75
  %26 = getelementptr inbounds i8, ptr %19, i64 %25, !dbg !75
  %27 = load i64, ptr %26, align 8, !dbg !75
  %28 = load i64, ptr %interval, align 8, !dbg !75
  %29 = icmp ne i64 %27, %28, !dbg !75
  br i1 %29, label %then9, label %end10, !dbg !75

else7:                                            ; preds = %end5
  br label %end8, !dbg !75

end8:                                             ; preds = %else7, %end10
  %30 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !74, !llvm.preserve.access.index !76
  %31 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([6 x [8 x i8]]) %30, i32 1, i32 2), !dbg !74, !llvm.preserve.access.index !79
  %32 = load i32, ptr %31, align 4, !dbg !74
  %33 = sext i32 %32 to i64, !dbg !74
  %34 = call i64 asm "", "=r,0"(i64 %33), !dbg !74
  store i64 %34, ptr %sample, align 8, !dbg !74
  %35 = call i64 inttoptr (i64 208 to ptr)(), !dbg !74
  store i64 %35, ptr %time, align 8, !dbg !74
  %36 = load i64, ptr %time, align 8, !dbg !74
  %37 = udiv i64 %36, 100000000, !dbg !74
  store i64 %37, ptr %interval, align 8, !dbg !74
  %38 = load i64, ptr %interval, align 8, !dbg !74
  %39 = urem i64 %38, 16, !dbg !74
  store i64 %39, ptr %slot, align 8, !dbg !74
  store i64 0, ptr %key1, align 8, !dbg !74
  %40 = getelementptr inbounds i8, ptr %key1, i64 8, !dbg !74
  store i64 0, ptr %40, align 8, !dbg !74
  %41 = call i64 inttoptr (i64 16 to ptr)(ptr %key1, i64 16), !dbg !74
  %42 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_most, ptr %key1) #3, !dbg !74
  %43 = icmp ne ptr %42, null, !dbg !74
  br i1 %43, label %then11, label %else12, !dbg !74

then9:                                            ; preds = %then6
  %44 = load i64, ptr %interval, align 8, !dbg !75
  %45 = load i64, ptr %slot, align 8, !dbg !75
  %46 = call i64 asm "", "=r,0"(i64 %45), !dbg !75
  %47 = icmp ult i64 %46, 9, !dbg !75
  %48 = select i1 %47, i64 %46, i64 9, !dbg !75
  %49 = mul i64 %48, 24, !dbg !75
  %50 = getelementptr inbounds i8, ptr %19, i64 %49, !dbg !75
  store i64 %44, ptr %50, align 8, !dbg !75
  %51 = getelementptr inbounds i8, ptr %19, i64 8, !dbg !75
  %52 = load i64, ptr %slot, align 8, !dbg !75
  %53 = call i64 asm "", "=r,0"(i64 %52), !dbg !75
  %54 = icmp ult i64 %53, 9, !dbg !75
  %55 = select i1 %54, i64 %53, i64 9, !dbg !75
  %56 = mul i64 %55, 24, !dbg !75
  %57 = getelementptr inbounds i8, ptr %51, i64 %56, !dbg !75
  store i64 0, ptr %57, align 8, !dbg !75
  %58 = getelementptr inbounds i8, ptr %19, i64 16, !dbg !75
  %59 = load i64, ptr %slot, align 8, !dbg !75
  %60 = call i64 asm "", "=r,0"(i64 %59), !dbg !75
  %61 = icmp ult i64 %60, 9, !dbg !75
  %62 = select i1 %61, i64 %60, i64 9, !dbg !75
  %63 = mul i64 %62, 24, !dbg !75
  %64 = getelementptr inbounds i8, ptr %58, i64 %63, !dbg !75
  store i64 0, ptr %64, align 8, !dbg !75
  br label %end10, !dbg !75

end10:                                            ; preds = %then9, %then6
  %65 = load i64, ptr %sample, align 8, !dbg !75
  %66 = getelementptr inbounds i8, ptr %19, i64 8, !dbg !75
  %67 = load i64, ptr %slot, align 8, !dbg !75
  %68 = call i64 asm "", "=r,0"(i64 %67), !dbg !75
  %69 = icmp ult i64 %68, 9, !dbg !75
  %70 = select i1 %69, i64 %68, i64 9, !dbg !75
  %71 = mul i64 %70, 24, !dbg !75
  %72 = getelementptr inbounds i8, ptr %66, i64 %71, !dbg !75
  store i64 %65, ptr %72, align 8, !dbg !75
  %73 = load i64, ptr %time, align 8, !dbg !75
  %74 = getelementptr inbounds i8, ptr %19, i64 16, !dbg !75
  %75 = load i64, ptr %slot, align 8, !dbg !75
  %76 = call i64 asm "", "=r,0"(i64 %75), !dbg !75
  %77 = icmp ult i64 %76, 9, !dbg !75
  %78 = select i1 %77, i64 %76, i64 9, !dbg !75
  %79 = mul i64 %78, 24, !dbg !75
  %80 = getelementptr inbounds i8, ptr %74, i64 %79, !dbg !75
  store i64 %73, ptr %80, align 8, !dbg !75
  br label %end8, !dbg !75

then11:                                           ; preds = %end8
  %81 = load i64, ptr %slot, align 8, !dbg !74
  %82 = call i64 asm "", "=r,0"(i64 %81), !dbg !74
  %83 = and i64 %82, 15, !dbg !74
  %84 = mul i64 %83, 24, !dbg !74
  %85 = getelementptr inbounds i8, ptr %42, i64 %84, !dbg !74
  %86 = load i64, ptr %85, align 8, !dbg !74
  %87 = load i64, ptr %interval, align 8, !dbg !74
  %88 = icmp ne i64 %86, %87, !dbg !74
  br i1 %88, label %then14, label %end15, !dbg !74

else12:                                           ; preds = %end8
  %89 = call i64 inttoptr (i64 113 to ptr)(ptr %0, i64 384, ptr null) #3, !dbg !74
  %90 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_most, ptr %key1, ptr %0, i64 1) #3, !dbg !74
  %91 = icmp slt i64 %90, 0, !dbg !74
  br i1 %91, label %then21, label %end22, !dbg !74

end13:                                            ; preds = %end27, %end20
  br label %exit, !dbg !74

then14:                                           ; preds = %then11
  %92 = load i64, ptr %interval, align 8, !dbg !74
  %93 = load i64, ptr %slot, align 8, !dbg !74
  %94 = call i64 asm "", "=r,0"(i64 %93), !dbg !74
  %95 = and i64 %94, 15, !dbg !74
  %96 = mul i64 %95, 24, !dbg !74
  %97 = getelementptr inbounds i8, ptr %42, i64 %96, !dbg !74
  store i64 %92, ptr %97, align 8, !dbg !74
  %98 = getelementptr inbounds i8, ptr %42, i64 8, !dbg !74
  %99 = load i64, ptr %slot, align 8, !dbg !74
  %100 = call i64 asm "", "=r,0"(i64 %99), !dbg !74
  %101 = and i64 %100, 15, !dbg !74
  %102 = mul i64 %101, 24, !dbg !74
  %103 = getelementptr inbounds i8, ptr %98, i64 %102, !dbg !74
  store i64 0, ptr %103, align 8, !dbg !74
  %104 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !74
  %105 = load i64, ptr %slot, align 8, !dbg !74
  %106 = call i64 asm "", "=r,0"(i64 %105), !dbg !74
  %107 = and i64 %106, 15, !dbg !74
  %108 = mul i64 %107, 24, !dbg !74
  %109 = getelementptr inbounds i8, ptr %104, i64 %108, !dbg !74
  store i64 0, ptr %109, align 8, !dbg !74
  br label %end15, !dbg !74

end15:                                            ; preds = %then14, %then11
  %110 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !74
  %111 = load i64, ptr %slot, align 8, !dbg !74
  %112 = call i64 asm "", "=r,0"(i64 %111), !dbg !74
  %113 = and i64 %112, 15, !dbg !74
  %114 = mul i64 %113, 24, !dbg !74
  %115 = getelementptr inbounds i8, ptr %110, i64 %114, !dbg !74
  %116 = load i64, ptr %115, align 8, !dbg !74
  %117 = icmp eq i64 %116, 0, !dbg !74
  br i1 %117, label %then16, label %else17, !dbg !74

then16:                                           ; preds = %end15
  br label %end18, !dbg !74

else17:                                           ; preds = %end15
  %118 = load i64, ptr %sample, align 8, !dbg !74
  %119 = getelementptr inbounds i8, ptr %42, i64 8, !dbg !74
  %120 = load i64, ptr %slot, align 8, !dbg !74
  %121 = call i64 asm "", "=r,0"(i64 %120), !dbg !74
  %122 = and i64 %121, 15, !dbg !74
  %123 = mul i64 %122, 24, !dbg !74
  %124 = getelementptr inbounds i8, ptr %119, i64 %123, !dbg !74
  %125 = load i64, ptr %124, align 8, !dbg !74
  %126 = icmp sgt i64 %118, %125, !dbg !74
  br label %end18, !dbg !74

end18:                                            ; preds = %else17, %then16
  %127 = phi i1 [ true, %then16 ], [ %126, %else17 ], !dbg !74
  br i1 %127, label %then19, label %end20, !dbg !74

then19:                                           ; preds = %end18
  %128 = load i64, ptr %sample, align 8, !dbg !74
  %129 = getelementptr inbounds i8, ptr %42, i64 8, !dbg !74
  %130 = load i64, ptr %slot, align 8, !dbg !74
  %131 = call i64 asm "", "=r,0"(i64 %130), !dbg !74
  %132 = and i64 %131, 15, !dbg !74
  %133 = mul i64 %132, 24, !dbg !74
  %134 = getelementptr inbounds i8, ptr %129, i64 %133, !dbg !74
  store i64 %128, ptr %134, align 8, !dbg !74
  %135 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !74
  %136 = load i64, ptr %slot, align 8, !dbg !74
  %137 = call i64 asm "", "=r,0"(i64 %136), !dbg !74
  %138 = and i64 %137, 15, !dbg !74
  %139 = mul i64 %138, 24, !dbg !74
  %140 = getelementptr inbounds i8, ptr %135, i64 %139, !dbg !74
  store i64 1, ptr %140, align 8, !dbg !74
  br label %end20, !dbg !74

end20:                                            ; preds = %then19, %end18
  br label %end13, !dbg !74

then21:                                           ; preds = %else12
  %141 = icmp ne i64 %90, -17, !dbg !74
  br i1 %141, label %then23, label %end24, !dbg !74

end22:                                            ; preds = %end24, %else12
  %142 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_most, ptr %key1) #3, !dbg !74
  %143 = icmp ne ptr %142, null, !dbg !74
  br i1 %143, label %then25, label %else26, !dbg !74

then23:                                           ; preds = %then21
  call void @probec_count(i64 3) #5, !dbg !74
  br label %end24, !dbg !74

end24:                                            ; preds = %then23, %then21
  br label %end22, !dbg !74

then25:                                           ; preds = %end22
  %144 = load i64, ptr %slot, align 8, !dbg !74
  %145 = call i64 asm "", "=r,0"(i64 %144), !dbg !74
  %146 = and i64 %145, 15, !dbg !74
  %147 = mul i64 %146, 24, !dbg !74
  %148 = getelementptr inbounds i8, ptr %142, i64 %147, !dbg !74
  %149 = load i64, ptr %148, align 8, !dbg !74
  %150 = load i64, ptr %interval, align 8, !dbg !74
  %151 = icmp ne i64 %149, %150, !dbg !74
  br i1 %151, label %then28, label %end29, !dbg !74

else26:                                           ; preds = %end22
  br label %end27, !dbg !74

end27:                                            ; preds = %else26, %end34
  br label %end13, !dbg !74

then28:                                           ; preds = %then25
  %152 = load i64, ptr %interval, align 8, !dbg !74
  %153 = load i64, ptr %slot, align 8, !dbg !74
  %154 = call i64 asm "", "=r,0"(i64 %153), !dbg !74
  %155 = and i64 %154, 15, !dbg !74
  %156 = mul i64 %155, 24, !dbg !74
  %157 = getelementptr inbounds i8, ptr %142, i64 %156, !dbg !74
  store i64 %152, ptr %157, align 8, !dbg !74
  %158 = getelementptr inbounds i8, ptr %142, i64 8, !dbg !74
  %159 = load i64, ptr %slot, align 8, !dbg !74
  %160 = call i64 asm "", "=r,0"(i64 %159), !dbg !74
  %161 = and i64 %160, 15, !dbg !74
  %162 = mul i64 %161, 24, !dbg !74
  %163 = getelementptr inbounds i8, ptr %158, i64 %162, !dbg !74
  store i64 0, ptr %163, align 8, !dbg !74
  %164 = getelementptr inbounds i8, ptr %142, i64 16, !dbg !74
  %165 = load i64, ptr %slot, align 8, !dbg !74
  %166 = call i64 asm "", "=r,0"(i64 %165), !dbg !74
  %167 = and i64 %166, 15, !dbg !74
  %168 = mul i64 %167, 24, !dbg !74
  %169 = getelementptr inbounds i8, ptr %164, i64 %168, !dbg !74
  store i64 0, ptr %169, align 8, !dbg !74
  br label %end29, !dbg !74

end29:                                            ; preds = %then28, %then25
  %170 = getelementptr inbounds i8, ptr %142, i64 16, !dbg !74
  %171 = load i64, ptr %slot, align 8, !dbg !74
  %172 = call i64 asm "", "=r,0"(i64 %171), !dbg !74
  %173 = and i64 %172, 15, !dbg !74
  %174 = mul i64 %173, 24, !dbg !74
  %175 = getelementptr inbounds i8, ptr %170, i64 %174, !dbg !74
  %176 = load i64, ptr %175, align 8, !dbg !74
  %177 = icmp eq i64 %176, 0, !dbg !74
  br i1 %177, label %then30, label %else31, !dbg !74

then30:                                           ; preds = %end29
  br label %end32, !dbg !74

else31:                                           ; preds = %end29
  %178 = load i64, ptr %sample, align 8, !dbg !74
  %179 = getelementptr inbounds i8, ptr %142, i64 8, !dbg !74
  %180 = load i64, ptr %slot, align 8, !dbg !74
  %181 = call i64 asm "", "=r,0"(i64 %180), !dbg !74
  %182 = and i64 %181, 15, !dbg !74
  %183 = mul i64 %182, 24, !dbg !74
  %184 = getelementptr inbounds i8, ptr %179, i64 %183, !dbg !74
  %185 = load i64, ptr %184, align 8, !dbg !74
  %186 = icmp sgt i64 %178, %185, !dbg !74
  br label %end32, !dbg !74

end32:                                            ; preds = %else31, %then30
  %187 = phi i1 [ true, %then30 ], [ %186, %else31 ], !dbg !74
  br i1 %187, label %then33, label %end34, !dbg !74

then33:                                           ; preds = %end32
  %188 = load i64, ptr %sample, align 8, !dbg !74
  %189 = getelementptr inbounds i8, ptr %142, i64 8, !dbg !74
  %190 = load i64, ptr %slot, align 8, !dbg !74
  %191 = call i64 asm "", "=r,0"(i64 %190), !dbg !74
  %192 = and i64 %191, 15, !dbg !74
  %193 = mul i64 %192, 24, !dbg !74
  %194 = getelementptr inbounds i8, ptr %189, i64 %193, !dbg !74
  store i64 %188, ptr %194, align 8, !dbg !74
  %195 = getelementptr inbounds i8, ptr %142, i64 16, !dbg !74
  %196 = load i64, ptr %slot, align 8, !dbg !74
  %197 = call i64 asm "", "=r,0"(i64 %196), !dbg !74
  %198 = and i64 %197, 15, !dbg !74
  %199 = mul i64 %198, 24, !dbg !74
  %200 = getelementptr inbounds i8, ptr %195, i64 %199, !dbg !74
  store i64 1, ptr %200, align 8, !dbg !74
  br label %end34, !dbg !74

end34:                                            ; preds = %then33, %end32
  br label %end27, !dbg !74

exit:                                             ; preds = %end13, %then4, %body
  ret i32 0, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #2 !dbg !80 {
entry:
  %key = alloca i64, align 8, !dbg !85
  br label %body, !dbg !85

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !85
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #3, !dbg !85
  %1 = icmp ne ptr %0, null, !dbg !85
  br i1 %1, label %then, label %end, !dbg !85

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !85
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !85
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !85
  br label %end, !dbg !85

end:                                              ; preds = %then, %body
  br label %exit, !dbg !85

exit:                                             ; preds = %end
  ret void, !dbg !85
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { nomerge }
attributes #4 = { willreturn memory(none) }
attributes #5 = { cold }

!llvm.module.flags = !{!66}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_last", scope: !2, file: !3, type: !59, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "series.bt", directory: "", source: "// The values of the last intervals of time.\0Atracepoint:syscalls:sys_enter_openat {\0A  @last = tseries(args.flags, 1s, 10);\0A  @most[comm] = tseries(args.flags, 100ms, 16, \22max\22);\0A}\0A\0A")
!4 = !{!0, !5, !31, !53, !57}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_most", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !8)
!8 = !{!9, !15, !20, !26}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, align: 64, dwarfAddressSpace: 0)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 5, lowerBound: 0)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, align: 64, dwarfAddressSpace: 0)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 4096, lowerBound: 0)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !21, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 128, elements: !24)
!23 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!24 = !{!25}
!25 = !DISubrange(count: 2, lowerBound: 0)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !27, size: 64, offset: 192)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64, align: 64, dwarfAddressSpace: 0)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 3072, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: 48, lowerBound: 0)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !33, isLocal: false, isDefinition: true)
!33 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !34)
!34 = !{!35, !40, !45, !48}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, align: 64, dwarfAddressSpace: 0)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 6, lowerBound: 0)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !41, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64, align: 64, dwarfAddressSpace: 0)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 1, lowerBound: 0)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !46, size: 64, offset: 128)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64, align: 64, dwarfAddressSpace: 0)
!47 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !49, size: 64, offset: 192)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64, align: 64, dwarfAddressSpace: 0)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 256, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 4, lowerBound: 0)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(name: "probec_scratch", scope: !2, file: !3, type: !55, isLocal: false, isDefinition: true)
!55 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !56)
!56 = !{!35, !40, !45, !26}
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !23, isLocal: false, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !60)
!60 = !{!35, !40, !45, !61}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !62, size: 64, offset: 192)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64, align: 64, dwarfAddressSpace: 0)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 1920, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 30, lowerBound: 0)
!66 = !{i32 2, !"Debug Info Version", i32 3}
!67 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_enter_openat_1", scope: !3, file: !3, line: 2, type: !68, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!68 = !DISubroutineType(types: !69)
!69 = !{!12, !70}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!71 = !{!72}
!72 = !DILocalVariable(name: "ctx", arg: 1, scope: !67, file: !3, line: 2, type: !70)
!73 = !DILocation(line: 2, scope: !67)
!74 = !DILocation(line: 4, column: 3, scope: !67)
!75 = !DILocation(line: 3, column: 3, scope: !67)
!76 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_enter", scope: !3, file: !3, size: 384, elements: !77)
!77 = !{!78}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !3, file: !3, baseType: !79, size: 384)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 384, elements: !38)
!80 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{null, !23}
!83 = !{!84}
!84 = !DILocalVariable(name: "counter", arg: 1, scope: !80, file: !3, type: !23)
!85 = !DILocation(line: 0, scope: !80)
