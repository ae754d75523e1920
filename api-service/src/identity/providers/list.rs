//! `GET /api/v1/identity-providers`

use axum::{Json, extract::State};

use super::output::{IdentityProvider, IdentityProviderList};
use crate::app::AppState;

/// List identity providers
///
/// Where else people may sign in. May be empty.
#[utoipa::path(
    get, path = "/api/v1/identity-providers", operation_id = "list_identity_providers", tag = "Sign-in",
    responses((status = 200, description = "The identity providers", body = IdentityProviderList))
)]
pub async fn list_identity_providers(State(state): State<AppState>) -> Json<IdentityProviderList> {
    let items = state.providers.all().map(IdentityProvider::of).collect();
    Json(IdentityProviderList { items })
}
