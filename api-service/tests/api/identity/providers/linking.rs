//! Whose account it is: every rule, and what each keeps out.

use serde_json::{Value, json};

use super::{AtProvider, BEGIN, Begun, ada, but, confirms, flag, username, with_provider};
use crate::support::{Issuer, Signing, TestApp, on_both_engines, token_in};

on_both_engines!(
    a_verified_address_that_both_know_is_connected_and_its_owner_is_told,
    an_address_that_the_provider_did_not_verify_takes_nothing_over,
    a_provider_that_is_not_trusted_with_addresses_takes_nothing_over,
    an_address_that_was_never_verified_here_is_not_connected,
    an_address_that_nobody_vouches_for_is_confirmed_by_mail,
    an_account_without_address_is_nobody_s_to_take,
    a_disabled_account_is_refused_like_a_bad_answer,
    a_closed_publication_takes_nobody_new,
    the_invited_come_in_by_their_address_or_their_link,
    names_are_made_without_the_address,
    the_same_subject_at_another_provider_is_somebody_else,
);

async fn a_verified_address_that_both_know_is_connected_and_its_owner_is_told(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let user = app.has_account("ada").await;
    let says = but(ada(), "email", "Ada@Example.com");
    let answer = app.comes_from(&issuer, &says).await.json();
    assert_eq!(answer["session"]["user_id"], user.to_string());
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    assert_eq!(
        letter.subject,
        "The example is connected with your account at Recto & Verso"
    );
    let token = app.own_token(user).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await;
    let actions = log.items("action");
    assert!(actions.contains(&"account.identity_connected".to_owned()));
    // Once is enough.
    assert_eq!(username(app.comes_from(&issuer, &ada()).await), "ada");
    let mut letters = app.letters().await;
    letters.retain(|letter| !letter.subject.ends_with("from a new browser"));
    assert!(letters.is_empty(), "{letters:?}");
}

/// Nobody gets in, and the owner is told.
async fn is_taken(app: &TestApp, issuer: &Issuer, says: &Value) {
    let problem = app.comes_from(issuer, says).await.problem(409, "conflict");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains("connect The example"), "{detail}");
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    assert_eq!(
        letter.subject,
        "You already have an account at Recto & Verso"
    );
}

async fn an_address_that_the_provider_did_not_verify_takes_nothing_over(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let user = app.has_account("ada").await;
    for verified in [json!(false), Value::Null] {
        is_taken(&app, &issuer, &but(ada(), "email_verified", verified)).await;
    }
    let token = app.own_token(user).await;
    let identities = app.get("/api/v1/me/identities").bearer(&token).await;
    assert_eq!(identities.json(), json!({ "items": [] }));
}

async fn a_provider_that_is_not_trusted_with_addresses_takes_nothing_over(app: TestApp) {
    let (app, issuer) = with_provider(&app, false).await;
    app.has_account("ada").await;
    is_taken(&app, &issuer, &ada()).await;
}

async fn an_address_that_was_never_verified_here_is_not_connected(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    app.has_user("ada").await;
    is_taken(&app, &issuer, &ada()).await;
}

