-- Until when a place that becomes free goes to who waits first by itself; after that the organiser hands it on.
alter table enrolment_terms add column promote_until timestamptz;
