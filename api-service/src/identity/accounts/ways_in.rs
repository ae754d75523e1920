//! How the owner of an account can sign in: whatever takes one way away leaves another.

use uuid::Uuid;

use super::store::{self, AccountRow};
use crate::{
    app::AppState,
    database::{Session, Transaction, execute, statement::statements},
    identity::{passkeys, providers},
};

statements! {
    HOLD = "UPDATE users SET version = version WHERE id = $1";
}

/// Makes who would take another way in of this user wait for the end of the transaction: of two that are left, two
/// requests at once must not take one each.
pub async fn hold(session: Session<'_>, user: Uuid) -> sqlx::Result<()> {
    execute!(session, HOLD, user).map(drop)
}

/// Holds a user as [`hold`] does, and reads the account again, if it is not switched off: what was found before the
/// transaction may have changed since. Whatever else of a user a transaction writes, it holds them first: two that
/// write in different orders would wait for each other.
pub async fn hold_active(
    transaction: &mut Transaction,
    user: Uuid,
) -> sqlx::Result<Option<AccountRow>> {
    hold(transaction.session(), user).await?;
    let account = store::find(transaction.session(), user).await?;
    Ok(account.filter(|account| account.is_active))
}

/// Whether there is any way into `account`: a password, a passkey, or an identity provider that is still configured.
pub async fn has_way_in(
    state: &AppState,
    session: Session<'_>,
    account: &AccountRow,
) -> sqlx::Result<bool> {
    let has_passkey = account.has_passkey && passkeys::relying_party(&state.settings).is_ok();
    Ok(account.password_hash.is_some()
        || has_passkey
        || providers::let_in(state, session, account.id).await?)
}
