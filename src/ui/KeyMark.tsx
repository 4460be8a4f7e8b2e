/** The mark of the extension, the key to the city: 20 px square, in the colour of the text around it. Says nothing aloud. */
export function KeyMark() {
  return (
    <svg
      class="key-mark"
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <circle cx="6" cy="9.5" r="4" />
      <path d="M10 9.5h8.5v4M14.5 9.5v3" />
    </svg>
  );
}
