//! Letting somebody in who proved by other means than a password who they are.

use chrono::{DateTime, Utc};

use super::{output::SignInAnswer, pending, start::start, store, visitor::Visitor};
use crate::{
    app::AppState, database::Transaction, http::problem::Problem,
    identity::accounts::store::AccountRow,
};

/// How somebody comes in.
pub struct Admission<'a> {
    /// Who, from where.
    pub visitor: &'a Visitor,
    /// How they proved who they are (RFC 8176).
    pub methods: &'a str,
    /// When they did.
    pub authenticated_at: DateTime<Utc>,
}

/// Begins a session of `account`, or asks for the second factor that it has.
///
/// # Errors
/// Whatever the engine says.
pub async fn admit(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    admission: &Admission<'_>,
) -> Result<SignInAnswer, Problem> {
    let Admission {
        visitor, methods, ..
    } = *admission;
    if account.has_second_factor() {
        return Ok(pending::begin(state, transaction, account, methods).await?);
    }
    let answer = start(state, transaction, account, visitor, methods).await?;
    if let Some(session) = &answer.session
        && admission.authenticated_at < state.clock.now()
    {
        let (id, time) = (session.id, admission.authenticated_at);
        store::date_back(transaction.session(), id, time).await?;
    }
    Ok(answer)
}
