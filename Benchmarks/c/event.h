/* What printf.bpf.c sends and the loader prints. */
struct event {
	unsigned long long count;
	unsigned int pid;
	char name[16];
};
