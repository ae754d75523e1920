//! The API documents itself: OpenAPI 3.1, Swagger UI, Redoc, and a page per kind of problem.

mod document;
mod normalise;
mod pages;
mod problems;

pub use document::{finish, openapi};
pub use pages::router;
