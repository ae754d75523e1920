#!/bin/sh
# Builds the site: browser code, site folder, server.
#
#   ./build.sh              development build, target/debug/{recto,site/}
#   ./build.sh --release    release build,     target/release/{recto,site/}
#
# The target folder is CARGO_TARGET_DIR when that is set. The two results are
# all that runs: `recto` looks for `site/` beside itself.
set -eu
cd "$(dirname "$0")"

case "${1:-}" in
    "")        folder=debug   server_profile=dev     browser_profile=browser-dev quick=--quick ;;
    --release) folder=release server_profile=release browser_profile=browser     quick= ;;
    *)         echo "usage: $0 [--release]" >&2; exit 2 ;;
esac
target=${CARGO_TARGET_DIR:-target}

if ! [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ]; then
    echo "The Rust target wasm32-unknown-unknown is missing: run 'make setup' at the top of the repository," >&2
    echo "or 'rustup target add wasm32-unknown-unknown'." >&2
    exit 1
fi

# A program needs no cdylib, so the library is one for the browser only.
cargo rustc --locked --package web-app --lib --crate-type cdylib \
    --target wasm32-unknown-unknown --profile "$browser_profile"
cargo run --locked --quiet --package bundler -- $quick --assets assets \
    --wasm "$target/wasm32-unknown-unknown/$browser_profile/recto.wasm" --out "$target/$folder/site"
cargo build --locked --package web-app --bin recto --profile "$server_profile"

echo "Built $target/$folder/recto and $target/$folder/site"
