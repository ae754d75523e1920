//! How many calls a caller may make: a bucket each, in memory, that fills up again evenly.
//!
//! With N processes behind a balancer the bound is N times as high: it is there to keep one
//! caller from taking the service from the others, not to count what somebody has paid for.

mod protocol;

use std::{
    net::{IpAddr, Ipv6Addr},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use self::protocol::{ProvenClient, bound_requests};
use super::{
    authentication::{Caller, Identified, identify},
    origin,
    problem::Problem,
};
use crate::{app::AppState, authorization::scope::Scope};

/// How much is left (draft-ietf-httpapi-ratelimit-headers).
pub const LIMIT: HeaderName = HeaderName::from_static("ratelimit");
/// How much there is altogether.
pub const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// The most callers that are told apart.
const CAPACITY: u64 = 100_000;
/// In which an empty bucket fills up.
const WINDOW_SECONDS: i64 = 60;
const WINDOW: i64 = WINDOW_SECONDS * 1_000_000;

/// Whose calls are counted together.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Caller(String, Option<Uuid>),
    Address(Option<IpAddr>),
}

/// The buckets of everybody who called lately.
pub struct RateLimits {
    /// When each bucket will be full again, in microseconds since 1970: all there is to know
    /// of it (the "virtual scheduling" form of GCRA).
    full_at: moka::sync::Cache<Key, Arc<AtomicI64>>,
    calls: i64,
}

/// Whether a call may go on, and what is left.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    remaining: i64,
    full_in_seconds: i64,
    retry_in_seconds: Option<i64>,
}

impl Outcome {
    /// What is answered when the call may not go on.
    fn refused(self) -> Option<Problem> {
        let seconds = u64::try_from(self.retry_in_seconds?).unwrap_or(1);
        let detail = "There were too many calls in the last minute.";
        Some(Problem::too_many(seconds).with_detail(detail))
    }
}

impl RateLimits {
    /// So many calls a minute for each caller.
    #[must_use]
    pub fn new(calls_per_minute: u32) -> Self {
        let full_at = moka::sync::Cache::builder()
            .max_capacity(CAPACITY)
            // A bucket that is full again need not be remembered.
            .time_to_idle(Duration::from_mins(2));
        Self {
            full_at: full_at.build(),
            calls: i64::from(calls_per_minute).max(1),
        }
    }

    fn take(&self, key: Key, now: DateTime<Utc>) -> Outcome {
        let bucket = self.full_at.get_with(key, Arc::default);
        let now = now.timestamp_micros();
        let cost = WINDOW / self.calls;
        let taken = bucket.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |full_at| {
            let after = full_at.max(now) + cost;
            (after - now <= WINDOW).then_some(after)
        });
        // Rounded up: whoever waits so long is let in.
        let seconds = |micros: i64| (micros + 999_999).div_euclid(1_000_000);
        match taken {
            Ok(before) => {
                let used = before.max(now) + cost - now;
                Outcome {
                    remaining: (WINDOW - used) / cost,
                    full_in_seconds: seconds(used),
                    retry_in_seconds: None,
                }
            }
            Err(full_at) => Outcome {
                remaining: 0,
                full_in_seconds: seconds(full_at - now),
                retry_in_seconds: Some(seconds(full_at + cost - WINDOW - now)),
            },
        }
    }

    /// Undoes a call that turned out not to count.
    fn give_back(&self, key: &Key) {
        if let Some(bucket) = self.full_at.get(key) {
            bucket.fetch_sub(WINDOW / self.calls, Ordering::Relaxed);
        }
    }

    fn describe(&self, headers: &mut HeaderMap, outcome: Outcome) {
        let policy = format!("\"default\";q={};w={WINDOW_SECONDS}", self.calls);
        let (remaining, seconds) = (outcome.remaining, outcome.full_in_seconds);
        let limit = format!("\"default\";r={remaining};t={seconds}");
        for (name, value) in [(POLICY, policy), (LIMIT, limit)] {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        }
    }
}

/// Middleware for operations that need a token: counts the calls of each application and user,
/// or of each address while nobody is known. The site's own calls, which it makes for
/// everybody, are not counted here.
pub async fn bound_calls(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let identified = identify(&parts, &state).await;
    let key = match &identified {
        Ok(caller) if caller.scopes.contains(Scope::Internal) => None,
        Ok(caller) => Some(key_of(caller)),
        Err(_) => {
            let origin = origin::of(&parts, &state).await;
            Some(Key::Address(origin.ip_address.map(network)))
        }
    };
    parts.extensions.insert(Identified(identified));
    let request = Request::from_parts(parts, body);
    let Some(key) = key else {
        return next.run(request).await;
    };
    let outcome = state.rate_limits.take(key, state.clock.now());
    let mut response = match outcome.refused() {
        None => next.run(request).await,
        Some(refused) => refused.into_response(),
    };
    state.rate_limits.describe(response.headers_mut(), outcome);
    response
}

/// The address, or of a version 6 address the network: a household has 2^64 of those.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => {
            let prefix = address.to_bits() & (u128::MAX << 64);
            IpAddr::V6(Ipv6Addr::from_bits(prefix))
        }
    }
}

fn key_of(caller: &Caller) -> Key {
    Key::Caller(caller.client_id.clone(), caller.user_id())
}
