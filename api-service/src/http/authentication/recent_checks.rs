//! Tokens checked a moment ago. Checking costs a statement at least; one person's page makes a
//! dozen calls with the same token.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::Caller;
use crate::authorization::opaque::Digest;

/// The most tokens that are remembered.
const CAPACITY: u64 = 10_000;
/// How long an outcome counts: so long may an act by *another* process take to be heeded.
const MAX_AGE: TimeDelta = TimeDelta::seconds(1);

/// Who the tokens of the last second turned out to be. The tokens themselves are not kept.
pub struct RecentChecks(moka::sync::Cache<Digest, Check>);

#[derive(Clone)]
struct Check {
    caller: Arc<Caller>,
    checked_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    commits: u64,
}

/// What an outcome depends on, taken before it is worked out.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// What time it is.
    pub now: DateTime<Utc>,
    /// How many transactions this process has committed: an act by this process counts at once.
    pub commits: u64,
}

impl Default for RecentChecks {
    fn default() -> Self {
        let checks = moka::sync::Cache::builder()
            .max_capacity(CAPACITY)
            // Only frees memory; whether a check is young enough is told by the service's clock.
            .time_to_live(std::time::Duration::from_secs(1));
        Self(checks.build())
    }
}

impl RecentChecks {
    /// The caller that the token was found to be of, if that still counts.
    #[must_use]
    pub fn get(&self, token: &Digest, moment: Moment) -> Option<Arc<Caller>> {
        let check = self.0.get(token)?;
        let age = moment.now - check.checked_at;
        let counts = check.commits == moment.commits
            && (TimeDelta::zero()..MAX_AGE).contains(&age)
            && moment.now < check.expires_at;
        counts.then_some(check.caller)
    }

    /// Remembers the caller that the token, which ends at `expires_at`, was found to be of.
    pub fn put(
        &self,
        token: Digest,
        caller: Arc<Caller>,
        expires_at: DateTime<Utc>,
        moment: Moment,
    ) {
        let check = Check {
            caller,
            checked_at: moment.now,
            expires_at,
            commits: moment.commits,
        };
        self.0.insert(token, check);
    }
}
