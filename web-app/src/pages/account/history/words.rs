//! Events in plain words.

use shared_contracts::types::{AuditEvent, MyAccount};

/// What is known besides an event itself.
pub(super) struct Knowledge {
    /// Whose history it is.
    pub(super) me: MyAccount,
    /// What applications are called, by their ids.
    pub(super) names: Vec<(String, String)>,
}

impl Knowledge {
    /// What an application is called.
    pub(super) fn name(&self, id: &str) -> String {
        let found = self.names.iter().find(|(known, _)| known == id);
        found.map_or_else(|| "an application".into(), |(_, name)| format!("“{name}”"))
    }
}

/// What needs no more than its name to be told.
const PLAIN: [(&str, &str); 24] = [
    ("session.started", "You signed in"),
    ("session.ended", "You signed out"),
    ("session.revoked", "A session was ended"),
    (
        "session.refused",
        "Somebody tried to sign in and was refused",
    ),
    (
        "session.second_factor_refused",
        "Somebody gave the right password, but failed at the second step",
    ),
    ("account.created", "Your account was made"),
    ("account.changed", "Your profile was changed"),
    (
        "account.email_change_requested",
        "Another e-mail address was entered",
    ),
    ("account.email_changed", "Your e-mail address was changed"),
    ("account.password_changed", "Your password was changed"),
    (
        "account.password_reset_requested",
        "A link for a new password was asked for",
    ),
    (
        "account.password_reset",
        "A new password was set by a link from a message",
    ),
    (
        "account.sign_up_repeated",
        "Somebody tried to sign up with your e-mail address",
    ),
    ("account.totp_added", "An authenticator app was set up"),
    ("account.totp_removed", "The second factor was turned off"),
    ("account.recovery_code_used", "A recovery code was used"),
    (
        "account.recovery_codes_renewed",
        "New recovery codes were made",
    ),
    ("account.passkey_used", "A passkey was used to sign in"),
    (
        "account.passkey_suspected",
        "A passkey was refused, of which there may be a copy",
    ),
    ("access_token.deleted", "An access token was deleted"),
    (
        "registration_token.created",
        "You made a token for registering applications",
    ),
    (
        "registration_token.deleted",
        "You deleted a token for registering applications",
    ),
    ("invitation.created", "You invited somebody"),
    ("invitation.deleted", "You took an invitation back"),
];

/// What an event was, in plain words.
pub(super) fn said(event: &AuditEvent, knowledge: &Knowledge) -> String {
    let action = event.action.as_str();
    if let Some((_, words)) = PLAIN.iter().find(|(name, _)| *name == action) {
        return (*words).to_owned();
    }
    let detail = |name: &str| event.details.get(name).and_then(|value| value.as_str());
    let application = || match (detail("name"), detail("client_id")) {
        (Some(name), _) => format!("“{name}”"),
        (None, id) => knowledge.name(id.unwrap_or_default()),
    };
    match action {
        "access_token.created" => {
            let name = detail("name").unwrap_or_default();
            format!("The access token “{name}” was made")
        }
        "account.passkey_added" | "account.passkey_renamed" | "account.passkey_removed" => {
            let done = action.trim_start_matches("account.passkey_");
            format!(
                "The passkey “{}” was {done}",
                detail("name").unwrap_or_default()
            )
        }
        "account.identity_connected" | "account.identity_disconnected" => {
            let done = action.trim_start_matches("account.identity_");
            format!(
                "The provider “{}” was {done}",
                detail("provider").unwrap_or_default()
            )
        }
        "account.identity_refused" => {
            let name = detail("provider").unwrap_or_default();
            format!("“{name}” could not be connected: its answer did not hold")
        }
        "client.registered" => format!("{} registered itself with your token", application()),
        "grant.created" => format!("You connected {}", application()),
        "grant.changed" => format!("You allowed {} more", application()),
        "grant.deleted" => format!("You disconnected {}", application()),
        "grant.denied" => format!("You did not let {} in", application()),
        "authorization.revoked" => format!("{} gave back the access it had", application()),
        "authorization.reuse_detected" => format!(
            "The access of {} was ended: what is good once was shown twice, and may have been stolen",
            application()
        ),
        "client.created" => format!("You registered {}", application()),
        "client.changed" => format!("You changed {}", application()),
        "client.secret_renewed" => format!("You made a new secret for {}", application()),
        "client.deleted" => format!("You deleted {}", application()),
        "user.changed" | "user.created" => user(event, knowledge),
        "group.created" | "group.changed" | "group.deleted" => {
            let done = action.trim_start_matches("group.");
            let name = detail("name").map_or_else(|| "a group".into(), |name| format!("“{name}”"));
            match done {
                "created" => format!("You made the group {name}"),
                done => format!("You {done} the group {name}"),
            }
        }
        // Something that is newer than this program.
        other => in_words(other),
    }
}

