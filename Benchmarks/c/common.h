/* What the hand-written programs share: the process they watch and the contexts they get. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

/* Set by the loader before the program is loaded. */
const volatile __u32 target_pid = 0;

struct sys_enter_pread64 {
	__u64 common;
	__u64 number;
	__u64 fd;
	__u64 buffer;
	__u64 count;
	__u64 position;
};

struct name {
	char text[16];
};

static __always_inline int is_target(void)
{
	return bpf_get_current_pid_tgid() >> 32 == target_pid;
}

/* Adds one to the counter of a key in a per-CPU map. */
static __always_inline void increment(void *map, const void *key)
{
	__u64 one = 1;
	__u64 *count = bpf_map_lookup_elem(map, key);

	if (count)
		*count += 1;
	else
		bpf_map_update_elem(map, key, &one, BPF_NOEXIST);
}
