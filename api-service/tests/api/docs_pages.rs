//! The pages that explain the API: `/`, `/docs`, `/redoc`. What they look like in a browser is
//! tested in `browser-tests`.

use serde_json::Value;

use crate::support::{TestApp, VERIFIER, on_both_engines, query_of};

on_both_engines!(
    the_bare_address_introduces_the_api,
    pages_find_their_files_and_the_document_by_relative_links,
    pages_are_moved_by_their_settings,
    pages_are_switched_off_by_their_settings,
    without_a_document_there_are_no_pages,
    pages_may_load_nothing_from_elsewhere,
    the_documentation_is_an_application_that_asks_like_any_other,
    without_the_page_there_is_no_such_application,
    a_file_that_a_page_does_not_have_is_not_found,
);

async fn the_bare_address_introduces_the_api(app: TestApp) {
    let index = app.get("/").await.json();
    assert_eq!(
        index["contract_version"],
        shared_contracts::CONTRACT_VERSION
    );
    for (_, address) in index["links"].as_object().unwrap() {
        let Some(path) = address
            .as_str()
            .unwrap()
            .strip_prefix("https://api.example")
        else {
            assert_eq!(address, "https://example/");
            continue;
        };
        let answer = app.get(path).await.status.as_u16();
        assert!([200, 307].contains(&answer), "{path}: {answer}");
    }
}

fn has_extension(link: &str, extensions: &[&str]) -> bool {
    let extension = std::path::Path::new(link).extension();
    extension.is_some_and(|found| extensions.iter().any(|&extension| found == extension))
}

/// Follows a page's own redirect and returns the page.
async fn page(app: &TestApp, path: &str) -> String {
    let redirect = app.get(path).await.is(307);
    let name = path.rsplit('/').next().unwrap();
    assert_eq!(redirect.header("location"), format!("{name}/"));
    app.get(&format!("{path}/")).await.is(200).text()
}

async fn pages_find_their_files_and_the_document_by_relative_links(app: TestApp) {
    // Behind a proxy that adds a prefix, too.
    let app = app.with(&["--public-url=https://example.org/some/prefix"]);
    for path in ["/docs", "/redoc"] {
        let html = page(&app, path).await;
        let links = html.split(['"', '\'']);
        for link in links.filter(|text| has_extension(text, &["js", "css"])) {
            assert!(!link.starts_with('/') && !link.contains("//"), "{link}");
            let file = link.trim_start_matches("./");
            app.get(&format!("{path}/{file}")).await.is(200);
        }
    }
    assert!(
        page(&app, "/redoc")
            .await
            .contains("spec-url=\"../openapi.json\"")
    );
    let script = app.get("/docs/swagger-initializer.js").await.is(200).text();
    assert!(script.contains("\"../openapi.json\""), "{script}");
}

async fn pages_are_moved_by_their_settings(app: TestApp) {
    let app = app.with(&[
        "--docs-path=/internal/try",
        "--redoc-path=/manual",
        "--openapi-path=/internal/api.json",
    ]);
    for old in ["/docs", "/docs/", "/redoc", "/openapi.json"] {
        app.get(old).await.problem(404, "not_found");
    }
    app.get("/internal/api.json").await.is(200);
    page(&app, "/internal/try").await;
    let script = app.get("/internal/try/swagger-initializer.js").await.text();
    assert!(script.contains("\"../../internal/api.json\""), "{script}");
    assert!(
        page(&app, "/manual")
            .await
            .contains("spec-url=\"../internal/api.json\"")
    );
    let links = app.get("/").await.json()["links"].clone();
    assert_eq!(links["docs"], "https://api.example/internal/try");
}

async fn pages_are_switched_off_by_their_settings(app: TestApp) {
    let app = app.with(&["--docs-path=off", "--redoc-path=off"]);
    for path in ["/docs", "/docs/", "/redoc", "/redoc/"] {
        app.get(path).await.problem(404, "not_found");
    }
    app.get("/openapi.json").await.is(200);
    assert_eq!(app.get("/").await.json()["links"]["docs"], Value::Null);
}

