import { Icon } from './icon.tsx';
import './choice.css';

export interface FieldProps {
  readonly type: 'text' | 'date' | 'time';
  readonly inputMode?: 'numeric';
  readonly max?: string;
  readonly maxLength?: number;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly short?: boolean;
  readonly small?: boolean;
}

/** One line to write in, with its label above and what is wrong beside it. */
export function Field({ name, label, hint, wrong, value, onValue, type, short = false, small = false, ...input }: FieldProps) {
  const described = [hint === undefined ? '' : `${name}-hint`, wrong === undefined ? '' : `${name}-wrong`].join(' ').trim();
  return (
    <div class={wrong === undefined ? 'field' : 'field field-wrong'}>
      <label for={name} class={small ? 'field-small' : ''}>{label}</label>
      {hint !== undefined && <p class="group-hint" id={`${name}-hint`}>{hint}</p>}
      {wrong !== undefined && <p class="wrong" id={`${name}-wrong`}><Icon name="warning" size={18} />{wrong}</p>}
      <input
        {...input} {...({ type } as { type: 'text' })} id={name} name={name} class={short ? 'short' : ''} value={value} autocomplete="off" aria-invalid={wrong === undefined ? undefined : 'true'}
        aria-describedby={described === '' ? undefined : described} onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

export interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of many, where a list of buttons would be too long. */
export function Select({ name, label, options, value, onValue }: SelectProps) {
  return (
    <div class="field">
      <label for={name} class="field-small">{label}</label>
      <select id={name} name={name} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map((option) => <option key={option.value} value={option.value} selected={option.value === value}>{option.label}</option>)}
      </select>
    </div>
  );
}
