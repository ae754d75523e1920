//! Tokens and cookies: who may have them, and for how long.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::browser::Browser;
use crate::support::Pair;

const SIGNED_IN: &str = "recto-signed-in";
const PATH: &str = "/session/access-token";

#[tokio::test]
async fn cookies_are_bound_to_the_host_and_closed_to_scripts() {
    let pair = Pair::with(&["--site-url=https://example.com"]).await;
    let start = Browser::new(&pair).get("/sign-in").await;
    let cookie = start.cookie_attributes("__Host-recto-flows");
    for part in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Domain"));
}

#[tokio::test]
async fn a_cookie_tells_nothing_and_cannot_be_made_or_moved() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let (signed_in, session) = (browser.cookie(SIGNED_IN), browser.cookie("recto-session"));
    for part in ["ada", "refresh-", "access-"] {
        assert!(!signed_in.contains(part));
    }
    let damaged = signed_in.replacen(&signed_in[20..22], "AA", 1);
    for other in [damaged.as_str(), session.as_str(), "nonsense", ""] {
        browser.set_cookie(SIGNED_IN, other);
        let page = browser.get("/account").await;
        assert_eq!(page.status, 303, "not signed in with {other:?}");
    }
}

#[tokio::test]
async fn islands_get_an_access_token_and_nothing_else() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let nobody = browser.post(PATH, &[]).await;
    assert_eq!(nobody.status, 401);

    browser.sign_in("ada", "/account").await;
    let reply = browser.post(PATH, &[]).await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("cache-control"), "no-store");
    assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin");
    let body: serde_json::Value = serde_json::from_str(&reply.body).unwrap();
    assert!(body["expires_in"].as_i64().unwrap() > 200);
    let scopes = scopes_of(body["access_token"].as_str().unwrap());
    assert_eq!(scopes, "account.read account.write", "and no more");
    assert!(!reply.contains("refresh-"));
    assert_eq!(browser.get(PATH).await.status, 405, "never by a link");
}

#[tokio::test]
async fn who_signed_in_for_less_is_led_through_the_api_without_a_word() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let cookie = browser.cookie(SIGNED_IN);
    let older = pair.rewrite((SIGNED_IN, &cookie), |person| {
        person.as_object_mut().unwrap().remove("asked").unwrap();
    });
    browser.set_cookie(SIGNED_IN, &older);

    // A form is not lost by it: its page was good for the older token too.
    let fields = [("display_name", "Countess Lovelace")];
    let saved = browser.post("/account", &fields).await;
    assert_eq!(saved.header("location"), "/account");

    browser.set_cookie(SIGNED_IN, &older);
    let first = browser.get("/account/sessions?cursor=x").await;
    let way = first.header("location");
    assert_eq!(way, "/sign-in?next=%2Faccount%2Fsessions%3Fcursor%3Dx");
    let page = browser.open(way).await;
    assert!(page.contains("Sessions</h1>"), "{}", page.body);
    assert_eq!(browser.get("/account").await.status, 200, "once is enough");
}

#[tokio::test]
async fn no_other_site_gets_a_token_or_sends_a_form() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    for headers in [
        [("sec-fetch-site", "cross-site")],
        [("sec-fetch-site", "same-site")],
        [("origin", "https://evil.example")],
        [("origin", "null")],
    ] {
        for path in [PATH, "/sign-out", "/account", "/sign-in", "/sign-up"] {
            let reply = browser.post_with(path, &[], &headers).await;
            assert_eq!(reply.status, 403, "{path} {headers:?}");
            assert!(reply.contains("This was not sent from this site"));
        }
    }
    assert_eq!(
        browser.open("/account").await.status,
        200,
        "still signed in"
    );
    let own = [("origin", "http://localhost:3000")];
    assert_eq!(browser.post_with(PATH, &[], &own).await.status, 200);
}

#[tokio::test]
async fn a_token_that_ends_is_renewed_once_for_all_who_ask() {
    let pair = Pair::start().await;
    pair.api.people(|people| people.token_seconds = 10);
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/tags").await;
    pair.api.people(|people| people.token_seconds = 300);
    let old = browser.cookie(SIGNED_IN);

    let tabs: Vec<_> = (0..8)
        .map(|_| {
            let tab = Browser::new(&pair);
            tab.set_cookie(SIGNED_IN, &old);
            async move { tab.get("/account").await.status.as_u16() }
        })
        .collect();
    let statuses = futures::future::join_all(tabs).await;
    assert!(statuses.iter().all(|status| *status == 200), "{statuses:?}");
    assert_eq!(pair.api.people(|people| people.refreshed), 1);

    browser.get("/account").await;
    assert_ne!(browser.cookie(SIGNED_IN), old, "the new token is kept");
}

