-- Passkeys: what a person's authenticators prove themselves with. Only public halves of keys are kept.
CREATE TABLE passkeys (
    id             uuid PRIMARY KEY,
    user_id        uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    credential_id  bytea NOT NULL UNIQUE,
    name           text NOT NULL,
    credential     jsonb NOT NULL,
    sign_count     bigint NOT NULL,
    created_at     timestamptz NOT NULL,
    last_used_at   timestamptz,
    version        bigint NOT NULL DEFAULT 1
);
CREATE INDEX passkeys_by_user ON passkeys (user_id, id);

-- Challenges that wait for an authenticator's answer: to add a passkey (`user_id`), to sign in, or as
-- the second step of a sign-in (`pending_id`). Each is taken once.
CREATE TABLE passkey_challenges (
    secret_hash    bytea PRIMARY KEY,
    user_id        uuid REFERENCES users (id) ON DELETE CASCADE,
    pending_id     uuid REFERENCES pending_sign_ins (id) ON DELETE CASCADE,
    state          jsonb NOT NULL,
    expires_at     timestamptz NOT NULL
);
CREATE INDEX passkey_challenges_by_expiry ON passkey_challenges (expires_at);
