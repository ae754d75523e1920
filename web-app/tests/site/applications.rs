//! What people register to call the API with.

use crate::browser::Browser;
use crate::support::{Pair, Reply};

const NEW: &str = "/account/applications/new";
const WEB: [(&str, &str); 6] = [
    ("kind", "web"),
    ("name", "Margin notes"),
    ("website_url", "https://notes.example"),
    ("redirect_uris", "https://notes.example/callback"),
    ("scopes", "openid"),
    ("scopes", "account.read"),
];

/// A browser whose person has registered an application, and its page.
async fn registered<'a>(pair: &'a Pair, fields: &[(&str, &str)]) -> (Browser<'a>, String, Reply) {
    let browser = Browser::new(pair);
    browser.sign_in("ada", "/account").await;
    let made = browser.post(NEW, fields).await;
    let address = made.header("location").to_owned();
    assert!(
        address.starts_with("/account/applications/client-"),
        "{}",
        made.body
    );
    let page = browser.open(&address).await;
    (browser, address, page)
}

#[tokio::test]
async fn who_has_none_is_shown_the_way_to_a_first_call() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.sign_in("ada", "/account/applications").await;
    assert!(page.contains("You have registered no application."));
    assert!(page.contains(&format!("{}/api/v1/me", pair.api.url())));
    assert!(page.contains("href=\"/account/access-tokens\""));
}

#[tokio::test]
async fn an_application_is_registered_and_its_secret_shown_once() {
    let pair = Pair::start().await;
    let (browser, address, page) = registered(&pair, &WEB).await;
    assert!(page.contains("rvk_secret-"), "{}", page.body);
    assert_eq!(page.header("cache-control"), "no-store");
    let client = pair.api.people(|people| people.clients[0].clone());
    assert_eq!(client.auth_method, "client_secret_basic");
    assert_eq!(client.grant_types, ["authorization_code", "refresh_token"]);
    assert_eq!(client.scopes, ["openid", "account.read"]);

    let later = browser.open(&address).await;
    assert!(!later.contains("rvk_secret-"), "it is shown once");
    for language in ["curl", "TypeScript", "Python", "Rust"] {
        let start = format!("data-snippet=\"{language}\"");
        assert!(later.contains(&start), "{language}");
    }
    assert!(later.contains(&client.id) && later.contains(&pair.api.url()));
    let list = browser.open("/account/applications").await;
    assert!(list.contains(&format!("<a href=\"{address}\">Margin notes</a>")));
}

