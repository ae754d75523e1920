//! Every permission there is, declared in code: what is not here cannot be demanded, granted
//! or stored. [`super::synchronise`] writes the list into the database.

use std::{fmt, str::FromStr};

use utoipa::{
    PartialSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use crate::http::{body::text_in_body, input::Invalid};

/// Declares the permissions of each resource, with what each allows in plain words.
macro_rules! permissions {
    ($($variant:ident = $codename:literal: $description:literal;)+) => {
        /// The right to do one thing to one kind of resource.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Permission { $(#[doc = $description] $variant,)+ }

        impl Permission {
            /// Every permission, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name it is stored and granted by: `resource.action`.
            #[must_use]
            pub const fn codename(self) -> &'static str {
                match self { $(Self::$variant => $codename),+ }
            }

            /// What it allows, for the people who grant it.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self { $(Self::$variant => $description),+ }
            }
        }
    };
}

permissions! {
    ArticlesView = "articles.view": "Read articles that are not published yet";
    ArticlesAdd = "articles.add": "Write new articles";
    ArticlesChange = "articles.change": "Change any article";
    ArticlesDelete = "articles.delete": "Delete articles";
    ArticlesPublish = "articles.publish": "Publish articles and take them back";
    TagsView = "tags.view": "See tags that no published article has";
    TagsAdd = "tags.add": "Make new tags";
    TagsChange = "tags.change": "Rename and merge tags";
    TagsDelete = "tags.delete": "Delete tags";
    MediaView = "media.view": "See images and files that no published article shows";
    MediaAdd = "media.add": "Upload images and files";
    MediaChange = "media.change": "Change what is said about images and files";
    MediaDelete = "media.delete": "Delete images and files";
    RedirectsView = "redirects.view": "See all redirects from old addresses";
    RedirectsAdd = "redirects.add": "Make redirects from old addresses";
    RedirectsChange = "redirects.change": "Change redirects";
    RedirectsDelete = "redirects.delete": "Delete redirects";
    UsersView = "users.view": "See all users with their e-mail addresses and rights";
    UsersAdd = "users.add": "Make new users";
    UsersChange = "users.change": "Change users, sign them out, disable them, and give them rights";
    UsersDelete = "users.delete": "Delete users";
    GroupsView = "groups.view": "See groups and the permissions they give";
    GroupsAdd = "groups.add": "Make new groups";
    GroupsChange = "groups.change": "Change groups and the permissions they give";
    GroupsDelete = "groups.delete": "Delete groups";
    ClientsView = "clients.view": "See all applications that somebody registered";
    ClientsAdd = "clients.add": "Make tokens with which applications register themselves";
    ClientsChange = "clients.change": "Switch any application off and on";
    ClientsDelete = "clients.delete": "Delete any application";
    PermissionsView = "permissions.view": "See which permissions there are";
    AuditLogView = "audit_log.view": "Read who did what in the audit log";
    InvitationsView = "invitations.view": "See open invitations";
    InvitationsAdd = "invitations.add": "Invite people";
    InvitationsDelete = "invitations.delete": "Take invitations back";
}

impl Permission {
    /// The kind of thing it is about: what stands before the point of the codename.
    #[must_use]
    pub fn resource(self) -> &'static str {
        let codename = self.codename();
        codename
            .split_once('.')
            .map_or(codename, |(resource, _)| resource)
    }

    /// The permission with this codename, if this build has it.
    #[must_use]
    pub fn with_codename(codename: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|permission| permission.codename() == codename)
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.codename())
    }
}

text_in_body!(Permission);

impl FromStr for Permission {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::with_codename(text).ok_or_else(|| {
            Invalid::new(
                "enum",
                "must be the codename of a permission, such as articles.publish; \
                 GET /api/v1/permissions lists them",
            )
        })
    }
}

/// A pattern and no list of values: permissions come and go with releases, and a client that
/// was generated before must still read an answer that names a new one.
impl PartialSchema for Permission {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(Some("^[a-z_]+\\.[a-z]+$"))
            .max_length(Some(64))
            .examples([serde_json::Value::from("articles.publish")])
            .into()
    }
}
