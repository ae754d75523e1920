//! What every operation with a body does with one that it cannot read.

use serde_json::json;

use crate::support::{Operation, TestApp, TestRequest, every_operation, on_both_engines};

on_both_engines!(
    what_is_no_json_is_located,
    another_content_type_is_refused,
    what_is_no_object_is_refused,
    unknown_members_are_refused,
    a_body_that_is_too_large_is_refused,
    nobody_learns_of_mistakes_who_may_not_call,
);

/// Every operation with a body, for a caller who may do everything.
async fn operations(app: &TestApp) -> Vec<(Operation, String)> {
    let ada = app.has_superuser("root-ada").await;
    let mut operations = every_operation(app).await;
    operations.retain(|operation| operation.has_body && operation.template.starts_with("/api/"));
    assert!(operations.len() >= 11);
    let scopes = [
        "account.read",
        "account.write",
        "users.read",
        "users.write",
        "groups.read",
        "groups.write",
        "clients.read",
        "clients.write",
    ];
    let own = app.token(&scopes, ada).await;
    let sites = app.token(&["internal"], None).await;
    let document = verso::docs::openapi().unwrap();
    let token = |operation: &Operation| {
        let method = operation.method.as_str().to_lowercase();
        let security = &document["paths"][&operation.template][method]["security"];
        let is_internal = security.to_string().contains("internal");
        if is_internal { &sites } else { &own }.clone()
    };
    let tokens: Vec<_> = operations.iter().map(token).collect();
    operations.into_iter().zip(tokens).collect()
}

fn send(app: &TestApp, (operation, token): &(Operation, String)) -> TestRequest {
    let request = app.request(operation.method.clone(), &operation.address);
    request.bearer(token).if_match("*")
}

async fn what_is_no_json_is_located(app: TestApp) {
    for operation in &operations(&app).await {
        let answer = send(&app, operation).body("application/json", "{\n  \"a\": }");
        let problem = answer.await.problem(400, "malformed_request");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains("line 2 column 8"), "{detail}");
    }
}

async fn another_content_type_is_refused(app: TestApp) {
    for operation in &operations(&app).await {
        for content_type in ["text/plain", "application/x-www-form-urlencoded"] {
            let answer = send(&app, operation).body(content_type, "{}").await;
            answer.problem(415, "unsupported_media_type");
        }
        let answer = send(&app, operation).await;
        answer.problem(415, "unsupported_media_type");
    }
}

async fn what_is_no_object_is_refused(app: TestApp) {
    for operation in &operations(&app).await {
        for body in [json!([]), json!(null), json!("text"), json!(1)] {
            let answer = send(&app, operation).json(body).await;
            assert_eq!(answer.mistakes(), ["body wrong_type"]);
        }
    }
}

async fn unknown_members_are_refused(app: TestApp) {
    for operation in &operations(&app).await {
        let answer = send(&app, operation).json(json!({ "nope": 1 })).await;
        let mistakes = answer.mistakes();
        let unknown = "body/nope unknown_field".to_owned();
        assert!(mistakes.contains(&unknown), "{mistakes:?}");
    }
}

async fn a_body_that_is_too_large_is_refused(app: TestApp) {
    let app = app.with(&["--max-body-bytes=1000"]);
    for operation in &operations(&app).await {
        let body = json!({ "nope": "a".repeat(1000) });
        let answer = send(&app, operation).json(body).await;
        answer.problem(413, "payload_too_large");
    }
}

async fn nobody_learns_of_mistakes_who_may_not_call(app: TestApp) {
    for (operation, _) in &operations(&app).await {
        let request = || app.request(operation.method.clone(), &operation.address);
        let answer = request().json(json!({ "nope": 1 })).await;
        answer.problem(401, "unauthorized");
        let token = app.token(&["openid"], None).await;
        let answer = request().bearer(&token).json(json!({ "nope": 1 })).await;
        answer.problem(403, "insufficient_scope");
    }
}
