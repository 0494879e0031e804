/// The macros of the kernel's headers that scripts use, with their values.
///
/// Macros are not in the kernel's BTF, and the headers of the C library with the same names lack
/// those that the kernel keeps to itself. Nearly every header of the kernel brings the others with
/// it, so that a script that includes one may use all of these. The values are those of every
/// kernel that Probec supports.
package var kernelMacros: KeyValuePairs<String, String> {
  [
    "TASK_RUNNING": "0x00", "TASK_INTERRUPTIBLE": "0x01", "TASK_UNINTERRUPTIBLE": "0x02",
    "PF_EXITING": "0x00000004", "PF_KTHREAD": "0x00200000",
    "AF_UNSPEC": "0", "AF_UNIX": "1", "AF_LOCAL": "1", "AF_INET": "2", "AF_INET6": "10",
    "AF_NETLINK": "16", "AF_PACKET": "17",
    "FMODE_READ": "0x1", "FMODE_WRITE": "0x2", "DT_UNKNOWN": "0", "DT_FIFO": "1", "DT_CHR": "2",
    "DT_DIR": "4", "DT_BLK": "6", "DT_REG": "8", "DT_LNK": "10", "DT_SOCK": "12", "DT_WHT": "14",
    "MINORBITS": "20", "MINORMASK": "((1U << MINORBITS) - 1)",
    "SECTOR_SHIFT": "9", "SECTOR_SIZE": "512",
  ]
}
