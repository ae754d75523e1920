//! Sign-ins whose first step was right and whose second factor is still to come.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::output::{PendingSignIn, SignInAnswer, SignInOutcome};
use crate::{
    app::AppState,
    database::{Session, Transaction, execute, fetch_optional, statement::statements},
    identity::secret::{Kind, Secret},
    random::new_id,
};

/// How long the second factor may take.
const WITHIN: TimeDelta = TimeDelta::minutes(10);

statements! {
    INSERT = "INSERT INTO pending_sign_ins (id, user_id, secret_hash, methods, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
    FIND = "SELECT id, user_id, methods FROM pending_sign_ins WHERE secret_hash = $1 AND expires_at > $2";
    END = "DELETE FROM pending_sign_ins WHERE id = $1";
}

/// A sign-in that waits.
#[derive(FromRow)]
pub struct PendingRow {
    pub id: Uuid,
    pub user_id: Uuid,
    pub methods: String,
}

/// Begins to wait for the second factor of a user who proved by `methods` (RFC 8176) who they are.
pub async fn begin(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    methods: &str,
) -> sqlx::Result<SignInAnswer> {
    let now = state.clock.now();
    let secret = Secret::new(Kind::PendingSignIn, &*state.random);
    let expires_at = now + WITHIN;
    execute!(
        transaction.session(),
        INSERT,
        new_id(now, &*state.random),
        user,
        secret.hash(),
        methods,
        now,
        expires_at,
    )?;
    Ok(SignInAnswer {
        outcome: SignInOutcome::SecondFactorRequired,
        session: None,
        pending: Some(PendingSignIn {
            secret: secret.text().to_owned(),
            expires_at,
        }),
    })
}

/// The sign-in that waits under this secret.
pub async fn find(
    session: Session<'_>,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<PendingRow>> {
    fetch_optional!(session, PendingRow, FIND, secret_hash, now)
}

/// Ends the wait; tells whether nobody else did before.
pub async fn end(session: Session<'_>, id: Uuid) -> sqlx::Result<bool> {
    let written = execute!(session, END, id)?;
    Ok(written > 0)
}
