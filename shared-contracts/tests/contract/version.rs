//! Whether two halves that were released apart still fit.

use shared_contracts::{CONTRACT_VERSION, fits};

/// The present version with its last three numbers moved.
fn version(major: i64, minor: i64, patch: i64) -> String {
    let moved: Vec<String> = CONTRACT_VERSION
        .split('.')
        .map(|part| part.parse::<i64>().expect("a number"))
        .zip([major, minor, patch])
        .map(|(part, by)| (part + by).to_string())
        .collect();
    moved.join(".")
}

#[test]
fn a_server_of_the_same_version_fits() {
    assert_eq!(fits(CONTRACT_VERSION), Ok(()));
}

#[test]
fn a_server_that_only_added_something_fits() {
    assert_eq!(fits(&version(0, 0, 1)), Ok(()));
    assert_eq!(fits(&version(0, 0, 20)), Ok(()));
}

#[test]
fn a_server_that_broke_with_this_contract_does_not_fit() {
    let skew = fits(&version(1, 0, 0)).expect_err("another major version");
    assert!(skew.to_string().contains("Upgrade this program"), "{skew}");
    if CONTRACT_VERSION.starts_with("0.") {
        assert!(
            fits(&version(0, 1, 0)).is_err(),
            "below 1.0 minor versions break"
        );
    } else {
        assert_eq!(fits(&version(0, 1, 0)), Ok(()));
    }
}

#[test]
fn a_server_that_is_older_does_not_fit_and_is_to_be_upgraded() {
    let skew = fits("0.0.1").expect_err("an older server");
    assert!(skew.to_string().contains("Upgrade the API"), "{skew}");
}

#[test]
fn a_server_that_names_no_version_does_not_fit() {
    for served in ["", "1", "1.2", "latest", "1.2.3.4", "-1.0.0"] {
        let skew = fits(served).expect_err(served);
        assert!(skew.to_string().contains("Check the address"), "{skew}");
    }
}