async fn without_a_document_there_are_no_pages(app: TestApp) {
    let app = app.with(&["--openapi-path=off"]);
    for path in ["/openapi.json", "/docs", "/docs/", "/redoc", "/redoc/"] {
        app.get(path).await.problem(404, "not_found");
    }
    assert_eq!(app.get("/").await.json()["links"]["redoc"], Value::Null);
}

async fn pages_may_load_nothing_from_elsewhere(app: TestApp) {
    for path in ["/docs/", "/redoc/"] {
        let answer = app.get(path).await.is(200);
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self'; "),
            "{policy}"
        );
        let addresses = policy
            .split([' ', ';'])
            .filter(|source| source.contains("//"));
        let addresses: Vec<_> = addresses.collect();
        // What is tried out goes to the API's own address.
        let expected: &[&str] = if path == "/docs/" {
            &["https://api.example"]
        } else {
            &[]
        };
        assert_eq!(addresses, expected);
    }
    let script = app.get("/redoc/redoc.standalone.js").await.text();
    assert!(!script.contains("cdn.redoc.ly"));
    let script = app.get("/docs/swagger-initializer.js").await.text();
    assert!(script.contains("\"validatorUrl\": \"none\""), "{script}");
}

async fn a_file_that_a_page_does_not_have_is_not_found(app: TestApp) {
    for path in [
        "/docs/nothing.js",
        "/docs/..%2Findex.html",
        "/redoc/nothing.js",
        "/docs/%ff",
    ] {
        let answer = app.get(path).await;
        assert!([400, 404].contains(&answer.status.as_u16()), "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
}

const CALLBACK: (&str, &str) = (
    "redirect_uri",
    "https://api.example/docs/oauth2-redirect.html",
);

async fn the_documentation_is_an_application_that_asks_like_any_other(app: TestApp) {
    let started = app.get("/docs/swagger-initializer.js").await.text();
    for setting in [
        "\"clientId\": \"docs\"",
        "\"usePkceWithAuthorizationCodeGrant\": true",
        CALLBACK.1,
    ] {
        assert!(started.contains(setting), "{setting}: {started}");
    }
    app.get("/docs/oauth2-redirect.html").await.is(200);

    let session = app.has_session(app.has_user("ada").await).await;
    let scope = ("scope", "account.read");
    let begun = app.begin("docs", &[CALLBACK, scope]).await;
    let details = app.details(&begun, Some(&session)).await;
    assert_eq!(details["next_step"], "consent");
    assert_eq!(details["redirect_host"], "api.example");
    let path = app.allow(&begun, &session).await;
    let location = app.come_back(&path, &begun).await;
    assert!(location.starts_with(CALLBACK.1), "{location}");
    let code = query_of(&location)["code"].clone();
    let form = [CALLBACK, ("code_verifier", VERIFIER)];
    let tokens = app.exchange("docs", &code, &form).await.is(200).json();
    assert!(tokens.get("refresh_token").is_none());
    let token = tokens["access_token"].as_str().unwrap();
    let grants = app.get("/api/v1/me/grants").bearer(token).await.json();
    assert_eq!(grants["items"][0]["client_id"], "docs");
    assert_eq!(
        grants["items"][0]["website_url"],
        "https://api.example/docs"
    );

    let lasting = ("scope", "account.read offline_access");
    let refused = app.authorize("docs", &[CALLBACK, lasting]).await.is(303);
    let query = query_of(refused.header("location"));
    assert_eq!(query["error"], "invalid_scope");
}

async fn without_the_page_there_is_no_such_application(app: TestApp) {
    let app = app.with(&["--docs-path=off"]);
    let answer = app.authorize("docs", &[CALLBACK]).await.is(303);
    assert!(answer.header("location").contains("unknown_client"));
}
