//! Ending sessions, and with them the tokens that were given on the strength of them.

use chrono::{DateTime, Utc};
use serde_json::json;
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    pending,
    store::{self, Found},
};
use crate::{
    app::AppState,
    authorization::{
        clients::SITE,
        families, notices,
        scope::{Scope, Scopes},
    },
    database::{Transaction, fetch_all, statement::statements},
    http::origin::Origin,
    identity::history::{self, Doer},
};

statements! {
    FAMILIES = "SELECT id, client_id, session_id, scopes FROM authorizations \
        WHERE user_id = $1 AND session_id IS NOT NULL AND revoked_at IS NULL";
}

/// A family of tokens that was authorized in a session.
#[derive(FromRow)]
struct FamilyRow {
    id: Uuid,
    client_id: String,
    session_id: Option<Uuid>,
    scopes: String,
}

impl FamilyRow {
    /// Whether its application was allowed to go on while the user is away.
    fn outlives_session(&self) -> bool {
        let scopes: Scopes = self.scopes.parse().unwrap_or_default();
        scopes.contains(Scope::OfflineAccess) && self.client_id != SITE
    }
}

/// Ends one session of a user; tells whether it was live.
///
/// # Errors
/// Whatever the engine says.
pub async fn end(
    transaction: &mut Transaction,
    session: Uuid,
    user: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    if !store::end(transaction.session(), session, user, now).await? {
        return Ok(false);
    }
    end_families(transaction, user, now, |of| of == session).await?;
    notices::write_down(transaction, user, now).await?;
    Ok(true)
}

/// Ends a session whose secret somebody showed, in their name, if it is live.
///
/// # Errors
/// Whatever the engine says.
pub async fn sign_out(
    state: &AppState,
    transaction: &mut Transaction,
    ended: &Found,
    origin: &Origin,
) -> sqlx::Result<()> {
    let user = ended.user_id;
    if !end(transaction, ended.id, user, state.clock.now()).await? {
        return Ok(());
    }
    let (action, doer) = ("session.ended", Doer::user(user, origin));
    let details = json!({ "session_id": ended.id });
    history::note(state, transaction, action, user, doer, details).await
}

/// Ends every session of a user but `kept`, and every sign-in of theirs that is under way.
///
/// # Errors
/// Whatever the engine says.
pub async fn end_all(
    transaction: &mut Transaction,
    user: Uuid,
    kept: Option<Uuid>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::end_all(transaction.session(), user, kept, now).await?;
    pending::end_all(transaction.session(), user).await?;
    end_families(transaction, user, now, |of| Some(of) != kept).await?;
    notices::write_down(transaction, user, now).await
}

/// Ends what was authorized in the sessions that `is_over` tells, at once: the access tokens
/// too, which would otherwise live on for minutes.
async fn end_families(
    transaction: &mut Transaction,
    user: Uuid,
    now: DateTime<Utc>,
    is_over: impl Fn(Uuid) -> bool,
) -> sqlx::Result<()> {
    let families = fetch_all!(transaction.session(), FamilyRow, FAMILIES, user)?;
    for family in families {
        if family.session_id.is_some_and(&is_over) && !family.outlives_session() {
            families::revoke(transaction.session(), family.id, now).await?;
        }
    }
    Ok(())
}
