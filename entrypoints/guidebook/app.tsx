import { useState } from 'preact/hooks';
import { Guidebook, type Wish } from '../../components/print/guidebook';
import { printWords } from '../../components/print/words';
import { useLanguage } from '../popup/use-language';
import { readWish, writeWish } from './wish';

/** Joins the printed guide to the browser. */
export function App() {
  const { language, choose } = useLanguage(printWords.page);
  const [wish, setWish] = useState<Wish>(() => readWish(location.search));

  return (
    <Guidebook
      language={language}
      wish={wish}
      on={{
        language: choose,
        wish: (next) => {
          setWish(next);
          history.replaceState(null, '', writeWish(next));
        },
        print: () => print(),
      }}
    />
  );
}
