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

-- Back-channel logout: which applications got tokens in a session, and which of them are still to
-- be told that it is over. A session ends once, so one notice for each application is enough.
ALTER TABLE clients ADD COLUMN backchannel_logout_session_required boolean NOT NULL DEFAULT FALSE;
CREATE TABLE session_clients (
    session_id  uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    client_id   text COLLATE "C" NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    PRIMARY KEY (session_id, client_id)
);
CREATE INDEX session_clients_by_client ON session_clients (client_id);
INSERT INTO session_clients (session_id, client_id)
    SELECT DISTINCT s.id, c.id FROM authorizations a
    JOIN sessions s ON s.id = a.session_id JOIN clients c ON c.id = a.client_id;

-- They outlive session and user, who may be gone before all have heard of it.
CREATE TABLE logout_notices (
    session_id  uuid NOT NULL,
    client_id   text COLLATE "C" NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    user_id     uuid NOT NULL,
    attempts    bigint NOT NULL,
    created_at  timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    PRIMARY KEY (session_id, client_id)
);
CREATE INDEX logout_notices_by_due ON logout_notices (due_at);
CREATE INDEX logout_notices_by_client ON logout_notices (client_id);

-- With which applications register themselves, in the name of who made the token (RFC 7591).
CREATE TABLE client_registration_tokens (
    id            uuid PRIMARY KEY,
    user_id       uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name          text NOT NULL,
    token_hash    bytea NOT NULL UNIQUE,
    uses_left     bigint NOT NULL,
    created_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    last_used_at  timestamptz
);
CREATE INDEX client_registration_tokens_by_user ON client_registration_tokens (user_id, id);
