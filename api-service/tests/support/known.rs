//! Everything that can be known of somebody, in every table that there is for it.

use uuid::Uuid;
use verso::database::Session;

use super::{Column, TestApp, people::run};

/// Every text that tells something about them has this in it, and so have all bytes.
const MARK: &str = "known";
const MARK_IN_HEX: &str = "6b6e6f776e";

/// Tables that tell nothing of anybody with an account, and why.
const IMPERSONAL: &[(&str, &str)] = &[
    ("_sqlx_migrations", "the schema itself"),
    (
        "article_authors",
        "what is published stays, and the name with it; another test looks at that",
    ),
    ("article_tags", "articles"),
    ("articles", "who wrote one stands in article_authors"),
    ("attempts", "digests, for a day at most"),
    (
        "authorization_requests",
        "the way of a browser, for minutes; of a person it names the session alone",
    ),
    ("device_requests", "as authorization_requests"),
    ("group_permissions", "groups"),
    ("groups", "what administrators made is the publication's"),
    ("logout_requests", "as authorization_requests"),
    ("media", "what is published"),
    ("permissions", "the same for everybody"),
    (
        "pushed_requests",
        "what an application asked for, for 90 seconds",
    ),
    ("redirects", "what is published"),
    ("rsa_signing_keys", "keys of the service"),
    ("signing_keys", "keys of the service"),
    ("tags", "what is published"),
    ("used_proofs", "digests"),
];

/// With the user's id as `$1`, and nothing else.
const OF_USER: &[&str] = &[
    "INSERT INTO user_permissions (user_id, codename) VALUES ($1, 'articles.add')",
    "INSERT INTO user_groups (user_id, group_id) SELECT u.id, g.id FROM users u CROSS JOIN groups g WHERE u.id = $1 AND g.name = 'Writer'",
];

/// With the user's id, which names whatever needs an id, as `$1`, and the time as `$2`.
const AT_A_TIME: &[&str] = &[
    "UPDATE users SET username = 'known-name', display_name = 'known-display', bio = 'known-bio', website_url = 'https://known.example', \
     email = 'known@example.com', email_verified_at = $2, password_hash = 'known-hash', password_changed_at = $2, last_sign_in_at = $2 WHERE id = $1",
    "INSERT INTO clients (id, owner_id, name, website_url, auth_method, redirect_uris, post_logout_redirect_uris, grant_types, scopes, jwks, \
     backchannel_logout_uri, created_at, updated_at) VALUES ('known-client', $1, 'known-name', 'https://known.example', 'none', \
     'https://known.example/a', 'https://known.example/b', 'authorization_code', 'openid known', '{\"keys\":[\"known\"]}', 'https://known.example/c', $2, $2)",
    "INSERT INTO grants (id, user_id, client_id, scopes, created_at, updated_at) VALUES ($1, $1, 'known-other', 'openid known', $2, $2)",
    "INSERT INTO user_identities (id, user_id, issuer, subject, email, created_at, last_used_at) \
     VALUES ($1, $1, 'https://known.example', 'known-subject', 'known-there@example.com', $2, $2)",
    "INSERT INTO authorizations (id, client_id, user_id, session_id, scopes, authenticated_at, methods, dpop_jkt, created_at, expires_at, revoked_at) \
     VALUES ($1, 'known-other', $1, $1, 'openid known', $2, 'known', 'known-jkt', $2, $2, $2)",
];

/// As before, with bytes as `$3`.
const SECRET: &[&str] = &[
    "INSERT INTO sessions (id, user_id, secret_hash, authenticated_at, methods, ip_address, last_ip_address, user_agent, created_at, last_used_at, expires_at, revoked_at) \
     VALUES ($1, $1, $3, $2, 'known', 'known-address', 'known-address', 'known-browser', $2, $2, $2, $2)",
    "INSERT INTO client_secrets (id, client_id, secret_hash, created_at) VALUES ($1, 'known-client', $3, $2)",
    "INSERT INTO authorization_codes (code_hash, authorization_id, client_id, redirect_uri, code_challenge, expires_at) \
     VALUES ($3, $1, 'known-other', 'https://known.example', 'known', $2)",
    "INSERT INTO tokens (token_hash, authorization_id, created_at, expires_at) VALUES ($3, $1, $2, $2)",
    "INSERT INTO access_tokens (id, user_id, name, token_hash, hint, scopes, created_at, expires_at, last_used_at) \
     VALUES ($1, $1, 'known-name', $3, 'known-hint', 'account.read known', $2, $2, $2)",
    "INSERT INTO client_registration_tokens (id, user_id, name, token_hash, uses_left, created_at, expires_at, last_used_at) \
     VALUES ($1, $1, 'known-name', $3, 3, $2, $2, $2)",
    "INSERT INTO invitations (id, email, secret_hash, created_at, expires_at) VALUES ($1, 'known@example.com', $3, $2, $2)",
    "INSERT INTO sign_ups (id, email, username, display_name, password_hash, secret_hash, created_at, expires_at) \
     VALUES ($1, 'known@example.com', 'known-other', 'known', 'known', $3, $2, $2)",
    "INSERT INTO mailed_links (id, user_id, purpose, email, secret_hash, created_at, expires_at) \
     VALUES ($1, $1, 'change_email', 'known-new@example.com', $3, $2, $2)",
    "INSERT INTO pending_sign_ins (id, user_id, secret_hash, methods, created_at, expires_at) VALUES ($1, $1, $3, 'known', $2, $2)",
    "INSERT INTO authenticators (user_id, sealed_secret, created_at, confirmed_at) VALUES ($1, $3, $2, $2)",
    "INSERT INTO recovery_codes (user_id, code_hash, created_at) VALUES ($1, $3, $2)",
    "INSERT INTO known_devices (id, user_id, secret_hash, created_at, last_used_at) VALUES ($1, $1, $3, $2, $2)",
    "INSERT INTO passkeys (id, user_id, credential_id, name, credential, sign_count, created_at, last_used_at) \
     VALUES ($1, $1, $3, 'known-name', '\"known\"', 1, $2, $2)",
    "INSERT INTO passkey_challenges (secret_hash, user_id, state, expires_at) VALUES ($3, $1, '\"known\"', $2)",
    "INSERT INTO provider_requests (id, secret_hash, state_hash, nonce_hash, sealed_verifier, provider, user_id, created_at, expires_at) \
     VALUES ($1, $3, $3, $3, $3, 'known', $1, $2, $2)",
];

