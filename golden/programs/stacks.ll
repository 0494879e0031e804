; ModuleID = 'stacks.bt'
source_filename = "stacks.bt"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

@AT_ = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !0
@AT_short = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !5
@probec_stacks_127 = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !28
@probec_stacks_3 = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !50
@probec_counters = global [4 x ptr] zeroinitializer, section ".maps", align 8, !dbg !55
@probec_license = constant [4 x i8] c"GPL\00", section "license", align 1
; @probec_manifest

; Function Attrs: nounwind
define i32 @profile_1(ptr %ctx) #0 section "perf_event" !dbg !78 {
entry:
  %stack = alloca i64, align 8, !dbg !84
  %key = alloca [8 x i8], align 8, !dbg !84
  %zero = alloca [8 x i8], align 8, !dbg !84
  %key1 = alloca [24 x i8], align 8, !dbg !84
  br label %body, !dbg !85

body:                                             ; preds = %entry
  store i64 0, ptr %stack, align 8, !dbg !84
  %0 = call i64 inttoptr (i64 27 to ptr)(ptr %ctx, ptr @probec_stacks_127, i64 512), !dbg !86
  store i64 %0, ptr %stack, align 8, !dbg !86
  %1 = load i64, ptr %stack, align 8, !dbg !86
  %2 = icmp slt i64 %1, 0, !dbg !86
  br i1 %2, label %then, label %else, !dbg !86

then:                                             ; preds = %body
  %3 = load i64, ptr %stack, align 8, !dbg !86
  %4 = icmp ne i64 %3, -14, !dbg !86
  br label %end, !dbg !86

else:                                             ; preds = %body
  br label %end, !dbg !86

end:                                              ; preds = %else, %then
  %5 = phi i1 [ %4, %then ], [ false, %else ], !dbg !86
  br i1 %5, label %then2, label %end3, !dbg !86

then2:                                            ; preds = %end
  call void @probec_count(i64 1) #2, !dbg !86
  br label %end3, !dbg !86

end3:                                             ; preds = %then2, %end
  %6 = load i64, ptr %stack, align 8, !dbg !86
  store i64 %6, ptr %key, align 8, !dbg !86
  %7 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !86
  %8 = icmp ne ptr %7, null, !dbg !86
  br i1 %8, label %then4, label %else5, !dbg !86

then4:                                            ; preds = %end3
  %9 = load i64, ptr %7, align 8, !dbg !86
  %10 = add i64 %9, 1, !dbg !86
  store i64 %10, ptr %7, align 8, !dbg !86
  br label %end6, !dbg !86

else5:                                            ; preds = %end3
  store i64 0, ptr %zero, align 8, !dbg !86
  %11 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_, ptr %key, ptr %zero, i64 1) #3, !dbg !86
  %12 = icmp slt i64 %11, 0, !dbg !86
  br i1 %12, label %then7, label %end8, !dbg !86

end6:                                             ; preds = %end13, %then4
  %13 = call i64 inttoptr (i64 27 to ptr)(ptr %ctx, ptr @probec_stacks_3, i64 512), !dbg !85
  store i64 %13, ptr %stack, align 8, !dbg !85
  %14 = load i64, ptr %stack, align 8, !dbg !85
  %15 = icmp slt i64 %14, 0, !dbg !85
  br i1 %15, label %then14, label %else15, !dbg !85

then7:                                            ; preds = %else5
  %16 = icmp ne i64 %11, -17, !dbg !86
  br i1 %16, label %then9, label %end10, !dbg !86

end8:                                             ; preds = %end10, %else5
  %17 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_, ptr %key) #3, !dbg !86
  %18 = icmp ne ptr %17, null, !dbg !86
  br i1 %18, label %then11, label %else12, !dbg !86

then9:                                            ; preds = %then7
  call void @probec_count(i64 2) #2, !dbg !86
  br label %end10, !dbg !86

end10:                                            ; preds = %then9, %then7
  br label %end8, !dbg !86

