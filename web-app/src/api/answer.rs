//! An answer of the API, as pages get it.

use std::ops::Deref;
use std::sync::Arc;

/// An answer of the API.
///
/// It is decoded once and shared by every page that shows it.
#[derive(Debug)]
pub(crate) struct Answer<T> {
    value: Arc<T>,
    seal: Seal,
}

/// What a page built from an answer depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Seal {
    /// Differs between any two different answers.
    pub(crate) stamp: u64,
    /// Whether the API could not be asked, and this is what it said before.
    pub(crate) saved_copy: bool,
}

impl<T> Answer<T> {
    pub(super) fn new(value: Arc<T>, seal: Seal) -> Self {
        Self { value, seal }
    }

    pub(crate) fn seal(&self) -> Seal {
        self.seal
    }
}

impl<T> Clone for Answer<T> {
    fn clone(&self) -> Self {
        Self {
            value: Arc::clone(&self.value),
            seal: self.seal,
        }
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
