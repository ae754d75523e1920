//! `DELETE /api/v1/me`

use serde_json::json;

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    what_was_published_stays_under_the_name_and_the_rest_is_erased,
    a_name_that_stands_under_nothing_goes_as_well,
    the_address_is_free_again,
    nothing_that_is_known_of_somebody_is_left_in_any_table,
    the_only_superuser_stays,
    of_two_superusers_who_leave_at_once_one_stays,
);

async fn what_was_published_stays_under_the_name_and_the_rest_is_erased(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.has([article("Leaf").by("ada")]).await;
    let token = app.own_token(ada).await;
    let body = json!({ "display_name": "Ada Marchetti", "bio": "Binds.", "website_url": "https://ada.example" });
    app.patch("/api/v1/me")
        .bearer(&token)
        .if_match("*")
        .json(body)
        .await
        .is(200);
    assert_eq!(
        app.delete("/api/v1/me").bearer(&token).await.is(204).text(),
        ""
    );
    let letter = app.letter().await;
    assert_eq!(
        (letter.to.as_str(), letter.subject.as_str()),
        ("ada@example.com", "Your account at Recto & Verso is gone")
    );
    // Her tokens and her password are worth nothing at once.
    app.get("/api/v1/me")
        .bearer(&token)
        .await
        .problem(401, "unauthorized");
    app.signs_in("ada")
        .await
        .problem(403, "invalid_credentials");
    let author = app.get("/api/v1/authors/ada").await.json();
    assert_eq!(author["display_name"], "Ada Marchetti");
    assert_eq!(
        (author["bio"].as_str(), author["website_url"].as_str()),
        (Some(""), None)
    );
    let read = app.get("/api/v1/articles/leaf").await.json();
    assert_eq!(read["authors"][0]["username"], "ada");
}

async fn a_name_that_stands_under_nothing_goes_as_well(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    app.delete("/api/v1/me").bearer(&token).await.is(204);
    app.letters().await;
    app.has_account("ada").await;
}

async fn the_address_is_free_again(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.has([article("Leaf").by("ada")]).await;
    app.delete("/api/v1/me")
        .bearer(&app.own_token(ada).await)
        .await
        .is(204);
    app.letters().await;
    let body = json!({ "username": "ada-again", "email": "ada@example.com", "password": crate::support::PASSWORD });
    app.as_site("/api/v1/sign-ups", body).await.is(202);
    assert_eq!(
        app.letter().await.subject,
        "Confirm your address for Recto & Verso"
    );
    // The name stays hers.
    let body = json!({ "username": "ada", "email": "other@example.com", "password": crate::support::PASSWORD });
    let answer = app.as_site("/api/v1/sign-ups", body).await;
    assert_eq!(answer.mistakes(), ["body/username taken"]);
}

/// Where somebody who left may still be named, and why.
const LEFT: &[(&str, &str, &str)] = &[
    (
        "audit_log",
        "actor_user_id",
        "that something was done, and by whom: an id whose row tells no name any more",
    ),
    ("audit_log", "subject_user_id", "as before"),
    ("audit_log", "target_id", "as before"),
    (
        "logout_notices",
        "user_id",
        "until the application has heard that they are signed out",
    ),
    ("users", "id", "the row stays, empty, for what refers to it"),
];

async fn nothing_that_is_known_of_somebody_is_left_in_any_table(app: TestApp) {
    let user = app.has_somebody_well_known().await;
    let token = app.own_token(user).await;
    app.delete("/api/v1/me").bearer(&token).await.is(204);
    let left = app.places_that_tell_of(user).await;
    let left: Vec<_> = left
        .iter()
        .map(|place| (place.table.as_str(), place.column.as_str()))
        .collect();
    let may_be_left: Vec<_> = LEFT
        .iter()
        .map(|(table, column, _)| (*table, *column))
        .collect();
    assert_eq!(left, may_be_left);
}

async fn the_only_superuser_stays(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let token = app.own_token(ada).await;
    app.delete("/api/v1/me")
        .bearer(&token)
        .await
        .problem(409, "conflict");
    app.has_superuser("bea").await;
    app.delete("/api/v1/me").bearer(&token).await.is(204);
}

async fn of_two_superusers_who_leave_at_once_one_stays(app: TestApp) {
    let ada = app.own_token(app.has_superuser("ada").await).await;
    let bea = app.own_token(app.has_superuser("bea").await).await;
    let leave = |token: &str| app.delete("/api/v1/me").bearer(token).into_future();
    let (one, other) = tokio::join!(leave(&ada), leave(&bea));
    let mut answers = [one.status.as_u16(), other.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [204, 409]);
}
