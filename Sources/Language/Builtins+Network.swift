import Artefact

/// Builtins about the network.
let networkBuiltins: [Builtin] = [
  Builtin(
    "ntop", .optional("family", .integer), .required("address", .reference), form: .internetAddress,
    summary: "The text of an Internet address: an integer or 4 bytes, or 16 bytes of version 6.",
    example: "kprobe:tcp_retransmit_skb { $sk = (struct sock *)arg0;"
      + " @[ntop($sk->__sk_common.skc_family, $sk->__sk_common.skc_daddr)] = count(); }"),
  Builtin(
    "pton", .required("address", .literalText), form: .machine(.parsedAddress),
    summary: "The 4 or 16 bytes of an Internet address.",
    example: #"kprobe:tcp_connect { @[pton("::1")] = count(); }"#),
  Builtin(
    "macaddr", .required("address", .reference), form: .machine(.macAddress),
    summary: "The text of the address of a network device, which has 6 bytes.",
    example: "tracepoint:net:net_dev_queue { $skb = (struct sk_buff *)args.skbaddr;"
      + " @[macaddr($skb->dev->perm_addr)] = count(); }"),
  Builtin(
    "bswap", .required("value", .integer), form: .byteSwap,
    summary: "An unsigned integer of the same size, with its bytes in the opposite order.",
    example: "kprobe:tcp_connect { $sk = (struct sock *)arg0;"
      + " @[bswap($sk->__sk_common.skc_dport)] = count(); }"),
]

/// The families of addresses that have a text, and the size of their addresses in bytes.
package let addressFamilies: [(name: String, number: Int64, addressBytes: Int)] = [
  ("AF_INET", 2, 4), ("AF_INET6", 10, 16),
]
