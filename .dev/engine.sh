# shellcheck shell=bash
# Sourced: makes `docker` and `docker compose` usable, for as long as the sourcing script runs.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Whether the engine is one that this script started, and its pid then.
own_engine=no
engine_pid=

# use_engine FOLDER: takes the Docker engine that runs. Where none does, installs Debian's and starts it with
# its data in FOLDER.
use_engine() {
    local folder=$1
    mkdir -p "$folder"
    if ! docker info >/dev/null 2>&1; then
        # shellcheck disable=SC2034 # read by the sourcing script
        own_engine=yes
        have dockerd || "$setup/apt" docker.io
        export DOCKER_HOST=unix://$folder/docker.sock
        say "Starting a Docker engine of our own"
        dockerd --storage-driver=vfs --data-root="$folder/data" --exec-root="$folder/exec" \
            --pidfile="$folder/pid" --host="$DOCKER_HOST" >"$folder/dockerd.log" 2>&1 &
        engine_pid=$!
        until docker info >/dev/null 2>&1; do
            kill -0 "$engine_pid" 2>/dev/null ||
                fail "the Docker engine did not start" "Its log says:" "$(tail -n 5 "$folder/dockerd.log")"
            sleep 0.2
        done
    fi
    docker compose version >/dev/null 2>&1 || add_compose "$folder"
}

# add_compose FOLDER: Docker Compose 2, which Debian 12 lacks, as a plug-in of this run only.
add_compose() {
    export DOCKER_CONFIG=$1/config
    [ -x "$1/compose/usr/libexec/docker/cli-plugins/docker-compose" ] ||
        "$setup/debian-package" "$1/compose" docker-compose
    mkdir -p "$DOCKER_CONFIG"
    ln -sfn "$1/compose/usr/libexec/docker/cli-plugins" "$DOCKER_CONFIG/cli-plugins"
    docker compose version >/dev/null || fail "Docker Compose 2 is missing" "Install the docker compose plug-in."
}

# leave_engine: stops the engine that use_engine started, and only that.
leave_engine() { [ -z "$engine_pid" ] || stop "$engine_pid"; }
