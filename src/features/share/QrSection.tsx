import { useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import { downloadFile } from "../../ui/downloadFile";
import { makeQrCode, type QrCode } from "./qrCode";

/** The link as a code to point a phone at: always dark on white, as cameras expect. */
export function QrSection({ address, fileName }: { address: string; fileName: string }) {
  const code = useMemo(() => makeQrCode(address), [address]);
  if (!code) return <p>{m.share_qr_too_long({ length: address.length })}</p>;
  return (
    <>
      {code.isDense && <p className="mb-2">{m.share_qr_dense({ length: address.length })}</p>}
      <svg
        role="img"
        aria-label={m.share_qr_label()}
        viewBox={`0 0 ${code.sizeModules} ${code.sizeModules}`}
        className="w-full max-w-72 rounded-md bg-white forced-color-adjust-none"
      >
        <path d={code.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className="mt-2">
        <Button onClick={() => downloadFile(fileName, "image/svg+xml", toSvgFile(code))}>
          {m.share_qr_save()}
        </Button>
      </p>
    </>
  );
}

function toSvgFile({ path, sizeModules: side }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 8}" height="${side * 8}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}" fill="#000" shape-rendering="crispEdges"/></svg>\n`;
}
