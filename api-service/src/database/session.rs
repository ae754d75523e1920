//! Running one statement text on either engine.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use deadpool::unmanaged::Object;
use sqlx::{
    PgConnection, Postgres, Sqlite, SqliteConnection, pool::PoolConnection, postgres::PgArguments,
    sqlite::SqliteArguments,
};

use super::composed::{Composed, Value};

/// A pooled connection, for reading.
pub enum Connection {
    /// To SQLite.
    Sqlite(Object<SqliteConnection>),
    /// To PostgreSQL.
    Postgres(PoolConnection<Postgres>),
}

/// A transaction; rolled back when dropped without [`Transaction::commit`].
pub struct Transaction {
    open: OpenTransaction,
    commits: Arc<AtomicU64>,
}

pub(super) enum OpenTransaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// What store functions take: a borrowed connection or transaction of either engine.
pub enum Session<'c> {
    /// On SQLite.
    Sqlite(&'c mut SqliteConnection),
    /// On PostgreSQL.
    Postgres(&'c mut PgConnection),
}

impl Connection {
    /// Borrows the connection for one store call.
    pub fn session(&mut self) -> Session<'_> {
        match self {
            Self::Sqlite(connection) => Session::Sqlite(connection),
            Self::Postgres(connection) => Session::Postgres(connection),
        }
    }
}

impl Transaction {
    pub(super) fn new(open: OpenTransaction, commits: Arc<AtomicU64>) -> Self {
        Self { open, commits }
    }

    /// Borrows the transaction for one store call.
    pub fn session(&mut self) -> Session<'_> {
        match &mut self.open {
            OpenTransaction::Sqlite(transaction) => Session::Sqlite(transaction),
            OpenTransaction::Postgres(transaction) => Session::Postgres(transaction),
        }
    }

    /// Makes the writes permanent.
    ///
    /// # Errors
    /// When the engine refuses; nothing is then written.
    pub async fn commit(self) -> sqlx::Result<()> {
        let _counted = CountedAtTheEnd(self.commits);
        match self.open {
            OpenTransaction::Sqlite(transaction) => transaction.commit().await,
            OpenTransaction::Postgres(transaction) => transaction.commit().await,
        }
    }
}

/// Counts a commit when it has ended, however: the engine may have committed although the
/// connection broke, or the request was given up, before we heard of it.
struct CountedAtTheEnd(Arc<AtomicU64>);

impl Drop for CountedAtTheEnd {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Release);
    }
}

impl Session<'_> {
    /// Runs a composed statement and maps every row.
    ///
    /// # Errors
    /// Whatever the engine says.
    pub async fn fetch_composed<Row>(self, statement: Composed) -> sqlx::Result<Vec<Row>>
    where
        Row: Send + Unpin,
        Row: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow>,
        Row: for<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow>,
    {
        let (sql, values) = statement.into_parts();
        match self {
            Self::Sqlite(connection) => {
                let arguments = sqlite_arguments(values)?;
                sqlx::query_as_with(sql, arguments)
                    .fetch_all(connection)
                    .await
            }
            Self::Postgres(connection) => {
                let arguments = postgres_arguments(values)?;
                sqlx::query_as_with(sql, arguments)
                    .fetch_all(connection)
                    .await
            }
        }
    }
}

macro_rules! arguments {
    ($name:ident, $arguments:ty) => {
        fn $name(values: Vec<Value>) -> sqlx::Result<$arguments> {
            use sqlx::Arguments as _;
            let mut arguments = <$arguments>::default();
            for value in values {
                match value {
                    Value::Text(text) => arguments.add(text),
                    Value::Integer(number) => arguments.add(number),
                    Value::Float(number) => arguments.add(number),
                    Value::Time(time) => arguments.add(time),
                    Value::Id(id) => arguments.add(id),
                }
                .map_err(sqlx::Error::Encode)?;
            }
            Ok(arguments)
        }
    };
}
arguments!(sqlite_arguments, SqliteArguments);
arguments!(postgres_arguments, PgArguments);

/// `fetch_all!(session, Row, STATEMENT, binds…)`: every row.
macro_rules! fetch_all {
    ($session:expr, $row:ty, $statement:expr $(, $bind:expr)* $(,)?) => {
        match $session {
            $crate::database::Session::Sqlite(connection) => {
                sqlx::query_as::<sqlx::Sqlite, $row>($statement.sql)$(.bind($bind))*.fetch_all(connection).await
            }
            $crate::database::Session::Postgres(connection) => {
                sqlx::query_as::<sqlx::Postgres, $row>($statement.sql)$(.bind($bind))*.fetch_all(connection).await
            }
        }
    };
}

/// `fetch_optional!(session, Row, STATEMENT, binds…)`: the first row, if there is one.
macro_rules! fetch_optional {
    ($session:expr, $row:ty, $statement:expr $(, $bind:expr)* $(,)?) => {
        match $session {
            $crate::database::Session::Sqlite(connection) => {
                sqlx::query_as::<sqlx::Sqlite, $row>($statement.sql)$(.bind($bind))*.fetch_optional(connection).await
            }
            $crate::database::Session::Postgres(connection) => {
                sqlx::query_as::<sqlx::Postgres, $row>($statement.sql)$(.bind($bind))*.fetch_optional(connection).await
            }
        }
    };
}

/// `execute!(session, STATEMENT, binds…)`: the number of rows written.
macro_rules! execute {
    ($session:expr, $statement:expr $(, $bind:expr)* $(,)?) => {
        match $session {
            $crate::database::Session::Sqlite(connection) => {
                sqlx::query::<sqlx::Sqlite>($statement.sql)$(.bind($bind))*.execute(connection).await.map(|done| done.rows_affected())
            }
            $crate::database::Session::Postgres(connection) => {
                sqlx::query::<sqlx::Postgres>($statement.sql)$(.bind($bind))*.execute(connection).await.map(|done| done.rows_affected())
            }
        }
    };
}

pub(crate) use {execute, fetch_all, fetch_optional};
