-- A room that nobody ended stayed open: its code let phones in and its cards knew who wrote them, night after night. When something last
-- happened in it is kept, and when a sitting ended by itself for want of that, until the room is opened again.
alter table workshop add changed_at timestamptz, add ended_by_itself_at timestamptz;
