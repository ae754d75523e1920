-- Accounts: how people prove who they are. Authors whom an import made have neither e-mail nor password.
-- Secrets are kept as SHA-256 (they are 256 random bits), passwords as Argon2id, TOTP secrets sealed.

ALTER TABLE users ADD COLUMN email text COLLATE "C";
ALTER TABLE users ADD COLUMN email_verified_at timestamptz;
ALTER TABLE users ADD COLUMN password_hash text;
ALTER TABLE users ADD COLUMN password_changed_at timestamptz;
-- Too short to be enough alone: the second factor must stay.
ALTER TABLE users ADD COLUMN password_is_short boolean NOT NULL DEFAULT FALSE;
ALTER TABLE users ADD COLUMN is_active boolean NOT NULL DEFAULT TRUE;
ALTER TABLE users ADD COLUMN is_superuser boolean NOT NULL DEFAULT FALSE;
ALTER TABLE users ADD COLUMN last_sign_in_at timestamptz;
ALTER TABLE users ADD COLUMN version bigint NOT NULL DEFAULT 1;
-- Lower-cased by the service.
CREATE UNIQUE INDEX users_by_email ON users (email) WHERE email IS NOT NULL;

-- Who wants an account and has not yet shown that the address is theirs: no user before that,
-- so that nobody can block a name or an address that is not theirs.
CREATE TABLE sign_ups (
    id                uuid PRIMARY KEY,
    email             text COLLATE "C" NOT NULL,
    username          text COLLATE "C" NOT NULL,
    display_name      text NOT NULL,
    password_hash     text NOT NULL,
    invitation_id     uuid,
    secret_hash       bytea NOT NULL UNIQUE,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL
);
CREATE INDEX sign_ups_by_email ON sign_ups (email, created_at);
CREATE INDEX sign_ups_by_expiry ON sign_ups (expires_at);

CREATE TABLE invitations (
    id                uuid PRIMARY KEY,
    email             text COLLATE "C" NOT NULL,
    secret_hash       bytea NOT NULL UNIQUE,
    invited_by        uuid REFERENCES users (id) ON DELETE SET NULL,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    accepted_at       timestamptz
);
CREATE INDEX invitations_by_time ON invitations (created_at, id);

-- Links sent to an address: to confirm a new address, to choose a new password.
CREATE TABLE mailed_links (
    id                uuid PRIMARY KEY,
    user_id           uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose           text NOT NULL,
    email             text COLLATE "C" NOT NULL,
    secret_hash       bytea NOT NULL UNIQUE,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL
);
CREATE INDEX mailed_links_by_user ON mailed_links (user_id, purpose);
CREATE INDEX mailed_links_by_expiry ON mailed_links (expires_at);

-- Signed in at the site. `methods` are RFC 8176 values, joined by spaces.
CREATE TABLE sessions (
    id                uuid PRIMARY KEY,
    user_id           uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    secret_hash       bytea NOT NULL UNIQUE,
    authenticated_at  timestamptz NOT NULL,
    methods           text NOT NULL,
    ip_address        text,
    user_agent        text,
    created_at        timestamptz NOT NULL,
    last_used_at      timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    revoked_at        timestamptz
);
CREATE INDEX sessions_by_user ON sessions (user_id, id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- The password was right, the second factor is still to come.
CREATE TABLE pending_sign_ins (
    id                uuid PRIMARY KEY,
    user_id           uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    secret_hash       bytea NOT NULL UNIQUE,
    methods           text NOT NULL,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL
);
CREATE INDEX pending_sign_ins_by_user ON pending_sign_ins (user_id);
CREATE INDEX pending_sign_ins_by_expiry ON pending_sign_ins (expires_at);

-- `last_step` is the newest time step whose code was accepted: none is accepted twice.
CREATE TABLE authenticators (
    user_id           uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    sealed_secret     bytea NOT NULL,
    last_step         bigint NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    confirmed_at      timestamptz
);

CREATE TABLE recovery_codes (
    user_id           uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    code_hash         bytea NOT NULL,
    created_at        timestamptz NOT NULL,
    used_at           timestamptz,
    PRIMARY KEY (user_id, code_hash)
);

-- Browsers in which somebody has signed in before: guessing elsewhere does not lock them out.
CREATE TABLE known_devices (
    id                uuid PRIMARY KEY,
    user_id           uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    secret_hash       bytea NOT NULL UNIQUE,
    created_at        timestamptz NOT NULL,
    last_used_at      timestamptz NOT NULL
);
CREATE INDEX known_devices_by_user ON known_devices (user_id, last_used_at);
CREATE INDEX known_devices_by_use ON known_devices (last_used_at);

-- How often something was tried since the window began; the key names by whom or on whom.
CREATE TABLE attempts (
    key               text COLLATE "C" PRIMARY KEY,
    began_at          timestamptz NOT NULL,
    tries             bigint NOT NULL
);
CREATE INDEX attempts_by_time ON attempts (began_at);
