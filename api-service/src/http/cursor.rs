//! Where a page ended. Opaque to clients: base64url over JSON.

use std::str::FromStr;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    input::{CursorText, Invalid},
    problem::{FieldError, Location, Problem},
};

/// The last item of a page: its sort value and its id. The next page begins right after
/// them, whatever was inserted meanwhile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cursor {
    /// The list and order that the cursor belongs to.
    #[serde(rename = "o")]
    order: String,
    /// The value that the list is sorted by, as text.
    #[serde(rename = "v")]
    value: String,
    /// The id that breaks ties.
    #[serde(rename = "i")]
    pub id: Uuid,
}

impl Cursor {
    /// The cursor after the item with this sort value and id, in the named order.
    pub fn new(order: &str, value: impl Into<String>, id: Uuid) -> Self {
        Self {
            order: order.to_owned(),
            value: value.into(),
            id,
        }
    }

    /// Writes the cursor for the client.
    #[must_use]
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// Reads a cursor that came back, which must belong to the order at hand.
    ///
    /// # Errors
    /// A validation problem that names the parameter `cursor`.
    pub fn decode(text: &CursorText, order: &str) -> Result<Self, Problem> {
        let bytes = URL_SAFE_NO_PAD
            .decode(text.as_str())
            .map_err(|_| forged())?;
        let cursor: Self = serde_json::from_slice(&bytes).map_err(|_| forged())?;
        if cursor.value.contains('\0') {
            return Err(forged());
        }
        if cursor.order != order {
            let message = "belongs to a list in another order; begin again without it";
            return Err(refuse(Invalid::new("other_order", message)));
        }
        Ok(cursor)
    }

    /// The sort value as text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.value
    }

    /// The sort value as a typed value.
    ///
    /// # Errors
    /// As [`Cursor::decode`].
    pub fn value<T: FromStr>(&self) -> Result<T, Problem> {
        self.value.parse().map_err(|_| forged())
    }
}

/// The mistake of giving a cursor that no page gave out.
#[must_use]
pub fn forged() -> Problem {
    refuse(Invalid::new(
        "pattern",
        "must be a `next_cursor` taken from an earlier page",
    ))
}

fn refuse(invalid: Invalid) -> Problem {
    Problem::invalid(vec![FieldError {
        location: Location::Query,
        pointer: "/cursor".to_owned(),
        code: invalid.code,
        message: invalid.message,
    }])
}
