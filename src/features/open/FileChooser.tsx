import { useId, useRef, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import { pastedFile, pickFiles, type Picked } from "./pickedFiles";

interface FileChooserProps {
  /** Something hovers over the page that would be taken. */
  isOver: boolean;
  onPicked: (picked: Picked) => void;
}

/** Four ways to the same: choose a file, choose a folder, drop onto the page, paste. */
export function FileChooser({ isOver, onPicked }: FileChooserProps) {
  return (
    <div className={`open-chooser screen-only ${isOver ? "open-chooser-over" : ""}`}>
      <p className="flex flex-wrap items-center gap-2">
        <FileButton label={m.open_choose_file()} onPicked={onPicked} isMain />
        <FileButton label={m.open_choose_folder()} onPicked={onPicked} isFolder />
      </p>
      <p className="text-muted text-[0.8125rem]">
        {isOver ? m.open_drop_now() : m.open_drop_hint()}
      </p>
      <PasteField onPicked={onPicked} />
    </div>
  );
}

interface FileButtonProps {
  label: string;
  isMain?: boolean;
  isFolder?: boolean;
  onPicked: (picked: Picked) => void;
}

/** The field itself is out of sight, so that its button has our words; the keyboard reaches the button. */
export function FileButton({ label, onPicked, isMain = false, isFolder = false }: FileButtonProps) {
  const ref = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className={isMain ? "open-main" : ""} onClick={() => ref.current?.click()}>
        {label}
      </Button>
      <input
        ref={ref}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder && { webkitdirectory: "" })}
        onChange={({ currentTarget }) => {
          const picked = pickFiles([...(currentTarget.files ?? [])]);
          if (picked) onPicked(picked);
          // The same file may be chosen again once it was mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

function PasteField({ onPicked }: Pick<FileButtonProps, "onPicked">) {
  const id = useId();
  const [text, setText] = useState("");
  return (
    <details>
      <summary className="text-link touch-target w-fit cursor-pointer text-[0.8125rem]">
        {m.open_paste()}
      </summary>
      <label htmlFor={id} className="text-muted mt-2 block text-[0.8125rem]">
        {m.open_paste_label()}
      </label>
      <textarea
        id={id}
        value={text}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        className="open-field mt-1 w-full p-2 font-mono"
        onChange={({ target }) => setText(target.value)}
      />
      <Button
        className="mt-1"
        disabled={text.trim() === ""}
        onClick={() => onPicked({ kind: "file", file: pastedFile(text) })}
      >
        {m.open_paste_take()}
      </Button>
    </details>
  );
}
