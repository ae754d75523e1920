//! Applications that register themselves: by a token, by the rules for all, and never as the site.

use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;
use verso::permissions::Permission;

use crate::support::{Answer, TestApp, on_both_engines, query_of, resume_path};

on_both_engines!(
    an_application_registers_itself_and_gets_tokens,
    people_are_asked_and_see_who_it_belongs_to,
    without_a_good_token_nobody_registers_anything,
    a_token_is_good_for_so_many_applications_even_at_the_same_time,
    a_token_ends_with_the_rights_of_who_made_it,
    what_is_left_out_is_what_the_standard_says,
    what_breaks_the_rules_is_refused_in_the_words_of_the_standard,
    nobody_registers_as_the_site_or_for_its_scope,
    tokens_are_made_listed_and_deleted_by_who_may,
    who_signed_in_long_ago_makes_no_token,
);

const TOKENS: &str = "/api/v1/client-registration-tokens";

fn metadata() -> Value {
    json!({
        "client_name": "Margin notes",
        "client_uri": "https://app.example/",
        "redirect_uris": ["https://app.example/callback"],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "scope": "openid profile offline_access",
        "token_endpoint_auth_method": "client_secret_post",
    })
}

/// Somebody who may register applications, with a token for the API.
async fn registrar(app: &TestApp) -> (Uuid, String) {
    let user = app
        .has_user_who_may("registrar", &[Permission::ClientsAdd])
        .await;
    let token = app.token(&["clients.read", "clients.write"], user).await;
    (user, token)
}

async fn initial_token(app: &TestApp, token: &str, uses: i64) -> String {
    let input = json!({ "name": "Installer", "uses": uses, "expires_in_days": 7 });
    let answer = app.post(TOKENS).bearer(token).json(input).await.is(201);
    let made: Value = serde_json::from_slice(&answer.body).unwrap();
    made["token"].as_str().unwrap().to_owned()
}

async fn register(app: &TestApp, token: &str, metadata: Value) -> Answer {
    app.post("/oauth2/register")
        .bearer(token)
        .json(metadata)
        .await
}

fn registered(answer: Answer) -> Value {
    let answer = answer.is(201);
    assert_eq!(answer.header("cache-control"), "no-store");
    serde_json::from_slice(&answer.body).unwrap()
}

async fn an_application_registers_itself_and_gets_tokens(app: TestApp) {
    let (_, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 1).await;
    assert!(initial.starts_with("rvi_"));
    let made = registered(register(&app, &initial, metadata()).await);
    assert_eq!(made["client_secret_expires_at"], 0);
    assert_eq!(
        made["client_id_issued_at"],
        app.state.clock.now().timestamp()
    );
    for (name, value) in metadata().as_object().unwrap() {
        assert_eq!(&made[name], value, "{name}");
    }
    let (id, secret) = (&made["client_id"], &made["client_secret"]);
    let (id, secret) = (id.as_str().unwrap(), secret.as_str().unwrap());
    let session = app.has_session(app.has_user("ada").await).await;
    let uri = [("redirect_uri", "https://app.example/callback")];
    let code = app.code(id, &session, &uri).await;
    let changes = [uri[0], ("client_secret", secret)];
    let tokens = app.exchange(id, &code, &changes).await.json();
    assert_eq!(tokens["scope"], "openid profile offline_access");
    // It is like others of its owner's.
    let own = app.get("/api/v1/me/clients").bearer(&token).await;
    assert_eq!(own.items("id"), [id]);
}

async fn people_are_asked_and_see_who_it_belongs_to(app: TestApp) {
    let (_, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 1).await;
    let made = registered(register(&app, &initial, metadata()).await);
    let id = made["client_id"].as_str().unwrap();
    let session = app.has_session(app.has_user("ada").await).await;
    let uri = [("redirect_uri", "https://app.example/callback")];
    let begun = app.begin(id, &uri).await;
    let details = app.details(&begun, Some(&session)).await;
    assert_eq!(details["next_step"], "consent");
    assert_eq!(details["client"]["owner"], "registrar");
    assert_eq!(details["client"]["is_site"], false);
    let decision = json!({ "decision": "continue", "session_secret": session.secret });
    app.decide(&begun, decision).await.problem(409, "conflict");
}

async fn without_a_good_token_nobody_registers_anything(app: TestApp) {
    let (_, token) = registrar(&app).await;
    let answer = app.post("/oauth2/register").json(metadata()).await;
    assert_eq!(
        answer.header("www-authenticate"),
        "Bearer realm=\"rectoverso\""
    );
    answer.oauth_error(401, "invalid_token");
    let refuse = async |initial: &str| {
        let answer = register(&app, initial, metadata()).await;
        assert!(answer.header("www-authenticate").contains("invalid_token"));
        answer.oauth_error(401, "invalid_token");
    };
    refuse("rvi_guess").await;
    // A token for the API is none for this.
    refuse(&token).await;
    let spent = initial_token(&app, &token, 1).await;
    register(&app, &spent, metadata()).await.is(201);
    refuse(&spent).await;
    let late = initial_token(&app, &token, 1).await;
    let twice = app.post("/oauth2/register").bearer(&late).bearer(&late);
    twice
        .json(metadata())
        .await
        .oauth_error(401, "invalid_token");
    // Neither a form nor a query holds one.
    let answer = app
        .form("/oauth2/register", &[("access_token", &late)])
        .await;
    answer.oauth_error(401, "invalid_token");
    app.clock.advance(Duration::days(7));
    refuse(&late).await;
    // Whoever has no good token does not learn what is wrong with the rest.
    let answer = app.post("/oauth2/register").bearer("rvi_guess");
    let answer = answer.body("application/json", "{").await;
    answer.oauth_error(401, "invalid_token");
}

