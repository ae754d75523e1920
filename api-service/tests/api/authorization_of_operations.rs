//! Every operation of the document, called by those who may and by those who may not. What the
//! document says of an operation's rights is what it demands.

use serde_json::{Value, json};
use verso::{authorization::scope::Scope, docs, permissions::Permission};

use crate::support::{Answer, Operation, TestApp, every_operation, on_both_engines};

on_both_engines!(
    what_needs_no_token_is_listed_here,
    without_a_token_every_other_operation_asks_for_one,
    without_the_scope_every_operation_names_it,
    without_the_permission_every_operation_names_it,
    with_both_nobody_is_sent_away,
    what_a_stolen_token_must_not_do_is_listed_here,
    who_signed_in_long_ago_must_do_so_again,
    a_token_that_nobody_signed_in_for_is_not_enough,
);

/// Operations that anybody may call. Think twice before you add one.
const PUBLIC: &[&str] = &[
    "find_redirect",
    "get_article",
    "get_atom_feed",
    "get_author",
    "get_authorization_server_metadata",
    "get_json_feed",
    "get_liveness",
    "get_media",
    "get_openid_configuration",
    "get_publication",
    "get_readiness",
    "get_signing_keys",
    "get_tag",
    "list_articles",
    "list_authors",
    "list_identity_providers",
    "list_sitemap_entries",
    "list_tags",
];

/// Operations that need somebody who has just signed in, as their type says. (Some others look at it themselves, because
/// it depends on what they are given.) Think twice before you take one away.
const RECENT: &[&str] = &[
    "create_client_registration_token",
    "create_group",
    "create_my_access_token",
    "create_my_client",
    "delete_client",
    "delete_group",
    "delete_my_client",
    "end_user_sessions",
    "remove_user_second_factor",
    "renew_my_client_secret",
    "update_client",
    "update_group",
    "update_my_client",
    "update_user",
];

/// What an operation demands, as the document has it.
struct Case {
    operation: Operation,
    id: String,
    scope: Option<Scope>,
    permission: Option<Permission>,
    is_recent: bool,
}

async fn cases(app: &TestApp) -> Vec<Case> {
    let document = docs::openapi().unwrap();
    let operations = every_operation(app).await.into_iter();
    let case = |operation: Operation| {
        let method = operation.method.as_str().to_lowercase();
        let documented = &document["paths"][&operation.template][method];
        let id = documented["operationId"].as_str().unwrap().to_owned();
        let schemes = documented["security"].as_array();
        let scope = schemes.map(|schemes| {
            let scopes = schemes[0]["oauth2"].as_array();
            let scopes = scopes.unwrap_or_else(|| panic!("{id} has another scheme"));
            assert_eq!(scopes.len(), 1, "{id}");
            scopes[0].as_str().unwrap().parse().unwrap()
        });
        let permission = &documented["x-permission"];
        let permission = match permission {
            Value::String(codename) => Some(codename.parse().unwrap()),
            other => {
                assert!(other.is_null(), "{id}: {other}");
                None
            }
        };
        let is_recent = documented["x-recent"] == true;
        Case {
            operation,
            id,
            scope,
            permission,
            is_recent,
        }
    };
    operations.map(case).collect()
}

async fn private_cases(app: &TestApp) -> Vec<(Case, Scope)> {
    let cases = cases(app).await.into_iter();
    cases
        .filter_map(|case| case.scope.map(|scope| (case, scope)))
        .collect()
}

impl Case {
    async fn call(&self, app: &TestApp, token: Option<&str>) -> Answer {
        let request = app.request(self.operation.method.clone(), &self.operation.address);
        match token {
            Some(token) => request.bearer(token).await,
            None => request.await,
        }
    }

    fn must_be(&self, is_so: bool, answer: &Answer) {
        let id = &self.id;
        assert!(is_so, "{id}: {} {}", answer.status, answer.text());
    }
}

async fn what_needs_no_token_is_listed_here(app: TestApp) {
    let mut public: Vec<_> = cases(&app).await;
    public.retain(|case| case.scope.is_none());
    let mut ids: Vec<_> = public.iter().map(|case| case.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, PUBLIC);
    for case in public {
        assert!(case.permission.is_none(), "{}", case.id);
        let answer = case.call(&app, None).await;
        case.must_be(!matches!(answer.status.as_u16(), 401 | 403), &answer);
    }
}

