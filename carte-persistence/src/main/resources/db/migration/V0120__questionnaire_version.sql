-- What is asked, instrument by instrument, in versions that never change once a wave uses them; one of each is in force.
create table questionnaire_version (
    id        uuid primary key,
    version   integer not null,
    kind      text    not null check (kind in ('HOT', 'COLD', 'BEFORE', 'AFTER', 'FACILITATOR', 'CLIENT')),
    number    integer not null check (number > 0),
    title_fr  text    not null check (length(title_fr) between 1 and 120),
    title_en  text    not null check (length(title_en) between 1 and 120),
    questions jsonb   not null check (jsonb_typeof(questions -> 'questions') = 'array'),
    in_force  boolean not null,
    unique (kind, number)
);
create unique index questionnaire_in_force on questionnaire_version (kind) where in_force;

-- The questionnaires that ship. Before and after, each objective of the programme is asked too.
insert into questionnaire_version (id, version, kind, number, title_fr, title_en, questions, in_force) values
('00000000-0000-7000-8000-000000000201', 0, 'HOT', 1, 'Votre avis sur la journée', 'What you think of the day', '{"questions": [
    {"key": "satisfaction", "kind": "RATING", "labels": {"fr": "Dans l’ensemble, la journée m’a apporté ce que j’en attendais", "en": "All in all, the day gave me what I hoped for"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "objectives", "kind": "RATING", "labels": {"fr": "Les objectifs annoncés sont atteints", "en": "The announced objectives were met"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "facilitation", "kind": "RATING", "labels": {"fr": "L’animation m’a aidé à avancer", "en": "The facilitation helped me forward"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "pace", "kind": "RATING", "labels": {"fr": "Le rythme me convenait", "en": "The pace suited me"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "venue", "kind": "RATING", "labels": {"fr": "Le lieu et l’accueil étaient à la hauteur", "en": "The venue and the welcome were up to it"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "recommendation", "kind": "RECOMMENDATION", "labels": {"fr": "Recommanderiez-vous cette journée à un confrère ou une consœur ?", "en": "Would you recommend this day to a colleague?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0},
    {"key": "liked", "kind": "TEXT", "labels": {"fr": "Que garderez-vous de cette journée ?", "en": "What will you keep of this day?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0},
    {"key": "improve", "kind": "TEXT", "labels": {"fr": "Qu’aurait-on pu faire mieux ?", "en": "What could have been better?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0}]}', true),
('00000000-0000-7000-8000-000000000202', 0, 'COLD', 1, 'Deux mois après : que reste-t-il de la journée ?', 'Two months later: what is left of the day?', '{"questions": [
    {"key": "satisfaction", "kind": "RATING", "labels": {"fr": "Avec le recul, cette journée valait le temps que j’y ai passé", "en": "Looking back, the day was worth the time I spent"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "applied", "kind": "RATING", "labels": {"fr": "Je me sers de ce que j’y ai travaillé", "en": "I use what I worked on that day"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "frequency", "kind": "CHOICE", "labels": {"fr": "À quelle fréquence ?", "en": "How often?"}, "choices": [{"fr": "Jamais", "en": "Never"}, {"fr": "Une fois ou deux", "en": "Once or twice"}, {"fr": "Chaque mois", "en": "Every month"}, {"fr": "Chaque semaine", "en": "Every week"}], "neutralFrom": 0, "sufficientFrom": 0},
    {"key": "recommendation", "kind": "RECOMMENDATION", "labels": {"fr": "Recommanderiez-vous cette journée à un confrère ou une consœur ?", "en": "Would you recommend this day to a colleague?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0},
    {"key": "changed", "kind": "TEXT", "labels": {"fr": "Qu’avez-vous changé depuis ?", "en": "What have you changed since?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0},
    {"key": "improve", "kind": "TEXT", "labels": {"fr": "Qu’aurait-il fallu pour que cela serve davantage ?", "en": "What would have made it more useful?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0}]}', true),
('00000000-0000-7000-8000-000000000203', 0, 'BEFORE', 1, 'Avant la journée : où en êtes-vous ?', 'Before the day: where do you stand?', '{"questions": [
    {"key": "expected", "kind": "TEXT", "labels": {"fr": "Qu’attendez-vous de cette journée ?", "en": "What do you expect of the day?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0}]}', true),
('00000000-0000-7000-8000-000000000204', 0, 'AFTER', 1, 'Après la journée : où en êtes-vous ?', 'After the day: where do you stand?', '{"questions": [
    {"key": "practise", "kind": "TEXT", "labels": {"fr": "Qu’allez-vous mettre en pratique, et quand ?", "en": "What will you put into practice, and when?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0}]}', true),
('00000000-0000-7000-8000-000000000205', 0, 'FACILITATOR', 1, 'Votre regard sur la journée que vous avez animée', 'Your view of the day you facilitated', '{"questions": [
    {"key": "preparation", "kind": "RATING", "labels": {"fr": "J’avais en main ce qu’il fallait pour préparer", "en": "I had what I needed to prepare"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "objectives", "kind": "RATING", "labels": {"fr": "Les objectifs annoncés sont atteints", "en": "The announced objectives were met"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "group", "kind": "RATING", "labels": {"fr": "Le groupe s’est engagé dans le travail", "en": "The group got involved in the work"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "pace", "kind": "RATING", "labels": {"fr": "Le temps prévu suffisait", "en": "The time planned was enough"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "venue", "kind": "RATING", "labels": {"fr": "La salle et le matériel convenaient", "en": "The room and the equipment were right"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "incidents", "kind": "TEXT", "labels": {"fr": "Que s’est-il passé d’imprévu ?", "en": "What happened that was not planned?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0},
    {"key": "improve", "kind": "TEXT", "labels": {"fr": "Que changer la prochaine fois ?", "en": "What should change next time?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0}]}', true),
('00000000-0000-7000-8000-000000000206', 0, 'CLIENT', 1, 'Votre avis sur la formation que vous avez financée', 'What you think of the training you paid for', '{"questions": [
    {"key": "satisfaction", "kind": "RATING", "labels": {"fr": "Dans l’ensemble, cette formation répond à notre demande", "en": "All in all, the training meets our request"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "administration", "kind": "RATING", "labels": {"fr": "Les échanges et les documents étaient clairs", "en": "Exchanges and papers were clear"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "effects", "kind": "RATING", "labels": {"fr": "Nous en voyons les effets dans le travail", "en": "We see its effects at work"}, "choices": [], "neutralFrom": 2.5, "sufficientFrom": 3.75},
    {"key": "recommendation", "kind": "RECOMMENDATION", "labels": {"fr": "Recommanderiez-vous cette formation ?", "en": "Would you recommend this training?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0},
    {"key": "improve", "kind": "TEXT", "labels": {"fr": "Qu’aurait-on pu faire mieux ?", "en": "What could have been better?"}, "choices": [], "neutralFrom": 0, "sufficientFrom": 0}]}', true);
