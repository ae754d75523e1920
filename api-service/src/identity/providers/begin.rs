//! `POST /api/v1/sessions/provider/begin`

use axum::{Json, extract::State};

use super::{
    output::ProviderRequest,
    request::{self, Purpose},
};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Slug,
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        secret::SecretText,
        sign_up,
        throttling::{Count, PROVIDER_BY_ADDRESS, take},
    },
};

body_input! {
    /// Where somebody wants to sign in.
    BeginProviderSignInInput {
        /// The provider's id.
        provider: Slug,
        /// Whether the provider is to ask again who they are: for somebody who is signed in and must prove it anew.
        anew: Option<bool>,
        /// The secret of the invitation, where a newcomer has one.
        invitation: Option<SecretText>,
    }
}

/// Begin to sign in through a provider
///
/// Tells where the browser is to be sent. The provider sends it back to `/sign-in/with/{provider}/callback` on the
/// site, within ten minutes.
#[utoipa::path(
    post, path = "/api/v1/sessions/provider/begin", operation_id = "begin_provider_sign_in", tag = "Sign-in",
    request_body = BeginProviderSignInInput,
    responses(
        (status = 200, description = "Where the browser goes, and what to keep", body = ProviderRequest),
        (status = 404, description = "There is no such provider", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The provider does not answer (`/provider`, `unreachable`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn begin_provider_sign_in(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<BeginProviderSignInInput>,
) -> Result<Json<ProviderRequest>, Problem> {
    let origin = person.origin();
    let provider = request::provider(&state, &input.provider)?;
    take(&state, [Count::by_address(PROVIDER_BY_ADDRESS, &origin)]).await?;
    let mut purpose = Purpose {
        anew: input.anew.unwrap_or(false),
        ..Purpose::default()
    };
    if let Some(secret) = &input.invitation {
        let mut connection = state.database.read().await?;
        let now = state.clock.now();
        purpose.invitation =
            sign_up::find_invitation(connection.session(), &secret.hash(), now).await?;
    }
    Ok(Json(request::begin(&state, provider, purpose).await?))
}
