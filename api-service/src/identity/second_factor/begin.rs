//! `POST /api/v1/me/totp`

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::{store, totp::SharedSecret};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{ChangingAccount, recent::need_recent},
};

/// What an authenticator needs to know. It is not shown again.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewAuthenticator {
    /// The secret, to be typed.
    #[schema(example = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")]
    pub secret: String,
    /// The same as an address, for a picture that the authenticator scans.
    #[schema(
        format = "uri",
        example = "otpauth://totp/Recto%20%26%20Verso:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    )]
    pub otpauth_url: String,
}

/// Begin to use an authenticator
///
/// Gives the secret for it. It counts once a code of it is confirmed; until then, beginning again gives another secret.
/// Needs somebody who signed in within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/totp", operation_id = "begin_totp", tag = "My account",
    responses(
        (status = 200, description = "What the authenticator needs to know", body = NewAuthenticator),
        (status = 409, description = "You use an authenticator already", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn begin_totp(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
) -> Result<Json<NewAuthenticator>, Problem> {
    let user = caller.person()?;
    let now = state.clock.now();
    need_recent(&caller, now)?;
    let secret = SharedSecret::new(&state);
    let sealed = secret.seal(&state, user.id)?;
    let mut transaction = state.database.begin().await?;
    if !store::begin(transaction.session(), user.id, &sealed, now).await? {
        return Err(Problem::new(ProblemCode::Conflict)
            .with_detail("You use an authenticator already. Remove it to use another."));
    }
    transaction.commit().await?;
    let issuer = &state.settings.publication.title;
    Ok(Json(NewAuthenticator {
        secret: secret.base32(),
        otpauth_url: secret.address(issuer, &user.username),
    }))
}
