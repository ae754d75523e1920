//! `GET /oauth2/logout/resume`: the browser comes back from the site, signed out, and goes on to the
//! application.

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, header},
    response::Response,
};

use super::store::{self, KeptRequest};
use crate::{
    app::AppState,
    authorization::{
        authorize::{cookie, redirect},
        error::OAuthError,
        opaque,
        parameters::Parameters,
    },
};

/// Sends the browser to the address that the application registered.
///
/// It needs the ticket, which the site gave it, and the cookie, which shows that it is the browser in
/// which the request began.
pub async fn resume(
    State(state): State<AppState>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let settings = &state.settings;
    let page = |code| redirect::to_error_page(code, settings);
    let parameters = Parameters::parse(query.as_deref().unwrap_or_default());
    let ticket = parameters
        .ok()
        .and_then(|all| all.get("ticket").map(opaque::digest));
    let Some(ticket) = ticket else {
        return page("logout_invalid_request");
    };
    let kept = match find(&state, &ticket).await {
        Ok(Some(kept)) => kept,
        Ok(None) => return page("logout_expired"),
        Err(error) => return page(OAuthError::from(error).code.as_str()),
    };
    let name = cookie::name(&kept.id, settings);
    let mut values = cookie::values(&headers, &name);
    if !values.any(|value| opaque::digest(value) == kept.cookie) {
        return page("logout_other_browser");
    }
    match use_up(&state, &kept).await {
        Ok(true) => {}
        Ok(false) => return page("logout_expired"),
        Err(error) => return page(OAuthError::from(error).code.as_str()),
    }
    let Some(address) = kept.request.answer() else {
        return page("logout_invalid_request");
    };
    let mut response = redirect::to(&address);
    if let Some(cookie) = cookie::clear(&kept.id, settings) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

async fn find(state: &AppState, ticket: &opaque::Digest) -> sqlx::Result<Option<KeptRequest>> {
    let mut connection = state.database.read().await?;
    store::find_by_ticket(connection.session(), ticket, state.clock.now()).await
}

async fn use_up(state: &AppState, kept: &KeptRequest) -> sqlx::Result<bool> {
    let mut transaction = state.database.begin().await?;
    let is_first = store::resume(&mut transaction, &kept.id, state.clock.now()).await?;
    transaction.commit().await?;
    Ok(is_first)
}
