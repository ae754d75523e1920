//! What the tokens of the site may be used for.

use super::SignedIn;

/// What the site may do for those who sign in to it: whatever they may do
/// themselves. A scope gives no right that a person lacks, so this is asked of
/// everybody alike, and nobody is asked again when they are given more rights.
pub(super) const OF_SITE: [&str; 11] = [
    "account.read",
    "account.write",
    "clients.read",
    "clients.write",
    "users.read",
    "users.write",
    "groups.read",
    "groups.write",
    "permissions.read",
    "audit_log.read",
    "offline_access",
];

/// What scripts of a page may do: no more than its reader's own account needs.
/// What an attacker who runs a script there could take is good for that much
/// (BCP 212, least privilege).
pub(super) const OF_ISLANDS: [&str; 2] = ["account.read", "account.write"];

/// The scopes that the site asks for today, as one text.
pub(super) fn asked_for() -> String {
    OF_SITE.join(" ")
}

impl SignedIn {
    /// Whether they signed in when the site asked for other scopes. Some pages
    /// would be refused then; asking anew needs no password.
    pub(super) fn is_of_other_scopes(&self) -> bool {
        self.asked != asked_for()
    }
}
