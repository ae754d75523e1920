-- Who may do what, and who did what.

-- Written by the service from its registry, after every migration.
CREATE TABLE permissions (
    codename      text COLLATE "C" PRIMARY KEY,
    description   text NOT NULL
);

CREATE TABLE groups (
    id            uuid PRIMARY KEY,
    name          text COLLATE "C" NOT NULL UNIQUE,
    description   text NOT NULL DEFAULT '',
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    version       bigint NOT NULL DEFAULT 1
);

CREATE TABLE group_permissions (
    group_id      uuid NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    codename      text COLLATE "C" NOT NULL REFERENCES permissions (codename) ON DELETE CASCADE,
    PRIMARY KEY (group_id, codename)
);
CREATE INDEX group_permissions_by_codename ON group_permissions (codename);

CREATE TABLE user_groups (
    user_id       uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    group_id      uuid NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    PRIMARY KEY (user_id, group_id)
);
CREATE INDEX user_groups_by_group ON user_groups (group_id, user_id);

CREATE TABLE user_permissions (
    user_id       uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    codename      text COLLATE "C" NOT NULL REFERENCES permissions (codename) ON DELETE CASCADE,
    PRIMARY KEY (user_id, codename)
);
CREATE INDEX user_permissions_by_codename ON user_permissions (codename);

-- Never changed and without foreign keys: it outlives what it tells of.
CREATE TABLE audit_log (
    id               uuid PRIMARY KEY,
    created_at       timestamptz NOT NULL,
    actor_user_id    uuid,
    actor_client_id  text COLLATE "C",
    action           text COLLATE "C" NOT NULL,
    target_type      text COLLATE "C" NOT NULL,
    target_id        text COLLATE "C" NOT NULL,
    subject_user_id  uuid,
    ip_address       text,
    user_agent       text,
    details          jsonb NOT NULL
);
CREATE INDEX audit_log_by_time ON audit_log (created_at, id);
CREATE INDEX audit_log_by_actor ON audit_log (actor_user_id, created_at, id);
CREATE INDEX audit_log_by_subject ON audit_log (subject_user_id, created_at, id);
CREATE INDEX audit_log_by_action ON audit_log (action, created_at, id);

-- Answers to requests that made something, for a day: asked again, they are given again.
CREATE TABLE idempotency_keys (
    caller           text COLLATE "C" NOT NULL,
    key              text COLLATE "C" NOT NULL,
    request_hash     bytea NOT NULL,
    location         text,
    version          bigint,
    sealed_body      bytea,
    created_at       timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created_at);
