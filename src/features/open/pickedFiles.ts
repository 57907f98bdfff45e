/** What a reader has chosen, dropped or pasted: one file, a folder's files, or what could not be taken. */
export type Picked =
  | { kind: "file"; file: File }
  | { kind: "folder"; name: string; files: readonly File[] }
  | { kind: "several"; count: number }
  | { kind: "folder-unreadable"; name: string };

const MAX_FOLDER_FILES = 50;

/** Files of a file field: with `webkitdirectory` their paths begin with the folder's name. */
export function pickFiles(files: readonly File[]): Picked | null {
  const [file] = files;
  if (!file) return null;
  const path: string | undefined = file.webkitRelativePath;
  const folder = path?.split("/")[0] ?? "";
  if (folder !== "") return pickFolder(folder, files.filter(isDirectlyIn(folder)));
  return files.length > 1 ? pickSeveral(files) : { kind: "file", file };
}

/** What was dropped. Must be called while the event is handled: afterwards the browser has let go of it. */
export async function pickDropped(data: DataTransfer): Promise<Picked | null> {
  const [item] = [...data.items].filter(({ kind }) => kind === "file");
  const files = [...data.files];
  const entry = item?.webkitGetAsEntry();
  if (entry?.isDirectory && files.length === 1)
    return readFolder(entry as FileSystemDirectoryEntry);
  if (files.length === 0) {
    const text = data.getData("text/plain");
    return text === "" ? null : { kind: "file", file: pastedFile(text) };
  }
  return pickFiles(files);
}

/** Text has no name of its own. */
export function pastedFile(text: string): File {
  return new File([text], "pasted.txt", { type: "text/plain" });
}

/** Several files chosen at once are the files of one dossier, or one too many. */
function pickSeveral(files: readonly File[]): Picked {
  return files.some(({ name }) => name === "dossier.json")
    ? { kind: "folder", name: "dossier.json", files }
    : { kind: "several", count: files.length };
}

function pickFolder(name: string, files: readonly File[]): Picked {
  return files.some((file) => file.name === "dossier.json")
    ? { kind: "folder", name, files }
    : { kind: "folder-unreadable", name };
}

function isDirectlyIn(folder: string): (file: File) => boolean {
  return ({ name, webkitRelativePath }) => webkitRelativePath === `${folder}/${name}`;
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<Picked> {
  try {
    const reader = folder.createReader();
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    const files = entries
      .filter((entry): entry is FileSystemFileEntry => entry.isFile)
      .slice(0, MAX_FOLDER_FILES)
      .map(
        (entry) =>
          new Promise<File>((resolve, reject) => {
            entry.file(resolve, reject);
          }),
      );
    return pickFolder(folder.name, await Promise.all(files));
  } catch {
    return { kind: "folder-unreadable", name: folder.name };
  }
}