async fn a_token_is_good_for_so_many_applications_even_at_the_same_time(app: TestApp) {
    let (_, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 2).await;
    // What is refused costs nothing.
    let wrong = json!({ "redirect_uris": [] });
    let answer = register(&app, &initial, wrong).await;
    answer.oauth_error(400, "invalid_redirect_uri");
    let go = || register(&app, &initial, metadata());
    let answers = tokio::join!(go(), go(), go(), go());
    let answers = [answers.0, answers.1, answers.2, answers.3];
    let made = answers.iter().filter(|answer| answer.status == 201);
    assert_eq!(made.count(), 2);
    let kept = app.get(TOKENS).bearer(&token).await.json();
    assert_eq!(kept["items"][0]["uses_left"], 0);
    let clients = app.get("/api/v1/me/clients").bearer(&token).await;
    assert_eq!(clients.items("id").len(), 2);
}

async fn a_token_ends_with_the_rights_of_who_made_it(app: TestApp) {
    let (user, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 5).await;
    app.run_for("DELETE FROM user_permissions WHERE user_id = $1", user)
        .await;
    let answer = register(&app, &initial, metadata()).await;
    answer.oauth_error(401, "invalid_token");
    // By a group, it comes back.
    let group = app.has_group("Registrars").await;
    app.run("INSERT INTO group_permissions (group_id, codename) SELECT g.id, 'clients.add' FROM groups g WHERE g.name = 'Registrars'")
        .await;
    app.run_for(
        "INSERT INTO user_groups (user_id, group_id) SELECT u.id, g.id FROM users u, groups g WHERE u.username = 'registrar' AND g.id = $1",
        group,
    )
    .await;
    register(&app, &initial, metadata()).await.is(201);
    // Who is disabled leaves none behind, not even for later.
    let root = app.has_superuser("root").await;
    let root = app.token(&["users.write"], root).await;
    let path = format!("/api/v1/users/{user}");
    for (version, is_active) in [(1, false), (2, true)] {
        let change = app.patch(&path).bearer(&root);
        let change = change.if_match(&format!("\"{version}\""));
        change.json(json!({ "is_active": is_active })).await.is(200);
        let answer = register(&app, &initial, metadata()).await;
        answer.oauth_error(401, "invalid_token");
    }
}

async fn what_is_left_out_is_what_the_standard_says(app: TestApp) {
    let (_, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 1).await;
    let metadata = json!({
        "redirect_uris": ["https://app.example/callback"],
        "client_uri": null,
        "logo_uri": "https://app.example/logo.png",
        "client_name#de": "Randnotizen",
    });
    let made = registered(register(&app, &initial, metadata).await);
    assert_eq!(made["token_endpoint_auth_method"], "client_secret_basic");
    assert_eq!(made["grant_types"], json!(["authorization_code"]));
    assert_eq!(made["response_types"], json!(["code"]));
    assert_eq!(made["scope"], "openid profile email offline_access");
    assert_eq!(made["id_token_signed_response_alg"], "ES256");
    // What we do not know is not kept.
    assert!(made.get("logo_uri").is_none());
}

async fn what_breaks_the_rules_is_refused_in_the_words_of_the_standard(app: TestApp) {
    let (_, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 1).await;
    for (name, value) in [
        ("redirect_uris", json!(["http://app.example/cb"])),
        ("redirect_uris", json!(["https://*.example/cb"])),
        ("redirect_uris", json!(["javascript:alert(1)"])),
        ("redirect_uris", json!([])),
        ("redirect_uris", json!("https://app.example/cb")),
        ("post_logout_redirect_uris", json!(["https://a.example/#x"])),
        ("client_name", json!(" spaces ")),
        ("client_name", json!("\u{202e}eltit")),
        ("client_uri", json!("javascript:alert(1)")),
        ("grant_types", json!(["password"])),
        ("grant_types", json!(["implicit"])),
        ("response_types", json!(["token"])),
        ("response_types", json!("code")),
        ("token_endpoint_auth_method", json!("private_key_jwt")),
        ("token_endpoint_auth_method", json!("client_secret_jwt")),
        ("id_token_signed_response_alg", json!("none")),
        ("jwks_uri", json!("https://app.example/jwks")),
        ("subject_type", json!("pairwise")),
        ("backchannel_logout_uri", json!("https://169.254.169.254/")),
        ("scope", json!(["openid"])),
        ("scope", json!("openid \"everything\" \u{e4}")),
        ("software_statement", json!("e30.e30.")),
    ] {
        let error = match name {
            "redirect_uris" => "invalid_redirect_uri",
            "software_statement" => "invalid_software_statement",
            _ => "invalid_client_metadata",
        };
        let mut metadata = metadata();
        metadata[name] = value;
        let description = register(&app, &initial, metadata)
            .await
            .oauth_error(400, error);
        // A key that is missing is named itself.
        let named = [name, "jwks", "software statements"];
        assert!(
            named.iter().any(|name| description.contains(name)),
            "{name}: {description}"
        );
        assert!(!description.contains(['"', '\\']), "{description}");
    }
    for body in ["{", "[]", "{\"scope\": \"openid\", \"scope\": \"email\"}"] {
        let answer = app.post("/oauth2/register").bearer(&initial);
        let answer = answer.body("application/json", body).await;
        answer.oauth_error(400, "invalid_client_metadata");
    }
    register(&app, &initial, metadata()).await.is(201);
}

