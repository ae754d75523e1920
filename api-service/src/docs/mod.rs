//! The API documents itself: OpenAPI 3.1, Swagger UI, Redoc, and a page per kind of problem.

mod document;
mod index;
mod normalise;
mod pages;
mod problems;
mod redoc;
mod responses;
mod security;
mod swagger_ui;

pub use document::{finish, openapi};
pub use pages::router;
