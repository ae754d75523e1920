//! `PUT /api/v1/me/password`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::{
    store::{self, AccountRow},
    ways_in,
};
use crate::{
    app::AppState,
    database::Transaction,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Invalid,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        history::{self, Doer},
        links,
        mail::Post,
        passwords::{self, NewPassword, Password, Setting, Verdict},
        recent::need_recent,
        sessions,
        throttling::{Count, PASSWORD_CHANGE, take},
    },
};

body_input! {
    /// A new password.
    ChangeMyPasswordInput {
        /// The one that counts now. It may be left out by somebody who signed in within the last ten minutes.
        current_password: Option<Password>,
        /// At least 15 characters, or 8 when the account has a second factor.
        new_password: NewPassword,
    }
}

/// Change my password
///
/// Ends every other session, and tells me by mail.
#[utoipa::path(
    put, path = "/api/v1/me/password", operation_id = "change_my_password", tag = "My account",
    request_body = ChangeMyPasswordInput,
    responses(
        (status = 204, description = "The new password counts"),
        (status = 409, description = "It was changed at the same moment", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The current password is another one (`/current_password`, `wrong`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn change_my_password(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
    Body(input): Body<ChangeMyPasswordInput>,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    if input.current_password.is_none() {
        need_recent(&caller, now)?;
    }
    // Also of those who guess at nothing: a stolen token must not keep us hashing and mailing.
    take(&state, [Count::of(PASSWORD_CHANGE, &user.to_string())]).await?;
    let mut connection = state.database.read().await?;
    let account = store::find(connection.session(), user).await?;
    drop(connection);
    let account = account.ok_or_else(|| Problem::not_found("account"))?;
    if let Some(current) = &input.current_password {
        prove(&state, &account, current).await?;
    }
    let refused = |invalid| Problem::invalid_member("/new_password", invalid);
    check(&state, &account, &input.new_password).map_err(refused)?;
    let new = input.new_password.password();
    let hash = state.passwords.hash(new, &*state.random).await?;

    let mut transaction = state.database.begin().await?;
    let held = hold_as_it_was(&mut transaction, &account).await?;
    let is_short = check(&state, &held, &input.new_password).map_err(refused)?;
    store::set_password(transaction.session(), user, &hash, is_short, now).await?;
    links::forget(transaction.session(), user).await?;
    sessions::end_all(&mut transaction, user, caller.session_id, now).await?;
    sessions::forget_devices(transaction.session(), user).await?;
    let (action, doer) = ("account.password_changed", Doer::caller(&caller, &origin));
    history::note(&state, &mut transaction, action, user, doer, json!({})).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, name| {
        letters.password_changed(to, name)
    })
    .send(&state);
    Ok(StatusCode::NO_CONTENT)
}

/// Refuses a caller who does not know the current password.
async fn prove(state: &AppState, account: &AccountRow, current: &Password) -> Result<(), Problem> {
    let kept = account.password_hash.as_deref();
    let verdict = state
        .passwords
        .verify(current, kept, &*state.random)
        .await?;
    if verdict == Verdict::Wrong {
        let invalid = Invalid::new("wrong", "is not your current password");
        return Err(Problem::invalid_member("/current_password", invalid));
    }
    Ok(())
}

/// Holds the account until the end of the transaction. Hashing took a while: meanwhile somebody may have changed the
/// password, whose word is no less than ours.
async fn hold_as_it_was(
    transaction: &mut Transaction,
    account: &AccountRow,
) -> Result<AccountRow, Problem> {
    let held = ways_in::hold_active(transaction, account.id).await?;
    let held = held.ok_or_else(|| Problem::not_found("account"))?;
    if held.password_hash == account.password_hash {
        return Ok(held);
    }
    let detail = "Your password was changed at the same moment. Sign in again.";
    Err(Problem::new(ProblemCode::Conflict).with_detail(detail))
}

/// Whether `account` may have this password; tells whether it is too short to be enough alone.
///
/// # Errors
/// Why not.
pub fn check(
    state: &AppState,
    account: &AccountRow,
    password: &NewPassword,
) -> Result<bool, Invalid> {
    let mut own_words = account.own_words();
    own_words.push(&state.settings.publication.title);
    let setting = Setting {
        has_second_factor: account.has_second_factor(),
        own_words,
    };
    passwords::check(password, &setting)
}
