//! A database for one test alone.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{Connection, Executor, PgConnection};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use verso::{
    clock::Clock,
    database::{Database, Engine},
    permissions::{self, Permission},
};

use super::determined::{SeededRandom, StoppedClock};

/// Names the PostgreSQL server that the tests may create databases on.
const SERVER: &str = "VERSO_TEST_POSTGRES_URL";
/// Migrated once and then copied for every test. It stays on the server, so that the next run is
/// quicker; its name tells which migrations it holds.
static TEMPLATE: OnceCell<String> = OnceCell::const_new();
/// Serialises the test processes that want to make the template.
const LOCK: &str = "SELECT pg_advisory_lock(7265637)";

/// Where a test's database and media are.
pub struct TestDatabase {
    /// What `DATABASE_URL` would be.
    pub url: String,
    /// A folder for files; it is gone when this is.
    pub folder: TempDir,
    name: Option<String>,
}

impl TestDatabase {
    /// An up-to-date, empty database.
    pub async fn create(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let home = Self::empty(engine).await;
                migrate(&home.url).await;
                home
            }
            Engine::Postgres => {
                let template = TEMPLATE.get_or_init(template).await;
                Self::on_postgres(&format!("TEMPLATE {template}")).await
            }
        }
    }

    /// A database without a schema.
    pub async fn empty(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().unwrap();
                let url = format!("sqlite:{}", folder.path().join("verso.sqlite").display());
                let name = None;
                Self { url, folder, name }
            }
            Engine::Postgres => Self::on_postgres("").await,
        }
    }

    async fn on_postgres(options: &str) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("verso_test_{}_{number}", std::process::id());
        administer(&format!("CREATE DATABASE {name} {options}")).await;
        Self {
            url: address_of(&name),
            folder: tempfile::tempdir().unwrap(),
            name: Some(name),
        }
    }

    /// Removes it from the server.
    pub async fn remove(self) {
        if let Some(name) = self.name {
            administer(&format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

async fn template() -> String {
    let name = format!("verso_test_template_{}", schema_digest());
    let mut server = PgConnection::connect(&server()).await.unwrap();
    server.execute(LOCK).await.unwrap();
    let known = sqlx::query("SELECT 1 FROM pg_database WHERE datname = $1")
        .bind(&name)
        .fetch_optional(&mut server)
        .await
        .unwrap();
    if known.is_none() {
        let unfinished = format!("{name}_unfinished");
        administer(&format!(
            "DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)"
        ))
        .await;
        administer(&format!("CREATE DATABASE {unfinished}")).await;
        migrate(&address_of(&unfinished)).await;
        administer(&format!("ALTER DATABASE {unfinished} RENAME TO {name}")).await;
    }
    server.close().await.unwrap();
    name
}

/// Changes when a migration is added or edited, or the permissions are.
fn schema_digest() -> String {
    let migrations = sqlx::migrate!("migrations/postgres");
    let checksums: Vec<u8> = migrations
        .iter()
        .flat_map(|migration| migration.checksum.to_vec())
        .collect();
    let permissions = Permission::ALL
        .iter()
        .map(|one| (one.codename(), one.description()));
    let permissions = format!("{:?}", permissions.collect::<Vec<_>>());
    let parts = [checksums, permissions.into_bytes()].concat();
    let digest = verso::publishing::media::Digest::of(&parts).hex();
    digest.chars().take(12).collect()
}

async fn migrate(url: &str) {
    let database = Database::open(url, 1).await.unwrap();
    database.migrate().await.unwrap();
    let (clock, random) = (StoppedClock::default(), SeededRandom::default());
    let synchronised = permissions::synchronise(&database, clock.now(), &random).await;
    synchronised.unwrap();
    database.close().await;
}

/// The server's address, which is never made up and never done without.
fn server() -> String {
    std::env::var(SERVER).unwrap_or_else(|_| {
        panic!(
            "{SERVER} is not set, so nothing can be tested on PostgreSQL. Run `make test-api`, \
             which starts a server for the tests, or set it to the address of one on which they \
             may create databases: postgres://postgres@127.0.0.1:5432/postgres"
        )
    })
}

fn address_of(database: &str) -> String {
    let mut url = url::Url::parse(&server()).unwrap();
    url.set_path(database);
    url.into()
}

async fn administer(statement: &str) {
    let mut server = PgConnection::connect(&server()).await.unwrap();
    let statement = sqlx::AssertSqlSafe(statement.to_owned());
    server.execute(statement).await.unwrap();
    server.close().await.unwrap();
}
