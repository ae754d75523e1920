//! `DELETE /api/v1/me`

use axum::{extract::State, http::StatusCode};
use chrono::{DateTime, Utc};
use serde_json::json;
use sqlx::FromRow;
use uuid::Uuid;

use super::{store, ways_in};
use crate::{
    app::AppState,
    database::{
        Transaction, execute, fetch_optional,
        statement::{Statement, statements},
    },
    http::{
        authentication::Allowed,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        history::{self, Doer},
        mail::{Letters, Post},
        recent::need_recent,
    },
    permissions::users::{keep_a_superuser, shut_out},
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
    ERASE_INVITER = "UPDATE invitations SET invited_by = NULL WHERE invited_by = $1";
    END_FAMILIES_OF_CLIENTS = "UPDATE authorizations SET revoked_at = $2 WHERE revoked_at IS NULL \
        AND client_id IN (SELECT c.id FROM clients c WHERE c.owner_id = $1)";
    ERASE_CLIENTS = "DELETE FROM clients WHERE owner_id = $1";
    ERASE_PLACES = "UPDATE audit_log SET ip_address = NULL, user_agent = NULL WHERE subject_user_id = $1 OR actor_user_id = $1";
}

/// What goes, besides what is in the account's own row.
const ERASED: [Statement; 17] = [
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
    ERASE_INVITER,
    ERASE_CLIENTS,
    ERASE_PLACES,
];

#[derive(FromRow)]
struct Found {
    #[expect(dead_code, reason = "that there is a row is what counts")]
    id: Uuid,
}

/// Delete my account
///
/// For good. What I published stays, under my name; everything else that is known of me is erased. The audit log keeps
/// what was done, without the addresses it was done from. Needs somebody who signed in within the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/me", operation_id = "delete_my_account", tag = "My account",
    responses(
        (status = 204, description = "There is no such account any more"),
        (status = 409, description = "Nobody else is a superuser", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn delete_my_account(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    need_recent(&caller, now)?;
    let mut transaction = state.database.begin().await?;
    // Asked of the database, not of the token: it may be older than the right.
    keep_a_superuser(&mut transaction, user).await?;
    ways_in::hold(transaction.session(), user).await?;
    let account = store::find(transaction.session(), user).await?;
    let (action, doer) = ("account.deleted", Doer::caller(&caller, &origin));
    history::note(&state, &mut transaction, action, user, doer, json!({})).await?;
    shut_out(&mut transaction, user, now).await?;
    erase(&state, &mut transaction, user, now).await?;
    transaction.commit().await?;
    let mut post = Post::default();
    if let Some((name, email)) =
        account.and_then(|account| Some((account.username, account.email?)))
    {
        post.add(Letters::of(&state.settings).account_deleted(&email, &name));
    }
    post.send(&state);
    Ok(StatusCode::NO_CONTENT)
}

async fn erase(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(transaction.session(), END_FAMILIES_OF_CLIENTS, user, now)?;
    for statement in ERASED {
        execute!(transaction.session(), statement, user)?;
    }
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
