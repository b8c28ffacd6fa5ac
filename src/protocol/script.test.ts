import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatAt, breathAt, isHold, isWait, soundsOf, spliced, type Beat, type Script, type TimedBeat } from './beat.ts';
import { sayingKey, type Saying } from './pacing.ts';
import { scriptOf } from './script.ts';
import { planned, rungId, smallCatalogue, smallPacing } from './testing/small-catalogue.ts';
import { sampleScripts } from './testing/walk.ts';

const rungs = [...smallCatalogue.rungById.keys()];
const anyPlanned = fc.array(fc.record({ rung: fc.constantFrom(...rungs), half: fc.boolean(), sides: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((list) => list.map(({ rung, half, sides }) => ({ ...planned(rung)[0]!, half, sides })));
const anyPacing = fc.record({
  words: fc.constantFrom('full' as const, 'short' as const), secondsPerBreath: fc.double({ min: 4, max: 6, noNaN: true }),
  goOnAfterSeconds: fc.constantFrom(null, 20, 30), slow: fc.integer({ min: 1, max: 400 }),
}).map(({ slow, ...choice }) => smallPacing({ ...choice, speechMilliseconds: (saying) => slow * sayingKey(saying).length }));
const everyScript = (law: (script: Script, speech: (saying: Saying) => number) => void): void => {
  fc.assert(fc.property(anyPlanned, anyPacing, (plan, pacing) => law(scriptOf(smallCatalogue, plan, pacing), pacing.speechMilliseconds)), { numRuns: 200 });
};
const timedOf = ({ beats }: Script): readonly TimedBeat[] => beats.filter((beat) => !isWait(beat)) as TimedBeat[];
const kinds = (script: Script): readonly string[] => script.beats.map(({ beat }) => beat);
const saidIn = (beat: Beat): readonly string[] => (isWait(beat) ? beat.sayings : beat.says.map(({ saying }) => saying)).map(sayingKey);

describe('a script, for any plan, voice and pacing', () => {
  it('covers its timed beats with tracks, without gap or overlap, and puts every wait between two of them', () => everyScript((script) => {
    script.beats.forEach((beat, index) => expect((script.trackOf[index] ?? 0) < 0).toBe(isWait(beat)));
    script.tracks.forEach(({ first, last, milliseconds }, track) => {
      let at = 0;
      for (let index = first; index <= last; index += 1) {
        expect([script.trackOf[index], script.starts[index]]).toEqual([track, at]);
        at += beatAt(script, index).milliseconds;
      }
      expect(at).toBe(milliseconds);
      expect(isWait(beatAt(script, last + 1))).toBe(true);
    });
  }));

  it('gives every word its time and a breath after it, within its beat, and never two at once', () => everyScript((script, speech) => {
    for (const beat of timedOf(script)) {
      expect(Number.isInteger(beat.milliseconds) && beat.milliseconds > 0).toBe(true);
      const marks = [...beat.says].sort((a, b) => a.atMilliseconds - b.atMilliseconds);
      marks.forEach(({ atMilliseconds, saying }, n) => {
        const free = atMilliseconds + Math.round(speech(saying)) + 300;
        expect(free).toBeLessThanOrEqual(marks[n + 1]?.atMilliseconds ?? beat.milliseconds);
      });
      for (const { atMilliseconds } of beat.tones) expect(atMilliseconds >= 0 && atMilliseconds < beat.milliseconds).toBe(true);
    }
  }));

  it('never stretches a hold, however slow the voice', () => {
    fc.assert(fc.property(fc.constantFrom(...rungs), fc.integer({ min: 0, max: 900 }), (rung, slow) => {
      const holds = (speechMilliseconds: () => number) =>
        scriptOf(smallCatalogue, planned(rung), smallPacing({ speechMilliseconds })).beats.filter(isHold).map(({ milliseconds }) => milliseconds);
      expect(holds(() => slow * 10)).toEqual(holds(() => 0));
    }));
  });

  it('says what comes next before the body moves, and waits after every change of position', () => everyScript((script) => {
    let at: string = 'anywhere';
    script.beats.forEach((beat, index) => {
      if (beat.beat === 'orient') expect(beat.position).toBe(at);
      if (isHold(beat)) {
        if (beat.position !== at) {
          const approach = script.beats.slice(0, index).map((before) => before.beat);
          expect(approach.lastIndexOf('orient')).toBeLessThan(approach.lastIndexOf('wait-ready'));
          expect(approach.lastIndexOf('wait-ready')).toBeGreaterThan(approach.lastIndexOf('ask-effect'));
        }
        at = beat.position;
      }
    });
  }));

  it('ends each exercise with the question how it was, and itself with a wait that has no end', () => everyScript((script) => {
    expect(kinds(script).filter((kind) => kind === 'ask-effect')).toHaveLength(script.exercises.length);
    expect(script.beats.at(-1)).toMatchObject({ beat: 'wait-end', goesOnAfterMilliseconds: null });
    expect(kinds(script).filter((kind) => kind === 'wait-end')).toHaveLength(1);
  }));

  it('counts each repetition once, and ends it with its last hold', () => everyScript((script) => {
    script.blocks.forEach((_block, block) => {
      const ends = script.beats.filter((beat) => beat.block === block && beat.endsRepetition);
      expect(ends.map(({ repetition }) => repetition)).toEqual(Array.from({ length: ends[0]?.of ?? 0 }, (_, n) => n + 1));
      for (const end of ends) expect(end.heldBeforeMilliseconds).toBe((end.movement - 1) * end.milliseconds);
    });
  }));

  it('is the same for the same, and has another hash for another', () => {
    fc.assert(fc.property(anyPlanned, anyPlanned, anyPacing, (one, other, pacing) => {
      const [a, b, c] = [one, one, other].map((plan) => scriptOf(smallCatalogue, plan, pacing));
      expect(a).toEqual(b);
      expect(a?.hash === c?.hash).toBe(JSON.stringify(one) === JSON.stringify(other));
    }), { numRuns: 50 });
  });
});

describe('a script, by example', () => {
  const script = scriptOf(smallCatalogue, planned('REACH-0', 'ROUND-1'), smallPacing());

  it('goes from orientation to question', () => {
    expect(kinds(script)).toEqual([
      'orient', 'wait-ready', 'instruct', 'instruct', 'remind', 'get-ready', 'hold', 'rest', 'hold', 'rest', 'hold', 'rest', 'ask-effect',
      'orient', 'change-position', 'wait-ready', 'instruct', 'instruct', 'remind', 'get-ready',
      'hold', 'hold', 'rest', 'hold', 'hold', 'rest', 'hold', 'hold', 'rest', 'ask-effect', 'wait-end',
    ]);
  });

  it('says the right things at the right beats', () => {
    expect(script.beats.slice(0, 8).map(saidIn)).toEqual([
      ['orient/sitting/REACH'], ['change-position/anywhere/sitting', 'take-your-time'], ['step/1/low-reach'], ['step/2/low-reach'],
      ['reminder/low-reach'], ['get-ready', 'repetition/1/3', 'hold/1/low-reach'], [], ['release/low-reach', 'repetition/2/3', 'hold/1/low-reach'],
    ]);
    expect(script.beats.slice(13, 16).map(saidIn)).toEqual([['orient/kneeling/ROUND'], ['change-position/sitting/kneeling'], ['take-your-time']]);
    expect(script.beats[14]?.milliseconds).toBe(20_000);
    expect(script.beats.slice(20, 22).map(({ movement }) => movement)).toEqual([1, 2]);
    expect(saidIn(beatAt(script, 21))).toEqual(['hold/2/round-and-arch']);
  });

  it('goes straight on when the position stays', () => {
    const beats = kinds(scriptOf(smallCatalogue, planned('PRESS-0', 'PRESS-1'), smallPacing()));
    expect(beats.slice(beats.indexOf('ask-effect'), beats.indexOf('ask-effect') + 3)).toEqual(['ask-effect', 'orient', 'instruct']);
  });

  it('gives the second movement a moment of its own where its words do not fit into the hold', () => {
    const beats = scriptOf(smallCatalogue, planned('ROUND-C'), smallPacing({ speechMilliseconds: () => 1800 })).beats;
    const first = beats.findIndex(isHold);
    expect(beats.slice(first, first + 3).map(({ beat, movement, milliseconds }) => [beat, movement, milliseconds]))
      .toEqual([['hold', 1, 2000], ['instruct', 2, 2100], ['hold', 2, 2000]]);
  });

  it('marks the middle and the end of a long hold, and the end of a short one alone', () => {
    const holdOf = (rung: string, words: 'full' | 'short' = 'full') => scriptOf(smallCatalogue, planned(rung), smallPacing({ words })).beats.find(isHold);
    const ticks = (end: number) => [3, 2, 1].map((left) => ({ atMilliseconds: end - left * 1000, tone: 'tick' }));
    expect(holdOf('REACH-2')?.says).toEqual([
      { atMilliseconds: 15_000, saying: { say: 'halfway' } }, { atMilliseconds: 20_000, saying: { say: 'ten-seconds' } },
    ]);
    expect(holdOf('REACH-2')?.tones).toEqual([{ atMilliseconds: 0, tone: 'start' }, ...ticks(30_000)]);
    expect(holdOf('REACH-1')?.says).toEqual([{ atMilliseconds: 10_000, saying: { say: 'halfway' } }]);
    expect(holdOf('REACH-1', 'short')?.tones[1]).toEqual({ atMilliseconds: 10_000, tone: 'halfway' });
    expect(holdOf('REACH-0')).toMatchObject({ says: [], tones: [{ tone: 'start' }, ...ticks(10_000)] });
    expect(holdOf('PRESS-1')?.tones).toEqual([{ atMilliseconds: 0, tone: 'start' }]);
  });

  it('paces breath-paced holds by breath, and speaks the first two', () => {
    const beat = scriptOf(smallCatalogue, planned('DOG-1'), smallPacing()).beats.find(isHold);
    expect(beat).toMatchObject({ beat: 'breathe', milliseconds: 30_000, breathing: { breaths: 5, inMilliseconds: 2500, outMilliseconds: 3500 } });
    expect(beat?.says.map(({ atMilliseconds, saying }) => [atMilliseconds, saying.say]))
      .toEqual([[0, 'breathe-in'], [2500, 'breathe-out'], [6000, 'breathe-in'], [8500, 'breathe-out']]);
    expect(scriptOf(smallCatalogue, planned('DOG-1'), smallPacing({ words: 'short' })).beats.find(isHold)?.says).toEqual([]);
  });

  it('says rest where the rest is long, halves the range with the dose, and leans middle, left, right', () => {
    const saids = (beats: readonly Beat[]): readonly string[] => beats.flatMap(saidIn);
    expect(saids(scriptOf(smallCatalogue, planned('DOG-1'), smallPacing()).beats)).toContain('rest');
    expect(saids(script.beats)).not.toContain('rest');
    const half = scriptOf(smallCatalogue, [{ ...planned('REACH-2')[0]!, half: true }], smallPacing()).beats;
    expect(saids(half)).toContain('half-range');
    expect(half.filter(isHold)).toHaveLength(2);
    const sides = scriptOf(smallCatalogue, [{ ...planned('REACH-2')[0]!, sides: true }], smallPacing());
    expect(sides.beats.filter(isHold).map(({ side }) => side)).toEqual(['middle', 'left', 'right', 'middle', 'left']);
    expect(saids(sides.beats).filter((key) => key.startsWith('side'))).toEqual(['side/middle', 'side/left', 'side/right', 'side/middle', 'side/left']);
    expect(saids(script.beats).some((key) => key.startsWith('side'))).toBe(false);
  });

  it('fades: with few words no instructions are played, but they are kept for whoever asks', () => {
    const short = scriptOf(smallCatalogue, planned('REACH-0'), smallPacing({ words: 'short' }));
    expect(kinds(short)).not.toContain('instruct');
    expect(kinds(short)).toContain('remind');
    expect(short.blocks[0]?.instructions.map(saidIn)).toEqual([['step/1/low-reach'], ['step/2/low-reach']]);
    expect(short.beats.flatMap(saidIn)).not.toContain('hold/1/low-reach');
  });

  it('lets waits go on by themselves only when the person chose so; a question always does', () => {
    const waits = (goOnAfterSeconds: number | null) => scriptOf(smallCatalogue, planned('REACH-0'), smallPacing({ goOnAfterSeconds })).beats
      .filter(isWait).map(({ beat, goesOnAfterMilliseconds }) => [beat, goesOnAfterMilliseconds]);
    expect(waits(null)).toEqual([['wait-ready', null], ['ask-effect', 20_000], ['wait-end', null]]);
    expect(waits(30)).toEqual([['wait-ready', 30_000], ['ask-effect', 20_000], ['wait-end', null]]);
  });

  it('refuses an empty plan and a rung of another exercise as bugs', () => {
    expect(() => scriptOf(smallCatalogue, [], smallPacing())).toThrow('a session has an exercise');
    expect(() => scriptOf(smallCatalogue, [{ ...planned('REACH-0')[0]!, rung: rungId('DOG-1') }], smallPacing())).toThrow('DOG-1');
  });
});

describe('the hash of a script', () => {
  it('changes with everything that a beat has of its own', () => {
    const script = sampleScripts['sides, and half a dose']!;
    const other: Readonly<Record<string, unknown>> = {
      block: 99, position: 'other', repetition: 99, of: 99, movement: 3, side: 'other', heldBeforeMilliseconds: 1, milliseconds: 7,
      says: [{ atMilliseconds: 1, saying: { say: 'halfway' } }], tones: [{ atMilliseconds: 1, tone: 'stop' }], sayings: [{ say: 'halfway' }],
      breathing: { breaths: 1, inMilliseconds: 2, outMilliseconds: 3 }, goesOnAfterMilliseconds: 7,
    };
    // The exercise, rung, form and pose of a beat are those of its block.
    const ofBlock = ['exercise', 'rung', 'form', 'pose'];
    for (const beat of script.beats) for (const field of Object.keys(beat).filter((name) => !ofBlock.includes(name))) {
      const kind = isWait(beat) ? (beat.beat === 'wait-ready' ? 'ask-effect' : 'wait-ready') : beat.beat === 'rest' ? 'remind' : 'rest';
      const value = field === 'endsRepetition' ? !beat.endsRepetition : field === 'beat' ? kind : other[field];
      expect(value).toBeDefined();
      expect(spliced(script, 0, script.beats.map((one) => (one === beat ? { ...one, [field]: value } as Beat : one))).hash).not.toBe(script.hash);
    }
    expect(spliced(script, 0, [...script.beats]).hash).toBe(script.hash);
  });

  it('changes with what is kept for later: instructions, ways out, voice and waits', () => {
    const hash = (choice: Parameters<typeof smallPacing>[0]) => scriptOf(smallCatalogue, planned('REACH-0'), smallPacing({ words: 'short', ...choice })).hash;
    const all = [{}, { stepsOf: () => 3 }, { wayOutStepsOf: () => 3 }, { goOnAfterSeconds: null }, { speechMilliseconds: () => 900 }].map(hash);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what is to be heard', () => {
  it('lies in order within the track, each sound at its beat', () => {
    for (const script of Object.values(sampleScripts)) script.tracks.forEach(({ milliseconds }, track) => {
      const sounds = soundsOf(script, track);
      sounds.forEach(({ atMilliseconds, beat }, n) => {
        expect(atMilliseconds).toBeGreaterThanOrEqual(sounds[n - 1]?.atMilliseconds ?? 0);
        expect(atMilliseconds).toBeLessThan(milliseconds);
        const start = script.starts[beat] ?? 0;
        expect(atMilliseconds >= start && atMilliseconds < start + beatAt(script, beat).milliseconds).toBe(true);
      });
      const kindsOf = sounds.filter(({ sound }) => sound === 'breathing').length;
      expect(kindsOf).toBe(script.beats.filter((beat, n) => script.trackOf[n] === track && beat.beat === 'breathe').length);
    });
  });

  it('breathes in, then out, and stays at the last breath', () => {
    const breathing = { breaths: 2, inMilliseconds: 2500, outMilliseconds: 3500 };
    expect(breathAt(breathing, 0)).toEqual({ breath: 1, phase: 'in', through: 0 });
    expect(breathAt(breathing, 1250)).toEqual({ breath: 1, phase: 'in', through: 0.5 });
    expect(breathAt(breathing, 2500)).toEqual({ breath: 1, phase: 'out', through: 0 });
    expect(breathAt(breathing, 6000)).toEqual({ breath: 2, phase: 'in', through: 0 });
    expect(breathAt(breathing, 12_000)).toEqual({ breath: 2, phase: 'out', through: 1 });
  });
});
