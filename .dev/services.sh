# shellcheck shell=bash
# Sourced by the scripts that build and start the two services.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Where the builds below leave them; the dev profile is fast enough to look at and much faster to build.
verso=$cache/target/api-service/debug/verso
recto=$cache/target/web-app/debug/recto

build_api() {
    say "Building the API"
    in_package api-service cargo build --locked --bin verso
}

build_site() {
    say "Building the site"
    in_package web-app ./build.sh
}

# use_services API_PORT SITE_PORT DATA: where the services below listen and keep their data.
# DATABASE_URL, when set, names another database. The site goes by a name, because passkeys belong to one.
use_services() {
    api_url=http://127.0.0.1:$1
    site_url=http://localhost:$2
    api_settings=(
        "DATABASE_URL=${DATABASE_URL:-sqlite:$3/verso.sqlite}"
        "VERSO_MEDIA_DIR=$3/media"
        "VERSO_MAIL_DIR=$3/mail"
        "VERSO_SECRET_KEY_FILE=$3/secret.key"
        "VERSO_LISTEN=127.0.0.1:$1"
        "VERSO_PUBLIC_URL=$api_url"
        "VERSO_SITE_URL=$site_url"
    )
    site_settings=(
        "RECTO_LISTEN=127.0.0.1:$2"
        "RECTO_SITE_URL=$site_url"
        "RECTO_API_URL=$api_url"
        "RECTO_KEY_FILE=$3/site.key"
    )
}

# run_verso ARGUMENT...: one of the API's commands, with its settings.
run_verso() { env "${api_settings[@]}" "$verso" "$@"; }

# Each service gets a session of its own (setsid), so that Ctrl-C in a terminal reaches the script alone,
# which then stops both in order.
api_pid=
site_pid=

start_api() {
    env "${api_settings[@]}" setsid "$verso" serve &
    api_pid=$!
    wait_for "$api_url/health/ready" "$api_pid" 30 ||
        fail "the API did not become ready" "What it said is above."
}

start_site() {
    env "${site_settings[@]}" setsid "$recto" serve &
    site_pid=$!
    wait_for "$site_url/health/ready" "$site_pid" 30 ||
        fail "the site did not become ready" "What it said is above."
}

# stop_services: the site first, so that it never asks an API that is gone.
stop_services() {
    [ -z "$site_pid" ] || stop "$site_pid"
    [ -z "$api_pid" ] || stop "$api_pid"
    site_pid=
    api_pid=
}
