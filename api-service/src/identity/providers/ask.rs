//! Asking a provider who somebody is: the address that their browser is sent to.

use std::time::Duration;

use openidconnect::{
    CsrfToken, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    core::{CoreAuthPrompt, CoreAuthenticationFlow, CoreClient},
};
use url::Url;

use super::{Provider, error::ProviderError, provider::Metadata};
use crate::{
    app::AppState,
    authorization::opaque::Opaque,
    config::{IdentityProvider, is_safe},
};

/// How long somebody may have been signed in at the provider: as long as a session of ours. With
/// this parameter it must tell since when they are (OpenID Connect Core, 3.1.2.1).
const MAX_AGE: Duration = Duration::from_hours(30 * 24);

/// What must come back, and what proves that it came back to us.
pub struct Asked {
    /// Where the browser goes.
    pub url: Url,
    /// Comes back with the answer (RFC 6749, 10.12).
    pub state: Opaque,
    /// Stands in the token (OpenID Connect Core, 15.5.2).
    pub nonce: Opaque,
    /// Proves that whoever shows the code also asked (RFC 7636).
    pub verifier: Opaque,
}

/// Where the provider sends browsers back to: each to an address of its own, so that none can
/// answer for another (RFC 9700, 4.4.2).
pub fn redirect_uri(state: &AppState, provider: &IdentityProvider) -> String {
    let path = format!("sign-in/with/{}/callback", provider.id);
    state.settings.site_url.join(&path)
}

/// Makes the request; `anew` asks for somebody who proves now who they are.
///
/// # Errors
/// When the provider cannot be asked, or names no address that can be used.
pub async fn ask(
    state: &AppState,
    provider: &Provider,
    anew: bool,
) -> Result<Asked, ProviderError> {
    let metadata = provider.metadata(&*state.clock).await?;
    check(provider, &metadata)?;
    let settings = &provider.settings;
    let client_id = openidconnect::ClientId::new(settings.client_id.clone());
    let redirect = RedirectUrl::new(redirect_uri(state, settings));
    let redirect = redirect.map_err(|_| ProviderError::Unreachable)?;
    let client = CoreClient::from_provider_metadata((*metadata).clone(), client_id, None);
    let client = client.set_redirect_uri(redirect);
    let random = &*state.random;
    let [own_state, nonce, verifier] = [(); 3].map(|()| Opaque::new("", random));
    let (csrf, sent_nonce) = (own_state.text().to_owned(), nonce.text().to_owned());
    let mut request = client
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            move || CsrfToken::new(csrf),
            move || Nonce::new(sent_nonce),
        )
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(
            &PkceCodeVerifier::new(verifier.text().to_owned()),
        ))
        .set_max_age(MAX_AGE);
    // `openid` is there already.
    let scopes = settings.scopes.split(' ').filter(|scope| !scope.is_empty());
    for scope in scopes.filter(|scope| *scope != "openid") {
        request = request.add_scope(Scope::new(scope.to_owned()));
    }
    if anew {
        request = request.add_prompt(CoreAuthPrompt::Login);
    }
    let (url, _, _) = request.url();
    Ok(Asked {
        url,
        state: own_state,
        nonce,
        verifier,
    })
}

/// Refuses what would be said where others can read it.
fn check(provider: &Provider, metadata: &Metadata) -> Result<(), ProviderError> {
    let authorization = metadata.authorization_endpoint().url();
    if is_safe(authorization) && metadata.token_endpoint().is_some() {
        return Ok(());
    }
    let provider = &provider.settings.id;
    tracing::warn!(provider, "an identity provider has no safe endpoints");
    Err(ProviderError::Unreachable)
}
