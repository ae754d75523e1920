//! The handlers, written once and compiled for each engine's pool.

use std::collections::HashMap;

use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
};
use chrono::Utc;

use crate::{
    output::{Article, ArticlePage, ArticleSummary, Permission, PermissionList},
    rows::{ArticleRow, PermissionRow, SummaryRow},
    sql,
};

/// The API's default.
const LIMIT: usize = 20;

macro_rules! handlers {
    ($engine:ident, $pool:ty, $search:expr, $query:expr) => {
        pub mod $engine {
            use super::*;

            /// `GET /api/v1/articles`, with or without `q`.
            pub async fn list(
                State(pool): State<$pool>,
                Query(parameters): Query<HashMap<String, String>>,
            ) -> Result<Json<ArticlePage>, StatusCode> {
                let rows: Vec<SummaryRow> = match parameters.get("q") {
                    None => {
                        sqlx::query_as(sql::LIST)
                            .bind(Utc::now())
                            .fetch_all(&pool)
                            .await
                    }
                    Some(text) => {
                        sqlx::query_as($search)
                            .bind($query(text))
                            .bind(Utc::now())
                            .fetch_all(&pool)
                            .await
                    }
                }
                .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
                let items: Vec<ArticleSummary> =
                    rows.into_iter().take(LIMIT).map(Into::into).collect();
                let next_cursor = items
                    .last()
                    .map(|last| format!("{}/{}", last.published_at, last.id));
                Ok(Json(ArticlePage { items, next_cursor }))
            }

            /// `GET /api/v1/articles/{slug}`
            pub async fn article(
                State(pool): State<$pool>,
                Path(slug): Path<String>,
            ) -> Result<Json<Article>, StatusCode> {
                let row: Option<ArticleRow> = sqlx::query_as(sql::ARTICLE)
                    .bind(slug)
                    .bind(Utc::now())
                    .fetch_optional(&pool)
                    .await
                    .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
                row.map(|row| Json(row.into())).ok_or(StatusCode::NOT_FOUND)
            }

            /// `GET /api/v1/permissions`, for whoever asks.
            pub async fn permissions(
                State(pool): State<$pool>,
            ) -> Result<Json<PermissionList>, StatusCode> {
                let rows: Vec<PermissionRow> = sqlx::query_as(sql::PERMISSIONS)
                    .fetch_all(&pool)
                    .await
                    .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
                let items: Vec<Permission> = rows.into_iter().map(Into::into).collect();
                Ok(Json(PermissionList { items }))
            }
        }
    };
}
handlers!(
    sqlite,
    sqlx::SqlitePool,
    sql::SEARCH_SQLITE,
    sql::sqlite_query
);
handlers!(
    postgres,
    sqlx::PgPool,
    sql::SEARCH_POSTGRES,
    sql::postgres_query
);
