# Finds the system's Chromium, and installs Debian's where it is missing and that is allowed. Sourced by ./check; needs toolchain.sh.

find_chromium() {
  locate_chromium || install_chromium
  locate_chromium || fail "The browser stories need Chromium, and none was found on the PATH." \
    "Only root on Debian or Ubuntu may install it from here: apt-get install chromium. Elsewhere set TUNGNHA_CHROMIUM to the program."
}

# Sets and exports TUNGNHA_CHROMIUM.
locate_chromium() {
  local name
  for name in "${TUNGNHA_CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    if [ -n "$name" ] && TUNGNHA_CHROMIUM=$(command -v "$name"); then
      export TUNGNHA_CHROMIUM
      return
    fi
  done
  unset TUNGNHA_CHROMIUM
  return 1
}

install_chromium() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
}
