//! Programs that call the API as an application does, ready to be pasted.
//!
//! They lie in `snippets/`, written for an application that there is none of;
//! its names are replaced here. `@if(…)` in a line says for which applications
//! the line is meant.

use shared_contracts::types::Client;

use super::kind::Kind;

/// A program in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snippet {
    pub(super) language: &'static str,
    /// What must be there first.
    pub(super) needs: &'static str,
    pub(super) text: String,
    /// Whether it is the one to begin with.
    pub(super) is_first: bool,
}

macro_rules! programs {
    ($kind:literal) => {
        [
            include_str!(concat!("../../../../snippets/", $kind, ".sh")),
            include_str!(concat!("../../../../snippets/", $kind, ".ts")),
            include_str!(concat!("../../../../snippets/", $kind, ".py")),
            include_str!(concat!("../../../../snippets/src/bin/", $kind, ".rs")),
        ]
    };
}

const CODE: [&str; 4] = programs!("code");
const DEVICE: [&str; 4] = programs!("device");
const SERVICE: [&str; 4] = programs!("service");

const LANGUAGES: [(&str, &str); 4] = [
    ("curl", "In bash, with what is installed nearly everywhere."),
    (
        "TypeScript",
        "npm install openid-client@6, then run it as a module, with Node or what you like.",
    ),
    ("Python", "pip install Authlib requests"),
    ("Rust", "cargo add oauth2 --features reqwest-blocking"),
];

/// The programs for an application; none when it proves itself in a way that
/// takes more than a few lines.
pub(super) fn snippets(client: &Client, api: &str) -> Option<Vec<Snippet>> {
    if client.dpop_bound_access_tokens || client.auth_method == "private_key_jwt" {
        return None;
    }
    let programs = match Kind::of(client) {
        Kind::Web | Kind::App => CODE,
        Kind::CommandLine => DEVICE,
        Kind::Service => SERVICE,
    };
    let snippets = LANGUAGES.into_iter().zip(programs);
    let snippets = snippets.map(|((language, needs), program)| Snippet {
        language,
        needs,
        text: filled_in(program, language == "curl", client, api),
        is_first: language == "curl",
    });
    Some(snippets.collect())
}

fn filled_in(program: &str, is_shell: bool, client: &Client, api: &str) -> String {
    let proof: &[&str] = match client.auth_method.as_str() {
        "client_secret_basic" => &["secret", "basic"],
        "client_secret_post" => &["secret", "post"],
        _ => &["public"],
    };
    let transport = if api.starts_with("https://") {
        "secure"
    } else {
        "insecure"
    };
    let holds = |condition: &str| condition == transport || proof.contains(&condition);
    let lines = program.lines().filter_map(|line| meant(line, holds));
    let mut text: String = lines.flat_map(|line| [line, "\n".to_owned()]).collect();
    let redirect = client.redirect_uris.first();
    for (name, value) in [
        ("https://api.example", api),
        ("the-client-id", &client.id),
        (
            "https://app.example/callback",
            redirect.map_or("", String::as_str),
        ),
        ("the-scopes", &client.scopes.join(" ")),
        ("the-call", call(&client.scopes)),
    ] {
        // The only character that means something within the quotes there, and
        // may be in an address.
        let value = if is_shell {
            value.replace('\'', "'\\''")
        } else {
            value.to_owned()
        };
        text = text.replace(name, &value);
    }
    text
}

/// The line without its condition, if that holds.
fn meant(line: &str, holds: impl Fn(&str) -> bool) -> Option<String> {
    let Some((before, rest)) = line.split_once("@if(") else {
        return Some(line.to_owned());
    };
    let (condition, after) = rest.split_once(')')?;
    holds(condition).then(|| {
        let before = before.trim_end();
        let before = before.trim_end_matches("//").trim_end_matches('#');
        format!("{}{after}", before.trim_end())
    })
}

/// Something that such an application may ask for.
fn call(scopes: &[String]) -> &'static str {
    let may = |scope: &str| scopes.iter().any(|one| one == scope);
    if may("account.read") {
        "api/v1/me"
    } else if may("openid") {
        "oauth2/userinfo"
    } else {
        "api/v1/articles"
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use shared_contracts::types::{Client, GrantType};

    use super::super::kind::Kind;
    use super::{meant, snippets};

    fn client(kind: Kind, changes: &serde_json::Value) -> Client {
        let grants = kind.grant_types(true);
        let mut client = json!({
            "id": "019a-x", "name": "Margin notes", "website_url": null,
            "auth_method": kind.auth_method().as_str(),
            "grant_types": grants.iter().map(GrantType::as_str).collect::<Vec<_>>(),
            "redirect_uris": ["https://notes.example/it's"], "post_logout_redirect_uris": [],
            "scopes": ["openid", "profile"], "dpop_bound_access_tokens": false,
            "id_token_signed_response_alg": "ES256", "backchannel_logout_session_required": false, "is_active": true,
            "created_at": "2026-11-21T12:00:00Z", "updated_at": "2026-11-21T12:00:00Z", "version": 1,
        });
        for (name, value) in changes.as_object().unwrap() {
            client[name] = value.clone();
        }
        serde_json::from_value(client).unwrap()
    }

    #[test]
    fn every_program_is_of_this_application_and_no_other() {
        for kind in Kind::ALL {
            for api in ["http://127.0.0.1:8000", "https://api.notes.example"] {
                for method in ["none", "client_secret_basic", "client_secret_post"] {
                    let client = client(kind, &json!({ "auth_method": method }));
                    for snippet in snippets(&client, api).unwrap() {
                        let text = &snippet.text;
                        assert!(text.contains(api) && text.contains("019a-x"), "{text}");
                        for left in ["@if", "app.example", "api.example", "the-"] {
                            assert!(!text.contains(left), "{left} in {text}");
                        }
                        assert!(!text.lines().any(|line| line.ends_with(' ')), "{text}");
                        let is_told = text.contains("CLIENT_SECRET");
                        assert_eq!(is_told, method != "none", "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_address_ends_no_quotes_of_the_shell() {
        let client = client(Kind::App, &json!({}));
        let shell = &snippets(&client, "https://api.notes.example").unwrap()[0];
        let line = "redirect_uri='https://notes.example/it'\\''s'\n";
        assert!(shell.text.contains(line), "{}", shell.text);
    }

    #[test]
    fn what_a_few_lines_cannot_do_is_not_shown() {
        for change in [
            json!({ "dpop_bound_access_tokens": true }),
            json!({ "auth_method": "private_key_jwt" }),
        ] {
            assert_eq!(snippets(&client(Kind::Web, &change), "https://api.x"), None);
        }
    }

    #[test]
    fn a_line_loses_its_condition() {
        let holds = |condition: &str| condition == "a";
        for (line, meant_as) in [
            ("plain", Some("plain")),
            ("let x = 1; // @if(a)", Some("let x = 1;")),
            ("x = 1  # @if(a)", Some("x = 1")),
            ("@if(a)  --data x \\", Some("  --data x \\")),
            ("@if(a)// A word.", Some("// A word.")),
            ("let x = 1; // @if(b)", None),
        ] {
            assert_eq!(meant(line, holds).as_deref(), meant_as);
        }
    }
}
