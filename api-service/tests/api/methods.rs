//! Methods: what each address answers to, and what it says to the others.

use std::collections::BTreeSet;

use axum::http::Method;

use crate::support::{TestApp, every_operation, on_both_engines, readable};

on_both_engines!(
    everything_readable_can_be_got,
    head_answers_as_get_does_without_the_body,
    every_other_method_is_refused_with_the_allowed_ones,
    options_answers_everywhere,
    an_unknown_address_is_not_found_whatever_the_method,
);

async fn everything_readable_can_be_got(app: TestApp) {
    for operation in readable(&app).await {
        app.get(&operation.address).await.is(200);
    }
}

async fn head_answers_as_get_does_without_the_body(app: TestApp) {
    for operation in readable(&app).await {
        let get = app.get(&operation.address).await;
        let head = app.request(Method::HEAD, &operation.address).await.is(200);
        assert!(head.body.is_empty(), "{operation:?}");
        assert_eq!(head.header("content-length"), get.body.len().to_string());
        for name in ["etag", "content-type", "cache-control"] {
            assert_eq!(head.header(name), get.header(name), "{operation:?} {name}");
        }
    }
    let head = app
        .request(Method::HEAD, "/api/v1/articles/nothing-here")
        .await;
    assert!(head.is(404).body.is_empty());
}

async fn every_other_method_is_refused_with_the_allowed_ones(app: TestApp) {
    for operation in every_operation(&app).await {
        let mut allowed: BTreeSet<&str> = operation.methods.iter().map(Method::as_str).collect();
        if allowed.contains("GET") {
            allowed.insert("HEAD");
        }
        for method in [
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "BREW",
        ] {
            if allowed.contains(method) {
                continue;
            }
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let answer = app.request(method.clone(), &operation.address).await;
            let told: BTreeSet<&str> = answer.header("allow").split(',').collect();
            assert_eq!(told, allowed, "{operation:?}");
            if method == Method::HEAD {
                answer.is(405);
            } else {
                answer.problem(405, "method_not_allowed");
            }
        }
    }
}

async fn options_answers_everywhere(app: TestApp) {
    for operation in every_operation(&app).await {
        let answer = app
            .request(Method::OPTIONS, &operation.address)
            .await
            .is(200);
        assert!(answer.body.is_empty());
    }
}

async fn an_unknown_address_is_not_found_whatever_the_method(app: TestApp) {
    for path in [
        "/api",
        "/api/v1",
        "/api/v1/",
        "/api/v2/articles",
        "/api/v1/articles/",
        "/api/v1/articles/leaf/",
        "/api/v1//articles",
        "/api/v1/Articles",
        "/../etc/passwd",
        "/%2e%2e/etc/passwd",
        "/%ff",
    ] {
        app.get(path).await.problem(404, "not_found");
        app.request(Method::POST, path)
            .await
            .problem(404, "not_found");
    }
}
