//! Letting somebody in who proved who they are.

use super::{
    output::SignInAnswer,
    pending,
    start::{Admission, start},
};
use crate::{
    app::AppState, database::Transaction, http::problem::Problem,
    identity::accounts::store::AccountRow,
};

/// Begins a session of `account`, or asks for the second factor that it has. The account is one that was read in this
/// transaction and is held by it (`ways_in::hold`): what was checked must still be so when the session begins.
///
/// # Errors
/// Whatever the engine says.
pub async fn admit(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    admission: &Admission<'_>,
) -> Result<SignInAnswer, Problem> {
    if account.has_second_factor() {
        return Ok(pending::begin(state, transaction, account, admission).await?);
    }
    start(state, transaction, account, admission).await
}
