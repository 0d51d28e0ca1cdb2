# Sourced by ./verify and ./demo: sees to it that what they need is there.

# The major version of the Java compiler in $1 (a home directory), nothing if there is none.
javac_major() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Homes of the installed JDKs, $JAVA_HOME first, then the one on the PATH.
jdk_homes() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
  ls -d /usr/lib/jvm/*/ 2>/dev/null | sed 's,/$,,'
}

# Prints the home of the first JDK of at least major version $1.
find_jdk() {
  local home
  for home in $(jdk_homes); do
    [ "$(javac_major "$home")" ] && [ "$(javac_major "$home")" -ge "$1" ] && { echo "$home"; return; }
  done
}

# Installs Debian packages, or says the line that does.
install_packages() {
  local line="apt-get update && apt-get install -y --no-install-recommends $*"
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing: $*" >&2
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; } >&2
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    echo "Installing with sudo: $*" >&2
    sudo -n sh -c "$line" >&2
  else
    echo "Missing: $*. Please run as root: $line" >&2
    exit 2
  fi
}

# The tests of the pages look at them in a browser; without one they are skipped.
want_browser() {
  if ! has_browser; then
    (install_packages chromium chromium-driver fonts-dejavu-core) || true
    has_browser || echo "No browser: the tests that look at pages will be skipped." >&2
  fi
}

has_browser() {
  command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1
}

# The rules in JavaScript run with openHAB's library for them; without npm they are not run.
want_openhab_js() {
  has_openhab_js && return
  command -v npm >/dev/null 2>&1 && (npm ci --prefix tools/openhab-js --ignore-scripts --no-audit --no-fund --loglevel=error >&2) || true
  has_openhab_js || echo "No openhab-js: the tests that run the rules of the examples in JavaScript will be skipped." >&2
}

has_openhab_js() {
  [ -d tools/openhab-js/node_modules/openhab-5.2 ]
}

need_java_and_maven() {
  [ "$(find_jdk 17)" ] || install_packages openjdk-17-jdk-headless
  command -v mvn >/dev/null 2>&1 || install_packages maven
  JAVA_HOME=$(find_jdk 17)
  [ "$JAVA_HOME" ] || { echo "No JDK 17 or newer found. Please install one (Debian: openjdk-17-jdk-headless)." >&2; exit 2; }
  export JAVA_HOME
}
