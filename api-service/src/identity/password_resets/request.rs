//! `POST /api/v1/password-resets`

use axum::{extract::State, http::StatusCode};
use chrono::TimeDelta;
use serde_json::json;

use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::person::EmailAddress,
        origin::Origin,
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        accounts::store as accounts,
        history::{self, Doer},
        links::{self, Purpose},
        mail::{Letters, Post},
        throttling::take_mail,
    },
};

/// How long the link works.
pub const RESET_WITHIN: TimeDelta = TimeDelta::hours(1);

body_input! {
    /// Who forgot a password.
    RequestPasswordResetInput {
        /// The account's address.
        email: EmailAddress,
    }
}

/// Send a link for choosing a new password
///
/// The answer is the same whether or not anybody has this address.
#[utoipa::path(
    post, path = "/api/v1/password-resets", operation_id = "request_password_reset", tag = "Sign-in",
    request_body = RequestPasswordResetInput,
    responses(
        (status = 202, description = "If an account has this address, there is mail"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn request_password_reset(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<RequestPasswordResetInput>,
) -> Result<StatusCode, Problem> {
    let origin = person.origin();
    take_mail(&state, &origin, &input.email).await?;
    // The rest happens after the answer: how long that takes does not tell who has an account.
    let later = state.clone();
    state.background.spawn(async move {
        if let Err(error) = send_link(&later, input.email.as_str(), &origin).await {
            tracing::error!(%error, "a link for a new password could not be made");
        }
    });
    Ok(StatusCode::ACCEPTED)
}

/// Sends the link to whoever has this address.
async fn send_link(state: &AppState, email: &str, origin: &Origin) -> sqlx::Result<()> {
    let mut transaction = state.database.begin().await?;
    let account = accounts::find_by_email(transaction.session(), email).await?;
    let Some(account) = account.filter(|account| account.is_active) else {
        return Ok(());
    };
    let until = state.clock.now() + RESET_WITHIN;
    let (purpose, id) = (Purpose::ResetPassword, account.id);
    let secret = links::make(state, transaction.session(), purpose, id, email, until).await?;
    let (action, doer) = ("account.password_reset_requested", Doer::nobody(origin));
    history::note(state, &mut transaction, action, id, doer, json!({})).await?;
    transaction.commit().await?;
    let mut post = Post::default();
    let letters = Letters::of(&state.settings);
    post.add(letters.reset_password(email, &account.username, secret.text()));
    post.send(state);
    Ok(())
}
