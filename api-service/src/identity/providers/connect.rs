//! `POST /api/v1/me/identities/begin` and `…/finish`

use axum::{Json, extract::State};

use super::{
    input::{ProviderCode, ProviderIssuer, ProviderState},
    linking::{self, Person},
    output::{Identity, ProviderRequest},
    prove::Answer,
    request::{self, Purpose, Return},
    store,
};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Slug,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        ChangingAccount, accounts::store as accounts, history::Doer, mail::Post,
        recent::need_recent, secret::SecretText,
    },
};

body_input! {
    /// What I want to connect.
    BeginIdentityInput {
        /// The provider's id.
        provider: Slug,
    }
}

body_input! {
    /// What came back from the provider.
    FinishIdentityInput {
        /// The provider at whose address it came back.
        provider: Slug,
        /// The secret that beginning gave, from the browser that began.
        secret: SecretText,
        /// The parameter `state`.
        state: ProviderState,
        /// The parameter `code`.
        code: ProviderCode,
        /// The parameter `iss`, when there is one.
        iss: Option<ProviderIssuer>,
    }
}

/// Begin to connect a sign-in
///
/// Tells where the browser is to be sent. The provider sends it back to `/sign-in/with/{provider}/callback` on the
/// site, within ten minutes. Needs somebody who signed in within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/identities/begin", operation_id = "begin_my_identity", tag = "My account",
    request_body = BeginIdentityInput,
    responses(
        (status = 200, description = "Where the browser goes, and what to keep", body = ProviderRequest),
        (status = 404, description = "There is no such provider", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The provider does not answer (`/provider`, `unreachable`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn begin_my_identity(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    Body(input): Body<BeginIdentityInput>,
) -> Result<Json<ProviderRequest>, Problem> {
    let user = caller.person()?.id;
    need_recent(&caller, state.clock.now())?;
    let provider = request::provider(&state, &input.provider)?;
    let purpose = Purpose {
        user: Some(user),
        ..Purpose::default()
    };
    Ok(Json(request::begin(&state, provider, purpose).await?))
}

/// Finish connecting a sign-in
///
/// From then on I can sign in through the provider, too. I am told by mail.
#[utoipa::path(
    post, path = "/api/v1/me/identities/finish", operation_id = "finish_my_identity", tag = "My account",
    request_body = FinishIdentityInput,
    responses(
        (status = 200, description = "The identity", body = Identity),
        (status = 403, description = "The provider's answer does not hold, or the token may not do this", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, description = "There is no such provider", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "It is connected with another account", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The request is too old or of somebody else (`/secret`, `expired`), the provider does not answer (`/provider`, `unreachable`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn finish_my_identity(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
    Body(input): Body<FinishIdentityInput>,
) -> Result<Json<Identity>, Problem> {
    let user = caller.person()?.id;
    let provider = request::provider(&state, &input.provider)?;
    let back = Return {
        provider,
        secret: &input.secret,
        state: input.state.as_str(),
        answer: Answer {
            code: input.code.as_str(),
            iss: input.iss.as_ref().map(ProviderIssuer::as_str),
        },
    };
    let doer = Doer::caller(&caller, &origin);
    let (_, proven) = request::end(&state, &back, Some(user), doer).await?;

    let mut post = Post::default();
    let mut transaction = state.database.begin().await?;
    let (issuer, subject) = (&proven.issuer, &proven.subject);
    let known = store::find(transaction.session(), issuer, subject).await?;
    match known {
        Some(identity) if identity.user_id == user => {}
        Some(_) => return Err(connected_elsewhere(&provider.settings.name)),
        None => {
            let account = accounts::find(transaction.session(), user).await?;
            let account = account.ok_or_else(|| Problem::not_found("account"))?;
            let person = Person {
                provider,
                proven: &proven,
                invitation: None,
                origin: &origin,
            };
            linking::connect(&state, &mut transaction, &account, &person, doer, &mut post).await?;
        }
    }
    let identity = store::find(transaction.session(), issuer, subject).await?;
    transaction.commit().await?;
    post.send(&state);
    let identity = identity.ok_or_else(|| Problem::not_found("identity"))?;
    Ok(Json(Identity::of(identity, &state.providers)))
}

fn connected_elsewhere(provider: &str) -> Problem {
    Problem::new(ProblemCode::Conflict).with_detail(format!(
        "Whoever signed in at {provider} has another account here. Sign in to that one and disconnect it there, \
         or sign in at {provider} as somebody else."
    ))
}
