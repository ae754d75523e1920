//! Who reads, as far as the connection tells.
//!
//! The API counts failed attempts by address, and shows a person where their
//! sessions are, so it must be the reader's and not that of a proxy. What a
//! reader writes into `X-Forwarded-For` is not believed: only as many entries
//! are, counted from the end, as there are proxies in front of this site.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, HeaderName, header};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The peer of a connection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer(pub(super) SocketAddr);

/// Who reads, as far as the connection tells.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reader {
    /// Where they are, when that is known.
    pub(crate) address: Option<IpAddr>,
    /// What their browser calls itself.
    pub(crate) user_agent: Option<String>,
}

/// No browser calls itself anything longer.
const LONGEST_USER_AGENT: usize = 400;

impl Reader {
    /// Whoever sent a request with these headers, over a connection to `peer`.
    pub(super) fn new(headers: &HeaderMap, peer: Option<Peer>, proxies: u8) -> Self {
        let user_agent = headers.get(header::USER_AGENT);
        Self {
            address: Self::address(headers, peer.map(|peer| peer.0.ip()), proxies.into()),
            user_agent: user_agent
                .and_then(|name| name.to_str().ok())
                .map(|name| name.chars().take(LONGEST_USER_AGENT).collect()),
        }
    }

    /// Where they are, as the API wants to be told.
    pub(crate) fn address_text(&self) -> Option<String> {
        self.address
            .map(|address| address.to_canonical().to_string())
    }

    fn address(headers: &HeaderMap, peer: Option<IpAddr>, proxies: usize) -> Option<IpAddr> {
        // Without it nobody could be told from anybody: should the proxies not
        // say what they were expected to, the nearest one is all that is known.
        Self::forwarded(headers, proxies).or(peer)
    }

    fn forwarded(headers: &HeaderMap, proxies: usize) -> Option<IpAddr> {
        let before_last = proxies.checked_sub(1)?;
        let texts = headers.get_all(FORWARDED_FOR).iter();
        let mut entries: Vec<&str> = texts
            .filter_map(|text| text.to_str().ok())
            .flat_map(|text| text.split(','))
            .collect();
        entries.reverse();
        parse(entries.get(before_last)?.trim())
    }
}

/// An address as proxies write it: some with brackets, some with the port.
fn parse(entry: &str) -> Option<IpAddr> {
    let alone = entry.trim_matches(['[', ']']).parse();
    let with_port = || entry.parse().map(|address: SocketAddr| address.ip());
    alone.or_else(|_| with_port()).ok()
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use axum::http::HeaderMap;

    use super::{FORWARDED_FOR, Reader};

    fn address(forwarded: &'static str, proxies: usize) -> Option<IpAddr> {
        let mut headers = HeaderMap::new();
        headers.insert(FORWARDED_FOR, forwarded.parse().unwrap());
        Reader::address(&headers, "192.0.2.1".parse().ok(), proxies)
    }

    #[test]
    fn without_a_proxy_only_the_connection_counts() {
        assert_eq!(address("198.51.100.7", 0), "192.0.2.1".parse().ok());
    }

    #[test]
    fn what_a_reader_claims_stands_before_what_the_proxies_say() {
        assert_eq!(
            address("10.0.0.1, 198.51.100.7", 1),
            "198.51.100.7".parse().ok()
        );
        assert_eq!(
            address("10.0.0.1,198.51.100.7, 192.0.2.9", 2),
            "198.51.100.7".parse().ok()
        );
    }

    #[test]
    fn proxies_may_write_the_port_as_well() {
        for (entry, expected) in [
            ("198.51.100.7:4711", "198.51.100.7"),
            ("[2001:db8::7]:4711", "2001:db8::7"),
            ("[2001:db8::7]", "2001:db8::7"),
            ("2001:db8::7", "2001:db8::7"),
        ] {
            assert_eq!(address(entry, 1), expected.parse().ok(), "{entry}");
        }
    }

    #[test]
    fn whom_the_proxies_do_not_name_is_where_the_connection_comes_from() {
        let peer = "192.0.2.1".parse().ok();
        assert_eq!(address("nonsense", 1), peer);
        assert_eq!(address("198.51.100.7:", 1), peer);
        assert_eq!(address("198.51.100.7", 3), peer);
    }
}
