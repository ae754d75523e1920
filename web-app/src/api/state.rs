//! What became of the last question to the API.

use std::sync::Mutex;

use serde::Serialize;

/// What became of the last question to the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ApiState {
    /// There was none.
    #[default]
    Unknown,
    /// It was answered.
    Reachable,
    /// It was not answered.
    Unreachable,
    /// The answer was of a contract that this program was not built for.
    Incompatible,
}

#[derive(Default)]
pub(super) struct StateCell(Mutex<ApiState>);

impl StateCell {
    pub(super) fn get(&self) -> ApiState {
        *self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Notes the state; a change is worth a log line.
    pub(super) fn set(&self, state: ApiState) {
        let mut current = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if *current != state {
            tracing::info!(before = ?*current, now = ?state, "the API");
            *current = state;
        }
    }
}
