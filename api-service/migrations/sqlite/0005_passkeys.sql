-- Passkeys: what a person's authenticators prove themselves with. Only public halves of keys are kept.
CREATE TABLE passkeys (
    id             BLOB PRIMARY KEY NOT NULL,
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    credential_id  BLOB NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    credential     TEXT NOT NULL,
    sign_count     BIGINT NOT NULL,
    created_at     TEXT NOT NULL,
    last_used_at   TEXT,
    version        BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX passkeys_by_user ON passkeys (user_id, id);

-- Challenges that wait for an authenticator's answer: to add a passkey (`user_id`), to sign in, or as
-- the second step of a sign-in (`pending_id`). Each is taken once.
CREATE TABLE passkey_challenges (
    secret_hash    BLOB PRIMARY KEY NOT NULL,
    user_id        BLOB REFERENCES users (id) ON DELETE CASCADE,
    pending_id     BLOB REFERENCES pending_sign_ins (id) ON DELETE CASCADE,
    state          TEXT NOT NULL,
    expires_at     TEXT NOT NULL
);
CREATE INDEX passkey_challenges_by_expiry ON passkey_challenges (expires_at);
