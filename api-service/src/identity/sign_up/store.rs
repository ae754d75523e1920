//! Sign-ups that are not confirmed yet.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::database::{Session, execute, fetch_optional, statement::statements};

statements! {
    INSERT = "INSERT INTO sign_ups (id, email, username, display_name, password_hash, invitation_id, secret_hash, handle_hash, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    RENEW = "UPDATE sign_ups SET secret_hash = $3, expires_at = $4 WHERE handle_hash = $1 AND email = $2 \
        RETURNING id, email, username, display_name, password_hash, invitation_id";
    FIND = "SELECT id, email, username, display_name, password_hash, invitation_id FROM sign_ups \
        WHERE secret_hash = $1 AND expires_at > $2";
    TAKE = "DELETE FROM sign_ups WHERE secret_hash = $1 AND expires_at > $2 \
        RETURNING id, email, username, display_name, password_hash, invitation_id";
    FORGET_OTHERS = "DELETE FROM sign_ups WHERE email = $1";
    FIND_INVITATION = "SELECT id FROM invitations WHERE secret_hash = $1 AND accepted_at IS NULL AND expires_at > $2";
    ACCEPT_INVITATION = "UPDATE invitations SET accepted_at = $2 WHERE id = $1 AND accepted_at IS NULL AND expires_at > $2";
}

/// Somebody who wants an account.
#[derive(FromRow)]
pub struct SignUpRow {
    pub id: Uuid,
    pub email: String,
    pub username: String,
    pub display_name: String,
    pub password_hash: String,
    pub invitation_id: Option<Uuid>,
}

/// What is kept of the secrets of a sign-up.
pub struct Hashes {
    /// Of the one in the link.
    pub link: Vec<u8>,
    /// Of the one that the browser holds.
    pub handle: Vec<u8>,
}

/// Keeps a sign-up until it is confirmed.
pub async fn insert(
    session: Session<'_>,
    row: &SignUpRow,
    hashes: &Hashes,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(
        session,
        INSERT,
        row.id,
        &row.email,
        &row.username,
        &row.display_name,
        &row.password_hash,
        row.invitation_id,
        hashes.link.as_slice(),
        hashes.handle.as_slice(),
        now,
        expires_at,
    )
    .map(drop)
}

/// Gives the sign-up with this address that a browser holds the handle of a new link; the old one is void.
pub async fn renew(
    session: Session<'_>,
    email: &str,
    hashes: &Hashes,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<Option<SignUpRow>> {
    let (handle, link) = (hashes.handle.as_slice(), hashes.link.as_slice());
    fetch_optional!(session, SignUpRow, RENEW, handle, email, link, expires_at)
}

/// The sign-up with this secret, which stays.
pub async fn find(
    session: Session<'_>,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<SignUpRow>> {
    fetch_optional!(session, SignUpRow, FIND, secret_hash, now)
}

/// Takes the sign-up with this secret, which is gone then.
pub async fn take(
    session: Session<'_>,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<SignUpRow>> {
    fetch_optional!(session, SignUpRow, TAKE, secret_hash, now)
}

/// Forgets every sign-up with this address, which has an account now.
pub async fn forget_others(session: Session<'_>, email: &str) -> sqlx::Result<()> {
    execute!(session, FORGET_OTHERS, email).map(drop)
}

#[derive(FromRow)]
struct Invitation {
    id: Uuid,
}

/// The invitation with this secret, when it still holds.
pub async fn find_invitation(
    session: Session<'_>,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Uuid>> {
    let found = fetch_optional!(session, Invitation, FIND_INVITATION, secret_hash, now)?;
    Ok(found.map(|invitation| invitation.id))
}

/// Uses up an invitation; tells whether it still held.
pub async fn accept_invitation(
    session: Session<'_>,
    id: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(session, ACCEPT_INVITATION, id, now)?;
    Ok(written > 0)
}
