import type { Words } from '../words.ts';

const emergencyDepartment = 'an emergency department';
const urgentLine = 'a doctor or an urgent-care line';

/** Local numbers as the public services of each place publish them. An unknown place is never guessed. */
export const regions: Words['regions'] = {
  US: {
    name: 'United States', number: '911', dial: '911', department: 'an emergency room', todayLine: 'a doctor or an urgent-care clinic',
  },
  CA: { name: 'Canada', number: '911', dial: '911', department: emergencyDepartment, todayLine: 'a doctor, or 811' },
  GB: { name: 'United Kingdom', number: '999', dial: '999', department: 'A&E', todayLine: 'your GP, or 111' },
  IE: {
    name: 'Ireland', number: '999 or 112', dial: '112', department: emergencyDepartment, todayLine: 'your GP, or an out-of-hours doctor',
  },
  AU: { name: 'Australia', number: '000', dial: '000', department: emergencyDepartment, todayLine: 'a doctor, or Healthdirect' },
  NZ: { name: 'New Zealand', number: '111', dial: '111', department: emergencyDepartment, todayLine: 'a doctor, or Healthline' },
  EU: { name: 'European Union', number: '112', dial: '112', department: emergencyDepartment, todayLine: urgentLine },
  IN: { name: 'India', number: '112', dial: '112', department: emergencyDepartment, todayLine: urgentLine },
  unknown: {
    name: 'Somewhere else', number: 'your local emergency number', dial: null, department: emergencyDepartment, todayLine: urgentLine,
  },
};
