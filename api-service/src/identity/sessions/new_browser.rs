//! Telling people that somebody signed in to their account in a browser that it was not used in before.

use sqlx::FromRow;
use uuid::Uuid;

use super::output::SignInAnswer;
use crate::{
    app::AppState,
    database::{fetch_optional, statement::statements},
    http::origin::Origin,
    identity::{accounts::store as accounts, mail::Post},
};

statements! {
    HOW_MANY = "SELECT count(*) AS known FROM known_devices WHERE user_id = $1";
}

#[derive(FromRow)]
struct HowMany {
    known: i64,
}

/// Tells the owner of the account by mail, when the sign-in that ended so was in a browser that is new, and others are
/// known: the first one after signing up, or after a new password, is no news. Call it after the commit; somebody who is
/// in stays in when this fails.
pub async fn tell(state: &AppState, origin: &Origin, answer: &SignInAnswer) {
    let session = answer.session.as_ref();
    let Some(session) = session.filter(|session| session.device.is_some()) else {
        return;
    };
    match letter(state, origin, session.user_id).await {
        Ok(post) => post.send(state),
        Err(error) => tracing::warn!(%error, "nobody was told of a sign-in in a new browser"),
    }
}

async fn letter(state: &AppState, origin: &Origin, user: Uuid) -> sqlx::Result<Post> {
    let mut connection = state.database.read().await?;
    let counted = fetch_optional!(connection.session(), HowMany, HOW_MANY, user)?;
    if counted.is_none_or(|counted| counted.known < 2) {
        return Ok(Post::default());
    }
    let account = accounts::find(connection.session(), user).await?;
    let now = state.clock.now();
    Ok(Post::to(state, &account, |letters, to, name| {
        letters.new_browser(to, name, origin, now)
    }))
}
