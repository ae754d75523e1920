//! From a request to its caller.

use std::sync::Arc;

use axum::http::request::Parts;
use chrono::DateTime;

use super::{
    Caller,
    bearer::{self, Shown},
    recent_checks::Moment,
    refusal, store,
};
use crate::{
    app::AppState,
    authorization::{
        TokenError,
        access_token::AccessClaims,
        dpop::{self, ProofError},
        opaque, verify_access_token,
    },
    http::problem::Problem,
};

/// Who a request was found to come from, kept with the request: it is asked for more than once.
#[derive(Clone)]
pub struct Identified(pub Result<Arc<Caller>, Problem>);

/// The caller whose token the request carries.
///
/// # Errors
/// 401 without a valid token.
pub async fn identify(parts: &Parts, state: &AppState) -> Result<Arc<Caller>, Problem> {
    let shown = bearer::token(&parts.headers)?.ok_or_else(refusal::anonymous)?;
    identify_token(parts, state, shown).await
}

/// The caller whose token this is, shown with this request.
///
/// # Errors
/// 401 when it is not valid.
pub async fn identify_token(
    parts: &Parts,
    state: &AppState,
    shown: Shown<'_>,
) -> Result<Arc<Caller>, Problem> {
    let token = shown.token;
    let digest = opaque::digest(token);
    // Taken before anything is read: an outcome is at least as old as what it rests on.
    let moment = Moment {
        now: state.clock.now(),
        commits: state.database.commits(),
    };
    // A proof is good for one call: what was found a moment ago says nothing about the next.
    if !shown.is_bound
        && let Some(caller) = state.recent_checks.get(&digest, moment)
    {
        return Ok(caller);
    }
    let claims = verify_access_token(state, token).await;
    let claims = claims.map_err(|error| match error {
        TokenError::Refused(_) => refusal::invalid_token(),
        TokenError::Keys(error) => error.into(),
    })?;
    prove(parts, state, &claims, shown).await?;
    let expires_at = DateTime::from_timestamp(claims.exp, 0).unwrap_or_default();
    let caller = Arc::new(check(state, &claims).await?);
    if !shown.is_bound {
        let recent = &state.recent_checks;
        recent.put(digest, caller.clone(), expires_at, moment);
    }
    Ok(caller)
}

/// A token that is bound to a key is worth nothing without the proof that its bearer holds it,
/// and one that is not is no DPoP token (RFC 9449, 7.1 and 7.2).
async fn prove(
    parts: &Parts,
    state: &AppState,
    claims: &AccessClaims,
    shown: Shown<'_>,
) -> Result<(), Problem> {
    match (&claims.cnf, shown.is_bound) {
        (None, false) => Ok(()),
        (Some(key), true) => {
            let call = (parts.method.as_str(), parts.uri.path());
            let proof = dpop::of_call(state, &parts.headers, call, shown.token, &key.jkt).await;
            proof.map_err(|error| match error {
                ProofError::Invalid => refusal::invalid_proof(),
                ProofError::Database(error) => error.into(),
            })
        }
        _ => Err(refusal::invalid_token()),
    }
}

/// Whether what the token says still holds: an administrator's act works at once, however
/// long the token lives.
async fn check(state: &AppState, claims: &AccessClaims) -> Result<Caller, Problem> {
    let mut connection = state.database.read().await?;
    let standing = store::standing(connection.session(), claims.aid).await?;
    let standing = standing.ok_or_else(refusal::invalid_token)?;
    if standing.user.as_ref().map(|user| user.id) != claims.user_id() {
        return Err(refusal::invalid_token());
    }
    Ok(Caller {
        user: standing.user,
        permissions: standing.permissions,
        scopes: claims.scope,
        session_id: claims.sid,
        authenticated_at: claims.authenticated_at(),
        client_id: claims.client_id.clone(),
    })
}
