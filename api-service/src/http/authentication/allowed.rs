//! What an operation demands, said by the type of a handler's argument: a handler that takes
//! `Allowed<ListUsers>` runs only for those who may list users.

use std::{marker::PhantomData, ops::Deref, sync::Arc};

use axum::{extract::FromRequestParts, http::request::Parts};

use super::{Caller, Identified, identify, recent::need_recent};
use crate::{
    app::AppState, authorization::scope::Scope, http::problem::Problem, permissions::Permission,
};

/// What an operation demands of its caller.
pub trait Requirement: Send + Sync + 'static {
    /// The scope that the token must have.
    const SCOPE: Scope;
    /// The permission that the user must have, if one is needed.
    const PERMISSION: Option<Permission>;
    /// Whether the user must have proved who they are within the last ten minutes: for what nobody must be able to do
    /// with a token that they stole. Tokens that nobody signs in for, such as personal ones, are not enough then.
    const RECENT: bool;
}

/// Declares what operations demand: `requirement! { /// Listing users. ListingUsers: UsersRead, UsersView }`;
/// without a permission, the scope is enough; with `; recent` at the end, somebody must have just signed in.
macro_rules! requirement {
    ($(#[$doc:meta])* $name:ident: $scope:ident $(, $permission:ident)?) => {
        $crate::http::authentication::requirement!(@false $(#[$doc])* $name: $scope $(, $permission)?);
    };
    ($(#[$doc:meta])* $name:ident: $scope:ident $(, $permission:ident)?; recent) => {
        $crate::http::authentication::requirement!(@true $(#[$doc])* $name: $scope $(, $permission)?);
    };
    (@$recent:literal $(#[$doc:meta])* $name:ident: $scope:ident $(, $permission:ident)?) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;

        impl $crate::http::authentication::Requirement for $name {
            const SCOPE: $crate::authorization::scope::Scope = $crate::authorization::scope::Scope::$scope;
            const PERMISSION: Option<$crate::permissions::Permission> =
                [$(Some($crate::permissions::Permission::$permission),)? None][0];
            const RECENT: bool = $recent;
        }
    };
}
pub(crate) use requirement;

/// A caller who has what `R` demands. Let it be the first argument of a handler, so that
/// nobody learns from errors in other arguments what they may not see.
#[derive(Debug)]
pub struct Allowed<R> {
    caller: Arc<Caller>,
    requirement: PhantomData<R>,
}

impl<R> Deref for Allowed<R> {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}

impl<R: Requirement> FromRequestParts<AppState> for Allowed<R> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let caller = match parts.extensions.get::<Identified>() {
            Some(Identified(identified)) => identified.clone()?,
            None => identify(parts, state).await?,
        };
        caller.need_scope(R::SCOPE)?;
        if let Some(permission) = R::PERMISSION {
            caller.need_permission(permission)?;
        }
        if R::RECENT {
            caller.person()?;
            need_recent(&caller, state.clock.now())?;
        }
        Ok(Self {
            caller,
            requirement: PhantomData,
        })
    }
}
