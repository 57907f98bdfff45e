interface QuietSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  wordsOf: (value: Value) => string;
  onChoose: (value: Value) => void;
}

/** A native select that looks like a link, as quiet as its neighbours. */
export function QuietSelect<Value extends string>({
  label,
  value,
  options,
  wordsOf,
  onChoose,
}: QuietSelectProps<Value>) {
  return (
    <span className="text-link relative inline-flex items-center hover:underline">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen) onChoose(chosen);
        }}
        className="field-sizing-content cursor-pointer appearance-none bg-transparent pe-3.5 pointer-coarse:relative pointer-coarse:z-1 pointer-coarse:-my-3 pointer-coarse:h-11"
      >
        {options.map((option) => (
          <option key={option} value={option} className="bg-card text-ink">
            {wordsOf(option)}
          </option>
        ))}
      </select>
      <svg
        width={8}
        height={6}
        viewBox="0 0 8 6"
        aria-hidden="true"
        className="pointer-events-none absolute end-0.5"
      >
        <path d="M1,1L4,4.5L7,1" fill="none" stroke="currentColor" strokeWidth={1.4} />
      </svg>
    </span>
  );
}
