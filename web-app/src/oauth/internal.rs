//! The token for what the site does on its own behalf: relaying forms, asking
//! what somebody is to consent to.

use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use super::{OAuth, OAuthError};

/// A token that ends within this time is replaced first.
const MARGIN: Duration = Duration::from_secs(30);

/// The token, when there is one, and until when to use it.
#[derive(Default)]
pub(super) struct InternalToken(Mutex<Option<(String, Instant)>>);

impl OAuth {
    /// A token with the scope `internal`, kept in memory.
    ///
    /// Whoever needs one while it is being fetched waits for the same one.
    pub(crate) async fn internal_token(&self) -> Result<String, OAuthError> {
        let mut held = self.internal.0.lock().await;
        if let Some((token, until)) = &*held
            && Instant::now() < *until
        {
            return Ok(token.clone());
        }
        let tokens = self.own_token().await?;
        let until = Instant::now() + tokens.lasts.saturating_sub(MARGIN);
        *held = Some((tokens.access.clone(), until));
        Ok(tokens.access)
    }

    /// Gives up a token that the API no longer accepts.
    pub(crate) async fn forget_internal_token(&self, refused: &str) {
        let mut held = self.internal.0.lock().await;
        if held.as_ref().is_some_and(|(token, _)| token == refused) {
            *held = None;
        }
    }
}
