//! The SQL of reading the audit log: one statement per combination of filters.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::database::composed::{Composed, Value};

/// Which events to list; every value is already valid.
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
    /// Who did it or whose account it concerns.
    pub user: Option<Uuid>,
    /// What was done.
    pub action: Option<String>,
    /// Done at or after.
    pub since: Option<DateTime<Utc>>,
    /// Done before.
    pub until: Option<DateTime<Utc>>,
    /// Time and id of the event to go on after.
    pub after: Option<(DateTime<Utc>, Uuid)>,
    /// The most rows to return.
    pub limit: i64,
}

/// Columns of [`super::output::EventRow`].
const COLUMNS: &str = "SELECT a.id, a.created_at, a.actor_user_id, u.username AS actor_username, a.actor_client_id, \
    a.action, a.target_type, a.target_id, a.subject_user_id, a.ip_address, a.user_agent, a.details \
    FROM audit_log a LEFT JOIN users u ON u.id = a.actor_user_id WHERE ";
const ORDER: &str = " ORDER BY a.created_at DESC, a.id DESC LIMIT ";

/// Composes the statement for `filter`.
pub fn compose(filter: &EventFilter) -> Composed {
    let mut statement = Composed::new();
    statement.push(COLUMNS);
    if let Some(user) = filter.user {
        // The page is in the newest of either kind: two ranges, each of its own index.
        statement.push("a.id IN (SELECT id FROM (");
        push_page_of(&mut statement, filter, "a.actor_user_id = ", user);
        statement.push(") acted UNION SELECT id FROM (");
        push_page_of(&mut statement, filter, "a.subject_user_id = ", user);
        statement.push(") concerned)");
    } else {
        push_conditions(&mut statement, filter);
    }
    statement.push(ORDER).bind(Value::Integer(filter.limit));
    statement
}

fn push_page_of(statement: &mut Composed, filter: &EventFilter, column: &'static str, user: Uuid) {
    statement
        .push("SELECT a.id FROM audit_log a WHERE ")
        .push(column)
        .bind(Value::Id(user))
        .push(" AND ");
    push_conditions(statement, filter);
    statement.push(ORDER).bind(Value::Integer(filter.limit));
}

fn push_conditions(statement: &mut Composed, filter: &EventFilter) {
    statement.push("true");
    if let Some(action) = &filter.action {
        let action = Value::Text(action.clone());
        statement.push(" AND a.action = ").bind(action);
    }
    if let Some(since) = filter.since {
        statement
            .push(" AND a.created_at >= ")
            .bind(Value::Time(since));
    }
    if let Some(until) = filter.until {
        statement
            .push(" AND a.created_at < ")
            .bind(Value::Time(until));
    }
    if let Some((time, id)) = filter.after {
        statement
            .push(" AND (a.created_at, a.id) < (")
            .bind(Value::Time(time))
            .push(", ")
            .bind(Value::Id(id))
            .push(")");
    }
}

/// The statement of every combination of filters, for the test that prepares each.
#[must_use]
pub fn every_shape() -> Vec<String> {
    let time = Some(DateTime::UNIX_EPOCH);
    let combinations = 0..32_u8;
    let filters = combinations.map(|bits| {
        let has = |bit: u8| bits & (1 << bit) != 0;
        EventFilter {
            user: has(0).then(Uuid::nil),
            action: has(1).then(|| "group.changed".to_owned()),
            since: time.filter(|_| has(2)),
            until: time.filter(|_| has(3)),
            after: time.filter(|_| has(4)).map(|time| (time, Uuid::nil())),
            limit: 1,
        }
    });
    filters
        .map(|filter| compose(&filter).sql().to_owned())
        .collect()
}
