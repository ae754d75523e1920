//! Clearing away what is over: links, sign-ups, sessions and counts that nobody can use any
//! more, and addresses of machines with them.

use std::time::Duration;

use chrono::TimeDelta;

use crate::{
    app::AppState,
    database::{execute, statement::statements},
};

/// How often.
const EVERY: Duration = Duration::from_hours(1);
/// A session can be looked up so long after its end.
const SESSIONS_KEPT: TimeDelta = TimeDelta::days(30);
/// A browser that was not used for so long is no longer known.
const DEVICES_KEPT: TimeDelta = TimeDelta::days(365);
/// No count looks further back.
const ATTEMPTS_KEPT: TimeDelta = TimeDelta::days(1);

statements! {
    SIGN_UPS = "DELETE FROM sign_ups WHERE expires_at <= $1";
    LINKS = "DELETE FROM mailed_links WHERE expires_at <= $1";
    INVITATIONS = "DELETE FROM invitations WHERE expires_at <= $1";
    PENDING = "DELETE FROM pending_sign_ins WHERE expires_at <= $1";
    CHALLENGES = "DELETE FROM passkey_challenges WHERE expires_at <= $1";
    PROVIDER_REQUESTS = "DELETE FROM provider_requests WHERE expires_at <= $1";
    SESSIONS = "DELETE FROM sessions WHERE expires_at <= $1";
    DEVICES = "DELETE FROM known_devices WHERE last_used_at <= $1";
    ATTEMPTS = "DELETE FROM attempts WHERE began_at <= $1";
}

/// Clears away now and then, until the service stops.
pub async fn keep(state: AppState) {
    loop {
        if let Err(error) = clear(&state).await {
            tracing::warn!(%error, "what is over could not be cleared away");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => (),
            () = state.stopping.cancelled() => return,
        }
    }
}

/// Clears away what is over.
///
/// # Errors
/// Whatever the engine says.
pub async fn clear(state: &AppState) -> sqlx::Result<u64> {
    let now = state.clock.now();
    let mut cleared = 0;
    for (statement, until) in [
        (SIGN_UPS, now),
        (LINKS, now),
        (INVITATIONS, now),
        (PENDING, now),
        (CHALLENGES, now),
        (PROVIDER_REQUESTS, now),
        (SESSIONS, now - SESSIONS_KEPT),
        (DEVICES, now - DEVICES_KEPT),
        (ATTEMPTS, now - ATTEMPTS_KEPT),
    ] {
        // One transaction each, so that nobody waits for all of them.
        let mut transaction = state.database.begin().await?;
        cleared += execute!(transaction.session(), statement, until)?;
        transaction.commit().await?;
    }
    Ok(cleared)
}
