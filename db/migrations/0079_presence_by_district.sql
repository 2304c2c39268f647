-- Weeks of presence are counted by wish, in the district of its place: what was counted before goes, and everything is counted anew.
delete from indicator_count where what in ('presence:promised', 'presence:kept');
update indicator_step set ledger_id = null;
