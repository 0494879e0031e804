; ModuleID = 'histograms.bt'
source_filename = "histograms.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_finer = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_powers = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@AT_steps = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !29
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !38
@probec_process_filter = externally_initialized constant i64 0, section ".rodata", align 8, !dbg !47
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @tracepoint_syscalls_sys_exit_read_1(ptr %ctx) #0 section "tracepoint/syscalls/sys_exit_read" !dbg !57 {
entry:
  %sample = alloca i64, align 8, !dbg !63
  %key = alloca [8 x i8], align 8, !dbg !63
  br label %body, !dbg !64

body:                                             ; preds = %entry
  store i64 0, ptr %sample, align 8, !dbg !63
  %0 = load i64, ptr @probec_process_filter, align 8, !dbg !63
  %1 = icmp ne i64 %0, 0, !dbg !63
  br i1 %1, label %then, label %else, !dbg !63

then:                                             ; preds = %body
  %2 = load i64, ptr @probec_process_filter, align 8, !dbg !63
  %3 = call i64 inttoptr (i64 14 to ptr)() #3, !dbg !63
  %4 = lshr i64 %3, 32, !dbg !63
  %5 = icmp ne i64 %2, %4, !dbg !63
  br label %end, !dbg !63

else:                                             ; preds = %body
  br label %end, !dbg !63

end:                                              ; preds = %else, %then
  %6 = phi i1 [ %5, %then ], [ false, %else ], !dbg !63
  br i1 %6, label %then1, label %end2, !dbg !63

then1:                                            ; preds = %end
  br label %exit, !dbg !63

end2:                                             ; preds = %dead, %end
  %7 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !65, !llvm.preserve.access.index !66
  %8 = load i64, ptr %7, align 8, !dbg !65
  %9 = call i64 asm "", "=r,0"(i64 %8), !dbg !65
  %10 = call i64 @probec_histogram_bucket_0(i64 %9), !dbg !65
  store i64 %10, ptr %sample, align 8, !dbg !65
  store i32 0, ptr %key, align 4, !dbg !65
  %11 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_powers, ptr %key) #4, !dbg !65
  %12 = icmp ne ptr %11, null, !dbg !65
  br i1 %12, label %then3, label %else4, !dbg !65

dead:                                             ; No predecessors!
  br label %end2, !dbg !63

then3:                                            ; preds = %end2
  %13 = load i64, ptr %sample, align 8, !dbg !65
  %14 = call i64 asm "", "=r,0"(i64 %13), !dbg !65
  %15 = icmp ult i64 %14, 65, !dbg !65
  %16 = select i1 %15, i64 %14, i64 65, !dbg !65
  %17 = mul i64 %16, 8, !dbg !65
  %18 = getelementptr inbounds i8, ptr %11, i64 %17, !dbg !65
  %19 = load i64, ptr %18, align 8, !dbg !65
  %20 = add i64 %19, 1, !dbg !65
  %21 = load i64, ptr %sample, align 8, !dbg !65
  %22 = call i64 asm "", "=r,0"(i64 %21), !dbg !65
  %23 = icmp ult i64 %22, 65, !dbg !65
  %24 = select i1 %23, i64 %22, i64 65, !dbg !65
  %25 = mul i64 %24, 8, !dbg !65
  %26 = getelementptr inbounds i8, ptr %11, i64 %25, !dbg !65
  store i64 %20, ptr %26, align 8, !dbg !65
  br label %end5, !dbg !65

else4:                                            ; preds = %end2
  br label %end5, !dbg !65

end5:                                             ; preds = %else4, %then3
  %27 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !70, !llvm.preserve.access.index !66
  %28 = load i64, ptr %27, align 8, !dbg !70
  %29 = call i64 asm "", "=r,0"(i64 %28), !dbg !70
  %30 = call i64 @probec_histogram_bucket_2(i64 %29), !dbg !70
  store i64 %30, ptr %sample, align 8, !dbg !70
  store i32 0, ptr %key, align 4, !dbg !70
  %31 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_finer, ptr %key) #4, !dbg !70
  %32 = icmp ne ptr %31, null, !dbg !70
  br i1 %32, label %then6, label %else7, !dbg !70