then11:                                           ; preds = %end8
  %19 = load i64, ptr %17, align 8, !dbg !86
  %20 = add i64 %19, 1, !dbg !86
  store i64 %20, ptr %17, align 8, !dbg !86
  br label %end13, !dbg !86

else12:                                           ; preds = %end8
  br label %end13, !dbg !86

end13:                                            ; preds = %else12, %then11
  br label %end6, !dbg !86

then14:                                           ; preds = %end6
  %21 = load i64, ptr %stack, align 8, !dbg !85
  %22 = icmp ne i64 %21, -14, !dbg !85
  br label %end16, !dbg !85

else15:                                           ; preds = %end6
  br label %end16, !dbg !85

end16:                                            ; preds = %else15, %then14
  %23 = phi i1 [ %22, %then14 ], [ false, %else15 ], !dbg !85
  br i1 %23, label %then17, label %end18, !dbg !85

then17:                                           ; preds = %end16
  call void @probec_count(i64 1) #2, !dbg !85
  br label %end18, !dbg !85

end18:                                            ; preds = %then17, %end16
  %24 = load i64, ptr %stack, align 8, !dbg !85
  store i64 %24, ptr %key1, align 8, !dbg !85
  %25 = getelementptr inbounds i8, ptr %key1, i64 8, !dbg !85
  store i64 0, ptr %25, align 8, !dbg !85
  %26 = getelementptr inbounds i8, ptr %25, i64 8, !dbg !85
  store i64 0, ptr %26, align 8, !dbg !85
  %27 = getelementptr inbounds i8, ptr %key1, i64 8, !dbg !85
  %28 = call i64 inttoptr (i64 16 to ptr)(ptr %27, i64 16), !dbg !85
  %29 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_short, ptr %key1) #3, !dbg !85
  %30 = icmp ne ptr %29, null, !dbg !85
  br i1 %30, label %then19, label %else20, !dbg !85

then19:                                           ; preds = %end18
  %31 = load i64, ptr %29, align 8, !dbg !85
  %32 = add i64 %31, 1, !dbg !85
  store i64 %32, ptr %29, align 8, !dbg !85
  br label %end21, !dbg !85

else20:                                           ; preds = %end18
  store i64 0, ptr %key, align 8, !dbg !85
  %33 = call i64 inttoptr (i64 2 to ptr)(ptr @AT_short, ptr %key1, ptr %key, i64 1) #3, !dbg !85
  %34 = icmp slt i64 %33, 0, !dbg !85
  br i1 %34, label %then22, label %end23, !dbg !85

end21:                                            ; preds = %end28, %then19
  br label %exit, !dbg !85

then22:                                           ; preds = %else20
  %35 = icmp ne i64 %33, -17, !dbg !85
  br i1 %35, label %then24, label %end25, !dbg !85

end23:                                            ; preds = %end25, %else20
  %36 = call ptr inttoptr (i64 1 to ptr)(ptr @AT_short, ptr %key1) #3, !dbg !85
  %37 = icmp ne ptr %36, null, !dbg !85
  br i1 %37, label %then26, label %else27, !dbg !85

then24:                                           ; preds = %then22
  call void @probec_count(i64 3) #2, !dbg !85
  br label %end25, !dbg !85

end25:                                            ; preds = %then24, %then22
  br label %end23, !dbg !85

then26:                                           ; preds = %end23
  %38 = load i64, ptr %36, align 8, !dbg !85
  %39 = add i64 %38, 1, !dbg !85
  store i64 %39, ptr %36, align 8, !dbg !85
  br label %end28, !dbg !85

else27:                                           ; preds = %end23
  br label %end28, !dbg !85

end28:                                            ; preds = %else27, %then26
  br label %end21, !dbg !85

