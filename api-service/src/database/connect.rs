//! Opening the database that a URL names.

use std::{str::FromStr, sync::Arc, time::Duration};

use deadpool::{
    Runtime,
    unmanaged::{Pool, PoolConfig},
};
use sqlx::{
    ConnectOptions,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Database, Pools};

/// How long a request may wait for a connection before it is answered with 503.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a SQLite statement waits for another process's lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// Distinct statements kept prepared per connection; the article list alone has hundreds
/// of shapes, of which a site uses a handful.
const STATEMENT_CACHE: usize = 200;

/// The two engines that the service runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded; the default.
    Sqlite,
    /// A server, version 15 or newer.
    Postgres,
}

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The URL names no engine we know.
    #[error("DATABASE_URL must begin with sqlite: or postgres:// (it begins with `{0}`)")]
    UnknownEngine(String),
    /// The URL is not one that the engine's driver accepts.
    #[error("DATABASE_URL is not valid: {0}")]
    InvalidUrl(#[source] sqlx::Error),
    /// The folder of the SQLite file could not be made.
    #[error("cannot create the folder {folder} for the database: {source}")]
    Folder {
        /// The folder.
        folder: String,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The engine did not answer, or refused us.
    #[error("cannot open the database: {0}")]
    Refused(#[source] sqlx::Error),
}

impl Database {
    /// Opens the database named by `url` (`sqlite:PATH` or `postgres://…`) with up to
    /// `connections` connections. A missing SQLite file is created; nothing is migrated.
    ///
    /// # Errors
    /// [`ConnectError`], which says what to correct.
    pub async fn open(url: &str, connections: u32) -> Result<Self, ConnectError> {
        let pools = match url.split(':').next().unwrap_or_default() {
            "sqlite" => open_sqlite(url, connections).await?,
            "postgres" | "postgresql" => open_postgres(url, connections).await?,
            other => {
                return Err(ConnectError::UnknownEngine(
                    other.chars().take(20).collect(),
                ));
            }
        };
        Ok(Self {
            pools,
            commits: Arc::default(),
        })
    }
}

async fn open_sqlite(url: &str, connections: u32) -> Result<Pools, ConnectError> {
    let options = SqliteConnectOptions::from_str(url)
        .map_err(ConnectError::InvalidUrl)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
        .statement_cache_capacity(STATEMENT_CACHE)
        .disable_statement_logging();
    if let Some(folder) = options.get_filename().parent()
        && !folder.as_os_str().is_empty()
    {
        std::fs::create_dir_all(folder).map_err(|source| ConnectError::Folder {
            folder: folder.display().to_string(),
            source,
        })?;
    }
    // The writer opens first: it creates the file that the readers then find.
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(BUSY_TIMEOUT)
        .test_before_acquire(false)
        .connect_with(options.clone().optimize_on_close(true, None))
        .await
        .map_err(ConnectError::Refused)?;
    let read = Pool::from_config(&PoolConfig {
        max_size: connections as usize,
        timeout: Some(ACQUIRE_TIMEOUT),
        runtime: Some(Runtime::Tokio1),
    });
    let options = options.read_only(true);
    for _ in 0..connections {
        let connection = options.connect().await.map_err(ConnectError::Refused)?;
        let _ = read.try_add(connection);
    }
    Ok(Pools::Sqlite { read, write })
}

async fn open_postgres(url: &str, connections: u32) -> Result<Pools, ConnectError> {
    let options = PgConnectOptions::from_str(url)
        .map_err(ConnectError::InvalidUrl)?
        .application_name("verso")
        // PostgreSQL's default is for turning disks: it would rather read a table of a few hundred
        // tags whole for each article of a list than look two of them up.
        .options([("random_page_cost", "1.1")])
        .statement_cache_capacity(STATEMENT_CACHE)
        .disable_statement_logging();
    let pool = PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        // A dead connection shows itself at the next statement; asking first would
        // double the round trips of every request.
        .test_before_acquire(false)
        .connect_with(options)
        .await
        .map_err(ConnectError::Refused)?;
    Ok(Pools::Postgres(pool))
}