then6:                                            ; preds = %end5
  %33 = load i64, ptr %sample, align 8, !dbg !70
  %34 = call i64 asm "", "=r,0"(i64 %33), !dbg !70
  %35 = icmp ult i64 %34, 252, !dbg !70
  %36 = select i1 %35, i64 %34, i64 252, !dbg !70
  %37 = mul i64 %36, 8, !dbg !70
  %38 = getelementptr inbounds i8, ptr %31, i64 %37, !dbg !70
  %39 = load i64, ptr %38, align 8, !dbg !70
  %40 = add i64 %39, 1, !dbg !70
  %41 = load i64, ptr %sample, align 8, !dbg !70
  %42 = call i64 asm "", "=r,0"(i64 %41), !dbg !70
  %43 = icmp ult i64 %42, 252, !dbg !70
  %44 = select i1 %43, i64 %42, i64 252, !dbg !70
  %45 = mul i64 %44, 8, !dbg !70
  %46 = getelementptr inbounds i8, ptr %31, i64 %45, !dbg !70
  store i64 %40, ptr %46, align 8, !dbg !70
  br label %end8, !dbg !70

else7:                                            ; preds = %end5
  br label %end8, !dbg !70

end8:                                             ; preds = %else7, %then6
  %47 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype({ i64 }) %ctx, i32 0, i32 0), !dbg !64, !llvm.preserve.access.index !66
  %48 = load i64, ptr %47, align 8, !dbg !64
  %49 = call i64 asm "", "=r,0"(i64 %48), !dbg !64
  %50 = icmp slt i64 %49, 0, !dbg !64
  br i1 %50, label %then9, label %else10, !dbg !64

then9:                                            ; preds = %end8
  br label %end11, !dbg !64

else10:                                           ; preds = %end8
  %51 = icmp sge i64 %49, 1000, !dbg !64
  br i1 %51, label %then12, label %else13, !dbg !64

end11:                                            ; preds = %end14, %then9
  %52 = phi i64 [ 0, %then9 ], [ %60, %end14 ], !dbg !64
  store i64 %52, ptr %sample, align 8, !dbg !64
  store i32 0, ptr %key, align 4, !dbg !64
  %53 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_steps, ptr %key) #4, !dbg !64
  %54 = icmp ne ptr %53, null, !dbg !64
  br i1 %54, label %then15, label %else16, !dbg !64

then12:                                           ; preds = %else10
  br label %end14, !dbg !64

else13:                                           ; preds = %else10
  %55 = sub i64 %49, 0, !dbg !64
  %56 = trunc i64 %55 to i32, !dbg !64
  %57 = udiv i32 %56, 100, !dbg !64
  %58 = zext i32 %57 to i64, !dbg !64
  %59 = add i64 %58, 1, !dbg !64
  br label %end14, !dbg !64

end14:                                            ; preds = %else13, %then12
  %60 = phi i64 [ 11, %then12 ], [ %59, %else13 ], !dbg !64
  br label %end11, !dbg !64

then15:                                           ; preds = %end11
  %61 = load i64, ptr %sample, align 8, !dbg !64
  %62 = call i64 asm "", "=r,0"(i64 %61), !dbg !64
  %63 = icmp ult i64 %62, 11, !dbg !64
  %64 = select i1 %63, i64 %62, i64 11, !dbg !64
  %65 = mul i64 %64, 8, !dbg !64
  %66 = getelementptr inbounds i8, ptr %53, i64 %65, !dbg !64
  %67 = load i64, ptr %66, align 8, !dbg !64
  %68 = add i64 %67, 1, !dbg !64
  %69 = load i64, ptr %sample, align 8, !dbg !64
  %70 = call i64 asm "", "=r,0"(i64 %69), !dbg !64
  %71 = icmp ult i64 %70, 11, !dbg !64
  %72 = select i1 %71, i64 %70, i64 11, !dbg !64
  %73 = mul i64 %72, 8, !dbg !64
  %74 = getelementptr inbounds i8, ptr %53, i64 %73, !dbg !64
  store i64 %68, ptr %74, align 8, !dbg !64
  br label %end17, !dbg !64

else16:                                           ; preds = %end11
  br label %end17, !dbg !64

end17:                                            ; preds = %else16, %then15
  br label %exit, !dbg !64

