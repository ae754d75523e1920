//! What a browser keeps between two requests, encrypted.

use serde::{Deserialize, Serialize};

use crate::server::Kept;

const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;

/// Who is signed in here, and the tokens of the site for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SignedIn {
    /// The access token.
    pub(crate) access: String,
    /// When it ends.
    pub(crate) ends: i64,
    /// The refresh token. It stays the same for as long as somebody is signed
    /// in: were it replaced at each use, two tabs would take it from each other.
    pub(crate) refresh: String,
    /// The scopes that were asked for when they signed in; cookies of an older
    /// program do not tell.
    #[serde(default)]
    pub(crate) asked: String,
    /// When the person last proved who they are.
    pub(crate) authenticated_at: i64,
    /// What they are called in addresses.
    pub(crate) username: String,
    /// What they are called.
    pub(crate) name: String,
}

impl Kept for SignedIn {
    const NAME: &'static str = "signed-in";
    /// As long as a refresh token that is not used.
    const SECONDS: i64 = 14 * DAY;
}

/// The proof that somebody signed in at the API through this site (single
/// sign-on): further clients need not ask for a password again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sso {
    /// The secret of the API's session.
    pub(crate) secret: String,
}

impl Kept for Sso {
    const NAME: &'static str = "session";
    const SECONDS: i64 = 30 * DAY;
}

/// The sign-ins that are under way in this browser, the latest last.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Flows {
    flows: Vec<Flow>,
}

/// A sign-in that is under way.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Flow {
    /// Must come back unchanged (RFC 6749, section 10.12).
    pub(super) state: String,
    /// Proves that whoever has the code also started the flow (RFC 7636).
    pub(super) verifier: String,
    /// Where to go in the end.
    pub(super) next: String,
}

impl Kept for Flows {
    const NAME: &'static str = "flows";
    const SECONDS: i64 = 20 * MINUTE;
}

impl Flows {
    /// More tabs than this at once are given up, the oldest first: a cookie
    /// must stay small.
    const MOST: usize = 4;

    pub(super) fn add(&mut self, flow: Flow) {
        self.flows.push(flow);
        let surplus = self.flows.len().saturating_sub(Self::MOST);
        self.flows.drain(..surplus);
    }

    /// Takes the flow with this state, so that it can end only once.
    pub(super) fn take(&mut self, state: &str) -> Option<Flow> {
        let at = self.flows.iter().position(|flow| flow.state == state)?;
        Some(self.flows.remove(at))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.flows.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Flow, Flows};

    #[test]
    fn the_oldest_of_too_many_flows_is_given_up_and_each_ends_once() {
        let mut flows = Flows::default();
        for number in 0..=Flows::MOST {
            flows.add(Flow {
                state: number.to_string(),
                verifier: String::new(),
                next: "/".into(),
            });
        }
        assert!(flows.take("0").is_none());
        assert!(flows.take("1").is_some());
        assert!(flows.take("1").is_none());
    }
}
