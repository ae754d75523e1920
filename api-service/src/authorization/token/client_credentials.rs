//! A client that acts for itself (RFC 6749, 4.4).

use super::{Binding, TokenAnswer, read_scopes};
use crate::{
    app::Shared,
    authorization::{
        access_token,
        clients::Client,
        error::{ErrorCode, OAuthError},
        families::{self, Authorization},
        parameters::Parameters,
    },
    random::new_id,
};

/// Gives an access token, and no refresh token: the client can come again (RFC 6749, 4.4.3).
pub async fn give(
    shared: &Shared,
    client: &Client,
    form: &Parameters,
    binding: &Binding,
) -> Result<TokenAnswer, OAuthError> {
    if client.is_public() {
        return Err(OAuthError::new(
            ErrorCode::UnauthorizedClient,
            "only a client that can prove who it is may act for itself",
        ));
    }
    let own = client.own_scopes();
    let scopes = read_scopes(form, own, own)?;
    let now = shared.clock.now();
    let authorization = Authorization {
        id: new_id(now, &*shared.random),
        client_id: client.id.clone(),
        user_id: None,
        session_id: None,
        scopes,
        authenticated_at: None,
        methods: String::new(),
        dpop_jkt: None,
        expires_at: now + access_token::LIFETIME,
    };
    let mut transaction = shared.database.begin().await?;
    families::begin(&mut transaction, &authorization, now).await?;
    transaction.commit().await?;
    TokenAnswer::new(shared, &authorization, scopes, binding.jkt.clone(), now).await
}
