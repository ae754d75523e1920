//! `GET /api/v1/device-requests/{user_code}`

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    store::{self, DeviceRequest},
    user_code::UserCode,
};
use crate::{
    app::AppState,
    authorization::{
        authorize::{
            ActingAsSite, LiveSession, RequestedScope, RequestingClient, SessionSecret,
            SessionSecretHeader,
        },
        clients::{self, Client},
        opaque,
    },
    http::{
        authentication::Allowed,
        extract::PathParameter,
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::{
        sessions::session_shown,
        throttling::{self, Count, DEVICE_CODE},
    },
};

/// A device that waits for somebody to let it in.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeviceRequestDetails {
    /// Who asks.
    pub client: RequestingClient,
    /// What it asks for.
    pub scopes: Vec<RequestedScope>,
    /// When the request is over.
    pub expires_at: DateTime<Utc>,
}

/// Get a device request
///
/// Which application waits under a code that somebody has typed in. For the site alone, with proof of the person's
/// session: wrong codes are counted.
#[utoipa::path(
    get, path = "/api/v1/device-requests/{user_code}", operation_id = "get_device_request", tag = "Authorization",
    security(("oauth2" = ["internal"])),
    params(("user_code" = inline(UserCode), Path, description = "The code, however it was typed"), SessionSecretHeader),
    responses(
        (status = 200, description = "The request", body = DeviceRequestDetails),
        (status = 404, description = "There is no such request, or it is over", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "The person has to sign in first", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many wrong codes", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get_device_request(
    _: Allowed<ActingAsSite>,
    State(state): State<AppState>,
    PathParameter(code): PathParameter<UserCode>,
    SessionSecretHeader(secret): SessionSecretHeader,
    person: Person,
) -> Result<Json<DeviceRequestDetails>, Problem> {
    let (request, client, _) = find(&state, &code, secret.as_ref(), &person).await?;
    let scopes = request.scopes.iter().map(RequestedScope::new_one);
    Ok(Json(DeviceRequestDetails {
        scopes: scopes.collect(),
        client: RequestingClient::from(client),
        expires_at: request.expires_at,
    }))
}

/// The request under a code, for whoever is signed in; a wrong code counts against them.
pub(super) async fn find(
    state: &AppState,
    code: &UserCode,
    secret: Option<&SessionSecret>,
    person: &Person,
) -> Result<(DeviceRequest, Client, LiveSession), Problem> {
    let now = state.clock.now();
    let live = session_shown(state, secret, person).await?;
    let live = live.ok_or_else(|| {
        Problem::new(ProblemCode::Conflict).with_detail("The person has to sign in first.")
    })?;
    let count = Count::of(DEVICE_CODE, &live.user_id.to_string());
    throttling::take(state, [count.clone()]).await?;
    let mut connection = state.database.read().await?;
    let digest = opaque::digest(&code.letters());
    let request = store::find_by_user_code(connection.session(), &digest, now).await?;
    drop(connection);
    let gone = || Problem::not_found("device request");
    let request = request.ok_or_else(gone)?;
    let client = clients::find(state, &request.client_id)
        .await?
        .ok_or_else(gone)?;
    let mut transaction = state.database.begin().await?;
    throttling::give_back(transaction.session(), &count).await?;
    transaction.commit().await?;
    Ok((request, client, live))
}
