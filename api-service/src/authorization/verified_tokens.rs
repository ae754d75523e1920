//! Access tokens whose signature held before. It goes on holding, and to work it out again costs
//! more than everything else about a request's token together.

use std::sync::Arc;

use super::{
    AccessClaims,
    access_token::LIFETIME,
    jwt::Refused,
    opaque::{self, Digest},
};

/// The most tokens that are remembered: about a kilobyte each.
const CAPACITY: u64 = 10_000;

/// What the tokens of the last minutes say. Only the signature is settled by it: whether the key
/// still counts, the token's time and its authorization are asked each time. The tokens themselves
/// are not kept.
pub struct VerifiedTokens(moka::sync::Cache<Digest, Arc<AccessClaims>>);

impl Default for VerifiedTokens {
    fn default() -> Self {
        let verified = moka::sync::Cache::builder()
            .max_capacity(CAPACITY)
            // Only frees memory; whether a token has ended is told by the service's clock.
            .time_to_live(LIFETIME.to_std().unwrap_or_default());
        Self(verified.build())
    }
}

impl VerifiedTokens {
    /// What `token` says, which `verify` finds out when it has not been seen before. Nothing is
    /// remembered of a token that is refused.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn claims(
        &self,
        token: &str,
        verify: impl FnOnce() -> Result<AccessClaims, Refused>,
    ) -> Result<Arc<AccessClaims>, Refused> {
        let digest = opaque::digest(token);
        if let Some(claims) = self.0.get(&digest) {
            return Ok(claims);
        }
        let claims = Arc::new(verify()?);
        self.0.insert(digest, Arc::clone(&claims));
        Ok(claims)
    }
}
