//! `/api/v1/me/passkeys`

use serde_json::{Value, json};

use crate::support::{Authenticator, TestApp, on_both_engines};

on_both_engines!(
    a_passkey_is_added_listed_renamed_and_removed,
    the_first_second_factor_comes_with_recovery_codes,
    a_passkey_is_asked_for_as_one_that_signs_in_by_itself,
    it_takes_somebody_who_signed_in_a_moment_ago_to_add_or_remove_one,
    a_challenge_is_good_once_for_five_minutes_and_for_one_person,
    an_answer_that_proves_nothing_adds_nothing,
    what_is_no_credential_is_refused,
    a_passkey_belongs_to_one_account,
    nobody_has_more_than_twenty,
    the_only_way_in_stays,
    a_short_password_keeps_the_last_second_factor,
    codes_stay_as_long_as_a_second_factor_does,
    what_was_done_is_told,
    names_and_dates_are_exported_and_keys_are_not,
    nothing_is_left_after_the_account,
    at_an_address_that_has_no_name_there_are_none,
);

const MINE: &str = "/api/v1/me/passkeys";

async fn list(app: &TestApp, user: uuid::Uuid) -> Value {
    let token = app.own_token(user).await;
    app.get(MINE).bearer(&token).await.json()
}

async fn a_passkey_is_added_listed_renamed_and_removed(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    assert_eq!(
        list(&app, ada).await,
        json!({ "items": [], "unavailable_because": null })
    );
    let added = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    let id = added["passkey"]["id"].as_str().unwrap();
    let passkey = json!({
        "id": id, "name": "Telephone", "created_at": "2026-06-15T12:00:00Z", "last_used_at": null, "version": 1,
    });
    assert_eq!(added["passkey"], passkey);
    assert_eq!(list(&app, ada).await["items"], json!([passkey]));
    let me = app.get("/api/v1/me").bearer(&token).await.json();
    assert_eq!(me["passkeys"], 1);

    let address = format!("{MINE}/{id}");
    let rename = |tag: &'static str, name: &'static str| {
        let request = app.patch(&address).bearer(&token).if_match(tag);
        request.json(json!({ "name": name })).into_future()
    };
    let renamed = rename("\"1\"", "Blue key").await;
    assert_eq!(renamed.header("etag"), "\"2\"");
    assert_eq!(renamed.json()["name"], "Blue key");
    rename("\"1\"", "Red key")
        .await
        .problem(412, "precondition_failed");
    assert_eq!(rename("\"2\"", " ").await.mistakes(), ["body/name pattern"]);
    // Another's is not there.
    let bea = app.has_account("bea").await;
    let other = app.own_token(bea).await;
    let theirs = app.delete(&address).bearer(&other).await;
    theirs.problem(404, "not_found");

    app.letters().await;
    app.delete(&address).bearer(&token).await.is(204);
    assert_eq!(list(&app, ada).await["items"], json!([]));
    app.delete(&address).bearer(&token).await.is(404);
}

async fn the_first_second_factor_comes_with_recovery_codes(app: TestApp) {
    let ada = app.has_account("ada").await;
    let first = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    assert_eq!(first["recovery_codes"].as_array().unwrap().len(), 10);
    let second = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    assert_eq!(second["recovery_codes"], Value::Null);
}

async fn a_passkey_is_asked_for_as_one_that_signs_in_by_itself(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut authenticator = Authenticator::new();
    app.has_passkey_in(ada, &mut authenticator).await;
    let begun = app.begins_passkey(ada).await;
    assert_eq!(begun["expires_at"], "2026-06-15T12:05:00Z");
    let options = &begun["options"];
    assert_eq!(
        options["rp"],
        json!({ "id": "example", "name": "Recto & Verso" })
    );
    assert_eq!(options["attestation"], "none");
    let selection = &options["authenticatorSelection"];
    assert_eq!(selection["residentKey"], "required");
    assert_eq!(selection["requireResidentKey"], true);
    assert_eq!(selection["userVerification"], "required");
    // The browser says at once that it has one already.
    let known = authenticator.create(options)["id"].clone();
    assert_eq!(options["excludeCredentials"][0]["id"], known);
}

async fn it_takes_somebody_who_signed_in_a_moment_ago_to_add_or_remove_one(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut authenticator = Authenticator::new();
    let begun = app.begins_passkey(ada).await;
    let credential = authenticator.create(&begun["options"]);
    let mut claims = app.claims(&["account.write"], Some(ada)).await;
    claims.auth_time = Some(claims.iat - 601);
    let token = app.signed(&claims).await;
    let body =
        json!({ "challenge": begun["secret"], "credential": credential, "name": "Telephone" });
    for request in [
        app.post(&format!("{MINE}/challenges")),
        app.post(MINE).json(body),
        app.delete(&format!("{MINE}/{}", uuid::Uuid::nil())),
    ] {
        let answer = request.bearer(&token).await;
        answer.problem(401, "authentication_too_old");
    }
}

