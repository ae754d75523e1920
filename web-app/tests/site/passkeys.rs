//! Passkeys: what pages and forms do about them. `browser-tests` has the script and an authenticator.

use serde_json::Value;

use crate::browser::Browser;
use crate::support::{Pair, Reply};

const MINE: &str = "/account/passkeys";
const GOOD: &str = r#"{"id":"good"}"#;

fn json(reply: &Reply) -> Value {
    serde_json::from_str(&reply.body).unwrap()
}

#[tokio::test]
async fn a_passkey_signs_in_on_the_sign_in_page() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.open("/sign-in?next=/account").await;
    assert!(page.contains("Sign in with a passkey") && page.contains("username webauthn"));
    let request = page.value("request");
    let begun = browser.post("/sign-in/passkey/challenge", &[]).await;
    assert_eq!(begun.header("cache-control"), "no-store");
    let begun = json(&begun);
    assert_eq!(begun["options"]["rpId"], "localhost");
    let challenge = begun["challenge"].as_str().unwrap();
    let mut fields = [
        ("request", request.as_str()),
        ("challenge", challenge),
        ("credential", r#"{"id":"of nobody"}"#),
    ];
    for (credential, said) in [
        (
            r#"{"id":"of nobody"}"#,
            "This passkey does not open an account here.",
        ),
        ("", "Your browser did not ask for a passkey."),
        ("{", "Your browser did not ask for a passkey."),
    ] {
        fields[2].1 = credential;
        let again = browser.post("/sign-in/passkey", &fields).await;
        assert_eq!(again.status, 422);
        assert!(again.contains(said), "{}", again.body);
        assert_eq!(again.value("request"), request);
    }
    fields[2].1 = GOOD;
    let account = browser.submit("/sign-in/passkey", &fields).await;
    assert!(account.contains("ada@example.com"));
}

#[tokio::test]
async fn a_passkey_is_the_second_step_where_there_is_one() {
    let pair = Pair::start().await;
    pair.api.people(|people| {
        for account in &mut people.accounts {
            account.has_passkey = true;
        }
    });
    let browser = Browser::new(&pair);
    let step = browser.sign_in("grace", "/account").await;
    assert!(step.contains("Now use one of your passkeys."));
    assert!(step.contains("Use the authenticator app instead"));
    assert!(step.contains("Use a recovery code instead"));
    let begun = browser.post("/sign-in/second-factor/passkey/challenge", &[]);
    let begun = json(&begun.await);
    let challenge = begun["challenge"].as_str().unwrap();
    let path = "/sign-in/second-factor/passkey";
    let wrong = [("challenge", challenge), ("credential", "{}")];
    let again = browser.post(path, &wrong).await;
    assert_eq!(again.status, 422);
    assert!(again.contains("This passkey does not open an account here."));
    let fields = [("challenge", challenge), ("credential", GOOD)];
    let account = browser.submit(path, &fields).await;
    assert!(account.contains("grace@example.com"));
    // Without a password before it there is nothing to be the second step of.
    let nobody = Browser::new(&pair);
    let begun = nobody.post("/sign-in/second-factor/passkey/challenge", &[]);
    assert!(
        json(&begun.await)["sign_in"]
            .as_str()
            .unwrap()
            .starts_with("/sign-in")
    );
}

#[tokio::test]
async fn passkeys_are_added_renamed_and_removed() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let empty = browser.open(MINE).await;
    assert!(
        empty.contains("You have no passkey yet.") && empty.contains("allow JavaScript to add one")
    );
    let begun = json(&browser.post("/account/passkeys/challenge", &[]).await);
    let challenge = begun["challenge"].as_str().unwrap();
    let mut fields = [
        ("challenge", "challenge-old"),
        ("credential", GOOD),
        ("name", "Desk"),
    ];
    let late = browser.post(MINE, &fields).await;
    assert_eq!(late.status, 422);
    assert!(late.contains("That took too long."));
    fields[0].1 = challenge;
    let added = browser.submit(MINE, &fields).await;
    assert!(
        added.contains("The passkey “Desk” is added.") && added.contains("wx4k-9pqr-7abc-2mnt")
    );

    let id = added.value("id");
    let rename = format!("{MINE}/rename?id={id}");
    let page = browser.open(&rename).await;
    assert_eq!(page.value("name"), "Desk");
    let version = page.value("version");
    let fields = [
        ("id", id.as_str()),
        ("version", &version),
        ("name", "Shelf"),
    ];
    let renamed = browser.submit("/account/passkeys/rename", &fields).await;
    assert!(renamed.contains("The passkey has its new name.") && renamed.contains("Shelf"));
    let removed = browser
        .submit("/account/passkeys/remove", &[("id", &id)])
        .await;
    assert!(removed.contains("The passkey is removed.") && !removed.contains("Shelf"));
    assert_eq!(browser.get(&rename).await.status, 404);
}

#[tokio::test]
async fn where_passkeys_do_not_work_the_pages_say_so() {
    let pair = Pair::start().await;
    let reason = "Passkeys belong to a name.";
    pair.api
        .people(|people| people.no_passkeys_because = Some(reason.into()));
    let browser = Browser::new(&pair);
    let page = browser.open("/sign-in?next=/account").await;
    assert!(!page.contains("Sign in with a passkey") && !page.contains("webauthn"));
    browser.sign_in("ada", "/account").await;
    let page = browser.open(MINE).await;
    assert!(page.contains(reason) && !page.contains("Add a passkey"));
}

#[tokio::test]
async fn a_script_is_told_where_to_sign_in() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let begun = browser.post("/account/passkeys/challenge", &[]).await;
    assert_eq!(begun.status, 401);
    assert_eq!(
        json(&begun)["sign_in"],
        "/sign-in?next=%2Faccount%2Fpasskeys"
    );
}
