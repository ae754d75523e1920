//! Which applications got tokens in which session, and which of them are still to be told that it
//! is over.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::database::{Session, Transaction, execute, fetch_all, statement::statements};

statements! {
    /// The site is no row of `clients`, and needs no telling.
    NOTE_CLIENT = "INSERT INTO session_clients (session_id, client_id) \
        SELECT s.id, c.id FROM sessions s JOIN clients c ON c.id = $2 WHERE s.id = $1 ON CONFLICT DO NOTHING";
    WRITE_DOWN = "INSERT INTO logout_notices (session_id, client_id, user_id, attempts, created_at, due_at) \
        SELECT s.id, c.id, s.user_id, 0, s.revoked_at, s.revoked_at \
        FROM sessions s JOIN session_clients m ON m.session_id = s.id JOIN clients c ON c.id = m.client_id \
        WHERE s.user_id = $1 AND s.revoked_at = $2 AND c.backchannel_logout_uri IS NOT NULL ON CONFLICT DO NOTHING";
    /// Each is told of a session once.
    FORGET_CLIENTS = "DELETE FROM session_clients WHERE session_id IN (SELECT id FROM sessions WHERE user_id = $1 AND revoked_at = $2)";
    /// The first of each application, then the second of each: nobody waits behind what another has
    /// piled up.
    DUE = "SELECT session_id, client_id, user_id, attempts FROM \
        (SELECT session_id, client_id, user_id, attempts, due_at, ROW_NUMBER() OVER (PARTITION BY client_id ORDER BY due_at) AS place \
        FROM logout_notices WHERE due_at <= $1) AS due \
        WHERE place <= 2 ORDER BY place, due_at LIMIT $2";
    /// Of several processes, one takes it. Should it stop on the way, the notice is due again later.
    TAKE = "UPDATE logout_notices SET attempts = attempts + 1, due_at = $4 WHERE session_id = $1 AND client_id = $2 AND attempts = $3";
    DONE = "DELETE FROM logout_notices WHERE session_id = $1 AND client_id = $2";
}

/// A session of which an application is still to be told that it is over.
#[derive(Clone, Debug, FromRow)]
pub struct Notice {
    /// The session.
    pub session_id: Uuid,
    /// The application.
    pub client_id: String,
    /// Who was signed in.
    pub user_id: Uuid,
    /// How often it was tried.
    pub attempts: i64,
}

/// Notes that an application is given tokens in a session.
///
/// # Errors
/// When the database fails.
pub async fn note_client(
    transaction: &mut Transaction,
    session_id: Uuid,
    client_id: &str,
) -> sqlx::Result<()> {
    execute!(transaction.session(), NOTE_CLIENT, session_id, client_id).map(drop)
}

/// Writes down who is to be told of the sessions of a user that end with this transaction, at `now`.
///
/// # Errors
/// When the database fails.
pub async fn write_down(
    transaction: &mut Transaction,
    user: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(transaction.session(), WRITE_DOWN, user, now)?;
    execute!(transaction.session(), FORGET_CLIENTS, user, now).map(drop)
}

/// What is due: two of each application at most, and the oldest first.
pub async fn due(
    session: Session<'_>,
    now: DateTime<Utc>,
    limit: i64,
) -> sqlx::Result<Vec<Notice>> {
    fetch_all!(session, Notice, DUE, now, limit)
}

/// Takes a notice, which is due again at `next`. False when another process was quicker.
pub async fn take(
    transaction: &mut Transaction,
    notice: &Notice,
    next: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(
        transaction.session(),
        TAKE,
        notice.session_id,
        notice.client_id.as_str(),
        notice.attempts,
        next
    )?;
    Ok(written == 1)
}

/// Removes a notice: it was heard, or is given up.
pub async fn done(transaction: &mut Transaction, notice: &Notice) -> sqlx::Result<()> {
    let (session_id, client_id) = (notice.session_id, notice.client_id.as_str());
    execute!(transaction.session(), DONE, session_id, client_id).map(drop)
}
