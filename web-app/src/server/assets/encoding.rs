//! Which precompressed variant a client understands.

use axum::http::{HeaderMap, header};

/// How a variant is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

impl Encoding {
    /// From the smallest to the one that everybody understands.
    pub(super) const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Plain];

    /// Name in the `Content-Encoding` header.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }

    /// Extension of the file that holds the variant.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
            Self::Plain => "",
        }
    }
}

/// What a client accepts.
pub(super) struct Accepted {
    brotli: bool,
    gzip: bool,
}

impl Accepted {
    pub(super) fn allows(&self, encoding: Encoding) -> bool {
        match encoding {
            Encoding::Brotli => self.brotli,
            Encoding::Gzip => self.gzip,
            Encoding::Plain => true,
        }
    }
}

/// Reads `Accept-Encoding`; `;q=0` means not accepted.
pub(super) fn accepted(headers: &HeaderMap) -> Accepted {
    let mut accepted = Accepted {
        brotli: false,
        gzip: false,
    };
    let values = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    for choice in values.flat_map(|value| value.split(',')) {
        let (name, parameters) = choice.split_once(';').unwrap_or((choice, ""));
        let weight = parameters
            .trim()
            .strip_prefix("q=")
            .map_or(Ok(1.0), str::parse::<f32>);
        let wanted = weight.is_ok_and(|weight| weight > 0.0);
        match name.trim() {
            "br" => accepted.brotli = wanted,
            "gzip" => accepted.gzip = wanted,
            _ => {}
        }
    }
    accepted
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{Encoding, accepted};

    fn best(value: &'static str) -> Encoding {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(value));
        let accepted = accepted(&headers);
        Encoding::ALL
            .into_iter()
            .find(|encoding| accepted.allows(*encoding))
            .unwrap()
    }

    #[test]
    fn the_smallest_accepted_variant_is_chosen() {
        assert_eq!(best("gzip, deflate, br"), Encoding::Brotli);
        assert_eq!(best("gzip;q=0.5"), Encoding::Gzip);
        assert_eq!(best("br;q=0, gzip"), Encoding::Gzip);
        assert_eq!(best("br;q=x"), Encoding::Plain);
        assert_eq!(best("identity"), Encoding::Plain);
    }
}
