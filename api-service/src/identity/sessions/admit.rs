//! Letting somebody in who proved by other means than a password who they are.

use chrono::{DateTime, Utc};

use super::{
    output::SignInAnswer,
    pending,
    start::{Place, start},
    store,
};
use crate::{
    app::AppState,
    database::Transaction,
    http::{origin::Origin, problem::Problem},
    identity::{accounts::store::AccountRow, secret::SecretText},
};

/// How somebody comes in.
pub struct Admission<'a> {
    /// Where the request came from.
    pub origin: &'a Origin,
    /// What an earlier sign-in in this browser gave as `device`.
    pub device: Option<&'a SecretText>,
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
    if account.has_authenticator {
        return Ok(pending::begin(state, transaction, account.id, admission.methods).await?);
    }
    let known_device = match admission.device {
        Some(device) => {
            store::find_device(transaction.session(), &device.hash(), account.id).await?
        }
        None => None,
    };
    let place = Place {
        origin: admission.origin,
        known_device,
    };
    let answer = start(state, transaction, account, &place, admission.methods).await?;
    if let Some(session) = &answer.session
        && admission.authenticated_at < state.clock.now()
    {
        let (id, time) = (session.id, admission.authenticated_at);
        store::date_back(transaction.session(), id, time).await?;
    }
    Ok(answer)
}
