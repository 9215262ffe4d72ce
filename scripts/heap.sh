# Chooses the size of Java's heap. Sourced by ./tungnha.

# Prints in MB the memory of this machine, or of the container that runs here when that is less; nothing when it cannot be known.
machine_memory() {
  local kilobytes limit megabytes
  [ -r "${MEMINFO:=/proc/meminfo}" ] || return 0
  kilobytes=$(sed -n 's/^MemTotal: *\([0-9]*\) kB$/\1/p' "$MEMINFO")
  [ -n "$kilobytes" ] || return 0
  megabytes=$((kilobytes / 1024))
  limit=$(cat "${MEMORY_LIMIT:=/sys/fs/cgroup/memory.max}" 2>/dev/null || true)
  case $limit in
    '' | *[!0-9]*) ;;
    *) if [ $((limit / 1048576)) -lt $megabytes ]; then megabytes=$((limit / 1048576)); fi ;;
  esac
  echo $megabytes
}

# Prints in MB a quarter of the memory, between 512 and 2048: PostgreSQL and the system's file cache need the rest. On a machine with less than
# 1 GB half of the memory.
heap_megabytes() {
  local memory heap
  memory=$(machine_memory)
  [ -n "$memory" ] || memory=2048
  heap=$((memory / 4))
  if [ $heap -lt 512 ]; then heap=512; fi
  if [ $heap -gt 2048 ]; then heap=2048; fi
  if [ $heap -gt $((memory / 2)) ]; then heap=$((memory / 2)); fi
  echo $heap
}
