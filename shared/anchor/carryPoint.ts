import type { Block, TextPoint } from '#shared/model/text';
import { mapEnd, mapStart } from '#shared/text/offset';
import type { EditStep } from './editStep';

/**
 * Where a point lies after an edit. `start` leans right (text inserted at it stays before it), `end` leans
 * left. A point of a removed block goes to the edge of the nearest block that is left.
 */
export function carryPoint(point: TextPoint, side: 'start' | 'end', step: EditStep): TextPoint {
  const { edit } = step;
  switch (edit.kind) {
    case 'splice':
    case 'replace': {
      if (edit.block !== point.block) return point;
      const offset = (side === 'start' ? mapStart : mapEnd)(point.offset, edit);
      return offset === point.offset ? point : { block: point.block, offset };
    }
    case 'split': {
      if (edit.block !== point.block) return point;
      const inTail = point.offset > edit.at || (point.offset === edit.at && side === 'start');
      if (inTail) {
        return { block: edit.keep === 'tail' ? edit.block : edit.into, offset: point.offset - edit.at };
      }
      return edit.keep === 'head' ? point : { block: edit.into, offset: point.offset };
    }
    case 'join': {
      const kept = edit.keep === 'first' ? edit.first : edit.second;
      if (point.block === edit.first) return kept === edit.first ? point : { ...point, block: kept };
      if (point.block !== edit.second) return point;
      return { block: kept, offset: lengthOf(step, edit.first) + point.offset };
    }
    case 'remove':
      return edit.block === point.block ? nearestEdge(step, point) : point;
    case 'insert':
      // The first block of a text that had none: anchors that outlived the last block come home.
      return step.before.length === 0 ? { block: edit.block.id, offset: 0 } : point;
    case 'move':
    case 'marks':
    case 'question':
      return point;
  }
}

/**
 * The edge of the nearest block that stays: before rather than after, the same answer rather than another.
 * When the last block of a text goes, the point keeps its name and waits at offset 0.
 */
function nearestEdge({ before, orderBefore }: EditStep, point: TextPoint): TextPoint {
  const index = orderBefore().get(point.block) ?? 0;
  const question = before[index]?.question;
  const previous = before[index - 1];
  const next = before[index + 1];
  if (previous && (previous.question === question || next?.question !== question)) return endOf(previous);
  if (next) return { block: next.id, offset: 0 };
  return previous ? endOf(previous) : { block: point.block, offset: 0 };
}

function endOf(block: Block): TextPoint {
  return { block: block.id, offset: block.text.length };
}

function lengthOf({ before, orderBefore }: EditStep, id: TextPoint['block']): number {
  return before[orderBefore().get(id) ?? -1]?.text.length ?? 0;
}
