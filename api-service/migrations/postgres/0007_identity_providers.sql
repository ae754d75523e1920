-- Signing in through identity providers (OpenID Connect issuers of others).

-- Who somebody is at a provider. The subject never changes; the address is the one last told.
CREATE TABLE user_identities (
    id                uuid PRIMARY KEY,
    user_id           uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    issuer            text COLLATE "C" NOT NULL,
    subject           text COLLATE "C" NOT NULL,
    email             text COLLATE "C",
    created_at        timestamptz NOT NULL,
    last_used_at      timestamptz,
    UNIQUE (issuer, subject)
);
CREATE INDEX user_identities_by_user ON user_identities (user_id, id);

-- What a provider was asked, until its answer comes. `user_id` is who wants to connect it; null when somebody
-- signs in. Secret, state and nonce are kept as SHA-256, the PKCE verifier sealed.
CREATE TABLE provider_requests (
    id                uuid PRIMARY KEY,
    secret_hash       bytea NOT NULL UNIQUE,
    state_hash        bytea NOT NULL,
    nonce_hash        bytea NOT NULL,
    sealed_verifier   bytea NOT NULL,
    provider          text COLLATE "C" NOT NULL,
    user_id           uuid REFERENCES users (id) ON DELETE CASCADE,
    invitation_id     uuid,
    must_prove_anew   boolean NOT NULL DEFAULT FALSE,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL
);
CREATE INDEX provider_requests_by_user ON provider_requests (user_id);
CREATE INDEX provider_requests_by_expiry ON provider_requests (expires_at);
