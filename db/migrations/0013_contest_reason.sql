-- Why an answer was contested: whoever answers again must read it before it is released.
alter table demand add column contest_reason text;
alter table demand add constraint demand_contested_with_reason check (contest_reason is null or contested_on is not null);
