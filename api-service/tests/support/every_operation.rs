//! Every operation of the document, with an address that exists.

use axum::http::Method;
use verso::docs;

use super::{TestApp, article};

/// An operation of the document and an address of it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its method.
    pub method: Method,
    /// All methods of its path that the document has.
    pub methods: Vec<Method>,
    /// Its path as the document has it.
    pub template: String,
    /// Whether it needs an access token.
    pub is_private: bool,
    /// Whether it needs a body.
    pub has_body: bool,
    /// An address that exists once [`every_operation`] has filled the application.
    pub address: String,
}

/// Fills the application and lists an address for every operation of the document: one that is added
/// to the API is covered by every test that walks this list.
pub async fn every_operation(app: &TestApp) -> Vec<Operation> {
    let image = app.has_image("image/png", b"pixels").await;
    let leaf = article("Leaf").by("ada").tagged("paper");
    app.has([leaf.formerly_at("/old/leaf")]).await;
    let group = app.has_group("Proofreaders").await;
    let user = app.has_user("carla").await;
    let document = docs::openapi().unwrap();
    let paths = document["paths"].as_object().unwrap();
    let address = |template: &str| match template {
        "/api/v1/articles/{slug}" => "/api/v1/articles/leaf".to_owned(),
        "/api/v1/tags/{slug}" => "/api/v1/tags/paper".to_owned(),
        "/api/v1/authors/{username}" => "/api/v1/authors/ada".to_owned(),
        "/api/v1/media/{id}" => format!("/api/v1/media/{image}"),
        "/api/v1/groups/{id}" => format!("/api/v1/groups/{group}"),
        "/api/v1/users/{id}" => format!("/api/v1/users/{user}"),
        "/api/v1/users/{id}/second-factor"
        | "/api/v1/users/{id}/sessions"
        | "/api/v1/users/{id}/password-reset" => template.replace("{id}", &user.to_string()),
        "/api/v1/redirects" => "/api/v1/redirects?path=/old/leaf".to_owned(),
        // Private: who may not call it is not told whether it is there.
        "/api/v1/clients/{id}" | "/api/v1/me/clients/{id}" | "/api/v1/me/clients/{id}/secrets" => {
            template.replace("{id}", "mine")
        }
        "/api/v1/authorization-requests/{id}"
        | "/api/v1/authorization-requests/{id}/decision"
        | "/api/v1/logout-requests/{id}"
        | "/api/v1/logout-requests/{id}/confirmation" => template.replace("{id}", &"r".repeat(43)),
        "/api/v1/device-requests/{user_code}" | "/api/v1/device-requests/{user_code}/decision" => {
            template.replace("{user_code}", "BCDF-GHJK")
        }
        "/api/v1/invitations/{id}"
        | "/api/v1/me/sessions/{id}"
        | "/api/v1/me/passkeys/{id}"
        | "/api/v1/me/grants/{id}"
        | "/api/v1/me/identities/{id}"
        | "/api/v1/me/access-tokens/{id}"
        | "/api/v1/client-registration-tokens/{id}" => {
            template.replace("{id}", &uuid::Uuid::nil().to_string())
        }
        plain => {
            assert!(
                !plain.contains('{'),
                "name an address of {plain} that exists"
            );
            plain.to_owned()
        }
    };
    let mut operations = Vec::new();
    for (template, of_path) in paths {
        let of_path = of_path.as_object().unwrap();
        let methods: Vec<_> = of_path.keys().map(|name| method(name)).collect();
        for (name, operation) in of_path {
            operations.push(Operation {
                method: method(name),
                methods: methods.clone(),
                template: template.clone(),
                is_private: operation.get("security").is_some(),
                has_body: operation.get("requestBody").is_some(),
                address: address(template),
            });
        }
    }
    operations
}

fn method(name: &str) -> Method {
    name.to_uppercase().parse().unwrap()
}

/// As [`every_operation`], those only that anybody may read.
pub async fn readable(app: &TestApp) -> Vec<Operation> {
    let mut operations = every_operation(app).await;
    operations.retain(|operation| operation.method == Method::GET && !operation.is_private);
    operations
}
