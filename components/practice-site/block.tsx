/** One block of a practice screen. */
import type { Block } from '../../lib/practice/view';
import { Grid } from './grid';
import { Controls, type PressProps } from './press';
import { Tabs } from './tabs';
import { Tree } from './tree';

type Of<Kind extends Block['kind']> = PressProps & { readonly block: Extract<Block, { kind: Kind }> };

/** Several blocks, one under the other. */
export function Blocks({ blocks, onPress }: PressProps & { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} onPress={onPress} />
      ))}
    </>
  );
}

function Pairs({ block }: Of<'pairs'>) {
  return (
    <dl class="ps-pairs">
      {block.pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function People({ block, onPress }: Of<'people'>) {
  return (
    <section class="ps-people" aria-label={block.label}>
      <p class="ps-text" data-tone="strong">
        {block.label}
      </p>
      <Controls items={block.people} as="people" onPress={onPress} />
    </section>
  );
}

function Split({ block, onPress }: Of<'split'>) {
  return (
    <div class="ps-split">
      <nav aria-label="Sol panel">
        <Blocks blocks={block.side} onPress={onPress} />
      </nav>
      <div class="ps-main">
        <Blocks blocks={block.main} onPress={onPress} />
      </div>
    </div>
  );
}

function Box({ block, onPress }: Of<'box'>) {
  return (
    <section class="ps-box" aria-label={block.title}>
      <h2 class="ps-heading" data-level="3">
        {block.title}
      </h2>
      <Blocks blocks={block.body} onPress={onPress} />
    </section>
  );
}

function BlockView({ block, onPress }: PressProps & { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      // One rank for all: what matters is the order, and the page around has the first.
      return (
        <h2 class="ps-heading" data-level={block.level}>
          {block.text}
        </h2>
      );
    case 'text':
      return (
        <p class="ps-text" data-tone={block.tone}>
          {block.text}
        </p>
      );
    case 'notice':
      return (
        <div class="ps-notice" data-tone={block.tone}>
          {block.text}
        </div>
      );
    case 'controls':
      return <Controls items={block.items} as={block.as} onPress={onPress} />;
    case 'tree':
      return <Tree entries={block.entries} onPress={onPress} />;
    case 'tabs':
      return (
        <Tabs tabs={block.tabs} onPress={onPress}>
          <Blocks blocks={block.body} onPress={onPress} />
        </Tabs>
      );
    case 'choices':
      return (
        <Grid
          label="Seçenekler"
          columns={[]}
          rows={block.rows}
          empty="Listede kayıt yok."
          onPress={onPress}
        />
      );
    case 'grid':
      return <Grid {...block} onPress={onPress} />;
    case 'pairs':
      return <Pairs block={block} onPress={onPress} />;
    case 'search':
      // No field: whoever draws it never lets anything be typed.
      return (
        <div class="ps-search">
          <span aria-hidden="true">{block.label}</span>
          {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a picture of a field, which nobody can enter. */}
          <div role="searchbox" aria-label={block.label} />
        </div>
      );
    case 'people':
      return <People block={block} onPress={onPress} />;
    case 'split':
      return <Split block={block} onPress={onPress} />;
    case 'box':
      return <Box block={block} onPress={onPress} />;
  }
}
