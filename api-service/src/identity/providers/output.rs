//! Providers and identities as the API gives them away.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Provider, Providers, store::IdentityRow};

/// A place where else people may sign in.
#[derive(Debug, Serialize, ToSchema)]
pub struct IdentityProvider {
    /// Names it.
    #[schema(example = "example")]
    pub id: String,
    /// What people know it as.
    #[schema(example = "Example")]
    pub name: String,
}

impl IdentityProvider {
    /// What everybody may know of it.
    pub fn of(provider: &Provider) -> Self {
        Self {
            id: provider.settings.id.clone(),
            name: provider.settings.name.clone(),
        }
    }
}

/// The places where else people may sign in.
#[derive(Debug, Serialize, ToSchema)]
pub struct IdentityProviderList {
    /// Each of them, in the order in which they are to be shown.
    pub items: Vec<IdentityProvider>,
}

/// What is to be done so that a provider answers.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProviderRequest {
    /// Where the browser goes.
    #[schema(
        format = "uri",
        example = "https://login.example.com/authorize?client_id=verso"
    )]
    pub authorization_url: String,
    /// Comes back in the parameter `state` of the answer: by it the secret is found again.
    #[schema(example = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub state: String,
    /// To be given back with the answer. It belongs into a cookie of the browser that began, and nowhere else.
    #[schema(example = "rve_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub secret: String,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

/// Who I am at a provider.
#[derive(Debug, Serialize, ToSchema)]
pub struct Identity {
    /// Its id.
    pub id: Uuid,
    /// The provider's id; null when it is not there any more, and nobody can sign in by this.
    #[schema(required, example = "example")]
    pub provider: Option<String>,
    /// What the provider is known as; its issuer when it is not there any more.
    #[schema(example = "Example")]
    pub provider_name: String,
    /// My address there, as it was last told.
    #[schema(required, format = "email")]
    pub email: Option<String>,
    /// When it was connected.
    pub created_at: DateTime<Utc>,
    /// When I last signed in by it.
    #[schema(required)]
    pub last_used_at: Option<DateTime<Utc>>,
}

impl Identity {
    /// The identity, with the name of its provider.
    pub fn of(row: IdentityRow, providers: &Providers) -> Self {
        let provider = providers.with_issuer(&row.issuer);
        Self {
            id: row.id,
            provider: provider.map(|provider| provider.settings.id.clone()),
            provider_name: provider.map_or(row.issuer, |provider| provider.settings.name.clone()),
            email: row.email,
            created_at: row.created_at,
            last_used_at: row.last_used_at,
        }
    }
}

/// Who I am elsewhere.
#[derive(Debug, Serialize, ToSchema)]
pub struct IdentityList {
    /// Every identity, the oldest first.
    pub items: Vec<Identity>,
}
