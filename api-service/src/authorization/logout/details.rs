//! `GET /api/v1/logout-requests/{id}`

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::store;
use crate::{
    app::AppState,
    authorization::{
        authorize::{ActingAsSite, RequestId, RequestUser, RequestingClient, SessionSecretHeader},
        clients::{self, host_of},
        opaque,
    },
    http::{
        authentication::Allowed,
        extract::PathParameter,
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::sessions::session_shown,
};

/// A request to sign somebody out, for which their browser waits.
#[derive(Debug, Serialize, ToSchema)]
pub struct LogoutRequestDetails {
    /// Who asks; null when the application did not say.
    #[schema(required)]
    pub client: Option<RequestingClient>,
    /// The host that the browser will be sent to; null when it stays at the site.
    #[schema(required, example = "app.example")]
    pub redirect_host: Option<String>,
    /// Who is signed in, in the session whose secret was given; null when nobody is, and there is
    /// nothing to ask.
    #[schema(required)]
    pub user: Option<RequestUser>,
    /// Whether the application means somebody else than who is signed in.
    pub is_other_user: bool,
    /// When the request is over.
    pub expires_at: DateTime<Utc>,
}

/// Get a logout request
///
/// Which application wants to sign somebody out, and whom. For the site alone.
#[utoipa::path(
    get, path = "/api/v1/logout-requests/{id}", operation_id = "get_logout_request", tag = "Authorization",
    security(("oauth2" = ["internal"])),
    params(("id" = inline(RequestId), Path, description = "The `request` that the browser brought"), SessionSecretHeader),
    responses(
        (status = 200, description = "The request", body = LogoutRequestDetails),
        (status = 404, description = "There is no such request, or it is over", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get_logout_request(
    _: Allowed<ActingAsSite>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<RequestId>,
    SessionSecretHeader(secret): SessionSecretHeader,
    person: Person,
) -> Result<Json<LogoutRequestDetails>, Problem> {
    let now = state.clock.now();
    let live = session_shown(&state, secret.as_ref(), &person).await?;
    let mut connection = state.database.read().await?;
    let kept = store::find(connection.session(), &opaque::digest(id.as_str()), now).await?;
    let kept = kept.ok_or_else(|| Problem::not_found("logout request"))?;
    drop(connection);
    let request = kept.request;
    let client = match &request.client_id {
        Some(id) => clients::find(&state, id).await?,
        None => None,
    };
    let signed_in = live.as_ref().map(|live| live.user_id);
    Ok(Json(LogoutRequestDetails {
        client: client.map(RequestingClient::from),
        redirect_host: request.redirect_uri.as_deref().map(host_of),
        is_other_user: request
            .hinted_user
            .zip(signed_in)
            .is_some_and(|(hinted, user)| hinted != user),
        user: live.map(RequestUser::from),
        expires_at: kept.expires_at,
    }))
}
