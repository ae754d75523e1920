//! Signing in where somebody is signed in already, or where somebody else left
//! something behind.

use sample_api::PASSWORD;

use crate::browser::Browser;
use crate::support::Pair;

const SIGNED_IN: &str = "recto-signed-in";
const SESSION: &str = "recto-session";

/// What the site kept in a cookie of its own.
fn kept(pair: &Pair, browser: &Browser<'_>, name: &str) -> serde_json::Value {
    let mut content = serde_json::Value::Null;
    let cookie = browser.cookie(name);
    pair.rewrite((name, &cookie), |value| content = value.clone());
    content
}

/// The secret of the session that a browser has.
fn secret(pair: &Pair, browser: &Browser<'_>) -> String {
    let kept = kept(pair, browser, SESSION);
    kept.get("secret").unwrap().as_str().unwrap().to_owned()
}

/// Opens the form and sends it, as somebody does who is asked again.
async fn sign_in_again(browser: &Browser<'_>, username: &str) {
    let page = browser.open("/sign-in?next=/account&anew=1").await;
    let request = page.value("request");
    let fields = [
        ("request", request.as_str()),
        ("login", username),
        ("password", PASSWORD),
    ];
    let page = browser.submit("/sign-in", &fields).await;
    let arrived = page.contains("<h1") && !page.contains("Sign in</h1>");
    assert!(arrived, "{} {}", page.status, page.body);
}

#[tokio::test]
async fn whoever_proves_it_again_leaves_no_session_and_no_token_behind() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let (stolen, old) = (browser.cookie(SIGNED_IN), secret(&pair, &browser));
    for _ in 0..2 {
        let before = secret(&pair, &browser);
        sign_in_again(&browser, "ada").await;
        let calls = pair.api.people(|people| people.internal_calls.clone());
        let mut calls = calls.iter().rev();
        let (_, body) = calls.find(|(path, _)| path == "/api/v1/sessions").unwrap();
        assert_eq!(body["session_secret"], before.as_str(), "it goes on");
    }
    assert_eq!(pair.asked("/oauth2/revoke"), 2, "what was replaced ends");
    let now = secret(&pair, &browser);
    pair.api.people(|people| {
        assert_eq!(people.signed_in_by(&old), None);
        assert_eq!(people.signed_in_by(&now), Some("ada"));
    });
    let thief = Browser::new(&pair);
    thief.set_cookie(SIGNED_IN, &stolen);
    assert!(thief.open("/account").await.contains("Sign in</h1>"));
    assert_eq!(browser.get("/account").await.status, 200, "theirs goes on");
}

#[tokio::test]
async fn a_second_factor_goes_on_with_the_session_as_well() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("grace", "/account").await;
    let code = [("code", "123456")];
    browser.submit("/sign-in/second-factor", &code).await;
    let before = secret(&pair, &browser);
    sign_in_again(&browser, "grace").await;
    browser.submit("/sign-in/second-factor", &code).await;
    assert_ne!(secret(&pair, &browser), before);
    pair.api
        .people(|people| assert_eq!(people.signed_in_by(&before), None));
}

#[tokio::test]
async fn what_somebody_planted_opens_nothing_after_signing_in() {
    let pair = Pair::start().await;
    let attacker = Browser::new(&pair);
    attacker.sign_in("ada", "/account").await;
    attacker.open("/sign-in?next=/tags&anew=1").await;
    let half = Browser::new(&pair);
    half.sign_in("grace", "/account").await;
    let planted = secret(&pair, &attacker);

    let victim = Browser::new(&pair);
    for name in [SESSION, SIGNED_IN, "recto-flows"] {
        victim.set_cookie(name, &attacker.cookie(name));
    }
    victim.set_cookie("recto-pending", &half.cookie("recto-pending"));
    let step = {
        let page = victim.open("/sign-in?next=/account&anew=1").await;
        let request = page.value("request");
        let fields = [
            ("request", request.as_str()),
            ("login", "grace"),
            ("password", PASSWORD),
        ];
        victim.submit("/sign-in", &fields).await
    };
    assert!(step.contains("One more step"));
    let of_attacker = kept(&pair, &half, "recto-pending");
    assert_ne!(
        kept(&pair, &victim, "recto-pending")["pending"],
        of_attacker["pending"]
    );
    let account = victim
        .submit("/sign-in/second-factor", &[("code", "123456")])
        .await;
    assert!(account.contains("grace@example.com"), "as who signed in");

    // Everything that the browser has now is new, and what was planted is worth nothing.
    assert_ne!(secret(&pair, &victim), planted);
    pair.api
        .people(|people| assert_eq!(people.signed_in_by(&planted), None));
    assert!(
        attacker.open("/account").await.contains("Sign in</h1>"),
        "the attacker is not signed in, as whomever"
    );
    for name in [SESSION, SIGNED_IN] {
        assert_ne!(victim.cookie(name), attacker.cookie(name));
    }
}

#[tokio::test]
async fn a_cookie_of_the_older_key_still_opens_after_the_keys_changed() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let older = browser.cookie(SIGNED_IN);

    let rotated = pair.with_another_key_on_top().await;
    let later = Browser::at(&pair, &rotated.url);
    later.set_cookie(SIGNED_IN, &older);
    let account = later.get("/account").await;
    assert_eq!(account.status, 200);
    assert!(account.contains("ada@example.com"));
    // What is written from now on is of the new key alone.
    sign_in_again(&later, "ada").await;
    browser.set_cookie(SIGNED_IN, &later.cookie(SIGNED_IN));
    assert_eq!(browser.get("/account").await.status, 303);
}
