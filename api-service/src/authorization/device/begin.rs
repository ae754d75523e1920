//! `POST /oauth2/device_authorization` (RFC 8628, 3.1)

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::IntoResponse,
};
use chrono::TimeDelta;
use serde::Serialize;

use super::{
    POLL_SECONDS,
    store::{self, DeviceRequest},
    user_code,
};
use crate::{
    app::AppState,
    authorization::{
        clients::{self, GrantType},
        dpop,
        error::{ErrorCode, OAuthError},
        opaque::{self, Opaque},
        parameters::Form,
        scope::{Scope, Scopes},
        token::{check_resource, read_scopes},
    },
    http::rate_limit::ProvenClient,
};

/// How long a person has for typing the code in.
const LIFETIME: TimeDelta = TimeDelta::minutes(10);

/// What the device needs.
#[derive(Debug, Serialize)]
struct DeviceAnswer {
    device_code: String,
    user_code: String,
    verification_uri: String,
    verification_uri_complete: String,
    expires_in: i64,
    interval: i64,
}

/// Gives a device a code to show and one to ask with.
pub async fn begin_device_authorization(
    State(state): State<AppState>,
    proven: ProvenClient,
    headers: HeaderMap,
    Form(form): Form,
) -> Result<impl IntoResponse, OAuthError> {
    let client = clients::authenticate(&state, &proven, &headers, &form).await?;
    if !client.may_use(GrantType::DeviceCode) {
        return Err(OAuthError::new(
            ErrorCode::UnauthorizedClient,
            "the client is not registered for devices",
        ));
    }
    check_resource(&form, &state.settings)?;
    let allowed = client.scopes.without(Scope::Internal);
    let scopes = read_scopes(&form, allowed, Scopes::NONE)?;
    if scopes.is_empty() {
        return Err(OAuthError::new(
            ErrorCode::InvalidScope,
            "`scope` must name at least one scope",
        ));
    }
    let now = state.clock.now();
    let request = DeviceRequest {
        client_id: client.id,
        scopes,
        dpop_jkt: dpop::of_token_request(&state, &headers, "oauth2/device_authorization").await?,
        expires_at: now + LIFETIME,
        polled_at: None,
        poll_seconds: POLL_SECONDS,
        is_decided: false,
        session_id: None,
        granted: Scopes::NONE,
    };
    let device_code = Opaque::new("rvx_", &*state.random);
    let code = user_code::new(&*state.random);
    let digests = (&device_code.digest(), &opaque::digest(&code));
    let mut transaction = state.database.begin().await?;
    store::insert(&mut transaction, digests, &request, now).await?;
    transaction.commit().await?;
    let site = &state.settings.site_url;
    let user_code = user_code::shown(&code);
    let answer = DeviceAnswer {
        device_code: device_code.text().to_owned(),
        verification_uri: site.join("device"),
        verification_uri_complete: site.join(&format!("device?user_code={user_code}")),
        user_code,
        expires_in: LIFETIME.num_seconds(),
        interval: POLL_SECONDS,
    };
    let no_store = HeaderValue::from_static("no-store");
    Ok(([(header::CACHE_CONTROL, no_store)], Json(answer)))
}
