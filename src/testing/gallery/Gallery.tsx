import { useState } from "react";
import { THEMES, type Theme } from "../../state/viewState";
import { SPECIMENS } from "../specimens";
import { GALLERY_SIZES } from "./gallerySizes";
import { SpecimenFrame } from "./SpecimenFrame";

const THEME_CHOICES: Record<string, readonly Theme[]> = {
  light: ["light"],
  dark: ["dark"],
  both: THEMES,
};
const SCALES = [0.25, 0.4, 0.6, 1];

/** Every view in every state on one page, for engineers: served by `npm run dev`, never built. */
export function Gallery() {
  const [themes, setThemes] = useState("light");
  const [widthPx, setWidthPx] = useState(1440);
  const [scale, setScale] = useState(0.4);
  const size = GALLERY_SIZES.find((item) => item.widthPx === widthPx) ?? GALLERY_SIZES[0];
  const views = [...new Set(SPECIMENS.map(({ view }) => view))];
  return (
    <>
      <header className="gallery-bar">
        <h1>Gallery</h1>
        <Choice
          label="Colours"
          value={themes}
          of={Object.keys(THEME_CHOICES)}
          onChoose={setThemes}
        />
        <Choice
          label="Width, px"
          value={String(widthPx)}
          of={GALLERY_SIZES.map((item) => String(item.widthPx))}
          onChoose={(value) => setWidthPx(Number(value))}
        />
        <Choice
          label="Scale"
          value={String(scale)}
          of={SCALES.map(String)}
          onChoose={(value) => setScale(Number(value))}
        />
        <nav aria-label="Views" className="gallery-nav">
          {views.map((view) => (
            <a key={view} href={`#${view.replaceAll(" ", "-")}`}>
              {view}
            </a>
          ))}
        </nav>
      </header>
      <main className="gallery-main">
        {views.map((view) => (
          <section key={view} aria-label={view}>
            <h2 id={view.replaceAll(" ", "-")}>{view}</h2>
            <div className="gallery-row">
              {SPECIMENS.filter((specimen) => specimen.view === view).flatMap((specimen) =>
                (THEME_CHOICES[themes] ?? THEMES).map((theme) => (
                  <SpecimenFrame
                    key={`${specimen.id} ${theme}`}
                    specimen={specimen}
                    theme={theme}
                    size={size}
                    scale={scale}
                  />
                )),
              )}
            </div>
          </section>
        ))}
      </main>
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  of: readonly string[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, of, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {of.map((item) => (
          <option key={item}>{item}</option>
        ))}
      </select>
    </label>
  );
}
