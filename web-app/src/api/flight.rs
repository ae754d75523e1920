//! One flight per question: whoever asks the same meanwhile waits for the
//! same answer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use futures::FutureExt;
use futures::future::{BoxFuture, Shared};

use super::Failure;
use super::entry::Entry;

/// What a flight brings back.
pub(super) type Landing = Result<Arc<Entry>, Failure>;
/// A question that is being asked.
pub(super) type Flight = Shared<BoxFuture<'static, Landing>>;

/// The questions that are being asked at the moment.
#[derive(Default)]
pub(super) struct Flights(Mutex<HashMap<String, Flight>>);

impl Flights {
    /// Joins the flight for this key, or starts it.
    ///
    /// A flight is a task of its own: it lands even when the reader who
    /// started it goes away.
    pub(super) fn join(
        self: &Arc<Self>,
        key: &str,
        start: impl FnOnce() -> BoxFuture<'static, Landing>,
    ) -> Flight {
        let mut flights = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = flights.get(key) {
            return flight.clone();
        }
        let question = start();
        let all = Arc::clone(self);
        let landed = key.to_owned();
        let task = tokio::spawn(async move {
            // Removed by a guard, so that a panic does not block the key for ever.
            let _landed = Landed { all, key: landed };
            question.await
        });
        let flight = task
            .map(|result| result.unwrap_or(Err(Failure::Unavailable)))
            .boxed()
            .shared();
        flights.insert(key.to_owned(), flight.clone());
        flight
    }
}

struct Landed {
    all: Arc<Flights>,
    key: String,
}

impl Drop for Landed {
    fn drop(&mut self) {
        self.all
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.key);
    }
}
