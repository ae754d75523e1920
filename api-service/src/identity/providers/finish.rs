//! `POST /api/v1/sessions/provider/finish`

use axum::{Json, extract::State};
use serde_json::json;

use super::{
    input::{ProviderCode, ProviderIssuer, ProviderState},
    linking::{self, Settled},
    prove::Answer,
    request::{self, Return},
};
use crate::{
    app::AppState,
    authorization::authorize::SessionSecret,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Slug,
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        history::{self, Doer},
        mail::Post,
        secret::SecretText,
        sessions::{self, Admission, SignInAnswer, Visitor},
        throttling::{Count, PROVIDER_BY_ADDRESS, take},
    },
};

body_input! {
    /// What came back from the provider.
    FinishProviderSignInInput {
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
        /// What an earlier sign-in in this browser gave as `device`.
        device: Option<SecretText>,
        /// The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new
        /// secret; of somebody else, it ends.
        session_secret: Option<SessionSecret>,
    }
}

/// How a session begins that another provider vouches for. RFC 8176 has no word for it.
const METHOD: &str = "fed";

/// Finish signing in through a provider
///
/// Begins a session, or asks for the second factor. Makes an account for somebody new, where sign-up allows it. An
/// answer that does not hold and an account that is switched off are answered alike.
#[utoipa::path(
    post, path = "/api/v1/sessions/provider/finish", operation_id = "finish_provider_sign_in", tag = "Sign-in",
    request_body = FinishProviderSignInInput,
    responses(
        (status = 200, description = "A session, or what is still needed for one", body = SignInAnswer),
        (status = 403, description = "The provider's answer does not hold, sign-up is closed, or the token may not do this", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, description = "There is no such provider", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "The address has an account that is not connected with this provider", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The request is too old or of another browser (`/secret`, `expired`), the provider does not answer (`/provider`, `unreachable`), tells no address (`/code`, `no_address`) or did not ask anew (`/code`, `not_recent`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn finish_provider_sign_in(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<FinishProviderSignInInput>,
) -> Result<Json<SignInAnswer>, Problem> {
    let visitor = Visitor::new(person.origin(), input.device, input.session_secret);
    let origin = &visitor.origin;
    let provider = request::provider(&state, &input.provider)?;
    take(&state, [Count::by_address(PROVIDER_BY_ADDRESS, origin)]).await?;
    let back = Return {
        provider,
        secret: &input.secret,
        state: input.state.as_str(),
        answer: Answer {
            code: input.code.as_str(),
            iss: input.iss.as_ref().map(ProviderIssuer::as_str),
        },
    };
    let nobody = Doer::nobody(origin);
    let (asked, proven) = request::end(&state, &back, None, nobody).await?;
    linking::count(&state, provider, &proven, origin).await?;

    let mut post = Post::default();
    let mut transaction = state.database.begin().await?;
    let person = linking::Person {
        provider,
        proven: &proven,
        invitation: asked.invitation_id,
        origin,
    };
    let settled = linking::settle(&state, &mut transaction, &person, &mut post).await?;
    let outcome = match settled {
        Settled::Account(account) => {
            let admission = Admission {
                visitor: &visitor,
                methods: METHOD,
                authenticated_at: proven.authenticated_at(state.clock.now()),
            };
            sessions::admit(&state, &mut transaction, &account, &admission).await?
        }
        Settled::Disabled(account) => {
            let details = json!({ "provider": provider.settings.id });
            let (action, user) = ("session.refused", account);
            history::note(&state, &mut transaction, action, user, nobody, details).await?;
            transaction.commit().await?;
            return Err(Problem::new(ProblemCode::InvalidCredentials));
        }
        Settled::AddressTaken => {
            transaction.commit().await?;
            post.send(&state);
            return Err(linking::address_taken(provider));
        }
    };
    transaction.commit().await?;
    post.send(&state);
    sessions::tell_of_new_browser(&state, origin, &outcome).await;
    Ok(Json(outcome))
}
