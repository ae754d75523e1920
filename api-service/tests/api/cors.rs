//! Calls from other origins' pages.

use axum::http::Method;

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    every_origin_may_call_unless_told_otherwise,
    a_listed_origin_may_call_and_another_may_not,
    a_preflight_says_what_may_be_sent_and_is_remembered,
    pages_can_read_the_headers_that_matter,
    errors_can_be_read_across_origins_too,
    where_browsers_go_as_a_whole_no_page_may_call,
);

async fn every_origin_may_call_unless_told_otherwise(app: TestApp) {
    let answer = app
        .get("/api/v1/tags")
        .with("origin", "https://any.example")
        .await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("access-control-allow-credentials"), "");
}

async fn a_listed_origin_may_call_and_another_may_not(app: TestApp) {
    let app = app.with(&["--cors-origins=https://one.example,https://two.example:8443"]);
    for (origin, allowed) in [
        ("https://one.example", true),
        ("https://two.example:8443", true),
        ("https://two.example", false),
        ("https://one.example.evil.example", false),
        ("http://one.example", false),
        ("null", false),
    ] {
        for method in [Method::GET, Method::OPTIONS] {
            let answer = app.request(method, "/api/v1/tags").with("origin", origin);
            let answer = answer.with("access-control-request-method", "GET").await;
            let answer = answer.is(200);
            let expected = if allowed { origin } else { "" };
            assert_eq!(
                answer.header("access-control-allow-origin"),
                expected,
                "{origin}"
            );
            assert!(vary(&answer).contains(&"origin".to_owned()));
        }
    }
}

fn vary(answer: &crate::support::Answer) -> Vec<String> {
    let values = answer.headers.get_all("vary").iter();
    let names = values.flat_map(|value| value.to_str().unwrap().split(','));
    names.map(|name| name.trim().to_lowercase()).collect()
}

async fn a_preflight_says_what_may_be_sent_and_is_remembered(app: TestApp) {
    let preflight = app.request(Method::OPTIONS, "/api/v1/articles/leaf");
    let preflight = preflight
        .with("origin", "https://any.example")
        .with("access-control-request-method", "GET")
        .with(
            "access-control-request-headers",
            "if-none-match,x-request-id",
        );
    let answer = preflight.await.is(200);
    assert_eq!(
        answer.header("access-control-allow-methods"),
        "GET,HEAD,POST,PUT,PATCH,DELETE"
    );
    let allowed = answer.header("access-control-allow-headers");
    for name in [
        "authorization",
        "content-type",
        "dpop",
        "idempotency-key",
        "if-match",
        "if-none-match",
        "x-request-id",
        "traceparent",
    ] {
        assert!(allowed.split(',').any(|header| header == name), "{allowed}");
    }
    assert_eq!(answer.header("access-control-max-age"), "7200");
}

async fn pages_can_read_the_headers_that_matter(app: TestApp) {
    let answer = app
        .get("/api/v1/tags")
        .with("origin", "https://any.example")
        .await;
    let exposed = answer.header("access-control-expose-headers");
    for name in ["etag", "x-request-id", "contract-version", "retry-after"] {
        assert!(exposed.split(',').any(|header| header == name), "{exposed}");
    }
}

async fn errors_can_be_read_across_origins_too(app: TestApp) {
    for path in ["/nothing", "/api/v1/articles?limit=0"] {
        let answer = app.get(path).with("origin", "https://any.example").await;
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
    }
}

async fn where_browsers_go_as_a_whole_no_page_may_call(app: TestApp) {
    let listed = app.with(&["--cors-origins=https://one.example"]);
    for app in [&app, &listed] {
        for path in [
            "/oauth2/authorize",
            "/oauth2/resume",
            "/oauth2/logout",
            "/oauth2/logout/resume",
        ] {
            for method in [Method::GET, Method::POST, Method::OPTIONS] {
                let request = app.request(method.clone(), &format!("{path}?client_id=app"));
                let answer = request
                    .with("origin", "https://one.example")
                    .with("access-control-request-method", "GET")
                    .await;
                let mut names = answer.headers.keys();
                assert!(
                    !names.any(|name| name.as_str().starts_with("access-control-")),
                    "{method} {path}"
                );
            }
        }
        let token = app.request(Method::OPTIONS, "/oauth2/token");
        let token = token
            .with("origin", "https://one.example")
            .with("access-control-request-method", "POST")
            .await;
        assert_ne!(token.header("access-control-allow-origin"), "");
    }
}
