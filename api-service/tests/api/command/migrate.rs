//! `verso migrate`

use verso::database::{Database, Engine, Session};

use super::{complaint, output};
use crate::support::{TestDatabase, Verso};

async fn migrates_once(engine: Engine) {
    let home = TestDatabase::empty(engine).await;
    let flag = format!("--database-url={}", home.url);
    let first = Verso::run(home.folder.path(), &["migrate", &flag]);
    assert!(output(&first).starts_with("Applied "), "{first:?}");
    let second = Verso::run(home.folder.path(), &["migrate", &flag]);
    assert!(second.status.success());
    assert_eq!(output(&second), "The database schema is up to date.\n");
    home.remove().await;
}

#[tokio::test]
async fn migrating_sqlite_twice_changes_nothing_the_second_time() {
    migrates_once(Engine::Sqlite).await;
}

#[tokio::test]
async fn migrating_postgres_twice_changes_nothing_the_second_time() {
    migrates_once(Engine::Postgres).await;
}

#[test]
fn serving_without_the_schema_says_to_migrate() {
    let folder = tempfile::tempdir().unwrap();
    let run = Verso::run(folder.path(), &["serve", "--listen=127.0.0.1:0"]);
    let complaint = complaint(&run);
    assert!(
        complaint.contains("run `verso migrate` first"),
        "{complaint}"
    );
}

/// A release may have other permissions although its schema is the same.
#[tokio::test]
async fn permissions_that_are_missing_are_written_by_migrating_again() {
    let home = TestDatabase::create(Engine::Sqlite).await;
    let database = Database::open(&home.url, 1).await.unwrap();
    let mut transaction = database.begin().await.unwrap();
    if let Session::Sqlite(connection) = transaction.session() {
        let delete = sqlx::query("DELETE FROM permissions WHERE codename = 'tags.add'");
        delete.execute(connection).await.unwrap();
    }
    transaction.commit().await.unwrap();
    database.close().await;
    let flag = format!("--database-url={}", home.url);
    let run = |command| Verso::run(home.folder.path(), &[command, &flag]);
    assert!(output(&run("doctor")).contains("1 permissions are missing: run `verso migrate`"));
    let serve = Verso::run(
        home.folder.path(),
        &["serve", "--listen=127.0.0.1:0", &flag],
    );
    let complaint = complaint(&serve);
    assert!(
        complaint.contains("run `verso migrate` first"),
        "{complaint}"
    );
    assert!(run("migrate").status.success());
    assert!(output(&run("doctor")).contains("schema: up to date"));
}
