-- The authorization server. Codes, tokens and secrets are kept as SHA-256 digests only; the private
-- parts of signing keys are sealed with a key that is not in the database.

CREATE TABLE signing_keys (
    kid          text COLLATE "C" PRIMARY KEY,
    generation   bigint NOT NULL UNIQUE,
    public_jwk   text NOT NULL,
    private_key  bytea NOT NULL,
    signs_from   timestamptz NOT NULL,
    created_at   timestamptz NOT NULL
);

-- Applications. The site itself is none of them: it is made from the settings. Lists hold one
-- entry a line, or are separated by spaces where entries have none.
CREATE TABLE clients (
    id                         text COLLATE "C" PRIMARY KEY,
    owner_id                   uuid REFERENCES users (id) ON DELETE CASCADE,
    name                       text NOT NULL,
    website_url                text,
    auth_method                text NOT NULL,
    redirect_uris              text NOT NULL,
    post_logout_redirect_uris  text NOT NULL,
    grant_types                text NOT NULL,
    scopes                     text NOT NULL,
    jwks                       text,
    backchannel_logout_uri     text,
    dpop_bound                 boolean NOT NULL DEFAULT FALSE,
    created_at                 timestamptz NOT NULL,
    updated_at                 timestamptz NOT NULL,
    version                    bigint NOT NULL DEFAULT 1
);
CREATE INDEX clients_by_owner ON clients (owner_id, id);

-- Two may be good at once, so that a secret is exchanged without an interruption.
CREATE TABLE client_secrets (
    id           uuid PRIMARY KEY,
    client_id    text COLLATE "C" NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    secret_hash  bytea NOT NULL UNIQUE,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz
);
CREATE INDEX client_secrets_by_client ON client_secrets (client_id);

-- What may be shown once only: client assertions and DPoP proofs.
CREATE TABLE used_proofs (
    digest      bytea PRIMARY KEY,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX used_proofs_by_expiry ON used_proofs (expires_at);

-- What a person has allowed an application, remembered until it is taken back.
CREATE TABLE grants (
    id          uuid PRIMARY KEY,
    user_id     uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    client_id   text COLLATE "C" NOT NULL,
    scopes      text NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    UNIQUE (user_id, client_id)
);
CREATE INDEX grants_by_client ON grants (client_id);

-- The family of all tokens that come from one act of authorization; they end together. No user:
-- the client acts for itself.
CREATE TABLE authorizations (
    id                uuid PRIMARY KEY,
    client_id         text COLLATE "C" NOT NULL,
    user_id           uuid REFERENCES users (id) ON DELETE CASCADE,
    session_id        uuid,
    scopes            text NOT NULL,
    authenticated_at  timestamptz,
    methods           text NOT NULL,
    dpop_jkt          text COLLATE "C",
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    revoked_at        timestamptz
);
CREATE INDEX authorizations_by_user ON authorizations (user_id, client_id);
CREATE INDEX authorizations_by_client ON authorizations (client_id);
CREATE INDEX authorizations_by_session ON authorizations (session_id);
CREATE INDEX authorizations_by_expiry ON authorizations (expires_at);

-- A browser on its way through signing in and consent. The browser holds the cookie, the site the
-- id; only both together, and then the ticket, lead to a code.
CREATE TABLE authorization_requests (
    id_hash            bytea PRIMARY KEY,
    cookie_hash        bytea NOT NULL,
    client_id          text COLLATE "C" NOT NULL,
    redirect_uri       text COLLATE "C" NOT NULL,
    scopes             text NOT NULL,
    parameters         text NOT NULL,
    created_at         timestamptz NOT NULL,
    expires_at         timestamptz NOT NULL,
    decided_at         timestamptz,
    session_id         uuid,
    granted_scopes     text,
    error              text,
    ticket_hash        bytea UNIQUE,
    ticket_expires_at  timestamptz,
    resumed_at         timestamptz
);
CREATE INDEX authorization_requests_by_expiry ON authorization_requests (expires_at);

-- Requests that a client sent ahead (RFC 9126).
CREATE TABLE pushed_requests (
    id_hash     bytea PRIMARY KEY,
    client_id   text COLLATE "C" NOT NULL,
    parameters  text NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX pushed_requests_by_expiry ON pushed_requests (expires_at);

CREATE TABLE authorization_codes (
    code_hash         bytea PRIMARY KEY,
    authorization_id  uuid NOT NULL REFERENCES authorizations (id) ON DELETE CASCADE,
    client_id         text COLLATE "C" NOT NULL,
    redirect_uri      text COLLATE "C" NOT NULL,
    code_challenge    text NOT NULL,
    nonce             text,
    dpop_jkt          text COLLATE "C",
    expires_at        timestamptz NOT NULL,
    used_at           timestamptz
);
CREATE INDEX authorization_codes_by_authorization ON authorization_codes (authorization_id);

-- Refresh tokens. `replaced_by` leads from a rotated one to the next.
CREATE TABLE tokens (
    token_hash        bytea PRIMARY KEY,
    authorization_id  uuid NOT NULL REFERENCES authorizations (id) ON DELETE CASCADE,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    last_used_at      timestamptz,
    replaced_at       timestamptz,
    replaced_by       bytea
);
CREATE INDEX tokens_by_authorization ON tokens (authorization_id);

-- Devices without a browser that wait for a person to let them in (RFC 8628).
CREATE TABLE device_requests (
    device_code_hash  bytea PRIMARY KEY,
    user_code_hash    bytea NOT NULL UNIQUE,
    client_id         text COLLATE "C" NOT NULL,
    scopes            text NOT NULL,
    dpop_jkt          text COLLATE "C",
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    polled_at         timestamptz,
    poll_seconds      bigint NOT NULL,
    decided_at        timestamptz,
    session_id        uuid,
    granted_scopes    text,
    used_at           timestamptz
);
CREATE INDEX device_requests_by_expiry ON device_requests (expires_at);

-- Personal access tokens. Each has the id of the authorization that it stands on.
CREATE TABLE access_tokens (
    id            uuid PRIMARY KEY REFERENCES authorizations (id) ON DELETE CASCADE,
    user_id       uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name          text NOT NULL,
    token_hash    bytea NOT NULL UNIQUE,
    hint          text NOT NULL,
    scopes        text NOT NULL,
    created_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    last_used_at  timestamptz
);
CREATE INDEX access_tokens_by_user ON access_tokens (user_id, id);