async fn a_challenge_is_good_once_for_five_minutes_and_for_one_person(app: TestApp) {
    let ada = app.has_account("ada").await;
    let bea = app.has_account("bea").await;
    let mut authenticator = Authenticator::new();
    let begun = app.begins_passkey(ada).await;
    let credential = authenticator.create(&begun["options"]);
    let stolen = app.adds_passkey(bea, &begun, &credential).await;
    assert_eq!(stolen.mistakes(), ["body/challenge expired"]);
    app.adds_passkey(ada, &begun, &credential).await.is(201);
    let again = app.adds_passkey(ada, &begun, &credential).await;
    assert_eq!(again.mistakes(), ["body/challenge expired"]);
    // A challenge for signing in adds nothing.
    let other = app.asks_for_passkey(None).await;
    let wrong = app.adds_passkey(ada, &other, &credential).await;
    assert_eq!(wrong.mistakes(), ["body/challenge expired"]);
    let begun = app.begins_passkey(ada).await;
    app.clock.advance(chrono::Duration::minutes(5));
    let credential = Authenticator::new().create(&begun["options"]);
    let late = app.adds_passkey(ada, &begun, &credential).await;
    assert_eq!(late.mistakes(), ["body/challenge expired"]);
}

async fn an_answer_that_proves_nothing_adds_nothing(app: TestApp) {
    let ada = app.has_account("ada").await;
    let other = app.begins_passkey(ada).await;
    let spoils: [fn(&mut Authenticator); 4] = [
        |it| it.origin = "https://example.evil",
        |it| it.origin = "https://example:8443",
        |it| it.rp_id = "evil",
        |it| it.verifies = false,
    ];
    for spoil in spoils {
        let begun = app.begins_passkey(ada).await;
        let mut authenticator = Authenticator::new();
        spoil(&mut authenticator);
        let credential = authenticator.create(&begun["options"]);
        let refused = app.adds_passkey(ada, &begun, &credential).await;
        assert_eq!(refused.mistakes(), ["body/credential wrong"]);
    }
    // The answer to another challenge, and one that was given to sign in.
    let begun = app.begins_passkey(ada).await;
    let credential = Authenticator::new().create(&other["options"]);
    let refused = app.adds_passkey(ada, &begun, &credential).await;
    assert_eq!(refused.mistakes(), ["body/credential wrong"]);
    assert_eq!(list(&app, ada).await["items"], json!([]));
}

async fn what_is_no_credential_is_refused(app: TestApp) {
    let ada = app.has_account("ada").await;
    for (credential, mistake) in [
        (json!("text"), "body/credential wrong_type"),
        (json!({}), "body/credential format"),
        (json!({ "id": "?", "rawId": "?" }), "body/credential format"),
    ] {
        let begun = app.begins_passkey(ada).await;
        let refused = app.adds_passkey(ada, &begun, &credential).await;
        assert_eq!(refused.mistakes(), [mistake]);
    }
    let begun = app.begins_passkey(ada).await;
    let mut broken = Authenticator::new().create(&begun["options"]);
    broken["response"]["attestationObject"] = json!("o2Nm");
    let refused = app.adds_passkey(ada, &begun, &broken).await;
    assert_eq!(refused.mistakes(), ["body/credential wrong"]);
}

async fn a_passkey_belongs_to_one_account(app: TestApp) {
    let ada = app.has_account("ada").await;
    let bea = app.has_account("bea").await;
    let mut authenticator = Authenticator::new();
    app.has_passkey_in(ada, &mut authenticator).await;
    let begun = app.begins_passkey(bea).await;
    let credential = authenticator.create(&begun["options"]);
    let refused = app.adds_passkey(bea, &begun, &credential).await;
    assert_eq!(refused.mistakes(), ["body/credential taken"]);
}

async fn nobody_has_more_than_twenty(app: TestApp) {
    let ada = app.has_account("ada").await;
    let begun = app.begins_passkey(ada).await;
    for _ in 0..20 {
        app.has_passkey_in(ada, &mut Authenticator::new()).await;
    }
    let credential = Authenticator::new().create(&begun["options"]);
    let refused = app.adds_passkey(ada, &begun, &credential).await;
    refused.problem(409, "conflict");
    let token = app.own_token(ada).await;
    let another = app.post(&format!("{MINE}/challenges")).bearer(&token);
    another.await.problem(409, "conflict");
}

async fn the_only_way_in_stays(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let first = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    let second = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    app.run_for("UPDATE users SET password_hash = NULL WHERE id = $1", ada)
        .await;
    let remove = |added: &Value| {
        let address = format!("{MINE}/{}", added["passkey"]["id"].as_str().unwrap());
        app.delete(&address).bearer(&token).into_future()
    };
    remove(&first).await.is(204);
    remove(&second).await.problem(409, "conflict");
    assert_eq!(list(&app, ada).await["items"].as_array().unwrap().len(), 1);
}

