-- Where a session was last used, as far as is known. What was there before was used where it began, or since then
-- somewhere that nobody noted.
ALTER TABLE sessions ADD COLUMN last_ip_address text;
UPDATE sessions SET last_ip_address = ip_address WHERE last_used_at = created_at;

-- When the first step was proved, where that was before it came to us: an identity provider told.
ALTER TABLE pending_sign_ins ADD COLUMN authenticated_at timestamptz;
