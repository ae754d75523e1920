//! `DELETE /api/v1/me/totp`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store;
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        accounts::{store as accounts, ways_in},
        history::{self, Doer},
        mail::Post,
        recent::need_recent,
    },
};

/// Stop using the authenticator
///
/// Without a passkey the password is enough from now on, and recovery codes are void. Needs somebody who signed in within
/// the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/me/totp", operation_id = "remove_totp", tag = "My account",
    responses(
        (status = 204, description = "There is no authenticator any more"),
        (status = 409, description = "The password is too short to be enough alone", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, description = "There was none", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn remove_totp(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    need_recent(&caller, state.clock.now())?;
    let mut transaction = state.database.begin().await?;
    ways_in::hold(transaction.session(), user).await?;
    let account = accounts::find(transaction.session(), user).await?;
    if account
        .as_ref()
        .is_some_and(|account| account.password_is_short && !account.has_passkey)
    {
        return Err(Problem::new(ProblemCode::Conflict).with_detail(
            "Your password is too short to be enough alone. Choose one of at least 15 characters first.",
        ));
    }
    if !store::remove(transaction.session(), user).await? {
        return Err(Problem::not_found("authenticator"));
    }
    store::void_codes_without_use(transaction.session(), user).await?;
    let (action, doer) = ("account.totp_removed", Doer::caller(&caller, &origin));
    history::note(&state, &mut transaction, action, user, doer, json!({})).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, name| {
        letters.second_factor_changed(to, name, false)
    })
    .send(&state);
    Ok(StatusCode::NO_CONTENT)
}
