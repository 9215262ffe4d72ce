# Builds the app and the server when something changed since the last time. Sourced by ./tungnha and ./check; needs toolchain.sh.

readonly JAR=$ROOT/server/target/tungnha.jar
readonly UNPACKED=$ROOT/server/target/tungnha

# True when a source is newer than what was built of it.
is_stale() {
  local built=$1
  shift
  [ ! -e "$built" ] || [ -n "$(find "$@" -newer "$built" -print -quit)" ]
}

# Whoever asks whether these failed switches off set -e inside of them, so each step names the next; a failed one must not leave what was built before as new.
build_app() {
  cd "$ROOT/app" && fresh_packages && npm run --silent build && touch dist/index.html
}

fresh_packages() {
  ! is_stale node_modules/.package-lock.json package-lock.json || npm ci --no-progress --loglevel=error
}

build_server() {
  cd "$ROOT/server" && ./mvnw -q -B -Dmaven.test.skip=true package && rm -rf "$UNPACKED" &&
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --destination "$UNPACKED"
}

app_is_stale() { is_stale "$ROOT/app/dist/index.html" "$ROOT"/app/{src,public,scripts,field,console,index.html,package.json,package-lock.json,svelte.config.js,vite.config.ts}; }

server_is_stale() { is_stale "$UNPACKED/tungnha.jar" "$ROOT"/server/{src/main,pom.xml} "$ROOT/contract" "$ROOT/app/dist/index.html"; }

# Brings the build up to date, one builder at a time.
build() {
  if ! app_is_stale && ! server_is_stale; then return; fi
  find_node
  mkdir -p "$ROOT/server/target" 2>/dev/null && [ -w "$ROOT/server/target" ] && [ -w "$ROOT/app" ] ||
    fail "Từng Nhà has to be built first, and $(id -un) may not write in $ROOT." "Run ./tungnha --version once as the owner of that directory."
  exec 8>"$ROOT/server/target/build.lock"
  if command -v flock >/dev/null; then flock 8; fi
  echo "Building Từng Nhà (the first time takes a few minutes)…"
  if app_is_stale; then (build_app) >"$ROOT/server/target/build.log" 2>&1 || build_failed; fi
  if server_is_stale; then (build_server) >>"$ROOT/server/target/build.log" 2>&1 || build_failed; fi
  exec 8>&-
}

build_failed() {
  tail -n 40 "$ROOT/server/target/build.log" >&2
  fail "The build failed; all of it is in server/target/build.log."
}