/// What an administrator did, or what was done by one.
fn user(event: &AuditEvent, knowledge: &Knowledge) -> String {
    let is_made = event.action == "user.created";
    if event.subject_user_id != Some(knowledge.me.id) {
        let done = if is_made { "made" } else { "changed" };
        return format!("You {done} somebody’s account");
    }
    let done = if is_made { "made" } else { "changed" };
    let who = event.actor.as_ref().filter(|who| who.id != knowledge.me.id);
    match who.map(|who| who.username.as_deref()) {
        Some(Some(name)) => format!("Your account was {done} by {name}"),
        Some(None) => format!("Your account was {done} by an administrator"),
        None => format!("Your account was {done}"),
    }
}

/// A name such as `passkey.sign_in_added`, as far as it can be read aloud.
fn in_words(action: &str) -> String {
    let words = action.replace(['.', '_'], " ");
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use shared_contracts::types::{AuditEvent, MyAccount};

    use super::{Knowledge, PLAIN, said};

    const ME: &str = "019a0f5e-7a3c-7b1e-8d55-3f2f4c8f9a10";
    const ROOT: &str = "019a0f5e-7a3c-7b1e-8d55-3f2f4c8f9a11";

    fn me() -> MyAccount {
        let me = json!({
            "id": ME, "username": "ada", "display_name": "Ada", "bio": "", "website_url": null,
            "email": null, "is_email_verified": true, "unconfirmed_email": null,
            "has_password": true, "has_authenticator": false, "passkeys": 0, "recovery_codes_left": 0,
            "is_superuser": false, "permissions": [], "created_at": "2026-11-21T12:00:00Z",
            "last_sign_in_at": null, "version": 1,
        });
        serde_json::from_value(me).unwrap()
    }

    fn event(action: &str, details: &Value) -> AuditEvent {
        let event = json!({
            "id": ROOT, "created_at": "2026-11-21T12:00:00Z", "action": action,
            "actor": { "id": ROOT, "username": "root" }, "client_id": "site",
            "target_type": "user", "target_id": "x", "subject_user_id": ME,
            "ip_address": null, "user_agent": null, "details": details,
        });
        serde_json::from_value(event).unwrap()
    }

    #[test]
    fn events_are_told_in_plain_words() {
        let knowledge = Knowledge {
            me: me(),
            names: vec![("tv".into(), "Slow Television".into())],
        };
        for (action, details, words) in [
            ("session.started", json!({}), "You signed in"),
            (
                "grant.created",
                json!({ "client_id": "tv" }),
                "You connected “Slow Television”",
            ),
            (
                "grant.deleted",
                json!({ "client_id": "gone" }),
                "You disconnected an application",
            ),
            (
                "authorization.reuse_detected",
                json!({ "client_id": "tv", "name": "Slow Television", "shown": "code" }),
                "The access of “Slow Television” was ended: what is good once was shown twice, and may have been stolen",
            ),
            (
                "client.created",
                json!({ "client_id": "x", "name": "Margin notes" }),
                "You registered “Margin notes”",
            ),
            (
                "account.passkey_removed",
                json!({ "passkey_id": "x", "name": "Old telephone" }),
                "The passkey “Old telephone” was removed",
            ),
            (
                "account.identity_connected",
                json!({ "provider": "example" }),
                "The provider “example” was connected",
            ),
            (
                "access_token.created",
                json!({ "name": "Backup" }),
                "The access token “Backup” was made",
            ),
            (
                "user.changed",
                json!({}),
                "Your account was changed by root",
            ),
            (
                "group.deleted",
                json!({ "name": "Editor" }),
                "You deleted the group “Editor”",
            ),
            ("moon.landed_on", json!({}), "Moon landed on"),
        ] {
            assert_eq!(said(&event(action, &details), &knowledge), words);
        }
        for (action, words) in PLAIN {
            assert!(action.contains('.') && !words.ends_with('.'), "{words}");
        }
    }
}
