//! `POST /api/v1/device-requests/{user_code}/decision`

use axum::{extract::State, http::StatusCode};

use super::{details::find, store, user_code::UserCode};
use crate::{
    app::AppState,
    authorization::{
        authorize::{ActingAsSite, SessionSecret},
        grants, opaque,
        scope::Scopes,
    },
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        extract::PathParameter,
        input::choice_input,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::{history::Doer, mail::Post},
};

choice_input! {
    /// What the person decided about a device.
    DeviceDecision {
        /// They let it in.
        Allow = "allow",
        /// They do not.
        Deny = "deny",
    }
}

body_input! {
    /// What became of a device request.
    DecideDeviceRequest {
        /// What the person decided.
        decision: DeviceDecision,
        /// The secret of the person's session at the site.
        session_secret: SessionSecret,
    }
}

/// Decide a device request
///
/// Lets a device in, or not. For the site alone, with proof of the person's session.
#[utoipa::path(
    post, path = "/api/v1/device-requests/{user_code}/decision", operation_id = "decide_device_request", tag = "Authorization",
    security(("oauth2" = ["internal"])),
    params(("user_code" = inline(UserCode), Path, description = "The code, however it was typed")),
    request_body = DecideDeviceRequest,
    responses(
        (status = 204, description = "The device will learn of it"),
        (status = 404, description = "There is no such request, or it is over", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "It was decided before, or the person has to sign in first", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many wrong codes", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn decide_device_request(
    caller: Allowed<ActingAsSite>,
    State(state): State<AppState>,
    origin: Origin,
    person: Person,
    PathParameter(code): PathParameter<UserCode>,
    Body(input): Body<DecideDeviceRequest>,
) -> Result<StatusCode, Problem> {
    let (request, client, live) = find(&state, &code, Some(&input.session_secret), &person).await?;
    let now = state.clock.now();
    let (session_id, granted) = match input.decision {
        DeviceDecision::Allow => (Some(live.id), request.scopes),
        DeviceDecision::Deny => (None, Scopes::NONE),
    };
    let digest = opaque::digest(&code.letters());
    let mut transaction = state.database.begin().await?;
    if !store::decide(&mut transaction, &digest, session_id, granted, now).await? {
        let detail = "The request was decided before.";
        return Err(Problem::new(ProblemCode::Conflict).with_detail(detail));
    }
    let user = live.user_id;
    let doer = Doer {
        user: Some(user),
        ..Doer::caller(&caller, &origin)
    };
    let mut post = Post::default();
    if session_id.is_some() {
        let (transaction, post) = (&mut transaction, &mut post);
        grants::allow(&state, transaction, user, &client, granted, doer, post).await?;
    } else {
        grants::note_denied(&state, &mut transaction, user, &client, doer).await?;
    }
    transaction.commit().await?;
    post.send(&state);
    Ok(StatusCode::NO_CONTENT)
}
