//! `POST /api/v1/password-resets`

use axum::{extract::State, http::StatusCode};
use chrono::TimeDelta;
use serde_json::json;

use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::Body,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        Internal,
        accounts::store as accounts,
        history::{self, Doer},
        input::origin,
        links::{self, Purpose},
        mail::{Letters, Post},
        sign_up::MailRequestInput,
    },
};

/// How long the link works.
pub const RESET_WITHIN: TimeDelta = TimeDelta::hours(1);

/// Send a link for choosing a new password
///
/// The answer is the same whether or not anybody has this address.
#[utoipa::path(
    post, path = "/api/v1/password-resets", operation_id = "request_password_reset", tag = "Sign-in",
    request_body = MailRequestInput,
    responses(
        (status = 202, description = "If an account has this address, there is mail"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn request_password_reset(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    Body(input): Body<MailRequestInput>,
) -> Result<StatusCode, Problem> {
    input.take(&state).await?;
    let origin = origin(input.ip_address, input.user_agent.as_ref());
    let email = input.email.as_str();
    let mut post = Post::default();
    let mut transaction = state.database.begin().await?;
    let account = accounts::find_by_email(transaction.session(), email).await?;
    if let Some(account) = account.filter(|account| account.is_active) {
        let until = state.clock.now() + RESET_WITHIN;
        let (purpose, id) = (Purpose::ResetPassword, account.id);
        let secret = links::make(&state, transaction.session(), purpose, id, email, until).await?;
        let (action, doer) = ("account.password_reset_requested", Doer::nobody(&origin));
        history::note(&state, &mut transaction, action, id, doer, json!({})).await?;
        let letters = Letters::of(&state.settings);
        post.add(letters.reset_password(email, &account.username, secret.text()));
    }
    transaction.commit().await?;
    post.send(&state);
    Ok(StatusCode::ACCEPTED)
}
