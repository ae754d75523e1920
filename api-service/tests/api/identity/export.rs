//! `GET /api/v1/me/export`

use serde_json::{Value, json};

use crate::support::{Column, TestApp, article, on_both_engines};

on_both_engines!(
    everything_that_is_known_of_me_is_exported,
    my_tokens_and_applications_are_exported_without_their_secrets,
    every_column_that_tells_of_somebody_is_exported_or_left_out_for_a_reason,
    who_signed_in_long_ago_must_do_so_again,
    secrets_are_not_exported,
    from_where_others_acted_on_my_account_is_not_exported,
);

/// What the export makes of a table that tells of somebody.
struct Told {
    table: &'static str,
    /// Which member of the export has its rows.
    member: &'static str,
    /// Columns with another name there.
    renamed: &'static [(&'static str, &'static str)],
    /// Columns that are not there, and why.
    left_out: &'static [(&'static str, &'static str)],
}

const fn told(
    table: &'static str,
    member: &'static str,
    left_out: &'static [(&'static str, &'static str)],
) -> Told {
    Told {
        table,
        member,
        renamed: &[],
        left_out,
    }
}

const ID: (&str, &str) = ("id", "names the row to us");
const MINE: (&str, &str) = ("user_id", "whose export it is");
const DIGEST: &str = "a digest";

const TOLD: &[Told] = &[
    told(
        "access_tokens",
        "access_tokens",
        &[ID, MINE, ("token_hash", DIGEST)],
    ),
    Told {
        renamed: &[("actor_client_id", "client_id")],
        ..told(
            "audit_log",
            "events",
            &[
                ID,
                ("actor_user_id", "who else did it is other people's"),
                ("subject_user_id", "whose export it is"),
            ],
        )
    },
    told(
        "authenticators",
        "",
        &[(
            "*",
            "a sealed secret; account.has_authenticator and events tell of it",
        )],
    ),
    told("authorization_codes", "", &[("*", "digests, for a minute")]),
    told(
        "authorizations",
        "authorizations",
        &[
            ID,
            MINE,
            ("session_id", "an id of ours; it began when the session did"),
            ("dpop_jkt", "a key of the application"),
        ],
    ),
    told(
        "client_registration_tokens",
        "registration_tokens",
        &[ID, MINE, ("token_hash", DIGEST)],
    ),
    told("client_secrets", "", &[("*", "digests")]),
    told(
        "clients",
        "clients",
        &[
            ("owner_id", "whose export it is"),
            ("version", "for changing it"),
        ],
    ),
    told("grants", "grants", &[ID, MINE]),
    told(
        "idempotency_keys",
        "",
        &[("*", "sealed answers that were given already, for a day")],
    ),
    told(
        "invitations",
        "invitations",
        &[
            ID,
            ("invited_by", "whose export it is"),
            ("secret_hash", DIGEST),
        ],
    ),
    told(
        "known_devices",
        "browsers",
        &[ID, MINE, ("secret_hash", DIGEST)],
    ),
    told(
        "logout_notices",
        "",
        &[("*", "which applications are still to hear of it, for hours")],
    ),
    told(
        "mailed_links",
        "",
        &[(
            "*",
            "digests, for a day; account.unconfirmed_email has the address",
        )],
    ),
    told("passkey_challenges", "", &[("*", "for minutes")]),
    told(
        "passkeys",
        "passkeys",
        &[
            ID,
            MINE,
            ("credential_id", "key material"),
            ("credential", "key material"),
            ("sign_count", "what the key last counted"),
            ("version", "for changing it"),
        ],
    ),
    told("pending_sign_ins", "", &[("*", "for minutes")]),
    told("provider_requests", "", &[("*", "digests, for minutes")]),
    told(
        "recovery_codes",
        "",
        &[("*", "digests; account.recovery_codes_left has their number")],
    ),
    told(
        "session_clients",
        "",
        &[("*", "authorizations name the applications")],
    ),
    told("sessions", "sessions", &[MINE, ("secret_hash", DIGEST)]),
    told(
        "sign_ups",
        "",
        &[(
            "*",
            "somebody who gave this address, perhaps somebody else, for a day",
        )],
    ),
    told(
        "tokens",
        "",
        &[("*", "digests; authorizations tell of them")],
    ),
    told("user_groups", "", &[("*", "groups has their names")]),
    told("user_identities", "identities", &[ID, MINE]),
    told(
        "user_permissions",
        "",
        &[("*", "permissions has their names")],
    ),
    Told {
        renamed: &[("email_verified_at", "is_email_verified")],
        ..told(
            "users",
            "account",
            &[
                (
                    "password_hash",
                    "a secret; has_password tells that there is one",
                ),
                ("password_changed_at", "events tell of it"),
                ("password_is_short", "a rule of ours"),
                ("is_active", "or nobody could ask"),
                ("updated_at", "events tell what changed, and when"),
            ],
        )
    },
];

