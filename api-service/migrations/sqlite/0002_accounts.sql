-- Accounts: how people prove who they are. Authors whom an import made have neither e-mail nor password.
-- Secrets are kept as SHA-256 (they are 256 random bits), passwords as Argon2id, TOTP secrets sealed.

ALTER TABLE users ADD COLUMN email TEXT;
ALTER TABLE users ADD COLUMN email_verified_at TEXT;
ALTER TABLE users ADD COLUMN password_hash TEXT;
ALTER TABLE users ADD COLUMN password_changed_at TEXT;
-- Too short to be enough alone: the second factor must stay.
ALTER TABLE users ADD COLUMN password_is_short BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE users ADD COLUMN is_active BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE users ADD COLUMN is_superuser BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE users ADD COLUMN last_sign_in_at TEXT;
ALTER TABLE users ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
-- Lower-cased by the service.
CREATE UNIQUE INDEX users_by_email ON users (email) WHERE email IS NOT NULL;

-- Who wants an account and has not yet shown that the address is theirs: no user before that,
-- so that nobody can block a name or an address that is not theirs.
CREATE TABLE sign_ups (
    id                BLOB PRIMARY KEY NOT NULL,
    email             TEXT NOT NULL,
    username          TEXT NOT NULL,
    display_name      TEXT NOT NULL,
    password_hash     TEXT NOT NULL,
    invitation_id     BLOB,
    secret_hash       BLOB NOT NULL UNIQUE,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL
);
CREATE INDEX sign_ups_by_email ON sign_ups (email, created_at);
CREATE INDEX sign_ups_by_expiry ON sign_ups (expires_at);

CREATE TABLE invitations (
    id                BLOB PRIMARY KEY NOT NULL,
    email             TEXT NOT NULL,
    secret_hash       BLOB NOT NULL UNIQUE,
    invited_by        BLOB REFERENCES users (id) ON DELETE SET NULL,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL,
    accepted_at       TEXT
);
CREATE INDEX invitations_by_time ON invitations (created_at, id);

-- Links sent to an address: to confirm a new address, to choose a new password.
CREATE TABLE mailed_links (
    id                BLOB PRIMARY KEY NOT NULL,
    user_id           BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose           TEXT NOT NULL,
    email             TEXT NOT NULL,
    secret_hash       BLOB NOT NULL UNIQUE,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL
);
CREATE INDEX mailed_links_by_user ON mailed_links (user_id, purpose);
CREATE INDEX mailed_links_by_expiry ON mailed_links (expires_at);

-- Signed in at the site. `methods` are RFC 8176 values, joined by spaces.
CREATE TABLE sessions (
    id                BLOB PRIMARY KEY NOT NULL,
    user_id           BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    secret_hash       BLOB NOT NULL UNIQUE,
    authenticated_at  TEXT NOT NULL,
    methods           TEXT NOT NULL,
    ip_address        TEXT,
    user_agent        TEXT,
    created_at        TEXT NOT NULL,
    last_used_at      TEXT NOT NULL,
    expires_at        TEXT NOT NULL,
    revoked_at        TEXT
);
CREATE INDEX sessions_by_user ON sessions (user_id, id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- The password was right, the second factor is still to come.
CREATE TABLE pending_sign_ins (
    id                BLOB PRIMARY KEY NOT NULL,
    user_id           BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    secret_hash       BLOB NOT NULL UNIQUE,
    methods           TEXT NOT NULL,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL
);
CREATE INDEX pending_sign_ins_by_user ON pending_sign_ins (user_id);
CREATE INDEX pending_sign_ins_by_expiry ON pending_sign_ins (expires_at);

-- `last_step` is the newest time step whose code was accepted: none is accepted twice.
CREATE TABLE authenticators (
    user_id           BLOB PRIMARY KEY NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    sealed_secret     BLOB NOT NULL,
    last_step         BIGINT NOT NULL DEFAULT 0,
    created_at        TEXT NOT NULL,
    confirmed_at      TEXT
);

CREATE TABLE recovery_codes (
    user_id           BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    code_hash         BLOB NOT NULL,
    created_at        TEXT NOT NULL,
    used_at           TEXT,
    PRIMARY KEY (user_id, code_hash)
);

-- Browsers in which somebody has signed in before: guessing elsewhere does not lock them out.
CREATE TABLE known_devices (
    id                BLOB PRIMARY KEY NOT NULL,
    user_id           BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    secret_hash       BLOB NOT NULL UNIQUE,
    created_at        TEXT NOT NULL,
    last_used_at      TEXT NOT NULL
);
CREATE INDEX known_devices_by_user ON known_devices (user_id, last_used_at);
CREATE INDEX known_devices_by_use ON known_devices (last_used_at);

-- How often something was tried since the window began; the key names by whom or on whom.
CREATE TABLE attempts (
    key               TEXT PRIMARY KEY NOT NULL,
    began_at          TEXT NOT NULL,
    tries             BIGINT NOT NULL
);
CREATE INDEX attempts_by_time ON attempts (began_at);
