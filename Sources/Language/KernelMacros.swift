/// The macros of headers of the kernel that scripts use.
///
/// Macros are not in the kernel's BTF, and the headers of the C library with the same names lack
/// those that the kernel keeps to itself. The values are those of every kernel that Probec supports.
///
/// - Parameter header: what an `#include` names, with its delimiters.
/// - Returns: names and values, in the order of the header.
package func kernelMacros(of header: String) -> KeyValuePairs<String, String> {
  switch header {
  case "<linux/sched.h>":
    [
      "TASK_RUNNING": "0x00", "TASK_INTERRUPTIBLE": "0x01", "TASK_UNINTERRUPTIBLE": "0x02",
      "PF_EXITING": "0x00000004", "PF_KTHREAD": "0x00200000",
    ]
  case "<linux/socket.h>", "<net/sock.h>":
    [
      "AF_UNSPEC": "0", "AF_UNIX": "1", "AF_LOCAL": "1", "AF_INET": "2", "AF_INET6": "10",
      "AF_NETLINK": "16", "AF_PACKET": "17",
    ]
  case "<linux/fs.h>":
    [
      "FMODE_READ": "0x1", "FMODE_WRITE": "0x2", "DT_UNKNOWN": "0", "DT_FIFO": "1", "DT_CHR": "2",
      "DT_DIR": "4", "DT_BLK": "6", "DT_REG": "8", "DT_LNK": "10", "DT_SOCK": "12", "DT_WHT": "14",
    ]
  case "<linux/kdev_t.h>":
    ["MINORBITS": "20", "MINORMASK": "((1U << MINORBITS) - 1)"]
  case "<linux/blkdev.h>", "<linux/blk_types.h>":
    ["SECTOR_SHIFT": "9", "SECTOR_SIZE": "512"]
  default: [:]
  }
}
