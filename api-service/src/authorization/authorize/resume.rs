//! `GET /oauth2/resume`: the browser comes back from the site and gets its code.

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, header},
    response::Response,
};
use chrono::{DateTime, TimeDelta, Utc};

use super::{
    LiveSession, cookie, redirect, session_by_id,
    store::{self, KeptRequest},
};
use crate::{
    app::AppState,
    authorization::{
        clients::{self, Client},
        codes,
        error::{ErrorCode, OAuthError},
        families::{self, Authorization},
        grants,
        opaque::{self, Opaque},
        parameters::Parameters,
        scope::Scope,
    },
    http::origin::Origin,
    identity::{history::Doer, mail::Post},
    random::new_id,
};

/// How long a family lasts whose tokens cannot be refreshed: until its code is exchanged and the
/// access token ends.
const UNREFRESHED: TimeDelta = TimeDelta::minutes(10);

/// Gives the browser its code, or the error that was decided on.
///
/// It needs the ticket, which the site gave it; the cookie, which shows that it is the browser in
/// which the request began; and the session, which must not have ended meanwhile.
pub async fn resume(
    State(state): State<AppState>,
    origin: Origin,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let page = |code| redirect::to_error_page(code, &state.settings);
    let parameters = Parameters::parse(query.as_deref().unwrap_or_default());
    let ticket = parameters
        .ok()
        .and_then(|all| all.get("ticket").map(opaque::digest));
    let Some(ticket) = ticket else {
        return page("invalid_request");
    };
    let kept = match find(&state, &ticket).await {
        Ok(Some(kept)) => kept,
        Ok(None) => return page("request_expired"),
        Err(error) => return page(OAuthError::from(error).code.as_str()),
    };
    let name = cookie::name(&kept.id, &state.settings);
    let mut values = cookie::values(&headers, &name);
    if !values.any(|value| opaque::digest(value) == kept.cookie) {
        return page("other_browser");
    }
    let settings = &state.settings;
    let request = &kept.request;
    // Its owner may have changed it since the request began.
    let client = match clients::find(&state, &request.client_id).await {
        Ok(Some(client)) => client,
        Ok(None) => return page("unknown_client"),
        Err(error) => return page(OAuthError::from(error).code.as_str()),
    };
    if !client.may_redirect_to(&request.redirect_uri) {
        return page("redirect_uri_mismatch");
    }
    let client_state = request.state.as_deref();
    let answered = match answer(&state, &client, &kept, &origin).await {
        Ok(code) => {
            let code = [("code", code.text())];
            redirect::answer(&request.redirect_uri, &code, client_state, settings)
        }
        Err(Failed::Client(error)) => {
            redirect::error(&request.redirect_uri, &error, client_state, settings)
        }
        Err(Failed::Used) => return page("request_expired"),
    };
    let mut response = redirect::to(&answered);
    if let Some(cookie) = cookie::clear(&kept.id, settings) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

async fn find(state: &AppState, ticket: &opaque::Digest) -> sqlx::Result<Option<KeptRequest>> {
    let mut connection = state.database.read().await?;
    store::find_by_ticket(connection.session(), ticket, state.clock.now()).await
}

/// Why there is no code.
enum Failed {
    /// The client is told.
    Client(OAuthError),
    /// Somebody was quicker with the same ticket.
    Used,
}

impl<E: Into<OAuthError>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self::Client(error.into())
    }
}

/// Uses the ticket up, and makes the code if one was granted.
async fn answer(
    state: &AppState,
    client: &Client,
    kept: &KeptRequest,
    origin: &Origin,
) -> Result<Opaque, Failed> {
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    if !store::resume(&mut transaction, &kept.id, now).await? {
        return Err(Failed::Used);
    }
    let live = match kept.session_id {
        Some(id) => session_by_id(transaction.session(), id, now).await?,
        None => None,
    };
    let (Some(live), None) = (live, &kept.error) else {
        transaction.commit().await?;
        return Err(Failed::Client(refused(kept)));
    };
    let authorization = authorization(state, kept, &live, now).limited_to(client);
    let granted = authorization.scopes;
    if granted.is_empty() {
        transaction.commit().await?;
        let what = "the client may no longer ask for any of the scopes";
        return Err(OAuthError::new(ErrorCode::InvalidScope, what).into());
    }
    families::begin(&mut transaction, &authorization, now).await?;
    let mut post = Post::default();
    if !client.is_trusted {
        let user = live.user_id;
        let doer = Doer::user(user, origin);
        let (transaction, post) = (&mut transaction, &mut post);
        grants::allow(state, transaction, user, client, granted, doer, post).await?;
    }
    let code = Opaque::new("rvc_", &*state.random);
    codes::insert(
        &mut transaction,
        &code.digest(),
        authorization.id,
        &kept.request,
        now,
    )
    .await?;
    transaction.commit().await?;
    post.send(state);
    Ok(code)
}

fn authorization(
    state: &AppState,
    kept: &KeptRequest,
    live: &LiveSession,
    now: DateTime<Utc>,
) -> Authorization {
    let lifetime = if kept.granted.contains(Scope::OfflineAccess) {
        families::MAX_LIFETIME
    } else {
        UNREFRESHED
    };
    Authorization {
        id: new_id(now, &*state.random),
        client_id: kept.request.client_id.clone(),
        user_id: Some(live.user_id),
        session_id: Some(live.id),
        scopes: kept.granted,
        authenticated_at: Some(live.authenticated_at),
        methods: live.methods.clone(),
        dpop_jkt: None,
        expires_at: now + lifetime,
    }
}

/// What was decided on instead of a code; a session that ended meanwhile is none.
fn refused(kept: &KeptRequest) -> OAuthError {
    match kept.error.as_deref() {
        Some("access_denied") => OAuthError::new(ErrorCode::AccessDenied, "the person said no"),
        Some("consent_required") => OAuthError::new(
            ErrorCode::ConsentRequired,
            "the person has to be asked, which `prompt=none` forbids",
        ),
        _ => OAuthError::new(ErrorCode::LoginRequired, "the person has to sign in"),
    }
}
