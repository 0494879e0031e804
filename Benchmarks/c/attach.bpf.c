/* bt/attach.bt by hand. */
#include "common.h"
#include <bpf/bpf_core_read.h>

struct task_struct {
	struct task_struct *real_parent;
	int tgid;
} __attribute__((preserve_access_index));

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 4096);
	__type(key, struct name);
	__type(value, __u64);
} calls SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 4096);
	__type(key, __u32);
	__type(value, __u64);
} parents SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} exits SEC(".maps");

SEC("tracepoint/syscalls/sys_enter_pread64")
int enter(void *ctx)
{
	struct name name;

	if (!is_target())
		return 0;
	bpf_get_current_comm(&name, sizeof(name));
	increment(&calls, &name);
	return 0;
}

SEC("tracepoint/syscalls/sys_exit_pread64")
int leave(void *ctx)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	__u32 parent;

	if (!is_target())
		return 0;
	parent = BPF_CORE_READ(task, real_parent, tgid);
	increment(&parents, &parent);
	return 0;
}

SEC("tracepoint/sched/sched_process_exit")
int end(void *ctx)
{
	__u32 key = 0;

	if (is_target())
		increment(&exits, &key);
	return 0;
}
