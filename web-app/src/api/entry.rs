//! A saved answer.

use std::any::Any;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::HeaderValue;

use super::exchange::Received;
use super::{Answer, Failure, Seal};

/// Taken for the size of an answer that does not tell it.
const UNTOLD_BYTES: u32 = 16 * 1024;

/// A decoded answer, and when it was last known to be right.
#[derive(Clone)]
pub(super) struct Entry {
    value: Arc<dyn Any + Send + Sync>,
    etag: Option<HeaderValue>,
    bytes: u32,
    stamp: u64,
    checked: Instant,
    failed: Option<Instant>,
}

impl Entry {
    pub(super) fn new<T: Send + Sync + 'static>(value: T, received: Received, stamp: u64) -> Self {
        Self {
            value: Arc::new(value),
            etag: received.etag,
            bytes: received.bytes.unwrap_or(UNTOLD_BYTES),
            stamp,
            checked: Instant::now(),
            failed: None,
        }
    }

    /// The same answer, which the API has just confirmed.
    pub(super) fn still_right(&self) -> Self {
        Self {
            checked: Instant::now(),
            failed: None,
            ..self.clone()
        }
    }

    /// The same answer, which the API could not confirm.
    pub(super) fn after_failure(&self) -> Self {
        Self {
            failed: Some(Instant::now()),
            ..self.clone()
        }
    }

    /// What pages get.
    pub(super) fn answer<T: Send + Sync + 'static>(
        &self,
        saved_copy: bool,
    ) -> Result<Answer<T>, Failure> {
        // A key stands for one operation and so for one type.
        let value = Arc::clone(&self.value)
            .downcast()
            .map_err(|_| Failure::Unavailable)?;
        Ok(Answer::new(
            value,
            Seal {
                stamp: self.stamp,
                saved_copy,
            },
        ))
    }

    /// How long ago it was known to be right.
    pub(super) fn age(&self) -> Duration {
        self.checked.elapsed()
    }

    /// How long ago the API failed to confirm it, if it did.
    pub(super) fn failed_ago(&self) -> Option<Duration> {
        self.failed.map(|failed| failed.elapsed())
    }

    pub(super) fn etag(&self) -> Option<HeaderValue> {
        self.etag.clone()
    }

    /// Roughly the memory that it takes.
    pub(super) fn weight(&self, key: &str) -> u32 {
        u32::try_from(key.len())
            .unwrap_or(u32::MAX)
            .saturating_add(self.bytes)
    }
}
