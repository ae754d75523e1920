//! One call about a person.

use std::fmt::Debug;
use std::time::Duration;

use axum::http::header;
use shared_contracts::client::{ApiOpError, HttpClient};

use super::{Answered, Identity, Refusal};
use crate::api::Failure;
use crate::api::exchange::Exchange;

/// How long an answer may take. Passwords are hashed slowly on purpose, and a
/// few at a time; whoever waits for that should not have to begin again.
const PATIENCE: Duration = Duration::from_secs(12);
/// What there is to wait when the API does not tell, in seconds.
const UNTOLD_WAIT_S: u64 = 60;

impl Identity<'_> {
    /// Calls on behalf of a person.
    pub(super) async fn mine<T, E, F>(
        &self,
        token: &str,
        call: impl FnOnce(HttpClient) -> F,
    ) -> Answered<T>
    where
        E: Debug,
        F: Future<Output = Result<T, ApiOpError<E>>>,
    {
        // Without it the API takes the site's address for the person's. That
        // is no reason not to do what the person wants.
        let proof = self.oauth.internal_token().await.ok();
        self.call(token, proof, call).await
    }

    async fn call<T, E, F>(
        &self,
        token: &str,
        proof: Option<String>,
        call: impl FnOnce(HttpClient) -> F,
    ) -> Answered<T>
    where
        E: Debug,
        F: Future<Output = Result<T, ApiOpError<E>>>,
    {
        let client = self.api.client.clone().with_api_key(token);
        let exchange = Exchange::personal(PATIENCE, proof);
        let answer = exchange.run(call(client)).await;
        answer.map_err(|error| refusal(&error))
    }

    /// Calls on behalf of the site.
    pub(super) async fn internal<T, E, F>(&self, call: impl Fn(HttpClient) -> F) -> Answered<T>
    where
        E: Debug,
        F: Future<Output = Result<T, ApiOpError<E>>>,
    {
        let token = self.oauth.internal_token().await?;
        let answer = self.call(&token, Some(token.clone()), &call).await;
        let Err(Refusal::SignedOut) = answer else {
            return answer;
        };
        // The API has new keys or a new database; a new token may be accepted.
        self.oauth.forget_internal_token(&token).await;
        let token = self.oauth.internal_token().await?;
        match self.call(&token, Some(token.clone()), &call).await {
            Err(Refusal::SignedOut) => Err(Failure::Unavailable.into()),
            answer => answer,
        }
    }
}

fn refusal<E: Debug>(error: &ApiOpError<E>) -> Refusal {
    let problem = error.problem();
    let code = problem.as_ref().map(|problem| problem.code.as_str());
    match (error.status(), code, &problem) {
        (_, Some("authentication_too_old"), _) => Refusal::NotRecent,
        (Some(401), ..) => Refusal::SignedOut,
        (Some(429), ..) => Refusal::TooMany(wait(error).unwrap_or(UNTOLD_WAIT_S)),
        (Some(404 | 410), ..) => Failure::NotFound.into(),
        (Some(400..500), _, Some(problem)) => Refusal::Problem(Box::new(problem.clone())),
        _ => Failure::from_error(error, "about a person").into(),
    }
}

fn wait<E: Debug>(error: &ApiOpError<E>) -> Option<u64> {
    let wait = error.api()?.headers.get(header::RETRY_AFTER)?;
    wait.to_str().ok()?.parse().ok()
}
