//! Tokens that nobody is to use any more.

use super::{OAuth, SignedIn};
use crate::server::Cookies;

impl OAuth {
    /// Ends the tokens of whoever is signed in here, and forgets them.
    ///
    /// The browser forgets them even when the API cannot be asked: whoever
    /// signs out at a computer that is not theirs must be able to rely on it.
    pub(super) async fn forget(&self, cookies: &Cookies) {
        if let Some(person) = cookies.get::<SignedIn>() {
            cookies.remove::<SignedIn>();
            self.end(&person).await;
        }
    }

    /// Ends these tokens: a copy of the cookie that held them opens nothing.
    pub(super) async fn end(&self, person: &SignedIn) {
        if let Err(error) = self.revoke(&person.refresh).await {
            tracing::warn!(%error, "tokens that nobody is to use stay valid for a while");
        }
    }
}
