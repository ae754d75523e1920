//! `POST /api/v1/authorization-requests/{id}/decision`

use std::str::FromStr;

use axum::{Json, extract::State};
use chrono::TimeDelta;
use utoipa::{
    PartialSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use super::{
    details::{ActingAsSite, RequestId, SessionSecret, Situation},
    next_step::NextStep,
    output::ResumeAddress,
    store::{self, Decision},
};
use crate::{
    app::AppState,
    authorization::{
        error::ErrorCode,
        grants,
        opaque::{self, Opaque},
        scope::{Scope, Scopes},
    },
    http::{
        authentication::Allowed,
        body::{Body, List, body_input, text_in_body},
        extract::PathParameter,
        input::{Invalid, choice_input},
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::history::Doer,
};

/// How long the browser has for coming back: it is sent at once.
const TICKET_LIFETIME: TimeDelta = TimeDelta::seconds(60);

choice_input! {
    /// What the person decided.
    DecisionChoice {
        /// They were asked and allow it.
        Allow = "allow",
        /// They were asked and do not.
        Deny = "deny",
        /// They were not asked, because `next_step` said `continue`.
        Continue = "continue",
    }
}

/// A scope in a body.
#[derive(Clone, Copy, Debug)]
pub struct ScopeName(pub Scope);

impl FromStr for ScopeName {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let scope = text.parse::<Scope>();
        let grantable = scope.ok().filter(|one| Scopes::grantable().contains(*one));
        grantable
            .map(Self)
            .ok_or_else(|| Invalid::new("enum", "must be a scope that people can grant"))
    }
}

impl PartialSchema for ScopeName {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .enum_values(Some(Scopes::grantable().iter().map(Scope::as_str)))
            .into()
    }
}
text_in_body!(ScopeName);

body_input! {
    /// What became of an authorization request.
    DecideAuthorizationRequest {
        /// What the person decided.
        decision: DecisionChoice,
        /// The secret of the person's session at the site; needed unless they say no, or nobody may be asked.
        session_secret: Option<SessionSecret>,
        /// With `allow`, which of the requested scopes; all of them when left out.
        scopes: Option<List<ScopeName, 1, 32>>,
    }
}

/// Decide an authorization request
///
/// Tells what the person decided, and answers where their browser has to go. For the site alone, with proof of the person's session.
#[utoipa::path(
    post, path = "/api/v1/authorization-requests/{id}/decision", operation_id = "decide_authorization_request", tag = "Authorization",
    security(("oauth2" = ["internal"])),
    params(("id" = inline(RequestId), Path, description = "The `request` that the browser brought")),
    request_body = DecideAuthorizationRequest,
    responses(
        (status = 200, description = "Where the browser goes on", body = ResumeAddress),
        (status = 404, description = "There is no such request, or it is over", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "It was decided before, or the person has to sign in or to be asked first", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn decide_authorization_request(
    caller: Allowed<ActingAsSite>,
    State(state): State<AppState>,
    origin: Origin,
    PathParameter(id): PathParameter<RequestId>,
    person: Person,
    Body(input): Body<DecideAuthorizationRequest>,
) -> Result<Json<ResumeAddress>, Problem> {
    let situation = Situation::read(&state, &id, input.session_secret.as_ref(), &person).await?;
    let decision = decision(&situation, &input, situation.next_step(&state))?;
    let ticket = Opaque::new("", &*state.random);
    let now = state.clock.now();
    let digest = opaque::digest(id.as_str());
    let mut transaction = state.database.begin().await?;
    let good_for = (&ticket.digest(), now + TICKET_LIFETIME);
    if !store::decide(&mut transaction, &digest, &decision, good_for, now).await? {
        return Err(conflict("The request was decided before."));
    }
    // Whoever is not signed in is nobody whose history it could be.
    if input.decision == DecisionChoice::Deny
        && let Some(live) = &situation.session
    {
        let doer = Doer {
            user: Some(live.user_id),
            ..Doer::caller(&caller, &origin)
        };
        let client = &situation.client;
        grants::note_denied(&state, &mut transaction, live.user_id, client, doer).await?;
    }
    transaction.commit().await?;
    let path = format!("oauth2/resume?ticket={}", ticket.text());
    let resume_url = state.settings.public_url.join(&path);
    Ok(Json(ResumeAddress { resume_url }))
}

fn decision(
    situation: &Situation,
    input: &DecideAuthorizationRequest,
    next_step: NextStep,
) -> Result<Decision, Problem> {
    let request = &situation.kept.request;
    let session_id = situation.session.as_ref().map(|session| session.id);
    let error = |code: ErrorCode| Decision {
        session_id: None,
        granted: Scopes::NONE,
        error: Some(code.as_str()),
    };
    if situation.kept.is_decided {
        return Err(conflict("The request was decided before."));
    }
    if input.decision == DecisionChoice::Deny {
        return Ok(error(ErrorCode::AccessDenied));
    }
    match (next_step, request.prompt.none) {
        (NextStep::SignIn, true) => Ok(error(ErrorCode::LoginRequired)),
        (NextStep::Consent, true) => Ok(error(ErrorCode::ConsentRequired)),
        (NextStep::SignIn, false) => Err(conflict("The person has to sign in first.")),
        (NextStep::Consent, false) if input.decision != DecisionChoice::Allow => {
            Err(conflict("The person has to be asked first."))
        }
        _ if situation.is_another() => Ok(error(ErrorCode::LoginRequired)),
        _ => Ok(Decision {
            session_id,
            granted: granted(request.scopes, input)?,
            error: None,
        }),
    }
}

/// What is granted: nothing that was not asked for.
fn granted(requested: Scopes, input: &DecideAuthorizationRequest) -> Result<Scopes, Problem> {
    let Some(List(scopes)) = &input.scopes else {
        return Ok(requested);
    };
    let scopes: Scopes = scopes.iter().map(|name| name.0).collect();
    if scopes.is_within(requested) {
        Ok(scopes)
    } else {
        let invalid = Invalid::new("enum", "must be among the scopes that were asked for");
        Err(Problem::invalid_member("/scopes", invalid))
    }
}

fn conflict(detail: &str) -> Problem {
    Problem::new(ProblemCode::Conflict).with_detail(detail)
}
