# shellcheck shell=bash
# Sourced by every script in .dev: where things live, and how the scripts speak.

set -euo pipefail

# The clone. Scripts may be called from anywhere.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# The set-up scripts, each installing one thing when it is missing.
# shellcheck disable=SC2034 # read by the scripts
setup=$root/.dev/setup

# Build output and tools live outside the clone, so that a clone can be thrown away without losing
# a warm build. Nothing relies on the folder: delete it and everything is made again.
cache=${RECTOVERSO_CACHE:-$HOME/.cache/rectoverso}

# say MESSAGE: one line of progress, on stderr so that a script's output stays its own.
say() { printf '==> %s\n' "$*" >&2; }

# fail MESSAGE [HINT...]: stop, saying what happened and what to do about it.
fail() {
    printf 'error: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
    exit 1
}

# have COMMAND: is it there?
have() { command -v "$1" >/dev/null 2>&1; }

# in_package NAME COMMAND...: runs a command in one package (of $tree, by default the clone), with that
# package's own target folder.
in_package() {
    local package=$1
    shift
    (cd "${tree:-$root}/$package" && CARGO_TARGET_DIR="$cache/target/$package" "$@")
}

# port_taken PORT: does something listen on it?
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# free_port: a TCP port nobody listens on, outside the range the kernel hands to clients.
free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        port_taken "$port" || break
    done
    echo "$port"
}

# wait_for URL PID SECONDS: waits until the URL answers with success; fails when the process ends first.
wait_for() {
    local deadline=$((SECONDS + $3))
    until curl --silent --fail --output /dev/null --max-time 5 "$1"; do
        kill -0 "$2" 2>/dev/null || return 1
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 0.1
    done
}

# stop PID...: asks processes that this script started to end, and waits until they have.
stop() {
    local pid
    for pid in "$@"; do kill -TERM "$pid" 2>/dev/null || true; done
    for pid in "$@"; do wait "$pid" 2>/dev/null || true; done
}