#[tokio::test]
async fn who_was_signed_out_elsewhere_is_asked_to_sign_in() {
    let pair = Pair::start().await;
    pair.api.people(|people| people.token_seconds = 10);
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    pair.api.people(sample_api::People::end_everything);
    let page = browser.open("/account").await;
    assert!(page.contains("Sign in</h1>"));
    assert!(!browser.cookies().iter().any(|name| name == SIGNED_IN));

    // The same while the access token would still be good.
    pair.api.people(|people| people.token_seconds = 300);
    browser.sign_in("ada", "/account").await;
    pair.api.people(sample_api::People::end_everything);
    assert!(browser.open("/account").await.contains("Sign in</h1>"));
}

#[tokio::test]
async fn an_api_in_trouble_signs_nobody_out() {
    let pair = Pair::start().await;
    pair.api.people(|people| people.token_seconds = 29);
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/tags").await;
    pair.api.people(|people| people.token_seconds = 300);
    let kept = browser.cookie(SIGNED_IN);
    for (status, error) in [
        (503, "temporarily_unavailable"),
        (500, "server_error"),
        (401, "invalid_client"),
        (400, "unauthorized_client"),
    ] {
        pair.api
            .people(|people| people.token_error = Some((status, error)));
        // The old token is good for a while yet, and so is the form.
        let fields = [("display_name", "Countess Lovelace")];
        let saved = browser.post("/account", &fields).await;
        assert_eq!(saved.header("location"), "/account", "{error}");
        let islands = browser.post(PATH, &[]).await;
        assert_eq!(islands.status, 503, "{error}");
        assert_ne!(browser.cookie(SIGNED_IN), "", "{error}");

        let over = pair.rewrite((SIGNED_IN, &kept), |person| person["ends"] = 0.into());
        browser.set_cookie(SIGNED_IN, &over);
        assert_eq!(browser.get("/account").await.status, 503, "{error}");
        assert_eq!(browser.cookie(SIGNED_IN), over, "still theirs: {error}");
        browser.set_cookie(SIGNED_IN, &kept);
    }
    pair.api
        .people(|people| people.token_error = Some((400, "invalid_grant")));
    let page = browser.get("/account").await;
    assert_eq!(page.header("location"), "/sign-in?next=%2Faccount");
    assert!(!browser.cookies().iter().any(|name| name == SIGNED_IN));
}

#[tokio::test]
async fn the_api_learns_where_somebody_is_whose_token_is_renewed() {
    let pair = Pair::with(&["--trusted-proxies=1"]).await;
    pair.api.people(|people| people.token_seconds = 10);
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/tags").await;
    let cookie = format!("{SIGNED_IN}={}", browser.cookie(SIGNED_IN));
    let headers = [
        ("cookie", cookie.as_str()),
        ("x-forwarded-for", "198.51.100.7:4711"),
    ];
    pair.get_with("/account", &headers).await;
    let said: Vec<_> = pair
        .api
        .received()
        .into_iter()
        .filter(|received| received.target == "/oauth2/token")
        .filter_map(|received| received.headers.get("person-address").cloned())
        .collect();
    assert_eq!(said, ["198.51.100.7"]);
}

#[tokio::test]
async fn public_pages_stay_cacheable_and_show_a_name_to_its_owner_only() {
    let pair = Pair::start().await;
    let anonymous = pair.get("/tags").await;
    assert!(anonymous.header("cache-control").starts_with("public"));
    assert!(anonymous.contains("href=\"/sign-in?next=%2Ftags\""));

    let browser = Browser::new(&pair);
    let own = browser.sign_in("ada", "/tags").await;
    assert!(own.contains("Ada Lovelace</span>"));
    assert_eq!(own.header("cache-control"), "private, no-cache");
    assert_ne!(own.header("etag"), anonymous.header("etag"));
    let vary: Vec<_> = own.headers.get_all("vary").iter().collect();
    assert!(vary.iter().any(|value| *value == "cookie"), "{vary:?}");

    let again = pair.get("/tags").await;
    assert_eq!(again.header("etag"), anonymous.header("etag"));
    assert!(!again.contains("Ada Lovelace</span>"));
}

/// What an access token of the stand-in is good for.
fn scopes_of(token: &str) -> String {
    let payload = URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap());
    let claims: serde_json::Value = serde_json::from_slice(&payload.unwrap()).unwrap();
    claims.get("scope").unwrap().as_str().unwrap().to_owned()
}
