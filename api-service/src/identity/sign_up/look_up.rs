//! `POST /api/v1/email-verifications/look-up`

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::{confirm::expired, store};
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
        accounts::store as accounts,
        links::{self, Purpose},
        secret::SecretText,
        throttling::{Count, LINK_BY_ADDRESS, take},
    },
};

body_input! {
    /// What was in the link.
    LookUpEmailVerificationInput {
        /// The secret in the link.
        token: SecretText,
    }
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum VerificationPurpose {
    /// To make the account that somebody signed up for. It takes the password that was chosen then.
    SignUp,
    /// To give an account that there is another address.
    ChangeEmail,
}

/// What a link would confirm.
#[derive(Debug, Serialize, ToSchema)]
pub struct EmailVerification {
    /// What it is for.
    pub purpose: VerificationPurpose,
    /// The account that the address would belong to.
    #[schema(example = "ada")]
    pub username: String,
    /// The address.
    #[schema(example = "ada@example.com")]
    pub email: String,
}

/// Look at what a link would confirm
///
/// So that people see for whom they confirm their address before they do. The link stays as it is.
#[utoipa::path(
    post, path = "/api/v1/email-verifications/look-up", operation_id = "look_up_email_verification", tag = "Sign-in",
    request_body = LookUpEmailVerificationInput,
    responses(
        (status = 200, description = "What it would confirm", body = EmailVerification),
        (status = 422, description = "The link was used already or is too old (`/token`, `expired`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn look_up_email_verification(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<LookUpEmailVerificationInput>,
) -> Result<Json<EmailVerification>, Problem> {
    let origin = person.origin();
    take(&state, [Count::by_address(LINK_BY_ADDRESS, &origin)]).await?;
    let (now, hash) = (state.clock.now(), input.token.hash());
    let mut connection = state.database.read().await?;
    if let Some(row) = store::find(connection.session(), &hash, now).await? {
        return Ok(Json(EmailVerification {
            purpose: VerificationPurpose::SignUp,
            username: row.username,
            email: row.email,
        }));
    }
    let link = links::find(connection.session(), Purpose::ChangeEmail, &hash, now).await?;
    let link = link.ok_or_else(expired)?;
    let account = accounts::find(connection.session(), link.user_id).await?;
    let account = account.filter(|account| account.is_active);
    Ok(Json(EmailVerification {
        purpose: VerificationPurpose::ChangeEmail,
        username: account.ok_or_else(expired)?.username,
        email: link.email,
    }))
}