exit:                                             ; preds = %end17, %then1
  ret i32 0, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: noinline nounwind
define i64 @probec_histogram_bucket_0(i64 %value) #2 !dbg !71 {
entry:
  br label %body, !dbg !76

body:                                             ; preds = %entry
  %0 = icmp slt i64 %value, 0, !dbg !76
  br i1 %0, label %then, label %else, !dbg !76

then:                                             ; preds = %body
  br label %end, !dbg !76

else:                                             ; preds = %body
  %1 = call i64 asm "", "=r,0"(i64 %value), !dbg !76
  %2 = icmp uge i64 %1, 4294967296, !dbg !76
  br i1 %2, label %reduce, label %next, !dbg !76

end:                                              ; preds = %next10, %then
  %3 = phi i64 [ 0, %then ], [ %40, %next10 ], !dbg !76
  br label %exit, !dbg !76

reduce:                                           ; preds = %else
  %4 = call i64 asm "", "=r,0"(i64 %1), !dbg !76
  %5 = lshr i64 %4, 32, !dbg !76
  br label %next, !dbg !76

next:                                             ; preds = %reduce, %else
  %6 = phi i64 [ %1, %else ], [ %5, %reduce ], !dbg !76
  %7 = phi i64 [ 0, %else ], [ 32, %reduce ], !dbg !76
  %8 = icmp uge i64 %6, 65536, !dbg !76
  br i1 %8, label %reduce1, label %next2, !dbg !76

reduce1:                                          ; preds = %next
  %9 = call i64 asm "", "=r,0"(i64 %6), !dbg !76
  %10 = lshr i64 %9, 16, !dbg !76
  %11 = add i64 %7, 16, !dbg !76
  br label %next2, !dbg !76

next2:                                            ; preds = %reduce1, %next
  %12 = phi i64 [ %6, %next ], [ %10, %reduce1 ], !dbg !76
  %13 = phi i64 [ %7, %next ], [ %11, %reduce1 ], !dbg !76
  %14 = icmp uge i64 %12, 256, !dbg !76
  br i1 %14, label %reduce3, label %next4, !dbg !76

reduce3:                                          ; preds = %next2
  %15 = call i64 asm "", "=r,0"(i64 %12), !dbg !76
  %16 = lshr i64 %15, 8, !dbg !76
  %17 = add i64 %13, 8, !dbg !76
  br label %next4, !dbg !76

next4:                                            ; preds = %reduce3, %next2
  %18 = phi i64 [ %12, %next2 ], [ %16, %reduce3 ], !dbg !76
  %19 = phi i64 [ %13, %next2 ], [ %17, %reduce3 ], !dbg !76
  %20 = icmp uge i64 %18, 16, !dbg !76
  br i1 %20, label %reduce5, label %next6, !dbg !76

reduce5:                                          ; preds = %next4
  %21 = call i64 asm "", "=r,0"(i64 %18), !dbg !76
  %22 = lshr i64 %21, 4, !dbg !76
  %23 = add i64 %19, 4, !dbg !76
  br label %next6, !dbg !76

next6:                                            ; preds = %reduce5, %next4
  %24 = phi i64 [ %18, %next4 ], [ %22, %reduce5 ], !dbg !76
  %25 = phi i64 [ %19, %next4 ], [ %23, %reduce5 ], !dbg !76
  %26 = icmp uge i64 %24, 4, !dbg !76
  br i1 %26, label %reduce7, label %next8, !dbg !76

reduce7:                                          ; preds = %next6
  %27 = call i64 asm "", "=r,0"(i64 %24), !dbg !76
  %28 = lshr i64 %27, 2, !dbg !76
  %29 = add i64 %25, 2, !dbg !76
  br label %next8, !dbg !76

next8:                                            ; preds = %reduce7, %next6
  %30 = phi i64 [ %24, %next6 ], [ %28, %reduce7 ], !dbg !76
  %31 = phi i64 [ %25, %next6 ], [ %29, %reduce7 ], !dbg !76
  %32 = icmp uge i64 %30, 2, !dbg !76
  br i1 %32, label %reduce9, label %next10, !dbg !76

reduce9:                                          ; preds = %next8
  %33 = call i64 asm "", "=r,0"(i64 %30), !dbg !76
  %34 = lshr i64 %33, 1, !dbg !76
  %35 = add i64 %31, 1, !dbg !76
  br label %next10, !dbg !76

