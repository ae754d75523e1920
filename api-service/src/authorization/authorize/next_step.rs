//! What has to happen next to an authorization request, before the browser gets its code.

use super::{AuthorizationRequest, LiveSession, store::KeptRequest};
use crate::authorization::{clients::Client, scope::Scopes};
use chrono::{DateTime, Utc};

/// What the site has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Let the person sign in, or again.
    SignIn,
    /// Ask them.
    Consent,
    /// Nothing: the request can be decided.
    Continue,
}

/// What has to happen, with this session, when `granted` was granted before.
pub fn next_step(
    kept: &KeptRequest,
    client: &Client,
    session: Option<&LiveSession>,
    granted: Scopes,
    now: DateTime<Utc>,
) -> NextStep {
    let request = &kept.request;
    let Some(session) = session else {
        return NextStep::SignIn;
    };
    // Whoever has signed in since is fresh enough for everything.
    let is_new = session.authenticated_at >= kept.created_at;
    let is_recent = request
        .max_age()
        .is_none_or(|max_age| session.authenticated_at + max_age >= now);
    let is_another = is_another(request, session);
    if !is_new && (request.prompt.login || !is_recent || is_another) {
        return NextStep::SignIn;
    }
    // Asked to sign in, somebody else did: there is nothing to ask them, and nothing to give.
    if is_another {
        return NextStep::Continue;
    }
    let needs_consent = !client.is_trusted
        && (request.prompt.consent
            || !request.scopes.is_within(granted)
            || !proves_itself(client, &request.redirect_uri));
    if needs_consent {
        NextStep::Consent
    } else {
        NextStep::Continue
    }
}

/// Whether the client means somebody else than who is signed in.
pub fn is_another(request: &AuthorizationRequest, session: &LiveSession) -> bool {
    request
        .hinted_user
        .is_some_and(|user| user != session.user_id)
}

/// Whether nobody else can stand in the client's place: a program without a secret whose answers
/// do not go to an address on the web could be any program (RFC 8252, 8.6).
fn proves_itself(client: &Client, redirect_uri: &str) -> bool {
    !client.is_public() || redirect_uri.starts_with("https://")
}