async fn an_address_that_nobody_vouches_for_is_confirmed_by_mail(app: TestApp) {
    let (app, issuer) = with_provider(&app, false).await;
    let answer = app.comes_from(&issuer, &ada()).await.json();
    let user = answer["session"]["user_id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let token = app.own_token(user).await;
    let me = || app.get("/api/v1/me").bearer(&token).into_future();
    let before = me().await.json();
    assert_eq!(before["email"], Value::Null);
    assert_eq!(before["unconfirmed_email"], "ada@example.com");
    confirms(&app).await;
    let after = me().await.json();
    assert_eq!(after["email"], "ada@example.com");
    assert_eq!(after["is_email_verified"], true);
}

async fn an_account_without_address_is_nobody_s_to_take(app: TestApp) {
    use verso::identity::accounts::superuser::{NewSuperuser, SuperuserError, create};
    let (app, issuer) = with_provider(&app, false).await;
    app.comes_from(&issuer, &ada()).await.is(200);
    let new = NewSuperuser {
        username: &"ada".parse().unwrap(),
        display_name: "Root",
        email: &"root@example.com".parse().unwrap(),
        password: &crate::support::PASSWORD.parse().unwrap(),
    };
    let made = create(&app.state.database, &app.state.passwords, &new).await;
    assert!(matches!(made, Err(SuperuserError::NameTaken(_))));
}

async fn a_disabled_account_is_refused_like_a_bad_answer(app: TestApp) {
    const DISABLE: &str = "UPDATE users SET is_active = FALSE WHERE id = $1";
    let (app, issuer) = with_provider(&app, true).await;
    let ada_here = app.has_account("ada").await;
    let answer = app
        .comes_from(&issuer, &but(ada(), "email", "bea@example.com"))
        .await;
    let known = answer.json()["session"]["user_id"]
        .as_str()
        .unwrap()
        .parse();
    for user in [ada_here, known.unwrap()] {
        app.run_for(DISABLE, user).await;
    }
    // By the identity, and by the address alone.
    for subject in ["ada-there", "new-there"] {
        let refused = app.comes_from(&issuer, &but(ada(), "sub", subject)).await;
        let problem = refused.problem(403, "invalid_credentials");
        let bad = app.comes_from(&issuer, &but(ada(), "aud", "other")).await;
        let bad = bad.problem(403, "invalid_credentials");
        assert_eq!(problem["detail"], bad["detail"]);
    }
}

async fn a_closed_publication_takes_nobody_new(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    assert_eq!(username(app.comes_from(&issuer, &ada()).await), "ada");
    let closed = app.with(&["--sign-up=closed"]);
    let bea = json!({ "sub": "bea-there", "email": "bea@example.com", "email_verified": true });
    let refused = closed.comes_from(&issuer, &bea).await;
    refused.problem(403, "sign_up_closed");
    assert_eq!(username(closed.comes_from(&issuer, &ada()).await), "ada");
}

async fn the_invited_come_in_by_their_address_or_their_link(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let app = app.with(&["--sign-up=invitation"]);
    let root = app.has_superuser("root").await;
    let token = app.token(&["users.write"], root).await;
    let invite = |email: &str| {
        let request = app.post("/api/v1/invitations").bearer(&token);
        request.json(json!({ "email": email })).into_future()
    };
    let refused = app.comes_from(&issuer, &ada()).await;
    refused.problem(403, "sign_up_closed");
    invite("ada@example.com").await.is(201);
    // Whoever only says that the address is theirs was not invited.
    let unverified = but(but(ada(), "email_verified", false), "sub", "eve-there");
    let refused = app.comes_from(&issuer, &unverified).await;
    refused.problem(403, "sign_up_closed");
    assert_eq!(username(app.comes_from(&issuer, &ada()).await), "ada");
    app.letters().await;
    invite("bea@example.com").await.is(201);
    let link = token_in(&app.letter().await);
    let by_link = async |subject: &str| {
        let body = json!({ "provider": "example", "invitation": link });
        let begun = Begun::of("example", app.as_site(BEGIN, body).await);
        let says =
            json!({ "sub": subject, "email": format!("{subject}@example.org"), "name": "Bea" });
        let brought = issuer.answers(&begun.url, app.time(), &says);
        app.finishes(&begun, &brought).await
    };
    assert_eq!(username(by_link("bea-there").await), "bea");
    by_link("carl-there").await.problem(403, "sign_up_closed");
}

async fn names_are_made_without_the_address(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    app.has_account("ada").await;
    let mut number = 0;
    let mut comes = async |username: Value, name: Value| {
        number += 1;
        let says = json!({
            "sub": format!("n{number}"), "email": format!("secret{number}@example.org"), "email_verified": true,
            "preferred_username": username, "name": name,
        });
        super::username(app.comes_from(&issuer, &says).await)
    };
    assert_eq!(comes(json!("ada"), json!("Ada")).await, "ada-2");
    assert_eq!(comes(json!("ada"), Value::Null).await, "ada-3");
    assert_eq!(
        comes(json!("admin"), json!("Béla Bartók")).await,
        "bela-bartok"
    );
    assert_eq!(
        comes(json!("secret4@example.org"), Value::Null).await,
        "reader"
    );
    let long = "x".repeat(200);
    assert_eq!(comes(json!(long), Value::Null).await, "x".repeat(64));
    let again = comes(json!(long), json!("\u{1b}[31m")).await;
    assert_eq!(again, format!("{}-2", "x".repeat(50)));
}

async fn the_same_subject_at_another_provider_is_somebody_else(app: TestApp) {
    let one = Issuer::start("one", Signing::Es256).await;
    let other = Issuer::start("other", Signing::Es256).await;
    let app = app.with(&[&flag(&[one.entry(true), other.entry(true)])]);
    assert_eq!(username(app.comes_from(&one, &ada()).await), "ada");
    let says = but(ada(), "email", "eve@example.com");
    assert_eq!(username(app.comes_from(&other, &says).await), "ada-2");
}
