# For scripts that begin something beside what they do; they read it with `.`.

# Ends a process with all that it began: where something fails, nothing goes on behind its back.
halt() {
  for child in $(cat "/proc/$1/task/$1/children" 2>/dev/null); do halt "$child"; done
  kill "$1" 2>/dev/null || :
}
