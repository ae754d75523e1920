//! Sending what was written down. Every process does it; each notice is taken by one at a time, and
//! by another when that one stops before it is done, so that it is sent at least once. An
//! application that answers slowly, or never, delays nobody else.

use std::{collections::HashMap, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::task::{Id, JoinSet};

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
const AT_ONCE: usize = 20;
/// And how many of these to one application.
const TO_ONE: usize = 2;
/// How many we look at: there may be [`TO_ONE`] in front for each that is on its way.
const LOOKED_AT: i64 = 60;
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
    let mut courier = match Courier::new(state.clone()) {
        Ok(courier) => courier,
        Err(error) => return tracing::error!(%error, "applications cannot be told of logouts"),
    };
    loop {
        if let Err(error) = courier.set_out().await {
            tracing::warn!(%error, "what applications are to be told could not be read");
        }
        // As soon as one is done there is room for the next.
        tokio::select! {
            Some(()) = courier.one_is_back() => (),
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
    let Ok(mut courier) = Courier::new(state.clone()) else {
        return Ok(0);
    };
    let mut count = 0;
    loop {
        count += courier.set_out().await?;
        if courier.one_is_back().await.is_none() {
            return Ok(count);
        }
    }
}

fn guard(state: &AppState) -> Guard {
    Guard {
        allows_private: state.settings.allow_private_targets,
    }
}

/// What is on its way from this process.
struct Courier {
    state: AppState,
    http: reqwest::Client,
    on_their_way: JoinSet<()>,
    /// To whom.
    clients: HashMap<Id, String>,
}

impl Courier {
    fn new(state: AppState) -> reqwest::Result<Self> {
        Ok(Self {
            http: outgoing::guarded_client(guard(&state))?,
            on_their_way: JoinSet::new(),
            clients: HashMap::new(),
            state,
        })
    }

    /// Takes as much of what is due as there is room for; tells how many that were.
    async fn set_out(&mut self) -> sqlx::Result<usize> {
        let mut count = 0;
        if self.clients.len() >= AT_ONCE {
            return Ok(count);
        }
        let now = self.state.clock.now();
        let mut connection = self.state.database.read().await?;
        let due = store::due(connection.session(), now, LOOKED_AT).await?;
        drop(connection);
        for notice in due {
            let to_it = self.clients.values();
            let to_it = to_it.filter(|client| **client == notice.client_id).count();
            if self.clients.len() >= AT_ONCE || to_it >= TO_ONE {
                continue;
            }
            if !take(&self.state, &notice, now).await? {
                continue;
            }
            let (state, http) = (self.state.clone(), self.http.clone());
            let client = notice.client_id.clone();
            let task = self.on_their_way.spawn(async move {
                if let Err(error) = carry(&state, &http, &notice).await {
                    tracing::warn!(%error, "what became of a logout notice could not be written down");
                }
            });
            self.clients.insert(task.id(), client);
            count += 1;
        }
        Ok(count)
    }

    /// Waits for one of them; none are on their way when there is nothing to wait for.
    async fn one_is_back(&mut self) -> Option<()> {
        let id = match self.on_their_way.join_next_with_id().await? {
            Ok((id, ())) => id,
            Err(error) => error.id(),
        };
        self.clients.remove(&id);
        Some(())
    }
}

/// How often it was tried before.
fn attempts(notice: &Notice) -> usize {
    usize::try_from(notice.attempts).unwrap_or(usize::MAX)
}

/// Takes a notice, which is due again when its next attempt is. False when another process has it.
async fn take(state: &AppState, notice: &Notice, now: DateTime<Utc>) -> sqlx::Result<bool> {
    let pause = PAUSES.get(attempts(notice)).copied();
    let next = now + pause.unwrap_or(TimeDelta::hours(1));
    let mut transaction = state.database.begin().await?;
    let is_ours = store::take(&mut transaction, notice, next).await?;
    transaction.commit().await?;
    Ok(is_ours)
}

/// Makes one attempt.
async fn carry(state: &AppState, http: &reqwest::Client, notice: &Notice) -> sqlx::Result<()> {
    let now = state.clock.now();
    let told = match clients::find(state, &notice.client_id).await? {
        Some(client) => tell(state, http, &client, notice, now).await,
        // Nobody is there any more who could hear it.
        None => Ok(()),
    };
    let client = &notice.client_id;
    let is_last = attempts(notice) + 1 >= PAUSES.len();
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
            return Ok(());
        }
    }
    let mut transaction = state.database.begin().await?;
    store::done(&mut transaction, notice).await?;
    transaction.commit().await
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
