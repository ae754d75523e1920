//! What the second step can be.

use super::kept::Pending;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Passkey,
    Authenticator,
    Recovery,
}

/// Every kind, the most convenient first: as the API calls it, and as addresses do.
const KINDS: [(Kind, &str, &str); 3] = [
    (Kind::Passkey, "passkey", "passkey"),
    (Kind::Authenticator, "totp", "authenticator"),
    (Kind::Recovery, "recovery_code", "recovery"),
];

impl Kind {
    /// What to do about a code that is not right.
    pub(super) fn advice(self) -> &'static str {
        match self {
            Self::Passkey | Self::Authenticator => {
                "This code is not right. It changes every half minute: enter the one that the app shows now."
            }
            Self::Recovery => "This code is not right, or was used already.",
        }
    }

    /// The kind that an address names; without one, the most convenient that the account has.
    pub(super) fn chosen(name: Option<&str>, pending: &Pending) -> Self {
        let named = KINDS.iter().find(|(_, _, called)| Some(*called) == name);
        let own = Self::of(pending).into_iter().next();
        named
            .map(|(kind, ..)| *kind)
            .or(own)
            .unwrap_or(Self::Authenticator)
    }

    /// Those that the account has.
    pub(super) fn of(pending: &Pending) -> Vec<Self> {
        let has = |way: &str| pending.ways.iter().any(|own| own == way);
        let own = KINDS.iter().filter(|(_, way, _)| has(way));
        own.map(|(kind, ..)| *kind).collect()
    }

    /// The name in addresses, and what the link says that leads there from another.
    pub(super) fn instead(self) -> (&'static str, &'static str) {
        match self {
            Self::Passkey => ("passkey", "Use a passkey instead"),
            Self::Authenticator => ("authenticator", "Use the authenticator app instead"),
            Self::Recovery => ("recovery", "Use a recovery code instead"),
        }
    }
}
