//! A code or a refresh token that was used before is shown again: one of the two who showed it has
//! stolen it, and nobody knows which (RFC 6749, 4.1.2; RFC 9700, 4.14.2).

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::{
    app::AppState,
    authorization::{
        clients::Client,
        families::{self, Authorization},
    },
    database::Transaction,
    http::origin::Origin,
    identity::{
        accounts,
        history::{self, Doer},
        mail::{Letters, Post},
    },
};

/// Ends the family, and tells whose it is: in the history of their account and by mail. Only the
/// first time, so that nobody who has an old token can fill either.
///
/// # Errors
/// When the database fails.
pub async fn end(
    state: &AppState,
    mut transaction: Transaction,
    client: &Client,
    family: &Authorization,
    shown: &'static str,
    origin: &Origin,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let is_first = families::revoke(transaction.session(), family.id, now).await?;
    let mut post = Post::default();
    if is_first {
        let client_id = &client.id;
        tracing::warn!(
            client = client_id,
            shown,
            "shown twice: its tokens are revoked"
        );
        if let Some(user) = family.user_id {
            let doer = Doer {
                client_id: Some(client_id),
                ..Doer::nobody(origin)
            };
            let action = "authorization.reuse_detected";
            let details = json!({ "client_id": client_id, "name": client.name, "shown": shown });
            history::note(state, &mut transaction, action, user, doer, details).await?;
            let account = accounts::store::find(transaction.session(), user).await?;
            if let Some(account) = account
                && let Some(email) = &account.email
            {
                let letters = Letters::of(&state.settings);
                post.add(letters.access_ended(email, &account.username, &client.name));
            }
        }
    }
    transaction.commit().await?;
    post.send(state);
    Ok(())
}
