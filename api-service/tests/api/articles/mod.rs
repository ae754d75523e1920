//! `/api/v1/articles`

mod filters;
mod get;
mod list;
mod pages;
mod save;
mod search;
mod visibility;
