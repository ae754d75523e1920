//! To the provider.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};

use super::kept::{Goal, remember};
use super::name_of;
use super::trouble::Trouble;
use crate::api::ProviderWish;
use crate::oauth::Sso;
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::server::Site;

/// Sends the browser there.
pub(super) async fn send(
    State(site): State<Site>,
    Path(provider): Path<String>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let id = fields.text("request");
    let wish = ProviderWish {
        provider: provider.clone(),
        // Who is signed in and comes here is to prove again who they are.
        anew: request.cookies.get::<Sso>().is_some(),
        invitation: Some(fields.text("invitation")).filter(|secret| !secret.is_empty()),
    };
    match site.identity().begin_provider_sign_in(wish).await {
        Ok(begun) => {
            remember(&request.cookies, &provider, &begun, Goal::SignIn(id));
            Ok(Redirect::to(&begun.authorization_url).into_response())
        }
        Err(refusal) => {
            let name = name_of(request.api(), &provider).await;
            Ok(Trouble::of(refusal, &name)?.page(&request, &name, &id))
        }
    }
}
