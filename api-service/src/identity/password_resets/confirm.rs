//! `POST /api/v1/password-resets/confirm`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        accounts::{password, store as accounts, ways_in},
        history::{self, Doer},
        links::{self, Purpose},
        mail::{Letters, Post},
        passwords::NewPassword,
        secret::SecretText,
        sessions,
        sign_up::expired,
        throttling::{Count, LINK_BY_ADDRESS, take},
    },
};

body_input! {
    /// What was in the link, and the new password.
    ResetPasswordInput {
        /// The secret in the link.
        token: SecretText,
        /// At least 15 characters, or 8 when the account has a second factor.
        password: NewPassword,
    }
}

/// Choose a new password
///
/// With the secret of a link that was sent by mail. Ends every session of the account, and tells its owner by mail.
/// A second factor stays: signing in asks for it as before.
#[utoipa::path(
    post, path = "/api/v1/password-resets/confirm", operation_id = "reset_password", tag = "Sign-in",
    request_body = ResetPasswordInput,
    responses(
        (status = 204, description = "The new password counts"),
        (status = 422, description = "The link was used already or is too old (`/token`, `expired`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn reset_password(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<ResetPasswordInput>,
) -> Result<StatusCode, Problem> {
    let origin = person.origin();
    take(&state, [Count::by_address(LINK_BY_ADDRESS, &origin)]).await?;
    let (now, hash, purpose) = (
        state.clock.now(),
        input.token.hash(),
        Purpose::ResetPassword,
    );
    let mut connection = state.database.read().await?;
    let link = links::find(connection.session(), purpose, &hash, now).await?;
    let link = link.ok_or_else(expired)?;
    let account = accounts::find(connection.session(), link.user_id).await?;
    drop(connection);
    let account = account
        .filter(|account| account.is_active)
        .ok_or_else(expired)?;
    // Before the link is used up: another attempt at a better password must still work.
    let refused = |invalid| Problem::invalid_member("/password", invalid);
    password::check(&state, &account, &input.password).map_err(refused)?;
    let new = input.password.password();
    let new_hash = state.passwords.hash(new, &*state.random).await?;

    let mut transaction = state.database.begin().await?;
    // Hashing took a while, in which a second factor may have gone.
    let account = ways_in::hold_active(&mut transaction, account.id).await?;
    let account = account.ok_or_else(expired)?;
    let is_short = password::check(&state, &account, &input.password).map_err(refused)?;
    let used = links::take(transaction.session(), purpose, &hash, now).await?;
    let used = used.ok_or_else(expired)?;
    accounts::set_password(transaction.session(), account.id, &new_hash, is_short, now).await?;
    // Whoever can read mail at the address has just shown it.
    if account.email_verified_at.is_none() && account.email.as_ref() == Some(&used.email) {
        accounts::set_email(transaction.session(), account.id, &used.email, now).await?;
    }
    links::forget(transaction.session(), account.id).await?;
    sessions::end_all(&mut transaction, account.id, None, now).await?;
    sessions::forget_devices(transaction.session(), account.id).await?;
    let (action, doer) = ("account.password_reset", Doer::user(account.id, &origin));
    history::note(
        &state,
        &mut transaction,
        action,
        account.id,
        doer,
        json!({}),
    )
    .await?;
    transaction.commit().await?;
    let mut post = Post::default();
    post.add(Letters::of(&state.settings).password_changed(&used.email, &account.username));
    post.send(&state);
    Ok(StatusCode::NO_CONTENT)
}
