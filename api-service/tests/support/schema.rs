//! The database from outside: every table there is, and every value that is kept.

use sqlx::{AssertSqlSafe, FromRow};
use verso::database::{Connection, Engine};

use super::TestApp;

const COLUMNS_ON_SQLITE: &str = "SELECT m.name AS \"table\", p.name AS \"column\" FROM sqlite_master m \
    JOIN pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT GLOB 'sqlite_*' AND m.name NOT GLOB 'article_search*'";
const COLUMNS_ON_POSTGRES: &str = "SELECT table_name::text AS \"table\", column_name::text AS \"column\" \
    FROM information_schema.columns WHERE table_schema = 'public'";

/// Where something is kept.
#[derive(Clone, Debug, FromRow, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
}

impl TestApp {
    /// Every column of every table.
    pub async fn columns(&self) -> Vec<Column> {
        let mut columns: Vec<Column> = match &mut self.state.database.read().await.unwrap() {
            Connection::Sqlite(connection) => sqlx::query_as(COLUMNS_ON_SQLITE)
                .fetch_all(&mut **connection)
                .await
                .unwrap(),
            Connection::Postgres(connection) => sqlx::query_as(COLUMNS_ON_POSTGRES)
                .fetch_all(&mut **connection)
                .await
                .unwrap(),
        };
        columns.sort();
        columns
    }

    /// Every value of a column, as text: bytes and ids as hexadecimal digits.
    pub async fn values(&self, of: &Column) -> Vec<String> {
        let Column { table, column } = of;
        let text = match self.state.database.engine() {
            Engine::Sqlite => format!(
                "CASE typeof(\"{column}\") WHEN 'blob' THEN lower(hex(\"{column}\")) ELSE CAST(\"{column}\" AS text) END"
            ),
            Engine::Postgres => format!("CAST(\"{column}\" AS text)"),
        };
        let sql = format!("SELECT {text} FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
        match &mut self.state.database.read().await.unwrap() {
            Connection::Sqlite(connection) => sqlx::query_scalar::<_, String>(AssertSqlSafe(sql))
                .fetch_all(&mut **connection)
                .await
                .unwrap(),
            Connection::Postgres(connection) => sqlx::query_scalar::<_, String>(AssertSqlSafe(sql))
                .fetch_all(&mut **connection)
                .await
                .unwrap(),
        }
    }
}
