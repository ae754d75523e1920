//! New access tokens for people who are signed in.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ring::digest;

use super::{OAuth, OAuthError, SignedIn, claims, scopes};
use crate::server::clock;

/// A token that ends within this time is replaced first.
const MARGIN_S: i64 = 30;
/// For how long a new token is remembered: a page that asks for several things
/// at once sends the old cookie with each of them.
const REMEMBERED: Duration = Duration::from_secs(60);
const MOST_REMEMBERED: u64 = 10_000;

/// Access tokens that were just renewed, by the hash of the refresh token and of
/// what they are for. Who asks while one is being renewed gets that one.
pub(super) struct Refreshed(moka::future::Cache<[u8; 32], Arc<Renewed>>);

pub(super) struct Renewed {
    access: String,
    authenticated_at: Option<i64>,
    until: Instant,
    ends: i64,
}

impl Default for Refreshed {
    fn default() -> Self {
        Self(
            moka::future::Cache::builder()
                .max_capacity(MOST_REMEMBERED)
                .time_to_live(REMEMBERED)
                .build(),
        )
    }
}

impl OAuth {
    /// The same person with an access token that is good for a while.
    ///
    /// Returns nothing when the one they have is.
    pub(super) async fn refresh(&self, person: &SignedIn) -> Result<Option<SignedIn>, OAuthError> {
        if person.ends > clock::now() + MARGIN_S {
            return Ok(None);
        }
        let renewed = self.renewed(&person.refresh, &[]).await?;
        Ok(Some(SignedIn {
            access: renewed.access.clone(),
            ends: renewed.ends,
            authenticated_at: renewed.authenticated_at.unwrap_or(person.authenticated_at),
            ..person.clone()
        }))
    }

    /// An access token for the scripts of this person's pages, and when it ends.
    pub(super) async fn for_islands(&self, person: &SignedIn) -> Result<(String, i64), OAuthError> {
        let renewed = self.renewed(&person.refresh, &scopes::OF_ISLANDS).await?;
        Ok((renewed.access.clone(), renewed.ends))
    }

    async fn renewed(&self, refresh: &str, scopes: &[&str]) -> Result<Arc<Renewed>, OAuthError> {
        let key = hash(refresh, scopes);
        if let Some(renewed) = self.refreshed.0.get(&key).await
            && renewed.until <= Instant::now()
        {
            self.refreshed.0.invalidate(&key).await;
        }
        let renewal = async {
            let tokens = self.renew(refresh.to_owned(), scopes).await?;
            let lasts = i64::try_from(tokens.lasts.as_secs()).unwrap_or(0);
            let usable = tokens.lasts.saturating_sub(Duration::from_secs(30));
            Ok(Arc::new(Renewed {
                authenticated_at: claims::authenticated_at(&tokens.access),
                access: tokens.access,
                ends: clock::now() + lasts,
                until: Instant::now() + usable,
            }))
        };
        let renewed = self.refreshed.0.try_get_with(key, renewal).await;
        renewed.map_err(|error: Arc<OAuthError>| OAuthError::clone(&error))
    }
}

fn hash(token: &str, scopes: &[&str]) -> [u8; 32] {
    let mut bytes = [0; 32];
    let text = format!("{token} {}", scopes.join(" "));
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    bytes.copy_from_slice(hash.as_ref());
    bytes
}
