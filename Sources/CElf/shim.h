#include <elf.h>
#include <gelf.h>
#include <libelf.h>
#include <bpf/libbpf.h>
#include <bpf/btf.h>
