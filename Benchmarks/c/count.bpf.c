/* bt/count.bt by hand. */
#include "common.h"

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 4096);
	__type(key, struct name);
	__type(value, __u64);
} calls SEC(".maps");

SEC("tracepoint/syscalls/sys_enter_pread64")
int enter(struct sys_enter_pread64 *ctx)
{
	struct name name;

	if (!is_target())
		return 0;
	bpf_get_current_comm(&name, sizeof(name));
	increment(&calls, &name);
	return 0;
}
