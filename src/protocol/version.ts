/** The version of the clinical protocol that these rules state. It is written into everything a person is told. */
export const protocolVersion = '2026.11-2';
