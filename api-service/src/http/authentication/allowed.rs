//! What an operation demands, said by the type of a handler's argument: a handler that takes
//! `Allowed<ListUsers>` runs only for those who may list users.

use std::{marker::PhantomData, ops::Deref, sync::Arc};

use axum::{extract::FromRequestParts, http::request::Parts};

use super::{Caller, Identified, identify};
use crate::{
    app::AppState, authorization::scope::Scope, http::problem::Problem, permissions::Permission,
};

/// What an operation demands of its caller.
pub trait Requirement: Send + Sync + 'static {
    /// The scope that the token must have.
    const SCOPE: Scope;
    /// The permission that the user must have, if one is needed.
    const PERMISSION: Option<Permission>;
}

/// Declares what operations demand: `requirement! { /// Listing users. ListingUsers: UsersRead, UsersView }`;
/// without a permission, the scope is enough.
macro_rules! requirement {
    ($(#[$doc:meta])* $name:ident: $scope:ident $(, $permission:ident)?) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;

        impl $crate::http::authentication::Requirement for $name {
            const SCOPE: $crate::authorization::scope::Scope = $crate::authorization::scope::Scope::$scope;
            const PERMISSION: Option<$crate::permissions::Permission> =
                [$(Some($crate::permissions::Permission::$permission),)? None][0];
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
        Ok(Self {
            caller,
            requirement: PhantomData,
        })
    }
}
