-- RS256 for id tokens. The keys lie apart: a version that knows ES256 alone must not sign with one.
CREATE TABLE rsa_signing_keys (
    kid          TEXT PRIMARY KEY NOT NULL,
    generation   BIGINT NOT NULL UNIQUE,
    public_jwk   TEXT NOT NULL,
    private_key  BLOB NOT NULL,
    signs_from   TEXT NOT NULL,
    created_at   TEXT NOT NULL
);
ALTER TABLE clients ADD COLUMN id_token_alg TEXT NOT NULL DEFAULT 'ES256';

-- A browser on its way through signing out by an application. As in authorization_requests, the
-- browser holds the cookie and the site the id.
CREATE TABLE logout_requests (
    id_hash            BLOB PRIMARY KEY NOT NULL,
    cookie_hash        BLOB NOT NULL,
    parameters         TEXT NOT NULL,
    created_at         TEXT NOT NULL,
    expires_at         TEXT NOT NULL,
    confirmed_at       TEXT,
    ticket_hash        BLOB UNIQUE,
    ticket_expires_at  TEXT,
    resumed_at         TEXT
);
CREATE INDEX logout_requests_by_expiry ON logout_requests (expires_at);
