# shellcheck shell=bash
# Sourced by the scripts of the benchmark.
. "$(dirname "${BASH_SOURCE[0]}")/../services.sh"

verso=$cache/target/api-service/release/verso
recto=$cache/target/web-app/release/recto
# shellcheck disable=SC2034 # read by the scripts
tools=$cache/target/.dev/bench/release
# shellcheck disable=SC2034 # read by the scripts
posts=$cache/bench
