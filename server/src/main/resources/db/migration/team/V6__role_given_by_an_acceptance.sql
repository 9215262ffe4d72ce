-- Whether the acceptance of a request gave the role of a member: its undo ends only a role that it gave.
alter table team.join_request add column role_given boolean not null default true;
