//! Writing an event of the audit log.

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use crate::{
    database::{Session, execute, statement::statements},
    http::origin::Origin,
    random::{Random, new_id},
};

statements! {
    INSERT = "INSERT INTO audit_log (id, created_at, actor_user_id, actor_client_id, action, target_type, target_id, \
        subject_user_id, ip_address, user_agent, details) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
}

/// Something that was done, or tried, and that somebody may want to know later.
#[derive(Clone, Debug)]
pub struct Event<'e> {
    /// Who did it; nobody when it was done without signing in, such as a wrong password.
    pub actor_user: Option<Uuid>,
    /// The application through which it was done.
    pub actor_client: Option<&'e str>,
    /// What was done, as `resource.done`: `session.started`, `group.changed`.
    pub action: &'static str,
    /// What kind of thing it was done to: `user`, `group`, `client`, …
    pub target_type: &'static str,
    /// Which one.
    pub target_id: String,
    /// Whose account it concerns, if anybody's; they see it in their own log.
    pub subject_user: Option<Uuid>,
    /// Where the request came from.
    pub origin: &'e Origin,
    /// What else there is to know, never a secret: for a change, the new values.
    pub details: serde_json::Value,
}

/// Writes `event`. Call it within the transaction that does what the event tells of.
///
/// # Errors
/// Whatever the engine says.
pub async fn record(
    session: Session<'_>,
    event: &Event<'_>,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> sqlx::Result<()> {
    let id = new_id(now, random);
    execute!(
        session,
        INSERT,
        id,
        now,
        event.actor_user,
        event.actor_client,
        event.action,
        event.target_type,
        &event.target_id,
        event.subject_user,
        event.origin.ip_address.map(|address| address.to_string()),
        event.origin.user_agent.as_deref(),
        Json(&event.details),
    )?;
    Ok(())
}
