import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './choice.css';

export interface Option<Value extends string | number> { readonly value: Value; readonly label: ComponentChildren }

interface GroupProps {
  readonly name: string;
  /** The question. Leave it out where the page's heading asks it. */
  readonly legend?: ComponentChildren;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
}

export interface ChoicesProps<Value extends string | number> extends GroupProps {
  readonly options: readonly Option<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly look?: 'lines' | 'chips';
}

/** One of several answers: real radio buttons as large as their lines. */
export function Choices<Value extends string | number>({ options, chosen, onChoose, look = 'lines', ...group }: ChoicesProps<Value>) {
  return (
    <Group {...group}>
      <div class={look === 'lines' ? 'group-lines' : 'chips'}>
        {options.map(({ value, label }, place) => (
          <label class="choice" key={value}>
            <input
              type="radio" name={group.name} id={place === 0 ? group.name : `${group.name}-${value}`} value={value} checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

export interface TicksProps<Value extends string | number> extends GroupProps {
  readonly options: readonly Option<Value>[];
  readonly ticked: readonly Value[];
  readonly onTick: (ticked: readonly Value[]) => void;
  readonly look?: 'lines' | 'chips';
}

/** Any number of answers, in the order of the options. */
export function Ticks<Value extends string | number>({ options, ticked, onTick, look = 'lines', ...group }: TicksProps<Value>) {
  const toggle = (value: Value): void =>
    onTick(options.map((option) => option.value).filter((each) => (each === value ? !ticked.includes(each) : ticked.includes(each))));
  return (
    <Group {...group}>
      <div class={look === 'lines' ? 'group-lines' : 'chips'}>
        {options.map(({ value, label }, place) => (
          <label class="choice" key={value}>
            <input
              type="checkbox" name={group.name} id={place === 0 ? group.name : `${group.name}-${value}`} checked={ticked.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** Related inputs under one question. Without a legend the heading of the page names them. */
export function Group({ name, legend, hint, wrong, children }: GroupProps & { readonly children: ComponentChildren }) {
  const described = [hint === undefined ? '' : `${name}-hint`, wrong === undefined ? '' : `${name}-wrong`].join(' ').trim();
  return (
    <fieldset
      class={wrong === undefined ? 'group' : 'group choice-wrong'} aria-labelledby={legend === undefined ? 'page-title' : undefined}
      aria-describedby={described === '' ? undefined : described}
    >
      {legend !== undefined && <legend>{legend}</legend>}
      {hint !== undefined && <p class="group-hint" id={`${name}-hint`}>{hint}</p>}
      {wrong !== undefined && <p class="wrong" id={`${name}-wrong`}><Icon name="warning" size={18} />{wrong}</p>}
      {children}
    </fieldset>
  );
}
