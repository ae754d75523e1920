//! `GET /api/v1/authorization-requests/{id}`

use axum::{
    Json,
    extract::{FromRequestParts, State},
    http::request::Parts,
};
use utoipa::{
    IntoParams, PartialSchema,
    openapi::{
        Required,
        path::{Parameter, ParameterBuilder, ParameterIn},
    },
};

use super::{
    LiveSession,
    next_step::{NextStep, is_another, next_step},
    output::{AuthorizationRequestDetails, RequestStep, RequestUser, RequestedScope},
    store::{self, KeptRequest},
};
use crate::{
    app::AppState,
    authorization::{
        clients::{self, Client, host_of},
        grants, opaque,
        scope::Scopes,
    },
    http::{
        authentication::{Allowed, requirement},
        extract::PathParameter,
        input::text_input,
        problem::{FieldError, Location, Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{passkeys, sessions::session_shown},
};

requirement! {
    /// What the site alone may do.
    ActingAsSite: Internal
}

text_input! {
    /// The id of an authorization request.
    RequestId {
        max: 43,
        pattern: "^[A-Za-z0-9_-]{43}$",
        says: "must be the `request` that the browser brought",
        example: "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    }
}

text_input! {
    /// The secret of a session at the site.
    SessionSecret {
        max: 47,
        pattern: "^rvs_[A-Za-z0-9_-]{43}$",
        says: "must be the secret of a session as it was handed out",
        example: "rvs_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    }
}

/// The secret of the session that the person's browser has at the site.
pub struct SessionSecretHeader(pub Option<SessionSecret>);

impl SessionSecret {
    /// What is kept of it.
    #[must_use]
    pub fn digest(&self) -> opaque::Digest {
        opaque::digest(self.as_str())
    }
}

const HEADER: &str = "Session-Secret";

impl<S: Send + Sync> FromRequestParts<S> for SessionSecretHeader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get(HEADER) else {
            return Ok(Self(None));
        };
        let secret = value.to_str().unwrap_or_default().parse();
        secret
            .map(|secret| Self(Some(secret)))
            .map_err(|invalid: crate::http::input::Invalid| {
                Problem::invalid(vec![FieldError {
                    location: Location::Header,
                    pointer: format!("/{HEADER}"),
                    code: invalid.code,
                    message: invalid.message,
                }])
            })
    }
}

impl IntoParams for SessionSecretHeader {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        vec![
            ParameterBuilder::new()
                .name(HEADER)
                .parameter_in(ParameterIn::Header)
                .required(Required::False)
                .description(Some(
                    "The secret of the session that the person's browser has at the site.",
                ))
                .schema(Some(SessionSecret::schema()))
                .build(),
        ]
    }
}

/// Get an authorization request
///
/// What an application asks for, and what the site has to do next. For the site alone.
#[utoipa::path(
    get, path = "/api/v1/authorization-requests/{id}", operation_id = "get_authorization_request", tag = "Authorization",
    security(("oauth2" = ["internal"])),
    params(("id" = inline(RequestId), Path, description = "The `request` that the browser brought"), SessionSecretHeader),
    responses(
        (status = 200, description = "The request", body = AuthorizationRequestDetails),
        (status = 404, description = "There is no such request, or it is over", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get_authorization_request(
    _: Allowed<ActingAsSite>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<RequestId>,
    SessionSecretHeader(secret): SessionSecretHeader,
    person: Person,
) -> Result<Json<AuthorizationRequestDetails>, Problem> {
    let read = Situation::read(&state, &id, secret.as_ref(), &person).await?;
    Ok(Json(read.details(&state)))
}

/// A request and everything that matters for it.
pub(super) struct Situation {
    pub kept: KeptRequest,
    pub client: Client,
    pub session: Option<LiveSession>,
    pub granted: Scopes,
}

impl Situation {
    /// Reads it.
    pub async fn read(
        state: &AppState,
        id: &RequestId,
        secret: Option<&SessionSecret>,
        person: &Person,
    ) -> Result<Self, Problem> {
        let gone = || Problem::not_found("authorization request");
        let now = state.clock.now();
        let digest = opaque::digest(id.as_str());
        let session = session_shown(state, secret, person).await?;
        let mut connection = state.database.read().await?;
        let kept = store::find(connection.session(), &digest, now).await?;
        let kept = kept.ok_or_else(gone)?;
        let client_id = &kept.request.client_id;
        let granted = match &session {
            Some(live) => grants::granted(connection.session(), live.user_id, client_id).await?,
            None => Scopes::NONE,
        };
        drop(connection);
        let client = clients::find(state, client_id).await?.ok_or_else(gone)?;
        Ok(Self {
            kept,
            client,
            session,
            granted,
        })
    }

    /// What has to happen next.
    pub fn next_step(&self, state: &AppState) -> NextStep {
        let session = self.session.as_ref();
        next_step(
            &self.kept,
            &self.client,
            session,
            self.granted,
            state.clock.now(),
        )
    }

    /// Whether the client means somebody else than who is signed in.
    pub fn is_another(&self) -> bool {
        let session = self.session.as_ref();
        session.is_some_and(|session| is_another(&self.kept.request, session))
    }

    fn details(self, state: &AppState) -> AuthorizationRequestDetails {
        let next_step = self.next_step(state);
        let (request, granted) = (self.kept.request, self.granted);
        let scopes = request.scopes.iter().map(|scope| RequestedScope {
            name: scope.as_str(),
            description: scope.words(),
            is_new: !granted.contains(scope),
        });
        AuthorizationRequestDetails {
            scopes: scopes.collect(),
            client: self.client.into(),
            redirect_host: host_of(&request.redirect_uri),
            next_step: match next_step {
                // Nobody may be asked: the application gets an error instead.
                _ if request.prompt.none => RequestStep::Continue,
                NextStep::SignIn => RequestStep::SignIn,
                NextStep::Consent => RequestStep::Consent,
                NextStep::Continue => RequestStep::Continue,
            },
            user: self.session.map(RequestUser::from),
            login_hint: request.login_hint,
            has_passkeys: passkeys::relying_party(&state.settings).is_ok(),
            expires_at: self.kept.expires_at,
        }
    }
}
