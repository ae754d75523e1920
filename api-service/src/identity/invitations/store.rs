//! Open invitations, and as the API gives them away.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::database::{Session, execute, fetch_all, fetch_optional, statement::statements};

statements! {
    INSERT = "INSERT INTO invitations (id, email, secret_hash, invited_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
    FIND = "SELECT i.id, i.email, u.username AS invited_by, i.created_at, i.expires_at \
        FROM invitations i LEFT JOIN users u ON u.id = i.invited_by WHERE i.id = $1";
    LIST = "SELECT i.id, i.email, u.username AS invited_by, i.created_at, i.expires_at \
        FROM invitations i LEFT JOIN users u ON u.id = i.invited_by \
        WHERE i.accepted_at IS NULL AND i.expires_at > $1 AND i.id < $2 ORDER BY i.id DESC LIMIT $3";
    DELETE = "DELETE FROM invitations WHERE id = $1 AND accepted_at IS NULL";
}

/// An invitation that nobody has used yet.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct Invitation {
    /// Never changes.
    pub id: Uuid,
    /// The address that it was sent to.
    #[schema(example = "ada@example.com", format = "email")]
    pub email: String,
    /// The name of who invited; null when they are gone.
    #[schema(required, example = "bea")]
    pub invited_by: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Until when it can be used.
    pub expires_at: DateTime<Utc>,
}

/// A page of invitations.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitationPage {
    /// The invitations, the newest first.
    pub items: Vec<Invitation>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}

/// An invitation to be made.
pub struct NewInvitation<'i> {
    pub id: Uuid,
    pub email: &'i str,
    pub secret_hash: &'i [u8],
    pub invited_by: Option<Uuid>,
    pub expires_at: DateTime<Utc>,
}

/// Keeps an invitation, of which only the hash of its secret is known.
pub async fn insert(
    session: Session<'_>,
    new: &NewInvitation<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(
        session,
        INSERT,
        new.id,
        new.email,
        new.secret_hash,
        new.invited_by,
        now,
        new.expires_at,
    )
    .map(drop)
}

/// The invitation with this id.
pub async fn find(session: Session<'_>, id: Uuid) -> sqlx::Result<Option<Invitation>> {
    fetch_optional!(session, Invitation, FIND, id)
}

/// Invitations that can be used, the newest first, before this one.
pub async fn list(
    session: Session<'_>,
    now: DateTime<Utc>,
    before: Uuid,
    limit: i64,
) -> sqlx::Result<Vec<Invitation>> {
    fetch_all!(session, Invitation, LIST, now, before, limit)
}

/// Takes an invitation back; tells whether nobody had used it.
pub async fn delete(session: Session<'_>, id: Uuid) -> sqlx::Result<bool> {
    let written = execute!(session, DELETE, id)?;
    Ok(written > 0)
}