next10:                                           ; preds = %reduce9, %next8
  %36 = phi i64 [ %30, %next8 ], [ %34, %reduce9 ], !dbg !76
  %37 = phi i64 [ %31, %next8 ], [ %35, %reduce9 ], !dbg !76
  %38 = shl i64 %37, 0, !dbg !76
  %39 = add i64 %38, %36, !dbg !76
  %40 = add i64 %39, 1, !dbg !76
  br label %end, !dbg !76

exit:                                             ; preds = %end
  ret i64 %3, !dbg !76
}

; Function Attrs: noinline nounwind
define i64 @probec_histogram_bucket_2(i64 %value) #2 !dbg !77 {
entry:
  br label %body, !dbg !80

body:                                             ; preds = %entry
  %0 = icmp slt i64 %value, 0, !dbg !80
  br i1 %0, label %then, label %else, !dbg !80

then:                                             ; preds = %body
  br label %end, !dbg !80

else:                                             ; preds = %body
  %1 = call i64 asm "", "=r,0"(i64 %value), !dbg !80
  %2 = icmp uge i64 %1, 17179869184, !dbg !80
  br i1 %2, label %reduce, label %next, !dbg !80

end:                                              ; preds = %next10, %then
  %3 = phi i64 [ 0, %then ], [ %40, %next10 ], !dbg !80
  br label %exit, !dbg !80

reduce:                                           ; preds = %else
  %4 = call i64 asm "", "=r,0"(i64 %1), !dbg !80
  %5 = lshr i64 %4, 32, !dbg !80
  br label %next, !dbg !80

next:                                             ; preds = %reduce, %else
  %6 = phi i64 [ %1, %else ], [ %5, %reduce ], !dbg !80
  %7 = phi i64 [ 0, %else ], [ 32, %reduce ], !dbg !80
  %8 = icmp uge i64 %6, 262144, !dbg !80
  br i1 %8, label %reduce1, label %next2, !dbg !80

reduce1:                                          ; preds = %next
  %9 = call i64 asm "", "=r,0"(i64 %6), !dbg !80
  %10 = lshr i64 %9, 16, !dbg !80
  %11 = add i64 %7, 16, !dbg !80
  br label %next2, !dbg !80

next2:                                            ; preds = %reduce1, %next
  %12 = phi i64 [ %6, %next ], [ %10, %reduce1 ], !dbg !80
  %13 = phi i64 [ %7, %next ], [ %11, %reduce1 ], !dbg !80
  %14 = icmp uge i64 %12, 1024, !dbg !80
  br i1 %14, label %reduce3, label %next4, !dbg !80

reduce3:                                          ; preds = %next2
  %15 = call i64 asm "", "=r,0"(i64 %12), !dbg !80
  %16 = lshr i64 %15, 8, !dbg !80
  %17 = add i64 %13, 8, !dbg !80
  br label %next4, !dbg !80

next4:                                            ; preds = %reduce3, %next2
  %18 = phi i64 [ %12, %next2 ], [ %16, %reduce3 ], !dbg !80
  %19 = phi i64 [ %13, %next2 ], [ %17, %reduce3 ], !dbg !80
  %20 = icmp uge i64 %18, 64, !dbg !80
  br i1 %20, label %reduce5, label %next6, !dbg !80

reduce5:                                          ; preds = %next4
  %21 = call i64 asm "", "=r,0"(i64 %18), !dbg !80
  %22 = lshr i64 %21, 4, !dbg !80
  %23 = add i64 %19, 4, !dbg !80
  br label %next6, !dbg !80

next6:                                            ; preds = %reduce5, %next4
  %24 = phi i64 [ %18, %next4 ], [ %22, %reduce5 ], !dbg !80
  %25 = phi i64 [ %19, %next4 ], [ %23, %reduce5 ], !dbg !80
  %26 = icmp uge i64 %24, 16, !dbg !80
  br i1 %26, label %reduce7, label %next8, !dbg !80

reduce7:                                          ; preds = %next6
  %27 = call i64 asm "", "=r,0"(i64 %24), !dbg !80
  %28 = lshr i64 %27, 2, !dbg !80
  %29 = add i64 %25, 2, !dbg !80
  br label %next8, !dbg !80

