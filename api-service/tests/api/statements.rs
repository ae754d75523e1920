//! Every statement of the service is one that both engines accept.

use sqlx::{AssertSqlSafe, Executor, SqlSafeStr};
use verso::{
    audit,
    database::{Connection, Engine, statement},
    permissions::users,
    publishing::articles,
};

use crate::support::{TestApp, on_both_engines};

on_both_engines!(every_statement_can_be_prepared);

async fn every_statement_can_be_prepared(app: TestApp) {
    let engine = app.state.database.engine();
    let written = statement::all().map(|statement| (statement.name, statement.sql.to_owned()));
    let composed = articles::every_shape(engine).into_iter();
    let composed = composed.map(|sql| ("publishing::articles::list_statement", sql));
    let users = users::every_shape().into_iter();
    let users = users.map(|sql| ("permissions::users::list_statement", sql));
    let events = audit::every_shape().into_iter();
    let events = events.map(|sql| ("audit::list_statement", sql));
    let composed = composed.chain(users).chain(events);
    let all: Vec<_> = written.chain(composed).collect();
    assert!(all.len() > 400, "{} statements were found", all.len());
    let mut connection = app.state.database.read().await.unwrap();
    for (name, sql) in all {
        let text = AssertSqlSafe(sql.clone()).into_sql_str();
        let prepared = match &mut connection {
            Connection::Sqlite(connection) => connection.prepare(text).await.map(drop),
            Connection::Postgres(connection) => connection.prepare(text).await.map(drop),
        };
        if let Err(error) = prepared {
            panic!("{name} does not work on {engine:?}: {error}\n{sql}");
        }
    }
}

/// `LIKE` compares capitals on one engine and not on the other; `OFFSET` reads what it skips.
#[test]
fn no_statement_uses_what_the_engines_do_differently() {
    for statement in statement::all() {
        for word in [" LIKE ", " OFFSET ", "ILIKE", "now()", "CURRENT_TIMESTAMP"] {
            assert!(
                !statement.sql.contains(word),
                "{} uses {word}",
                statement.name
            );
        }
    }
    for engine in [Engine::Sqlite, Engine::Postgres] {
        for sql in articles::every_shape(engine) {
            assert!(!sql.contains(" OFFSET "), "{sql}");
        }
    }
}
