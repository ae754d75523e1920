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
    },
    identity::{
        Internal,
        accounts::store as accounts,
        input::{IpAddress, UserAgent, origin},
        mail::{Letters, Post},
        secret::{Kind, Secret, SecretText},
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

body_input! {
    /// Whose link is to be sent again.
    ResendVerificationInput {
        /// What signing up gave as `handle`.
        handle: SecretText,
        /// The address that was given then.
        email: EmailAddress,
        /// Where the person's request came from.
        ip_address: Option<IpAddress>,
        /// What the person's browser calls itself.
        user_agent: Option<UserAgent>,
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
    Body(input): Body<ResendVerificationInput>,
) -> Result<StatusCode, Problem> {
    let handle = input.handle.hash();
    let request = MailRequestInput {
        email: input.email,
        ip_address: input.ip_address,
        user_agent: input.user_agent,
    };
    request.take(&state).await?;
    // The rest happens after the answer: how long that takes does not tell who signed up.
    let later = state.clone();
    state.background.spawn(async move {
        if let Err(error) = send_link(&later, request.email.as_str(), handle).await {
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
