//! Making an account, and looking after it.

use sample_api::PASSWORD;

use crate::browser::Browser;
use crate::support::Pair;

#[tokio::test]
async fn an_account_is_made_in_three_steps() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let mut fields = vec![
        ("display_name", "Emmy Noether"),
        ("username", "emmy"),
        ("email", "emmy@example.com"),
        ("password", "short"),
    ];
    let again = browser.post("/sign-up", &fields).await;
    assert_eq!(again.status, 422);
    assert!(
        again.contains("<a href=\"#password\">The password must be at least 15 characters.</a>")
    );
    assert_eq!(again.value("display_name"), "Emmy Noether");
    assert!(!again.contains("value=\"short\""));

    fields[3].1 = PASSWORD;
    let mail = browser.submit("/sign-up", &fields).await;
    assert!(mail.contains("Check your mail") && mail.contains("emmy@example.com"));
    let sent = browser.submit("/sign-up/send-again", &[]).await;
    assert!(sent.contains("The message was sent once more."));

    // A program that looks through mail opens the link; nothing happens by that.
    let link = browser.open("/verify-email?token=good").await;
    assert!(link.contains("Confirm your address"));
    assert!(link.contains("<strong>emmy</strong>") && link.contains("emmy@example.com"));
    assert_eq!(pair.asked("/api/v1/email-verifications/confirm"), 0);
    // Somebody else who signed up with the same address does not know the password.
    let fields = [("token", "good"), ("password", "what somebody else chose")];
    let wrong = browser.post("/verify-email", &fields).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.contains(
        "<a href=\"#password\">The password is not the one that was chosen when this account was asked for.</a>"
    ));
    assert!(wrong.contains("<strong>emmy</strong>"));
    let fields = [("token", "good"), ("password", PASSWORD)];
    let next = browser.submit("/verify-email", &fields).await;
    assert!(next.contains("Your account is ready."));
    assert!(next.contains("Emmy Noether"), "signed in already");
}

#[tokio::test]
async fn a_message_is_sent_again_to_who_asked_for_it_in_this_browser() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let fields = [
        ("display_name", "Emmy Noether"),
        ("username", "emmy"),
        ("email", "emmy@example.com"),
        ("password", PASSWORD),
    ];
    browser.submit("/sign-up", &fields).await;
    browser.submit("/sign-up/send-again", &[]).await;
    let calls = pair.api.people(|people| people.internal_calls.clone());
    let (path, sent) = calls.last().unwrap();
    assert_eq!(path, "/api/v1/email-verifications");
    assert!(sent["handle"].as_str().unwrap().starts_with("handle"));
    assert_eq!(sent["email"], "emmy@example.com");
    // Another browser has nothing to send again.
    let other = Browser::new(&pair);
    let form = other.submit("/sign-up/send-again", &[]).await;
    assert!(form.contains("Make an account"));
}

#[tokio::test]
async fn who_confirms_another_address_sees_whose_it_will_be() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let link = browser.open("/verify-email?token=change").await;
    assert!(link.contains("<strong>ada</strong>") && link.contains("countess@example.com"));
    assert!(!link.contains("type=\"password\""));
    let next = browser
        .submit("/verify-email", &[("token", "change")])
        .await;
    assert!(next.contains("Your e-mail address is confirmed."));
    assert!(next.contains("Sign in</h1>"));
}

#[tokio::test]
async fn a_link_that_does_not_work_is_explained() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    for page in [
        browser.get("/verify-email?token=old").await,
        browser.post("/verify-email", &[("token", "old")]).await,
    ] {
        assert_eq!(page.status, 422);
        assert!(page.contains("This link was used already or is too old."));
    }
    let fields = [("token", "old"), ("password", PASSWORD)];
    let page = browser.post("/reset-password", &fields).await;
    assert_eq!(page.status, 422);
    assert!(page.contains("This link was used already"));
    assert_eq!(page.value("token"), "old");
}

#[tokio::test]
async fn a_forgotten_password_is_replaced() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    for email in ["ada@example.com", "nobody@example.com"] {
        let sent = browser
            .submit("/forgot-password", &[("email", email)])
            .await;
        assert!(sent.contains("If there is an account"));
    }
    let fields = [("token", "good"), ("password", "another good password")];
    let next = browser.submit("/reset-password", &fields).await;
    assert!(next.contains("Your new password is set."));
}

#[tokio::test]
async fn a_profile_is_changed_and_the_masthead_knows() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let fields = [
        ("display_name", "Countess Lovelace"),
        ("website_url", "ftp://example.com"),
    ];
    let again = browser.post("/account", &fields).await;
    assert_eq!(again.status, 422);
    assert!(again.contains("The address of the web site must begin with https://."));
    assert_eq!(again.value("display_name"), "Countess Lovelace");

    let saved = browser.submit("/account", &fields[..1]).await;
    assert!(saved.contains("Your profile is saved."));
    assert!(saved.contains("<span class=\"account-name\">Countess Lovelace</span>"));
    let fields = [("email", "countess@example.com"), ("version", "1")];
    let sent = browser.submit("/account/email", &fields).await;
    assert!(sent.contains("We have sent a message to the new address."));
    let later = browser.open("/account").await;
    assert!(!later.contains("Your profile is saved."), "it is said once");
    assert_eq!(later.header("cache-control"), "no-store");
}

