title='a kernel stack names its functions'

workload() { /bin/dd if=/dev/zero of=/dev/null bs=100 count=50 2>/dev/null; }

expected() {
  cat <<'END'
@paths[
        vfs_read
        ksys_read
]: 50
END
}

# Offsets into functions differ between kernels.
normalised() { sed 's/+[0-9]*$//'; }
