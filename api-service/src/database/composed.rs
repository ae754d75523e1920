//! Statements put together from fixed fragments and bound values, for lists with filters.

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};
use uuid::Uuid;

/// A value bound to a parameter of a [`Composed`] statement.
#[derive(Clone, Debug)]
pub enum Value {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A floating-point number, such as a search score.
    Float(f64),
    /// A point in time.
    Time(DateTime<Utc>),
    /// An id.
    Id(Uuid),
}

/// A statement under construction. Only string literals become SQL; everything that came
/// from outside is bound as a parameter.
#[derive(Debug, Default)]
pub struct Composed {
    sql: String,
    values: Vec<Value>,
}

impl Composed {
    /// An empty statement.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends SQL.
    pub fn push(&mut self, sql: &'static str) -> &mut Self {
        self.sql.push_str(sql);
        self
    }

    /// Appends the next parameter, bound to `value`.
    pub fn bind(&mut self, value: Value) -> &mut Self {
        self.values.push(value);
        self.sql.push('$');
        self.sql.push_str(&self.values.len().to_string());
        self
    }

    /// The SQL text.
    #[must_use]
    pub fn sql(&self) -> &str {
        &self.sql
    }

    /// The text, as the driver wants it, and the values in order.
    #[must_use]
    pub fn into_parts(self) -> (SqlStr, Vec<Value>) {
        (AssertSqlSafe(self.sql).into_sql_str(), self.values)
    }
}
