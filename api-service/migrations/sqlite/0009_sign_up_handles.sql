-- What the browser in which somebody signed up holds: by it, and not by the address alone, the link is sent again.
ALTER TABLE sign_ups ADD COLUMN handle_hash BLOB;
CREATE UNIQUE INDEX sign_ups_by_handle ON sign_ups (handle_hash);
