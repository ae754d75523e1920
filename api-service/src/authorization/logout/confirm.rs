//! `POST /api/v1/logout-requests/{id}/confirmation`

use axum::{Json, extract::State};
use chrono::TimeDelta;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::store;
use crate::{
    app::AppState,
    authorization::{
        authorize::{ActingAsSite, RequestId, SessionSecret, session_by_secret},
        opaque::{self, Opaque},
    },
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        extract::PathParameter,
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::{
        history::{self, Doer},
        sessions,
    },
};

/// How long the browser has for coming back: it is sent at once.
const TICKET_LIFETIME: TimeDelta = TimeDelta::seconds(60);

body_input! {
    /// That the person wants to be signed out.
    ConfirmLogoutRequest {
        /// The secret of the person's session at the site; left out when there is none any more.
        session_secret: Option<SessionSecret>,
    }
}

/// Where a browser goes after signing out.
#[derive(Debug, Serialize, ToSchema)]
pub struct AfterLogout {
    /// Send the browser there at once: it is good for a minute, once, and only in the browser that
    /// began the request. Null when it stays at the site.
    #[schema(required, format = "uri")]
    pub resume_url: Option<String>,
}

/// Confirm a logout request
///
/// Ends the person's session, as they asked for on a page of the site, with everything that was authorized in it. For
/// the site alone, with proof of the session.
#[utoipa::path(
    post, path = "/api/v1/logout-requests/{id}/confirmation", operation_id = "confirm_logout_request", tag = "Authorization",
    security(("oauth2" = ["internal"])),
    params(("id" = inline(RequestId), Path, description = "The `request` that the browser brought")),
    request_body = ConfirmLogoutRequest,
    responses(
        (status = 200, description = "The session is over; where the browser goes on", body = AfterLogout),
        (status = 404, description = "There is no such request, or it is over", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "It was confirmed at the same time", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn confirm_logout_request(
    _: Allowed<ActingAsSite>,
    State(state): State<AppState>,
    person: Person,
    PathParameter(id): PathParameter<RequestId>,
    Body(input): Body<ConfirmLogoutRequest>,
) -> Result<Json<AfterLogout>, Problem> {
    let origin = person.origin();
    let now = state.clock.now();
    let ticket = Opaque::new("", &*state.random);
    let digest = opaque::digest(id.as_str());
    let mut transaction = state.database.begin().await?;
    let kept = store::find(transaction.session(), &digest, now).await?;
    let kept = kept.ok_or_else(|| Problem::not_found("logout request"))?;
    let good_for = (&ticket.digest(), now + TICKET_LIFETIME);
    if !store::confirm(&mut transaction, &digest, good_for, now).await? {
        let detail = "The request was confirmed before.";
        return Err(Problem::new(ProblemCode::Conflict).with_detail(detail));
    }
    let live = match &input.session_secret {
        Some(secret) => session_by_secret(transaction.session(), secret, now).await?,
        None => None,
    };
    if let Some(live) = live
        && sessions::end(&mut transaction, live.id, live.user_id, now).await?
    {
        let (action, doer) = ("session.ended", Doer::user(live.user_id, &origin));
        let details = json!({ "session_id": live.id, "client_id": kept.request.client_id });
        history::note(
            &state,
            &mut transaction,
            action,
            live.user_id,
            doer,
            details,
        )
        .await?;
    }
    transaction.commit().await?;
    let path = format!("oauth2/logout/resume?ticket={}", ticket.text());
    let resume_url = state.settings.public_url.join(&path);
    let goes_on = kept.request.redirect_uri.is_some();
    Ok(Json(AfterLogout {
        resume_url: goes_on.then_some(resume_url),
    }))
}
