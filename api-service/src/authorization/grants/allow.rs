//! A person allows an application something, or does not.

use serde_json::json;
use uuid::Uuid;

use super::store;
use crate::{
    app::AppState,
    authorization::{
        clients::Client,
        scope::{Scope, Scopes},
    },
    database::Transaction,
    identity::{
        accounts::store as accounts,
        history::{self, Doer},
        mail::Post,
    },
    random::new_id,
};

/// Remembers that the user allows the client these scopes as well as those from before, and notes
/// it in the history of the account when anything is new. Its owner is told by mail when the client may go on while they
/// are away, for the first time.
///
/// # Errors
/// When the database fails.
pub async fn allow(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    client: &Client,
    scopes: Scopes,
    doer: Doer<'_>,
    post: &mut Post,
) -> sqlx::Result<()> {
    let now = state.clock.now();
    let id = new_id(now, &*state.random);
    let before = store::find(transaction.session(), user, &client.id).await?;
    let all = before.unwrap_or_default().or(scopes);
    store::save(transaction, id, user, &client.id, all, now).await?;
    let action = match before {
        None => "grant.created",
        Some(before) if before != all => "grant.changed",
        Some(_) => return Ok(()),
    };
    if all.contains(Scope::OfflineAccess)
        && !before.unwrap_or_default().contains(Scope::OfflineAccess)
    {
        let account = accounts::find(transaction.session(), user).await?;
        post.tell(state, &account, |letters, to, username| {
            letters.application_stays(to, username, &client.name)
        });
    }
    let names: Vec<_> = all.iter().map(Scope::as_str).collect();
    let details = json!({ "client_id": client.id, "scopes": names });
    history::note(state, transaction, action, user, doer, details).await
}

/// Notes in the history of the account that its owner was asked and said no.
///
/// # Errors
/// When the database fails.
pub async fn note_denied(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    client: &Client,
    doer: Doer<'_>,
) -> sqlx::Result<()> {
    let details = json!({ "client_id": client.id, "name": client.name });
    history::note(state, transaction, "grant.denied", user, doer, details).await
}