#[tokio::test]
async fn every_part_of_the_account_asks_who_you_are() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    for path in [
        "/account",
        "/account/password",
        "/account/email",
        "/account/passkeys",
        "/account/second-factor",
        "/account/second-factor/set-up",
        "/account/sessions",
        "/account/apps",
        "/account/access-tokens",
        "/account/history",
        "/device",
        "/account/applications",
        "/account/applications/new",
        "/account/applications/some-id",
        "/account/applications/some-id/edit",
        "/account/applications/some-id/delete",
        "/account/data",
        "/account/data/export.json",
    ] {
        let reply = browser.get(path).await;
        assert_eq!(reply.status, 303, "{path}");
        assert!(
            reply.header("location").starts_with("/sign-in?next=%2F"),
            "{path}"
        );
    }
    for path in [
        "/account",
        "/account/data/delete",
        "/account/second-factor/remove",
    ] {
        let reply = browser.post(path, &[]).await;
        assert!(
            reply.header("location").starts_with("/sign-in?next="),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_second_factor_is_set_up_and_turned_off() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let page = browser.submit("/account/second-factor/set-up", &[]).await;
    assert!(page.contains("class=\"qr-code\"") && page.contains("JBSW Y3DP"));
    let confirm = "/account/second-factor/confirm";
    let wrong = browser.post(confirm, &[("code", "1")]).await;
    assert_eq!(wrong.status, 422);
    let on = browser.submit(confirm, &[("code", "123456")]).await;
    assert!(on.contains("The second factor is on.") && on.contains("01ab4-k7q2x-m001p"));
    let later = browser.open("/account/second-factor").await;
    assert!(!later.contains("01ab4"), "codes are shown once");
    let off = browser.submit("/account/second-factor/remove", &[]).await;
    assert!(off.contains("The authenticator app is off."));
}

#[tokio::test]
async fn sessions_and_apps_are_listed_and_ended() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let sessions = browser.sign_in("ada", "/account/sessions").await;
    assert!(sessions.contains("Firefox on Linux") && sessions.contains("this browser"));
    let ended = browser
        .submit(
            "/account/sessions",
            &[("id", "00000000-0000-0000-0000-000000000002")],
        )
        .await;
    assert!(ended.contains("The session has ended."));

    let apps = browser.open("/account/apps").await;
    assert!(apps.contains("Reading List"));
    let none = browser
        .submit(
            "/account/apps",
            &[("id", "00000000-0000-0000-0000-000000000001")],
        )
        .await;
    assert!(none.contains("No app is connected."));
}

#[tokio::test]
async fn a_token_of_ones_own_is_shown_once() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let path = "/account/access-tokens";
    browser.sign_in("ada", path).await;
    let again = browser.post(path, &[("expires_in_days", "30")]).await;
    assert_eq!(again.status, 422);
    assert!(again.contains("href=\"#scopes\"") && again.contains("href=\"#name\""));
    let fields = [
        ("name", "Backups"),
        ("scopes", "account.read"),
        ("expires_in_days", "90"),
    ];
    let made = browser.submit(path, &fields).await;
    assert!(made.contains("rvp_47DEQpj8") && made.contains("Backups"));
    assert!(!browser.open(path).await.contains("rvp_47DEQpj8"));
    let deleted = browser
        .submit(
            "/account/access-tokens/delete",
            &[("id", "00000000-0000-0000-0000-000000000001")],
        )
        .await;
    assert!(deleted.contains("The token does not work any more."));
}

#[tokio::test]
async fn data_is_taken_along_and_the_account_deleted() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account/data").await;
    let file = browser.get("/account/data/export.json").await;
    assert!(file.header("content-disposition").contains("ada.json"));
    assert!(file.contains("ada@example.com"));

    let delete = "/account/data/delete";
    let wrong = browser.post(delete, &[("confirm_username", "x")]).await;
    assert_eq!(wrong.status, 422);
    let gone = browser.submit(delete, &[("confirm_username", "ada")]).await;
    assert!(gone.contains(">Sign in</a>"));
    assert!(browser.open("/account").await.contains("Sign in</h1>"));
}

#[tokio::test]
async fn what_is_not_a_form_is_refused() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let headers = [("content-type", "application/json")];
    let reply = browser.post_with("/sign-up", &[], &headers).await;
    assert_eq!(reply.status, 415);
}

#[tokio::test]
async fn the_api_is_told_where_somebody_is_with_a_proof_that_the_site_says_so() {
    let pair = Pair::with(&["--trusted-proxies=1"]).await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let headers = [
        ("sec-fetch-site", "same-origin"),
        // The first entry is the reader's own invention.
        ("x-forwarded-for", "203.0.113.1, 198.51.100.7"),
        ("user-agent", "Firefox/145"),
        ("person-address", "203.0.113.2"),
        ("site-authorization", "Bearer stolen"),
    ];
    let fields = [("display_name", "Ada"), ("version", "1")];
    browser.post_with("/account", &fields, &headers).await;
    let received = pair.api.received();
    let change = received
        .iter()
        .rfind(|one| one.target == "/api/v1/me")
        .unwrap();
    let header = |name: &str| {
        change
            .headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    };
    assert_eq!(header("person-address"), "198.51.100.7");
    assert_eq!(header("person-user-agent"), "Firefox/145");
    assert_eq!(header("site-authorization"), "Bearer internal");
    assert!(header("authorization").starts_with("Bearer e30."));

    pair.get("/tags").await;
    let received = pair.api.received();
    let public = received
        .iter()
        .rfind(|one| one.target.starts_with("/api/v1/tags"));
    let public = &public.unwrap().headers;
    for name in ["person-address", "person-user-agent", "site-authorization"] {
        assert!(
            !public.contains_key(name),
            "{name}: what is public is nobody's"
        );
    }
}
