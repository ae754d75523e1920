//! `verso serve`: logs, stopping, and ports.

use sqlx::{Connection, Executor, PgConnection};
use verso::database::Engine;

use super::{complaint, output};
use crate::support::{TestDatabase, Verso, read_all};

#[test]
fn every_answer_is_logged_under_its_request_id() {
    let folder = tempfile::tempdir().unwrap();
    let mut verso = Verso::serve(folder.path(), &[]);
    let answer = verso.ask("GET /api/v1/articles/leaf?secret=token HTTP/1.1\r\nX-Request-Id: mine");
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
    let entry = verso.logs("answered");
    assert_eq!(entry["span"]["id"], "mine");
    assert_eq!(entry["status"], 404);
    assert_eq!(entry["route"], "/api/v1/articles/{slug}");
    assert_eq!(entry["path"], "/api/v1/articles/leaf");
    assert!(!entry.to_string().contains("token"));
}

#[test]
fn a_port_that_is_taken_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let flag = format!("--listen={address}");
    let complaint = complaint(&Verso::run(folder.path(), &["serve", "--migrate", &flag]));
    assert!(
        complaint.contains(&address) && complaint.contains("VERSO_LISTEN"),
        "{complaint}"
    );
}

#[test]
fn a_health_check_asks_the_running_service() {
    let folder = tempfile::tempdir().unwrap();
    let verso = Verso::serve(folder.path(), &[]);
    let flag = format!("--listen={}", verso.address);
    let run = Verso::run(folder.path(), &["healthcheck", &flag]);
    assert!(run.status.success(), "{run:?}");
    assert_eq!(output(&run), "HTTP/1.1 200 OK\n");
    drop(verso);
    complaint(&Verso::run(folder.path(), &["healthcheck", &flag]));
}

#[test]
fn a_service_without_requests_stops_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut verso = Verso::serve(folder.path(), &["--drain-timeout=3600"]);
    verso.terminate();
    verso.logs("stopped");
    assert!(verso.ended_well());
}

/// Makes requests for articles wait until it is dropped.
async fn hold_articles(url: &str) -> PgConnection {
    let mut connection = PgConnection::connect(url).await.unwrap();
    connection
        .execute("BEGIN; LOCK TABLE articles IN ACCESS EXCLUSIVE MODE")
        .await
        .unwrap();
    connection
}

/// Returns when a request waits for what `holder` holds.
async fn somebody_waits(holder: &mut PgConnection) {
    const WAITING: &str = "SELECT count(*) FROM pg_locks WHERE NOT granted \
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    loop {
        let waiting: i64 = sqlx::query_scalar(WAITING)
            .fetch_one(&mut *holder)
            .await
            .unwrap();
        if waiting > 0 {
            return;
        }
    }
}

#[tokio::test]
async fn a_request_at_work_is_answered_before_the_service_stops() {
    let home = TestDatabase::create(Engine::Postgres).await;
    let database = format!("--database-url={}", home.url);
    let mut verso = Verso::serve(home.folder.path(), &[&database]);
    let mut holder = hold_articles(&home.url).await;
    let at_work = verso.send("GET /api/v1/articles HTTP/1.1");
    somebody_waits(&mut holder).await;
    verso.terminate();
    verso.logs("stopping: no new connections; requests at work may end");
    holder.close().await.unwrap();
    let answer = read_all(at_work);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    verso.logs("stopped");
    assert!(verso.ended_well());
    home.remove().await;
}

#[tokio::test]
async fn a_request_that_takes_too_long_does_not_keep_the_service_from_stopping() {
    let home = TestDatabase::create(Engine::Postgres).await;
    let database = format!("--database-url={}", home.url);
    let mut verso = Verso::serve(home.folder.path(), &[&database, "--drain-timeout=1"]);
    let mut holder = hold_articles(&home.url).await;
    let at_work = verso.send("GET /api/v1/articles HTTP/1.1");
    somebody_waits(&mut holder).await;
    verso.terminate();
    verso.logs("requests at work took too long and were cut off");
    assert!(verso.ended_well());
    assert_eq!(read_all(at_work), "");
    holder.close().await.unwrap();
    home.remove().await;
}
