import { useId, useMemo, type ReactNode } from "react";
import type { DossierIndex } from "../../model/dossierIndex";
import { m } from "../../paraglide/messages.js";
import { selectAbout, type AboutSeries } from "../../selectors/about";
import { joinInWords } from "../../selectors/filterPhrase";
import { AboutSection, OutwardLink } from "./AboutSection";
import { BoundariesTable } from "./BoundariesTable";
import { CorrectionsLog } from "./CorrectionsLog";
import { CodesTable, LayersTable, VaguenessTable } from "./CountTables";

const ICEWS = "https://github.com/andybega/icews";
const NATURAL_EARTH = "https://www.naturalearthdata.com/";

interface AboutViewProps {
  /** The dossier with its context, or the article alone where the context could not be loaded. */
  index: DossierIndex;
  /** Why some counts are not the whole. */
  notice?: ReactNode;
}

interface Chapter {
  id: string;
  heading: string;
  body: ReactNode;
}

/** How Readout works, what it leaves open, whose lines and words these are, and what was corrected. */
export function AboutView({ index, notice }: AboutViewProps) {
  const headlineId = useId();
  const series = useMemo(() => selectAbout(index), [index]);
  const chapters = listChapters(index, series);
  return (
    <section
      data-view="about"
      aria-labelledby={headlineId}
      className="border-rule bg-card desk:px-8 desk:py-6 mx-auto w-full max-w-[66rem] rounded-lg border px-4 py-4 text-pretty"
    >
      <h1 id={headlineId} className="text-2xl">
        {m.about_headline()}
      </h1>
      <p className="mt-2 max-w-[70ch]">{m.about_intro()}</p>
      {notice}
      <div className="desk:grid desk:grid-cols-[12rem_minmax(0,70ch)] desk:gap-x-10 mt-4">
        <nav
          aria-label={m.about_contents()}
          className="desk:sticky desk:top-[calc(var(--masthead)+1rem)] max-desk:mb-5 self-start text-[0.875rem]"
        >
          <ul className="desk:flex-col flex flex-wrap gap-x-4">
            {chapters.map(({ id, heading }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="text-link inline-flex min-h-7 items-center underline-offset-2 hover:underline pointer-coarse:min-h-11"
                >
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex min-w-0 flex-col gap-7">
          {chapters.map(({ id, heading, body }) => (
            <AboutSection key={id} id={id} heading={heading}>
              {body}
            </AboutSection>
          ))}
        </div>
      </div>
    </section>
  );
}

function listChapters(index: DossierIndex, series: AboutSeries): Chapter[] {
  const { dossier } = index;
  const { all: pages, own: count, publisher } = series.contextPages;
  const credit = index.source.get(dossier.leadSource)?.credit;
  return [
    {
      id: "method",
      heading: m.about_method_heading(),
      body: (
        <>
          <p>{m.about_method_1()}</p>
          <p>{m.about_method_2()}</p>
          <p>{m.about_method_3()}</p>
          <p>{m.about_method_coders({ coders: joinInWords(dossier.coders) })}</p>
        </>
      ),
    },
    {
      id: "layers",
      heading: m.about_layers_heading(),
      body: (
        <>
          <p>{m.about_layers_1({ sentences: series.sentences })}</p>
          {count > 0 && <p>{m.about_layers_own({ pages, count, publisher })}</p>}
          <p>{m.about_layers_2({ partly: series.checkedPartly })}</p>
          <LayersTable layers={series.layers} />
        </>
      ),
    },
    {
      id: "coding",
      heading: m.about_codes_heading(),
      body: (
        <>
          <p>{m.about_codes_1()}</p>
          <p>
            {m.about_codes_2({
              coded: series.codedRecords,
              total: series.records,
              codes: series.codes.length,
            })}
          </p>
          <CodesTable codes={series.codes} />
          <p>
            <OutwardLink href={ICEWS}>{m.about_codes_link()}</OutwardLink>
          </p>
        </>
      ),
    },
    {
      id: "not-known",
      heading: m.about_vague_heading(),
      body: (
        <>
          <p>{m.about_vague_1()}</p>
          <p>{m.about_vague_2()}</p>
          <VaguenessTable vague={series.vague} records={series.records} />
        </>
      ),
    },
    {
      id: "boundaries",
      heading: m.about_boundaries_heading(),
      body: (
        <>
          <p>{m.map_note_endorsement()}.</p>
          <p>{m.about_boundaries_1()}</p>
          <BoundariesTable />
          <p>
            <OutwardLink href={NATURAL_EARTH}>Natural Earth</OutwardLink>
          </p>
        </>
      ),
    },
    {
      id: "access",
      heading: m.about_access_heading(),
      body: (
        <>
          <p>{m.about_access_1()}</p>
          <p>{m.about_access_2()}</p>
        </>
      ),
    },
    {
      id: "privacy",
      heading: m.about_privacy_heading(),
      body: (
        <>
          <p>{m.about_privacy_1()}</p>
          <p>{m.about_privacy_2()}</p>
        </>
      ),
    },
    {
      id: "licences",
      heading: m.about_licences_heading(),
      body: (
        <ul className="flex list-disc flex-col gap-1 ps-5">
          <li>{m.about_licences_code()}</li>
          <li>{dossier.licence}</li>
          <li>
            {credit} {m.about_licences_text()}
          </li>
          <li>{m.about_licences_boundaries()}</li>
          <li>{m.about_licences_fonts()}</li>
        </ul>
      ),
    },
    {
      id: "mistakes",
      heading: m.about_report_heading(),
      body: <p>{m.about_report_1()}</p>,
    },
    {
      id: "corrections",
      heading: m.about_corrections_heading(),
      body: (
        <>
          <p>{m.about_corrections_1()}</p>
          <CorrectionsLog corrections={series.corrections} />
        </>
      ),
    },
  ];
}
