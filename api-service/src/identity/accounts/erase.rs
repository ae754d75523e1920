//! Erasing what is known of somebody who leaves.
//!
//! The user's row stays, under its id, for what refers to it: articles and the audit log. `tests/api/identity/deletion.rs`
//! walks through every table of the schema, and knows which of them may go on naming somebody.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    app::AppState,
    database::{
        Transaction, execute, fetch_optional,
        statement::{Statement, statements},
    },
};

statements! {
    IS_AUTHOR = "SELECT a.user_id AS id FROM article_authors a WHERE a.user_id = $1 LIMIT 1";
    ERASE = "UPDATE users SET email = NULL, email_verified_at = NULL, password_hash = NULL, password_changed_at = NULL, \
        password_is_short = FALSE, is_active = FALSE, is_superuser = FALSE, last_sign_in_at = NULL, bio = '', website_url = NULL, \
        updated_at = $2, version = version + 1 WHERE id = $1";
    RENAME = "UPDATE users SET username = $2, display_name = $3 WHERE id = $1";
    ERASE_SESSIONS = "DELETE FROM sessions WHERE user_id = $1";
    ERASE_PENDING = "DELETE FROM pending_sign_ins WHERE user_id = $1";
    ERASE_DEVICES = "DELETE FROM known_devices WHERE user_id = $1";
    ERASE_AUTHENTICATOR = "DELETE FROM authenticators WHERE user_id = $1";
    ERASE_PASSKEYS = "DELETE FROM passkeys WHERE user_id = $1";
    ERASE_CHALLENGES = "DELETE FROM passkey_challenges WHERE user_id = $1";
    ERASE_CODES = "DELETE FROM recovery_codes WHERE user_id = $1";
    ERASE_IDENTITIES = "DELETE FROM user_identities WHERE user_id = $1";
    ERASE_PROVIDER_REQUESTS = "DELETE FROM provider_requests WHERE user_id = $1";
    ERASE_LINKS = "DELETE FROM mailed_links WHERE user_id = $1";
    ERASE_GROUPS = "DELETE FROM user_groups WHERE user_id = $1";
    ERASE_PERMISSIONS = "DELETE FROM user_permissions WHERE user_id = $1";
    ERASE_GRANTS = "DELETE FROM grants WHERE user_id = $1";
    ERASE_TOKENS = "DELETE FROM access_tokens WHERE user_id = $1";
    ERASE_REGISTRATION_TOKENS = "DELETE FROM client_registration_tokens WHERE user_id = $1";
    /// With their refresh tokens and codes.
    ERASE_AUTHORIZATIONS = "DELETE FROM authorizations WHERE user_id = $1";
    ERASE_INVITER = "UPDATE invitations SET invited_by = NULL WHERE invited_by = $1";
    ERASE_INVITED = "DELETE FROM invitations WHERE email = (SELECT u.email FROM users u WHERE u.id = $1)";
    ERASE_SIGN_UPS = "DELETE FROM sign_ups WHERE email = (SELECT u.email FROM users u WHERE u.id = $1)";
    END_FAMILIES_OF_CLIENTS = "UPDATE authorizations SET revoked_at = $2 WHERE revoked_at IS NULL \
        AND client_id IN (SELECT c.id FROM clients c WHERE c.owner_id = $1)";
    ERASE_GRANTS_OF_CLIENTS = "DELETE FROM grants WHERE client_id IN (SELECT c.id FROM clients c WHERE c.owner_id = $1)";
    ERASE_CLIENTS = "DELETE FROM clients WHERE owner_id = $1";
    ERASE_DETAILS = "UPDATE audit_log SET details = '{}' WHERE subject_user_id = $1";
    ERASE_PLACES = "UPDATE audit_log SET ip_address = NULL, user_agent = NULL WHERE subject_user_id = $1 OR actor_user_id = $1";
    /// Keys are kept for each caller: the user, a space, the application.
    ERASE_ANSWERS = "DELETE FROM idempotency_keys WHERE caller >= $1 AND caller < $2";
}

/// What goes, besides what is in the account's own row, in this order.
const ERASED: [Statement; 23] = [
    ERASE_SESSIONS,
    ERASE_PENDING,
    ERASE_DEVICES,
    ERASE_AUTHENTICATOR,
    ERASE_PASSKEYS,
    ERASE_CHALLENGES,
    ERASE_CODES,
    ERASE_IDENTITIES,
    ERASE_PROVIDER_REQUESTS,
    ERASE_LINKS,
    ERASE_GROUPS,
    ERASE_PERMISSIONS,
    ERASE_GRANTS,
    ERASE_TOKENS,
    ERASE_REGISTRATION_TOKENS,
    ERASE_AUTHORIZATIONS,
    ERASE_INVITER,
    ERASE_INVITED,
    ERASE_SIGN_UPS,
    ERASE_GRANTS_OF_CLIENTS,
    ERASE_CLIENTS,
    ERASE_DETAILS,
    ERASE_PLACES,
];

#[derive(FromRow)]
struct Found {
    #[expect(dead_code, reason = "that there is a row is what counts")]
    id: Uuid,
}

/// Erases what is known of a user, but for what they published and that something was done.
///
/// # Errors
/// Whatever the engine says.
pub async fn erase(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(transaction.session(), END_FAMILIES_OF_CLIENTS, user, now)?;
    for statement in ERASED {
        execute!(transaction.session(), statement, user)?;
    }
    let (from, to) = (format!("{user} "), format!("{user}!"));
    execute!(transaction.session(), ERASE_ANSWERS, from, to)?;
    execute!(transaction.session(), ERASE, user, now)?;
    let author = fetch_optional!(transaction.session(), Found, IS_AUTHOR, user)?;
    // Nobody's articles stand under it, so the name goes as well. The row stays for what refers
    // to it.
    if author.is_none() {
        let mut bytes = [0; 8];
        state.random.fill(&mut bytes);
        let name = format!("deleted-{:016x}", u64::from_be_bytes(bytes));
        execute!(transaction.session(), RENAME, user, name, "Deleted account")?;
    }
    Ok(())
}
