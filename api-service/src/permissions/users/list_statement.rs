//! The SQL of the list of users: one statement per combination of filters.

use uuid::Uuid;

use crate::{
    database::composed::{Composed, Value},
    http::input::{choice_input, text_input},
};

text_input! {
    /// How a username or an e-mail address begins.
    UserSearch {
        max: 254,
        pattern: r"^[^\s\x00-\x1f\x7f]+$",
        says: "must be the beginning of a username or an e-mail address",
        example: "ada"
    }
}

choice_input! {
    /// Whether users may sign in.
    ActiveFilter {
        /// Those who may.
        Active = "true",
        /// Those who may not.
        Disabled = "false",
    }
}

/// Which users to list; every value is already valid.
#[derive(Clone, Debug, Default)]
pub struct UserFilter {
    /// How the username or the e-mail address begins.
    pub q: Option<UserSearch>,
    /// Whether they may sign in.
    pub is_active: Option<ActiveFilter>,
    /// A group that they are in.
    pub group: Option<Uuid>,
    /// The username to begin after.
    pub after: String,
    /// The most rows to return.
    pub limit: i64,
}

/// Columns of [`super::list::SummaryRow`].
const COLUMNS: &str = "SELECT u.id, u.username, u.display_name, u.email, u.is_active, u.is_superuser, \
    u.last_sign_in_at, u.created_at FROM users u";

/// Composes the statement for `filter`.
pub fn compose(filter: &UserFilter) -> Composed {
    let mut statement = Composed::new();
    statement.push(COLUMNS);
    if let Some(group) = filter.group {
        statement
            .push(" JOIN user_groups m ON m.user_id = u.id AND m.group_id = ")
            .bind(Value::Id(group));
    }
    statement
        .push(" WHERE u.username > ")
        .bind(Value::Text(filter.after.clone()));
    if let Some(q) = &filter.q {
        // A prefix is a range, which both engines read off an index.
        let from = q.as_str().to_lowercase();
        let to = format!("{from}\u{10ffff}");
        statement
            .push(" AND ((u.username >= ")
            .bind(Value::Text(from.clone()))
            .push(" AND u.username < ")
            .bind(Value::Text(to.clone()))
            .push(") OR (u.email >= ")
            .bind(Value::Text(from))
            .push(" AND u.email < ")
            .bind(Value::Text(to))
            .push("))");
    }
    match filter.is_active {
        Some(ActiveFilter::Active) => statement.push(" AND u.is_active"),
        Some(ActiveFilter::Disabled) => statement.push(" AND NOT u.is_active"),
        None => &mut statement,
    };
    statement
        .push(" ORDER BY u.username LIMIT ")
        .bind(Value::Integer(filter.limit));
    statement
}

/// The statement of every combination of filters, for the test that prepares each.
#[must_use]
pub fn every_shape() -> Vec<String> {
    let mut shapes = Vec::new();
    for q in [None, "ada".parse().ok()] {
        for is_active in [
            None,
            Some(ActiveFilter::Active),
            Some(ActiveFilter::Disabled),
        ] {
            for group in [None, Some(Uuid::nil())] {
                let q = q.clone();
                let filter = UserFilter {
                    q,
                    is_active,
                    group,
                    ..UserFilter::default()
                };
                shapes.push(compose(&filter).sql().to_owned());
            }
        }
    }
    shapes
}
