//! What a browser keeps while, and because, somebody signs in.

use serde::{Deserialize, Serialize};
use shared_contracts::types::PendingSignIn;

use crate::api::Earlier;
use crate::oauth::Sso;
use crate::server::{Cookies, Kept};

/// A first step that was right and needs a second factor to go with it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Pending {
    /// The number of the client's request.
    pub(super) request: String,
    /// What the API knows the attempt by.
    pub(super) pending: String,
    /// What the second factor can be, as the API calls it.
    #[serde(default)]
    pub(super) ways: Vec<String>,
}

impl Pending {
    /// Of what the API answered to a first step that was right.
    pub(super) fn new(request: String, pending: PendingSignIn) -> Self {
        Self {
            request,
            ways: pending.ways.iter().map(ToString::to_string).collect(),
            pending: pending.secret,
        }
    }
}

impl Kept for Pending {
    const NAME: &'static str = "pending";
    const SECONDS: i64 = 10 * 60;
}

/// A browser in which somebody has signed in before.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Device {
    pub(super) token: String,
}

impl Kept for Device {
    const NAME: &'static str = "device";
    const SECONDS: i64 = 365 * 24 * 60 * 60;
}

/// What this browser has of an earlier sign-in.
pub(super) fn earlier(cookies: &Cookies) -> Earlier {
    Earlier {
        device: cookies.get::<Device>().map(|device| device.token),
        session: cookies.get::<Sso>().map(|sso| sso.secret),
    }
}
