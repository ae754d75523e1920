//! `POST /api/v1/email-verifications`

use axum::{extract::State, http::StatusCode};

use super::{
    create::CONFIRM_WITHIN,
    store::{self, Hashes},
};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::person::EmailAddress,
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        accounts::store as accounts,
        mail::{Letters, Post},
        secret::{Kind, Secret, SecretText},
        throttling::take_mail,
    },
};

body_input! {
    /// Whose link is to be sent again.
    ResendVerificationInput {
        /// What signing up gave as `handle`.
        handle: SecretText,
        /// The address that was given then.
        email: EmailAddress,
    }
}

/// Send the link that confirms an address again
///
/// To the address of this sign-up, unless it was confirmed already; the link sent before is void then. Others who signed
/// up with the same address are not concerned. The answer is the same whether or not there is such a sign-up.
#[utoipa::path(
    post, path = "/api/v1/email-verifications", operation_id = "send_email_verification", tag = "Sign-in",
    request_body = ResendVerificationInput,
    responses(
        (status = 202, description = "If somebody signed up with this address, there is mail"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn send_email_verification(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<ResendVerificationInput>,
) -> Result<StatusCode, Problem> {
    take_mail(&state, &person.origin(), &input.email).await?;
    // The rest happens after the answer: how long that takes does not tell who signed up.
    let later = state.clone();
    state.background.spawn(async move {
        let handle = input.handle.hash();
        if let Err(error) = send_link(&later, input.email.as_str(), handle).await {
            tracing::error!(%error, "a link that confirms an address could not be made");
        }
    });
    Ok(StatusCode::ACCEPTED)
}

/// Sends another link to whoever signed up with this address and got this handle, or says that it has an account.
async fn send_link(state: &AppState, email: &str, handle: Vec<u8>) -> sqlx::Result<()> {
    let secret = Secret::new(Kind::Link, &*state.random);
    let link = secret.hash();
    let (hashes, expires_at) = (Hashes { link, handle }, state.clock.now() + CONFIRM_WITHIN);
    let mut transaction = state.database.begin().await?;
    let renewed = store::renew(transaction.session(), email, &hashes, expires_at).await?;
    let account = accounts::find_by_email(transaction.session(), email).await?;
    transaction.commit().await?;
    let mut post = Post::default();
    let letters = Letters::of(&state.settings);
    match (account, renewed) {
        (Some(account), _) => post.add(letters.account_exists(email, &account.username)),
        (None, Some(row)) => post.add(letters.confirm_sign_up(email, &row.username, secret.text())),
        (None, None) => {}
    }
    post.send(state);
    Ok(())
}
