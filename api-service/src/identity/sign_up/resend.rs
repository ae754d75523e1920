//! `POST /api/v1/email-verifications`

use axum::{extract::State, http::StatusCode};

use super::{create::CONFIRM_WITHIN, store};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::person::EmailAddress,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        Internal,
        accounts::store as accounts,
        input::{IpAddress, UserAgent, origin},
        mail::{Letters, Post},
        secret::{Kind, Secret},
        throttling::{Count, MAIL_BY_ADDRESS, MAIL_TO_ADDRESS, take},
    },
};

body_input! {
    /// An address that mail is to be sent to, if it is known.
    MailRequestInput {
        /// The address.
        email: EmailAddress,
        /// Where the person's request came from.
        ip_address: Option<IpAddress>,
        /// What the person's browser calls itself.
        user_agent: Option<UserAgent>,
    }
}

impl MailRequestInput {
    /// Counts the mail.
    pub async fn take(&self, state: &AppState) -> Result<(), Problem> {
        let origin = origin(self.ip_address, self.user_agent.as_ref());
        let by_address = Count::by_address(MAIL_BY_ADDRESS, &origin);
        let to_address = Count::of(MAIL_TO_ADDRESS, self.email.as_str());
        take(state, [by_address, to_address]).await
    }
}

/// Send the link that confirms an address again
///
/// To somebody who signed up and has not confirmed yet; the link sent before is void then. The answer is the same
/// whether or not anybody did.
#[utoipa::path(
    post, path = "/api/v1/email-verifications", operation_id = "send_email_verification", tag = "Sign-in",
    request_body = MailRequestInput,
    responses(
        (status = 202, description = "If somebody signed up with this address, there is mail"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn send_email_verification(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    Body(input): Body<MailRequestInput>,
) -> Result<StatusCode, Problem> {
    input.take(&state).await?;
    // The rest happens after the answer: how long that takes does not tell who signed up.
    let later = state.clone();
    state.background.spawn(async move {
        if let Err(error) = send_link(&later, input.email.as_str()).await {
            tracing::error!(%error, "a link that confirms an address could not be made");
        }
    });
    Ok(StatusCode::ACCEPTED)
}

/// Sends another link to whoever signed up with this address, or says that it has an account.
async fn send_link(state: &AppState, email: &str) -> sqlx::Result<()> {
    let secret = Secret::new(Kind::Link, &*state.random);
    let (hash, expires_at) = (secret.hash(), state.clock.now() + CONFIRM_WITHIN);
    let mut transaction = state.database.begin().await?;
    let renewed = store::renew(transaction.session(), email, &hash, expires_at).await?;
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
