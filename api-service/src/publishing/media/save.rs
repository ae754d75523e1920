//! Saving an image.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::files::Digest;
use crate::{
    database::{Transaction, execute, fetch_optional, statement::statements},
    random::{Random, new_id},
};

statements! {
    FIND_DIGEST = "SELECT id FROM media WHERE sha256 = $1";
    INSERT = "INSERT INTO media (id, sha256, media_type, byte_length, width, height, file_name, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (sha256) DO NOTHING";
}

/// An image whose bytes are already in [`super::MediaFiles`].
#[derive(Debug)]
pub struct NewMedia {
    /// Digest of the bytes.
    pub digest: Digest,
    /// Such as `image/png`.
    pub media_type: &'static str,
    /// Size in bytes.
    pub byte_length: u64,
    /// Width and height in pixels, when known.
    pub dimensions: Option<(u32, u32)>,
    /// The name it had where it came from.
    pub file_name: String,
}

#[derive(FromRow)]
struct Id {
    id: Uuid,
}

/// Records the image and returns its id; the same bytes get the same id.
///
/// # Errors
/// Whatever the engine says; the transaction must then be dropped.
pub async fn save(
    transaction: &mut Transaction,
    media: &NewMedia,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> sqlx::Result<Uuid> {
    if let Some(known) = fetch_optional!(
        transaction.session(),
        Id,
        FIND_DIGEST,
        media.digest.as_bytes()
    )? {
        return Ok(known.id);
    }
    let id = new_id(now, random);
    let (width, height) = media.dimensions.unzip();
    let byte_length = i64::try_from(media.byte_length).unwrap_or(i64::MAX);
    execute!(
        transaction.session(),
        INSERT,
        id,
        media.digest.as_bytes(),
        media.media_type,
        byte_length,
        width.map(i64::from),
        height.map(i64::from),
        &media.file_name,
        now,
    )?;
    let winner = fetch_optional!(
        transaction.session(),
        Id,
        FIND_DIGEST,
        media.digest.as_bytes()
    )?;
    Ok(winner.map_or(id, |winner| winner.id))
}
