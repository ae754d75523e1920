//! How the owner of an account can sign in: whatever takes one way away leaves another.

use super::store::AccountRow;
use crate::{
    app::AppState,
    database::Session,
    identity::{passkeys, providers},
};

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
