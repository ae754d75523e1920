-- Signing in through identity providers (OpenID Connect issuers of others).

-- Who somebody is at a provider. The subject never changes; the address is the one last told.
CREATE TABLE user_identities (
    id                BLOB PRIMARY KEY NOT NULL,
    user_id           BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    issuer            TEXT NOT NULL,
    subject           TEXT NOT NULL,
    email             TEXT,
    created_at        TEXT NOT NULL,
    last_used_at      TEXT,
    UNIQUE (issuer, subject)
);
CREATE INDEX user_identities_by_user ON user_identities (user_id, id);

-- What a provider was asked, until its answer comes. `user_id` is who wants to connect it; null when somebody
-- signs in. Secret, state and nonce are kept as SHA-256, the PKCE verifier sealed.
CREATE TABLE provider_requests (
    id                BLOB PRIMARY KEY NOT NULL,
    secret_hash       BLOB NOT NULL UNIQUE,
    state_hash        BLOB NOT NULL,
    nonce_hash        BLOB NOT NULL,
    sealed_verifier   BLOB NOT NULL,
    provider          TEXT NOT NULL,
    user_id           BLOB REFERENCES users (id) ON DELETE CASCADE,
    invitation_id     BLOB,
    must_prove_anew   BOOLEAN NOT NULL DEFAULT FALSE,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL
);
CREATE INDEX provider_requests_by_user ON provider_requests (user_id);
CREATE INDEX provider_requests_by_expiry ON provider_requests (expires_at);
