//! Bringing the schema up to date.

use sqlx::migrate::Migrator;

use super::{Database, Pools, Session};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// Why the schema could not be brought up to date; what was applied stays.
pub type MigrationError = sqlx::migrate::MigrateError;

/// How the schema stands against this binary.
#[derive(Debug, PartialEq, Eq)]
pub enum MigrationState {
    /// Every migration that this binary knows is applied.
    Current,
    /// So many are still to be applied: run `verso migrate`.
    Pending(usize),
}

impl Database {
    /// Applies every pending migration. Several processes may do so at once: the engine's
    /// lock lets one through at a time.
    ///
    /// # Errors
    /// When a migration fails or an applied one was edited; the failing one is undone.
    pub async fn migrate(&self) -> Result<(), MigrationError> {
        match &self.pools {
            Pools::Sqlite { write, .. } => SQLITE.run(write).await,
            Pools::Postgres(pool) => POSTGRES.run(pool).await,
        }
    }

    /// Tells whether migrations are pending. A schema newer than the binary counts as
    /// current: version N-1 of the service runs on schema N.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn migration_state(&self) -> sqlx::Result<MigrationState> {
        let known = match &self.pools {
            Pools::Sqlite { .. } => &SQLITE,
            Pools::Postgres(_) => &POSTGRES,
        };
        let applied = self.applied_migrations().await?;
        let pending = known
            .iter()
            .filter(|migration| !applied.contains(&migration.version))
            .count();
        Ok(if pending == 0 {
            MigrationState::Current
        } else {
            MigrationState::Pending(pending)
        })
    }

    async fn applied_migrations(&self) -> sqlx::Result<Vec<i64>> {
        const APPLIED: &str = "SELECT version FROM _sqlx_migrations WHERE success";
        let mut connection = self.read().await?;
        let applied = match connection.session() {
            Session::Sqlite(connection) => sqlx::query_scalar(APPLIED).fetch_all(connection).await,
            Session::Postgres(connection) => {
                sqlx::query_scalar(APPLIED).fetch_all(connection).await
            }
        };
        match applied {
            // Before the first migration the table itself is missing.
            Err(sqlx::Error::Database(error)) if error.message().contains("_sqlx_migrations") => {
                Ok(Vec::new())
            }
            other => other,
        }
    }
}
