import type { Citation } from "../model/citation";
import { toCitationUrl } from "./citationLine";
import { writeJson } from "./writeJson";

type Node = Record<string, unknown>;

/** A step of the way to a page, the page itself last. */
export interface Crumb {
  name: string;
  address: string;
}

/** What a page tells machines. Addresses may be relative: they then hold wherever the page is served. */
export interface DescribedPage {
  title: string;
  description: string;
  address: string;
  crumbs: readonly Crumb[];
  /** What the page shows; null for one about the application. */
  dataset: {
    name: string;
    identifier: string;
    description: string;
    address: string;
    /** All of it as one file. */
    file: string;
    coders: readonly string[];
    licence: string;
    /** The text that it is coded from. */
    source: Citation | null;
  } | null;
}

/** schema.org as JSON-LD, safe to stand inside of HTML. */
export function writePageJsonLd(page: DescribedPage, site: Crumb): string {
  const { title, description, address, dataset } = page;
  const graph: Node[] = [
    {
      "@type": "WebPage",
      "@id": address,
      url: address,
      name: title,
      description,
      inLanguage: "en",
      isPartOf: { "@type": "WebSite", "@id": site.address, name: site.name },
      ...(page.crumbs.length > 1 && { breadcrumb: { "@id": `${address}#breadcrumb` } }),
      ...(dataset && { mainEntity: { "@id": `${dataset.address}#dataset` } }),
    },
    ...(page.crumbs.length > 1 ? [describeCrumbs(page)] : []),
    ...(dataset ? [describeDataset(dataset)] : []),
  ];
  return writeJson({ "@context": "https://schema.org", "@graph": graph });
}

function describeCrumbs({ address, crumbs }: DescribedPage): Node {
  return {
    "@type": "BreadcrumbList",
    "@id": `${address}#breadcrumb`,
    itemListElement: crumbs.map((crumb, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name: crumb.name,
      item: crumb.address,
    })),
  };
}

function describeDataset(dataset: NonNullable<DescribedPage["dataset"]>): Node {
  return {
    "@type": "Dataset",
    "@id": `${dataset.address}#dataset`,
    url: dataset.address,
    name: dataset.name,
    identifier: dataset.identifier,
    description: dataset.description,
    creator: dataset.coders.map((name) => ({ "@type": "Organization", name })),
    license: { "@type": "CreativeWork", text: dataset.licence },
    isAccessibleForFree: true,
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: dataset.file,
    },
    ...(dataset.source && { isBasedOn: describeSource(dataset.source) }),
  };
}

function describeSource(source: Citation): Node {
  const { type, title, container, publisher, issued, url, language, genre } = source;
  const isDay = issued !== null && issued.to === null && !issued.isApproximate;
  const house = container ?? publisher;
  return {
    "@type": type === "article-newspaper" ? "NewsArticle" : "WebPage",
    name: title,
    ...(genre !== null && { genre }),
    ...(house !== null && { publisher: { "@type": "Organization", name: house } }),
    ...(isDay && { datePublished: issued.from }),
    ...(language !== null && { inLanguage: language }),
    ...(url !== null && { url: toCitationUrl(url) }),
  };
}
