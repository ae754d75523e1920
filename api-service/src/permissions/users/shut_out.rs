//! Taking away what lets a user in, and keeping somebody who can let others in.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    authorization::notices,
    database::{Transaction, execute, fetch_optional, statement::statements},
    http::problem::{Problem, ProblemCode},
};

statements! {
    END_PERSONAL_TOKENS = "DELETE FROM access_tokens WHERE user_id = $1";
    END_REGISTRATION_TOKENS = "DELETE FROM client_registration_tokens WHERE user_id = $1";
    END_AUTHORIZATIONS = "UPDATE authorizations SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL";
    END_SESSIONS = "UPDATE sessions SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL";
    END_PENDING_SIGN_INS = "DELETE FROM pending_sign_ins WHERE user_id = $1";
    END_PROVIDER_REQUESTS = "DELETE FROM provider_requests WHERE user_id = $1";
    END_MAILED_LINKS = "DELETE FROM mailed_links WHERE user_id = $1";
    /// Changes nothing but holds the rows, so that of two superusers who disable each other at
    /// the same moment, the second sees what the first did. SQLite has one writer anyway.
    HOLD_SUPERUSERS = "UPDATE users SET version = version WHERE is_superuser AND is_active";
    LAST_SUPERUSER = "SELECT u.id FROM users u WHERE u.id = $1 AND u.is_superuser AND u.is_active \
        AND NOT EXISTS (SELECT 1 FROM users o WHERE o.is_superuser AND o.is_active AND o.id <> u.id)";
}

#[derive(FromRow)]
struct Found {
    #[expect(dead_code, reason = "that there is a row is the answer")]
    id: Uuid,
}

/// Ends every session of `user` and revokes every token, for good: they do not come back
/// with the right to sign in.
///
/// # Errors
/// Whatever the engine says.
pub async fn shut_out(
    transaction: &mut Transaction,
    user: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(transaction.session(), END_SESSIONS, user, now)?;
    notices::write_down(transaction, user, now).await?;
    execute!(transaction.session(), END_AUTHORIZATIONS, user, now)?;
    execute!(transaction.session(), END_PERSONAL_TOKENS, user)?;
    execute!(transaction.session(), END_REGISTRATION_TOKENS, user)?;
    execute!(transaction.session(), END_PENDING_SIGN_INS, user)?;
    execute!(transaction.session(), END_PROVIDER_REQUESTS, user)?;
    end_mailed_links(transaction, user).await
}

/// Makes the links in mails to `user` worthless, such as the one to a new password: who reads
/// the mailbox is not who the account is for any more.
///
/// # Errors
/// Whatever the engine says.
pub async fn end_mailed_links(transaction: &mut Transaction, user: Uuid) -> sqlx::Result<()> {
    execute!(transaction.session(), END_MAILED_LINKS, user)?;
    Ok(())
}

/// Refuses to go on when `user` is the last superuser who may sign in. Call it before the
/// change that takes this superuser away, in the same transaction.
///
/// # Errors
/// 409, or whatever the engine says.
pub async fn keep_a_superuser(transaction: &mut Transaction, user: Uuid) -> Result<(), Problem> {
    execute!(transaction.session(), HOLD_SUPERUSERS)?;
    let last = fetch_optional!(transaction.session(), Found, LAST_SUPERUSER, user)?;
    if last.is_none() {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::Conflict).with_detail(
        "This is the last superuser who may sign in; nobody could make another. Make another first.",
    ))
}
