; ModuleID = 'begin-end.bt'
source_filename = "begin-end.bt"
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
  br label %body, !dbg !50

body:                                             ; preds = %entry
  %0 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 8, i64 0) #2, !dbg !50
  %1 = icmp ne ptr %0, null, !dbg !50
  br i1 %1, label %then, label %else, !dbg !50

then:                                             ; preds = %body
  store i64 0, ptr %0, align 8, !dbg !50
  %2 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #2, !dbg !50
  %3 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !50
  %4 = icmp uge i64 %2, %3, !dbg !50
  %5 = select i1 %4, i64 2, i64 1, !dbg !50
  %6 = call i64 inttoptr (i64 132 to ptr)(ptr %0, i64 %5) #2, !dbg !50
  br label %end, !dbg !50

else:                                             ; preds = %body
  call void @probec_count(i64 0) #3, !dbg !50
  br label %end, !dbg !50

end:                                              ; preds = %else, %then
  br label %exit, !dbg !50

exit:                                             ; preds = %end
  ret i32 0, !dbg !50
}

; Function Attrs: noinline nounwind
define internal void @probec_count(i64 %counter) #1 !dbg !51 {
entry:
  %key = alloca i64, align 8, !dbg !56
  br label %body, !dbg !56

body:                                             ; preds = %entry
  store i32 0, ptr %key, align 8, !dbg !56
  %0 = call ptr inttoptr (i64 1 to ptr)(ptr @probec_counters, ptr %key) #2, !dbg !56
  %1 = icmp ne ptr %0, null, !dbg !56
  br i1 %1, label %then, label %end, !dbg !56

then:                                             ; preds = %body
  %2 = mul i64 %counter, 8, !dbg !56
  %3 = getelementptr inbounds i8, ptr %0, i64 %2, !dbg !56
  %4 = atomicrmw add ptr %3, i64 1 monotonic, align 8, !dbg !56
  br label %end, !dbg !56

end:                                              ; preds = %then, %body
  br label %exit, !dbg !56

exit:                                             ; preds = %end
  ret void, !dbg !56
}

; Function Attrs: nounwind
define i32 @end_2(ptr %ctx) #0 section "raw_tracepoint/end" !dbg !57 {
entry:
  br label %body, !dbg !60

body:                                             ; preds = %entry
  %0 = call ptr inttoptr (i64 131 to ptr)(ptr @probec_events, i64 8, i64 0) #2, !dbg !60
  %1 = icmp ne ptr %0, null, !dbg !60
  br i1 %1, label %then, label %else, !dbg !60

then:                                             ; preds = %body
  store i64 1, ptr %0, align 8, !dbg !60
  %2 = call i64 inttoptr (i64 134 to ptr)(ptr @probec_events, i64 0) #2, !dbg !60
  %3 = load i64, ptr @probec_wakeup_threshold, align 8, !dbg !60
  %4 = icmp uge i64 %2, %3, !dbg !60
  %5 = select i1 %4, i64 2, i64 1, !dbg !60
  %6 = call i64 inttoptr (i64 132 to ptr)(ptr %0, i64 %5) #2, !dbg !60
  br label %end, !dbg !60

else:                                             ; preds = %body
  call void @probec_count(i64 0) #3, !dbg !60
  br label %end, !dbg !60

end:                                              ; preds = %else, %then
  br label %exit, !dbg !60

exit:                                             ; preds = %end
  ret i32 0, !dbg !60
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
!3 = !DIFile(filename: "begin-end.bt", directory: "", source: "// BEGIN and END run once each; text without arguments is an event without fields.\0ABEGIN { printf(\22begin\\n\22); }\0AEND { printf(\22end\\n\22); }\0A\0A")
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
!44 = distinct !DISubprogram(name: "begin_1", scope: !3, file: !3, line: 2, type: !45, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48)
!45 = !DISubroutineType(types: !46)
!46 = !{!12, !47}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64, align: 64, dwarfAddressSpace: 0)
!48 = !{!49}
!49 = !DILocalVariable(name: "ctx", arg: 1, scope: !44, file: !3, line: 2, type: !47)
!50 = !DILocation(line: 2, column: 9, scope: !44)
!51 = distinct !DISubprogram(name: "probec_count", scope: !3, file: !3, type: !52, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !54)
!52 = !DISubroutineType(types: !53)
!53 = !{null, !22}
!54 = !{!55}
!55 = !DILocalVariable(name: "counter", arg: 1, scope: !51, file: !3, type: !22)
!56 = !DILocation(line: 0, scope: !51)
!57 = distinct !DISubprogram(name: "end_2", scope: !3, file: !3, line: 3, type: !45, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58)
!58 = !{!59}
!59 = !DILocalVariable(name: "ctx", arg: 1, scope: !57, file: !3, line: 3, type: !47)
!60 = !DILocation(line: 3, column: 7, scope: !57)
