//! What a client asks for at the logout endpoint, once it is found to be in order.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    app::Shared,
    authorization::{
        TokenError,
        clients::{self, Client},
        error::OAuthError,
        id_token_hint::{self, Hint},
        parameters::Parameters,
    },
};

/// The longest `state`.
const MAX_TEXT: usize = 1024;

/// A request to sign somebody out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogoutRequest {
    /// The application, when it said who it is.
    pub client_id: Option<String>,
    /// Where the browser goes afterwards.
    pub redirect_uri: Option<String>,
    /// What the application wants to see again.
    pub state: Option<String>,
    /// Whom it means.
    pub hinted_user: Option<Uuid>,
}

/// The code of what the error page is to say.
pub type PageCode = &'static str;

impl LogoutRequest {
    /// Reads a request. `logout_hint` and `ui_locales` are passed over: there is one language, and
    /// the browser's own session is the only one that can be ended.
    ///
    /// # Errors
    /// What is to be said on the error page. Nobody is ever sent to an address that is not known to
    /// be the client's.
    pub async fn read(shared: &Shared, parameters: &Parameters) -> Result<Self, PageCode> {
        let hint = hint(shared, parameters).await?;
        let client = client(shared, parameters, hint.as_ref()).await?;
        Self::of(parameters, client, hint)
    }

    /// A request of this client, if it is known which, about whom the hint is.
    fn of(
        parameters: &Parameters,
        client: Option<Client>,
        hint: Option<Hint>,
    ) -> Result<Self, PageCode> {
        let redirect_uri = match (parameters.get("post_logout_redirect_uri"), &client) {
            (None, _) => None,
            (Some(address), Some(client)) if client.may_redirect_after_logout_to(address) => {
                Some(address.to_owned())
            }
            _ => return Err("logout_redirect_mismatch"),
        };
        let state = parameters.get("state");
        if state.is_some_and(|state| state.len() > MAX_TEXT) {
            return Err("logout_invalid_request");
        }
        Ok(Self {
            client_id: client.map(|client| client.id),
            redirect_uri,
            state: state.map(str::to_owned),
            hinted_user: hint.map(|hint| hint.user_id),
        })
    }

    /// The address to which the browser goes afterwards, with what the client wants to see again.
    #[must_use]
    pub fn answer(&self) -> Option<String> {
        let address = self.redirect_uri.as_deref()?;
        let Some(state) = &self.state else {
            return Some(address.to_owned());
        };
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("state", state);
        let joint = if address.contains('?') { '&' } else { '?' };
        Some(format!("{address}{joint}{}", query.finish()))
    }
}

async fn hint(shared: &Shared, parameters: &Parameters) -> Result<Option<Hint>, PageCode> {
    let Some(token) = parameters.get("id_token_hint") else {
        return Ok(None);
    };
    match id_token_hint::read(shared, token).await {
        Ok(hint) => Ok(Some(hint)),
        Err(TokenError::Refused(refused)) => {
            tracing::info!(%refused, "the id token of somebody to be signed out");
            Err("logout_hint_invalid")
        }
        Err(error) => Err(OAuthError::from(error).code.as_str()),
    }
}

/// The client, by the hint or by its id; both must be of the same one (RP-Initiated Logout, 2).
async fn client(
    shared: &Shared,
    parameters: &Parameters,
    hint: Option<&Hint>,
) -> Result<Option<Client>, PageCode> {
    let hinted = hint.map(|hint| &*hint.client_id);
    let id = match (parameters.get("client_id"), hinted) {
        (Some(given), Some(hinted)) if given != hinted => return Err("logout_hint_invalid"),
        (given, hinted) => given.or(hinted),
    };
    let Some(id) = id else {
        return Ok(None);
    };
    match clients::find(shared, id).await {
        Ok(Some(client)) => Ok(Some(client)),
        Ok(None) => Err("logout_unknown_client"),
        Err(error) => Err(OAuthError::from(error).code.as_str()),
    }
}

#[cfg(test)]
#[path = "request_tests.rs"]
mod tests;
