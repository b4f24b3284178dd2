import { useEffect, useState } from 'preact/hooks';
import type { Said } from '../../lib/catalog/model';
import { readOutlineFile, type TabOutline } from '../../lib/store/doors/outline';
import type { TrainerPorts } from './section';
import { trainerWords as words } from './words';

/** The outline at hand: of a tab, or of a file. */
export function useOutline(tab: number | null, ports: TrainerPorts) {
  const [frames, setFrames] = useState<TabOutline | null>(null);
  const [trouble, setTrouble] = useState<Said | null>(null);
  const [loading, setLoading] = useState(tab !== null);
  useEffect(() => {
    if (tab === null) return;
    void ports.outlineOf(tab).then((outline) => {
      setLoading(false);
      setFrames(outline);
      setTrouble(outline ? null : words.noAnswer);
    });
  }, [tab]);
  const read = (text: string): void => {
    const file = readOutlineFile(text);
    setTrouble(file.ok ? null : file.say);
    // What was open stays open when the file is refused.
    if (file.ok) setFrames(file.frames);
  };
  return { frames, trouble, loading, read, refuse: setTrouble };
}
