const TEETH = [0, 45, 90, 135, 180, 225, 270, 315];

/** A gear, 18 px square, in the colour of the text around it. Says nothing aloud. */
export function GearMark() {
  return (
    <svg
      aria-hidden="true"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
    >
      <circle cx="9" cy="9" r="4.6" />
      <circle cx="9" cy="9" r="1.4" />
      {TEETH.map((angle) => (
        <path key={angle} d="M9 4.2V2" transform={`rotate(${angle} 9 9)`} />
      ))}
    </svg>
  );
}
