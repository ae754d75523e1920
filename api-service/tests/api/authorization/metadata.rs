//! What clients find out by themselves.

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    both_documents_agree,
    the_issuer_is_the_address_of_the_service,
    where_assertions_are_taken_their_algorithms_are_said,
    documentation_that_is_not_served_is_not_named,
    an_issuer_with_a_path_is_found_where_the_standard_puts_it,
);

async fn both_documents_agree(app: TestApp) {
    let oauth = app.get("/.well-known/oauth-authorization-server").await;
    let openid = app.get("/.well-known/openid-configuration").await;
    assert_eq!(oauth.json(), openid.json());
}

async fn the_issuer_is_the_address_of_the_service(app: TestApp) {
    for (flag, issuer) in [
        ("--public-url=https://api.example", "https://api.example"),
        (
            "--public-url=https://example.org/api/",
            "https://example.org/api",
        ),
    ] {
        let app = app.with(&[flag]);
        let metadata = app.get("/.well-known/openid-configuration").await.json();
        assert_eq!(metadata["issuer"], issuer);
        for (name, address) in metadata.as_object().unwrap() {
            if name.ends_with("_endpoint") || name == "jwks_uri" {
                let path = address.as_str().unwrap().strip_prefix(issuer).unwrap();
                assert!(path.starts_with("/oauth2/"), "{name}");
            }
        }
        assert!(
            !metadata["scopes_supported"]
                .to_string()
                .contains("internal")
        );
        assert_eq!(metadata["code_challenge_methods_supported"][0], "S256");
        // RS256 must be among them (OpenID Connect Discovery, 3).
        let algorithms = &metadata["id_token_signing_alg_values_supported"];
        assert_eq!(algorithms, &serde_json::json!(["ES256", "RS256"]));
    }
}

async fn where_assertions_are_taken_their_algorithms_are_said(app: TestApp) {
    let metadata = app.get("/.well-known/oauth-authorization-server").await;
    let metadata = metadata.json();
    for endpoint in ["token", "revocation", "introspection"] {
        let methods = &metadata[format!("{endpoint}_endpoint_auth_methods_supported")];
        assert!(methods.to_string().contains("private_key_jwt"), "{methods}");
        let algorithms =
            &metadata[format!("{endpoint}_endpoint_auth_signing_alg_values_supported")];
        assert!(algorithms.to_string().contains("ES256"), "{endpoint}");
    }
}

async fn documentation_that_is_not_served_is_not_named(app: TestApp) {
    let path = "/.well-known/oauth-authorization-server";
    let metadata = app.get(path).await.json();
    assert!(metadata["service_documentation"].is_string());
    let app = app.with(&["--docs-path=off"]);
    let metadata = app.get(path).await.json();
    assert!(metadata.get("service_documentation").is_none());
}

async fn an_issuer_with_a_path_is_found_where_the_standard_puts_it(app: TestApp) {
    let path = "/.well-known/oauth-authorization-server/api/v9";
    app.get(path).await.problem(404, "not_found");
    let app = app.with(&["--public-url=https://example.org/api/v9"]);
    let metadata = app.get(path).await.json();
    assert_eq!(metadata["issuer"], "https://example.org/api/v9");
    let openid = app.get("/.well-known/openid-configuration").await;
    assert_eq!(metadata, openid.json());
}