exit:                                             ; preds = %end21
  ret i32 0, !dbg !85
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !87 {
entry:
  %key = alloca i64, align 8, !dbg !92
  br label %body, !dbg !92

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !92
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #3, !dbg !92
  %1 = icmp ne ptr %0, null, !dbg !92
  br i1 %1, label %then, label %end, !dbg !92

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !92
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !92
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !92
  br label %end, !dbg !92

end:                                              ; preds = %then, %body
  br label %exit, !dbg !92

exit:                                             ; preds = %end
  ret void, !dbg !92
}

attributes #0 = { nounwind "no-builtins" }
attributes #1 = { noinline nounwind "no-builtins" }
attributes #2 = { cold }
attributes #3 = { nomerge }

!llvm.module.flags = !{!77}
!llvm.dbg.cu = !{!2}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "AT_", scope: !2, file: !3, type: !74, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "probec", isOptimized: true, runtimeVersion: 0, emissionKind: DebugDirectivesOnly, globals: !4, splitDebugInlining: false)
!3 = !DIFile(filename: "stacks.bt", directory: "", source: "// A stack is an identifier in a stack map; each depth has its own map.\0Aprofile:hz:99 { @[kstack] = count(); @short[kstack(3), comm] = count(); }\0A\0A")
!4 = !{!0, !5, !28, !50, !55}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "AT_short", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true)
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
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 192, elements: !24)
!23 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!24 = !{!25}
!25 = !DISubrange(count: 3, lowerBound: 0)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !27, size: 64, offset: 192)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64, align: 64, dwarfAddressSpace: 0)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(name: "probec_stacks_127", scope: !2, file: !3, type: !30, isLocal: false, isDefinition: true)
!30 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !31)
!31 = !{!32, !37, !42, !45}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 224, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 7, lowerBound: 0)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !38, size: 64, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 524288, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 16384, lowerBound: 0)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !43, size: 64, offset: 128)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64, align: 64, dwarfAddressSpace: 0)
!44 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !46, size: 64, offset: 192)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64, align: 64, dwarfAddressSpace: 0)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 8128, elements: !48)
!48 = !{!49}
!49 = !DISubrange(count: 127, lowerBound: 0)
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression())
!51 = distinct !DIGlobalVariable(name: "probec_stacks_3", scope: !2, file: !3, type: !52, isLocal: false, isDefinition: true)
!52 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !53)
!53 = !{!32, !37, !42, !54}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !21, size: 64, offset: 192)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(name: "probec_counters", scope: !2, file: !3, type: !57, isLocal: false, isDefinition: true)
!57 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !58)
!58 = !{!59, !64, !42, !69}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !3, file: !3, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64, align: 64, dwarfAddressSpace: 0)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 6, lowerBound: 0)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !3, file: !3, baseType: !65, size: 64, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64, align: 64, dwarfAddressSpace: 0)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !67)
!67 = !{!68}
!68 = !DISubrange(count: 1, lowerBound: 0)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !3, file: !3, baseType: !70, size: 64, offset: 192)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64, align: 64, dwarfAddressSpace: 0)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 256, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 4, lowerBound: 0)
!74 = !DICompositeType(tag: DW_TAG_structure_type, scope: !3, file: !3, size: 256, elements: !75)
!75 = !{!9, !15, !76, !26}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !3, file: !3, baseType: !27, size: 64, offset: 128)
!77 = !{i32 2, !"Debug Info Version", i32 3}
!78 = distinct !DISubprogram(name: "profile_1", scope: !3, file: !3, line: 2, type: !79, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!79 = !DISubroutineType(types: !80)
!80 = !{!12, !81}
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!82 = !{!83}
!83 = !DILocalVariable(name: "ctx", arg: 1, scope: !78, file: !3, line: 2, type: !81)
!84 = !DILocation(line: 2, scope: !78)
!85 = !DILocation(line: 2, column: 38, scope: !78)
!86 = !DILocation(line: 2, column: 17, scope: !78)
!87 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{null, !23}
!90 = !{!91}
!91 = !DILocalVariable(name: "counter", arg: 1, scope: !87, file: !3, type: !23)
!92 = !DILocation(line: 0, scope: !87)
