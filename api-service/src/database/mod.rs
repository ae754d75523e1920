//! One database, two engines: SQLite by default, PostgreSQL for scale.
//!
//! A statement is written once, with `$1` parameters (see [`statement`]), and runs on
//! whichever engine `DATABASE_URL` names through the macros in [`session`]. What really
//! differs between the engines lies in [`full_text`].

pub mod composed;
mod connect;
pub mod full_text;
mod migrations;
mod session;
pub mod statement;

pub use connect::{ConnectError, Engine};
pub use migrations::{MigrationError, MigrationState};
use session::OpenTransaction;
pub use session::{Connection, Session, Transaction};
pub(crate) use session::{execute, fetch_all, fetch_optional};

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use deadpool::unmanaged::{self, PoolError};
use sqlx::{Connection as _, PgPool, SqliteConnection, SqlitePool};

/// Handles to the database. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    pools: Pools,
    commits: Arc<AtomicU64>,
}

/// SQLite allows one writer at a time: giving it a pool of one makes writers queue here,
/// instead of failing with "database is locked" in the middle of their work. Its readers lie in a
/// pool that only lends: sqlx's asks a connection that is given back whether it still stands, which
/// for a file costs as much as a short statement and tells nothing.
#[derive(Clone)]
enum Pools {
    Sqlite {
        read: unmanaged::Pool<SqliteConnection>,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

impl Database {
    /// Which engine this is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.pools {
            Pools::Sqlite { .. } => Engine::Sqlite,
            Pools::Postgres(_) => Engine::Postgres,
        }
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// When no connection is free within the pool's time limit, or the database is away.
    pub async fn read(&self) -> sqlx::Result<Connection> {
        Ok(match &self.pools {
            Pools::Sqlite { read, .. } => Connection::Sqlite(read.get().await.map_err(none_free)?),
            Pools::Postgres(pool) => Connection::Postgres(pool.acquire().await?),
        })
    }

    /// A transaction for writing; rolled back unless committed.
    ///
    /// # Errors
    /// As [`Database::read`].
    pub async fn begin(&self) -> sqlx::Result<Transaction> {
        let open = match &self.pools {
            // Taking the write lock at once avoids the upgrade that SQLite may refuse later.
            Pools::Sqlite { write, .. } => {
                OpenTransaction::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?)
            }
            Pools::Postgres(pool) => OpenTransaction::Postgres(pool.begin().await?),
        };
        Ok(Transaction::new(open, self.commits.clone()))
    }

    /// How many transactions this process has committed. While the number stays the same,
    /// nothing that this process wrote can have changed what was read before.
    #[must_use]
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// Waits until every connection is given back, on SQLite as long as readers may wait for one,
    /// then closes them; the writer last, who then leaves one file behind.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { read, write } => {
                for _ in 0..read.status().size {
                    if let Ok(connection) = read.remove().await {
                        let _ = connection.close().await;
                    }
                }
                read.close();
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// What sqlx's own pool says when it has no connection to give.
fn none_free(error: PoolError) -> sqlx::Error {
    match error {
        PoolError::Timeout => sqlx::Error::PoolTimedOut,
        PoolError::Closed | PoolError::NoRuntimeSpecified => sqlx::Error::PoolClosed,
    }
}
