/// What the two letters of the C++ ABI stand for: a line of text each, in which the bytes below 32 say
/// what else is read there, as `Demangler.readCode()` lists them.
let codeTable: StaticString = """
  #iint
  #cchar
  #vvoid
  #bbool
  #munsigned long
  #junsigned int
  #llong
  #asigned char
  #ddouble
  #elong double
  #ffloat
  #g__float128
  #hunsigned char
  #n__int128
  #ounsigned __int128
  #sshort
  #tunsigned short
  #wwchar_t
  #xlong long
  #yunsigned long long
  #z...
  Daauto
  Dcdecltype(auto)
  Dddecimal64
  Dedecimal128
  Dfdecimal32
  Dhhalf
  Dichar32_t
  Dndecltype(nullptr)
  Dschar16_t
  Duchar8_t
  Sastd::allocator
  Sbstd::basic_string
  Sdstd::iostream
  Sistd::istream
  Sostd::ostream
  Ssstd::string
  aN\u{3}&=\u{3}
  aS\u{3}=\u{3}
  aa\u{3}&&\u{3}
  ad&\u{3}
  an\u{3}&\u{3}
  atalignof (\u{1})
  awco_await \u{3}
  azalignof \u{3}
  ccconst_cast<\u{1}>(\u{2})
  cl\u{3}(\u{7})
  cm\u{3},\u{3}
  co~\u{3}
  dV\u{3}/=\u{3}
  dadelete[] \u{3}
  dcdynamic_cast<\u{1}>(\u{2})
  de*\u{3}
  dldelete \u{3}
  ds\u{3}.*\u{3}
  dt\u{3}.\u{3}
  dv\u{3}/\u{3}
  eO\u{3}^=\u{3}
  eo\u{3}^\u{3}
  eq\u{3}==\u{3}
  ge\u{3}>=\u{3}
  gs::\u{2}
  gt\u{3}>\u{3}\u{18}
  ix\u{3}[\u{2}]
  lS\u{3}<<=\u{3}
  le\u{3}<=\u{3}
  ls\u{3}<<\u{3}
  lt\u{3}<\u{3}
  mI\u{3}-=\u{3}
  mL\u{3}*=\u{3}
  mi\u{3}-\u{3}
  ml\u{3}*\u{3}
  mm\u{15}--\u{16}
  nanew[]\u{12}
  ne\u{3}!=\u{3}
  ng-\u{3}
  nt!\u{3}
  nwnew\u{12}
  nxnoexcept(\u{2})
  oR\u{3}|=\u{3}
  oo\u{3}||\u{3}
  or\u{3}|\u{3}
  pL\u{3}+=\u{3}
  pl\u{3}+\u{3}
  pm\u{3}->*\u{3}
  pp\u{15}++\u{16}
  ps+\u{3}
  pt\u{3}->\u{3}
  qu\u{3}?\u{3} : \u{3}
  rM\u{3}%=\u{3}
  rS\u{3}>>=\u{3}
  rcreinterpret_cast<\u{1}>(\u{2})
  rm\u{3}%\u{3}
  rs\u{3}>>\u{3}
  scstatic_cast<\u{1}>(\u{2})
  ss\u{3}<=>\u{3}
  stsizeof (\u{1})
  szsizeof \u{3}
  tetypeid \u{3}
  titypeid (\u{1})
  twthrow \u{3}
  TAtemplate parameter object for \u{14}
  TFtypeinfo fn for \u{1}
  THTLS init function for \u{5}
  TItypeinfo for \u{1}
  TStypeinfo name for \u{1}
  TTVTT for \u{1}
  TVvtable for \u{1}
  TWTLS wrapper function for \u{5}
  Tccovariant return thunk to \u{13}\u{13}\u{C}
  Thnon-virtual thunk to \u{8}\u{C}
  Tvvirtual thunk to \u{B}\u{C}
  GAhidden alias for \u{C}
  GTtransaction clone for \u{17}\u{C}
  GVguard variable for \u{5}
  cv(\u{1})\u{6}
  il{\u{7}}
  tl\u{1}{\u{7}}
  Dtdecltype (\u{2})\u{4}
  DTdecltype (\u{2})\u{4}
  TC\u{1}\u{E}\u{F}construction vtable for \u{1}-in-\u{10}
  GR\u{5}\u{F}reference temporary #\u{11} for \u{10}
  sP@
  bP*
  rF&
  lT<
  gT>
  lP(
  rP)
  c$,

  """

extension Demangler {

  /// Returns a byte of the table of codes.
  @inline(never)
  func code(_ index: Int) -> UInt8 {
    codeTable.withUTF8Buffer { $0[index] }
  }

  /// Returns where the line of a code begins in the table; 0 if there is none.
  @inline(never)
  func line(of first: UInt8, _ second: UInt8) -> Int {
    codeTable.withUTF8Buffer {
      var index = 0
      while index &+ 2 < $0.count {
        if $0[index] == first, $0[index &+ 1] == second { return index &+ 2 }
        while $0[index] != UInt8(ascii: "\n") { index &+= 1 }
        index &+= 1
      }
      return 0
    }
  }

  /// Writes the text of a line of the table; false if there is none.
  @inline(never)
  mutating func appendCode(_ first: UInt8, _ second: UInt8) -> Bool {
    var index = line(of: first, second)
    if index == 0 { return false }
    while code(index) != UInt8(ascii: "\n") {
      if code(index) >= UInt8(ascii: " ") { append(code(index)) }
      index &+= 1
    }
    return true
  }
}
