//! What a browser keeps while somebody is at a provider.

use serde::{Deserialize, Serialize};
use shared_contracts::types::ProviderRequest;

use crate::server::{Cookies, Kept};

/// What somebody wants who is at a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::pages) enum Goal {
    /// To sign in, for this request of a client; without one, to this site.
    SignIn(String),
    /// To connect the provider with the account that they are signed in to.
    Connect,
}

/// Somebody is at a provider.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Visit {
    provider: String,
    /// Must come back unchanged (RFC 6749, section 10.12).
    state: String,
    /// Proves to the API that this browser began.
    pub(super) secret: String,
    pub(super) goal: Goal,
}

/// The visits that are under way in this browser, the latest last.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Visits {
    visits: Vec<Visit>,
}

impl Kept for Visits {
    const NAME: &'static str = "visits";
    /// As long as the API waits.
    const SECONDS: i64 = 10 * 60;
}

/// More tabs than this at once are given up, the oldest first: a cookie must
/// stay small.
const MOST: usize = 4;

/// Keeps what is needed when somebody comes back from this provider.
pub(in crate::pages) fn remember(
    cookies: &Cookies,
    provider: &str,
    request: &ProviderRequest,
    goal: Goal,
) {
    let mut kept: Visits = cookies.get().unwrap_or_default();
    kept.visits.push(Visit {
        provider: provider.to_owned(),
        state: request.state.clone(),
        secret: request.secret.clone(),
        goal,
    });
    let surplus = kept.visits.len().saturating_sub(MOST);
    kept.visits.drain(..surplus);
    cookies.put(kept);
}

/// Takes the visit that ends now, so that it ends only once.
pub(super) fn take(cookies: &Cookies, provider: &str, state: &str) -> Option<Visit> {
    let mut kept: Visits = cookies.get()?;
    let is_it = |visit: &Visit| visit.state == state && visit.provider == provider;
    let at = kept.visits.iter().position(is_it)?;
    let visit = kept.visits.remove(at);
    if kept.visits.is_empty() {
        cookies.remove::<Visits>();
    } else {
        cookies.put(kept);
    }
    Some(visit)
}
