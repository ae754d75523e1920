//! Whether an id token counts.

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::{
    AccessTokenHash, ClaimsVerificationError, ClientId, IdTokenVerifier, Nonce,
    OAuth2TokenResponse, SignatureVerificationError,
    core::{
        CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJwsSigningAlgorithm,
        CoreTokenResponse,
    },
};

use super::{Provider, error::told, provider::Metadata, store::RequestRow};
use crate::authorization::opaque::digest;

/// By how much a provider's clock may be wrong.
const LEEWAY: TimeDelta = TimeDelta::minutes(1);
/// What may sign: never `none`, and never a secret that two know (RFC 8725, 3.1 and 3.2).
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
];

/// Why a token does not count.
pub enum Unchecked {
    /// It names a key that we do not know.
    UnknownKey,
    /// It does not hold.
    Bad(String),
}

impl Unchecked {
    /// For the log.
    pub fn reason(self) -> String {
        match self {
            Self::UnknownKey => "the token is signed with a key that nobody knows".to_owned(),
            Self::Bad(why) => why,
        }
    }
}

/// Checks that a token counts (OpenID Connect Core, 3.1.3.7); gives what it says.
pub fn check<'t>(
    provider: &Provider,
    metadata: &Metadata,
    token: &'t CoreIdToken,
    tokens: &CoreTokenResponse,
    asked: &RequestRow,
    now: DateTime<Utc>,
) -> Result<&'t CoreIdTokenClaims, Unchecked> {
    let bad = |why: &str| Unchecked::Bad(why.to_owned());
    let promised = metadata.id_token_signing_alg_values_supported();
    let algorithms = ALGORITHMS.into_iter().filter(|one| promised.contains(one));
    let client_id = ClientId::new(provider.settings.client_id.clone());
    // As for a public client: so our secret is never taken for a key.
    let verifier: CoreIdTokenVerifier<'_> = IdTokenVerifier::new_public_client(
        client_id,
        metadata.issuer().clone(),
        metadata.jwks().clone(),
    );
    let verifier = verifier
        .set_allowed_algs(algorithms)
        .set_time_fn(move || now - LEEWAY)
        .set_issue_time_verifier_fn(move |issued| {
            let is_past = issued <= now + LEEWAY;
            is_past
                .then_some(())
                .ok_or("issued in the future".to_owned())
        });
    let nonce_hash = asked.nonce_hash.as_slice();
    let nonce = |given: Option<&Nonce>| {
        let given = given.map(|nonce| digest(nonce.secret()));
        let is_ours = given.is_some_and(|given| given.as_slice() == nonce_hash);
        is_ours.then_some(()).ok_or("another nonce".to_owned())
    };
    let claims = token
        .claims(&verifier, nonce)
        .map_err(|error| match error {
            ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            ) => Unchecked::UnknownKey,
            other => Unchecked::Bad(told(&other)),
        })?;
    let party = claims.authorized_party().map(|party| party.as_str());
    if party.is_some_and(|party| party != provider.settings.client_id) {
        return Err(bad("the token was given to another client"));
    }
    if let Some(hash) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|_| bad("no algorithm"))?;
        let key = token.signing_key(&verifier).map_err(|_| bad("no key"))?;
        let own = AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
        if own.ok().as_ref() != Some(hash) {
            return Err(bad("the access token is of another answer"));
        }
    }
    Ok(claims)
}