async fn nobody_registers_as_the_site_or_for_its_scope(app: TestApp) {
    let (_, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 2).await;
    for scope in ["internal", "openid internal"] {
        let mut metadata = metadata();
        metadata["scope"] = scope.into();
        let answer = register(&app, &initial, metadata).await;
        answer.oauth_error(400, "invalid_client_metadata");
    }
    let mut metadata = metadata();
    for name in ["client_id", "id", "client_secret", "owner_id"] {
        metadata[name] = "site".into();
    }
    for name in ["is_trusted", "is_site", "first_party", "trusted"] {
        metadata[name] = true.into();
    }
    let made = registered(register(&app, &initial, metadata).await);
    let id = made["client_id"].as_str().unwrap();
    assert_ne!(id, "site");
    assert!(made["client_secret"].as_str().unwrap().starts_with("rvk_"));
    let session = app.has_session(app.has_user("ada").await).await;
    let uri = ("redirect_uri", "https://app.example/callback");
    let begun = app.begin(id, &[uri]).await;
    let details = app.details(&begun, Some(&session)).await;
    assert_eq!(details["next_step"], "consent");
    let begun = app.begin(id, &[uri, ("prompt", "none")]).await;
    let decision = json!({ "decision": "continue", "session_secret": session.secret });
    let path = resume_path(app.decide(&begun, decision).await);
    let query = query_of(&app.come_back(&path, &begun).await);
    assert_eq!(query["error"], "consent_required");
}

async fn tokens_are_made_listed_and_deleted_by_who_may(app: TestApp) {
    let (user, token) = registrar(&app).await;
    let initial = initial_token(&app, &token, 3).await;
    let list = app.get(TOKENS).bearer(&token).await;
    assert!(!list.text().contains(&initial));
    let kept = list.json();
    let kept = &kept["items"][0];
    assert_eq!(
        (&kept["name"], &kept["uses_left"]),
        (&"Installer".into(), &3.into())
    );
    assert!(kept["last_used_at"].is_null());
    // Another person's list is another.
    let other = app
        .has_user_who_may("other", &[Permission::ClientsAdd])
        .await;
    let others = app.token(&["clients.read", "clients.write"], other).await;
    let list = app.get(TOKENS).bearer(&others).await.json();
    assert_eq!(list["items"], json!([]));
    let path = format!("{TOKENS}/{}", kept["id"].as_str().unwrap());
    let answer = app.delete(&path).bearer(&others).await;
    answer.problem(404, "not_found");
    app.delete(&path).bearer(&token).await.is(204);
    let answer = register(&app, &initial, metadata()).await;
    answer.oauth_error(401, "invalid_token");
    for (input, mistake) in [
        (json!({ "uses": 0 }), "body/uses too_small"),
        (json!({ "uses": 101 }), "body/uses too_large"),
        (
            json!({ "expires_in_days": 91 }),
            "body/expires_in_days too_large",
        ),
    ] {
        let mut all = json!({ "name": "Installer", "uses": 1, "expires_in_days": 1 });
        for (name, value) in input.as_object().unwrap() {
            all[name] = value.clone();
        }
        let answer = app.post(TOKENS).bearer(&token).json(all).await;
        assert_eq!(answer.mistakes(), [mistake]);
    }
    let reader = app.token(&["account.read"], user).await;
    let events = app.get("/api/v1/me/audit-log").bearer(&reader).await;
    let mut actions = events.items("action");
    actions.sort();
    assert_eq!(
        actions,
        ["registration_token.created", "registration_token.deleted"]
    );
}

async fn who_signed_in_long_ago_makes_no_token(app: TestApp) {
    let (user, _) = registrar(&app).await;
    let mut claims = app.claims(&["clients.write"], Some(user)).await;
    claims.auth_time = Some(app.state.clock.now().timestamp() - 601);
    let token = app.signed(&claims).await;
    let input = json!({ "name": "Installer", "uses": 1, "expires_in_days": 1 });
    let answer = app.post(TOKENS).bearer(&token).json(input).await;
    answer.problem(401, "authentication_too_old");
}
