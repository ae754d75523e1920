//! `PUT /api/v1/me/password`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store::{self, AccountRow};
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, Caller},
        body::{Body, body_input},
        input::Invalid,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        history::{self, Doer},
        links,
        mail::Post,
        passwords::{self, NewPassword, Password, Setting, Verdict},
        recent::need_recent,
        sessions,
        throttling::{CURRENT_PASSWORD, Count, forget, take},
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
    let mut connection = state.database.read().await?;
    let account = store::find(connection.session(), user).await?;
    drop(connection);
    let account = account.ok_or_else(|| Problem::not_found("account"))?;
    prove(&state, &caller, &account, input.current_password.as_ref()).await?;
    let is_short = check(&state, &account, &input.new_password)
        .map_err(|invalid| Problem::invalid_member("/new_password", invalid))?;
    let new = input.new_password.password();
    let hash = state.passwords.hash(new, &*state.random).await?;

    let mut transaction = state.database.begin().await?;
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

/// Refuses a caller who neither knows the current password nor signed in a moment ago.
async fn prove(
    state: &AppState,
    caller: &Caller,
    account: &AccountRow,
    current: Option<&Password>,
) -> Result<(), Problem> {
    let Some(current) = current else {
        return need_recent(caller, state.clock.now());
    };
    let count = Count::of(CURRENT_PASSWORD, &account.id.to_string());
    take(state, [count.clone()]).await?;
    let kept = account.password_hash.as_deref();
    let verdict = state
        .passwords
        .verify(current, kept, &*state.random)
        .await?;
    if verdict == Verdict::Wrong {
        let invalid = Invalid::new("wrong", "is not your current password");
        return Err(Problem::invalid_member("/current_password", invalid));
    }
    let mut transaction = state.database.begin().await?;
    forget(transaction.session(), &count).await?;
    transaction.commit().await?;
    Ok(())
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
