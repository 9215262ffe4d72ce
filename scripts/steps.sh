# Runs checks one after the other, goes on after a failed one, and counts. Sourced by ./check; needs ROOT.

readonly REPORTS=$ROOT/server/target/check
PASSED=0
FAILED=0
rm -rf "$REPORTS"
mkdir -p "$REPORTS"

# Runs a command into a log of its own; the end of the log is shown when it fails.
logged() {
  local title=$1 begun=$SECONDS log status
  shift
  log=$REPORTS/$(tr -c 'a-zA-Z0-9\n' '-' <<<"$title").log
  printf '%s… ' "$title"
  ("$@") </dev/null >"$log" 2>&1
  status=$?
  if [ $status = 0 ]; then
    printf 'ok, %d s\n' $((SECONDS - begun))
  else
    printf 'FAILED after %d s; the end of %s:\n' $((SECONDS - begun)) "${log#"$ROOT"/}"
    tail -n 80 "$log"
  fi
  return $status
}

# step TITLE COMMAND…: one check.
step() {
  if logged "$@"; then PASSED=$((PASSED + 1)); else FAILED=$((FAILED + 1)); fi
}

# tests TITLE RUNNER REPORT COMMAND…: as many checks as the runner's report tells; a skipped test counts as failed, and so does a run without any.
tests() {
  local title=$1 runner=$2 report=$3 status=0 passed=0 failed=1
  shift 3
  rm -rf "$report"
  logged "$title" "$@" || status=$?
  read -r passed failed < <(node "$ROOT/scripts/count-tests.mjs" "$runner" "$report") || true
  if [ $status != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  printf '  %d passed, %d failed or skipped\n' "$passed" "$failed"
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
}

finish() {
  echo
  echo "$PASSED passed, $FAILED failed"
  [ "$FAILED" = 0 ]
}
