//! `verso migrate`

use verso::database::Engine;

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
