//! `GET /problems/{code}`: where the `type` of a problem leads.

use verso::{authorization::error::ErrorCode, http::problem::ProblemCode};

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    the_type_of_a_problem_leads_to_its_explanation,
    the_address_in_an_error_of_the_authorization_server_leads_to_its_explanation,
    an_unknown_code_is_refused_with_the_known_ones,
);

async fn the_type_of_a_problem_leads_to_its_explanation(app: TestApp) {
    let problem = app.get("/nothing").await.problem(404, "not_found");
    let address = problem["type"].as_str().unwrap();
    let path = address.strip_prefix("https://api.example").unwrap();
    let explained = app.get(path).await.json();
    assert_eq!(explained["code"], "not_found");
    assert_eq!(explained["status"], 404);
    assert_eq!(explained["title"], problem["title"]);
    assert!(!explained["what_to_do"].as_str().unwrap().is_empty());
}

async fn the_address_in_an_error_of_the_authorization_server_leads_to_its_explanation(
    app: TestApp,
) {
    let form = [("grant_type", "password")];
    let answer = app.form("/oauth2/token", &form).await.is(400);
    let error: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    let address = error["error_uri"].as_str().unwrap();
    let path = address.strip_prefix("https://api.example").unwrap();
    let explained = app.get(path).await.json();
    assert_eq!(explained["code"], "unsupported_grant_type");
    assert_eq!(explained["status"], 400);
}

async fn an_unknown_code_is_refused_with_the_known_ones(app: TestApp) {
    let problem = app.get("/problems/bad_luck").await;
    let problem = problem.problem(422, "validation_failed");
    let message = problem["errors"][0]["message"].as_str().unwrap();
    let problems = ProblemCode::ALL.iter().map(|code| code.as_str());
    let errors = ErrorCode::ALL.iter().map(|code| code.as_str());
    for code in problems.chain(errors) {
        assert!(message.contains(code), "{message}");
        let explained = app.get(&format!("/problems/{code}")).await.json();
        assert_eq!(explained["code"], code);
        for member in ["title", "what_to_do"] {
            assert!(!explained[member].as_str().unwrap().is_empty());
        }
    }
}
