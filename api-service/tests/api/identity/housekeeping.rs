//! What is over is cleared away.

use chrono::Duration;
use serde_json::json;
use verso::identity::housekeeping;

use crate::support::{TestApp, on_both_engines};

on_both_engines!(what_is_over_is_cleared_away_and_nothing_else);

async fn what_is_over_is_cleared_away_and_nothing_else(app: TestApp) {
    app.has_account("ada").await;
    app.signs_up("bea").await.is(202);
    let body = json!({ "email": "ada@example.com" });
    app.as_site("/api/v1/password-resets", body).await.is(202);
    app.letters().await;
    let clear = || housekeeping::clear(&app.state);
    assert_eq!(clear().await.unwrap(), 0);
    app.clock.advance(Duration::hours(1));
    assert_eq!(clear().await.unwrap(), 1, "the link");
    app.clock.advance(Duration::hours(23));

    // Of sign-ups, sign-ins, mails and links, by address; of tries at a link; of mails to two addresses.
    let counts = 7;
    assert_eq!(clear().await.unwrap(), 1 + counts, "the sign-up");
    app.clock.advance(Duration::days(59));
    assert_eq!(clear().await.unwrap(), 1, "the session");
    app.clock.advance(Duration::days(305));
    assert_eq!(clear().await.unwrap(), 1, "the browser");
    app.signs_in("ada").await.is(200);
}
