//! Every operation of the document, with an address that it answers with success.

use serde_json::Value;
use verso::docs;

use super::{TestApp, article};

/// A path of the document and a real one made from it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// As the document has it.
    pub template: String,
    /// An address that exists once [`every_operation`] has filled the application.
    pub address: String,
}

/// Fills the application and lists an address for every path of the document: one that is added
/// to the API is covered by every test that walks this list.
pub async fn every_operation(app: &TestApp) -> Vec<Operation> {
    let image = app.has_image("image/png", b"pixels").await;
    let leaf = article("Leaf").by("ada").tagged("paper");
    app.has([leaf.formerly_at("/old/leaf")]).await;
    let document = docs::openapi().unwrap();
    let paths = document["paths"].as_object().unwrap();
    let address = |template: &str| match template {
        "/api/v1/articles/{slug}" => "/api/v1/articles/leaf".to_owned(),
        "/api/v1/tags/{slug}" => "/api/v1/tags/paper".to_owned(),
        "/api/v1/authors/{username}" => "/api/v1/authors/ada".to_owned(),
        "/api/v1/media/{id}" => format!("/api/v1/media/{image}"),
        "/api/v1/redirects" => "/api/v1/redirects?path=/old/leaf".to_owned(),
        plain => {
            assert!(
                !plain.contains('{'),
                "name an address of {plain} that exists"
            );
            plain.to_owned()
        }
    };
    let operation = |(template, methods): (&String, &Value)| {
        assert!(methods.get("get").is_some(), "{template}");
        Operation {
            template: template.clone(),
            address: address(template),
        }
    };
    paths.iter().map(operation).collect()
}
