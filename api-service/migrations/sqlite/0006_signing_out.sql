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

-- Back-channel logout: which applications got tokens in a session, and which of them are still to
-- be told that it is over. A session ends once, so one notice for each application is enough.
ALTER TABLE clients ADD COLUMN backchannel_logout_session_required BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE session_clients (
    session_id  BLOB NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    client_id   TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    PRIMARY KEY (session_id, client_id)
);
CREATE INDEX session_clients_by_client ON session_clients (client_id);
INSERT INTO session_clients (session_id, client_id)
    SELECT DISTINCT s.id, c.id FROM authorizations a
    JOIN sessions s ON s.id = a.session_id JOIN clients c ON c.id = a.client_id;

-- They outlive session and user, who may be gone before all have heard of it.
CREATE TABLE logout_notices (
    session_id  BLOB NOT NULL,
    client_id   TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    user_id     BLOB NOT NULL,
    attempts    BIGINT NOT NULL,
    created_at  TEXT NOT NULL,
    due_at      TEXT NOT NULL,
    PRIMARY KEY (session_id, client_id)
);
CREATE INDEX logout_notices_by_due ON logout_notices (due_at);
CREATE INDEX logout_notices_by_client ON logout_notices (client_id);

-- With which applications register themselves, in the name of who made the token (RFC 7591).
CREATE TABLE client_registration_tokens (
    id            BLOB PRIMARY KEY NOT NULL,
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    token_hash    BLOB NOT NULL UNIQUE,
    uses_left     BIGINT NOT NULL,
    created_at    TEXT NOT NULL,
    expires_at    TEXT NOT NULL,
    last_used_at  TEXT
);
CREATE INDEX client_registration_tokens_by_user ON client_registration_tokens (user_id, id);
