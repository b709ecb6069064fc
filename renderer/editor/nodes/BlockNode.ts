import { $create, type EditorConfig, type LexicalNode, ParagraphNode, type RangeSelection } from 'lexical';
import { asId, type BlockId, type GuideNodeId } from '#shared/model/ids';

/** A paragraph that carries the id of the domain's block. */
export class BlockNode extends ParagraphNode {
  __block: BlockId = asId<BlockId>('');
  __question: GuideNodeId | null = null;

  override $config() {
    return this.config('block', { extends: ParagraphNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__block = previous.__block;
    this.__question = previous.__question;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.dataset.block = this.__block;
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement, config: EditorConfig): boolean {
    if (previous.__block !== this.__block) element.dataset.block = this.__block;
    return super.updateDOM(previous, element, config);
  }

  /** Lexical may split a paragraph by itself; the new one gets its id by the transform in `structure.ts`. */
  override insertNewAfter(selection: RangeSelection, restoreSelection: boolean): ParagraphNode {
    const paragraph = $createBlockNode(asId<BlockId>(''), this.getLatest().__question);
    this.insertAfter(paragraph, restoreSelection);
    void selection;
    return paragraph;
  }

  getBlockId(): BlockId {
    return this.getLatest().__block;
  }

  getQuestion(): GuideNodeId | null {
    return this.getLatest().__question;
  }

  setBlockId(block: BlockId): void {
    this.getWritable().__block = block;
  }

  setQuestion(question: GuideNodeId | null): void {
    this.getWritable().__question = question;
  }
}

export function $createBlockNode(block: BlockId, question: GuideNodeId | null): BlockNode {
  const node = $create(BlockNode);
  node.__block = block;
  node.__question = question;
  return node;
}

export function $isBlockNode(node: LexicalNode | null | undefined): node is BlockNode {
  return node instanceof BlockNode;
}
