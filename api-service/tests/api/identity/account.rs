//! `GET` and `PATCH /api/v1/me`

use serde_json::{Value, json};

use crate::support::{TestApp, on_both_engines, token_in};

on_both_engines!(
    my_account_is_what_i_see_of_it,
    an_unchanged_account_is_not_sent_again,
    what_i_leave_out_stays_as_it_was,
    a_change_must_name_the_version_that_it_is_meant_for,
    every_mistake_is_named_at_once,
    a_new_address_counts_once_it_is_confirmed,
    an_address_of_another_account_is_not_given_away,
    a_new_address_needs_somebody_who_signed_in_a_moment_ago,
    changes_are_in_my_history,
);

const ME: &str = "/api/v1/me";

async fn my_account_is_what_i_see_of_it(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let answer = app.get(ME).bearer(&token).await.is(200);
    assert_eq!(answer.header("etag"), "\"1\"");
    assert_eq!(answer.header("cache-control"), "no-store");
    let me = answer.json();
    assert_eq!(
        me,
        json!({
            "id": ada.to_string(), "username": "ada", "display_name": "ada", "bio": "", "website_url": null,
            "email": "ada@example.com", "is_email_verified": true, "unconfirmed_email": null,
            "has_password": true, "has_authenticator": false, "passkeys": 0, "recovery_codes_left": 0,
            "is_superuser": false, "permissions": me["permissions"],
            "created_at": "2026-06-15T12:00:00Z", "last_sign_in_at": "2026-06-15T12:00:00Z", "version": 1,
        })
    );
    assert!(me["permissions"].is_array());
}

async fn an_unchanged_account_is_not_sent_again(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let again = app.get(ME).bearer(&token).with("if-none-match", "\"1\"");
    let again = again.await.is(304);
    assert_eq!(again.header("cache-control"), "no-store");
    // A strong tag stands for its bytes, so they are not compressed.
    let whole = app.get(ME).bearer(&token).with("accept-encoding", "gzip");
    assert_eq!(whole.await.is(200).header("content-encoding"), "");
}

async fn what_i_leave_out_stays_as_it_was(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let patch = |tag: &str, body: Value| {
        app.patch(ME)
            .bearer(&token)
            .if_match(tag)
            .json(body)
            .into_future()
    };
    let all = json!({ "display_name": "Ada Marchetti", "bio": "Sets type.\nBinds.", "website_url": "https://ada.example" });
    let answer = patch("\"1\"", all).await.is(200);
    assert_eq!(answer.header("etag"), "\"2\"");
    let me = answer.json();
    assert_eq!(me["version"], 2);
    assert_eq!(me["bio"], "Sets type.\nBinds.");
    let me = patch("\"2\"", json!({ "bio": "" })).await.json();
    assert_eq!(me["display_name"], "Ada Marchetti");
    assert_eq!(me["website_url"], "https://ada.example/");
    assert_eq!(me["bio"], "");
    let me = patch("\"3\"", json!({ "website_url": null })).await.json();
    assert_eq!(me["website_url"], Value::Null);
    for same in [
        json!({}),
        json!({ "display_name": "Ada Marchetti", "website_url": null }),
    ] {
        let me = patch("\"4\"", same).await.json();
        assert_eq!(me["version"], 4, "nothing changed");
    }
}

async fn a_change_must_name_the_version_that_it_is_meant_for(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let patch = || {
        app.patch(ME)
            .bearer(&token)
            .json(json!({ "bio": "Binds." }))
    };
    patch().await.problem(428, "precondition_required");
    // Weak tags never match (RFC 9110, 13.1.1).
    for tag in ["\"2\"", "W/\"1\"", "1", "", "\"\""] {
        patch()
            .if_match(tag)
            .await
            .problem(412, "precondition_failed");
    }
    patch().if_match("\"7\", \"1\"").await.is(200);
    patch()
        .if_match("\"1\"")
        .await
        .problem(412, "precondition_failed");
    patch().if_match("*").await.is(200);
}

async fn every_mistake_is_named_at_once(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let body = json!({
        "display_name": " ", "bio": 5, "website_url": "javascript:alert(1)", "email": "ada", "username": "eve",
        "is_superuser": true,
    });
    let answer = app.patch(ME).bearer(&token).if_match("*").json(body).await;
    assert_eq!(
        answer.mistakes(),
        [
            "body/display_name pattern",
            "body/bio wrong_type",
            "body/website_url format",
            "body/email format",
            "body/is_superuser unknown_field",
            "body/username unknown_field",
        ]
    );
}

async fn a_new_address_counts_once_it_is_confirmed(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let body = json!({ "email": "New@Example.com" });
    let me = app
        .patch(ME)
        .bearer(&token)
        .if_match("*")
        .json(body)
        .await
        .json();
    assert_eq!(me["email"], "ada@example.com");
    assert_eq!(me["unconfirmed_email"], "new@example.com");
    let letter = app.letter_to("new@example.com").await;
    let path = "/api/v1/email-verifications/confirm";
    let body = json!({ "token": token_in(&letter) });
    let confirmed = app.as_site(path, body.clone()).await.json();
    assert_eq!(
        confirmed,
        json!({ "username": "ada", "email": "new@example.com", "is_new": false })
    );
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    assert!(letter.text.contains("new@example.com"));
    let me = app.get(ME).bearer(&token).await.json();
    assert_eq!(me["email"], "new@example.com");
    assert_eq!(me["unconfirmed_email"], Value::Null);
    assert_eq!(
        app.as_site(path, body).await.mistakes(),
        ["body/token expired"]
    );
}

async fn an_address_of_another_account_is_not_given_away(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.has_account("bea").await;
    let token = app.own_token(ada).await;
    let body = json!({ "email": "bea@example.com" });
    let me = app
        .patch(ME)
        .bearer(&token)
        .if_match("*")
        .json(body)
        .await
        .json();
    assert_eq!(me["unconfirmed_email"], "bea@example.com");
    let letter = app.letter_to("bea@example.com").await;
    assert_eq!(
        letter.subject,
        "You already have an account at Recto & Verso"
    );
}

async fn a_new_address_needs_somebody_who_signed_in_a_moment_ago(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut claims = app.claims(&["account.write"], Some(ada)).await;
    claims.auth_time = Some(claims.iat - 601);
    let token = app.signed(&claims).await;
    let patch = |body: Value| {
        app.patch(ME)
            .bearer(&token)
            .if_match("*")
            .json(body)
            .into_future()
    };
    patch(json!({ "bio": "Binds." })).await.is(200);
    let refused = patch(json!({ "email": "new@example.com" })).await;
    refused.problem(401, "authentication_too_old");
}

async fn changes_are_in_my_history(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let body = json!({ "bio": "Binds." });
    app.patch(ME)
        .bearer(&token)
        .if_match("*")
        .json(body)
        .await
        .is(200);
    let log = app
        .get("/api/v1/me/audit-log")
        .bearer(&token)
        .await
        .items("action");
    for action in ["account.created", "session.started", "account.changed"] {
        assert!(log.contains(&action.to_owned()), "{log:?}");
    }
}
