//! Events of the audit log as the API gives them away.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::{FromRow, types::Json};
use utoipa::ToSchema;
use uuid::Uuid;

/// Who did it.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditActor {
    /// The user's id.
    pub id: Uuid,
    /// The user's name; null when the account is gone.
    #[schema(required)]
    pub username: Option<String>,
}

/// Something that was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditEvent {
    /// The event's id.
    pub id: Uuid,
    /// When it was done.
    pub created_at: DateTime<Utc>,
    /// What was done, as `resource.done`.
    #[schema(example = "group.changed")]
    pub action: String,
    /// Who did it; null when nobody had signed in.
    #[schema(required)]
    pub actor: Option<AuditActor>,
    /// The application through which it was done.
    #[schema(required)]
    pub client_id: Option<String>,
    /// What kind of thing it was done to.
    #[schema(example = "group")]
    pub target_type: String,
    /// Which one.
    pub target_id: String,
    /// Whose account it concerns, if anybody's.
    #[schema(required)]
    pub subject_user_id: Option<Uuid>,
    /// The address it was done from, if known and yours to know.
    #[schema(required)]
    pub ip_address: Option<String>,
    /// The program it was done with, if known and yours to know.
    #[schema(required)]
    pub user_agent: Option<String>,
    /// What else there is to know; its members depend on the action.
    #[schema(value_type = Object)]
    pub details: serde_json::Value,
}

/// A page of the audit log.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditLogPage {
    /// The events, newest first.
    pub items: Vec<AuditEvent>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}

/// A row of the audit log.
#[derive(FromRow)]
pub struct EventRow {
    pub id: Uuid,
    pub created_at: DateTime<Utc>,
    actor_user_id: Option<Uuid>,
    actor_username: Option<String>,
    actor_client_id: Option<String>,
    action: String,
    target_type: String,
    target_id: String,
    subject_user_id: Option<Uuid>,
    ip_address: Option<String>,
    user_agent: Option<String>,
    details: Json<serde_json::Value>,
}

impl From<EventRow> for AuditEvent {
    fn from(row: EventRow) -> Self {
        let username = row.actor_username;
        Self {
            id: row.id,
            created_at: row.created_at,
            action: row.action,
            actor: row.actor_user_id.map(|id| AuditActor { id, username }),
            client_id: row.actor_client_id,
            target_type: row.target_type,
            target_id: row.target_id,
            subject_user_id: row.subject_user_id,
            ip_address: row.ip_address,
            user_agent: row.user_agent,
            details: row.details.0,
        }
    }
}

impl AuditEvent {
    /// What the person whom it concerns may see: not from where another one did it.
    #[must_use]
    pub fn as_seen_by(mut self, user: Uuid) -> Self {
        if self.actor.as_ref().is_some_and(|actor| actor.id != user) {
            self.ip_address = None;
            self.user_agent = None;
        }
        self
    }
}