#[tokio::test]
async fn each_kind_proves_itself_in_its_own_way() {
    let device = "urn:ietf:params:oauth:grant-type:device_code";
    for (kind, method, grants) in [
        ("app", "none", vec!["authorization_code", "refresh_token"]),
        (
            "command-line",
            "none",
            vec![device, "authorization_code", "refresh_token"],
        ),
        ("service", "client_secret_basic", vec!["client_credentials"]),
    ] {
        let pair = Pair::start().await;
        let mut fields = WEB;
        fields[0].1 = kind;
        let (_, _, page) = registered(&pair, &fields).await;
        let client = pair.api.people(|people| people.clients[0].clone());
        assert_eq!(
            (client.auth_method.as_str(), client.grant_types),
            (method, grants.into_iter().map(str::to_owned).collect())
        );
        assert_eq!(page.contains("rvk_secret-"), method != "none", "{kind}");
        assert_eq!(client.redirect_uris.is_empty(), kind == "service");
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_is_lost() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let empty = browser
        .post(NEW, &[("website_url", "https://notes.example")])
        .await;
    assert_eq!(empty.status, 422);
    for complaint in [
        "<a href=\"#kind\">Choose what you write.</a>",
        "<a href=\"#name\">Enter what people are to know it as.</a>",
        "<a href=\"#scopes\">Choose what it may ask for.</a>",
    ] {
        assert!(empty.contains(complaint), "{complaint}");
    }
    assert_eq!(empty.value("website_url"), "https://notes.example");

    let mut fields = WEB;
    fields[3].1 = "https://notes.example/callback\r\n\r\nftp://notes.example/";
    let again = browser.post(NEW, &fields).await;
    assert_eq!(again.status, 422);
    assert!(again.contains(
        "<a href=\"#redirect_uris\">The address in line 2 must begin with https://.</a>"
    ));
    assert!(again.contains("ftp://notes.example/</textarea>"));
    assert_eq!(again.value("name"), "Margin notes");
    assert!(again.contains("id=\"scopes-account-read\" type=\"checkbox\" name=\"scopes\" value=\"account.read\" checked"));
    fields[3].1 = " ";
    let none = browser.post(NEW, &fields).await;
    assert!(none.contains("Enter the address that people are to be sent back to."));
    assert_eq!(pair.api.people(|people| people.clients.len()), 0);
}

#[tokio::test]
async fn an_application_is_changed_in_the_version_that_was_seen() {
    let pair = Pair::start().await;
    let (browser, address, _) = registered(&pair, &WEB).await;
    let edit = format!("{address}/edit");
    let form = browser.open(&edit).await;
    assert_eq!(form.value("name"), "Margin notes");
    let version = form.value("version");
    let fields = [
        ("version", version.as_str()),
        ("name", "Marginalia"),
        (
            "redirect_uris",
            "https://notes.example/callback\nhttps://notes.example/other",
        ),
        ("scopes", "openid"),
    ];
    let page = browser.submit(&edit, &fields).await;
    assert!(page.contains("The application is changed.") && page.contains("Marginalia</h1>"));
    let client = pair.api.people(|people| people.clients[0].clone());
    assert_eq!((client.redirect_uris.len(), client.website_url), (2, None));

    let late = browser.post(&edit, &fields).await;
    assert_eq!(late.status, 422);
    assert!(late.contains("was changed elsewhere meanwhile"));
    assert_ne!(
        late.value("version"),
        version,
        "the next attempt is about what is there now"
    );
}

#[tokio::test]
async fn a_secret_is_renewed_and_an_application_deleted() {
    let pair = Pair::start().await;
    let (browser, address, first) = registered(&pair, &WEB).await;
    let page = browser.submit(&format!("{address}/secret"), &[]).await;
    assert!(page.contains("This is the new secret.") && page.contains("rvk_secret-"));
    assert_ne!(page.body, first.body);

    let delete = format!("{address}/delete");
    let question = browser.open(&delete).await;
    assert!(question.contains("There is no way back."));
    assert_eq!(
        pair.api.people(|people| people.clients.len()),
        1,
        "asking deletes nothing"
    );
    let wrong = browser.post(&delete, &[("version", "99")]).await;
    assert_eq!(wrong.header("location"), delete);
    let version = question.value("version");
    let list = browser.submit(&delete, &[("version", &version)]).await;
    assert!(list.contains("The application is deleted."));
    assert_eq!(browser.open(&address).await.status, 404);
}

#[tokio::test]
async fn an_address_with_anything_but_an_id_leads_nowhere() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    for id in ["%2e%2e", "a%2fb", "%00", "a%20b", "%ff"] {
        let page = browser.get(&format!("/account/applications/{id}")).await;
        assert_eq!(page.status, 404, "{id}");
    }
}

#[tokio::test]
async fn an_application_may_prove_itself_by_a_key_instead_of_a_secret() {
    let pair = Pair::start().await;
    let keys = "{ \"keys\": [{ \"kty\": \"EC\" }] }";
    let fields = [&WEB[..], &[("jwks", keys)]].concat();
    let (browser, address, page) = registered(&pair, &fields).await;
    let client = pair.api.people(|people| people.clients[0].clone());
    assert_eq!(client.auth_method, "private_key_jwt");
    assert!(page.contains("a key of its own") && !page.contains("rvk_secret-"));
    assert!(!page.contains("data-snippet"));
    let form = browser.open(&format!("{address}/edit")).await;
    assert!(form.contains("those that are there stay"));

    let nonsense = [&WEB[..], &[("jwks", "my key")]].concat();
    let again = browser.post(NEW, &nonsense).await;
    assert!(again.contains("<a href=\"#jwks\">The keys must be a JWK set, in JSON.</a>"));
    let mut app = fields;
    app[0].1 = "app";
    let refused = browser.post(NEW, &app).await;
    assert!(refused.contains("Only a web application or a service can keep a key"));
}
