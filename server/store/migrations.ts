import type { Database } from 'better-sqlite3'

/** Ordered: number n brings a database from `user_version` n to n + 1. Never changed once released. */
const migrations: readonly string[] = [
  `
  CREATE TABLE users (
    id TEXT PRIMARY KEY,
    email TEXT UNIQUE COLLATE NOCASE,
    wachtwoord TEXT,
    naam TEXT NOT NULL,
    organisatie TEXT NOT NULL,
    sector TEXT NOT NULL,
    kleur INTEGER NOT NULL,
    demo TEXT UNIQUE
  ) STRICT;
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sessions_by_user ON sessions(user_id);
  CREATE TABLE plans (
    id TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    created_by TEXT REFERENCES users(id) ON DELETE SET NULL
  ) STRICT;
  CREATE TABLE members (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    rol TEXT NOT NULL,
    PRIMARY KEY (plan_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX members_by_user ON members(user_id);
  CREATE TABLE plan_updates (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author_id TEXT,
    bytes BLOB NOT NULL,
    PRIMARY KEY (plan_id, seq)
  ) STRICT;
  `,
  `
  CREATE TABLE plan_regelsets (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    versie INTEGER NOT NULL,
    regelset TEXT NOT NULL
  ) STRICT;
  CREATE TABLE regelset_wijzigingen (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    versie INTEGER NOT NULL,
    at INTEGER NOT NULL,
    door_id TEXT NOT NULL,
    door TEXT NOT NULL,
    wat TEXT NOT NULL,
    PRIMARY KEY (plan_id, versie)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE plan_snapshots (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (plan_id, seq)
  ) STRICT;
  `,
  // A row of an older release has no crc, and is believed.
  `
  ALTER TABLE plan_updates ADD COLUMN crc INTEGER;
  CREATE TABLE plan_clients (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    PRIMARY KEY (plan_id, client_id)
  ) STRICT, WITHOUT ROWID;
  `,
  // A snapshot of an older release has no state vector. What is set apart stays in the log as it came.
  `
  ALTER TABLE plan_snapshots ADD COLUMN sv BLOB;
  CREATE TABLE plan_quarantine (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (plan_id, seq)
  ) STRICT;
  `,
  // The schema number of the release that last made what it declares.
  `
  ALTER TABLE plans ADD COLUMN compleet INTEGER NOT NULL DEFAULT 0;
  `,
  // Which lineage of the plan its log is: another after a backup was put back.
  `
  ALTER TABLE plans ADD COLUMN epoch INTEGER NOT NULL DEFAULT 1;
  `,
  // What people say about a plan. `rev` counts up over all draden of it. Who signed stays by name when they leave.
  `
  CREATE TABLE overleg (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    rev INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE draden (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    element_id TEXT NOT NULL,
    veld TEXT,
    anker TEXT,
    regel_id TEXT,
    voorstel TEXT,
    besluit TEXT,
    toegewezen_aan TEXT,
    uiterlijk TEXT,
    afhandeling TEXT,
    door TEXT NOT NULL,
    op TEXT NOT NULL,
    PRIMARY KEY (plan_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX draden_by_rev ON draden(plan_id, rev);
  CREATE TABLE opmerkingen (
    plan_id TEXT NOT NULL,
    draad_id TEXT NOT NULL,
    nr INTEGER NOT NULL,
    id TEXT NOT NULL,
    auteur TEXT NOT NULL,
    tekst TEXT,
    vermeldingen TEXT NOT NULL,
    op TEXT NOT NULL,
    gewijzigd_op TEXT,
    verwijderd_op TEXT,
    PRIMARY KEY (plan_id, draad_id, nr),
    UNIQUE (plan_id, draad_id, id),
    FOREIGN KEY (plan_id, draad_id) REFERENCES draden(plan_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE gelezen (
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    plan_id TEXT NOT NULL,
    draad_id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    PRIMARY KEY (user_id, plan_id, draad_id),
    FOREIGN KEY (plan_id, draad_id) REFERENCES draden(plan_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  `,
  // Who last changed what, as read from the log up to and including `seq`. What an older release wrote is no news.
  `
  CREATE TABLE plan_wijzigingen (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    element_id TEXT NOT NULL,
    wat TEXT NOT NULL,
    veld TEXT NOT NULL,
    user_id TEXT NOT NULL,
    op INTEGER NOT NULL,
    PRIMARY KEY (plan_id, element_id, wat, veld, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX plan_wijzigingen_by_op ON plan_wijzigingen(plan_id, op);
  CREATE TABLE plan_genoteerd (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO plan_genoteerd (plan_id, seq) SELECT plan_id, MAX(seq) FROM plan_updates GROUP BY plan_id;
  CREATE TABLE bezoeken (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    sinds INTEGER,
    tot INTEGER NOT NULL,
    PRIMARY KEY (plan_id, user_id)
  ) STRICT, WITHOUT ROWID;
  `,
  // People: the organisation of a user is a row; the first user of one says its sector. Of a token only a hash is kept.
  `
  CREATE TABLE organisaties (
    id TEXT PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE COLLATE NOCASE,
    sector TEXT NOT NULL
  ) STRICT;
  INSERT INTO organisaties (id, naam, sector)
    SELECT lower(hex(randomblob(8))), organisatie, sector FROM users AS een WHERE NOT EXISTS (
      SELECT 1 FROM users AS eerder
      WHERE eerder.organisatie = een.organisatie COLLATE NOCASE AND eerder.rowid < een.rowid
    );
  ALTER TABLE users ADD COLUMN organisatie_id TEXT REFERENCES organisaties(id);
  UPDATE users SET organisatie_id =
    (SELECT organisaties.id FROM organisaties WHERE organisaties.naam = users.organisatie);
  ALTER TABLE users DROP COLUMN organisatie;
  ALTER TABLE users DROP COLUMN sector;
  ALTER TABLE sessions ADD COLUMN sinds INTEGER;
  ALTER TABLE sessions ADD COLUMN gebruikt_op INTEGER;
  ALTER TABLE sessions ADD COLUMN browser TEXT;
  CREATE TABLE laatst_actief (
    plan_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    op INTEGER NOT NULL,
    PRIMARY KEY (plan_id, user_id),
    FOREIGN KEY (plan_id, user_id) REFERENCES members(plan_id, user_id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE uitnodigingen (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    rol TEXT NOT NULL,
    organisatie_id TEXT NOT NULL REFERENCES organisaties(id),
    email TEXT COLLATE NOCASE,
    gemaild INTEGER NOT NULL,
    alleen_adres INTEGER NOT NULL,
    door_id TEXT NOT NULL,
    door TEXT NOT NULL,
    gemaakt_op INTEGER NOT NULL,
    verloopt_op INTEGER NOT NULL,
    ingetrokken_op INTEGER,
    gebruikt_op INTEGER,
    gebruikt_door TEXT
  ) STRICT;
  CREATE INDEX uitnodigingen_by_plan ON uitnodigingen(plan_id);
  CREATE TABLE bewijzen (
    token_hash TEXT PRIMARY KEY,
    soort TEXT NOT NULL,
    user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    verloopt_op INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // What concerns people. `gedaan`: what happened in a draad, and with which value last; `gemaild`: nothing to mail.
  `
  CREATE TABLE berichten (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    plan_id TEXT NOT NULL,
    draad_id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    soort TEXT NOT NULL,
    door TEXT NOT NULL,
    op TEXT NOT NULL,
    opmerking_id TEXT,
    gelezen INTEGER NOT NULL DEFAULT 0,
    gemaild INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY (plan_id, draad_id) REFERENCES draden(plan_id, id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX berichten_by_user ON berichten(user_id, nr);
  CREATE INDEX berichten_by_draad ON berichten(plan_id, draad_id);
  CREATE INDEX berichten_te_mailen ON berichten(user_id, plan_id) WHERE gemaild = 0;
  CREATE TABLE berichten_gedaan (
    plan_id TEXT NOT NULL,
    draad_id TEXT NOT NULL,
    wat TEXT NOT NULL,
    waarde TEXT NOT NULL,
    PRIMARY KEY (plan_id, draad_id, wat),
    FOREIGN KEY (plan_id, draad_id) REFERENCES draden(plan_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE berichten_tot (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    rev INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE bericht_voorkeuren (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    frequentie TEXT NOT NULL,
    PRIMARY KEY (plan_id, user_id)
  ) STRICT, WITHOUT ROWID;
  `,
  // By which somebody who is not signed in takes no more letters about a plan.
  `
  ALTER TABLE bericht_voorkeuren ADD COLUMN afmelden TEXT;
  CREATE UNIQUE INDEX bericht_voorkeuren_by_afmelden ON bericht_voorkeuren(afmelden);
  `,
  // How many somebody has not read is asked by every window when something is said.
  `
  CREATE INDEX berichten_ongelezen ON berichten(user_id) WHERE gelezen = 0;
  `,
  // Whose letter is due is looked up every half minute, past all that waits for the morning.
  `
  DROP INDEX berichten_te_mailen;
  CREATE INDEX berichten_te_mailen ON berichten(plan_id, user_id, op) WHERE gemaild = 0;
  `,
  // What plans were. Never written again; only what nobody named or was asked about may go. What is large comes last.
  `
  CREATE TABLE versies (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans(id),
    nr INTEGER NOT NULL,
    naam TEXT COLLATE NOCASE,
    soort TEXT NOT NULL CHECK (soort IN ('benoemd', 'automatisch')),
    aanleiding TEXT CHECK (aanleiding IN ('rust', 'voor-herstel', 'voor-verwijderen', 'aanbieding')),
    fase TEXT NOT NULL,
    hash TEXT NOT NULL,
    auteur TEXT,
    op TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    meldingen TEXT NOT NULL,
    bevindingen BLOB NOT NULL,
    plan BLOB NOT NULL,
    state BLOB NOT NULL,
    UNIQUE (plan_id, nr),
    UNIQUE (plan_id, naam)
  ) STRICT;
  CREATE TRIGGER versies_stay_as_they_are BEFORE UPDATE ON versies
    BEGIN SELECT RAISE(ABORT, 'A version is never changed.'); END;
  CREATE TRIGGER versies_stay BEFORE DELETE ON versies
    WHEN OLD.soort = 'benoemd' OR OLD.aanleiding = 'aanbieding'
    BEGIN SELECT RAISE(ABORT, 'A named version is never deleted.'); END;
  CREATE TRIGGER versies_are_not_replaced BEFORE INSERT ON versies
    WHEN EXISTS (SELECT 1 FROM versies WHERE id = NEW.id OR (plan_id = NEW.plan_id AND (nr = NEW.nr OR naam = NEW.naam)))
    BEGIN SELECT RAISE(ABORT, 'A version is never replaced.'); END;
  `,
  // Who may answer for their organisation when a version is offered for akkoord.
  `
  ALTER TABLE members ADD COLUMN tekent INTEGER NOT NULL DEFAULT 0;
  `,
  // Versions offered to organisations for their akkoord. All that was answered stays; the last holds.
  `
  CREATE TABLE aanbiedingen (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans(id),
    versie_id TEXT NOT NULL UNIQUE REFERENCES versies(id),
    naam TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    toelichting TEXT,
    door TEXT NOT NULL,
    op TEXT NOT NULL,
    gesloten TEXT CHECK (gesloten IN ('ingetrokken', 'vastgesteld')),
    gesloten_door TEXT,
    gesloten_op TEXT
  ) STRICT;
  CREATE INDEX aanbiedingen_by_plan ON aanbiedingen(plan_id);
  CREATE UNIQUE INDEX een_open_aanbieding ON aanbiedingen(plan_id) WHERE gesloten IS NULL;
  CREATE TABLE aanbieding_organisaties (
    aanbieding_id TEXT NOT NULL REFERENCES aanbiedingen(id),
    organisatie_id TEXT NOT NULL REFERENCES organisaties(id),
    naam TEXT NOT NULL,
    sector TEXT NOT NULL,
    herinnerd_op TEXT,
    PRIMARY KEY (aanbieding_id, organisatie_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE akkoorden (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    aanbieding_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    antwoord TEXT NOT NULL CHECK (antwoord IN ('akkoord', 'akkoord-met-voorbehoud', 'niet-akkoord')),
    tekst TEXT,
    door TEXT NOT NULL,
    op TEXT NOT NULL,
    FOREIGN KEY (aanbieding_id, organisatie_id) REFERENCES aanbieding_organisaties(aanbieding_id, organisatie_id)
  ) STRICT;
  CREATE INDEX akkoorden_by_organisatie ON akkoorden(aanbieding_id, organisatie_id);
  CREATE TRIGGER akkoorden_stay_as_they_are BEFORE UPDATE ON akkoorden
    BEGIN SELECT RAISE(ABORT, 'An answer is never changed.'); END;
  CREATE TRIGGER akkoorden_stay BEFORE DELETE ON akkoorden
    BEGIN SELECT RAISE(ABORT, 'An answer is never deleted.'); END;
  CREATE TRIGGER aanbieding_stays_closed BEFORE UPDATE ON aanbiedingen WHEN OLD.gesloten IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'An offer that was closed is never changed.'); END;
  `,
  // Decisions about offered versions, and their files byte for byte.
  `
  CREATE TABLE vaststellingen (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    plan_id TEXT NOT NULL REFERENCES plans(id),
    aanbieding_id TEXT NOT NULL UNIQUE REFERENCES aanbiedingen(id),
    versie_id TEXT NOT NULL UNIQUE REFERENCES versies(id),
    naam TEXT NOT NULL,
    hash TEXT NOT NULL,
    besluit TEXT,
    door TEXT NOT NULL,
    op TEXT NOT NULL
  ) STRICT;
  CREATE INDEX vaststellingen_by_plan ON vaststellingen(plan_id);
  CREATE TABLE vaststelling_bestanden (
    vaststelling_id TEXT NOT NULL REFERENCES vaststellingen(id),
    vorm TEXT NOT NULL CHECK (vorm IN ('json', 'pdf')),
    hash TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (vaststelling_id, vorm)
  ) STRICT;
  CREATE TRIGGER vaststellingen_stay_as_they_are BEFORE UPDATE ON vaststellingen
    BEGIN SELECT RAISE(ABORT, 'A decision is never changed.'); END;
  CREATE TRIGGER vaststellingen_stay BEFORE DELETE ON vaststellingen
    BEGIN SELECT RAISE(ABORT, 'A decision is never deleted.'); END;
  CREATE TRIGGER bestanden_stay_as_they_are BEFORE UPDATE ON vaststelling_bestanden
    BEGIN SELECT RAISE(ABORT, 'A sealed file is never changed.'); END;
  CREATE TRIGGER bestanden_stay BEFORE DELETE ON vaststelling_bestanden
    BEGIN SELECT RAISE(ABORT, 'A sealed file is never deleted.'); END;
  `,
  // Which decision of a plan everybody may read.
  `
  CREATE TABLE publicaties (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    vaststelling_id TEXT NOT NULL REFERENCES vaststellingen(id),
    door TEXT NOT NULL,
    op TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // How many weeks before a meeting of the raad papers have to be there, where a plan has its own.
  `
  CREATE TABLE raadstermijnen (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    termijnen TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // What papers of a plan look like, where that is not as of all plans.
  `
  CREATE TABLE huisstijlen (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    versie INTEGER NOT NULL,
    kleur TEXT NOT NULL,
    letter TEXT NOT NULL,
    logo_soort TEXT CHECK (logo_soort IN ('png', 'jpeg')),
    logo_breedte INTEGER,
    logo_hoogte INTEGER,
    logo_alt TEXT,
    logo BLOB,
    CHECK ((logo IS NULL) = (logo_soort IS NULL)),
    CHECK ((logo IS NULL) = (logo_breedte IS NULL)),
    CHECK ((logo IS NULL) = (logo_hoogte IS NULL)),
    CHECK ((logo IS NULL) = (logo_alt IS NULL))
  ) STRICT;
  `,
  // Who read which version, to be told what changed since. A version that goes takes it along.
  `
  CREATE TABLE gelezen_versies (
    versie_id TEXT NOT NULL REFERENCES versies(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    op TEXT NOT NULL,
    PRIMARY KEY (versie_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX gelezen_versies_by_user ON gelezen_versies(user_id);
  `,
  // What came first when two people change something in the same millisecond. What was noted before came before.
  'ALTER TABLE plan_wijzigingen ADD COLUMN seq INTEGER NOT NULL DEFAULT 0',
]

/**
 * Brings the database to this release, or to an older schema, all or nothing. A database of a newer release is
 * refused.
 */
export function migrate(db: Database, to = migrations.length): void {
  const version = versionOf(db)
  if (isNewer(db))
    throw new Error(`The database has schema ${version}; this release knows up to ${migrations.length}.`)
  db.transaction(() => {
    for (const sql of migrations.slice(version, to)) db.exec(sql)
    db.pragma(`user_version = ${Math.max(version, to)}`)
  })()
}

/** Whether a newer release than this one wrote it. */
export const isNewer = (db: Database): boolean => versionOf(db) > migrations.length

const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))