async fn a_short_password_keeps_the_last_second_factor(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let change = |password: &str| {
        let request = app.put("/api/v1/me/password").bearer(&token);
        request
            .json(json!({ "new_password": password }))
            .into_future()
    };
    assert_eq!(
        change("gutters9").await.mistakes(),
        ["body/new_password too_short"]
    );
    let added = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    change("gutters9").await.is(204);
    let address = format!("{MINE}/{}", added["passkey"]["id"].as_str().unwrap());
    let refused = app.delete(&address).bearer(&token).await;
    refused.problem(409, "conflict");
    change("wide margins, narrow gutters").await.is(204);
    app.delete(&address).bearer(&token).await.is(204);
}

async fn codes_stay_as_long_as_a_second_factor_does(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let mut authenticator = Authenticator::new();
    let first = app.has_passkey_in(ada, &mut authenticator).await;
    let second = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    let left = async || {
        let me = app.get("/api/v1/me").bearer(&token).await.json();
        me["recovery_codes_left"].as_i64().unwrap()
    };
    for (added, expected) in [(first, 10), (second, 0)] {
        let address = format!("{MINE}/{}", added["passkey"]["id"].as_str().unwrap());
        app.delete(&address).bearer(&token).await.is(204);
        assert_eq!(left().await, expected);
    }
    let none = app.post("/api/v1/me/recovery-codes").bearer(&token).await;
    none.problem(409, "conflict");
}

async fn what_was_done_is_told(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let begun = app.begins_passkey(ada).await;
    let credential = Authenticator::new().create(&begun["options"]);
    let added = app.adds_passkey(ada, &begun, &credential).await.is(201);
    let added: Value = serde_json::from_slice(&added.body).unwrap();
    let letter = app.letter().await;
    assert_eq!(letter.subject, "A passkey was added at Recto & Verso");
    assert!(letter.text.contains("\"Telephone\""), "{}", letter.text);
    let address = format!("{MINE}/{}", added["passkey"]["id"].as_str().unwrap());
    let rename = app.patch(&address).bearer(&token);
    let rename = rename.if_match("*");
    rename.json(json!({ "name": "Old" })).await.is(200);
    app.delete(&address).bearer(&token).await.is(204);
    let letter = app.letter().await;
    assert_eq!(letter.subject, "A passkey was removed at Recto & Verso");
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await.json();
    let events = log["items"].as_array().unwrap().iter();
    let events: Vec<_> = events
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    for event in ["added", "renamed", "removed"] {
        let event = format!("account.passkey_{event}");
        assert!(events.contains(&event.as_str()), "{events:?}");
    }
}

async fn names_and_dates_are_exported_and_keys_are_not(app: TestApp) {
    let ada = app.has_account("ada").await;
    let begun = app.begins_passkey(ada).await;
    let credential = Authenticator::new().create(&begun["options"]);
    app.adds_passkey(ada, &begun, &credential).await.is(201);
    let token = app.own_token(ada).await;
    let export = app.get("/api/v1/me/export").bearer(&token).await;
    assert!(!export.text().contains(credential["id"].as_str().unwrap()));
    let passkey =
        json!({ "name": "Telephone", "created_at": "2026-06-15T12:00:00Z", "last_used_at": null });
    assert_eq!(export.json()["passkeys"], json!([passkey]));
}

async fn nothing_is_left_after_the_account(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut authenticator = Authenticator::new();
    app.has_passkey_in(ada, &mut authenticator).await;
    let token = app.own_token(ada).await;
    app.delete("/api/v1/me").bearer(&token).await.is(204);
    app.letters().await;
    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    let refused = app.answers(&begun, &credential).await;
    refused.problem(403, "invalid_credentials");
    // Whoever has it can add it to another account.
    let bea = app.has_account("bea").await;
    app.has_passkey_in(bea, &mut authenticator).await;
}

async fn at_an_address_that_has_no_name_there_are_none(app: TestApp) {
    let ada = app.has_account("ada").await;
    for site in ["http://127.0.0.1:3000", "https://[::1]", "http://example"] {
        let app = app.with(&[&format!("--site-url={site}")]);
        let token = app.own_token(ada).await;
        let begin = app.post(&format!("{MINE}/challenges")).bearer(&token);
        begin.await.problem(409, "passkeys_unavailable");
        let begin = app.as_site("/api/v1/sessions/passkey/challenges", json!({}));
        let problem = begin.await.problem(409, "passkeys_unavailable");
        let why = list(&app, ada).await["unavailable_because"].clone();
        assert_eq!(problem["detail"], why);
    }
    for site in [
        "http://localhost:3000",
        "http://verso.localhost",
        "https://example",
    ] {
        let app = app.with(&[&format!("--site-url={site}")]);
        app.begins_passkey(ada).await;
    }
}
