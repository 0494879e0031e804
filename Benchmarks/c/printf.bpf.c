/* bt/printf.bt by hand: a ring buffer to user space, which formats. */
#include "common.h"
#include "event.h"

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 20);
} events SEC(".maps");

/* Events for which there was no room. */
__u64 lost = 0;

SEC("tracepoint/syscalls/sys_enter_pread64")
int enter(struct sys_enter_pread64 *ctx)
{
	struct event *event;

	if (!is_target())
		return 0;
	event = bpf_ringbuf_reserve(&events, sizeof(*event), 0);
	if (!event) {
		__sync_fetch_and_add(&lost, 1);
		return 0;
	}
	event->count = ctx->count;
	event->pid = target_pid;
	bpf_get_current_comm(event->name, sizeof(event->name));
	bpf_ringbuf_submit(event, 0);
	return 0;
}
