//! A request to a provider, from its beginning until its answer comes.

use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;

use super::{
    Provider, VERIFIER,
    ask::ask,
    claims::Proven,
    error::ProviderError,
    output::ProviderRequest,
    prove::{Answer, prove},
    store::{self, NewRequest, RequestKey, RequestRow},
};
use crate::{
    app::AppState,
    authorization::opaque::digest,
    http::{
        input::{Invalid, Slug},
        problem::{Problem, ProblemCode},
    },
    identity::{
        history::{self, Doer},
        secret::{Kind, Secret, SecretText},
    },
    random::new_id,
};

/// How long signing in at the provider may take.
const WITHIN: TimeDelta = TimeDelta::minutes(10);

/// What a request is made for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Purpose {
    /// Who wants to connect; none when somebody signs in.
    pub user: Option<Uuid>,
    /// By whose invitation a newcomer comes.
    pub invitation: Option<Uuid>,
    /// Whether the provider is to ask again who they are.
    pub anew: bool,
}

/// The provider with this id.
pub fn provider<'s>(state: &'s AppState, id: &Slug) -> Result<&'s Provider, Problem> {
    let provider = state.providers.named(id.as_str());
    provider.ok_or_else(|| Problem::not_found("identity provider"))
}

/// Begins: what the site needs in order to send the browser to the provider.
pub async fn begin(
    state: &AppState,
    provider: &Provider,
    purpose: Purpose,
) -> Result<ProviderRequest, Problem> {
    let asked = ask(state, provider, purpose.anew).await;
    let asked = asked.map_err(|error| error.problem(provider))?;
    let now = state.clock.now();
    let expires_at = now + WITHIN;
    let secret = Secret::new(Kind::ProviderRequest, &*state.random);
    let sealed = state
        .secrets
        .seal(VERIFIER, asked.verifier.text().as_bytes());
    let sealed = sealed.map_err(|_| Problem::new(ProblemCode::InternalError))?;
    let new = NewRequest {
        id: new_id(now, &*state.random),
        secret_hash: &secret.hash(),
        state_hash: &asked.state.digest(),
        nonce_hash: &asked.nonce.digest(),
        sealed_verifier: &sealed,
        provider: &provider.settings.id,
        user_id: purpose.user,
        invitation_id: purpose.invitation,
        must_prove_anew: purpose.anew,
    };
    let mut transaction = state.database.begin().await?;
    store::insert_request(transaction.session(), &new, now, expires_at).await?;
    transaction.commit().await?;
    Ok(ProviderRequest {
        authorization_url: asked.url.to_string(),
        state: asked.state.text().to_owned(),
        secret: secret.text().to_owned(),
        expires_at,
    })
}

/// What the site brings back.
pub struct Return<'r> {
    pub provider: &'r Provider,
    pub secret: &'r SecretText,
    pub state: &'r str,
    pub answer: Answer<'r>,
}

/// Ends a request: who the provider says it is. A request can be ended once, by the browser that
/// began it, with the answer of the provider that was asked.
pub async fn end(
    state: &AppState,
    back: &Return<'_>,
    user: Option<Uuid>,
    doer: Doer<'_>,
) -> Result<(RequestRow, Proven), Problem> {
    let key = RequestKey {
        secret_hash: &back.secret.hash(),
        state_hash: &digest(back.state),
        provider: &back.provider.settings.id,
        user_id: user,
    };
    let mut transaction = state.database.begin().await?;
    let now = state.clock.now();
    let asked = store::take_request(transaction.session(), &key, now).await?;
    // Gone, however the rest turns out: nothing can be tried twice.
    transaction.commit().await?;
    let asked = asked.ok_or_else(expired)?;
    match prove(state, back.provider, &asked, &back.answer).await {
        Ok(proven) => Ok((asked, proven)),
        Err(error) => {
            refuse(state, back.provider, &error, user, doer).await?;
            Err(error.problem(back.provider))
        }
    }
}

/// Notes what did not hold.
async fn refuse(
    state: &AppState,
    provider: &Provider,
    error: &ProviderError,
    user: Option<Uuid>,
    doer: Doer<'_>,
) -> Result<(), Problem> {
    let provider = &provider.settings.id;
    let why = match error {
        ProviderError::Unreachable => return Ok(()),
        ProviderError::NotAnew => "not_recent",
        ProviderError::Refused(why) => why,
    };
    tracing::info!(
        provider,
        why,
        "the answer of an identity provider does not hold"
    );
    let mut transaction = state.database.begin().await?;
    let action = match user {
        None => "session.refused",
        Some(_) => "account.identity_refused",
    };
    let details = json!({ "provider": provider });
    history::note(state, &mut transaction, action, user, doer, details).await?;
    transaction.commit().await?;
    Ok(())
}

fn expired() -> Problem {
    let message = "is too old, was used already or was begun in another browser; begin again";
    Problem::invalid_member("/secret", Invalid::new("expired", message))
}
