//! Scopes: what a token may use of the rights of the one it stands for (RFC 6749, 3.3).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Declares the scopes with their names and what each lets an application do, in the words of
/// the consent page.
macro_rules! scopes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $words:literal;)+) => {
        /// One scope.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Scope { $($(#[$doc])* $variant,)+ }

        impl Scope {
            /// Every scope, in the order in which they are written.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The scope's name, as tokens and requests write it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// What it lets an application do, to go on after "This application will be able to".
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$variant => $words),+ }
            }
        }
    };
}

scopes! {
    /// An id token: who signed in (OpenID Connect).
    Openid = "openid", "know that you signed in, under an identifier of yours";
    /// Name, bio and address of the profile.
    Profile = "profile", "see your user name, display name and profile";
    /// The e-mail address.
    Email = "email", "see your e-mail address";
    /// Refresh tokens: access while the person is away.
    OfflineAccess = "offline_access", "keep access while you are away, until you disconnect it";
    /// Reading one's own account.
    AccountRead = "account.read", "see your account, its sessions and its history";
    /// Changing one's own account.
    AccountWrite = "account.write", "change your account, its password and its sessions";
    /// Reading users.
    UsersRead = "users.read", "see the users that you may see";
    /// Changing users.
    UsersWrite = "users.write", "change the users that you may change";
    /// Reading groups.
    GroupsRead = "groups.read", "see the groups that you may see";
    /// Changing groups.
    GroupsWrite = "groups.write", "change the groups that you may change";
    /// Reading the list of permissions.
    PermissionsRead = "permissions.read", "see which permissions there are";
    /// Reading the audit log.
    AuditLogRead = "audit_log.read", "read the audit log, if you may";
    /// Reading applications.
    ClientsRead = "clients.read", "see the applications that you registered, and those of others if you may";
    /// Changing applications.
    ClientsWrite = "clients.write", "register and change applications in your name, and switch off or delete those of others if you may";
    /// The site's own calls. Nobody else can have it.
    Internal = "internal", "act as the site itself";
}

impl FromStr for Scope {
    type Err = UnknownScope;

    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        let known = Self::ALL.iter().find(|scope| scope.as_str() == text);
        known.copied().ok_or_else(|| UnknownScope(text.to_owned()))
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A word that is no scope of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a scope")]
pub struct UnknownScope(pub String);

/// A set of scopes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scopes(u32);

impl Scopes {
    /// No scope.
    pub const NONE: Self = Self(0);

    /// Every scope that a person can grant to an application.
    #[must_use]
    pub fn grantable() -> Self {
        let all: Self = Scope::ALL.iter().copied().collect();
        all.without(Scope::Internal)
    }

    /// Whether it holds `scope`.
    #[must_use]
    pub const fn contains(self, scope: Scope) -> bool {
        self.0 & (1 << scope as u32) != 0
    }

    /// Whether all of it is in `other`.
    #[must_use]
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The set with `scope` in it.
    #[must_use]
    pub const fn with(self, scope: Scope) -> Self {
        Self(self.0 | 1 << scope as u32)
    }

    /// The set without `scope`.
    #[must_use]
    pub const fn without(self, scope: Scope) -> Self {
        Self(self.0 & !(1 << scope as u32))
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its scopes, in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = Scope> {
        let all = Scope::ALL.iter().copied();
        all.filter(move |scope| self.contains(*scope))
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        scopes.into_iter().fold(Self::NONE, Self::with)
    }
}

impl FromStr for Scopes {
    type Err = UnknownScope;

    /// Names separated by spaces; a repeated one counts once.
    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        let names = text.split(' ').filter(|name| !name.is_empty());
        names.map(Scope::from_str).collect()
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.iter().map(Scope::as_str).collect();
        formatter.write_str(&names.join(" "))
    }
}

impl Serialize for Scopes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Scopes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

    use proptest::prelude::*;

    use super::{Scope, Scopes};

    #[test]
    fn scopes_are_written_in_one_order_whatever_order_they_came_in() {
        let scopes: Scopes = "email  openid email ".parse().unwrap();
        assert_eq!(scopes.to_string(), "openid email");
        assert!(scopes.contains(Scope::Email) && !scopes.contains(Scope::Profile));
        assert!("".parse::<Scopes>().unwrap().is_empty());
    }

    #[test]
    fn an_unknown_scope_is_named() {
        for text in [
            "openid superpowers",
            "superpowers",
            "openid superpowers email",
        ] {
            assert_eq!(text.parse::<Scopes>().unwrap_err().0, "superpowers");
        }
        assert!("OpenID".parse::<Scope>().is_err());
        assert!("openid\tprofile".parse::<Scopes>().is_err());
    }

    #[test]
    fn what_the_site_alone_may_have_cannot_be_granted() {
        assert!(!Scopes::grantable().contains(Scope::Internal));
        assert_eq!(Scopes::grantable().iter().count(), Scope::ALL.len() - 1);
    }

    proptest! {
        #[test]
        fn every_set_survives_being_written_and_read(bits in any::<u32>()) {
            let scopes: Scopes = Scope::ALL.iter().copied().filter(|scope| bits & (1 << *scope as u32) != 0).collect();
            prop_assert_eq!(scopes.to_string().parse::<Scopes>().unwrap(), scopes);
            prop_assert!(scopes.and(Scopes::grantable()).is_within(scopes));
        }

        #[test]
        fn no_text_breaks_the_parser(text in ".*") {
            if let Ok(scopes) = text.parse::<Scopes>() {
                prop_assert_eq!(scopes.to_string().parse::<Scopes>().unwrap(), scopes);
            }
        }
    }
}
