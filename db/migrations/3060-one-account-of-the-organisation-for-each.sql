-- Another at the provider who has come to have the same address is not the one whom we know: one account for each, and the first
-- stands until its owner unties it.
delete from auth_account later using auth_account first
where later.user_id = first.user_id and later.provider_id = first.provider_id
  and (later.created_at, later.id) > (first.created_at, first.id);
drop index auth_account_user;
create unique index auth_account_one on auth_account (user_id, provider_id);
