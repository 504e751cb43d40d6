import type { DocxNode } from './serve-docx-html.ts';

/** Kinds of images that browsers show and that hold no scripts. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

interface DocxImage extends DocxNode {
  contentType?: string;
  readAsBase64String?(): PromiseLike<string>;
}

/** The images of a document as addresses that hold them; what no browser shows is left out. */
export async function docxImages(document: DocxNode): Promise<Map<DocxNode, string>> {
  const images = new Map<DocxNode, string>();
  for (const node of imagesIn(document)) {
    if (!SHOWN.includes(node.contentType ?? '') || !node.readAsBase64String) continue;
    images.set(node, `data:${node.contentType};base64,${await node.readAsBase64String()}`);
  }
  return images;
}

function imagesIn(node: DocxNode): DocxImage[] {
  return node.type === 'image' ? [node] : (node.children ?? []).flatMap(imagesIn);
}
