//! The cache of answers.
//!
//! An answer is *fresh* for a few seconds. For a while after that it is shown
//! once more while a new one is fetched behind it (stale-while-revalidate).
//! What is older is asked for again first, by its ETag. When the API cannot
//! answer, the old answer stands in (stale-if-error), marked as a saved copy.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures::FutureExt;
use shared_contracts::client::ApiOpError;

use super::entry::Entry;
use super::exchange::{Exchange, Received};
use super::flight::{Flight, Flights, Landing};
use super::state::{ApiState, StateCell};
use super::{Answer, Failure};
use crate::config::Config;

/// Answers by question, and what is needed to ask again.
pub(super) struct AnswerCache {
    entries: moka::sync::Cache<String, Arc<Entry>>,
    flights: Arc<Flights>,
    stamps: AtomicU64,
    state: StateCell,
    keep: Duration,
    fresh: Duration,
    stale: Duration,
    retry: Duration,
}

impl AnswerCache {
    pub(super) fn new(config: &Config) -> Self {
        let keep = Duration::from_secs(config.cache_keep_s);
        let entries = moka::sync::Cache::builder()
            .weigher(|key: &String, entry: &Arc<Entry>| entry.weight(key))
            .max_capacity(config.cache_bytes() / 2)
            .time_to_live(keep)
            .build();
        Self {
            entries,
            flights: Arc::default(),
            stamps: AtomicU64::new(0),
            state: StateCell::default(),
            keep,
            fresh: Duration::from_millis(config.cache_fresh_ms),
            stale: Duration::from_millis(config.cache_stale_ms),
            retry: Duration::from_millis(config.api_retry_ms),
        }
    }

    /// The answer to the question `key`, which `call` asks.
    pub(super) async fn get<T, E, F>(
        self: &Arc<Self>,
        key: String,
        call: impl FnOnce() -> F + Send + 'static,
    ) -> Result<Answer<T>, Failure>
    where
        T: Send + Sync + 'static,
        E: std::fmt::Debug + Send + 'static,
        F: Future<Output = Result<T, ApiOpError<E>>> + Send + 'static,
    {
        let saved = self.entries.get(&key);
        if let Some(entry) = &saved {
            if entry.age() < self.fresh {
                return entry.answer(false);
            }
            let failed = entry.failed_ago();
            if failed.is_some() || entry.age() < self.fresh + self.stale {
                if failed.is_none_or(|ago| ago >= self.retry) {
                    // Not waited for: it lands in the cache by itself.
                    drop(self.ask(key, saved.clone(), call));
                }
                return entry.answer(failed.is_some());
            }
        }
        match (self.ask(key, saved.clone(), call).await, saved) {
            (Ok(entry), _) => entry.answer(false),
            (Err(failure), Some(entry)) if failure.is_outage() => entry.answer(true),
            (Err(failure), _) => Err(failure),
        }
    }

    /// Asks the API, unless somebody is just asking the same.
    fn ask<T, E, F>(
        self: &Arc<Self>,
        key: String,
        saved: Option<Arc<Entry>>,
        call: impl FnOnce() -> F + Send + 'static,
    ) -> Flight
    where
        T: Send + Sync + 'static,
        E: std::fmt::Debug + Send + 'static,
        F: Future<Output = Result<T, ApiOpError<E>>> + Send + 'static,
    {
        let cache = Arc::clone(self);
        let exchange = Exchange::new(saved.as_ref().and_then(|entry| entry.etag()));
        self.flights.join(&key.clone(), move || {
            async move {
                let result = exchange.run(call()).await;
                let landing = cache.landing(&key, exchange.received(), saved.as_deref(), result);
                cache.store(key, saved, &landing);
                landing
            }
            .boxed()
        })
    }

    fn landing<T, E>(
        &self,
        key: &str,
        received: Received,
        saved: Option<&Entry>,
        result: Result<T, ApiOpError<E>>,
    ) -> Landing
    where
        T: Send + Sync + 'static,
        E: std::fmt::Debug,
    {
        match (result, saved) {
            (Ok(value), _) => {
                let stamp = self.stamps.fetch_add(1, Ordering::Relaxed);
                Ok(Arc::new(Entry::new(value, received, stamp)))
            }
            // The generated client knows no 304; it is not an error here.
            (Err(_), Some(saved)) if received.not_modified => Ok(Arc::new(saved.still_right())),
            (Err(error), _) => Err(Failure::from_error(&error, key)),
        }
    }

    fn store(&self, key: String, saved: Option<Arc<Entry>>, landing: &Landing) {
        self.state.set(match landing {
            Err(Failure::Unavailable) => ApiState::Unreachable,
            Err(Failure::Incompatible(_)) => ApiState::Incompatible,
            _ => ApiState::Reachable,
        });
        match (landing, saved) {
            (Ok(entry), _) => self.entries.insert(key, Arc::clone(entry)),
            (Err(failure), Some(saved)) if failure.is_outage() && saved.age() < self.keep => {
                self.entries.insert(key, Arc::new(saved.after_failure()));
            }
            (Err(_), _) => self.entries.invalidate(&key),
        }
    }

    /// What became of the last question.
    pub(super) fn api_state(&self) -> ApiState {
        self.state.get()
    }
}