/// With another user's id as `$1`, the time as `$2`, and the one whom all this is about as `$3`.
const OF_OTHERS: &[&str] = &[
    "INSERT INTO audit_log (id, created_at, actor_user_id, actor_client_id, action, target_type, target_id, subject_user_id, ip_address, user_agent, details) \
     VALUES ($1, $2, $3, 'site', 'account.changed', 'user', '', $3, 'known-address', 'known-browser', '{\"bio\":\"known-bio\"}')",
    "INSERT INTO grants (id, user_id, client_id, scopes, created_at, updated_at) VALUES ($1, $1, 'known-client', 'openid', $2, $2)",
    "INSERT INTO clients (id, owner_id, name, auth_method, redirect_uris, post_logout_redirect_uris, grant_types, scopes, created_at, updated_at) \
     SELECT 'others', $1, 'Others', 'none', '', '', '', '', $2, $2 WHERE $3 <> $1",
    "INSERT INTO session_clients (session_id, client_id) SELECT s.id, 'others' FROM sessions s WHERE s.user_id = $3 AND $1 <> $3 AND s.created_at = $2",
    "INSERT INTO logout_notices (session_id, client_id, user_id, attempts, created_at, due_at) \
     SELECT $1, 'others', u.id, 0, $2, $2 FROM users u WHERE u.id = $3",
];

const ANSWER: &str = "INSERT INTO idempotency_keys (caller, key, request_hash, created_at) VALUES ($1, 'known', $2, $3)";
const INVITED: &str = "INSERT INTO invitations (id, email, secret_hash, invited_by, created_at, expires_at, accepted_at) \
    VALUES ($1, 'guest@example.com', $2, $3, $4, $4, $4)";

impl TestApp {
    /// Makes somebody of whom everything is known that can be.
    ///
    /// # Panics
    /// When there is a table that is neither filled here nor said to be impersonal: whoever adds one decides that, and
    /// whether the export has it and leaving erases it.
    pub async fn has_somebody_well_known(&self) -> Uuid {
        // Ids are made of the time and of randomness that begins alike, and the groups have some already.
        self.clock.advance(chrono::Duration::seconds(1));
        let user = self.has_user("somebody").await;
        let other = self.has_user("other").await;
        let now = self.state.clock.now();
        let bytes = MARK.as_bytes();
        for sql in OF_USER {
            run!(self, *sql, user);
        }
        for sql in AT_A_TIME {
            run!(self, *sql, user, now);
        }
        for sql in SECRET {
            run!(self, *sql, user, now, bytes);
        }
        for sql in OF_OTHERS {
            run!(self, *sql, other, now, user);
        }
        run!(self, ANSWER, format!("{user} site"), bytes, now);
        run!(self, INVITED, other, &b"another"[..], user, now);
        let mut tables: Vec<_> = self.columns().await;
        tables.dedup_by(|one, other| one.table == other.table);
        let about = self.places_that_tell_of(user).await;
        for Column { table, .. } in tables {
            let is_filled = about.iter().any(|place| place.table == table);
            let is_impersonal = IMPERSONAL.iter().any(|(name, _)| *name == table);
            assert!(
                is_filled != is_impersonal,
                "{table}: fill it in tests/support/known.rs, or say there why it tells nothing of anybody"
            );
        }
        user
    }

    /// Where something is kept of this user: their id, or what has the mark.
    pub async fn places_that_tell_of(&self, user: Uuid) -> Vec<Column> {
        let id = user.simple().to_string();
        let mut places = Vec::new();
        for place in self.columns().await {
            let values = self.values(&place).await.into_iter();
            let mut values = values.map(|value| value.replace('-', ""));
            if values.any(|value| {
                [MARK, MARK_IN_HEX, &id]
                    .iter()
                    .any(|mark| value.contains(*mark))
            }) {
                places.push(place);
            }
        }
        places
    }
}
