-- The authorization server. Codes, tokens and secrets are kept as SHA-256 digests only; the private
-- parts of signing keys are sealed with a key that is not in the database.

CREATE TABLE signing_keys (
    kid          TEXT PRIMARY KEY NOT NULL,
    generation   BIGINT NOT NULL UNIQUE,
    public_jwk   TEXT NOT NULL,
    private_key  BLOB NOT NULL,
    signs_from   TEXT NOT NULL,
    created_at   TEXT NOT NULL
);

-- Applications. The site itself is none of them: it is made from the settings. Lists hold one
-- entry a line, or are separated by spaces where entries have none.
CREATE TABLE clients (
    id                         TEXT PRIMARY KEY NOT NULL,
    owner_id                   BLOB REFERENCES users (id) ON DELETE CASCADE,
    name                       TEXT NOT NULL,
    website_url                TEXT,
    auth_method                TEXT NOT NULL,
    redirect_uris              TEXT NOT NULL,
    post_logout_redirect_uris  TEXT NOT NULL,
    grant_types                TEXT NOT NULL,
    scopes                     TEXT NOT NULL,
    jwks                       TEXT,
    backchannel_logout_uri     TEXT,
    dpop_bound                 BOOLEAN NOT NULL DEFAULT FALSE,
    created_at                 TEXT NOT NULL,
    updated_at                 TEXT NOT NULL,
    version                    BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX clients_by_owner ON clients (owner_id, id);

-- Two may be good at once, so that a secret is exchanged without an interruption.
CREATE TABLE client_secrets (
    id           BLOB PRIMARY KEY NOT NULL,
    client_id    TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    secret_hash  BLOB NOT NULL UNIQUE,
    created_at   TEXT NOT NULL,
    expires_at   TEXT
);
CREATE INDEX client_secrets_by_client ON client_secrets (client_id);

-- What may be shown once only: client assertions and DPoP proofs.
CREATE TABLE used_proofs (
    digest      BLOB PRIMARY KEY NOT NULL,
    expires_at  TEXT NOT NULL
);
CREATE INDEX used_proofs_by_expiry ON used_proofs (expires_at);

-- What a person has allowed an application, remembered until it is taken back.
CREATE TABLE grants (
    id          BLOB PRIMARY KEY NOT NULL,
    user_id     BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    client_id   TEXT NOT NULL,
    scopes      TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    updated_at  TEXT NOT NULL,
    UNIQUE (user_id, client_id)
);
CREATE INDEX grants_by_client ON grants (client_id);

-- The family of all tokens that come from one act of authorization; they end together. No user:
-- the client acts for itself.
CREATE TABLE authorizations (
    id                BLOB PRIMARY KEY NOT NULL,
    client_id         TEXT NOT NULL,
    user_id           BLOB REFERENCES users (id) ON DELETE CASCADE,
    session_id        BLOB,
    scopes            TEXT NOT NULL,
    authenticated_at  TEXT,
    methods           TEXT NOT NULL,
    dpop_jkt          TEXT,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL,
    revoked_at        TEXT
);
CREATE INDEX authorizations_by_user ON authorizations (user_id, client_id);
CREATE INDEX authorizations_by_client ON authorizations (client_id);
CREATE INDEX authorizations_by_session ON authorizations (session_id);
CREATE INDEX authorizations_by_expiry ON authorizations (expires_at);

-- A browser on its way through signing in and consent. The browser holds the cookie, the site the
-- id; only both together, and then the ticket, lead to a code.
CREATE TABLE authorization_requests (
    id_hash            BLOB PRIMARY KEY NOT NULL,
    cookie_hash        BLOB NOT NULL,
    client_id          TEXT NOT NULL,
    redirect_uri       TEXT NOT NULL,
    scopes             TEXT NOT NULL,
    parameters         TEXT NOT NULL,
    created_at         TEXT NOT NULL,
    expires_at         TEXT NOT NULL,
    decided_at         TEXT,
    session_id         BLOB,
    granted_scopes     TEXT,
    error              TEXT,
    ticket_hash        BLOB UNIQUE,
    ticket_expires_at  TEXT,
    resumed_at         TEXT
);
CREATE INDEX authorization_requests_by_expiry ON authorization_requests (expires_at);

-- Requests that a client sent ahead (RFC 9126).
CREATE TABLE pushed_requests (
    id_hash     BLOB PRIMARY KEY NOT NULL,
    client_id   TEXT NOT NULL,
    parameters  TEXT NOT NULL,
    expires_at  TEXT NOT NULL,
    used_at     TEXT
);
CREATE INDEX pushed_requests_by_expiry ON pushed_requests (expires_at);

CREATE TABLE authorization_codes (
    code_hash         BLOB PRIMARY KEY NOT NULL,
    authorization_id  BLOB NOT NULL REFERENCES authorizations (id) ON DELETE CASCADE,
    client_id         TEXT NOT NULL,
    redirect_uri      TEXT NOT NULL,
    code_challenge    TEXT NOT NULL,
    nonce             TEXT,
    dpop_jkt          TEXT,
    expires_at        TEXT NOT NULL,
    used_at           TEXT
);
CREATE INDEX authorization_codes_by_authorization ON authorization_codes (authorization_id);

-- Refresh tokens. `replaced_by` leads from a rotated one to the next.
CREATE TABLE tokens (
    token_hash        BLOB PRIMARY KEY NOT NULL,
    authorization_id  BLOB NOT NULL REFERENCES authorizations (id) ON DELETE CASCADE,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL,
    last_used_at      TEXT,
    replaced_at       TEXT,
    replaced_by       BLOB
);
CREATE INDEX tokens_by_authorization ON tokens (authorization_id);

-- Devices without a browser that wait for a person to let them in (RFC 8628).
CREATE TABLE device_requests (
    device_code_hash  BLOB PRIMARY KEY NOT NULL,
    user_code_hash    BLOB NOT NULL UNIQUE,
    client_id         TEXT NOT NULL,
    scopes            TEXT NOT NULL,
    dpop_jkt          TEXT,
    created_at        TEXT NOT NULL,
    expires_at        TEXT NOT NULL,
    polled_at         TEXT,
    poll_seconds      BIGINT NOT NULL,
    decided_at        TEXT,
    session_id        BLOB,
    granted_scopes    TEXT,
    used_at           TEXT
);
CREATE INDEX device_requests_by_expiry ON device_requests (expires_at);

-- Personal access tokens. Each has the id of the authorization that it stands on.
CREATE TABLE access_tokens (
    id            BLOB PRIMARY KEY NOT NULL REFERENCES authorizations (id) ON DELETE CASCADE,
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    token_hash    BLOB NOT NULL UNIQUE,
    hint          TEXT NOT NULL,
    scopes        TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    expires_at    TEXT NOT NULL,
    last_used_at  TEXT
);
CREATE INDEX access_tokens_by_user ON access_tokens (user_id, id);
