//! Sending what was written down. Every process does it; each notice is taken by one at a time, and
//! by another when that one stops before it is done, so that it is sent at least once.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::task::JoinSet;

use super::{
    logout_token,
    store::{self, Notice},
};
use crate::{
    app::AppState,
    authorization::{
        clients::{self, Client},
        error::OAuthError,
        outgoing::{self, Guard},
    },
};

/// How often we look for more.
const EVERY: Duration = Duration::from_secs(1);
/// How many are on their way at once.
const AT_ONCE: i64 = 20;
/// How long after an attempt the next one is due; each is longer than an attempt can take. After
/// the last one a notice is given up.
const PAUSES: [TimeDelta; 5] = [
    TimeDelta::seconds(15),
    TimeDelta::minutes(1),
    TimeDelta::minutes(10),
    TimeDelta::hours(1),
    TimeDelta::minutes(1),
];

/// Sends what is due, until the service stops.
pub async fn keep(state: AppState) {
    let guard = guard(&state);
    let client = match outgoing::guarded_client(guard) {
        Ok(client) => client,
        Err(error) => return tracing::error!(%error, "applications cannot be told of logouts"),
    };
    loop {
        if let Err(error) = round(&state, &client).await {
            tracing::warn!(%error, "what applications are to be told could not be read");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => (),
            () = state.stopping.cancelled() => return,
        }
    }
}

/// Sends what is due now, once; tells how many that were.
///
/// # Errors
/// When the database fails.
pub async fn deliver_due(state: &AppState) -> sqlx::Result<usize> {
    match outgoing::guarded_client(guard(state)) {
        Ok(client) => round(state, &client).await,
        Err(_) => Ok(0),
    }
}

fn guard(state: &AppState) -> Guard {
    Guard {
        allows_private: state.settings.allow_private_targets,
    }
}

async fn round(state: &AppState, http: &reqwest::Client) -> sqlx::Result<usize> {
    let mut connection = state.database.read().await?;
    let due = store::due(connection.session(), state.clock.now(), AT_ONCE).await?;
    drop(connection);
    let mut on_their_way = JoinSet::new();
    for notice in due {
        let (state, http) = (state.clone(), http.clone());
        on_their_way.spawn(async move { carry(&state, &http, &notice).await });
    }
    let outcomes = on_their_way.join_all().await.into_iter();
    let taken: Vec<bool> = outcomes.collect::<sqlx::Result<_>>()?;
    Ok(taken.into_iter().filter(|was_taken| *was_taken).count())
}

/// Takes a notice and makes one attempt. False when another process had taken it.
async fn carry(state: &AppState, http: &reqwest::Client, notice: &Notice) -> sqlx::Result<bool> {
    let now = state.clock.now();
    let attempt = usize::try_from(notice.attempts).unwrap_or(usize::MAX);
    let pause = PAUSES.get(attempt).copied().unwrap_or(TimeDelta::hours(1));
    let mut transaction = state.database.begin().await?;
    let is_ours = store::take(&mut transaction, notice, now + pause).await?;
    transaction.commit().await?;
    if !is_ours {
        return Ok(false);
    }
    let told = match clients::find(state, &notice.client_id).await? {
        Some(client) => tell(state, http, &client, notice, now).await,
        // Nobody is there any more who could hear it.
        None => Ok(()),
    };
    let client = &notice.client_id;
    let is_last = attempt + 1 >= PAUSES.len();
    match told {
        Ok(()) => tracing::info!(client, "told an application of a logout"),
        Err(error) if is_last => {
            tracing::error!(client, error, "an application heard of no logout: given up");
        }
        Err(error) => {
            tracing::warn!(
                client,
                error,
                "an application heard of no logout; trying again"
            );
            return Ok(true);
        }
    }
    let mut transaction = state.database.begin().await?;
    store::done(&mut transaction, notice).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Posts a logout token (Back-Channel Logout, 2.5). What is answered is not read.
async fn tell(
    state: &AppState,
    http: &reqwest::Client,
    client: &Client,
    notice: &Notice,
    now: DateTime<Utc>,
) -> Result<(), String> {
    // It may have given the address up meanwhile.
    let Some(address) = &client.backchannel_logout_uri else {
        return Ok(());
    };
    if !outgoing::is_allowed(address.url(), guard(state)) {
        return Err("its address does not lead to the public internet".to_owned());
    }
    let said = |error: OAuthError| error.description.into_owned();
    let token = logout_token::sign(state, client, notice, now).await;
    let token = token.map_err(said)?;
    let request = http
        .post(address.as_str())
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cache-control", "no-store")
        .body(format!("logout_token={token}"));
    // The address may hold a secret of the application's own.
    let sent = request.send().await.map_err(reqwest::Error::without_url);
    let answer = sent.map_err(|error| error.to_string())?;
    if answer.status().is_success() {
        return Ok(());
    }
    Err(format!("it answered {}", answer.status()))
}
