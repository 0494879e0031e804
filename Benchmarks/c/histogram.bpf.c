/* bt/histogram.bt by hand: a bucket per power of two, in an array. */
#include "common.h"

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 66);
	__type(key, __u32);
	__type(value, __u64);
} sizes SEC(".maps");

/* 0 for 0, otherwise one more than the position of the highest bit that is set. */
static __always_inline __u32 bucket(__u64 value)
{
	__u32 position = 0;

	if (!value)
		return 0;
	if (value >> 32) { value >>= 32; position += 32; }
	if (value >> 16) { value >>= 16; position += 16; }
	if (value >> 8) { value >>= 8; position += 8; }
	if (value >> 4) { value >>= 4; position += 4; }
	if (value >> 2) { value >>= 2; position += 2; }
	if (value >> 1) position += 1;
	return position + 1;
}

SEC("tracepoint/syscalls/sys_enter_pread64")
int enter(struct sys_enter_pread64 *ctx)
{
	__u32 key;
	__u64 *count;

	if (!is_target())
		return 0;
	key = bucket(ctx->count);
	count = bpf_map_lookup_elem(&sizes, &key);
	if (count)
		*count += 1;
	return 0;
}
