//! `POST /api/v1/me/totp/confirm`

use axum::{Json, extract::State};
use serde_json::json;

use super::{prove::CodeText, recovery::RecoveryCodes, store, totp::SharedSecret};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Invalid,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        accounts::{store as accounts, ways_in},
        history::{self, Doer},
        mail::Post,
        recent::need_recent,
        throttling::{Count, TOTP_CONFIRMATION, forget, take},
    },
};

body_input! {
    /// The first code of an authenticator.
    ConfirmTotpInput {
        /// Six digits.
        code: CodeText,
    }
}

/// Confirm an authenticator
///
/// With a code of it. From now on signing in asks for one. Gives ten recovery codes. Needs somebody who signed in
/// within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/totp/confirm", operation_id = "confirm_totp", tag = "My account",
    request_body = ConfirmTotpInput,
    responses(
        (status = 200, description = "The authenticator counts; recovery codes", body = RecoveryCodes),
        (status = 409, description = "There is no authenticator to confirm", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The code does not match (`/code`, `wrong`)", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn confirm_totp(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
    Body(input): Body<ConfirmTotpInput>,
) -> Result<Json<RecoveryCodes>, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    need_recent(&caller, now)?;
    let count = Count::of(TOTP_CONFIRMATION, &user.to_string());
    take(&state, [count.clone()]).await?;

    let mut transaction = state.database.begin().await?;
    ways_in::hold(transaction.session(), user).await?;
    let row = store::find(transaction.session(), user).await?;
    let Some(row) = row.filter(|row| row.confirmed_at.is_none()) else {
        return Err(Problem::new(ProblemCode::Conflict)
            .with_detail("There is no authenticator that waits to be confirmed."));
    };
    let secret = SharedSecret::open(&state, user, &row.sealed_secret)?;
    let digits = input.code.digits().unwrap_or_default();
    let step = secret.step_of(&digits, now)?.ok_or_else(|| {
        let message = "does not match; check the time of your authenticator, and give the code that it shows now";
        Problem::invalid_member("/code", Invalid::new("wrong", message))
    })?;
    store::use_step(transaction.session(), user, step).await?;
    store::confirm(transaction.session(), user, now).await?;
    let codes = RecoveryCodes::make(&state, &mut transaction, user).await?;
    forget(transaction.session(), &count).await?;
    let (action, doer) = ("account.totp_added", Doer::caller(&caller, &origin));
    history::note(&state, &mut transaction, action, user, doer, json!({})).await?;
    let account = accounts::find(transaction.session(), user).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, name| {
        letters.second_factor_changed(to, name, true)
    })
    .send(&state);
    Ok(Json(codes))
}
