//! Identity providers: signing in through issuers of OpenID Connect that others run.
//!
//! The site relays, as it does with passwords: it begins, keeps the secret of the request in the
//! browser, sends it to the provider, and brings back what the provider answers. Who may sign in
//! to what is decided in [`linking`].

mod ask;
mod begin;
mod claims;
mod connect;
mod delete;
mod error;
mod finish;
mod id_token;
mod input;
mod linking;
mod list;
mod list_own;
mod newcomer;
mod output;
mod prove;
mod provider;
mod request;
mod store;
mod transport;

use uuid::Uuid;

use crate::{app::AppState, database::Session};

pub(crate) use begin::{__path_begin_provider_sign_in, begin_provider_sign_in};
pub(crate) use connect::{
    __path_begin_my_identity, __path_finish_my_identity, begin_my_identity, finish_my_identity,
};
pub(crate) use delete::{__path_delete_my_identity, delete_my_identity};
pub(crate) use finish::{__path_finish_provider_sign_in, finish_provider_sign_in};
pub(crate) use list::{__path_list_identity_providers, list_identity_providers};
pub(crate) use list_own::{__path_list_my_identities, list_my_identities};
pub use provider::{Provider, Providers};

/// Whether a provider that is still configured lets this user in.
pub(crate) async fn let_in(
    state: &AppState,
    session: Session<'_>,
    user: Uuid,
) -> sqlx::Result<bool> {
    let identities = store::list(session, user).await?;
    let mut issuers = identities.iter().map(|identity| &identity.issuer);
    Ok(issuers.any(|issuer| state.providers.with_issuer(issuer).is_some()))
}

/// What PKCE verifiers are sealed for.
const VERIFIER: &str = "pkce verifier";
