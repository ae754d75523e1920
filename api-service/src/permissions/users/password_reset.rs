//! `POST /api/v1/users/{id}/password-reset`

use axum::{extract::State, http::StatusCode};
use serde_json::json;
use uuid::Uuid;

use super::rights::changeable;
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    database::Transaction,
    http::{
        authentication::{Allowed, Caller, requirement},
        body::Id,
        extract::PathParameter,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        links::{self, Purpose},
        mail::{Letters, Post},
        password_resets::RESET_WITHIN,
        throttling::{Count, MAIL_TO_ADDRESS, take},
    },
};

requirement! {
    /// Sending somebody the link to a new password. Anybody can do as much at the site, so that nobody needs to have
    /// just signed in.
    SendingPasswordReset: UsersWrite, UsersChange
}

/// Send a user the link to a new password
///
/// The link that everybody gets who forgot theirs, to the address of the account; nobody else sees it. You can do it to
/// users whose permissions you have yourself.
#[utoipa::path(
    post, path = "/api/v1/users/{id}/password-reset", operation_id = "send_user_password_reset", tag = "Users",
    security(("oauth2" = ["users.write"])),
    extensions(("x-permission" = json!("users.change"))),
    params(("id" = inline(Id), Path, description = "The user's id")),
    responses(
        (status = 202, description = "There is mail"),
        (status = 404, description = "There is no such user", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "The user has no address, or is disabled", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many mails to that address", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn send_user_password_reset(
    caller: Allowed<SendingPasswordReset>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let mut transaction = state.database.begin().await?;
    let (_, email) = recipient(&caller, &mut transaction, id).await?;
    drop(transaction);
    // Counted on its own, before the mail is made.
    take(&state, [Count::of(MAIL_TO_ADDRESS, &email)]).await?;
    let mut transaction = state.database.begin().await?;
    let (username, email) = recipient(&caller, &mut transaction, id).await?;
    let (purpose, until) = (Purpose::ResetPassword, state.clock.now() + RESET_WITHIN);
    let secret = links::make(&state, transaction.session(), purpose, id, &email, until).await?;
    let (target, doer) = (Target::user(id), Doer::caller(&caller, &origin));
    let action = "user.password_reset_requested";
    audit::note(&state, &mut transaction, action, target, doer, json!({})).await?;
    transaction.commit().await?;
    let mut post = Post::default();
    let letters = Letters::of(&state.settings);
    post.add(letters.reset_password(&email, &username, secret.text()));
    post.send(&state);
    Ok(StatusCode::ACCEPTED)
}

/// The name and the address of the user, if they may sign in.
async fn recipient(
    caller: &Caller,
    transaction: &mut Transaction,
    id: Uuid,
) -> Result<(String, String), Problem> {
    let user = changeable(caller, transaction, id).await?;
    let email = user.email.filter(|_| user.is_active);
    let email = email.ok_or_else(|| {
        Problem::new(ProblemCode::Conflict)
            .with_detail("This user has no e-mail address, or may not sign in.")
    })?;
    Ok((user.username, email))
}
