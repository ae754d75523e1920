-- RS256 for id tokens. The keys lie apart: a version that knows ES256 alone must not sign with one.
CREATE TABLE rsa_signing_keys (
    kid          text COLLATE "C" PRIMARY KEY,
    generation   bigint NOT NULL UNIQUE,
    public_jwk   text NOT NULL,
    private_key  bytea NOT NULL,
    signs_from   timestamptz NOT NULL,
    created_at   timestamptz NOT NULL
);
ALTER TABLE clients ADD COLUMN id_token_alg text NOT NULL DEFAULT 'ES256';

-- A browser on its way through signing out by an application. As in authorization_requests, the
-- browser holds the cookie and the site the id.
CREATE TABLE logout_requests (
    id_hash            bytea PRIMARY KEY,
    cookie_hash        bytea NOT NULL,
    parameters         text NOT NULL,
    created_at         timestamptz NOT NULL,
    expires_at         timestamptz NOT NULL,
    confirmed_at       timestamptz,
    ticket_hash        bytea UNIQUE,
    ticket_expires_at  timestamptz,
    resumed_at         timestamptz
);
CREATE INDEX logout_requests_by_expiry ON logout_requests (expires_at);
