//! `GET` and `POST /oauth2/logout` (RP-Initiated Logout, 2)

use axum::{
    extract::{RawQuery, State},
    http::header,
    response::Response,
};
use chrono::TimeDelta;

use super::{request::LogoutRequest, store};
use crate::{
    app::AppState,
    authorization::{
        authorize::{cookie, redirect},
        error::{ErrorCode, OAuthError},
        opaque::Opaque,
        parameters::{Form, Parameters},
    },
};

/// How long a person has for deciding.
const LIFETIME: TimeDelta = TimeDelta::minutes(10);

/// Begins to sign somebody out, with the parameters in the query.
pub async fn begin_by_query(State(state): State<AppState>, RawQuery(query): RawQuery) -> Response {
    begin(
        &state,
        Parameters::parse(query.as_deref().unwrap_or_default()),
    )
    .await
}

/// Begins to sign somebody out, with the parameters in a form.
pub async fn begin_by_form(
    State(state): State<AppState>,
    form: Result<Form, OAuthError>,
) -> Response {
    begin(&state, form.map(|Form(parameters)| parameters)).await
}

async fn begin(state: &AppState, parameters: Result<Parameters, OAuthError>) -> Response {
    let page = |code| redirect::to_error_page(code, &state.settings);
    let Ok(parameters) = parameters else {
        return page("logout_invalid_request");
    };
    let request = match LogoutRequest::read(state, &parameters).await {
        Ok(request) => request,
        Err(code) => return page(code),
    };
    match keep(state, &request).await {
        Ok(response) => response,
        Err(error) => page(error.code.as_str()),
    }
}

/// Keeps the request and sends the browser to the site, which asks the person.
async fn keep(state: &AppState, request: &LogoutRequest) -> Result<Response, OAuthError> {
    let random = &*state.random;
    let (id, secret) = (Opaque::new("", random), Opaque::new("", random));
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let digests = (&id.digest(), &secret.digest());
    store::insert(&mut transaction, digests, request, now, now + LIFETIME).await?;
    transaction.commit().await?;
    let settings = &state.settings;
    let page = format!("sign-out/confirm?request={}", id.text());
    let mut response = redirect::to(&settings.site_url.join(&page));
    let cookie = cookie::set(&id.digest(), secret.text(), settings);
    let cookie = cookie.ok_or_else(|| OAuthError::new(ErrorCode::ServerError, "no cookie"))?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
