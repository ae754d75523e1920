//! `/health/live` and `/health/ready`

use verso::database::Engine;

use crate::support::{TestApp, TestDatabase, on_both_engines};

on_both_engines!(
    a_service_in_order_is_alive_and_ready,
    a_service_that_is_stopping_is_not_ready,
    a_service_without_its_database_is_alive_but_not_ready,
);

async fn a_service_in_order_is_alive_and_ready(app: TestApp) {
    for path in ["/health/live", "/health/ready"] {
        let health = app.get(path).await.json();
        assert_eq!(health, serde_json::json!({ "status": "ok" }), "{path}");
    }
}

async fn a_service_that_is_stopping_is_not_ready(app: TestApp) {
    app.state.stopping.cancel();
    let problem = app.get("/health/ready").await.problem(503, "unavailable");
    assert_eq!(problem["detail"], "The service is stopping.");
    app.get("/health/live").await.is(200);
}

async fn a_service_without_its_database_is_alive_but_not_ready(app: TestApp) {
    app.state.database.close().await;
    let answer = app.get("/health/ready").await;
    assert_eq!(answer.header("retry-after"), "5");
    let problem = answer.problem(503, "unavailable");
    assert_eq!(problem["detail"], "The database does not answer.");
    app.get("/health/live").await.is(200);
    app.get("/api/v1/articles")
        .await
        .problem(503, "unavailable");
}

async fn is_not_ready_before_migrating(engine: Engine) {
    let home = TestDatabase::empty(engine).await;
    let app = TestApp::start(&home).await;
    let problem = app.get("/health/ready").await.problem(503, "unavailable");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains("`verso migrate`"), "{detail}");
    app.state.database.migrate().await.unwrap();
    app.get("/health/ready").await.is(200);
    app.state.database.close().await;
    home.remove().await;
}

#[tokio::test]
async fn a_service_on_an_empty_sqlite_database_is_not_ready() {
    is_not_ready_before_migrating(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_service_on_an_empty_postgres_database_is_not_ready() {
    is_not_ready_before_migrating(Engine::Postgres).await;
}
