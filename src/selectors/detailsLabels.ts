import { CAMEO_CODES, CAMEO_ROOTS } from "../model/cameo";
import type { Code, Place } from "../model/dossier";
import type { ParticipantRole, PlaceKind, PlacePrecision, Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { getLocale } from "../paraglide/runtime.js";

const PLACE_KINDS: Record<PlaceKind, () => string> = {
  country: m.place_kind_country,
  region: m.place_kind_region,
  province: m.place_kind_province,
  territory: m.place_kind_territory,
  town: m.place_kind_town,
  site: m.place_kind_site,
};

const PRECISIONS: Record<PlacePrecision, (place: { kind: string }) => string> = {
  exact: m.place_precision_exact,
  town: m.place_precision_town,
  district: m.place_precision_district,
  province: m.place_precision_province,
  country: m.place_precision_country,
};

const PARTICIPANT_ROLES: Record<ParticipantRole, () => string> = {
  initiator: m.role_initiator,
  participant: m.role_participant,
  counterpart: m.role_counterpart,
  attacker: m.role_attacker,
  target: m.role_target,
  host: m.role_host,
  visitor: m.role_visitor,
  speaker: m.role_speaker,
  victim: m.role_victim,
  claimant: m.role_claimant,
  accused: m.role_accused,
  author: m.role_author,
  mentioned: m.role_mentioned,
};

const VOICES: Record<Voice, () => string> = {
  reported: m.voice_explained_reported,
  stated: m.voice_explained_stated,
  assessed: m.voice_explained_assessed,
};

export function placeKindLabel(kind: PlaceKind): string {
  return PLACE_KINDS[kind]();
}

/** How finely the source places something: "province only, no town given". */
export function placePrecisionLabel({
  precision,
  kind,
}: Pick<Place, "precision" | "kind">): string {
  return PRECISIONS[precision]({ kind: placeKindLabel(kind) });
}

export function participantRoleLabel(role: ParticipantRole): string {
  return PARTICIPANT_ROLES[role]();
}

/** Who vouches for a record of this voice. */
export function voiceExplanation(voice: Voice): string {
  return VOICES[voice]();
}

/** A language's name in the reader's language; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(getLocale(), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "CAMEO 111, scheme label: “Criticize or denounce”, root 11 “Disapprove”": the scheme's words, with its name. */
export function codeText({ scheme, code }: Code): string {
  const rootCode = code.slice(0, 2);
  const root = rootOf({ scheme, code });
  if (!root) return `${scheme} ${code}`;
  const own = CAMEO_CODES[code];
  const name = own ? m.details_code_named({ code, label: own.label }) : `CAMEO ${code}`;
  const repeats = own?.label === root.label;
  const words = { name, root: rootCode, label: root.label };
  if (repeats) return name;
  return own ? m.details_code_root(words) : m.details_code_root_named(words);
}

/** Whose words a code's label is; null for a code that is shown without one. */
export function codeNote(code: Code): string | null {
  return rootOf(code) ? m.details_code_note() : null;
}

function rootOf({ scheme, code }: Code) {
  return scheme === "CAMEO" ? CAMEO_ROOTS[code.slice(0, 2)] : undefined;
}
