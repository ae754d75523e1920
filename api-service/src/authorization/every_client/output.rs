//! Everybody's applications as the API gives them away.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::authorization::{clients::Registered, own_clients::ClientOutput};

/// Who registered an application.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClientOwner {
    /// The user's id.
    pub id: Uuid,
    /// The name that the user's pages go by.
    #[schema(example = "ada")]
    pub username: String,
}

/// An application with who registered it.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnedClient {
    /// The application.
    pub client: ClientOutput,
    /// Who registered it; null when nobody is known.
    #[schema(required)]
    pub owner: Option<ClientOwner>,
}

impl From<Registered> for OwnedClient {
    fn from(registered: Registered) -> Self {
        let owner = registered.client.owner_id;
        let owner = owner.zip(registered.owner_username.clone());
        Self {
            client: registered.into(),
            owner: owner.map(|(id, username)| ClientOwner { id, username }),
        }
    }
}

/// A page of applications.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnedClientPage {
    /// The applications, the oldest first.
    pub items: Vec<OwnedClient>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}