async fn without_a_token_every_other_operation_asks_for_one(app: TestApp) {
    for (case, _) in private_cases(&app).await {
        let answer = case.call(&app, None).await;
        let challenge = answer.header("www-authenticate");
        case.must_be(challenge == "Bearer realm=\"rectoverso\"", &answer);
        answer.problem(401, "unauthorized");
    }
}

async fn without_the_scope_every_operation_names_it(app: TestApp) {
    let root = app.has_superuser("root").await;
    for (case, scope) in private_cases(&app).await {
        let others = Scope::ALL.iter().filter(|other| **other != scope);
        let others: Vec<_> = others.map(|other| other.as_str()).collect();
        let token = app.token(&others, root).await;
        let answer = case.call(&app, Some(&token)).await;
        let named = format!("scope=\"{}\"", scope.as_str());
        case.must_be(answer.header("www-authenticate").contains(&named), &answer);
        let problem = answer.problem(403, "insufficient_scope");
        assert_eq!(problem["missing"], json!([scope.as_str()]), "{}", case.id);
    }
}

async fn without_the_permission_every_operation_names_it(app: TestApp) {
    for (case, scope) in private_cases(&app).await {
        let Some(permission) = case.permission else {
            continue;
        };
        let others = Permission::ALL.iter().copied();
        let others: Vec<_> = others.filter(|other| *other != permission).collect();
        let user = app.has_user_who_may(&name(), &others).await;
        let token = app.token(&[scope.as_str()], user).await;
        let answer = case.call(&app, Some(&token)).await;
        case.must_be(answer.status == 403, &answer);
        let problem = answer.problem(403, "permission_denied");
        assert_eq!(problem["missing"], json!([permission.codename()]));
    }
}

async fn with_both_nobody_is_sent_away(app: TestApp) {
    for (case, scope) in private_cases(&app).await {
        let permissions: Vec<_> = case.permission.into_iter().collect();
        // The site's own scope comes without a user.
        let user = match scope {
            Scope::Internal => None,
            _ => Some(app.has_user_who_may(&name(), &permissions).await),
        };
        let token = app.token(&[scope.as_str()], user).await;
        let answer = case.call(&app, Some(&token)).await;
        case.must_be(!matches!(answer.status.as_u16(), 401 | 403), &answer);
    }
}

async fn what_a_stolen_token_must_not_do_is_listed_here(app: TestApp) {
    let document = docs::openapi().unwrap();
    let mut ids = Vec::new();
    for case in cases(&app).await.into_iter().filter(|case| case.is_recent) {
        let method = case.operation.method.as_str().to_lowercase();
        let documented = &document["paths"][&case.operation.template][method];
        let answer = documented["responses"]["401"]["description"].as_str();
        assert!(answer.unwrap().contains("authentication_too_old"));
        ids.push(case.id);
    }
    ids.sort_unstable();
    assert_eq!(ids, RECENT);
}

/// A token that this operation would be satisfied with, of somebody who signed in so many seconds ago.
async fn token_of_age(app: &TestApp, case: &Case, scope: Scope, age: Option<i64>) -> String {
    let permissions: Vec<_> = case.permission.into_iter().collect();
    let user = app.has_user_who_may(&name(), &permissions).await;
    let mut claims = app.claims(&[scope.as_str()], Some(user)).await;
    claims.auth_time = age.map(|age| claims.iat - age);
    app.signed(&claims).await
}

async fn who_signed_in_long_ago_must_do_so_again(app: TestApp) {
    for (case, scope) in private_cases(&app).await {
        if !case.is_recent {
            continue;
        }
        let fresh = token_of_age(&app, &case, scope, Some(600)).await;
        let answer = case.call(&app, Some(&fresh)).await;
        case.must_be(answer.status != 401, &answer);
        let old = token_of_age(&app, &case, scope, Some(601)).await;
        let answer = case.call(&app, Some(&old)).await;
        let challenge = answer.header("www-authenticate");
        let is_step_up = challenge.contains("error=\"insufficient_user_authentication\"")
            && challenge.contains("max_age=\"600\"");
        case.must_be(is_step_up, &answer);
        answer.problem(401, "authentication_too_old");
    }
}

async fn a_token_that_nobody_signed_in_for_is_not_enough(app: TestApp) {
    for (case, scope) in private_cases(&app).await {
        if case.is_recent {
            let personal = token_of_age(&app, &case, scope, None).await;
            let answer = case.call(&app, Some(&personal)).await;
            answer.problem(401, "authentication_too_old");
        }
    }
}

fn name() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    format!("user-{}", NUMBER.fetch_add(1, Ordering::Relaxed))
}