next8:                                            ; preds = %reduce7, %next6
  %30 = phi i64 [ %24, %next6 ], [ %28, %reduce7 ], !dbg !80
  %31 = phi i64 [ %25, %next6 ], [ %29, %reduce7 ], !dbg !80
  %32 = icmp uge i64 %30, 8, !dbg !80
  br i1 %32, label %reduce9, label %next10, !dbg !80

reduce9:                                          ; preds = %next8
  %33 = call i64 asm "", "=r,0"(i64 %30), !dbg !80
  %34 = lshr i64 %33, 1, !dbg !80
  %35 = add i64 %31, 1, !dbg !80
  br label %next10, !dbg !80

next10:                                           ; preds = %reduce9, %next8
  %36 = phi i64 [ %30, %next8 ], [ %34, %reduce9 ], !dbg !80
  %37 = phi i64 [ %31, %next8 ], [ %35, %reduce9 ], !dbg !80
  %38 = shl i64 %37, 2, !dbg !80
  %39 = add i64 %38, %36, !dbg !80
  %40 = add i64 %39, 1, !dbg !80
  br label %end, !dbg !80

exit:                                             ; preds = %end
  ret i64 %3, !dbg !80
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { noinline nounwind "no-builtins" }
attributes #3 = { willreturn memory(none) }
attributes #4 = { nomerge }

!llvm.module.flags = !{!56}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_finer", scope: !2, file: !3, type: !49, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "histograms.bt", directory: "", source: "// Histograms are arrays of buckets, chosen by shifts or by a division.\0Atracepoint:syscalls:sys_exit_read {\0A  @powers = hist(args.ret); @finer = hist(args.ret, 2); @steps = lhist(args.ret, 0, 1000, 100);\0A}\0A\0A")
!4 = !{!0, !5, !29, !38, !47}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_powers", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!30 = distinct !DIGlobalVariable(name: "AT_steps", scope: !2, file: !3, type: !31, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !32)
!32 = !{!9, !15, !20, !33}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !34, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 768, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 12, lowerBound: 0)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !40, isLocal: false, isDefinition: true)
!40 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !41)
!41 = !{!9, !15, !20, !42}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !43, size: 64, offset: 192)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64, align: 64, dwarfAddressSpace: 0)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 320, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 5, lowerBound: 0)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "probec_process_filter", scope: !2, file: !3, type: !26, isLocal: false, isDefinition: true)
!49 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !50)
!50 = !{!9, !15, !20, !51}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !52, size: 64, offset: 192)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64, align: 64, dwarfAddressSpace: 0)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 16192, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 253, lowerBound: 0)
!56 = !{i32 2, !"Debug Info Version", i32 3}
!57 = distinct !DISubprogram(name: "tracepoint_syscalls_sys_exit_read_1", scope: !3, file: !3, line: 2, type: !58, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!58 = !DISubroutineType(types: !59)
!59 = !{!12, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!61 = !{!62}
!62 = !DILocalVariable(name: "ctx", arg: 1, scope: !57, file: !3, line: 2, type: !60)
!63 = !DILocation(line: 2, scope: !57)
!64 = !DILocation(line: 3, column: 57, scope: !57)
!65 = !DILocation(line: 3, column: 3, scope: !57)
!66 = !DICompositeType(tag: DW_TAG_structure_type, name: "trace_event_raw_sys_exit", scope: !3, file: !3, size: 64, elements: !67)
!67 = !{!68}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "ret", scope: !3, file: !3, baseType: !69, size: 64)
!69 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!70 = !DILocation(line: 3, column: 29, scope: !57)
!71 = distinct !DISubprogram(name: "probec_histogram_bucket_0", scope: !3, file: !3, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!26, !26}
!74 = !{!75}
!75 = !DILocalVariable(name: "value", arg: 1, scope: !71, file: !3, type: !26)
!76 = !DILocation(line: 0, scope: !71)
!77 = distinct !DISubprogram(name: "probec_histogram_bucket_2", scope: !3, file: !3, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!78 = !{!79}
!79 = !DILocalVariable(name: "value", arg: 1, scope: !77, file: !3, type: !26)
!80 = !DILocation(line: 0, scope: !77)
