// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
//! The scopes of the contract: how much of a person's rights a token may use, in the
//! words in which people are asked for it.

/// What a scope lets an application do, in words that go on after "it may".
pub fn words(scope: &str) -> Option<&'static str> {
    let found = ALL.iter().find(|(name, _)| *name == scope);
    found.map(|(_, words)| *words)
}

/// Every scope and its words, by name.
pub const ALL: &[(&str, &str)] = &[
    ("account.read", "see your account, its sessions and its history"),
    ("account.write", "change your account, its password and its sessions"),
    ("audit_log.read", "read the audit log, if you may"),
    ("clients.read", "see the applications that you registered, and those of others if you may"),
    ("clients.write", "register and change applications in your name, and switch off or delete those of others if you may"),
    ("email", "see your e-mail address"),
    ("groups.read", "see the groups that you may see"),
    ("groups.write", "change the groups that you may change"),
    ("internal", "act as the site itself"),
    ("offline_access", "keep access while you are away, until you disconnect it"),
    ("openid", "know that you signed in, under an identifier of yours"),
    ("permissions.read", "see which permissions there are"),
    ("profile", "see your user name, display name and profile"),
    ("users.read", "see the users that you may see"),
    ("users.write", "change the users that you may change"),
];
