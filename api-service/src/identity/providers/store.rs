//! Who is who at which provider, and what providers were asked.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::database::{Session, execute, fetch_all, fetch_optional, statement::statements};

statements! {
    INSERT_REQUEST = "INSERT INTO provider_requests (id, secret_hash, state_hash, nonce_hash, sealed_verifier, provider, user_id, invitation_id, \
        must_prove_anew, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    TAKE_SIGN_IN = "DELETE FROM provider_requests WHERE secret_hash = $1 AND state_hash = $2 AND provider = $3 AND expires_at > $4 \
        AND user_id IS NULL RETURNING nonce_hash, sealed_verifier, invitation_id, must_prove_anew, created_at";
    TAKE_CONNECTION = "DELETE FROM provider_requests WHERE secret_hash = $1 AND state_hash = $2 AND provider = $3 AND expires_at > $4 \
        AND user_id = $5 RETURNING nonce_hash, sealed_verifier, invitation_id, must_prove_anew, created_at";
    INSERT = "INSERT INTO user_identities (id, user_id, issuer, subject, email, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    FIND = "SELECT id, user_id, issuer, email, created_at, last_used_at FROM user_identities WHERE issuer = $1 AND subject = $2";
    NOTE_USE = "UPDATE user_identities SET last_used_at = $2, email = COALESCE($3, email) WHERE id = $1";
    LIST = "SELECT id, user_id, issuer, email, created_at, last_used_at FROM user_identities WHERE user_id = $1 ORDER BY id";
    DELETE = "DELETE FROM user_identities WHERE id = $1 AND user_id = $2";
    FIND_INVITATION = "SELECT id FROM invitations WHERE email = $1 AND accepted_at IS NULL AND expires_at > $2 ORDER BY created_at, id LIMIT 1";
}

/// What a provider is asked.
pub struct NewRequest<'r> {
    pub id: Uuid,
    pub secret_hash: &'r [u8],
    pub state_hash: &'r [u8],
    pub nonce_hash: &'r [u8],
    pub sealed_verifier: &'r [u8],
    pub provider: &'r str,
    pub user_id: Option<Uuid>,
    pub invitation_id: Option<Uuid>,
    pub must_prove_anew: bool,
}

/// What a provider was asked.
#[derive(FromRow)]
pub struct RequestRow {
    pub nonce_hash: Vec<u8>,
    pub sealed_verifier: Vec<u8>,
    pub invitation_id: Option<Uuid>,
    pub must_prove_anew: bool,
    pub created_at: DateTime<Utc>,
}

/// Keeps a request until its answer comes.
pub async fn insert_request(
    session: Session<'_>,
    new: &NewRequest<'_>,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(
        session,
        INSERT_REQUEST,
        new.id,
        new.secret_hash,
        new.state_hash,
        new.nonce_hash,
        new.sealed_verifier,
        new.provider,
        new.user_id,
        new.invitation_id,
        new.must_prove_anew,
        now,
        expires_at,
    )
    .map(drop)
}

/// By what a request is found again.
pub struct RequestKey<'k> {
    pub secret_hash: &'k [u8],
    pub state_hash: &'k [u8],
    pub provider: &'k str,
    /// Who wants to connect; none when somebody signs in.
    pub user_id: Option<Uuid>,
}

/// Takes a request, which is gone then.
pub async fn take_request(
    session: Session<'_>,
    key: &RequestKey<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<RequestRow>> {
    let (secret, state, provider) = (key.secret_hash, key.state_hash, key.provider);
    match key.user_id {
        None => fetch_optional!(
            session,
            RequestRow,
            TAKE_SIGN_IN,
            secret,
            state,
            provider,
            now
        ),
        Some(user) => fetch_optional!(
            session,
            RequestRow,
            TAKE_CONNECTION,
            secret,
            state,
            provider,
            now,
            user
        ),
    }
}

/// Who somebody is at a provider.
#[derive(FromRow)]
pub struct IdentityRow {
    pub id: Uuid,
    pub user_id: Uuid,
    pub issuer: String,
    pub email: Option<String>,
    pub created_at: DateTime<Utc>,
    pub last_used_at: Option<DateTime<Utc>>,
}

/// An identity to be kept.
pub struct NewIdentity<'i> {
    pub id: Uuid,
    pub user_id: Uuid,
    pub issuer: &'i str,
    pub subject: &'i str,
    pub email: Option<&'i str>,
}

/// Keeps an identity; tells whether nobody had it.
pub async fn insert(
    session: Session<'_>,
    new: &NewIdentity<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let (id, user) = (new.id, new.user_id);
    let written = execute!(
        session,
        INSERT,
        id,
        user,
        new.issuer,
        new.subject,
        new.email,
        now
    )?;
    Ok(written > 0)
}

/// The identity that this provider calls so.
pub async fn find(
    session: Session<'_>,
    issuer: &str,
    subject: &str,
) -> sqlx::Result<Option<IdentityRow>> {
    fetch_optional!(session, IdentityRow, FIND, issuer, subject)
}

/// Notes that somebody signed in by it, and what the provider told of their address.
pub async fn note_use(
    session: Session<'_>,
    id: Uuid,
    email: Option<&str>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session, NOTE_USE, id, now, email).map(drop)
}

/// Every identity of a user, the oldest first.
pub async fn list(session: Session<'_>, user: Uuid) -> sqlx::Result<Vec<IdentityRow>> {
    fetch_all!(session, IdentityRow, LIST, user)
}

/// Forgets an identity of a user.
pub async fn delete(session: Session<'_>, id: Uuid, user: Uuid) -> sqlx::Result<()> {
    execute!(session, DELETE, id, user).map(drop)
}

#[derive(FromRow)]
struct Found {
    id: Uuid,
}

/// The oldest invitation for this address that still holds.
pub async fn find_invitation(
    session: Session<'_>,
    email: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Uuid>> {
    let found = fetch_optional!(session, Found, FIND_INVITATION, email, now)?;
    Ok(found.map(|invitation| invitation.id))
}
