//! `GET` and `POST /oauth2/authorize`

use axum::{
    extract::{RawQuery, State},
    http::header,
    response::Response,
};
use chrono::TimeDelta;

use super::{AuthorizationRequest, cookie, redirect, store};
use crate::{
    app::AppState,
    authorization::{
        clients,
        error::{ErrorCode, OAuthError},
        opaque::Opaque,
        parameters::{Form, Parameters},
        pushed,
    },
};

/// How long a person has for signing in and deciding.
const LIFETIME: TimeDelta = TimeDelta::minutes(10);

/// Begins an authorization with the parameters in the query.
pub async fn authorize_by_query(
    State(state): State<AppState>,
    RawQuery(query): RawQuery,
) -> Response {
    match Parameters::parse(query.as_deref().unwrap_or_default()) {
        Ok(parameters) => begin(&state, parameters).await,
        Err(_) => redirect::to_error_page("invalid_request", &state.settings),
    }
}

/// Begins an authorization with the parameters in a form (OpenID Connect Core, 3.1.2.1).
pub async fn authorize_by_form(
    State(state): State<AppState>,
    form: Result<Form, OAuthError>,
) -> Response {
    match form {
        Ok(Form(parameters)) => begin(&state, parameters).await,
        Err(_) => redirect::to_error_page("invalid_request", &state.settings),
    }
}

/// What is wrong before it is known that the redirect address is the client's own is shown on a
/// page of the site; what is wrong after that is told to the client.
async fn begin(state: &AppState, parameters: Parameters) -> Response {
    let settings = &state.settings;
    let page = |code| redirect::to_error_page(code, settings);
    let Some(client_id) = parameters.get("client_id") else {
        return page("invalid_request");
    };
    // What was sent ahead is the whole request (RFC 9126, 4).
    let parameters = match parameters.get("request_uri") {
        Some(name) => match pushed::take(state, name, client_id).await {
            Ok(ahead) => ahead,
            Err(error) => return page(error.code.as_str()),
        },
        None => parameters.clone(),
    };
    let client = match clients::find(state, client_id).await {
        Ok(Some(client)) => client,
        Ok(None) => return page("unknown_client"),
        Err(error) => return page(OAuthError::from(error).code.as_str()),
    };
    let Some(redirect_uri) = parameters.get("redirect_uri") else {
        return page("redirect_uri_missing");
    };
    if !client.may_redirect_to(redirect_uri) {
        return page("redirect_uri_mismatch");
    }
    let read = AuthorizationRequest::read(state, &parameters, &client, redirect_uri).await;
    let kept = match read {
        Ok(request) => keep(state, &request).await,
        Err(error) => Err(error),
    };
    match kept {
        Ok(response) => response,
        Err(error) => {
            let state = parameters.get("state");
            redirect::to(&redirect::error(redirect_uri, &error, state, settings))
        }
    }
}

/// Keeps the request and sends the browser to the site, which goes on.
async fn keep(state: &AppState, request: &AuthorizationRequest) -> Result<Response, OAuthError> {
    let random = &*state.random;
    let (id, secret) = (Opaque::new("", random), Opaque::new("", random));
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let digests = (&id.digest(), &secret.digest());
    store::insert(&mut transaction, digests, request, now, now + LIFETIME).await?;
    transaction.commit().await?;
    let settings = &state.settings;
    let page = settings
        .site_url
        .join(&format!("sign-in?request={}", id.text()));
    let mut response = redirect::to(&page);
    let cookie = cookie::set(&id.digest(), secret.text(), settings);
    let cookie = cookie.ok_or_else(|| OAuthError::new(ErrorCode::ServerError, "no cookie"))?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
