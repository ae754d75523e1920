-- Who may do what, and who did what.

-- Written by the service from its registry, after every migration.
CREATE TABLE permissions (
    codename      TEXT PRIMARY KEY NOT NULL,
    description   TEXT NOT NULL
);

CREATE TABLE groups (
    id            BLOB PRIMARY KEY NOT NULL,
    name          TEXT NOT NULL UNIQUE,
    description   TEXT NOT NULL DEFAULT '',
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    version       BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE group_permissions (
    group_id      BLOB NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    codename      TEXT NOT NULL REFERENCES permissions (codename) ON DELETE CASCADE,
    PRIMARY KEY (group_id, codename)
);
CREATE INDEX group_permissions_by_codename ON group_permissions (codename);

CREATE TABLE user_groups (
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    group_id      BLOB NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    PRIMARY KEY (user_id, group_id)
);
CREATE INDEX user_groups_by_group ON user_groups (group_id, user_id);

CREATE TABLE user_permissions (
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    codename      TEXT NOT NULL REFERENCES permissions (codename) ON DELETE CASCADE,
    PRIMARY KEY (user_id, codename)
);
CREATE INDEX user_permissions_by_codename ON user_permissions (codename);

-- Never changed and without foreign keys: it outlives what it tells of.
CREATE TABLE audit_log (
    id               BLOB PRIMARY KEY NOT NULL,
    created_at       TEXT NOT NULL,
    actor_user_id    BLOB,
    actor_client_id  TEXT,
    action           TEXT NOT NULL,
    target_type      TEXT NOT NULL,
    target_id        TEXT NOT NULL,
    subject_user_id  BLOB,
    ip_address       TEXT,
    user_agent       TEXT,
    details          TEXT NOT NULL
);
CREATE INDEX audit_log_by_time ON audit_log (created_at, id);
CREATE INDEX audit_log_by_actor ON audit_log (actor_user_id, created_at, id);
CREATE INDEX audit_log_by_subject ON audit_log (subject_user_id, created_at, id);
CREATE INDEX audit_log_by_action ON audit_log (action, created_at, id);

-- Answers to requests that made something, for a day: asked again, they are given again.
CREATE TABLE idempotency_keys (
    caller           TEXT NOT NULL,
    key              TEXT NOT NULL,
    request_hash     BLOB NOT NULL,
    location         TEXT,
    version          BIGINT,
    sealed_body      BLOB,
    created_at       TEXT NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created_at);
