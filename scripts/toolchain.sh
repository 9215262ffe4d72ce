# Finds what the machine must have: a JDK and Node. Sourced by ./tungnha and ./check.

readonly WANTED_JAVA=25
readonly WANTED_NODE="20.19 or newer (but not 21 to 22.11)"

# Names of files and people have accents: without a UTF-8 locale Java cannot even read them from the command line.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then export LC_ALL=C.UTF-8; fi

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Prints the feature release of the JDK in this directory, or nothing.
jdk_release() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  local java
  if java=$(command -v java); then dirname "$(dirname "$(readlink -f "$java")")"; fi
  local directory
  for directory in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$directory" ] || echo "$directory"
  done
}

# Sets and exports JAVA_HOME to the first JDK that is new enough.
find_jdk() {
  local directory release
  while read -r directory; do
    release=$(jdk_release "$directory" || true)
    if [ -n "$release" ] && [ "$release" -ge $WANTED_JAVA ]; then
      export JAVA_HOME=$directory
      return
    fi
  done < <(jdk_candidates)
  fail "Từng Nhà needs a JDK $WANTED_JAVA or newer, and found none in JAVA_HOME, on the PATH or in the usual places." \
    "Get one from adoptium.net (Temurin $WANTED_JAVA), unpack it anywhere and set JAVA_HOME to that directory."
}

# What Vite asks for: ^20.19 or >=22.12.
is_wanted_node() {
  [[ $1 =~ ^v([0-9]+)\.([0-9]+) ]] || return 1
  local major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
  [ "$major" -gt 22 ] || { [ "$major" = 22 ] && [ "$minor" -ge 12 ]; } || { [ "$major" = 20 ] && [ "$minor" -ge 19 ]; }
}

find_node() {
  local version
  version=$(node --version 2>/dev/null || echo none)
  is_wanted_node "$version" ||
    fail "Building Từng Nhà needs Node $WANTED_NODE, and found: $version." "Get it from nodejs.org or your system's packages, then start again."
  command -v npm >/dev/null || fail "Building Từng Nhà needs npm, which comes with Node; it was not found on the PATH."
}
