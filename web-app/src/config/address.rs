//! Addresses of services.

use url::Url;

/// The address of a service, which may stand behind a prefix.
pub(super) fn service(text: &str) -> Result<Url, String> {
    let url = Url::parse(text)
        .map_err(|error| format!("{error}; an address looks like https://example.com"))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err("the address must begin with http:// or https://".into());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the address must have neither a query nor a fragment".into());
    }
    Ok(url)
}

/// The address of a service that has its host for itself.
pub(super) fn origin(text: &str) -> Result<Url, String> {
    let url = service(text)?;
    if url.path() != "/" {
        return Err("the address must end after host and port".into());
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::{origin, service};

    #[test]
    fn an_api_may_stand_behind_a_prefix_but_a_site_may_not() {
        assert!(service("https://example.com/api").is_ok());
        assert!(origin("https://example.com/site").is_err());
        assert!(origin("https://example.com").is_ok());
    }

    #[test]
    fn what_cannot_be_reached_by_http_is_refused() {
        for bad in [
            "",
            "example.com",
            "ftp://example.com",
            "http://",
            "http://example.com/?a=1",
        ] {
            assert!(service(bad).is_err(), "{bad}");
        }
    }
}
