import { type DragEvent, useState } from 'react';
import type { Stance } from '#shared/model/caseReport';
import { stances, useLinkTexts } from '../useLinkTexts';
import classes from './condensation.module.css';
import { droppedPassage, isPassage } from './passageDrag';

/** Where a dragged passage is let go, it says how it stands to the sentence. */
export function DropZones({ onDrop }: { readonly onDrop: (key: string, stance: Stance) => void }) {
  const texts = useLinkTexts();
  const [over, setOver] = useState<Stance | null>(null);
  return (
    <div className={classes.zones} data-testid="drop-zones">
      {stances.map((stance) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the panel's buttons do the same
        <div
          key={stance}
          className={classes.zone}
          data-over={over === stance}
          onDragEnter={(event) => {
            event.preventDefault();
            setOver(stance);
          }}
          onDragOver={(event) => {
            if (!isPassage(event)) return;
            event.preventDefault();
            event.dataTransfer.dropEffect = 'copy';
          }}
          onDrop={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onDrop(droppedPassage(event), stance);
          }}
        >
          {texts.stance(stance)}
        </div>
      ))}
    </div>
  );
}

/** Shows the zones while a passage is over an element; a drop beside them supports, the usual case. */
export function useDropZones(onDrop: (key: string, stance: Stance) => void) {
  const [over, setOver] = useState(false);
  const drop = (key: string, stance: Stance) => {
    setOver(false);
    if (key !== '') onDrop(key, stance);
  };
  return {
    zones: over ? <DropZones onDrop={drop} /> : null,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (!isPassage(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragOver: (event: DragEvent) => {
        if (!isPassage(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!isPassage(event)) return;
        event.preventDefault();
        drop(droppedPassage(event), 'supports');
      },
    },
  };
}
