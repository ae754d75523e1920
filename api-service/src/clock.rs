//! Time, injected: nothing else in the crate may ask the machine what time it is.

use chrono::{DateTime, SubsecRound, Utc};

/// Tells the time. Tests put a clock here that stands still.
pub trait Clock: Send + Sync + 'static {
    /// The current time in UTC, truncated to microseconds: PostgreSQL keeps no more,
    /// so that a value read back equals the value written.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's own clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where ambient time enters"
    )]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}