async fn everything_that_is_known_of_me_is_exported(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.has_account("bea").await;
    app.has([
        article("Leaf").by("ada"),
        article("Draft").by("ada").draft(),
    ])
    .await;
    app.has([article("Quire").by("bea")]).await;
    let answer = app
        .get("/api/v1/me/export")
        .bearer(&app.own_token(ada).await)
        .await;
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"my-account.json\""
    );
    let export = answer.json();
    assert_eq!(export["account"]["email"], "ada@example.com");
    assert_eq!(export["groups"][0], "Reader");
    let articles = export["articles"].as_array().unwrap().iter();
    let titles: Vec<_> = articles
        .map(|article| article["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["Leaf", "Draft"]);
    assert_eq!(export["sessions"].as_array().unwrap().len(), 1);
    let events = export["events"].as_array().unwrap().iter();
    let events: Vec<_> = events
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    // Both happened at the same moment.
    for event in ["account.created", "session.started"] {
        assert!(events.contains(&event), "{events:?}");
    }
    assert_eq!(events.len(), 2);
}

async fn my_tokens_and_applications_are_exported_without_their_secrets(app: TestApp) {
    let ada = app.has_account("ada").await;
    let bea = app.has_account("bea").await;
    let mut secrets = Vec::new();
    for (user, name) in [(ada, "Margin notes"), (bea, "Footnotes")] {
        let scopes = ["account.read", "account.write", "clients.write"];
        let token = app.token(&scopes, user).await;
        let input = json!({ "name": name, "scopes": ["account.read"], "expires_in_days": 30 });
        let made = app.post("/api/v1/me/access-tokens").bearer(&token);
        let made = made.json(input).await.is(201);
        let made: serde_json::Value = serde_json::from_slice(&made.body).unwrap();
        secrets.push(made["token"].as_str().unwrap().to_owned());
        let input = json!({
            "name": name, "auth_method": "client_secret_basic", "grant_types": ["authorization_code"],
            "redirect_uris": ["https://app.example/callback"], "scopes": ["openid", "profile"],
        });
        let made = app.post("/api/v1/me/clients").bearer(&token);
        let made = made.json(input).await.is(201);
        let made: serde_json::Value = serde_json::from_slice(&made.body).unwrap();
        secrets.push(made["client_secret"].as_str().unwrap().to_owned());
    }
    let answer = app.get("/api/v1/me/export");
    let answer = answer.bearer(&app.own_token(ada).await).await.is(200);
    let text = answer.text();
    let export = answer.json();
    for list in ["access_tokens", "clients"] {
        let items = export[list].as_array().unwrap();
        assert_eq!(items.len(), 1, "{list}");
        assert_eq!(items[0]["name"], "Margin notes", "{list}");
    }
    assert_eq!(export["access_tokens"][0]["scopes"], "account.read");
    let client = &export["clients"][0];
    assert_eq!(client["redirect_uris"], "https://app.example/callback");
    assert_eq!(client["scopes"], "openid profile");
    for secret in secrets {
        assert!(!text.contains(&secret), "{secret}");
    }
}

async fn every_column_that_tells_of_somebody_is_exported_or_left_out_for_a_reason(app: TestApp) {
    let user = app.has_somebody_well_known().await;
    let token = app.own_token(user).await;
    let export = app.get("/api/v1/me/export").bearer(&token).await.json();
    let about = app.places_that_tell_of(user).await;
    for Column { table, column } in app.columns().await {
        if !about.iter().any(|place| place.table == table) {
            continue;
        }
        let told = TOLD.iter().find(|told| told.table == table);
        let told = told.unwrap_or_else(|| panic!("{table}: export it, or say why not"));
        let is_left_out = told
            .left_out
            .iter()
            .any(|(name, _)| ["*", &column].contains(name));
        let renamed = told.renamed.iter().find(|(name, _)| *name == column);
        let member = renamed.map_or(column.as_str(), |(_, member)| member);
        let items = match &export[told.member] {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        let is_exported = items.iter().any(|item| !item[member].is_null());
        assert!(is_exported != is_left_out, "{table}.{column}");
    }
    assert_eq!(export["groups"], json!(["Writer"]));
    assert_eq!(export["permissions"], json!(["articles.add"]));
    assert_eq!(export["account"]["recovery_codes_left"], 1);
    assert_eq!(export["account"]["has_authenticator"], true);
    assert_eq!(
        export["account"]["unconfirmed_email"],
        Value::Null,
        "it ended"
    );
}

async fn who_signed_in_long_ago_must_do_so_again(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut claims = app.claims(&["account.read"], Some(ada)).await;
    let long_ago = app.state.clock.now() - chrono::Duration::seconds(601);
    // A personal token and an application that goes on without its user prove nothing at all.
    for auth_time in [Some(long_ago.timestamp()), None] {
        claims.auth_time = auth_time;
        let answer = app.get("/api/v1/me/export");
        let answer = answer.bearer(&app.signed(&claims).await).await;
        let challenge = answer.header("www-authenticate").to_owned();
        assert!(challenge.contains("max_age=\"600\""), "{challenge}");
        answer.problem(401, "authentication_too_old");
    }
}

async fn secrets_are_not_exported(app: TestApp) {
    let ada = app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    let export = app
        .get("/api/v1/me/export")
        .bearer(&app.own_token(ada).await)
        .await;
    let text = export.text();
    for secret in ["argon2", "hash", session["secret"].as_str().unwrap()] {
        assert!(!text.contains(secret), "{secret}");
    }
}

async fn from_where_others_acted_on_my_account_is_not_exported(app: TestApp) {
    let app = app.with(&["--trusted-proxies=1"]);
    let ada = app.has_account("ada").await;
    let root = app.has_superuser("root").await;
    let token = app.token(&["users.read", "users.write"], root).await;
    let address = format!("/api/v1/users/{ada}");
    let version = app.get(&address).bearer(&token).await.is(200);
    let changed = app.patch(&address).bearer(&token);
    let changed = changed.if_match(version.header("etag"));
    changed
        .with("x-forwarded-for", "203.0.113.7")
        .json(json!({ "display_name": "Ada M." }))
        .await
        .is(200);
    let export = app.get("/api/v1/me/export");
    let export = export
        .bearer(&app.own_token(ada).await)
        .await
        .is(200)
        .text();
    assert!(export.contains("user.changed"), "{export}");
    assert!(!export.contains("203.0.113.7"), "{export}");
}
