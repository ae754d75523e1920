-- Newcomers join a group because it is marked, not because of what it is called: a name may be
-- changed by people who could not give what the group gives.
ALTER TABLE groups ADD COLUMN is_default BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE groups SET is_default = TRUE WHERE name = 'Reader';
CREATE UNIQUE INDEX groups_default ON groups (is_default) WHERE is_default;

-- An application can be switched off by an administrator.
ALTER TABLE clients ADD COLUMN is_active BOOLEAN NOT NULL DEFAULT TRUE;
