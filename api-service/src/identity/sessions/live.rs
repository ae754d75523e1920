//! Who is signed in, told by a session's secret: for the authorization server.

use super::store::{self, SessionRow};
use crate::{app::AppState, identity::secret::SecretText};

/// A session that has not ended.
pub type LiveSession = SessionRow;

/// The session with this secret, unless it ended or its user may not sign in any more. Notes
/// that it is used, at most once a minute.
///
/// # Errors
/// Whatever the engine says.
pub async fn find_live(state: &AppState, secret: &SecretText) -> sqlx::Result<Option<LiveSession>> {
    let now = state.clock.now();
    let mut connection = state.database.read().await?;
    let found = store::find_live(connection.session(), &secret.hash(), now).await?;
    drop(connection);
    if let Some(session) = &found
        && store::use_is_worth_noting(session, now)
    {
        let mut transaction = state.database.begin().await?;
        store::note_use(transaction.session(), session.id, now).await?;
        transaction.commit().await?;
    }
    Ok(found)
}
