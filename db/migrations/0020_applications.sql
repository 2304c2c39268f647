-- An association may enter itself in the register, where it waits until the cell has seen its papers, or refuses it with a reason.
alter table association add column applied_at timestamptz;
alter table association drop constraint association_state;
alter table association add constraint association_state check (state in ('registered', 'under_verification', 'accredited', 'suspended', 'refused'));
alter table association drop constraint association_suspended_with_reason;
alter table association add constraint association_without_with_reason check (state not in ('suspended', 'refused') or state_reason is not null);
create index association_applied on association (command_id, applied_at) where applied_at is not null;
